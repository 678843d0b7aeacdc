//! A keychain in memory that can be locked, silent or absent.

use std::sync::Mutex;

use keywand_core::account::AccountId;
use keywand_core::secret::ApiKey;
use keywand_core::vault::{InMemoryKeys, KeyStore, KeyTrouble};

/// What a keychain says when it is asked to keep a key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// There is none.
    Absent,
    /// It is locked, the first time.
    Locked,
    /// It does not answer, the first time.
    Silent,
}

impl Trouble {
    /// The trouble that a code is about.
    pub(crate) fn of(code: &str) -> Option<Self> {
        match code {
            "keychain-is-absent" => Some(Self::Absent),
            "keychain-is-locked" => Some(Self::Locked),
            "keychain-does-not-answer" => Some(Self::Silent),
            _ => None,
        }
    }
}

/// The keychain of one world.
#[derive(Default)]
pub(crate) struct Keys {
    keys: InMemoryKeys,
    trouble: Mutex<Option<Trouble>>,
}

impl Keys {
    /// From now on, keeping a key meets this.
    pub(crate) fn trouble(&self, trouble: Option<Trouble>) {
        *self.trouble.lock().expect("a keychain") = trouble;
    }
}

impl KeyStore for &'static Keys {
    fn get(&self, account: &AccountId) -> Result<ApiKey, KeyTrouble> {
        self.keys.get(account)
    }

    fn put(&self, account: &AccountId, key: &ApiKey) -> Result<(), KeyTrouble> {
        let mut trouble = self.trouble.lock().expect("a keychain");
        let words = "org.freedesktop.secrets".to_owned();
        match *trouble {
            None => self.keys.put(account, key),
            Some(Trouble::Absent) => Err(KeyTrouble::Absent(words)),
            Some(Trouble::Locked) => {
                *trouble = None;
                Err(KeyTrouble::Locked(words))
            }
            Some(Trouble::Silent) => {
                *trouble = None;
                Err(KeyTrouble::Silent)
            }
        }
    }

    fn forget(&self, account: &AccountId) -> Result<(), KeyTrouble> {
        self.keys.forget(account)
    }
}
