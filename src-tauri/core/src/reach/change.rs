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
