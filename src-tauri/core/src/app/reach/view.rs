//! What is known of an account, as the window draws it.

use crate::contract::{AccountView, EntityView, ListedView, MemberView, ProjectView, ReachView};
use crate::evidence::MemberSeen;
use crate::plain::harmless;
use crate::reach::{EntityReached, MayLog, ProjectReached, Projects, Reached, Told, WhyUnknown, changes};

use super::super::desk::{Known, Reach};

pub(super) fn reach_view(reach: &Reach, account: &AccountView) -> ReachView {
    let reaches = reach.reaches();
    let known = reaches.known.of(account);
    let unasked = Reached::unasked("");
    let reached = known.map_or(&unasked, |known| &known.now);
    let before = known.and_then(|known| known.before.as_ref());
    ReachView {
        account: account.id.clone(),
        label: called(account, reached.user.as_deref()),
        host: account.host.clone(),
        key: reached.key,
        trouble: known.and_then(|known| known.trouble.clone()),
        at: reached.at,
        fresh: known.is_some_and(|known| known.fresh),
        user: reached.user.as_deref().map(harmless),
        default_entity: reached.default_entity.as_deref().map(harmless),
        entities: reached.entities.iter().map(|entity| entity_view(known, reached, entity)).collect(),
        teams_unknown: reached.teams_unknown,
        organizations: reached.organizations.as_ref().map(|names| names.iter().map(|name| harmless(name)).collect()),
        changes: before.map(|before| changes(before, reached)).unwrap_or_default(),
        changed_since: before.and_then(|before| before.at),
    }
}

/// How an account is called: its label, its username, else its key's hint.
pub(super) fn label(account: &AccountView) -> String {
    called(account, None)
}

fn called(account: &AccountView, user: Option<&str>) -> String {
    let username = account.username.clone().or_else(|| user.map(harmless));
    account.label.clone().or(username).unwrap_or_else(|| account.key_hint.clone())
}

pub(super) fn entity_view(known: Option<&Known>, reached: &Reached, entity: &EntityReached) -> EntityView {
    let user = reached.user.as_deref();
    let role = entity.role(user);
    let members = entity.members.as_ref().ok().map(|members| members.members.as_slice());
    let projects = known.and_then(|known| known.projects.get(&entity.name));
    let (name, exact) = name_shown(&entity.name);
    EntityView {
        name,
        exact,
        personal: entity.personal,
        default: reached.default_entity.as_ref() == Some(&entity.name),
        organization: entity.organization.as_deref().map(harmless),
        may_log: entity.may_log(),
        may_log_unknown: entity.may_log_unknown(),
        // Nobody has a role in an entity of their own.
        role_unknown: role.as_ref().err().copied().filter(|_| !entity.personal),
        role: role.ok().map(|role| harmless(&role)),
        admins: members.map(|members| admins(members, user)),
        members_at: entity.members.as_ref().ok().map(|members| members.at),
        pending: members.map(|members| count(members.iter().filter(|member| member.pending == Some(true)).count())),
        projects: projects.map(|projects| listed(projects)),
    }
}

pub(super) fn listed(projects: &Projects) -> ListedView {
    ListedView { count: count(projects.list.len()), complete: projects.complete, at: projects.at }
}

pub(super) fn members_view(entity: &EntityReached, user: Option<&str>) -> Told<Vec<MemberView>> {
    let members = entity.members.as_ref().map_err(|why| *why)?;
    Ok(members.members.iter().map(|member| member_view(member, user)).collect())
}

pub(super) fn project_view(project: &ProjectReached) -> ProjectView {
    let (name, exact) = name_shown(&project.name);
    let may_log = project.may_log();
    ProjectView {
        name,
        exact,
        visibility: project.visibility,
        may_log,
        may_log_unknown: (may_log == MayLog::Unknown).then_some(WhyUnknown::NotTold),
        created: project.created,
        updated: project.updated,
    }
}

/// A name as it is shown, and as it is where that differs.
pub(super) fn name_shown(name: &str) -> (String, Option<String>) {
    let shown = harmless(name);
    let exact = (shown != name).then(|| name.to_owned());
    (shown, exact)
}

pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn member_view(member: &MemberSeen, user: Option<&str>) -> MemberView {
    MemberView {
        username: member.username.as_deref().map(harmless),
        name: member.name.as_deref().map(harmless),
        role: member.role.as_deref().map(harmless),
        admin: member.admin,
        pending: member.pending,
        own: user.is_some() && member.username.as_deref() == user,
    }
}

