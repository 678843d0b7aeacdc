//! Rotation: the new key of an account takes the place of the old one everywhere, in one change. Until the old one is rejected, an
//! undo brings it back: it stays in the keychain as the account's former key.

use std::ops::Range;
use std::path::{Path, PathBuf};

use memchr::memmem;

use crate::account::{AccountId, Host, NamedBy};
use crate::change::{self, Hunk, Looked, Piece, Plan};
use crate::code::CODE;
use crate::contract::{ChangeView, KeyHealth, LyingState, Problem, RotateDone, RotateFinish, RotateView};
use crate::edit::Edit;
use crate::evidence::KeySource;
use crate::explain::key_page;
use crate::keys::{Lying, LyingIn, Scan, Watch, scan_machine};
use crate::secret::ApiKey;
use crate::system::{now, read_regular};
use crate::vault::{Account, Health, Keep};

use super::desk::{Accounts, Asking, Network, Note, Shown};
use super::former::{kept_key, rotating};
use super::gate::{pass_key, verify};
use super::keys::{KeysWanted, answer, in_paths, state, teller};
use super::netrc_seen::{netrc_now, remember_netrc};
use super::problem;

/// The page on which the account's host shows keys.
pub(super) fn rotate_page(accounts: &Accounts, id: &AccountId) -> Result<String, Box<Problem>> {
    rotating(accounts, id).map(|(_, host)| key_page(&host))
}

/// Asks the host whose the account's key is, where that is not known yet: only a key of the same person takes its place.
pub(super) async fn rotate_owner(accounts: &Accounts, network: &Network, id: &AccountId) -> Result<(), Box<Problem>> {
    let (account, host) = rotating(accounts, id)?;
    if account.username.is_some() {
        return Ok(());
    }
    let key = kept_key(accounts, &account, id, &host)?;
    let source = source_of(&account);
    let passage = pass_key(accounts, network, &Asking { key: &key, host: &host, named: NamedBy::Account, source: &source })?;
    let evidence = verify(accounts, network, &passage, &source).await;
    if let Some(viewer) = evidence.viewer.present() {
        let health = Health { state: KeyHealth::Works, at: now() };
        let (username, default_entity) = (viewer.username.clone(), viewer.default_entity.clone());
        accounts.note(&[Note { account: id.clone(), health, username, default_entity }]);
    }
    Ok(())
}

/// Where the account's own key stands in files that would be changed, before there is a new one; writes nothing.
pub(super) fn rotate_places(
    accounts: &Accounts,
    shown: &Shown,
    id: &AccountId,
    wanted: &KeysWanted,
    watch: &dyn Watch,
) -> Result<RotateView, Box<Problem>> {
    let (account, host) = rotating(accounts, id)?;
    let old = kept_key(accounts, &account, id, &host)?;
    plan_rotation(accounts, shown, &account, &host, (id, &old), wanted, watch)
}

/// What writing the account's key in the place of its former one would change, in the files that programs read here and in
/// those that are named; writes nothing.
pub(super) fn rotate_plan(
    accounts: &Accounts,
    shown: &Shown,
    id: &AccountId,
    wanted: &KeysWanted,
    watch: &dyn Watch,
) -> Result<RotateView, Box<Problem>> {
    let (account, host) = rotating(accounts, id)?;
    let former = account.former.clone().ok_or_else(|| problem::key_is_on_file(&account))?;
    let old = kept_key(accounts, &account, &former.id, &host)?;
    plan_rotation(accounts, shown, &account, &host, (&former.id, &old), wanted, watch)
}

/// Makes the change that was planned and shown, then reads every file again: does the new key stand there, and the old one not?
pub(super) fn rotate_apply(accounts: &Accounts, shown: &Shown, id: &AccountId, plan: &str) -> Result<RotateDone, Box<Problem>> {
    let plan = shown.planned(plan)?;
    let (account, host) = rotating(accounts, id)?;
    let (register, before) = (accounts.register()?, netrc_now(accounts));
    if !plan.is_empty() {
        let done = change::apply(&accounts.machine.around, &plan, &accounts.keys_for_files(&register, &[]));
        done.map_err(|refused| accounts.refused(refused))?;
        remember_netrc(accounts, &before);
    }
    let new = kept_key(accounts, &account, id, &host)?;
    let old = account.former.as_ref().and_then(|former| kept_key(accounts, &account, &former.id, &host).ok());
    let is_verified = |path: &Path| {
        let text = read_regular(path).unwrap_or_default();
        let has = |key: &ApiKey| !places_of(&text, key).is_empty();
        has(&new) && !old.as_ref().is_some_and(has)
    };
    let (verified, failed): (Vec<_>, Vec<_>) = plan.files.iter().partition(|file| is_verified(&file.path));
    let visible = |files: Vec<&crate::change::FilePlan>| files.into_iter().map(|file| file.shown.clone()).collect();
    Ok(RotateDone { verified: visible(verified), failed: visible(failed), page: key_page(&host) })
}

