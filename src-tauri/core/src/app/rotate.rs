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

use super::desk::{Asking, Note};
use super::keys::{KeysWanted, answer, in_paths, state};
use super::{App, problem};

impl App {
    /// The page on which the account's host shows keys.
    ///
    /// # Errors
    /// `account-is-unknown`; why the register cannot be read.
    pub fn rotate_page(&self, id: &AccountId) -> Result<String, Box<Problem>> {
        self.rotating(id).map(|(_, host)| key_page(&host))
    }

    /// Asks the host whose the account's key is, where that is not known yet: only a key of the same person takes its place.
    ///
    /// # Errors
    /// `account-is-unknown`; why the key cannot be had; what the person must agree to first.
    pub async fn rotate_owner(&self, id: &AccountId) -> Result<(), Box<Problem>> {
        let (account, host) = self.rotating(id)?;
        if account.username.is_some() {
            return Ok(());
        }
        let key = self.kept_key(&account, id, &host)?;
        let source = source_of(&account);
        let passage = self.pass_key(&Asking { key: &key, host: &host, named: NamedBy::Account, source: &source })?;
        let evidence = self.verify(&passage, &source).await;
        if let Some(viewer) = evidence.viewer.present() {
            let health = Health { state: KeyHealth::Works, at: now() };
            let (username, default_entity) = (viewer.username.clone(), viewer.default_entity.clone());
            self.accounts.note(&[Note { account: id.clone(), health, username, default_entity }]);
        }
        Ok(())
    }

    /// Where the account's own key stands in files that would be changed, before there is a new one; writes nothing.
    ///
    /// # Errors
    /// As for [`App::rotate_plan`].
    pub fn rotate_places(&self, id: &AccountId, wanted: &KeysWanted, watch: &dyn Watch) -> Result<RotateView, Box<Problem>> {
        let (account, host) = self.rotating(id)?;
        let old = self.kept_key(&account, id, &host)?;
        self.rotate(&account, &host, (id, &old), wanted, watch)
    }

    /// What writing the account's key in the place of its former one would change, in the files that programs read here and in
    /// those that are named; writes nothing.
    ///
    /// # Errors
    /// `account-is-unknown`; `key-is-on-file` where it has no former key; why that cannot be had; why a file cannot be read.
    pub fn rotate_plan(&self, id: &AccountId, wanted: &KeysWanted, watch: &dyn Watch) -> Result<RotateView, Box<Problem>> {
        let (account, host) = self.rotating(id)?;
        let former = account.former.clone().ok_or_else(|| problem::key_is_on_file(&account))?;
        let old = self.kept_key(&account, &former.id, &host)?;
        self.rotate(&account, &host, (&former.id, &old), wanted, watch)
    }

    /// Makes the change that was planned and shown, then reads every file again: does the new key stand there, and the old one not?
    ///
    /// # Errors
    /// `file-changed-since`, `file-cannot-be-written`, `another-keywand-is-busy`; why a key cannot be had.
    pub fn rotate_apply(&self, id: &AccountId, plan: &str) -> Result<RotateDone, Box<Problem>> {
        let plan = self.shown.planned(plan)?;
        let (account, host) = self.rotating(id)?;
        let (register, before) = (self.accounts.register()?, self.netrc_now());
        if !plan.is_empty() {
            let done = change::apply(&self.machine.around, &plan, &self.accounts.keys_for_files(&register, &[]));
            done.map_err(|refused| self.accounts.refused(refused))?;
            self.remember_netrc(&before);
        }
        let new = self.kept_key(&account, id, &host)?;
        let old = account.former.as_ref().and_then(|former| self.kept_key(&account, &former.id, &host).ok());
        let is_verified = |path: &Path| {
            let text = read_regular(path).unwrap_or_default();
            let has = |key: &ApiKey| !places_of(&text, key).is_empty();
            has(&new) && !old.as_ref().is_some_and(has)
        };
        let (verified, failed): (Vec<_>, Vec<_>) = plan.files.iter().partition(|file| is_verified(&file.path));
        let shown = |files: Vec<&crate::change::FilePlan>| files.into_iter().map(|file| file.shown.clone()).collect();
        Ok(RotateDone { verified: shown(verified), failed: shown(failed), page: key_page(&host) })
    }

