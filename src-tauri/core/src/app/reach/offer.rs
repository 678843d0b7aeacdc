//! Names to choose from: what an account was seen to reach, without asking.

use std::collections::BTreeSet;

use crate::account::AccountId;

use super::super::desk::{Accounts, Network, Reach};
use super::known::recall;

/// Entities that are not known to be read-only for the account, those that surely take runs first.
pub(in crate::app) fn entities_to_offer(accounts: &Accounts, network: &Network, reach: &Reach, id: &AccountId) -> Vec<String> {
    recall(accounts, network, reach);
    let reaches = reach.reaches();
    let Some(reached) = reaches.known.by_id(id) else {
        return Vec::new();
    };
    let mut offered: Vec<_> =
        reached.now.entities.iter().filter(|entity| entity.read_only != Ok(true) && !entity.missing).collect();
    offered.sort_by_key(|entity| (entity.read_only.is_err(), entity.personal));
    offered.into_iter().map(|entity| entity.name.clone()).collect()
}

/// Every project that an account on file was seen to reach, and every entity with a slash behind it. Sends nothing.
pub(in crate::app) fn targets_seen(accounts: &Accounts, network: &Network, reach: &Reach) -> BTreeSet<String> {
    recall(accounts, network, reach);
    let reaches = reach.reaches();
    let mut seen = BTreeSet::new();
    for known in reaches.known.accounts.values() {
        seen.extend(known.now.entities.iter().map(|entity| format!("{}/", entity.name)));
        let listed = known.projects.iter().flat_map(|(entity, projects)| projects.list.iter().map(move |one| (entity, one)));
        seen.extend(listed.map(|(entity, project)| format!("{entity}/{}", project.name)));
    }
    seen.retain(|target| crate::plain::harmless(target) == *target);
    seen
}
