//! The system's keychain, on a thread of its own: it may wait for a person, and nothing else waits with it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use keyring::{Entry, Error};
use keyring_core::CredentialStore;

use super::{KeyStore, KeyTrouble};
use crate::account::AccountId;
use crate::secret::ApiKey;

/// Under this name every key is kept, one entry an account.
const SERVICE: &str = "keywand";
/// Written and removed again, to tell a locked keychain from one that has no such key.
const PROBE: &str = "probe";
/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// Work, and whether the keychain is open.
type Work = Box<dyn FnOnce(&mut bool) + Send>;

/// Secret Service, macOS Keychain or Windows Credential Manager.
#[derive(Default)]
pub struct Keychain {
    thread: Mutex<Option<Sender<Work>>>,
}

impl Keychain {
    /// Runs work on the keychain's thread. One that does not come back is left alone, and the next work gets a new thread.
    fn on_thread<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, KeyTrouble> + Send + 'static,
    ) -> Result<T, KeyTrouble> {
        let (reply, answer) = mpsc::channel();
        let work: Work = Box::new(move |is_open| {
            let opened = if *is_open { Ok(()) } else { open() };
            *is_open = opened.is_ok();
            let done = opened.and_then(|()| work());
            if matches!(done, Err(KeyTrouble::Absent(_) | KeyTrouble::Failed(_))) {
                // A keychain that came or went since is opened anew next time.
                *is_open = false;
            }
            // Whoever asked may have given up.
            let _ = reply.send(done);
        });
        let sent = self.sender().send(work);
        let answer = match sent {
            Ok(()) => answer.recv_timeout(PATIENCE),
            Err(_) => Err(RecvTimeoutError::Disconnected),
        };
        answer.unwrap_or_else(|_| {
            *self.thread.lock().unwrap_or_else(PoisonError::into_inner) = None;
            Err(KeyTrouble::Silent)
        })
    }

    fn sender(&self) -> Sender<Work> {
        let mut thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner);
        thread
            .get_or_insert_with(|| {
                let (sender, receiver) = mpsc::channel::<Work>();
                std::thread::spawn(move || {
                    let mut is_open = false;
                    for work in receiver {
                        work(&mut is_open);
                    }
                });
                sender
            })
            .clone()
    }
}

impl KeyStore for Keychain {
    fn get(&self, account: &AccountId) -> Result<ApiKey, KeyTrouble> {
        let user = account.0.clone();
        self.on_thread(move || match entry(&user)?.get_password() {
            Ok(key) => Ok(ApiKey::new(key)),
            // A locked Secret Service says so, too: it is asked in another way.
            Err(Error::NoEntry) => Err(why_nothing()),
            Err(error) => Err(trouble(&error)),
        })
    }

    fn put(&self, account: &AccountId, key: &ApiKey) -> Result<(), KeyTrouble> {
        let (user, key) = (account.0.clone(), key.clone());
        self.on_thread(move || entry(&user)?.set_password(key.expose()).map_err(|error| trouble(&error)))
    }

    fn forget(&self, account: &AccountId) -> Result<(), KeyTrouble> {
        let user = account.0.clone();
        self.on_thread(move || match entry(&user)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(trouble(&error)),
        })
    }
}

fn why_nothing() -> KeyTrouble {
    let tried = entry(PROBE).and_then(|probe| {
        probe.set_password(PROBE).map_err(|error| trouble(&error))?;
        // A probe that stays says nothing and hurts nobody.
        let _ = probe.delete_credential();
        Ok(())
    });
    tried.err().unwrap_or(KeyTrouble::Lost)
}

/// Opens the keychain. `keyring` itself opens it once in a process; one that was locked or absent then is opened here.
fn open() -> Result<(), KeyTrouble> {
    static IS_FIRST: AtomicBool = AtomicBool::new(true);
    if IS_FIRST.swap(false, Ordering::Relaxed) && Entry::store_status().is_ok() {
        return Ok(());
    }
    keyring_core::set_default_store(system_store()?);
    Ok(())
}

#[cfg(all(unix, not(target_os = "macos")))]
fn system_store() -> Result<Arc<CredentialStore>, KeyTrouble> {
    match zbus_secret_service_keyring_store::Store::new() {
        Ok(store) => Ok(store),
        Err(Error::NoStorageAccess(error)) => Err(KeyTrouble::Locked(error.to_string())),
        Err(error) => Err(KeyTrouble::Absent(error.to_string())),
    }
}

#[cfg(target_os = "macos")]
fn system_store() -> Result<Arc<CredentialStore>, KeyTrouble> {
    Ok(apple_native_keyring_store::keychain::Store::new().map_err(|error| KeyTrouble::Absent(error.to_string()))?)
}

#[cfg(windows)]
fn system_store() -> Result<Arc<CredentialStore>, KeyTrouble> {
    Ok(windows_native_keyring_store::Store::new().map_err(|error| KeyTrouble::Absent(error.to_string()))?)
}

fn entry(user: &str) -> Result<Entry, KeyTrouble> {
    // Where its first opening failed, `keyring` makes no entry any more; the store that was opened since does.
    let entry = match Entry::store_status() {
        Ok(()) => Entry::new(SERVICE, user),
        Err(_) => keyring_core::Entry::new(SERVICE, user).map(|inner| Entry { inner }),
    };
    entry.map_err(|error| trouble(&error))
}

fn trouble(error: &Error) -> KeyTrouble {
    match error {
        Error::NoEntry => KeyTrouble::Lost,
        Error::NoStorageAccess(error) => KeyTrouble::Locked(error.to_string()),
        Error::NoDefaultStore => KeyTrouble::Absent(String::new()),
        // These two carry what was stored: their words are not repeated.
        Error::BadEncoding(_) | Error::BadDataFormat(..) => KeyTrouble::Failed(String::new()),
        other => KeyTrouble::Failed(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_keychain_says_is_told_without_what_it_holds() {
        let words = || "words".into();
        for (error, expect) in [
            (Error::NoEntry, KeyTrouble::Lost),
            (Error::NoStorageAccess(words()), KeyTrouble::Locked("words".to_owned())),
            (Error::NoDefaultStore, KeyTrouble::Absent(String::new())),
            (Error::BadEncoding(b"a key".to_vec()), KeyTrouble::Failed(String::new())),
            (Error::BadDataFormat(b"a key".to_vec(), words()), KeyTrouble::Failed(String::new())),
        ] {
            assert_eq!(trouble(&error), expect, "{error:?}");
        }
        let other = Error::Invalid("user".to_owned(), "empty".to_owned());
        assert_eq!(trouble(&other), KeyTrouble::Failed(other.to_string()));
    }
}
