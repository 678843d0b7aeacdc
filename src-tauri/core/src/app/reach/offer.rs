//! Names to choose from: what an account was seen to reach, without asking.

use std::collections::BTreeSet;

use crate::account::AccountId;

use super::super::App;

impl App {
    /// Entities that are not known to be read-only for the account, those that surely take runs first.
    pub(in crate::app) fn entities_to_offer(&self, id: &AccountId) -> Vec<String> {
        self.recall();
        let reaches = self.reach.reaches();
        let Some(reached) = reaches.known.by_id(id) else {
            return Vec::new();
        };
        let mut offered: Vec<_> =
            reached.now.entities.iter().filter(|entity| entity.read_only != Ok(true) && !entity.missing).collect();
        offered.sort_by_key(|entity| (entity.read_only.is_err(), entity.personal));
        offered.into_iter().map(|entity| entity.name.clone()).collect()
    }

    /// Every project that an account on file was seen to reach, and every entity with a slash behind it. Sends nothing.
    pub fn targets_seen(&self) -> BTreeSet<String> {
        self.recall();
        let reaches = self.reach.reaches();
        let mut seen = BTreeSet::new();
        for known in reaches.known.accounts.values() {
            seen.extend(known.now.entities.iter().map(|entity| format!("{}/", entity.name)));
            let listed = known.projects.iter().flat_map(|(entity, projects)| projects.list.iter().map(move |one| (entity, one)));
            seen.extend(listed.map(|(entity, project)| format!("{entity}/{}", project.name)));
        }
        seen.retain(|target| crate::plain::harmless(target) == *target);
        seen
    }
}
