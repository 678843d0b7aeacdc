//! Accounts on offer: found on this machine, pasted for this session, or people of the sample W&B.

use crate::account::{AccountId, Host, HostConcern};
use crate::contract::{AccountOrigin, AccountRequest, AccountView, AccountsView, KeyHoldRequest, Problem, SampleTarget};
use crate::diagnose::{Code, Facts};
use crate::sdk;
use crate::secret::{ApiKey, KeyShape};
use crate::system::Surroundings;

use super::{App, problem};

/// Accounts of this session, in order.
#[derive(Default)]
pub(super) struct Accounts {
    held: Vec<Held>,
    sample: Option<String>,
    targets: Vec<SampleTarget>,
    count: usize,
    /// A key that waits for the person's yes to its host; it never goes back to the screen.
    waiting: Option<(ApiKey, Host)>,
}

/// One account and its key, which is wiped when it is forgotten.
#[derive(Clone)]
pub(super) struct Held {
    pub(super) id: AccountId,
    pub(super) key: ApiKey,
    pub(super) host: Host,
    pub(super) username: Option<String>,
    pub(super) origin: AccountOrigin,
    pub(super) source: Option<String>,
    pub(super) line: Option<u32>,
}

/// The sample W&B, as whoever started it describes it.
pub struct SampleOffer {
    /// Its address.
    pub url: String,
    /// Its people.
    pub people: Vec<SamplePerson>,
    /// What is worth trying: username, target, code.
    pub targets: Vec<(String, String, String)>,
}

/// One person of the sample W&B.
pub struct SamplePerson {
    /// Username.
    pub username: String,
    /// Key.
    pub key: ApiKey,
}

impl Accounts {
    /// Looks at what the SDK would use here; sends nothing.
    pub(super) fn read_machine(&mut self, around: &Surroundings, host: Option<&Host>) {
        self.held.retain(|held| held.origin != AccountOrigin::Machine);
        let identity = sdk::identity(around, host);
        if let (Ok(host), Some(found)) = (identity.host, identity.key) {
            let id = AccountId("machine".to_owned());
            let (source, line) = (Some(found.source), found.line);
            self.held.insert(0, Held { id, key: found.key, host, username: None, origin: AccountOrigin::Machine, source, line });
        }
    }

    pub(super) fn hold(&mut self, key: ApiKey, host: Host, username: Option<String>, origin: AccountOrigin) -> AccountId {
        self.count += 1;
        let id = AccountId(format!("session-{}", self.count));
        self.held.push(Held { id: id.clone(), key, host, username, origin, source: None, line: None });
        id
    }

    pub(super) fn get(&self, id: &AccountId) -> Option<&Held> {
        self.held.iter().find(|held| held.id == *id)
    }

    pub(super) fn name(&mut self, id: &AccountId, username: Option<String>) {
        if let (Some(held), Some(username)) = (self.held.iter_mut().find(|held| held.id == *id), username) {
            held.username = Some(username);
        }
    }

    pub(super) fn view(&self, added: Option<AccountId>) -> AccountsView {
        AccountsView {
            accounts: self.held.iter().map(view).collect(),
            added,
            sample: self.sample.clone(),
            sample_targets: self.targets.clone(),
        }
    }
}

fn view(held: &Held) -> AccountView {
    AccountView {
        id: held.id.clone(),
        username: held.username.as_deref().map(crate::i18n::harmless),
        host: held.host.name(),
        key_hint: held.key.hint(),
        origin: held.origin,
        source: held.source.clone(),
        line: held.line,
    }
}

