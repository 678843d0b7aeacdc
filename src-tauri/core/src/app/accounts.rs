//! Accounts on offer: on file, found on this machine, pasted for this session, or people of the sample W&B.

use serde::Deserialize;

use crate::account::{AccountId, Host, NamedBy, Namer, Naming, Target};
use crate::contract::{
    AccountEditRequest, AccountMoveRequest, AccountOrigin, AccountRequest, AccountView, AccountsView, FoundView, KeyPlace,
    Problem, RemovedView, SampleTarget, SwitchedView, UnlockRequest, WhoRequest,
};
use crate::diagnose::Mistake;
use crate::diagnose::near::nearest;
use crate::evidence::KeySource;
use crate::reading::mask_keys;
use crate::sdk;
use crate::secret::ApiKey;
use crate::vault::{Account, Keep, KeyTrouble, Register, Removed};

use super::desk::{Asking, Held};
use super::people::People;
use super::{App, problem};

/// The sample W&B, as it describes itself.
#[derive(Deserialize)]
pub struct SampleOffer {
    /// Its address.
    pub url: String,
    /// Its people.
    pub people: Vec<SamplePerson>,
    /// What is worth trying.
    pub worlds: Vec<SampleWorld>,
}

/// One person of the sample W&B.
#[derive(Deserialize)]
pub struct SamplePerson {
    /// Username.
    pub username: String,
    /// Key.
    pub key: ApiKey,
}

/// One question worth asking of the sample W&B.
#[derive(Deserialize)]
pub struct SampleWorld {
    /// Username of who asks.
    pub person: String,
    /// Entity; `None` lets the server choose.
    pub entity: Option<String>,
    /// Project.
    pub project: String,
    /// Code that should come first.
    pub code: String,
}

impl App {
    /// Every account on offer, those on file first. Sends nothing and asks no keychain.
    pub fn accounts_look(&self) -> AccountsView {
        self.accounts_view(None)
    }

    pub(super) fn accounts_view(&self, added: Option<AccountId>) -> AccountsView {
        let read = self.accounts.register();
        let trouble = read.as_ref().err().cloned();
        let register = read.unwrap_or_default();
        let here = &self.machine.around;
        let found = sdk::found_keys(&here, None);
        let machine = self.whoami_in(&register, &WhoRequest::default());
        let label = |id: &AccountId| register.holder(id).map(|(account, _)| account.label.clone());
        let mut session = self.accounts.session();
        session.read_machine(&here, None);
        // A key that was replaced and still stands in a file is nobody's own: the account has another one.
        let known = |key: &ApiKey, host: &Host| register.find(key, host).is_some() || register.find_former(key, host).is_some();
        let on_file = |held: &Held| known(&held.key, &held.host);
        let active = machine.account_id.clone();
        let people = People::of(&register);
        let kept = register.accounts.iter().map(|account| kept(account, &people, active.as_ref() == Some(&account.id)));
        let held = session.held.iter().filter(|held| held.origin != AccountOrigin::Machine || !on_file(held)).map(view);
        let switched = crate::change::last_switch(&self.machine.around);
        AccountsView {
            accounts: kept.chain(held).collect(),
            added,
            sample: session.sample.clone(),
            sample_targets: session.targets.clone(),
            found: found.iter().filter(|found| !known(&found.key, &found.host)).map(found_view).collect(),
            removed: register.removed.as_ref().map(|removed| RemovedView { label: removed.account.label.clone() }),
            switched: switched.map(|(at, from, to)| SwitchedView {
                at,
                from: from.as_ref().and_then(label),
                to: to.as_ref().and_then(label),
            }),
            machine,
            trouble,
        }
    }

    /// The identity that the SDK would use on this machine, for a host that a person types or for the one that it would
    /// choose. Plain http to another machine needs a word of its own.
    ///
    /// # Errors
    /// `host-is-wrong`, `key-missing`.
    pub fn account_of_machine(&self, host: Option<&str>, plain_http: bool) -> Result<AccountId, Box<Problem>> {
        let host = host.map(|host| self.host_typed(host)).transpose()?;
        self.machine(host.as_ref().map(|host| (host, Some(NamedBy::Person { plain_http }))))
    }

