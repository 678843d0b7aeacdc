//! What is known of every account's reach, and what is being asked.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use tokio::sync::Notify;

use crate::account::{AccountId, Host};
use crate::contract::{AccountView, Problem, Work};
use crate::reach::{Index, ProjectsOf, Reached};
use crate::watch::{FavouriteChange, Watched};

/// What is known of every account, and what is being asked.
#[derive(Default)]
pub(in crate::app) struct Reaches {
    pub(in crate::app) known: Everything,
    pub(in crate::app) prepared: Option<Prepared>,
    /// Targets that accounts may log to, as they were told in this session.
    pub(in crate::app) may: HashSet<(AccountId, String, String)>,
    pub(in crate::app) stops: HashMap<Work, Arc<Notify>>,
    /// What this session learned of favourites.
    pub(in crate::app) watched: HashMap<Watched, Passed>,
}

/// What came of testing a favourite in this session.
#[derive(Clone, Default)]
pub(in crate::app) struct Passed {
    /// What the answer changed.
    pub(in crate::app) change: Option<FavouriteChange>,
    /// Why none came that decides.
    pub(in crate::app) trouble: Option<Box<Problem>>,
}

/// What is known of every account.
#[derive(Default)]
pub(in crate::app) struct Everything {
    pub(in crate::app) recalled: bool,
    pub(in crate::app) accounts: HashMap<AccountId, Known>,
    /// Counts the changes: who prepared something from it sees that it is old.
    pub(in crate::app) changes: u64,
}

/// What is known of one account.
pub(in crate::app) struct Known {
    /// The key that it was asked with, where the account is not on file: another key is another account.
    pub(in crate::app) hint: Option<String>,
    /// As the last session left it.
    pub(in crate::app) before: Option<Reached>,
    /// As it is now.
    pub(in crate::app) now: Reached,
    /// Was it answered in this session?
    pub(in crate::app) fresh: bool,
    /// Why the last question had no answer.
    pub(in crate::app) trouble: Option<Box<Problem>>,
    /// Its projects, by entity.
    pub(in crate::app) projects: ProjectsOf,
}

impl Known {
    pub(in crate::app) fn unasked(host: &Host, hint: Option<String>) -> Self {
        let now = Reached::unasked(host.base_url());
        Self { hint, before: None, now, fresh: false, trouble: None, projects: HashMap::new() }
    }

    pub(in crate::app) fn recalled(reached: Reached, projects: ProjectsOf) -> Self {
        Self { hint: None, before: Some(reached.clone()), now: reached, fresh: false, trouble: None, projects }
    }
}

impl Everything {
    /// What is known of an account on file.
    pub(in crate::app) fn on_file(&self, id: &AccountId) -> Option<&Known> {
        self.accounts.get(id)
    }

    /// What is known of this account.
    pub(in crate::app) fn of(&self, account: &AccountView) -> Option<&Known> {
        let is_same = |known: &&Known| known.hint.as_ref().is_none_or(|hint| *hint == account.key_hint);
        self.accounts.get(&account.id).filter(is_same)
    }

    /// What is known of the account of this id.
    pub(in crate::app) fn by_id(&self, id: &AccountId) -> Option<&Known> {
        self.accounts.get(id)
    }
}

/// What was prepared, and from what.
pub(in crate::app) struct Prepared {
    pub(in crate::app) changes: u64,
    pub(in crate::app) labels: Vec<(AccountId, String)>,
    pub(in crate::app) index: Arc<Index>,
}
