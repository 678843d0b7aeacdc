//! The key that waits for a decision; it never goes back to the screen.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::account::{AccountId, Host, NamedBy};
use crate::evidence::KeySource;
use crate::secret::ApiKey;
use crate::vault::{Health, Signs};

/// A key that waits for a decision, and what is known of it.
#[derive(Clone)]
pub(in crate::app) struct Waiting {
    pub(in crate::app) key: ApiKey,
    pub(in crate::app) host: Host,
    pub(in crate::app) source: KeySource,
    pub(in crate::app) label: String,
    pub(in crate::app) replaces: Option<AccountId>,
    pub(in crate::app) unverified: bool,
    pub(in crate::app) named: NamedBy,
    pub(in crate::app) verified: Option<Owner>,
}

/// Whose key it is, as the host says.
#[derive(Clone, Default)]
pub(in crate::app) struct Owner {
    pub(in crate::app) username: Option<String>,
    pub(in crate::app) default_entity: Option<String>,
    pub(in crate::app) health: Option<Health>,
    /// What its answer says of the kind of the key.
    pub(in crate::app) signs: Signs,
}

/// At most one key waits: the next one takes its place, and it is wiped.
#[derive(Default)]
pub(in crate::app) struct WaitingKey(Mutex<Option<Waiting>>);

impl WaitingKey {
    /// Lets a key wait.
    pub(in crate::app) fn keep(&self, waiting: Waiting) {
        *self.lock() = Some(waiting);
    }

    /// The key that waits; none waits any more.
    pub(in crate::app) fn take(&self) -> Option<Waiting> {
        self.lock().take()
    }

    fn lock(&self) -> MutexGuard<'_, Option<Waiting>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
