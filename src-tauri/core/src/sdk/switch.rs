//! Switching the account that the SDK uses: plan, apply, receipt, undo. Nothing is written before a plan was shown, and
//! what is written can be taken back.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use super::edit::{Edit, Keys, Piece, apply as written, reverse};
use super::journal::{FileReceipt, Journal, Kind, Receipt, Undoes};
use super::netrc::{Netrc, Unreadable};
use super::settings::{self, Settings, global_file};
use super::{NetrcFile, machine};
use crate::account::{AccountId, Host};
use crate::plain::harmless_lines;
use crate::reading::mask_keys;
use crate::secret::{ApiKey, KeyShape};
use crate::system::{File, Fingerprint, Lock, Refused, Surroundings, now, random_name, sweep};

/// What a switch is to come to.
pub struct Wanted<'a> {
    /// The account.
    pub account: &'a AccountId,
    /// Its server.
    pub host: &'a Host,
    /// Write the server, and this entity where it is known, to the settings file, too?
    pub settings: Option<Option<&'a str>>,
}

/// What would change. It holds no key but those that stand in the way and are not on file yet.
pub struct Plan {
    /// Names the plan.
    pub id: String,
    /// The account that the SDK will use; `None` for an undo that leads to no account.
    pub to: Option<AccountId>,
    /// The account that it uses now.
    pub from: Option<AccountId>,
    pub(super) files: Vec<FilePlan>,
    /// Keys about to be overwritten that are not on file: they are kept before anything is written.
    pub strays: Vec<Stray>,
    /// The receipt that an undo takes back.
    pub(super) undoes: Option<String>,
    /// Places that were changed since by somebody else, and stay as they are.
    pub left_alone: Vec<String>,
}

/// A key that stands in the way and is not on file.
pub struct Stray {
    /// The account that it becomes.
    pub account: AccountId,
    /// The key.
    pub key: ApiKey,
    /// Its server.
    pub host: Host,
    /// File, home as `~`.
    pub file: String,
}

pub(super) struct FilePlan {
    pub(super) path: PathBuf,
    pub(super) shown: String,
    pub(super) kind: Kind,
    pub(super) before: Option<Fingerprint>,
    pub(super) edits: Vec<Edit>,
    /// The file was made by the switch that is undone, and goes again.
    pub(super) remove: bool,
    /// Is it open to others now, and shall that end?
    pub(super) close: bool,
}

/// One changed place, as a screen may show it: keys as hints, nobody else's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// File, home as `~`.
    pub file: String,
    /// Line, counted from 1.
    pub line: u32,
    /// What stands there; `None` where nothing does.
    pub old: Option<String>,
    /// What will stand there; `None` where nothing will.
    pub new: Option<String>,
}

/// Why a switch was not planned or not made. Nothing was changed.
#[derive(Debug)]
pub enum SwitchRefused {
    /// Python does not read the file, so wandb would not find what is written there.
    Unreadable {
        /// File, home as `~`.
        file: String,
        /// Line, counted from 1.
        line: u32,
        /// The word out of place.
        word: String,
    },
    /// The file was changed after the plan was made.
    Changed(String),
    /// A link that leads nowhere.
    LinkLeadsNowhere(String),
    /// The file cannot be read or written; the system's words.
    System(String, std::io::Error),
    /// Another window or terminal is switching.
    Busy,
    /// The key of this account is not at hand.
    KeyMissing(AccountId),
    /// There is no switch to take back.
    NothingToUndo,
    /// There is no home folder, so no place for netrc.
    NoHome,
}

type OnFile<'a> = dyn Fn(&ApiKey, &Host) -> Option<AccountId> + 'a;

