//! Accounts on file. What may be read by anybody stands in the register; keys stand in the system's keychain, or, where a
//! person chose so, in a file encrypted with a passphrase.

mod encrypted_file;
mod keychain;
mod register;

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use crate::account::{AccountId, Host};
use crate::secret::ApiKey;

pub use encrypted_file::EncryptedFile;
pub use keychain::Keychain;
pub use register::{Account, Binding, Colour, Former, Health, Keep, KeyHealth, Recalled, Register, RegisterRefused, Removed};

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
    /// The encrypted file wants its passphrase.
    PassphraseNeeded,
    /// The passphrase does not open the encrypted file.
    PassphraseWrong,
    /// The key is kept for another host, whose origin this is.
    Elsewhere(String),
    /// Anything else, in the system's words.
    Failed(String),
}

/// Where keys are.
pub struct Vault {
    keychain: Box<dyn KeyStore>,
    file: EncryptedFile,
}

impl Vault {
    /// Keys in this keychain, or in the encrypted file of our own folder.
    pub fn new(keychain: Box<dyn KeyStore>, data: &Path) -> Self {
        Self { keychain, file: EncryptedFile::at(data.join("keys.age")) }
    }

    /// The key of an account, which is bound to this host. A key that an older version kept without its host is bound to it
    /// now: the register named that host when it was kept.
    ///
    /// # Errors
    /// Why it cannot be had; [`KeyTrouble::Elsewhere`] where it is bound to another host.
    pub fn key(&self, keep: Keep, account: &AccountId, host: &Host) -> Result<ApiKey, KeyTrouble> {
        let kept = self.store(keep).get(account)?;
        match bound(&kept) {
            Some((origin, key)) if origin == host.origin() => Ok(key),
            Some((origin, _)) => Err(KeyTrouble::Elsewhere(origin)),
            None => {
                // Where it cannot be bound now, it is bound at the next reading.
                let _ = self.keep_key(keep, account, host, &kept);
                Ok(kept)
            }
        }
    }

    /// Keeps the key of an account, bound to its host.
    ///
    /// # Errors
    /// Why it cannot be kept.
    pub fn keep_key(&self, keep: Keep, account: &AccountId, host: &Host, key: &ApiKey) -> Result<(), KeyTrouble> {
        let text = format!("{} {}", host.origin(), key.expose());
        self.store(keep).put(account, &ApiKey::new(text))
    }

    /// Forgets the key of an account; one that is not there is forgotten already.
    ///
    /// # Errors
    /// Why it cannot be forgotten.
    pub fn forget(&self, keep: Keep, account: &AccountId) -> Result<(), KeyTrouble> {
        self.store(keep).forget(account)
    }

    fn store(&self, keep: Keep) -> &dyn KeyStore {
        match keep {
            Keep::Keychain => self.keychain.as_ref(),
            Keep::EncryptedFile => &self.file,
        }
    }

    /// The encrypted file.
    pub fn file(&self) -> &EncryptedFile {
        &self.file
    }
}

/// The origin that a kept key is bound to, and the key: they stand in one entry, so that no one of them can be exchanged.
fn bound(kept: &ApiKey) -> Option<(String, ApiKey)> {
    let (origin, key) = kept.expose().split_once(' ')?;
    Some((origin.to_owned(), ApiKey::new(key.to_owned())))
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