/// Asks the host whether it still takes the former key. Where it does not, the key and what could bring it back are forgotten.
/// `None` where there is no former key.
pub(super) async fn rotate_finish(
    accounts: &Accounts,
    network: &Network,
    id: &AccountId,
) -> Result<Option<RotateFinish>, Box<Problem>> {
    let (account, host) = rotating(accounts, id)?;
    let Some(former) = account.former.clone() else { return Ok(None) };
    let old = kept_key(accounts, &account, &former.id, &host)?;
    let source = source_of(&account);
    let passage = pass_key(accounts, network, &Asking { key: &old, host: &host, named: NamedBy::Account, source: &source })?;
    let state = state(answer(&verify(accounts, network, &passage, &source).await));
    let here = &accounts.machine.around;
    let mut still = scan_machine(here);
    still.keys.retain(|lying| lying.key.is_same(&old));
    if state == LyingState::Rejected {
        change::forget_rotation(here, id);
        accounts.change_register(|register| {
            let account = register.get_mut(id).filter(|account| account.former.as_ref() == Some(&former));
            account.into_iter().for_each(|account| account.former = None);
            Ok(())
        })?;
        // A key that cannot be forgotten now opens nothing.
        let _ = accounts.vault.forget(account.keep, &former.id);
    }
    let teller = teller(accounts)?;
    let still = still.keys.iter().map(|lying| teller.tell(lying)).collect();
    Ok(Some(RotateFinish { state, hint: old.hint(), page: key_page(&host), still }))
}

fn plan_rotation(
    accounts: &Accounts,
    shown: &Shown,
    account: &Account,
    host: &Host,
    (old_name, old): (&AccountId, &ApiKey),
    wanted: &KeysWanted,
    watch: &dyn Watch,
) -> Result<RotateView, Box<Problem>> {
    let here = &accounts.machine.around;
    let mut scan = scan_machine(here);
    scan.join(in_paths(here, &wanted.paths, wanted.ignored, watch)?);
    scan.keys.retain(|lying| lying.key.is_same(old));
    let mut plan = Plan::new(Vec::new()).map_err(|refused| accounts.refused(refused))?;
    let (mut changes, mut left) = (Vec::new(), Scan::default());
    let paths = files_to_change(&mut scan, &mut left, &|file| here.expand(file));
    for path in paths {
        let file = Looked::there(here, &path).map_err(|refused| accounts.refused(refused))?;
        let hunks: Vec<Hunk> =
            places_of(file.content(), old).into_iter().map(|range| hunk(file.content(), range, old_name, &account.id)).collect();
        changes.extend(hunks.iter().map(|hunk| ChangeView {
            file: file.shown.clone(),
            line: hunk.line,
            old: Some(old.hint()),
            new: (*old_name != account.id).then(|| account.key_hint.clone()),
        }));
        plan.files.push(file.plan(CODE, hunks));
    }
    (plan.from, plan.to) = (Some(account.id.clone()), Some(account.id.clone()));
    let teller = teller(accounts)?;
    let view = RotateView {
        id: plan.id.clone(),
        changes,
        left: left.keys.iter().map(|lying| teller.tell(lying)).collect(),
        hint: old.hint(),
        page: key_page(host),
        unread: scan.unread,
    };
    shown.keep_plan(plan);
    Ok(view)
}

/// The files in which a key is replaced, each once; what only reports or remembers a key is left alone, as is the environment.
fn files_to_change(scan: &mut Scan, left: &mut Scan, path: &dyn Fn(&str) -> PathBuf) -> Vec<PathBuf> {
    let is_changed = |lying: &Lying| match lying.kind {
        LyingIn::Netrc | LyingIn::Settings | LyingIn::Dotenv | LyingIn::Notebook | LyingIn::Source => true,
        LyingIn::Shell => !lying.file.ends_with("_history"),
        LyingIn::Environment | LyingIn::RunFolder | LyingIn::Token | LyingIn::History => false,
    };
    let mut paths = Vec::<PathBuf>::new();
    for lying in std::mem::take(&mut scan.keys) {
        if !is_changed(&lying) {
            left.keys.push(lying);
            continue;
        }
        let file = path(&lying.file);
        let real = file.canonicalize().unwrap_or_else(|_| file.clone());
        if !paths.iter().any(|known| known.canonicalize().ok().as_ref() == Some(&real)) {
            paths.push(file);
        }
    }
    paths
}

