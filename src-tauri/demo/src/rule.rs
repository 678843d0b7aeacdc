//! Who may do what: identity × visibility.
//!
//! # Source
//! W&B documentation, team roles and project visibility: Open takes runs from anyone, Public shows itself to anyone and
//! takes runs from the team, Team is for the team, Restricted for invited members.

use crate::cast::Cast;
use crate::data::{MemberData, ORGANIZATIONS, PersonData, Personal, Right, TeamData};
use crate::thing::Registry;

/// A project as it stands now: from the sample, or made by a run.
#[derive(Debug, Clone)]
pub(crate) struct Project {
    pub(crate) entity: String,
    pub(crate) name: String,
    pub(crate) access: String,
    pub(crate) hidden: bool,
    pub(crate) invited: Vec<String>,
    pub(crate) write_block: Option<(u16, &'static str)>,
}

/// What a name stands for.
#[derive(Clone, Copy)]
pub(crate) enum Named {
    Team(&'static TeamData),
    Personal(&'static PersonData),
    Organization(&'static str),
    Nothing,
}

pub(crate) fn named(cast: &Cast, entity: &str) -> Named {
    if let Some(team) = cast.team(entity) {
        return Named::Team(team);
    }
    if let Some(person) = cast.person(entity).filter(|person| person.personal_entity != Personal::Absent) {
        return Named::Personal(person);
    }
    match ORGANIZATIONS.iter().find(|(_, name)| *name == entity) {
        Some((display, _)) => Named::Organization(display),
        None => Named::Nothing,
    }
}

pub(crate) fn membership(person: &PersonData, team: &'static TeamData) -> Option<&'static MemberData> {
    team.members.iter().find(|member| member.username == person.username)
}

/// Teams that the person has joined.
pub(crate) fn teams(cast: &Cast, person: &PersonData) -> impl Iterator<Item = &'static TeamData> {
    let username = person.username;
    cast.teams().into_iter().filter(move |team| team.members.iter().any(|m| m.username == username && m.right != Right::Pending))
}

fn has_joined(cast: &Cast, person: &PersonData, entity: &str) -> bool {
    match named(cast, entity) {
        Named::Team(team) => membership(person, team).is_some_and(|member| member.right != Right::Pending),
        Named::Personal(owner) => owner.username == person.username,
        Named::Organization(_) | Named::Nothing => false,
    }
}

/// Does the organization of this entity refuse the person's key?
pub(crate) fn needs_organization_key(cast: &Cast, person: &PersonData, entity: &str) -> bool {
    match named(cast, entity) {
        Named::Team(team) => {
            let elsewhere = person.key_of.is_some_and(|organization| organization != team.organization);
            (person.lacks_organization_key || elsewhere) && has_joined(cast, person, entity)
        }
        _ => false,
    }
}

/// May the person write to the entity, as far as can be read?
pub(crate) fn entity_takes_writes(cast: &Cast, person: &PersonData, entity: &str) -> bool {
    match named(cast, entity) {
        Named::Team(team) => {
            !person.viewer_seat
                && membership(person, team).is_some_and(|member| matches!(member.right, Right::Admin | Right::Write))
        }
        Named::Personal(owner) => {
            owner.username == person.username && owner.personal_entity == Personal::Open && !person.viewer_seat
        }
        Named::Organization(_) | Named::Nothing => false,
    }
}

pub(crate) fn sees(cast: &Cast, person: &PersonData, project: &Project) -> bool {
    match project.access.as_str() {
        "USER_WRITE" | "USER_READ" => true,
        "RESTRICTED" if project.hidden => project.invited.iter().any(|name| name == person.username),
        _ => has_joined(cast, person, &project.entity),
    }
}

/// May the person log runs to the project, as far as can be read?
pub(crate) fn takes_runs(cast: &Cast, person: &PersonData, project: &Project) -> bool {
    match project.access.as_str() {
        "USER_WRITE" => !person.viewer_seat,
        "RESTRICTED" => {
            entity_takes_writes(cast, person, &project.entity) && project.invited.iter().any(|name| name == person.username)
        }
        _ => entity_takes_writes(cast, person, &project.entity),
    }
}

/// May the person stop or delete a run of this owner there? Members only their own, admins every one.
pub(crate) fn ends_run(cast: &Cast, person: &PersonData, entity: &str, owner: &str) -> bool {
    owner == person.username || administers(cast, person, entity)
}

/// Does the person see the registry: is it the organization's, or is the person among its members?
pub(crate) fn sees_registry(cast: &Cast, person: &PersonData, registry: &Registry) -> bool {
    if registry.restricted {
        return registry_role(cast, person, registry).is_some();
    }
    let is_of = |team: &TeamData| {
        ORGANIZATIONS.iter().any(|(name, entity)| *name == team.organization && *entity == registry.organization)
    };
    teams(cast, person).any(is_of)
}

/// May the person link into the registry? Its roles are independent of those of the team.
pub(crate) fn links_into(cast: &Cast, person: &PersonData, registry: &Registry) -> bool {
    let own = registry.members.iter().filter(|(name, _)| *name == person.username);
    let of_teams = registry.teams.iter().filter(|(team, _)| has_joined(cast, person, team));
    own.chain(of_teams).any(|(_, role)| matches!(*role, "admin" | "member"))
}

fn registry_role(cast: &Cast, person: &PersonData, registry: &Registry) -> Option<&'static str> {
    let own = registry.members.iter().filter(|(name, _)| *name == person.username);
    own.chain(registry.teams.iter().filter(|(team, _)| has_joined(cast, person, team))).map(|(_, role)| *role).next()
}

/// May the person delete runs of others there?
pub(crate) fn administers(cast: &Cast, person: &PersonData, entity: &str) -> bool {
    match named(cast, entity) {
        Named::Team(team) => membership(person, team).is_some_and(|member| member.right == Right::Admin),
        Named::Personal(owner) => owner.username == person.username,
        Named::Organization(_) | Named::Nothing => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cast::Size;
    use crate::data::{PEOPLE, TEAMS};

    fn cast() -> Cast {
        Cast::new(Size::default())
    }

    fn person(username: &str) -> &'static PersonData {
        PEOPLE.iter().find(|person| person.username == username).expect(username)
    }

    fn project(access: &str) -> Project {
        Project {
            entity: "vision-lab".into(),
            name: "p".into(),
            access: access.into(),
            hidden: false,
            invited: vec!["sato-yuki".into()],
            write_block: None,
        }
    }

    #[test]
    fn identity_and_visibility_decide_as_documented() {
        for (username, open, public, team, restricted) in [
            ("sato-yuki", true, true, true, true),
            ("lzwjava", true, true, true, false),
            ("tanaka-ken", true, false, false, false),
            ("suzuki-aoi", false, false, false, false),
            ("guest-lee", true, false, false, false),
            ("ci-vision", true, true, true, false),
        ] {
            let may = |access: &str| takes_runs(&cast(), person(username), &project(access));
            assert_eq!(
                (may("USER_WRITE"), may("USER_READ"), may("PRIVATE"), may("RESTRICTED")),
                (open, public, team, restricted),
                "{username}"
            );
        }
    }

    #[test]
    fn strangers_see_open_and_public_projects_only() {
        for (username, access, expect) in [
            ("guest-lee", "USER_WRITE", true),
            ("guest-lee", "USER_READ", true),
            ("guest-lee", "ENTITY_WRITE", false),
            ("guest-lee", "RESTRICTED", false),
            ("lzwjava", "RESTRICTED", true),
        ] {
            assert_eq!(sees(&cast(), person(username), &project(access)), expect, "{username} {access}");
        }
    }

    #[test]
    fn the_sample_holds_a_long_team_name_and_a_long_japanese_project() {
        assert!(TEAMS.iter().any(|team| team.name.len() == 43));
        assert!(
            crate::data::PROJECTS.iter().any(|project| project.name.chars().count() == 90),
            "{:?}",
            crate::data::PROJECTS.iter().map(|p| p.name.chars().count()).max()
        );
    }
}
