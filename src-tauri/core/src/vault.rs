//! Accounts on file. What may be read by anybody stands in the register; keys stand in the system's keychain, or, where a
//! person chose so, in a file encrypted with a passphrase.

mod encrypted_file;
mod keychain;
mod register;
mod sign;
mod store;

use std::path::Path;

use crate::account::{AccountId, Host};
use crate::secret::ApiKey;

pub use encrypted_file::EncryptedFile;
pub use keychain::Keychain;
pub use register::{
    Account, Binding, Colour, Former, Health, Keep, KeyHealth, Recalled, Register, RegisterRefused, Removed, Unfinished,
};
pub use sign::{KeyKind, KindOfKey, Signs};
pub use store::{InMemoryKeys, KeyStore, KeyTrouble};

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

    /// Does the keychain answer?
    ///
    /// # Errors
    /// Why not.
    pub fn keychain_answers(&self) -> Result<(), KeyTrouble> {
        match self.keychain.get(&AccountId("keywand doctor".to_owned())) {
            Ok(_) | Err(KeyTrouble::Lost) => Ok(()),
            Err(trouble) => Err(trouble),
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_given_for_its_own_host_alone_and_one_without_a_host_is_bound_to_the_first() {
        let data = tempfile::tempdir().expect("a folder");
        let vault = Vault::new(Box::new(InMemoryKeys::default()), data.path());
        let (id, key) = (AccountId("a".to_owned()), ApiKey::new("k".to_owned()));
        let (here, there) = (Host::cloud(), Host::parse("https://w.example.jp").expect("an address"));
        let given = |host: &Host| vault.key(Keep::Keychain, &id, host).map(|key| key.expose().to_owned());
        let only = |host: &Host, other: &Host| {
            assert_eq!(given(host), Ok("k".to_owned()));
            assert_eq!(given(other), Err(KeyTrouble::Elsewhere(host.origin())));
        };
        vault.keep_key(Keep::Keychain, &id, &here, &key).expect("kept");
        only(&here, &there);
        vault.keychain.put(&id, &key).expect("kept");
        only(&there, &here);
        assert_eq!(vault.key(Keep::EncryptedFile, &id, &here).err(), Some(KeyTrouble::PassphraseNeeded));
        vault.forget(Keep::Keychain, &id).expect("forgotten");
        assert_eq!((given(&there), vault.keychain_answers()), (Err(KeyTrouble::Lost), Ok(())));
        let locked = Vault::new(Box::new(EncryptedFile::at(data.path().join("other.age"))), data.path());
        assert_eq!(locked.keychain_answers(), Err(KeyTrouble::PassphraseNeeded));
    }

    #[test]
    fn the_two_places_of_keys_are_apart() {
        let data = tempfile::tempdir().expect("a folder");
        let vault = Vault::new(Box::new(InMemoryKeys::default()), data.path());
        let (id, key, host) = (AccountId("a".to_owned()), ApiKey::new("k".to_owned()), Host::cloud());
        assert!(!vault.file().is_unlocked() && !vault.file().exists());
        vault.file().unlock("correct horse".to_owned().into()).expect("a new file");
        assert!(vault.file().is_unlocked() && !vault.file().exists(), "nothing is written before a key is kept");
        vault.keep_key(Keep::EncryptedFile, &id, &host, &key).expect("kept");
        assert!(vault.file().exists());
        assert!(vault.key(Keep::EncryptedFile, &id, &host).is_ok_and(|given| given.is_same(&key)));
        assert_eq!(vault.key(Keep::Keychain, &id, &host).err(), Some(KeyTrouble::Lost));
        vault.forget(Keep::EncryptedFile, &id).expect("forgotten");
        assert_eq!(vault.key(Keep::EncryptedFile, &id, &host).err(), Some(KeyTrouble::Lost));
    }
}
