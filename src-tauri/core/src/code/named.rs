//! The two names that say where runs go.

use serde::{Deserialize, Serialize};

/// What a name names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Named {
    /// A team or a person.
    Entity,
    /// A project.
    Project,
}

impl Named {
    /// As W&B calls it in arguments.
    pub fn word(self) -> &'static str {
        match self {
            Self::Entity => "entity",
            Self::Project => "project",
        }
    }
}
