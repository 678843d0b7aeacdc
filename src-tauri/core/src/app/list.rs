//! The list of every account on offer, as the window and the terminal show it.

use crate::account::{AccountId, Host};
use crate::contract::{AccountOrigin, AccountView, AccountsView, FoundView, KeyPlace, RemovedView, SwitchedView, WhoRequest};
use crate::evidence::KeySource;
use crate::sdk;
use crate::secret::ApiKey;
use crate::vault::{Account, Keep};

use super::desk::{Accounts, Held, Network};
use super::people::People;
use super::who::whoami_in;

/// Every account on offer, those on file first. Sends nothing and asks no keychain.
pub(super) fn accounts_look(accounts: &Accounts, network: &Network) -> AccountsView {
    accounts_view(accounts, network, None)
}

pub(super) fn accounts_view(accounts: &Accounts, network: &Network, added: Option<AccountId>) -> AccountsView {
    let read = accounts.register();
    let trouble = read.as_ref().err().cloned();
    let register = read.unwrap_or_default();
    let here = &accounts.machine.around;
    let found = sdk::found_keys(here, None);
    let whoami = whoami_in(accounts, network, &register, &WhoRequest::default());
    let label = |id: &AccountId| register.holder(id).map(|(account, _)| account.label.clone());
    let mut session = accounts.session();
    session.read_machine(here, None);
    // A key that was replaced and still stands in a file is nobody's own: the account has another one.
    let known = |key: &ApiKey, host: &Host| register.find(key, host).is_some() || register.find_former(key, host).is_some();
    let on_file = |held: &Held| known(&held.key, &held.host);
    let active = whoami.account_id.clone();
    let people = People::of(&register);
    let kept = register.accounts.iter().map(|account| kept(account, &people, active.as_ref() == Some(&account.id)));
    let held = session.held.iter().filter(|held| held.origin != AccountOrigin::Machine || !on_file(held)).map(view);
    let switched = crate::change::last_switch(&accounts.machine.around);
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
        machine: whoami,
        trouble,
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

pub(super) fn view(held: &Held) -> AccountView {
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

pub(super) fn found_view(found: &sdk::FoundKey) -> FoundView {
    FoundView {
        id: found_id(found),
        host: found.host.name(),
        key_hint: found.key.hint(),
        source: found.place.name.clone(),
        line: found.place.line,
    }
}