fn admins(members: &[MemberSeen], user: Option<&str>) -> Vec<String> {
    let is_admin = |member: &&MemberSeen| {
        member.admin == Some(true) || member.role.as_deref().is_some_and(|role| role.eq_ignore_ascii_case("admin"))
    };
    let others =
        members.iter().filter(is_admin).filter(|member| member.pending != Some(true) && member.username.as_deref() != user);
    others.filter_map(|member| member.name.as_deref().or(member.username.as_deref())).map(harmless).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::account::Host;
    use crate::reach::MembersReached;

    fn member(username: &str, role: Option<&str>, admin: Option<bool>, pending: Option<bool>) -> MemberSeen {
        let [username, role] = [Some(username), role].map(|text| text.map(str::to_owned));
        MemberSeen { username, role, admin, pending, ..MemberSeen::default() }
    }

    fn entity(name: &str, members: Vec<MemberSeen>) -> EntityReached {
        EntityReached { members: Ok(MembersReached { at: 7, members }), ..EntityReached::unasked(name.to_owned()) }
    }

    #[test]
    fn admins_are_the_others_who_joined_and_are_so_by_right_or_by_role() {
        let members = [
            MemberSeen { name: Some("Maria".to_owned()), ..member("maria", Some("Admin"), None, None) },
            member("by-right", None, Some(true), Some(false)),
            member("me", Some("admin"), Some(true), None),
            member("invited", Some("admin"), None, Some(true)),
            member("member", Some("member"), Some(false), None),
        ];
        assert_eq!(admins(&members, Some("me")), ["Maria", "by-right"]);
        assert_eq!(admins(&members, Some("maria")), ["by-right", "me"]);
    }

    #[test]
    fn an_entity_is_drawn_with_what_is_known_of_it() {
        let invited = [None, Some(true), Some(false)].into_iter().zip(["me", "invited", "joined"]);
        let team = entity("te\u{200b}am", invited.map(|(pending, name)| member(name, None, None, pending)).collect());
        let own = EntityReached { personal: true, ..EntityReached::unasked("me".to_owned()) };
        let name = Some("me".to_owned());
        let now = Reached { user: name.clone(), default_entity: name, ..Reached::unasked("") };
        let mut known = Known::unasked(&Host::cloud(), None);
        let project = |name: &str, read_only| ProjectReached {
            name: name.to_owned(),
            visibility: None,
            read_only,
            created: None,
            updated: None,
        };
        let list = Projects { at: 9, complete: true, list: vec![project("a", None), project("b", None)] };
        known.projects.insert("me".to_owned(), Arc::new(list));

        let drawn = entity_view(Some(&known), &now, &team);
        assert_eq!((drawn.name.as_str(), drawn.exact.as_deref()), ("team", Some("te\u{200b}am")));
        assert_eq!((drawn.pending, drawn.members_at, drawn.default, drawn.projects), (Some(1), Some(7), false, None));
        assert_eq!((drawn.role, drawn.role_unknown), (None, Some(WhyUnknown::NotTold)));
        let drawn = entity_view(Some(&known), &now, &own);
        assert_eq!((drawn.exact, drawn.pending, drawn.members_at, drawn.default), (None, None, None, true));
        assert_eq!((drawn.role, drawn.role_unknown), (None, None), "nobody has a role in an entity of their own");
        assert_eq!(drawn.projects, Some(ListedView { count: 2, complete: true, at: 9 }));

        for (read_only, expect) in [
            (Some(false), (MayLog::Yes, None)),
            (Some(true), (MayLog::ReadOnly, None)),
            (None, (MayLog::Unknown, Some(WhyUnknown::NotTold))),
        ] {
            let drawn = project_view(&project("p", read_only));
            assert_eq!((drawn.may_log, drawn.may_log_unknown), expect, "{read_only:?}");
        }
    }

    #[test]
    fn the_accounts_own_row_is_the_one_with_its_username() {
        let team = entity("team", vec![member("me", None, None, None), MemberSeen::default()]);
        for (user, expect) in [(Some("me"), [true, false]), (Some("other"), [false, false]), (None, [false, false])] {
            let own = members_view(&team, user).map(|rows| rows.iter().map(|row| row.own).collect::<Vec<_>>());
            assert_eq!(own, Ok(expect.to_vec()), "{user:?}");
        }
    }
}
