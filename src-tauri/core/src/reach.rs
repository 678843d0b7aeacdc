//! What accounts were seen to reach: the last answers, what changed between two of them, and the search over all.

mod change;
mod entity;
mod projects;
mod search;
mod store;
mod told;

use serde::{Deserialize, Serialize};

use crate::evidence::{OrganizationSeen, ReachSeen, TeamSeen};
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
        let names = |all: Vec<OrganizationSeen>| all.into_iter().filter_map(|organization| organization.name).collect();
        self.organizations = seen.organizations.map(names);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::ViewerSeen;

    fn team(name: &str, read_only: Option<bool>) -> TeamSeen {
        TeamSeen { name: name.to_owned(), read_only, ..TeamSeen::default() }
    }

    fn answer(default: &str, teams: Option<Vec<TeamSeen>>) -> ReachSeen {
        let text = |text: &str| Some(text.to_owned());
        let viewer = ViewerSeen { username: text("me"), default_entity: text(default), ..ViewerSeen::default() };
        ReachSeen {
            viewer,
            teams,
            organizations: Some(vec![OrganizationSeen { name: text("org"), entity: None }, OrganizationSeen::default()]),
        }
    }

    fn names(reached: &Reached) -> Vec<(&str, bool)> {
        reached.entities.iter().map(|entity| (entity.name.as_str(), entity.personal)).collect()
    }

    #[test]
    fn ones_own_entity_is_among_them_once_and_the_default_one_stands_first() {
        let teams = || vec![team("a", Some(false)), team("b", Some(true))];
        for (default, teams, expect) in [
            ("a", Some(teams()), &[("a", false), ("me", true), ("b", false)][..]),
            ("b", Some(teams()), &[("b", false), ("me", true), ("a", false)]),
            ("me", Some(teams()), &[("me", true), ("a", false), ("b", false)]),
            ("gone", Some(teams()), &[("me", true), ("a", false), ("b", false)]),
            ("a", Some(vec![team("a", None), team("me", None)]), &[("a", false), ("me", true)]),
            ("a", None, &[("me", true)]),
        ] {
            let untold = teams.is_none();
            let mut reached = Reached::unasked("https://api.wandb.ai");
            reached.learn(answer(default, teams), 7);
            assert_eq!(names(&reached), expect, "{default}");
            assert_eq!(reached.teams_unknown, untold.then_some(WhyUnknown::NotTold));
            assert_eq!(
                (reached.at, reached.user.as_deref(), reached.default_entity.as_deref()),
                (Some(7), Some("me"), Some(default))
            );
            assert_eq!(reached.organizations.as_deref(), Some(&["org".to_owned()][..]));
        }
    }

    #[test]
    fn a_later_list_keeps_what_opening_a_team_told_and_drops_teams_that_are_gone() {
        let mut reached = Reached::unasked("https://api.wandb.ai");
        reached.learn(answer("a", Some(vec![team("a", Some(false)), team("b", Some(false))])), 1);
        let members = Some(vec![crate::evidence::MemberSeen { username: Some("me".to_owned()), ..Default::default() }]);
        reached.learn_entity(&TeamSeen { members, organization: Some("org".to_owned()), ..team("a", None) }, 2);
        assert_eq!(reached.entity("a").map(EntityReached::may_log), Some(MayLog::Yes));
        reached.learn(answer("a", Some(vec![team("a", Some(false))])), 3);
        let kept = reached.entity("a").expect("the team");
        assert_eq!((kept.may_log(), kept.organization.as_deref()), (MayLog::Yes, Some("org")));
        assert!(reached.entity("b").is_none());
    }

    #[test]
    fn an_entity_that_no_list_named_is_taken_in_when_it_is_opened() {
        let mut reached = Reached { user: Some("me".to_owned()), ..Reached::unasked("https://api.wandb.ai") };
        reached.learn_entity(&team("new", Some(false)), 5);
        reached.learn_entity(&team("me", Some(true)), 5);
        assert_eq!(names(&reached), [("new", false), ("me", true)]);
        assert_eq!(reached.entities[0].may_log(), MayLog::Yes, "it was asked for itself");
        assert_eq!(reached.entities[1].may_log(), MayLog::ReadOnly);
    }

    #[test]
    fn an_entity_is_found_by_its_exact_name_before_the_one_that_is_shown() {
        let mut reached = Reached::unasked("https://api.wandb.ai");
        reached.entities = ["te\u{200b}am", "team"].map(|name| EntityReached::unasked(name.to_owned())).to_vec();
        let found = |reached: &Reached, name: &str| reached.entity(name).map(|entity| entity.name.clone());
        assert_eq!(found(&reached, "team").as_deref(), Some("team"));
        assert_eq!(found(&reached, "te\u{200b}am").as_deref(), Some("te\u{200b}am"));
        reached.entities.pop();
        assert_eq!(found(&reached, "team").as_deref(), Some("te\u{200b}am"));
        assert_eq!(found(&reached, "other"), None);
    }
}
