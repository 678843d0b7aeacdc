//! What is known of every account's reach.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::account::{AccountId, Host};
use crate::contract::{AccountOrigin, AccountView, Problem};
use crate::reach::{Index, Kept, ProjectsOf, Reached};
use crate::watch::{self, FavouriteChange, Watched};

use super::Held;

/// Most projects that are offered.
const PROJECTS: usize = 20;

/// What is known of every account, and the folder where it is kept between starts.
pub(in crate::app) struct Reach {
    data: PathBuf,
    reaches: Mutex<Reaches>,
}

impl Reach {
    /// Nothing is known yet.
    pub(in crate::app) fn new(data: PathBuf) -> Self {
        Self { data, reaches: Mutex::default() }
    }

    /// Where it is kept.
    pub(in crate::app) fn data(&self) -> &Path {
        &self.data
    }

    /// What is known.
    pub(in crate::app) fn reaches(&self) -> MutexGuard<'_, Reaches> {
        self.reaches.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads or changes what is known of an account.
    pub(in crate::app) fn known<T>(&self, held: &Held, change: impl FnOnce(&mut Known) -> T) -> T {
        let hint = (held.origin != AccountOrigin::Kept).then(|| held.key.hint());
        self.change_known(&held.id, &held.host, hint, change)
    }

    /// The same of an account on file whose key cannot be had.
    pub(in crate::app) fn known_on_file<T>(&self, id: &AccountId, host: &Host, change: impl FnOnce(&mut Known) -> T) -> T {
        self.change_known(id, host, None, change)
    }

    fn change_known<T>(&self, id: &AccountId, host: &Host, hint: Option<String>, change: impl FnOnce(&mut Known) -> T) -> T {
        let mut reaches = self.reaches();
        let known = &mut reaches.known;
        known.changes += 1;
        let account = known.accounts.entry(id.clone()).or_insert_with(|| Known::unasked(host, hint.clone()));
        if account.hint != hint {
            *account = Known::unasked(host, hint);
        }
        change(account)
    }

    /// Is the entity known to be read-only for the account, or to be none?
    pub(in crate::app) fn is_read_only(&self, id: &AccountId, entity: &str) -> bool {
        let reaches = self.reaches();
        let known = reaches.known.by_id(id).and_then(|known| known.now.entity(entity));
        known.is_some_and(|entity| entity.read_only == Ok(true) || entity.missing)
    }

    /// Projects of an entity that are not known to be read-only for the account, as last listed; the one that changed last
    /// comes first.
    pub(in crate::app) fn projects_to_offer(&self, id: &AccountId, entity: &str) -> Vec<String> {
        let reaches = self.reaches();
        let listed = reaches.known.by_id(id).and_then(|known| known.projects.get(entity));
        let open = listed.into_iter().flat_map(|projects| &projects.list).filter(|project| project.read_only != Some(true));
        let mut open: Vec<_> = open.collect();
        open.sort_by_key(|project| std::cmp::Reverse(project.updated.or(project.created)));
        open.into_iter().take(PROJECTS).map(|project| project.name.clone()).collect()
    }

    /// Forgets what was learned of an account that is gone for good.
    pub(in crate::app) fn forget(&self, id: &AccountId) {
        self.reaches().known.accounts.remove(id);
        // What cannot be forgotten now belongs to no account any more.
        let _ = Kept::forget(&self.data, id);
        let _ = watch::change(&self.data, |favourites| favourites.retain(|one| one.what.account != *id));
    }
}

/// What is known of every account.
#[derive(Default)]
pub(in crate::app) struct Reaches {
    pub(in crate::app) known: Everything,
    pub(in crate::app) prepared: Option<Prepared>,
    /// Targets that accounts may log to, as they were told in this session.
    pub(in crate::app) may: HashSet<(AccountId, String, String)>,
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