    /// The identity that the SDK would use for the server of a page. An address may come from anywhere: unless the SDK goes to
    /// that server by itself, whether the key may go there is decided as for a server that a variable names.
    ///
    /// # Errors
    /// `key-missing`.
    pub fn account_of_page(&self, page: &Host) -> Result<AccountId, Box<Problem>> {
        let own = sdk::identity(&self.machine.around, None, sdk::NEWEST).host;
        let goes_there = own.is_ok_and(|own| own.is_same_server(page));
        self.machine((!goes_there).then_some((page, None)))
    }

    fn machine(&self, other: Option<(&Host, Option<NamedBy>)>) -> Result<AccountId, Box<Problem>> {
        let mut session = self.accounts.session();
        session.read_machine(&self.machine.around, other);
        let found = session.held.iter().find(|held| held.origin == AccountOrigin::Machine);
        let id = found.map(|held| held.id.clone());
        id.ok_or_else(|| problem::key_is_missing(Some(other.map_or(&Host::cloud(), |(host, _)| host))))
    }

    /// Is the account one of this server's? Two names of W&B's cloud are one server.
    ///
    /// # Errors
    /// `account-is-on-another-host`, `account-is-unknown`; why the register cannot be read.
    pub fn account_is_at(&self, id: &AccountId, host: &Host) -> Result<(), Box<Problem>> {
        let register = self.accounts.register()?;
        let account = register.get(id).ok_or_else(|| problem::account_is_unknown(&id.0))?;
        if account.host().is_some_and(|own| own.is_same_server(host)) {
            return Ok(());
        }
        Err(problem::account_is_on_another_host(account, host))
    }

    /// Is the host that was given beside the address of a page the page's own?
    ///
    /// # Errors
    /// `target-is-on-another-host`.
    pub fn page_is_at(&self, page: &Host, given: &Host) -> Result<(), Box<Problem>> {
        if page.is_same_server(given) { Ok(()) } else { Err(problem::target_is_on_another_host(page, given)) }
    }

    /// A target as a person types it: does it name a project?
    ///
    /// # Errors
    /// `target-is-incomplete`.
    pub fn target_typed(&self, text: &str) -> Result<(), Box<Problem>> {
        Target::parse(text).map(drop).map_err(problem::no_target)
    }

    /// A host as a person types it.
    ///
    /// # Errors
    /// `host-is-wrong`.
    pub fn host_typed(&self, text: &str) -> Result<Host, Box<Problem>> {
        Host::parse(text).map_err(|mistake| problem::host_is_wrong(text, mistake))
    }

    /// The host that the SDK would choose on this machine, for a key that a person enters without naming one.
    ///
    /// # Errors
    /// `host-is-wrong`; what the person must agree to first, where only the folder or nobody well known names it.
    pub fn host_of_machine(&self) -> Result<Host, Box<Problem>> {
        let identity = sdk::identity(&self.machine.around, None, sdk::NEWEST);
        let host = identity.host.map_err(|mistake| problem::host_is_wrong("WANDB_BASE_URL", mistake))?;
        self.host_asked(host, identity.host_namer)
    }

    /// The server of a page, for a key that is not known here. An address may come from anywhere: unless the SDK goes to that
    /// server by itself, it is asked about like one that a variable names.
    ///
    /// # Errors
    /// What the person must agree to first.
    pub(super) fn host_of_page(&self, page: Host) -> Result<Host, Box<Problem>> {
        let identity = sdk::identity(&self.machine.around, None, sdk::NEWEST);
        let goes_there = identity.host.is_ok_and(|own| own.is_same_server(&page));
        self.host_asked(page, if goes_there { identity.host_namer } else { Namer::Environment })
    }

    fn host_asked(&self, host: Host, namer: Namer) -> Result<Host, Box<Problem>> {
        let naming = Naming { host: namer, key: Namer::Environment, login: false };
        let key = ApiKey::new(String::new());
        let asking = Asking { key: &key, host: &host, named: NamedBy::Machine(naming), source: &KeySource::Pasted };
        self.pass_key(&asking)?;
        Ok(host)
    }

