//! The system's keychain, on a thread of its own: it may wait for a person, and nothing else waits with it.

use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use keyring_core::api::CredentialStoreApi;
use keyring_core::{Entry, Error};

use super::{KeyStore, KeyTrouble};
use crate::account::AccountId;
use crate::secret::ApiKey;

/// Under this name every key is kept, one entry an account.
const SERVICE: &str = "keywand";
/// Written and removed again, to tell a locked keychain from one that has no such key.
const PROBE: &str = "probe";
/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(20);

type Store = Arc<dyn CredentialStoreApi + Send + Sync>;
type Work = Box<dyn FnOnce(&mut Option<Store>) + Send>;

/// Secret Service, macOS Keychain or Windows Credential Manager.
#[derive(Default)]
pub struct Keychain {
    thread: Mutex<Option<Sender<Work>>>,
}

impl Keychain {
    /// Runs work on the keychain's thread. One that does not come back is left alone, and the next work gets a new thread.
    fn on_thread<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Store) -> Result<T, KeyTrouble> + Send + 'static,
    ) -> Result<T, KeyTrouble> {
        let (reply, answer) = mpsc::channel();
        let work: Work = Box::new(move |store| {
            let done = open(store).and_then(|store| work(&store));
            if matches!(done, Err(KeyTrouble::Absent(_) | KeyTrouble::Failed(_))) {
                // A keychain that came or went since is opened anew next time.
                *store = None;
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
                    let mut store = None;
                    for work in receiver {
                        work(&mut store);
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
        self.on_thread(move |store| match entry(store, &user)?.get_password() {
            Ok(key) => Ok(ApiKey::new(key)),
            // A locked Secret Service says so, too: it is asked in another way.
            Err(Error::NoEntry) => Err(why_nothing(store)),
            Err(error) => Err(trouble(&error)),
        })
    }

    fn put(&self, account: &AccountId, key: &ApiKey) -> Result<(), KeyTrouble> {
        let (user, key) = (account.0.clone(), key.clone());
        self.on_thread(move |store| entry(store, &user)?.set_password(key.expose()).map_err(|error| trouble(&error)))
    }

    fn forget(&self, account: &AccountId) -> Result<(), KeyTrouble> {
        let user = account.0.clone();
        self.on_thread(move |store| match entry(store, &user)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(trouble(&error)),
        })
    }
}

fn why_nothing(store: &Store) -> KeyTrouble {
    let tried = entry(store, PROBE).and_then(|probe| {
        probe.set_password(PROBE).map_err(|error| trouble(&error))?;
        // A probe that stays says nothing and hurts nobody.
        let _ = probe.delete_credential();
        Ok(())
    });
    tried.err().unwrap_or(KeyTrouble::Lost)
}

fn open(store: &mut Option<Store>) -> Result<Store, KeyTrouble> {
    if let Some(open) = store {
        return Ok(Arc::clone(open));
    }
    let opened = system_store()?;
    *store = Some(Arc::clone(&opened));
    Ok(opened)
}

#[cfg(all(unix, not(target_os = "macos")))]
fn system_store() -> Result<Store, KeyTrouble> {
    match zbus_secret_service_keyring_store::Store::new() {
        Ok(store) => Ok(store),
        Err(Error::NoStorageAccess(error)) => Err(KeyTrouble::Locked(error.to_string())),
        Err(error) => Err(KeyTrouble::Absent(error.to_string())),
    }
}

#[cfg(target_os = "macos")]
fn system_store() -> Result<Store, KeyTrouble> {
    Ok(apple_native_keyring_store::keychain::Store::new().map_err(|error| KeyTrouble::Absent(error.to_string()))?)
}

#[cfg(windows)]
fn system_store() -> Result<Store, KeyTrouble> {
    Ok(windows_native_keyring_store::Store::new().map_err(|error| KeyTrouble::Absent(error.to_string()))?)
}

fn entry(store: &Store, user: &str) -> Result<Entry, KeyTrouble> {
    store.build(SERVICE, user, None).map_err(|error| trouble(&error))
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
