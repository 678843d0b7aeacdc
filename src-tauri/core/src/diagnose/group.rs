//! What a cause is about: the headings under which people look for one.

use serde::Serialize;

/// One heading, in the order in which they are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Whose key it is, and whether the host takes it.
    Identity,
    /// The user or team in front of the slash.
    Entity,
    /// What the account may do there.
    Role,
    /// The project behind the slash.
    Project,
    /// The run itself.
    Run,
    /// Too much, or too often.
    Limits,
    /// The way to the server, and the server.
    Path,
    /// What wandb finds on this machine.
    Machine,
    /// Accounts on file, and where their keys are kept.
    Accounts,
    /// What is said when all has been looked at.
    Outcome,
}

impl Group {
    /// Every group.
    pub const ALL: [Self; 10] = [
        Self::Identity,
        Self::Entity,
        Self::Role,
        Self::Project,
        Self::Run,
        Self::Limits,
        Self::Path,
        Self::Machine,
        Self::Accounts,
        Self::Outcome,
    ];

    /// The name on the wire and in the catalogue.
    pub fn name(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Entity => "entity",
            Self::Role => "role",
            Self::Project => "project",
            Self::Run => "run",
            Self::Limits => "limits",
            Self::Path => "path",
            Self::Machine => "machine",
            Self::Accounts => "accounts",
            Self::Outcome => "outcome",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_group_is_its_name_on_the_wire() {
        let names = ["identity", "entity", "role", "project", "run", "limits", "path", "machine", "accounts", "outcome"];
        assert_eq!(Group::ALL.map(Group::name), names);
        for group in Group::ALL {
            assert_eq!(serde_json::to_value(group).expect("a string"), group.name());
        }
        assert!(Group::ALL.is_sorted(), "they are read in this order");
    }
}
