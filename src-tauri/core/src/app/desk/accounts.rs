//! The accounts: those on file with their keys, and those of this session.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::account::{AccountId, Host, NamedBy};
use crate::change::ChangeRefused;
use crate::contract::{AccountOrigin, Problem, SampleTarget};
use crate::evidence::KeySource;
use crate::sdk;
use crate::secret::ApiKey;
use crate::system::Surroundings;
use crate::vault::{Account, Keep, KeyStore, Keychain, Recalled, Register, RegisterRefused, Signs, Vault};

use super::super::problem;
use super::Machine;
use super::waiting::WaitingKey;

/// Id of the account that wandb would use on this machine.
pub(in crate::app) const MACHINE: &str = "machine";

/// Every account: the register of those on file, the vault with their keys, those of this session, and the key that waits.
pub(in crate::app) struct Accounts {
    /// The machine that they are kept on.
    pub(in crate::app) machine: Arc<Machine>,
    pub(in crate::app) vault: Vault,
    pub(in crate::app) waiting: WaitingKey,
    register: Mutex<Recalled>,
    session: Mutex<Session>,
    /// What was learned of the kind of keys and is not written down yet.
    signs: Mutex<HashMap<AccountId, Signs>>,
}

/// Accounts of this session, in order.
#[derive(Default)]
pub(in crate::app) struct Session {
    pub(in crate::app) held: Vec<Held>,
    pub(in crate::app) sample: Option<String>,
    pub(in crate::app) targets: Vec<SampleTarget>,
    count: usize,
}

enum Refused {
    Own(Box<Problem>),
    Register(RegisterRefused),
}

impl From<RegisterRefused> for Refused {
    fn from(refused: RegisterRefused) -> Self {
        Self::Register(refused)
    }
}

impl Accounts {
    /// Keys in the system's keychain.
    pub(in crate::app) fn new(machine: Arc<Machine>) -> Self {
        let vault = Vault::new(Box::new(Keychain::default()), &machine.around.data);
        Self {
            machine,
            vault,
            waiting: WaitingKey::default(),
            register: Mutex::default(),
            session: Mutex::default(),
            signs: Mutex::default(),
        }
    }

    /// Keeps keys elsewhere than in the system's keychain.
    pub(in crate::app) fn with_keys(self, keys: Box<dyn KeyStore>) -> Self {
        Self { vault: Vault::new(keys, &self.machine.around.data), ..self }
    }

    /// The accounts on file.
    ///
    /// # Errors
    /// Why the register cannot be read.
    pub(in crate::app) fn register(&self) -> Result<Arc<Register>, Box<Problem>> {
        Register::recall(&self.machine.around.data, &self.register)
            .map_err(|refused| problem::register_refused(&refused, &self.machine.around))
    }

    /// Changes the accounts on file.
    ///
    /// # Errors
    /// What `change` refuses; why the register cannot be written.
    pub(in crate::app) fn change_register<T>(
        &self,
        change: impl FnOnce(&mut Register) -> Result<T, Box<Problem>>,
    ) -> Result<T, Box<Problem>> {
        Register::change(&self.machine.around.data, |register| change(register).map_err(Refused::Own)).map_err(|refused| {
            match refused {
                Refused::Own(problem) => problem,
                Refused::Register(refused) => problem::register_refused(&refused, &self.machine.around),
            }
        })
    }

    /// The accounts of this session.
    pub(in crate::app) fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// An account with its key, wherever that is.
    ///
    /// # Errors
    /// `account-is-unknown`; why the key cannot be had.
    pub(in crate::app) fn held(&self, id: &AccountId) -> Result<Held, Box<Problem>> {
        if let Some(held) = self.session().held.iter().find(|held| held.id == *id) {
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

    fn key_of(&self, account: &Account) -> Result<ApiKey, Box<Problem>> {
        let host = account.host().ok_or_else(|| problem::account_is_unknown(&account.id.0))?;
        let key = self.vault.key(account.keep, &account.id, &host);
        key.map_err(|trouble| problem::key_trouble(&trouble, Some(account), false))
    }

    /// The server of an account; asks no keychain.
    pub(in crate::app) fn host_of(&self, id: &AccountId) -> Option<Host> {
        if let Some(host) = self.session().host_of(id) {
            return Some(host);
        }
        self.register().ok()?.get(id)?.host()
    }

    /// Why a change of files was refused, in words.
    pub(in crate::app) fn refused(&self, refused: ChangeRefused) -> Box<Problem> {
        let register = self.register().unwrap_or_default();
        problem::change_refused(refused, &register, &self.machine.around)
    }

    /// What an answer says of the kind of keys, and is not written down yet.
    pub(in crate::app) fn signs(&self) -> MutexGuard<'_, HashMap<AccountId, Signs>> {
        self.signs.lock().unwrap_or_else(PoisonError::into_inner)
    }
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

impl Held {
    /// How an account is called: its label, its username where it is known, else the key's hint.
    pub(in crate::app) fn label(&self) -> String {
        self.label.clone().or(self.username.clone()).unwrap_or_else(|| self.key.hint())
    }
}

impl Session {
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

    fn host_of(&self, id: &AccountId) -> Option<Host> {
        self.held.iter().find(|held| held.id == *id).map(|held| held.host.clone())
    }

    pub(in crate::app) fn name(&mut self, id: &AccountId, username: Option<String>) {
        if let (Some(held), Some(username)) = (self.held.iter_mut().find(|held| held.id == *id), username) {
            held.username = Some(username);
        }
    }
}
