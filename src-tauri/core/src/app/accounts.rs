//! Accounts on offer: on file, found on this machine, pasted for this session, or people of the sample W&B.

use std::sync::Arc;

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
use crate::vault::{Account, Health, Keep, KeyTrouble, Register, Removed, Signs};

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
    /// As [`accounts`](Self::accounts).
    pub fn accounts_look(&self) -> AccountsView {
        self.accounts()
    }

    /// Every account on offer, those on file first. Sends nothing and asks no keychain.
    pub fn accounts(&self) -> AccountsView {
        self.accounts_view(None)
    }

    pub(super) fn accounts_view(&self, added: Option<AccountId>) -> AccountsView {
        let read = self.register();
        let trouble = read.as_ref().err().cloned();
        let register = read.unwrap_or_default();
        let here = self.here();
        let found = sdk::found_keys(&here, None);
        let machine = self.whoami_in(&register, &WhoRequest::default());
        let label = |id: &AccountId| register.holder(id).map(|(account, _)| account.label.clone());
        let mut state = self.state();
        state.accounts.read_machine(&here, None);
        // A key that was replaced and still stands in a file is nobody's own: the account has another one.
        let known = |key: &ApiKey, host: &Host| register.find(key, host).is_some() || register.find_former(key, host).is_some();
        let on_file = |held: &Held| known(&held.key, &held.host);
        let active = machine.account_id.clone();
        let people = People::of(&register);
        let kept = register.accounts.iter().map(|account| kept(account, &people, active.as_ref() == Some(&account.id)));
        let held = state.accounts.held.iter().filter(|held| held.origin != AccountOrigin::Machine || !on_file(held)).map(view);
        let switched = crate::change::last_switch(&self.around);
        AccountsView {
            accounts: kept.chain(held).collect(),
            added,
            sample: state.accounts.sample.clone(),
            sample_targets: state.accounts.targets.clone(),
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

    /// An account with its key, wherever that is.
    pub(super) fn held(&self, id: &AccountId) -> Result<Held, Box<Problem>> {
        if let Some(held) = self.state().accounts.held.iter().find(|held| held.id == *id) {
            return Ok(held.clone());
        }
        let register = self.register()?;
        let account = register.get(id).ok_or_else(|| problem::account_is_unknown(&id.0))?;
        let key = self.key_of(account)?;
        let host = account.host().ok_or_else(|| problem::account_is_unknown(&id.0))?;
        Ok(Held {
            id: id.clone(),
            key,
            host,
            username: account.username.clone(),
            label: Some(account.label.clone()),
            origin: AccountOrigin::Kept,
            source: match account.keep {
                Keep::Keychain => KeySource::Keychain,
                Keep::EncryptedFile => KeySource::EncryptedFile,
            },
            named: NamedBy::Account,
        })
    }

    pub(super) fn key_of(&self, account: &Account) -> Result<ApiKey, Box<Problem>> {
        let host = account.host().ok_or_else(|| problem::account_is_unknown(&account.id.0))?;
        let key = self.vault.key(account.keep, &account.id, &host);
        key.map_err(|trouble| problem::key_trouble(&trouble, Some(account), false))
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
        let own = sdk::identity(&self.around, None, sdk::NEWEST).host;
        let goes_there = own.is_ok_and(|own| own.is_same_server(page));
        self.machine((!goes_there).then_some((page, None)))
    }

    fn machine(&self, other: Option<(&Host, Option<NamedBy>)>) -> Result<AccountId, Box<Problem>> {
        let mut state = self.state();
        state.accounts.read_machine(&self.around, other);
        let found = state.accounts.held.iter().find(|held| held.origin == AccountOrigin::Machine);
        let id = found.map(|held| held.id.clone());
        id.ok_or_else(|| problem::key_is_missing(Some(other.map_or(&Host::cloud(), |(host, _)| host))))
    }

    /// Is the account one of this server's? Two names of W&B's cloud are one server.
    ///
    /// # Errors
    /// `account-is-on-another-host`, `account-is-unknown`; why the register cannot be read.
    pub fn account_is_at(&self, id: &AccountId, host: &Host) -> Result<(), Box<Problem>> {
        let register = self.register()?;
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
        let identity = sdk::identity(&self.around, None, sdk::NEWEST);
        let host = identity.host.map_err(|mistake| problem::host_is_wrong("WANDB_BASE_URL", mistake))?;
        self.host_asked(host, identity.host_namer)
    }

    /// The server of a page, for a key that is not known here. An address may come from anywhere: unless the SDK goes to that
    /// server by itself, it is asked about like one that a variable names.
    ///
    /// # Errors
    /// What the person must agree to first.
    pub(super) fn host_of_page(&self, page: Host) -> Result<Host, Box<Problem>> {
        let identity = sdk::identity(&self.around, None, sdk::NEWEST);
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
        let register = self.register()?;
        let found = match name {
            Some(name) => register.named(name),
            None => register.bound(&self.around.folder).and_then(|binding| register.get(&binding.account)),
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
        let register = self.register()?;
        let Some(name) = name else {
            let bound = register.bound(&self.here().folder).map(|binding| binding.account.clone());
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
        let host = |id: &AccountId| self.host_of(id);
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
        self.change_register(|register| {
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
        Ok(self.accounts())
    }

    /// Moves an account to another place among those on file.
    ///
    /// # Errors
    /// `account-is-unknown`; why the register cannot be written.
    pub fn account_move(&self, request: &AccountMoveRequest) -> Result<AccountsView, Box<Problem>> {
        self.change_register(|register| {
            let at = register.accounts.iter().position(|account| account.id == request.account);
            let account = register.accounts.remove(at.ok_or_else(|| problem::account_is_unknown(&request.account.0))?);
            let place = usize::try_from(request.place).unwrap_or(usize::MAX).min(register.accounts.len());
            register.accounts.insert(place, account);
            Ok(())
        })?;
        Ok(self.accounts())
    }

    /// Removes an account. One on file can come back until the next is removed; one of this session is wiped.
    ///
    /// # Errors
    /// Why the register cannot be written.
    pub fn account_forget(&self, request: &AccountRequest) -> Result<AccountsView, Box<Problem>> {
        let before = self.state().accounts.held.len();
        self.state().accounts.held.retain(|held| held.id != request.account);
        if self.state().accounts.held.len() < before {
            return Ok(self.accounts());
        }
        let gone = self.change_register(|register| {
            let Some(place) = register.accounts.iter().position(|account| account.id == request.account) else { return Ok(None) };
            let account = register.accounts.remove(place);
            let gone = register.removed.replace(Removed { account, place });
            if let Some(gone) = &gone {
                register.folders.retain(|binding| binding.account != gone.account.id);
            }
            Ok(gone)
        })?;
        self.wipe(gone.as_ref());
        Ok(self.accounts())
    }

    /// Why the keychain gives no key, where it gives none.
    pub fn keychain_trouble(&self) -> Option<crate::diagnose::Code> {
        self.vault.keychain_answers().err().map(|trouble| problem::key_trouble(&trouble, None, false).code)
    }

    /// Removes an account for good: neither its key nor what was learned of it stays.
    ///
    /// # Errors
    /// Why the register cannot be written.
    pub fn account_purge(&self, request: &AccountRequest) -> Result<AccountsView, Box<Problem>> {
        self.account_forget(request)?;
        let gone = self.change_register(|register| {
            let gone = register.removed.take_if(|removed| removed.account.id == request.account);
            register.folders.retain(|binding| binding.account != request.account);
            Ok(gone)
        })?;
        self.wipe(gone.as_ref());
        Ok(self.accounts())
    }

    /// A key that cannot be forgotten now hurts nobody: no account leads to it any more.
    fn wipe(&self, gone: Option<&Removed>) {
        let Some(Removed { account, .. }) = gone else { return };
        let _ = self.vault.forget(account.keep, &account.id);
        let _ = account.former.as_ref().map(|former| self.vault.forget(account.keep, &former.id));
        self.forget_reach(&account.id);
        crate::change::forget(&self.around, &account.id);
    }

    /// Brings the account back that was removed last.
    ///
    /// # Errors
    /// Why the register cannot be written.
    pub fn account_restore(&self) -> Result<AccountsView, Box<Problem>> {
        let back = self.change_register(|register| {
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
        self.vault.file().unlock(request.passphrase).map_err(|trouble| problem::key_trouble(&trouble, None, false))?;
        Ok(self.accounts())
    }

    /// Would the next passphrase be the first one, which makes the encrypted key file?
    pub fn passphrase_is_new(&self) -> bool {
        !self.vault.file().exists()
    }

    /// Does any account on file keep its key in the encrypted file, and is that closed?
    pub fn needs_passphrase(&self, account: &AccountId) -> bool {
        let register = self.register().unwrap_or_default();
        register.get(account).is_some_and(|account| account.keep == Keep::EncryptedFile) && !self.vault.file().is_unlocked()
    }

    /// Writes down how keys did, where that is news.
    pub(super) fn note(&self, notes: &[Note]) {
        let Ok(register) = self.register() else { return };
        let news: Vec<&Note> =
            notes.iter().filter(|note| register.get(&note.account).is_some_and(|account| note.is_news(account))).collect();
        let signs = std::mem::take(&mut self.state().signs);
        let is_news = |(id, signs): &(AccountId, Signs)| register.get(id).is_some_and(|account| tells(account, signs));
        let signs: Vec<(AccountId, Signs)> = signs.into_iter().filter(is_news).collect();
        if news.is_empty() && signs.is_empty() {
            return;
        }
        // What cannot be written down is asked again next time.
        let _ = self.change_register(|register| {
            for note in news {
                if let Some(account) = register.get_mut(&note.account) {
                    account.health = Some(note.health);
                    account.username = note.username.clone().or(account.username.take());
                    account.default_entity = note.default_entity.clone().or(account.default_entity.take());
                }
            }
            for (id, learned) in &signs {
                if let Some(account) = register.get_mut(id) {
                    account.signs.learn(learned);
                }
            }
            Ok(())
        });
    }

    /// Offers the people of the sample W&B as accounts; those of an earlier one go.
    pub fn sample_offer(&self, offer: SampleOffer) -> AccountsView {
        let mut first = None;
        {
            let mut state = self.state();
            let accounts = &mut state.accounts;
            accounts.held.retain(|held| held.origin != AccountOrigin::Sample);
            accounts.targets.clear();
            if let Ok(host) = Host::parse(&offer.url) {
                for person in offer.people {
                    let id = accounts.hold(person.key, host.clone(), Some(person.username.clone()), AccountOrigin::Sample);
                    let own = offer.worlds.iter().filter(|world| world.person == person.username);
                    let targets = own.map(|world| SampleTarget {
                        account: id.clone(),
                        target: world.entity.iter().chain([&world.project]).map(String::as_str).collect::<Vec<_>>().join("/"),
                        code: world.code.clone(),
                    });
                    accounts.targets.extend(targets.collect::<Vec<_>>());
                    first.get_or_insert(id);
                }
                accounts.sample = Some(offer.url);
            }
        }
        self.accounts_view(first)
    }

    pub(super) fn register(&self) -> Result<Arc<Register>, Box<Problem>> {
        Register::recall(&self.around.data, &self.register).map_err(|refused| problem::register_refused(&refused, &self.around))
    }

    pub(super) fn change_register<T>(
        &self,
        change: impl FnOnce(&mut Register) -> Result<T, Box<Problem>>,
    ) -> Result<T, Box<Problem>> {
        Register::change(&self.around.data, |register| change(register).map_err(Refused::Own)).map_err(|refused| match refused {
            Refused::Own(problem) => problem,
            Refused::Register(refused) => problem::register_refused(&refused, &self.around),
        })
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

/// How the key of an account on file did, and what its host said of it.
pub(super) struct Note {
    pub(super) account: AccountId,
    pub(super) health: Health,
    pub(super) username: Option<String>,
    pub(super) default_entity: Option<String>,
}

/// Is what was learned of the kind of its key news?
fn tells(account: &Account, learned: &Signs) -> bool {
    let mut signs = account.signs.clone();
    signs.learn(learned);
    signs != account.signs
}

impl Note {
    fn is_news(&self, account: &Account) -> bool {
        const STALE: u64 = 600;
        let is_stale = |known: Health| known.state != self.health.state || self.health.at.saturating_sub(known.at) > STALE;
        account.health.is_none_or(is_stale)
            || self.username.is_some() && account.username != self.username
            || self.default_entity.is_some() && account.default_entity != self.default_entity
    }
}

enum Refused {
    Own(Box<Problem>),
    Register(crate::vault::RegisterRefused),
}

impl From<crate::vault::RegisterRefused> for Refused {
    fn from(refused: crate::vault::RegisterRefused) -> Self {
        Self::Register(refused)
    }
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