/// Where a key stands, as a word of its own.
fn places_of(text: &[u8], key: &ApiKey) -> Vec<Range<usize>> {
    let key = key.expose().as_bytes();
    let is_word = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
    let whole = |start: &usize| {
        let before = start.checked_sub(1).and_then(|at| text.get(at));
        // `\n` before a key is an escape, in a notebook.
        let is_escape = text[..*start].ends_with(b"\\n") || text[..*start].ends_with(b"\\t");
        (is_escape || !is_word(before)) && !is_word(text.get(start + key.len()))
    };
    memmem::find_iter(text, key).filter(whole).map(|start| start..start + key.len()).collect()
}

fn hunk(text: &[u8], range: Range<usize>, old: &AccountId, new: &AccountId) -> Hunk {
    let line = u32::try_from(1 + memchr::memchr_iter(b'\n', &text[..range.start]).count()).unwrap_or(u32::MAX);
    let edit = Edit { range, old: vec![Piece::Key(old.clone())], new: vec![Piece::Key(new.clone())] };
    Hunk { edit, line, subject: line.to_string() }
}

fn source_of(account: &Account) -> KeySource {
    match account.keep {
        Keep::Keychain => KeySource::Keychain,
        Keep::EncryptedFile => KeySource::EncryptedFile,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_stands_where_it_is_a_word_of_its_own() {
        let key = ApiKey::new("abc1".to_owned());
        for (text, starts) in [
            ("abc1", &[0][..]),
            ("x=abc1;abc1", &[2, 7]),
            ("xabc1", &[]),
            ("_abc1", &[]),
            ("1abc1", &[]),
            ("abc1x", &[]),
            ("abc1_", &[]),
            ("-abc1-", &[1]),
            ("\\nabc1\\n", &[2]),
            ("\\tabc1", &[2]),
            ("\\rabc1", &[]),
            ("nabc1", &[]),
            ("", &[]),
        ] {
            let expect: Vec<Range<usize>> = starts.iter().map(|start| *start..*start + 4).collect();
            assert_eq!(places_of(text.as_bytes(), &key), expect, "{text}");
        }
    }

    #[test]
    fn a_place_is_changed_from_one_name_to_the_other_and_told_with_its_line() {
        let [old, new] = ["old", "new"].map(|id| AccountId(id.to_owned()));
        for (at, line) in [(0, 1), (1, 1), (2, 2), (4, 3)] {
            let hunk = hunk(b"a\nb\ncd", at..at + 1, &old, &new);
            assert_eq!((hunk.line, hunk.subject, hunk.edit.range), (line, line.to_string(), at..at + 1));
            assert_eq!((hunk.edit.old, hunk.edit.new), (vec![Piece::Key(old.clone())], vec![Piece::Key(new.clone())]));
        }
    }

    #[test]
    fn what_only_reports_or_remembers_a_key_is_left_alone() {
        let lying = |file: &str, kind| Lying {
            key: ApiKey::new("k".to_owned()),
            file: file.to_owned(),
            line: Some(1),
            variable: None,
            object: None,
            commit: None,
            kind,
            answer: crate::keys::Answer::NotAsked,
        };
        for (file, kind, is_changed) in [
            ("a", LyingIn::Netrc, true),
            ("a", LyingIn::Settings, true),
            ("a", LyingIn::Dotenv, true),
            ("a", LyingIn::Notebook, true),
            ("a", LyingIn::Source, true),
            (".bashrc", LyingIn::Shell, true),
            (".bash_history", LyingIn::Shell, false),
            ("a", LyingIn::Environment, false),
            ("a", LyingIn::RunFolder, false),
            ("a", LyingIn::Token, false),
            ("a", LyingIn::History, false),
        ] {
            let mut scan = Scan { keys: vec![lying(file, kind)], ..Scan::default() };
            let mut left = Scan::default();
            let changed = files_to_change(&mut scan, &mut left, &|file| PathBuf::from("/none").join(file));
            assert_eq!((changed.len(), left.keys.len()), (usize::from(is_changed), usize::from(!is_changed)), "{file} {kind:?}");
        }
    }

    #[test]
    fn a_file_is_changed_once_however_many_keys_stand_in_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let lying = |file: &str| Lying {
            key: ApiKey::new("k".to_owned()),
            file: file.to_owned(),
            line: None,
            variable: None,
            object: None,
            commit: None,
            kind: LyingIn::Source,
            answer: crate::keys::Answer::NotAsked,
        };
        for name in ["a", "b"] {
            std::fs::write(folder.path().join(name), "").expect("a file");
        }
        let mut scan = Scan { keys: ["a", "b", "a"].map(lying).to_vec(), ..Scan::default() };
        let changed = files_to_change(&mut scan, &mut Scan::default(), &|file| folder.path().join(file));
        assert_eq!(changed, ["a", "b"].map(|name| folder.path().join(name)));
    }
}