impl App {
    /// Holds a pasted key for this session, without sending it anywhere.
    ///
    /// A key whose host needs a yes waits here: the yes comes with an empty key and the host as it was shown.
    ///
    /// # Errors
    /// `key-malformed`, `host-is-wrong`; `host-is-unconfirmed` and `connection-is-not-encrypted` until the person agreed to
    /// exactly this host.
    pub fn key_hold(&self, request: KeyHoldRequest) -> Result<AccountsView, Box<Problem>> {
        let mut state = self.state();
        let waiting = state.accounts.waiting.take();
        if let (KeyShape::Empty, Some((key, host)), Some(confirmed)) = (request.key.shape(), waiting, &request.confirmed_host)
            && host.name() == *confirmed
        {
            let added = state.accounts.hold(key, host, None, AccountOrigin::Pasted);
            return Ok(state.accounts.view(Some(added)));
        }
        let host = Host::parse(&request.host).map_err(|mistake| problem::host_is_wrong(&request.host, mistake))?;
        if request.key.shape() != KeyShape::WellFormed {
            return Err(problem::key_is_malformed(&request.key, &host));
        }
        let name = host.name();
        if let Some(concern) = host.concern().filter(|_| request.confirmed_host.as_deref() != Some(name.as_str())) {
            let (code, mistake, suggestion) = match concern {
                HostConcern::Unencrypted => (Code::ConnectionIsNotEncrypted, "unfamiliar", None),
                HostConcern::Unfamiliar => (Code::HostIsUnconfirmed, "unfamiliar", None),
                HostConcern::LooksLike(known) => (Code::HostIsUnconfirmed, "looks-like", Some(known.to_owned())),
            };
            state.accounts.waiting = Some((request.key, host));
            let facts = Facts { host: Some(name), mistake: Some(mistake.to_owned()), suggestion, ..Facts::default() };
            return Err(problem::question(code, facts));
        }
        let added = state.accounts.hold(request.key, host, None, AccountOrigin::Pasted);
        Ok(state.accounts.view(Some(added)))
    }

    /// The identity that the SDK would use on this machine, for a host or for the one that it would choose.
    ///
    /// # Errors
    /// `host-is-wrong`, `key-missing`.
    pub fn account_of_machine(&self, host: Option<&str>) -> Result<AccountId, Box<Problem>> {
        let mut state = self.state();
        let parsed = host.map(Host::parse).transpose();
        let host = parsed.map_err(|mistake| problem::host_is_wrong(host.unwrap_or_default(), mistake))?;
        state.accounts.read_machine(&self.around, host.as_ref());
        let found = state.accounts.held.iter().find(|held| held.origin == AccountOrigin::Machine);
        let id = found.map(|held| held.id.clone());
        id.ok_or_else(|| problem::key_is_missing(Some(&host.unwrap_or_else(Host::cloud))))
    }

    /// The host that the SDK would choose on this machine.
    pub fn host_of_machine(&self) -> String {
        sdk::identity(&self.around, None).host.map_or_else(|_| String::new(), |host| host.base_url().to_owned())
    }

    /// The key could not be read from where it was to come from.
    pub fn unreadable(&self, words: &str) -> Box<Problem> {
        problem::technical(words.to_owned())
    }

    /// Forgets an account of this session; its key is wiped.
    pub fn account_forget(&self, request: &AccountRequest) -> AccountsView {
        let mut state = self.state();
        state.accounts.held.retain(|held| held.id != request.account);
        state.accounts.view(None)
    }

    /// Offers the people of the sample W&B as accounts; those of an earlier one go.
    pub fn sample_offer(&self, offer: SampleOffer) -> AccountsView {
        let mut state = self.state();
        let accounts = &mut state.accounts;
        accounts.held.retain(|held| held.origin != AccountOrigin::Sample);
        accounts.targets.clear();
        let Ok(host) = Host::parse(&offer.url) else {
            return accounts.view(None);
        };
        let mut first = None;
        for person in offer.people {
            let id = accounts.hold(person.key, host.clone(), Some(person.username.clone()), AccountOrigin::Sample);
            let own = offer.targets.iter().filter(|(username, ..)| *username == person.username);
            let targets =
                own.map(|(_, target, code)| SampleTarget { account: id.clone(), target: target.clone(), code: code.clone() });
            accounts.targets.extend(targets.collect::<Vec<_>>());
            first.get_or_insert(id);
        }
        accounts.sample = Some(offer.url);
        accounts.view(first)
    }

    /// The accounts as they are.
    pub fn accounts(&self) -> AccountsView {
        self.state().accounts.view(None)
    }
}
