//! Receipts of changes: the hunks that lead back, with keys only by the name of their account and no copy of anybody else's lines.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::kind::KindName;
use super::receipt::FileReceipt;
use crate::account::AccountId;
use crate::system::{File, Refused, Surroundings, fingerprint};

/// Version of the file.
const VERSION: u32 = 1;
/// So many changes can be taken back.
const KEPT: usize = 20;

/// What an undo takes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undoes {
    /// The last change, whatever it was.
    Last,
    /// The last switch.
    Switch,
    /// The last change of a file of code.
    Code,
}

/// Receipts, oldest first.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Journal {
    version: u32,
    receipts: Vec<Receipt>,
}

/// One change.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Receipt {
    pub(super) id: String,
    /// Seconds since 1970.
    pub(super) at: u64,
    pub(super) from: Option<AccountId>,
    pub(super) to: Option<AccountId>,
    pub(super) files: Vec<FileReceipt>,
}

impl Journal {
    /// Reads the receipts; one that cannot be read, or that a newer program wrote, allows no undo and is started anew.
    pub(super) fn read(data: &Path) -> Self {
        let file = File::look(&path(data)).ok();
        let read: Option<Self> = file.and_then(|file| serde_json::from_slice(file.content()).ok());
        read.filter(|journal| journal.version <= VERSION).unwrap_or_default()
    }

    pub(super) fn write(&self, data: &Path) -> Result<(), Refused> {
        let text = serde_json::to_vec(self).map_err(|error| Refused::System(std::io::Error::other(error)))?;
        File::look(&path(data))?.replace(&text, true).map(drop)
    }

    pub(super) fn add(&mut self, receipt: Receipt) {
        // Only the last one can be of a change that was stopped. An earlier one looks like it where a later change led back.
        while self.receipts.last().is_some_and(|last| !last.happened()) {
            self.receipts.pop();
        }
        self.receipts.push(receipt);
        let surplus = self.receipts.len().saturating_sub(KEPT);
        self.receipts.drain(..surplus);
        self.version = VERSION;
    }

    pub(super) fn remove(&mut self, id: &str) {
        self.receipts.retain(|receipt| receipt.id != id);
    }

    /// The last change that happened. A receipt is written before the files are: one whose files are all as before belongs
    /// to a change that was stopped.
    pub(super) fn last(&self, undoes: Undoes) -> Option<&Receipt> {
        let is_one = |receipt: &&Receipt| undoes == Undoes::Last || receipt.is_code() == (undoes == Undoes::Code);
        self.receipts.iter().rev().filter(is_one).find(|receipt| receipt.happened())
    }

    /// Forgets what took this account's key out: it cannot come back.
    pub(super) fn forget(&mut self, account: &AccountId) {
        self.receipts.retain(|receipt| !(receipt.took_out() && receipt.from.as_ref() == Some(account)));
    }

    /// Forgets rotations of this account's key: the key before them opens nothing any more.
    fn forget_rotation(&mut self, account: &AccountId) {
        self.receipts.retain(|receipt| receipt.rotated() != Some(account));
    }

    /// Is this a content that we left?
    pub(super) fn knows(&self, content: &[u8]) -> bool {
        let print = fingerprint(content);
        self.receipts.iter().flat_map(|receipt| &receipt.files).any(|file| file.after == print)
    }
}

impl Receipt {
    fn is_code(&self) -> bool {
        self.files.iter().any(|file| file.kind == KindName::Code)
    }

    /// The account whose key took the place of its former one.
    fn rotated(&self) -> Option<&AccountId> {
        self.to.as_ref().filter(|to| self.is_code() && self.from.as_ref() == Some(to))
    }

    /// Was a key taken out, with no account in its place?
    fn took_out(&self) -> bool {
        self.to.is_none() && self.from.is_some() && !self.is_code()
    }

    fn happened(&self) -> bool {
        let now = |file: &FileReceipt| File::look(&file.path).ok().and_then(|found| found.fingerprint());
        self.files.is_empty() || self.files.iter().any(|file| now(file) != file.before)
    }
}

/// A change that can be taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Seconds since 1970.
    pub at: u64,
    /// The account that was switched to, or whose key was taken out.
    pub account: Option<AccountId>,
    /// Was its key taken out?
    pub took_out: bool,
    /// Was it code that was corrected?
    pub is_code: bool,
    /// The files.
    pub files: Vec<PathBuf>,
}

