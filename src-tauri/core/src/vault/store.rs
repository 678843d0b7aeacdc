//! What holds keys.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::account::AccountId;
use crate::secret::ApiKey;

/// Holds keys, one an account.
pub trait KeyStore: Send + Sync {
    /// The key of an account.
    ///
    /// # Errors
    /// Why it cannot be had.
    fn get(&self, account: &AccountId) -> Result<ApiKey, KeyTrouble>;
    /// Keeps the key of an account.
    ///
    /// # Errors
    /// Why it cannot be kept.
    fn put(&self, account: &AccountId, key: &ApiKey) -> Result<(), KeyTrouble>;
    /// Forgets the key of an account; one that is not there is forgotten already.
    ///
    /// # Errors
    /// Why it cannot be forgotten.
    fn forget(&self, account: &AccountId) -> Result<(), KeyTrouble>;
}

/// Why a store gives or takes no key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyTrouble {
    /// There is no keychain on this system, or in this session; the system's words.
    Absent(String),
    /// It is locked, or access was denied; the system does not tell which.
    Locked(String),
    /// It has not answered for 20 seconds: perhaps it waits for a person.
    Silent,
    /// It answers, and has no key for this account.
    Lost,
    /// No account on file is meant any more.
    NoAccount,
    /// The encrypted file wants its passphrase.
    PassphraseNeeded,
    /// The passphrase does not open the encrypted file.
    PassphraseWrong,
    /// The key is kept for another host, whose origin this is.
    Elsewhere(String),
    /// Anything else, in the system's words.
    Failed(String),
}

/// Keys that live as long as the program.
#[derive(Default)]
pub struct InMemoryKeys(Mutex<HashMap<AccountId, ApiKey>>);

impl KeyStore for InMemoryKeys {
    fn get(&self, account: &AccountId) -> Result<ApiKey, KeyTrouble> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(account).cloned().ok_or(KeyTrouble::Lost)
    }

    fn put(&self, account: &AccountId, key: &ApiKey) -> Result<(), KeyTrouble> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(account.clone(), key.clone());
        Ok(())
    }

    fn forget(&self, account: &AccountId) -> Result<(), KeyTrouble> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(account);
        Ok(())
    }
}