    /// An account on file by label, username or id; `None` means the one that the folder is bound to.
    ///
    /// # Errors
    /// `account-is-unknown`; why the register cannot be read.
    pub fn account_named(&self, name: Option<&str>) -> Result<AccountId, Box<Problem>> {
        let register = self.accounts.register()?;
        let found = match name {
            Some(name) => register.named(name),
            None => register.bound(&self.machine.around.folder).and_then(|binding| register.get(&binding.account)),
        };
        let labels = || register.accounts.iter().map(|account| account.label.as_str());
        found.map(|account| account.id.clone()).ok_or_else(|| {
            let name = name.unwrap_or_default();
            let same = register
                .accounts
                .iter()
                .filter(|account| account.username.as_deref().is_some_and(|user| user.eq_ignore_ascii_case(name)));
            let same: Vec<&str> = same.map(|account| account.label.as_str()).collect();
            if same.len() > 1 {
                problem::account_has_several_keys(name, &same)
            } else {
                problem::account_is_misspelled(name, nearest(name, labels()))
            }
        })
    }

    /// Every account on file that a name may mean, in the order in which they are to be tried: all keys of a username; of
    /// no name every account, the folder's own first, then the one that wandb uses.
    ///
    /// # Errors
    /// As [`account_named`](Self::account_named).
    pub fn accounts_meant(&self, name: Option<&str>) -> Result<Vec<AccountId>, Box<Problem>> {
        let register = self.accounts.register()?;
        let Some(name) = name else {
            let bound = register.bound(&self.machine.around.folder).map(|binding| binding.account.clone());
            let active = self.whoami_in(&register, &WhoRequest::default()).account_id;
            let mut all: Vec<AccountId> = register.accounts.iter().map(|account| account.id.clone()).collect();
            all.sort_by_key(|id| (Some(id) != bound.as_ref(), Some(id) != active.as_ref()));
            return Ok(all);
        };
        let is = |text: &str| text.eq_ignore_ascii_case(name);
        let of_person = register.accounts.iter().filter(|account| account.username.as_deref().is_some_and(is));
        let of_person: Vec<AccountId> = of_person.map(|account| account.id.clone()).collect();
        if of_person.len() > 1 { Ok(of_person) } else { Ok(vec![self.account_named(Some(name))?]) }
    }

    /// Are both accounts on file at the same server?
    pub fn same_server(&self, one: &AccountId, other: &AccountId) -> bool {
        let host = |id: &AccountId| self.accounts.host_of(id);
        host(one).zip(host(other)).is_some_and(|(one, other)| one.is_same_server(&other))
    }

    /// No account on file has this name.
    pub fn account_missing(&self, name: &str) -> Box<Problem> {
        problem::account_is_unknown(name)
    }

    /// The key could not be read from where it was to come from.
    pub fn unreadable(&self, words: &str) -> Box<Problem> {
        problem::technical(words.to_owned())
    }

    /// Renames or recolours an account on file.
    ///
    /// # Errors
    /// `account-is-unknown`; why the register cannot be written.
    pub fn account_edit(&self, request: &AccountEditRequest) -> Result<AccountsView, Box<Problem>> {
        self.accounts.change_register(|register| {
            check_label(register, &request.label, Some(&request.account))?;
            let known = register.get_mut(&request.account).ok_or_else(|| problem::account_is_unknown(&request.account.0))?;
            // Its own label is free for it.
            let old = std::mem::take(&mut known.label);
            let wanted = Some(request.label.trim()).filter(|label| !label.is_empty()).unwrap_or(&old).to_owned();
            let label = register.free_label(&wanted, Some(&request.account));
            if let Some(account) = register.get_mut(&request.account) {
                (account.label, account.colour) = (label, request.colour);
            }
            Ok(())
        })?;
        Ok(self.accounts_look())
    }