    /// Asks the host whether it still takes the former key. Where it does not, the key and what could bring it back are forgotten.
    /// `None` where there is no former key.
    ///
    /// # Errors
    /// `account-is-unknown`; why the key cannot be had; what the person must agree to first.
    pub async fn rotate_finish(&self, id: &AccountId) -> Result<Option<RotateFinish>, Box<Problem>> {
        let (account, host) = self.rotating(id)?;
        let Some(former) = account.former.clone() else { return Ok(None) };
        let old = self.kept_key(&account, &former.id, &host)?;
        let source = source_of(&account);
        let passage = self.pass_key(&Asking { key: &old, host: &host, named: NamedBy::Account, source: &source })?;
        let state = state(answer(&self.verify(&passage, &source).await));
        let here = &self.machine.around;
        let mut still = scan_machine(&here);
        still.keys.retain(|lying| lying.key.is_same(&old));
        if state == LyingState::Rejected {
            change::forget_rotation(&here, id);
            self.accounts.change_register(|register| {
                let account = register.get_mut(id).filter(|account| account.former.as_ref() == Some(&former));
                account.into_iter().for_each(|account| account.former = None);
                Ok(())
            })?;
            // A key that cannot be forgotten now opens nothing.
            let _ = self.accounts.vault.forget(account.keep, &former.id);
        }
        let teller = self.teller()?;
        let still = still.keys.iter().map(|lying| teller.tell(lying)).collect();
        Ok(Some(RotateFinish { state, hint: old.hint(), page: key_page(&host), still }))
    }

    /// After an undo of a rotation: the old key is the account's own again, and the new one its former.
    pub(super) fn rotate_back(&self, id: &AccountId) -> Result<(), Box<Problem>> {
        let (account, host) = self.rotating(id)?;
        let Some(former) = &account.former else { return Ok(()) };
        let old = self.kept_key(&account, &former.id, &host)?;
        self.accounts.replace_key(id, &host, &old, account.keep)
    }

    fn rotating(&self, id: &AccountId) -> Result<(Account, Host), Box<Problem>> {
        let register = self.accounts.register()?;
        let account = register.get(id).ok_or_else(|| problem::account_is_unknown(&id.0))?;
        let host = account.host().ok_or_else(|| problem::account_is_unknown(&id.0))?;
        Ok((account.clone(), host))
    }

    fn kept_key(&self, account: &Account, name: &AccountId, host: &Host) -> Result<ApiKey, Box<Problem>> {
        self.accounts.vault.key(account.keep, name, host).map_err(|trouble| problem::key_trouble(&trouble, Some(account), false))
    }

    fn rotate(
        &self,
        account: &Account,
        host: &Host,
        (old_name, old): (&AccountId, &ApiKey),
        wanted: &KeysWanted,
        watch: &dyn Watch,
    ) -> Result<RotateView, Box<Problem>> {
        let here = &self.machine.around;
        let mut scan = scan_machine(&here);
        scan.join(in_paths(&here, &wanted.paths, wanted.ignored, watch)?);
        scan.keys.retain(|lying| lying.key.is_same(old));
        let mut plan = Plan::new(Vec::new()).map_err(|refused| self.accounts.refused(refused))?;
        let (mut changes, mut left) = (Vec::new(), Scan::default());
        let paths = files_to_change(&mut scan, &mut left, &|file| here.expand(file));
        for path in paths {
            let file = Looked::there(&here, &path).map_err(|refused| self.accounts.refused(refused))?;
            let hunks: Vec<Hunk> = places_of(file.content(), old)
                .into_iter()
                .map(|range| hunk(file.content(), range, old_name, &account.id))
                .collect();
            changes.extend(hunks.iter().map(|hunk| ChangeView {
                file: file.shown.clone(),
                line: hunk.line,
                old: Some(old.hint()),
                new: (*old_name != account.id).then(|| account.key_hint.clone()),
            }));
            plan.files.push(file.plan(CODE, hunks));
        }
        (plan.from, plan.to) = (Some(account.id.clone()), Some(account.id.clone()));
        let teller = self.teller()?;
        let view = RotateView {
            id: plan.id.clone(),
            changes,
            left: left.keys.iter().map(|lying| teller.tell(lying)).collect(),
            hint: old.hint(),
            page: key_page(host),
            unread: scan.unread,
        };
        self.shown.keep_plan(plan);
        Ok(view)
    }
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
