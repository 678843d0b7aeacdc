//! Which account, host or target is meant by what a person types.

use crate::account::{AccountId, Host, NamedBy, Namer, Naming, Target};
use crate::contract::{AccountOrigin, Problem, WhoRequest};
use crate::diagnose::near::nearest;
use crate::evidence::KeySource;
use crate::sdk;
use crate::secret::ApiKey;

use super::desk::{Accounts, Asking, Network};
use super::gate::pass_key;
use super::problem;
use super::who::whoami_in;

/// The identity that the SDK would use on this machine, for a host that a person types or for the one that it would
/// choose. Plain http to another machine needs a word of its own.
pub(super) fn account_of_machine(accounts: &Accounts, host: Option<&str>, plain_http: bool) -> Result<AccountId, Box<Problem>> {
    let host = host.map(host_typed).transpose()?;
    machine_account(accounts, host.as_ref().map(|host| (host, Some(NamedBy::Person { plain_http }))))
}

/// The identity that the SDK would use for the server of a page. An address may come from anywhere: unless the SDK goes to
/// that server by itself, whether the key may go there is decided as for a server that a variable names.
pub(super) fn account_of_page(accounts: &Accounts, page: &Host) -> Result<AccountId, Box<Problem>> {
    let own = sdk::identity(&accounts.machine.around, None, sdk::NEWEST).host;
    let goes_there = own.is_ok_and(|own| own.is_same_server(page));
    machine_account(accounts, (!goes_there).then_some((page, None)))
}

pub(super) fn machine_account(accounts: &Accounts, other: Option<(&Host, Option<NamedBy>)>) -> Result<AccountId, Box<Problem>> {
    let mut session = accounts.session();
    session.read_machine(&accounts.machine.around, other);
    let found = session.held.iter().find(|held| held.origin == AccountOrigin::Machine);
    let id = found.map(|held| held.id.clone());
    id.ok_or_else(|| problem::key_is_missing(Some(other.map_or(&Host::cloud(), |(host, _)| host))))
}

/// Is the account one of this server's? Two names of W&B's cloud are one server.
pub(super) fn account_is_at(accounts: &Accounts, id: &AccountId, host: &Host) -> Result<(), Box<Problem>> {
    let register = accounts.register()?;
    let account = register.get(id).ok_or_else(|| problem::account_is_unknown(&id.0))?;
    if account.host().is_some_and(|own| own.is_same_server(host)) {
        return Ok(());
    }
    Err(problem::account_is_on_another_host(account, host))
}

/// Is the host that was given beside the address of a page the page's own?
pub(super) fn page_is_at(page: &Host, given: &Host) -> Result<(), Box<Problem>> {
    if page.is_same_server(given) { Ok(()) } else { Err(problem::target_is_on_another_host(page, given)) }
}

/// A target as a person types it: does it name a project?
pub(super) fn target_typed(text: &str) -> Result<(), Box<Problem>> {
    Target::parse(text).map(drop).map_err(problem::no_target)
}

/// A host as a person types it.
pub(super) fn host_typed(text: &str) -> Result<Host, Box<Problem>> {
    Host::parse(text).map_err(|mistake| problem::host_is_wrong(text, mistake))
}

/// The host that the SDK would choose on this machine, for a key that a person enters without naming one.
pub(super) fn host_of_machine(accounts: &Accounts, network: &Network) -> Result<Host, Box<Problem>> {
    let identity = sdk::identity(&accounts.machine.around, None, sdk::NEWEST);
    let host = identity.host.map_err(|mistake| problem::host_is_wrong("WANDB_BASE_URL", mistake))?;
    host_asked(accounts, network, host, identity.host_namer)
}

/// The server of a page, for a key that is not known here. An address may come from anywhere: unless the SDK goes to that
/// server by itself, it is asked about like one that a variable names.
///
/// # Errors
/// What the person must agree to first.
pub(super) fn host_of_page(accounts: &Accounts, network: &Network, page: Host) -> Result<Host, Box<Problem>> {
    let identity = sdk::identity(&accounts.machine.around, None, sdk::NEWEST);
    let goes_there = identity.host.is_ok_and(|own| own.is_same_server(&page));
    host_asked(accounts, network, page, if goes_there { identity.host_namer } else { Namer::Environment })
}

pub(super) fn host_asked(accounts: &Accounts, network: &Network, host: Host, namer: Namer) -> Result<Host, Box<Problem>> {
    let naming = Naming { host: namer, key: Namer::Environment, login: false };
    let key = ApiKey::new(String::new());
    let asking = Asking { key: &key, host: &host, named: NamedBy::Machine(naming), source: &KeySource::Pasted };
    pass_key(accounts, network, &asking)?;
    Ok(host)
}

/// An account on file by label, username or id; `None` means the one that the folder is bound to.
pub(super) fn account_named(accounts: &Accounts, name: Option<&str>) -> Result<AccountId, Box<Problem>> {
    let register = accounts.register()?;
    let found = match name {
        Some(name) => register.named(name),
        None => register.bound(&accounts.machine.around.folder).and_then(|binding| register.get(&binding.account)),
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
pub(super) fn accounts_meant(accounts: &Accounts, network: &Network, name: Option<&str>) -> Result<Vec<AccountId>, Box<Problem>> {
    let register = accounts.register()?;
    let Some(name) = name else {
        let bound = register.bound(&accounts.machine.around.folder).map(|binding| binding.account.clone());
        let active = whoami_in(accounts, network, &register, &WhoRequest::default()).account_id;
        let mut all: Vec<AccountId> = register.accounts.iter().map(|account| account.id.clone()).collect();
        all.sort_by_key(|id| (Some(id) != bound.as_ref(), Some(id) != active.as_ref()));
        return Ok(all);
    };
    let is = |text: &str| text.eq_ignore_ascii_case(name);
    let of_person = register.accounts.iter().filter(|account| account.username.as_deref().is_some_and(is));
    let of_person: Vec<AccountId> = of_person.map(|account| account.id.clone()).collect();
    if of_person.len() > 1 { Ok(of_person) } else { Ok(vec![account_named(accounts, Some(name))?]) }
}

/// Are both accounts on file at the same server?
pub(super) fn same_server(accounts: &Accounts, one: &AccountId, other: &AccountId) -> bool {
    let host = |id: &AccountId| accounts.host_of(id);
    host(one).zip(host(other)).is_some_and(|(one, other)| one.is_same_server(&other))
}

/// No account on file has this name.
pub(super) fn account_missing(name: &str) -> Box<Problem> {
    problem::account_is_unknown(name)
}

/// The key could not be read from where it was to come from.
pub(super) fn unreadable(words: &str) -> Box<Problem> {
    problem::technical(words.to_owned())
}