    /// Moves an account to another place among those on file.
    ///
    /// # Errors
    /// `account-is-unknown`; why the register cannot be written.
    pub fn account_move(&self, request: &AccountMoveRequest) -> Result<AccountsView, Box<Problem>> {
        self.accounts.change_register(|register| {
            let at = register.accounts.iter().position(|account| account.id == request.account);
            let account = register.accounts.remove(at.ok_or_else(|| problem::account_is_unknown(&request.account.0))?);
            let place = usize::try_from(request.place).unwrap_or(usize::MAX).min(register.accounts.len());
            register.accounts.insert(place, account);
            Ok(())
        })?;
        Ok(self.accounts_look())
    }

    /// Removes an account. One on file can come back until the next is removed; one of this session is wiped.
    ///
    /// # Errors
    /// Why the register cannot be written.
    pub fn account_forget(&self, request: &AccountRequest) -> Result<AccountsView, Box<Problem>> {
        let before = self.accounts.session().held.len();
        self.accounts.session().held.retain(|held| held.id != request.account);
        if self.accounts.session().held.len() < before {
            return Ok(self.accounts_look());
        }
        let gone = self.accounts.change_register(|register| {
            let Some(place) = register.accounts.iter().position(|account| account.id == request.account) else { return Ok(None) };
            let account = register.accounts.remove(place);
            let gone = register.removed.replace(Removed { account, place });
            if let Some(gone) = &gone {
                register.folders.retain(|binding| binding.account != gone.account.id);
            }
            Ok(gone)
        })?;
        self.wipe(gone.as_ref());
        Ok(self.accounts_look())
    }

    /// Why the keychain gives no key, where it gives none.
    pub fn keychain_trouble(&self) -> Option<crate::diagnose::Code> {
        self.accounts.vault.keychain_answers().err().map(|trouble| problem::key_trouble(&trouble, None, false).code)
    }

    /// Removes an account for good: neither its key nor what was learned of it stays.
    ///
    /// # Errors
    /// Why the register cannot be written.
    pub fn account_purge(&self, request: &AccountRequest) -> Result<AccountsView, Box<Problem>> {
        self.account_forget(request)?;
        let gone = self.accounts.change_register(|register| {
            let gone = register.removed.take_if(|removed| removed.account.id == request.account);
            register.folders.retain(|binding| binding.account != request.account);
            Ok(gone)
        })?;
        self.wipe(gone.as_ref());
        Ok(self.accounts_look())
    }

    /// A key that cannot be forgotten now hurts nobody: no account leads to it any more.
    fn wipe(&self, gone: Option<&Removed>) {
        let Some(Removed { account, .. }) = gone else { return };
        let _ = self.accounts.vault.forget(account.keep, &account.id);
        let _ = account.former.as_ref().map(|former| self.accounts.vault.forget(account.keep, &former.id));
        self.reach.forget(&account.id);
        crate::change::forget(&self.machine.around, &account.id);
    }

    /// Brings the account back that was removed last.
    ///
    /// # Errors
    /// Why the register cannot be written.
    pub fn account_restore(&self) -> Result<AccountsView, Box<Problem>> {
        let back = self.accounts.change_register(|register| {
            let Some(mut removed) = register.removed.take() else { return Ok(None) };
            removed.account.label = register.free_label(&removed.account.label, None);
            let id = removed.account.id.clone();
            register.accounts.insert(removed.place.min(register.accounts.len()), removed.account);
            Ok(Some(id))
        })?;
        Ok(self.accounts_view(back))
    }

    /// Opens the encrypted key file with its passphrase; the first one given makes it.
    ///
    /// # Errors
    /// `passphrase-is-wrong`.
    pub fn keys_unlock(&self, request: UnlockRequest) -> Result<AccountsView, Box<Problem>> {
        if secrecy::ExposeSecret::expose_secret(&request.passphrase).is_empty() {
            return Err(problem::key_trouble(&KeyTrouble::PassphraseNeeded, None, false));
        }
        self.accounts.vault.file().unlock(request.passphrase).map_err(|trouble| problem::key_trouble(&trouble, None, false))?;
        Ok(self.accounts_look())
    }

    /// Would the next passphrase be the first one, which makes the encrypted key file?
    pub fn passphrase_is_new(&self) -> bool {
        !self.accounts.vault.file().exists()
    }

