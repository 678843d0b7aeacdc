//! Keys in one file of our own, encrypted with a passphrase (age, scrypt), for systems without a keychain. It is made only
//! where a person chose it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use secrecy::{ExposeSecret as _, SecretString};

use super::{KeyStore, KeyTrouble};
use crate::account::AccountId;
use crate::secret::ApiKey;
use crate::system::{File, Lock, Refused};

/// The file, and its passphrase once it was given.
pub struct EncryptedFile {
    path: PathBuf,
    passphrase: Mutex<Option<SecretString>>,
}

type Keys = BTreeMap<String, String>;

impl EncryptedFile {
    pub(super) fn at(path: PathBuf) -> Self {
        Self { path, passphrase: Mutex::default() }
    }

    /// Takes the passphrase; it must open the file, where there is one.
    ///
    /// # Errors
    /// `PassphraseWrong`; the system's words.
    pub fn unlock(&self, passphrase: SecretString) -> Result<(), KeyTrouble> {
        let file = self.look()?;
        decrypt(&file, &passphrase)?;
        *self.passphrase.lock().unwrap_or_else(PoisonError::into_inner) = Some(passphrase);
        Ok(())
    }

    /// Was the passphrase given?
    pub fn is_unlocked(&self) -> bool {
        self.passphrase.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// Is there such a file?
    pub fn exists(&self) -> bool {
        self.path.exists()
    }

    fn look(&self) -> Result<File, KeyTrouble> {
        File::look(&self.path).map_err(failed)
    }

    fn passphrase(&self) -> Result<SecretString, KeyTrouble> {
        self.passphrase.lock().unwrap_or_else(PoisonError::into_inner).clone().ok_or(KeyTrouble::PassphraseNeeded)
    }

    fn change(&self, change: impl FnOnce(&mut Keys)) -> Result<(), KeyTrouble> {
        let passphrase = self.passphrase()?;
        let _held =
            Lock::take(self.path.parent().unwrap_or(Path::new("."))).map_err(|error| KeyTrouble::Failed(error.to_string()))?;
        let file = self.look()?;
        let mut keys = decrypt(&file, &passphrase)?;
        change(&mut keys);
        let text = serde_json::to_vec(&keys).map_err(|error| KeyTrouble::Failed(error.to_string()))?;
        let sealed = age::encrypt(&recipient(passphrase), &text).map_err(|error| KeyTrouble::Failed(error.to_string()))?;
        file.replace(&sealed, true).map(drop).map_err(failed)
    }
}

impl KeyStore for EncryptedFile {
    fn get(&self, account: &AccountId) -> Result<ApiKey, KeyTrouble> {
        let keys = decrypt(&self.look()?, &self.passphrase()?)?;
        keys.get(&account.0).map(|key| ApiKey::new(key.clone())).ok_or(KeyTrouble::Lost)
    }

    fn put(&self, account: &AccountId, key: &ApiKey) -> Result<(), KeyTrouble> {
        self.change(|keys| {
            keys.insert(account.0.clone(), key.expose().to_owned());
        })
    }

    fn forget(&self, account: &AccountId) -> Result<(), KeyTrouble> {
        self.change(|keys| {
            keys.remove(&account.0);
        })
    }
}

fn recipient(passphrase: SecretString) -> age::scrypt::Recipient {
    let recipient = age::scrypt::Recipient::new(passphrase);
    #[cfg(any(test, debug_assertions))]
    let recipient = {
        let mut quick = recipient;
        // Without optimization the usual work would take minutes.
        quick.set_work_factor(4);
        quick
    };
    recipient
}

fn decrypt(file: &File, passphrase: &SecretString) -> Result<Keys, KeyTrouble> {
    let Some(sealed) = &file.content else { return Ok(Keys::new()) };
    let passphrase = SecretString::from(passphrase.expose_secret().to_owned());
    let text = age::decrypt(&age::scrypt::Identity::new(passphrase), sealed).map_err(|error| match error {
        age::DecryptError::DecryptionFailed | age::DecryptError::KeyDecryptionFailed | age::DecryptError::NoMatchingKeys => {
            KeyTrouble::PassphraseWrong
        }
        other => KeyTrouble::Failed(other.to_string()),
    })?;
    serde_json::from_slice(&text).map_err(|_| KeyTrouble::Failed(String::new()))
}

fn failed(refused: Refused) -> KeyTrouble {
    KeyTrouble::Failed(match refused {
        Refused::System(error) => error.to_string(),
        Refused::Changed | Refused::Raced(_) | Refused::LinkLeadsNowhere => String::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_passphrase_opens_the_file_and_the_key_is_not_readable_in_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("keys.age");
        let (id, key) = (AccountId("a".to_owned()), ApiKey::new("0123456789abcdef0123456789abcdef01234567".to_owned()));
        let file = EncryptedFile::at(path.clone());
        assert_eq!(file.put(&id, &key), Err(KeyTrouble::PassphraseNeeded));
        file.unlock("correct horse".to_owned().into()).expect("a new file");
        file.put(&id, &key).expect("kept");
        assert!(!String::from_utf8_lossy(&std::fs::read(&path).expect("a file")).contains("0123456789abcdef"));
        let again = EncryptedFile::at(path);
        assert_eq!(again.unlock("wrong".to_owned().into()), Err(KeyTrouble::PassphraseWrong));
        again.unlock("correct horse".to_owned().into()).expect("opened");
        assert!(again.get(&id).expect("a key").is_same(&key));
        again.forget(&id).expect("forgotten");
        assert_eq!(again.get(&id).err(), Some(KeyTrouble::Lost));
    }

    #[test]
    fn a_file_that_is_none_of_ours_is_told_from_a_wrong_passphrase() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("keys.age");
        let file = EncryptedFile::at(path.clone());
        for text in ["", "not age"] {
            std::fs::write(&path, text).expect("a file");
            assert!(matches!(file.unlock("x".to_owned().into()), Err(KeyTrouble::Failed(_))), "{text}");
            assert!(!file.is_unlocked() && file.exists(), "{text}");
        }
        let sealed = age::encrypt(&recipient("x".to_owned().into()), b"no JSON").expect("a text");
        std::fs::write(&path, sealed).expect("a file");
        assert_eq!(file.unlock("x".to_owned().into()), Err(KeyTrouble::Failed(String::new())));
        let inside = EncryptedFile::at(folder.path().to_owned());
        assert!(matches!(inside.unlock("x".to_owned().into()), Err(KeyTrouble::Failed(words)) if !words.is_empty()));
        for refused in [Refused::Changed, Refused::Raced(Vec::new()), Refused::LinkLeadsNowhere] {
            assert_eq!(failed(refused), KeyTrouble::Failed(String::new()));
        }
        assert_eq!(failed(Refused::System(std::io::Error::other("words"))), KeyTrouble::Failed("words".to_owned()));
    }
}
