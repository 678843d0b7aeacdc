//! Names to choose from: what an account was seen to reach, without asking.

use std::collections::BTreeSet;

use crate::account::AccountId;

use super::super::App;

/// Most projects that are offered.
const PROJECTS: usize = 20;

impl App {
    /// Entities that are not known to be read-only for the account, those that surely take runs first.
    pub(in crate::app) fn entities_to_offer(&self, id: &AccountId) -> Vec<String> {
        self.recall();
        let state = self.state();
        let Some(reached) = state.reaches.known.by_id(id) else {
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
        let state = self.state();
        let mut seen = BTreeSet::new();
        for known in state.reaches.known.accounts.values() {
            seen.extend(known.now.entities.iter().map(|entity| format!("{}/", entity.name)));
            let listed = known.projects.iter().flat_map(|(entity, projects)| projects.list.iter().map(move |one| (entity, one)));
            seen.extend(listed.map(|(entity, project)| format!("{entity}/{}", project.name)));
        }
        seen.retain(|target| crate::plain::harmless(target) == *target);
        seen
    }

    /// Is the entity known to be read-only for the account, or to be none?
    pub(in crate::app) fn is_read_only(&self, id: &AccountId, entity: &str) -> bool {
        let state = self.state();
        let known = state.reaches.known.by_id(id).and_then(|known| known.now.entity(entity));
        known.is_some_and(|entity| entity.read_only == Ok(true) || entity.missing)
    }

    /// Projects of an entity that are not known to be read-only for the account, as last listed; the one that changed last
    /// comes first.
    pub(in crate::app) fn projects_to_offer(&self, id: &AccountId, entity: &str) -> Vec<String> {
        let state = self.state();
        let listed = state.reaches.known.by_id(id).and_then(|known| known.projects.get(entity));
        let open = listed.into_iter().flat_map(|projects| &projects.list).filter(|project| project.read_only != Some(true));
        let mut open: Vec<_> = open.collect();
        open.sort_by_key(|project| std::cmp::Reverse(project.updated.or(project.created)));
        open.into_iter().take(PROJECTS).map(|project| project.name.clone()).collect()
    }
}