    /// Does any account on file keep its key in the encrypted file, and is that closed?
    pub fn needs_passphrase(&self, account: &AccountId) -> bool {
        let register = self.accounts.register().unwrap_or_default();
        register.get(account).is_some_and(|account| account.keep == Keep::EncryptedFile)
            && !self.accounts.vault.file().is_unlocked()
    }

    /// Offers the people of the sample W&B as accounts; those of an earlier one go.
    pub fn sample_offer(&self, offer: SampleOffer) -> AccountsView {
        let mut first = None;
        {
            let mut session = self.accounts.session();
            session.held.retain(|held| held.origin != AccountOrigin::Sample);
            session.targets.clear();
            if let Ok(host) = Host::parse(&offer.url) {
                for person in offer.people {
                    let id = session.hold(person.key, host.clone(), Some(person.username.clone()), AccountOrigin::Sample);
                    let own = offer.worlds.iter().filter(|world| world.person == person.username);
                    let targets = own.map(|world| SampleTarget {
                        account: id.clone(),
                        target: world.entity.iter().chain([&world.project]).map(String::as_str).collect::<Vec<_>>().join("/"),
                        code: world.code.clone(),
                    });
                    session.targets.extend(targets.collect::<Vec<_>>());
                    first.get_or_insert(id);
                }
                session.sample = Some(offer.url);
            }
        }
        self.accounts_view(first)
    }
}

/// A name that a person gives an account: no key, nothing that reads as an option, and no other account's name.
pub(super) fn check_label(register: &Register, label: &str, own: Option<&AccountId>) -> Result<(), Box<Problem>> {
    let label = label.trim();
    let mistake = if mask_keys(label) != label {
        Mistake::LabelIsKey
    } else if label.starts_with('-') {
        Mistake::LabelIsOption
    } else if register.leads_elsewhere(label, own) {
        Mistake::LabelIsTaken
    } else {
        return Ok(());
    };
    Err(problem::label_cannot_be_used(mistake))
}

pub(super) fn kept(account: &Account, people: &People<'_>, active: bool) -> AccountView {
    AccountView {
        id: account.id.clone(),
        label: Some(crate::plain::harmless(&account.label)),
        colour: Some(account.colour),
        username: account.username.as_deref().map(crate::plain::harmless),
        host: people.server(account),
        key_hint: account.key_hint.clone(),
        default_entity: account.default_entity.as_deref().map(crate::plain::harmless),
        origin: AccountOrigin::Kept,
        key_place: match account.keep {
            Keep::Keychain => KeyPlace::Keychain,
            Keep::EncryptedFile => KeyPlace::EncryptedFile,
        },
        active,
        health: account.health,
        kind: people.kind(account),
        group: people.group(account),
        source: None,
        line: None,
    }
}

fn view(held: &Held) -> AccountView {
    let is_machine = held.origin == AccountOrigin::Machine;
    let (source, line) = match &held.source {
        KeySource::Place(name, line) => (Some(name.clone()), *line),
        _ => (None, None),
    };
    AccountView {
        id: held.id.clone(),
        label: None,
        colour: None,
        username: held.username.as_deref().map(crate::plain::harmless),
        host: held.host.name(),
        key_hint: held.key.hint(),
        default_entity: None,
        origin: held.origin,
        key_place: if is_machine { KeyPlace::Machine } else { KeyPlace::Session },
        active: is_machine,
        health: None,
        kind: None,
        group: held.id.clone(),
        source,
        line,
    }
}

/// A found key is named by where it stands: nothing has to be remembered between two looks.
pub(super) fn found_id(found: &sdk::FoundKey) -> String {
    format!("{}:{}:{}:{}", found.place.name, found.place.line.unwrap_or(0), found.host.name(), found.key.hint())
}

fn found_view(found: &sdk::FoundKey) -> FoundView {
    FoundView {
        id: found_id(found),
        host: found.host.name(),
        key_hint: found.key.hint(),
        source: found.place.name.clone(),
        line: found.place.line,
    }
}
