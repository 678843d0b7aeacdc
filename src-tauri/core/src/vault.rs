//! Accounts on file. What may be read by anybody stands in the register; keys stand in the system's keychain, or, where a
//! person chose so, in a file encrypted with a passphrase.

mod encrypted_file;
mod keychain;
mod register;

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use crate::account::AccountId;
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

    /// The store where an account keeps its key.
    pub fn store(&self, keep: Keep) -> &dyn KeyStore {
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