/// The changes that can be taken back, oldest first.
pub fn made(around: &Surroundings) -> Vec<Made> {
    let receipts = Journal::read(&around.data).receipts;
    let made = receipts.into_iter().filter(Receipt::happened).map(|receipt| Made {
        at: receipt.at,
        is_code: receipt.is_code(),
        took_out: receipt.took_out(),
        account: receipt.to.or(receipt.from),
        files: receipt.files.into_iter().map(|file| file.path).collect(),
    });
    made.collect()
}

/// Forgets, for good, what took this account's key out of a file. What cannot be forgotten now leads to no key.
pub fn forget(around: &Surroundings, account: &AccountId) {
    let mut journal = Journal::read(&around.data);
    let kept = journal.receipts.len();
    journal.forget(account);
    if journal.receipts.len() < kept {
        let _ = journal.write(&around.data);
    }
}

/// Is there a rotation of this account's key that can be taken back?
pub fn is_rotated(around: &Surroundings, account: &AccountId) -> bool {
    Journal::read(&around.data).receipts.iter().any(|receipt| receipt.rotated() == Some(account) && receipt.happened())
}

/// Forgets, for good, rotations of this account's key.
pub fn forget_rotation(around: &Surroundings, account: &AccountId) {
    let mut journal = Journal::read(&around.data);
    journal.forget_rotation(account);
    let _ = journal.write(&around.data);
}

/// The account that was used before the last switch.
pub fn previous(around: &Surroundings) -> Option<AccountId> {
    Journal::read(&around.data).last(Undoes::Switch)?.from.clone()
}

/// The last switch that can be taken back: when, from where, to where.
pub fn last_switch(around: &Surroundings) -> Option<(u64, Option<AccountId>, Option<AccountId>)> {
    let journal = Journal::read(&around.data);
    let receipt = journal.last(Undoes::Switch)?;
    Some((receipt.at, receipt.from.clone(), receipt.to.clone()))
}

