//! What a server said beside a target, where rights per action were asked for. Every field may be missing.

use super::Seen;
use crate::account::Subjects;

/// What was learned of the things that actions are about.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ActionsSeen {
    /// What was asked about.
    pub subjects: Subjects,
    /// The run; absent where the project has none of this id that the account sees.
    pub run: Seen<RunSeen>,
    /// The sweep; absent where the project has none of this id that the account sees.
    pub sweep: Seen<()>,
    /// The artifact; absent where it is missing, or its project is invisible.
    pub artifact: Seen<ArtifactSeen>,
    /// The entity's Launch queues; absent where the project that holds them is missing or invisible.
    pub queues: Seen<Vec<QueueSeen>>,
    /// Name of the entity of the organization that the entity belongs to; absent where it belongs to none.
    pub organization: Seen<String>,
    /// The registry; absent where it is missing or invisible.
    pub registry: Seen<RegistrySeen>,
}

/// One run.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RunSeen {
    /// Read-only for this account.
    pub read_only: Option<bool>,
    /// Who made it.
    pub owner: Option<String>,
}

/// One version of an artifact, found through a collection that it is in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ArtifactSeen {
    /// Is the version itself handed out? A collection may link to a project that is invisible to the account.
    pub is_told: bool,
    /// `COMMITTED`, `PENDING` and their like.
    pub state: Option<String>,
}

/// One Launch queue.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct QueueSeen {
    /// Its name.
    pub name: Option<String>,
    /// `PROJECT` or `USER`.
    pub access: Option<String>,
}

/// One registry.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RegistrySeen {
    /// Read-only for this account.
    pub read_only: Option<bool>,
    /// Roles that its members have: username and role.
    pub members: Option<Vec<(String, String)>>,
    /// Roles that teams have in it: team and role.
    pub teams: Option<Vec<(String, String)>>,
}
