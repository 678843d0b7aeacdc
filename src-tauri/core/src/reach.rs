//! What accounts were seen to reach: the last answers, what changed between two of them, and the search over all.

mod change;
mod entity;
mod projects;
mod search;
mod store;
mod told;

use serde::{Deserialize, Serialize};

use crate::evidence::{ReachSeen, TeamSeen};
use crate::vault::Health;

pub use change::{ReachChange, changes};
pub use entity::{EntityReached, MembersReached};
pub use projects::{ProjectReached, Projects, Visibility};
pub use search::{Hit, Index, Thing};
pub use store::{Kept, ProjectsOf};
pub use told::{MayLog, Told, WhyUnknown};

/// What one account was last seen to reach. Never a key, never an e-mail address.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reached {
    /// Address of its server.
    pub host: String,
    /// How its key did when it was last asked.
    pub key: Option<Health>,
    /// When the rest was answered, in seconds since 1970.
    pub at: Option<u64>,
    /// Username.
    pub user: Option<String>,
    /// Entity that runs go to where none is given.
    pub default_entity: Option<String>,
    /// Its own entity and its teams, the default one first.
    pub entities: Vec<EntityReached>,
    /// Why its teams are not known.
    pub teams_unknown: Option<WhyUnknown>,
    /// Names of its organizations; `None` where they were not told.
    pub organizations: Option<Vec<String>>,
}

impl Reached {
    /// An account that nobody asked yet.
    pub fn unasked(host: &str) -> Self {
        Self {
            host: host.to_owned(),
            key: None,
            at: None,
            user: None,
            default_entity: None,
            entities: Vec::new(),
            teams_unknown: None,
            organizations: None,
        }
    }

    /// Takes a new answer in. What this question does not ask, such as members, stays as it was for teams that are still there.
    pub fn learn(&mut self, seen: ReachSeen, at: u64) {
        let mut entities: Vec<EntityReached> = Vec::new();
        let username = seen.viewer.username.clone();
        let own = username.clone().filter(|own| !seen.teams.iter().flatten().any(|team| team.name == *own));
        let own = own.map(|name| EntityReached { personal: true, ..EntityReached::unasked(name) });
        let teams = seen.teams.iter().flatten().map(|team| {
            let personal = Some(&team.name) == username.as_ref();
            EntityReached { personal, ..EntityReached::told(team) }
        });
        for mut entity in own.into_iter().chain(teams) {
            if let Some(known) = self.entities.iter().find(|known| known.name == entity.name) {
                entity.keep(known);
            }
            entities.push(entity);
        }
        if let Some(default) = entities.iter().position(|entity| Some(&entity.name) == seen.viewer.default_entity.as_ref()) {
            entities[..=default].rotate_right(1);
        }
        self.teams_unknown = seen.teams.is_none().then_some(WhyUnknown::NotTold);
        self.user = username;
        self.default_entity = seen.viewer.default_entity;
        self.organizations = seen.organizations;
        self.entities = entities;
        self.at = Some(at);
    }

    /// Takes in what opening one entity told.
    pub fn learn_entity(&mut self, seen: &TeamSeen, at: u64) {
        let user = self.user.clone();
        if let Some(known) = self.entities.iter_mut().find(|known| known.name == seen.name) {
            known.learn(seen, at);
        } else {
            let mut entity = EntityReached { personal: user.as_ref() == Some(&seen.name), ..EntityReached::told(seen) };
            entity.learn(seen, at);
            self.entities.push(entity);
        }
    }

    /// One of its entities: by its exact name, else by the name as it is shown.
    pub fn entity(&self, name: &str) -> Option<&EntityReached> {
        let exact = self.entities.iter().find(|entity| entity.name == name);
        exact.or_else(|| self.entities.iter().find(|entity| crate::plain::harmless(&entity.name) == name))
    }
}
