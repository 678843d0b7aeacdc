//! The accounts of this session, and their keys.

use std::path::PathBuf;

use crate::account::{AccountId, Host, NamedBy};
use crate::contract::{AccountOrigin, SampleTarget};
use crate::evidence::KeySource;
use crate::sdk;
use crate::secret::ApiKey;
use crate::system::Surroundings;

/// Id of the account that wandb would use on this machine.
pub(in crate::app) const MACHINE: &str = "machine";

/// Accounts of this session, in order.
#[derive(Default)]
pub(in crate::app) struct Accounts {
    pub(in crate::app) held: Vec<Held>,
    pub(in crate::app) sample: Option<String>,
    pub(in crate::app) targets: Vec<SampleTarget>,
    count: usize,
    /// The folder that Keywand looks at, where another one was chosen.
    pub(in crate::app) folder: Option<PathBuf>,
}

/// One account and its key, which is wiped when it is dropped.
#[derive(Clone)]
pub(in crate::app) struct Held {
    pub(in crate::app) id: AccountId,
    pub(in crate::app) key: ApiKey,
    pub(in crate::app) host: Host,
    pub(in crate::app) username: Option<String>,
    pub(in crate::app) label: Option<String>,
    pub(in crate::app) origin: AccountOrigin,
    pub(in crate::app) source: KeySource,
    /// What decides whether the key may go to the host.
    pub(in crate::app) named: NamedBy,
}

impl Accounts {
    /// Looks at what the SDK would use here, or would use for another host; sends nothing. Where nobody is said to name that
    /// host, it is as unfamiliar as what stands in a variable.
    pub(in crate::app) fn read_machine(&mut self, around: &Surroundings, other: Option<(&Host, Option<NamedBy>)>) {
        let known = self.held.iter().position(|held| held.origin == AccountOrigin::Machine).map(|at| self.held.remove(at));
        let identity = sdk::identity(around, other.map(|(host, _)| host), sdk::NEWEST);
        if let (Ok(host), Some(found)) = (identity.host, identity.keys.into_iter().next()) {
            let id = AccountId(MACHINE.to_owned());
            let source = found.place.source();
            let origin = AccountOrigin::Machine;
            // Whose key it is was perhaps told before.
            let username =
                known.filter(|known| known.key.is_same(&found.key) && known.host == host).and_then(|known| known.username);
            let named = other.and_then(|(_, named)| named).unwrap_or(NamedBy::Machine(found.naming));
            self.held.insert(0, Held { id, key: found.key, host, username, label: None, origin, source, named });
        }
    }

    pub(in crate::app) fn hold(&mut self, key: ApiKey, host: Host, username: Option<String>, origin: AccountOrigin) -> AccountId {
        self.count += 1;
        let id = AccountId(format!("session-{}", self.count));
        let source = if origin == AccountOrigin::Sample { KeySource::Sample } else { KeySource::Pasted };
        // A pasted key was asked about before it is held.
        let named = if origin == AccountOrigin::Sample { NamedBy::Sample } else { NamedBy::Person { plain_http: true } };
        self.held.push(Held { id: id.clone(), key, host, username, label: None, origin, source, named });
        id
    }

    /// The server of an account of this session.
    pub(in crate::app) fn host_of(&self, id: &AccountId) -> Option<Host> {
        self.held.iter().find(|held| held.id == *id).map(|held| held.host.clone())
    }

    pub(in crate::app) fn name(&mut self, id: &AccountId, username: Option<String>) {
        if let (Some(held), Some(username)) = (self.held.iter_mut().find(|held| held.id == *id), username) {
            held.username = Some(username);
        }
    }
}