fn path(data: &Path) -> PathBuf {
    data.join("switches.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A change of a file that is not there any more.
    fn receipt(id: &str, (from, to): (&str, &str), kind: KindName) -> Receipt {
        let account = |name: &str| (!name.is_empty()).then(|| AccountId(name.to_owned()));
        let (before, after) = (Some(fingerprint(b"before")), fingerprint(b"after"));
        let file = FileReceipt { path: "/nonexistent/file".into(), kind, before, after, back: Vec::new() };
        Receipt { id: id.to_owned(), at: 0, from: account(from), to: account(to), files: vec![file] }
    }

    fn journal() -> Journal {
        let switch = receipt("switch", ("a", "b"), KindName::Netrc);
        let out = receipt("out", ("a", ""), KindName::Netrc);
        let cleaned = receipt("cleaned", ("a", ""), KindName::Code);
        let rotated = receipt("rotated", ("a", "a"), KindName::Code);
        let again = receipt("again", ("a", "a"), KindName::Netrc);
        Journal { version: 1, receipts: vec![rotated, out, switch, again, cleaned] }
    }

    fn ids(journal: &Journal) -> Vec<&str> {
        journal.receipts.iter().map(|receipt| &*receipt.id).collect()
    }

    #[test]
    fn only_what_leads_to_a_key_that_is_gone_is_forgotten() {
        let (mut journal, others) = (journal(), journal());
        journal.forget(&AccountId("b".to_owned()));
        journal.forget_rotation(&AccountId("b".to_owned()));
        assert_eq!(ids(&journal), ids(&others));
        journal.forget(&AccountId("a".to_owned()));
        assert_eq!(ids(&journal), ["rotated", "switch", "again", "cleaned"]);
        journal.forget_rotation(&AccountId("a".to_owned()));
        assert_eq!(ids(&journal), ["switch", "again", "cleaned"]);
    }

    #[test]
    fn the_oldest_of_many_changes_goes() {
        let mut journal = Journal::default();
        for number in 0..=KEPT {
            assert_eq!(journal.receipts.len(), number);
            journal.add(receipt(&number.to_string(), ("", "a"), KindName::Netrc));
        }
        assert_eq!((journal.receipts.len(), ids(&journal)[0]), (KEPT, "1"));
    }

    #[test]
    fn a_journal_of_a_newer_program_is_started_anew() {
        let data = tempfile::tempdir().expect("a folder");
        for (version, expect) in [(VERSION, 5), (VERSION + 1, 0)] {
            Journal { version, ..journal() }.write(data.path()).expect("written");
            assert_eq!(Journal::read(data.path()).receipts.len(), expect, "{version}");
        }
    }

    /// A journal in a folder, whose changes are told by their own files.
    struct Kept {
        folder: tempfile::TempDir,
        around: Surroundings,
    }

    impl Kept {
        fn new() -> Self {
            let folder = tempfile::tempdir().expect("a folder");
            let around = Surroundings { data: folder.path().to_owned(), ..Surroundings::default() };
            Self { folder, around }
        }

        /// A change that led from `before` to `after`; the file says `now`.
        fn change(&self, id: &str, at: u64, accounts: (&str, &str), kind: KindName, now: &str) -> Receipt {
            let path = self.folder.path().join(id);
            std::fs::write(&path, now).expect("a file");
            let mut receipt = Receipt { at, ..receipt(id, accounts, kind) };
            receipt.files[0].path = path;
            receipt
        }

        fn write(&self, receipts: Vec<Receipt>) {
            Journal { version: 1, receipts }.write(&self.around.data).expect("written");
        }

        fn read(&self) -> Vec<String> {
            Journal::read(&self.around.data).receipts.into_iter().map(|receipt| receipt.id).collect()
        }
    }

    #[test]
    fn the_last_change_of_each_kind_that_happened_is_taken_back() {
        let kept = Kept::new();
        kept.write(vec![
            kept.change("switch", 1, ("a", "b"), KindName::Netrc, "after"),
            kept.change("code", 2, ("a", "a"), KindName::Code, "after"),
            kept.change("out", 3, ("c", ""), KindName::Settings, "changed since"),
            kept.change("stopped", 4, ("b", "c"), KindName::Netrc, "before"),
        ]);
        let journal = Journal::read(&kept.around.data);
        let last = |undoes| journal.last(undoes).map(|receipt| receipt.id.as_str());
        assert_eq!([Undoes::Last, Undoes::Switch, Undoes::Code].map(last), [Some("out"), Some("out"), Some("code")]);
        assert_eq!(previous(&kept.around), Some(AccountId("c".to_owned())));
        assert_eq!(last_switch(&kept.around), Some((3, Some(AccountId("c".to_owned())), None)));
        let told: Vec<_> = made(&kept.around)
            .into_iter()
            .map(|made| (made.at, made.account.map(|account| account.0).unwrap_or_default(), made.took_out, made.is_code))
            .collect();
        let expect = [(1, "b", false, false), (2, "a", false, true), (3, "c", true, false)];
        assert_eq!(told, expect.map(|(at, account, took_out, is_code)| (at, account.to_owned(), took_out, is_code)));
        assert_eq!(made(&kept.around)[0].files, [kept.folder.path().join("switch")]);
        let rotated = ["a", "b"].map(|name| is_rotated(&kept.around, &AccountId(name.to_owned())));
        assert_eq!(rotated, [true, false]);
        std::fs::write(kept.folder.path().join("code"), "before").expect("a file");
        assert!(!is_rotated(&kept.around, &AccountId("a".to_owned())), "it did not happen");
        for content in ["before", "changed since"] {
            assert!(!journal.knows(content.as_bytes()), "{content}");
        }
        assert!(journal.knows(b"after"));
    }

    #[test]
    fn a_change_that_was_stopped_makes_room_for_the_next_one() {
        let kept = Kept::new();
        let mut journal = Journal::default();
        for (id, now) in [("one", "after"), ("two", "before"), ("three", "after")] {
            journal.add(kept.change(id, 0, ("a", "b"), KindName::Netrc, now));
        }
        assert_eq!((ids(&journal), journal.version), (vec!["one", "three"], 1));
        journal.remove("one");
        assert_eq!(ids(&journal), ["three"]);
    }

    #[test]
    fn what_is_forgotten_is_forgotten_on_the_disk() {
        let kept = Kept::new();
        kept.write(vec![
            kept.change("switch", 1, ("a", "b"), KindName::Netrc, "after"),
            kept.change("out", 2, ("a", ""), KindName::Netrc, "after"),
            kept.change("rotated", 3, ("a", "a"), KindName::Code, "after"),
        ]);
        let account = |name: &str| AccountId(name.to_owned());
        let file = kept.folder.path().join("switches.json");
        let stamp = || std::fs::metadata(&file).and_then(|found| found.modified()).expect("a file");
        let before = stamp();
        forget(&kept.around, &account("b"));
        assert_eq!((kept.read().len(), stamp()), (3, before), "nothing of it was to be forgotten");
        forget(&kept.around, &account("a"));
        assert_eq!(kept.read(), ["switch", "rotated"]);
        forget_rotation(&kept.around, &account("b"));
        assert_eq!(kept.read(), ["switch", "rotated"]);
        forget_rotation(&kept.around, &account("a"));
        assert_eq!(kept.read(), ["switch"]);
        std::fs::write(&file, "not JSON").expect("a file");
        assert_eq!((kept.read(), previous(&kept.around)), (Vec::new(), None));
    }
}