/// Plans a switch; reads, and writes nothing.
///
/// # Errors
/// Why it cannot be made.
pub fn plan_switch(around: &Surroundings, wanted: &Wanted<'_>, on_file: &OnFile<'_>) -> Result<Plan, SwitchRefused> {
    let path = NetrcFile::find(around).path.ok_or(SwitchRefused::NoHome)?;
    let file = look(around, &path)?;
    let text = file.content();
    let shown = around.shown(&path);
    let netrc = read(text, &shown)?;
    let strays = RefCell::new(Vec::<Stray>::new());
    let refer =
        |key: &ApiKey| on_file(key, wanted.host).unwrap_or_else(|| as_stray(&mut strays.borrow_mut(), key, wanted.host, &shown));
    let machines = machines(wanted.host, &netrc);
    let from = machines.iter().find_map(|machine| netrc.find(machine)?.key()).and_then(|(key, _)| on_file(&key, wanted.host));
    let edits = machines.iter().flat_map(|machine| netrc.put(text, machine, wanted.account, &refer));
    let edits: Vec<Edit> = join(edits.filter(|edit| edit.old != edit.new).collect());
    let close = file.is_open_to_others();
    let mut files = Vec::new();
    if !edits.is_empty() || close {
        files.push(FilePlan { path, shown, kind: Kind::Netrc, before: file.fingerprint(), edits, remove: false, close });
    }
    if let Some(entity) = wanted.settings {
        files.extend(plan_settings(around, wanted.host, entity)?);
    }
    let id = random_name().map_err(|error| SwitchRefused::System(String::new(), error))?;
    let to = Some(wanted.account.clone());
    Ok(Plan { id, to, from, files, strays: strays.into_inner(), undoes: None, left_alone: Vec::new() })
}

/// Plans taking back the last change: byte for byte where a file is as we left it, else only our own entries.
///
/// # Errors
/// Why it cannot be taken back.
pub fn plan_undo(around: &Surroundings, undoes: Undoes, keys: &Keys<'_>) -> Result<Plan, SwitchRefused> {
    let journal = Journal::read(&around.data);
    let receipt = journal.last(undoes).ok_or(SwitchRefused::NothingToUndo)?;
    let mut plan = Plan {
        id: random_name().map_err(|error| SwitchRefused::System(String::new(), error))?,
        to: receipt.from.clone(),
        from: receipt.to.clone(),
        files: Vec::new(),
        strays: Vec::new(),
        undoes: Some(receipt.id.clone()),
        left_alone: Vec::new(),
    };
    for left in receipt.files.iter().rev() {
        let file = look(around, &left.path)?;
        let now = file.fingerprint();
        if now == left.before {
            continue;
        }
        let shown = around.shown(&left.path);
        let as_left = now.as_deref() == Some(&left.after);
        let edits = if as_left {
            left.back.clone()
        } else {
            let (edits, others) = only_ours(left, file.content(), &shown, keys)?;
            plan.left_alone.extend(others.into_iter().map(|subject| format!("{shown}: {subject}")));
            edits
        };
        let remove = as_left && left.before.is_none();
        plan.files.push(FilePlan { path: left.path.clone(), shown, kind: left.kind, before: now, edits, remove, close: false });
    }
    Ok(plan)
}

