//! What changed between two answers.

use serde::Serialize;

use super::Reached;
use crate::plain::harmless;
use crate::vault::KeyHealth;

/// One thing that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ReachChange {
    /// The host no longer knows the key.
    KeyRevoked,
    /// The host knows the key again.
    KeyWorksAgain,
    /// The account is no longer in this team.
    TeamGone {
        /// The team.
        team: String,
    },
    /// The account is now in this team.
    TeamNew {
        /// The team.
        team: String,
    },
    /// The account could log runs here and may now only read.
    LogLost {
        /// The team.
        team: String,
    },
    /// The account could only read here and may now log runs.
    LogGained {
        /// The team.
        team: String,
    },
    /// The account has another role.
    RoleChanged {
        /// The team.
        team: String,
        /// The role before.
        before: String,
        /// The role now.
        after: String,
    },
    /// Runs without an entity go elsewhere.
    DefaultChanged {
        /// The default entity before.
        before: String,
        /// The default entity now.
        after: String,
    },
}

/// What changed from one answer to a later one of the same account; nothing where either is missing.
pub fn changes(before: &Reached, after: &Reached) -> Vec<ReachChange> {
    let mut found = Vec::new();
    match (before.key.map(|key| key.state), after.key.map(|key| key.state)) {
        (Some(KeyHealth::Works), Some(KeyHealth::Rejected)) => found.push(ReachChange::KeyRevoked),
        (Some(KeyHealth::Rejected), Some(KeyHealth::Works)) => found.push(ReachChange::KeyWorksAgain),
        _ => {}
    }
    if before.at.is_none() || after.at.is_none() {
        return found;
    }
    if let (Some(old), Some(new)) = (&before.default_entity, &after.default_entity)
        && old != new
    {
        found.push(ReachChange::DefaultChanged { before: harmless(old), after: harmless(new) });
    }
    // A list that was not told says nothing of what is gone.
    if before.teams_unknown.is_none() && after.teams_unknown.is_none() {
        let missing = |from: &Reached, to: &Reached| -> Vec<String> {
            let teams = from.entities.iter().filter(|entity| !entity.personal);
            let gone = teams.filter(|entity| !to.entities.iter().any(|other| other.name == entity.name));
            gone.map(|entity| harmless(&entity.name)).collect()
        };
        found.extend(missing(before, after).into_iter().map(|team| ReachChange::TeamGone { team }));
        found.extend(missing(after, before).into_iter().map(|team| ReachChange::TeamNew { team }));
    }
    for new in &after.entities {
        let Some(old) = before.entities.iter().find(|old| old.name == new.name) else { continue };
        let team = harmless(&new.name);
        if let (Ok(was), Ok(is)) = (old.role(before.user.as_deref()), new.role(after.user.as_deref()))
            && was != is
        {
            found.push(ReachChange::RoleChanged { team: team.clone(), before: harmless(&was), after: harmless(&is) });
        }
        match (old.read_only, new.read_only) {
            (Ok(false), Ok(true)) => found.push(ReachChange::LogLost { team }),
            (Ok(true), Ok(false)) => found.push(ReachChange::LogGained { team }),
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::MemberSeen;
    use crate::reach::{EntityReached, MembersReached, Told, WhyUnknown};
    use crate::vault::Health;

    fn team(name: &str, read_only: Told<bool>, role: Option<&str>) -> EntityReached {
        let row = |role: &str| MemberSeen { username: Some("u".into()), role: Some(role.into()), ..MemberSeen::default() };
        let members = role.map(|role| MembersReached { at: 1, members: vec![row(role)] }).ok_or(WhyUnknown::NotAsked);
        EntityReached { read_only, members, ..EntityReached::unasked(name.to_owned()) }
    }

    fn reached(default: &str, entities: Vec<EntityReached>) -> Reached {
        let [user, default_entity] = ["u", default].map(|name| Some(name.to_owned()));
        Reached { user, default_entity, at: Some(1), entities, ..Reached::unasked("https://api.wandb.ai") }
    }

    #[test]
    fn what_is_another_in_the_later_answer_is_told() {
        let own = EntityReached { personal: true, ..team("u", Ok(false), None) };
        let teams = |first, last| vec![first, team("b", Ok(false), Some("member")), team(last, Ok(true), None)];
        let mut before = reached("a", teams(team("a", Ok(true), Some("member")), "c"));
        before.entities.push(own);
        let after = reached("b", teams(team("a", Ok(false), Some("admin")), "d"));
        let [a, b, c, d, member, admin] = ["a", "b", "c", "d", "member", "admin"].map(str::to_owned);
        let moved = ReachChange::DefaultChanged { before: a.clone(), after: b };
        let role = ReachChange::RoleChanged { team: a.clone(), before: member, after: admin };
        let teams = [ReachChange::TeamGone { team: c }, ReachChange::TeamNew { team: d }];
        let rest = [role, ReachChange::LogGained { team: a }];
        assert_eq!(changes(&before, &after), [&[moved.clone()][..], &teams, &rest].concat());
        assert_eq!(changes(&before, &before), []);
        let untold = |reached: &Reached| Reached { teams_unknown: Some(WhyUnknown::NotTold), ..reached.clone() };
        for (before, after) in [(untold(&before), after.clone()), (before.clone(), untold(&after))] {
            assert_eq!(changes(&before, &after), [&[moved.clone()][..], &rest].concat());
        }
        let unasked = |reached: &Reached| Reached { at: None, ..reached.clone() };
        assert_eq!(changes(&unasked(&before), &after), []);
        assert_eq!(changes(&before, &unasked(&after)), []);
    }

    #[test]
    fn a_key_is_news_where_a_host_no_longer_knows_it_or_knows_it_again() {
        use KeyHealth::{Rejected, Unreachable, Works};
        for (before, after, expect) in [
            (Works, Rejected, Some(ReachChange::KeyRevoked)),
            (Rejected, Works, Some(ReachChange::KeyWorksAgain)),
            (Works, Works, None),
            (Rejected, Rejected, None),
            (Unreachable, Rejected, None),
            (Unreachable, Works, None),
        ] {
            let [old, new] =
                [before, after].map(|state| Reached { key: Some(Health { state, at: 1 }), ..Reached::unasked("https://x") });
            assert_eq!(changes(&old, &new), expect.into_iter().collect::<Vec<_>>(), "{before:?} {after:?}");
        }
    }
}