/// Makes a planned change: all of it, or nothing.
///
/// # Errors
/// Why nothing was changed.
pub fn apply_plan(around: &Surroundings, plan: &Plan, keys: &Keys<'_>) -> Result<(), SwitchRefused> {
    let _held = Lock::take(&around.data).map_err(|error| match error.kind() {
        std::io::ErrorKind::TimedOut => SwitchRefused::Busy,
        _ => SwitchRefused::System(around.shown(&around.data), error),
    })?;
    let mut journal = Journal::read(&around.data);
    let mut ready = Vec::new();
    for planned in &plan.files {
        planned.path.parent().into_iter().for_each(sweep);
        let file =
            File::look_when_quiet(&planned.path, |text| journal.knows(text)).map_err(|refused| named(refused, &planned.shown))?;
        if file.fingerprint() != planned.before {
            return Err(SwitchRefused::Changed(planned.shown.clone()));
        }
        let content = written(file.content(), &planned.edits, keys).ok_or_else(|| missing(&planned.edits, keys))?;
        ready.push((planned, file, content));
    }
    let kept = journal.clone();
    match &plan.undoes {
        None => {
            let files =
                ready.iter().map(|(planned, file, content)| receipt_of(planned, file, content, keys)).collect::<Option<_>>();
            let files = files.ok_or_else(|| SwitchRefused::KeyMissing(plan.to.clone().unwrap_or(AccountId(String::new()))))?;
            journal.add(Receipt { id: plan.id.clone(), at: now(), from: plan.from.clone(), to: plan.to.clone(), files });
            write_journal(around, &journal)?;
            if let Err(refused) = write_all(&ready, keys) {
                // The receipt of a switch that was not made goes with it; one that stays is known by its fingerprints.
                let _ = write_journal(around, &kept);
                return Err(refused);
            }
        }
        Some(receipt) => {
            write_all(&ready, keys)?;
            journal.remove(receipt);
            write_journal(around, &journal)?;
        }
    }
    Ok(())
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

impl Plan {
    /// Every change, keys as hints.
    pub fn changes(&self, hint: &dyn Fn(&AccountId) -> String) -> Vec<Change> {
        let strays: &[Stray] = &self.strays;
        let hint = |account: &AccountId| {
            strays.iter().find(|stray| stray.account == *account).map_or_else(|| hint(account), |stray| stray.key.hint())
        };
        let of = |planned: &FilePlan| {
            planned
                .edits
                .iter()
                .map(|edit| Change {
                    file: planned.shown.clone(),
                    line: edit.line,
                    old: shown(planned.kind, edit, &edit.old, &hint),
                    new: shown(planned.kind, edit, &edit.new, &hint),
                })
                .collect::<Vec<_>>()
        };
        self.files.iter().flat_map(of).collect()
    }

    /// Files that were open to others and will no longer be.
    pub fn closes(&self) -> Vec<String> {
        self.files.iter().filter(|planned| planned.close).map(|planned| planned.shown.clone()).collect()
    }

    /// Files that would be changed, home as `~`.
    pub fn files(&self) -> Vec<String> {
        self.files.iter().map(|planned| planned.shown.clone()).collect()
    }

    /// Does it change code, and no file of the SDK?
    pub fn is_code(&self) -> bool {
        self.files.iter().any(|planned| planned.kind == Kind::Code)
    }

    /// Does it take back an earlier change?
    pub fn is_undo(&self) -> bool {
        self.undoes.is_some()
    }

    /// Is there nothing to do?
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Leaves the mode of the files as it is.
    pub fn keep_modes(&mut self) {
        self.files.iter_mut().for_each(|planned| planned.close = false);
        self.files.retain(|planned| !planned.edits.is_empty() || planned.remove);
    }
}

/// Both names of W&B's cloud; a server with a port by both forms of its name, since clients before 0.23 leave the port out.
///
/// A name without its port may belong to another program: it is taken only where it is free or holds what looks like a key.
fn machines(host: &Host, netrc: &Netrc) -> Vec<String> {
    if host.is_cloud() {
        return vec!["api.forge.coreweave.com".to_owned(), "api.wandb.ai".to_owned()];
    }
    let (with, without) = (machine(host, true), machine(host, false));
    let is_key =
        || netrc.find(&without).and_then(super::netrc::Entry::key).is_some_and(|(key, _)| key.shape() == KeyShape::WellFormed);
    let takes_both = with != without && (!netrc.has(&without) || is_key());
    if takes_both { vec![with, without] } else { vec![with] }
}

fn plan_settings(around: &Surroundings, host: &Host, entity: Option<&str>) -> Result<Option<FilePlan>, SwitchRefused> {
    let Some(path) = global_file(around, true) else { return Ok(None) };
    let file = look(around, &path)?;
    let shown = around.shown(&path);
    let settings = Settings::read_files(around, &[Some(path.clone())]);
    if let Some((_, refused)) = settings.trouble() {
        return Err(SwitchRefused::Unreadable { file: shown, line: refused.line, word: String::new() });
    }
    let text = String::from_utf8_lossy(file.content()).into_owned();
    // The cloud is where the client goes by itself, whatever its version calls it.
    let base_url = (!host.is_cloud()).then(|| host.base_url());
    let mut edits: Vec<Edit> = settings::put(&text, "base_url", base_url).into_iter().collect();
    edits.extend(entity.and_then(|entity| settings::put(&text, "entity", Some(entity))));
    let edits = join(edits);
    let before = file.fingerprint();
    let planned = FilePlan { path, shown, kind: Kind::Settings, before, edits, remove: false, close: false };
    Ok((!planned.edits.is_empty()).then_some(planned))
}

/// Insertions at the same place become one, so that the section's line, or a line break, is written once; an edit that was
/// planned twice is made once.
fn join(edits: Vec<Edit>) -> Vec<Edit> {
    let mut joined: Vec<Edit> = Vec::new();
    for edit in edits {
        if joined.iter().any(|known| known.range == edit.range && known.subject == edit.subject) {
            continue;
        }
        let same = joined.iter().any(|known| known.range == edit.range && edit.range.is_empty());
        if same {
            joined.push(Edit { new: without_start(edit.new), ..edit });
        } else {
            joined.push(edit);
        }
    }
    joined
}

/// A second entry at the same place needs neither the line break nor the section before it.
fn without_start(mut pieces: Vec<Piece>) -> Vec<Piece> {
    if let Some(Piece::Text(text)) = pieces.first_mut() {
        let plain = text.trim_start_matches(['\r', '\n']);
        let plain = plain.strip_prefix("[default]").map_or(plain, |rest| rest.trim_start_matches(['\r', '\n']));
        *text = plain.to_owned();
    }
    pieces
}

fn as_stray(strays: &mut Vec<Stray>, key: &ApiKey, host: &Host, file: &str) -> AccountId {
    if let Some(known) = strays.iter().find(|stray| stray.key.is_same(key)) {
        return known.account.clone();
    }
    let account = AccountId(random_name().unwrap_or_else(|_| format!("stray-{}", strays.len())));
    strays.push(Stray { account: account.clone(), key: key.clone(), host: host.clone(), file: file.to_owned() });
    account
}

fn receipt_of(planned: &FilePlan, file: &File, content: &[u8], keys: &Keys<'_>) -> Option<FileReceipt> {
    Some(FileReceipt {
        path: planned.path.clone(),
        kind: planned.kind,
        before: file.fingerprint(),
        after: crate::system::fingerprint(content),
        back: reverse(&planned.edits, keys)?.into_iter().map(|edit| kept(planned.kind, edit)).collect(),
    })
}

/// A reverse edit as a receipt keeps it: what was written into code is only shown again, and a key in it is masked.
fn kept(kind: Kind, mut edit: Edit) -> Edit {
    if kind == Kind::Code {
        for piece in &mut edit.old {
            if let Piece::Text(text) = piece {
                *text = mask_keys(text).into_owned();
            }
        }
    }
    edit
}

type Ready<'a> = (&'a FilePlan, File, Vec<u8>);

/// Writes every file; where one is refused, those before it get their old content back.
fn write_all(ready: &[Ready<'_>], keys: &Keys<'_>) -> Result<(), SwitchRefused> {
    let mut done: Vec<(&File, File)> = Vec::new();
    for (planned, file, content) in ready {
        match write(planned, file, content, keys) {
            Ok(Some(now)) => done.push((file, now)),
            Ok(None) => {}
            Err(refused) => {
                for (was, is) in done.into_iter().rev() {
                    // What was changed again in the meantime is somebody else's and stays.
                    let _ = if was.content.is_some() { is.replace(was.content(), false).map(drop) } else { is.remove() };
                }
                return Err(named(refused, &planned.shown));
            }
        }
    }
    Ok(())
}

fn write(planned: &FilePlan, file: &File, content: &[u8], keys: &Keys<'_>) -> Result<Option<File>, Refused> {
    if planned.remove {
        return file.remove().map(|()| None);
    }
    if content == file.content() && !planned.close {
        return Ok(None);
    }
    if planned.kind == Kind::Settings
        && let Some(folder) = planned.path.parent()
    {
        std::fs::create_dir_all(folder)?;
    }
    match file.replace(content, planned.close) {
        Err(Refused::Raced(theirs)) if planned.kind == Kind::Code => {
            File::look(&planned.path)?.replace(&theirs, false)?;
            Err(Refused::Changed)
        }
        Err(Refused::Raced(theirs)) => {
            // Somebody wrote the file in place at that moment: what they wrote, with our entries in it.
            let merged = again(planned, &theirs, keys).unwrap_or(theirs);
            File::look(&planned.path)?.replace(&merged, planned.close).map(Some)
        }
        other => other.map(Some),
    }
}

/// The same entries in another text.
fn again(planned: &FilePlan, text: &[u8], keys: &Keys<'_>) -> Option<Vec<u8>> {
    if planned.kind != Kind::Netrc {
        return None;
    }
    let netrc = Netrc::read(text).ok()?;
    let edits = planned.edits.iter().flat_map(|edit| match key_of(&edit.new) {
        Some(key) => netrc.put(text, &edit.subject, key, &|_| AccountId(String::new())),
        None => netrc.take_out(text, &edit.subject, &|_| AccountId(String::new())),
    });
    written(text, &join(edits.collect()), keys)
}

/// The edits that take our entries back out of a text that was changed since, and what is no longer ours.
fn only_ours(left: &FileReceipt, text: &[u8], shown: &str, keys: &Keys<'_>) -> Result<(Vec<Edit>, Vec<String>), SwitchRefused> {
    let mut edits = Vec::new();
    let mut others = Vec::new();
    match left.kind {
        Kind::Netrc => {
            let netrc = read(text, shown)?;
            for back in &left.back {
                let now = netrc.has(&back.subject).then(|| netrc.find(&back.subject)?.key()).flatten();
                let ours = key_of(&back.old).and_then(keys);
                let is_ours = matches!((&now, &ours), (Some((now, _)), Some(ours)) if now.is_same(ours));
                let refer = |_: &ApiKey| key_of(&back.old).cloned().unwrap_or(AccountId(String::new()));
                match (is_ours, key_of(&back.new)) {
                    (false, _) => others.push(back.subject.clone()),
                    (true, Some(old)) => edits.extend(netrc.put(text, &back.subject, old, &refer)),
                    (true, None) => edits.extend(netrc.take_out(text, &back.subject, &refer)),
                }
            }
        }
        Kind::Code => others.extend(left.back.iter().map(|back| back.subject.clone())),
        Kind::Settings => {
            let text = String::from_utf8_lossy(text).into_owned();
            for back in &left.back {
                let current = settings::value_in(&text, &back.subject);
                if current == setting_of(&back.old, &back.subject) {
                    edits.extend(settings::put(&text, &back.subject, setting_of(&back.new, &back.subject).as_deref()));
                } else {
                    others.push(back.subject.clone());
                }
            }
        }
    }
    Ok((join(edits), others))
}

fn key_of(pieces: &[Piece]) -> Option<&AccountId> {
    pieces.iter().find_map(|piece| match piece {
        Piece::Key(account) => Some(account),
        Piece::Text(_) => None,
    })
}

fn text_of(piece: &Piece) -> Option<&str> {
    match piece {
        Piece::Text(text) => Some(text),
        Piece::Key(_) => None,
    }
}

/// The value that a written settings line gives.
fn setting_of(pieces: &[Piece], name: &str) -> Option<String> {
    pieces.iter().find_map(|piece| match piece {
        Piece::Text(text) => settings::value_in(&format!("[default]\n{}", text.replace("[default]", "")), name),
        Piece::Key(_) => None,
    })
}

fn shown(kind: Kind, edit: &Edit, pieces: &[Piece], hint: &dyn Fn(&AccountId) -> String) -> Option<String> {
    match kind {
        Kind::Netrc => {
            let key = key_of(pieces)?;
            let hint = Some(hint(key)).filter(|hint| !hint.is_empty()).unwrap_or_else(|| "••••".to_owned());
            Some(format!("machine {}  password {hint}", edit.subject))
        }
        Kind::Settings => {
            let value = setting_of(pieces, &edit.subject)?;
            Some(format!("{} = {value}", edit.subject))
        }
        Kind::Code => {
            let text: String = pieces.iter().filter_map(text_of).collect();
            Some(harmless_lines(&mask_keys(&text))).filter(|text| !text.is_empty())
        }
    }
}

pub(super) fn look(around: &Surroundings, path: &Path) -> Result<File, SwitchRefused> {
    File::look(path).map_err(|refused| named(refused, &around.shown(path)))
}

fn read(text: &[u8], shown: &str) -> Result<Netrc, SwitchRefused> {
    Netrc::read(text).map_err(|Unreadable { line, word }| SwitchRefused::Unreadable { file: shown.to_owned(), line, word })
}

fn named(refused: Refused, shown: &str) -> SwitchRefused {
    match refused {
        Refused::Changed | Refused::Raced(_) => SwitchRefused::Changed(shown.to_owned()),
        Refused::LinkLeadsNowhere => SwitchRefused::LinkLeadsNowhere(shown.to_owned()),
        Refused::System(error) => SwitchRefused::System(shown.to_owned(), error),
    }
}

fn missing(edits: &[Edit], keys: &Keys<'_>) -> SwitchRefused {
    let wanted = edits.iter().filter_map(|edit| key_of(&edit.new)).find(|account| keys(account).is_none());
    SwitchRefused::KeyMissing(wanted.cloned().unwrap_or(AccountId(String::new())))
}

fn write_journal(around: &Surroundings, journal: &Journal) -> Result<(), SwitchRefused> {
    journal.write(&around.data).map_err(|refused| named(refused, &around.shown(&around.data.join("switches.json"))))
}
