//! What a W&B server said. Every field may be missing: servers differ in what they know and tell.

use serde::{Deserialize, Serialize};

/// The account behind the key.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ViewerSeen {
    /// Username.
    pub username: Option<String>,
    /// Name of the entity that runs go to where none is given.
    pub default_entity: Option<String>,
    /// The entity that the client's login line names beside the user; known from pasted text only.
    pub login_team: Option<String>,
    /// Is an e-mail address on file? An empty one suggests a service account.
    pub has_email: Option<bool>,
    /// Names of its teams; may include the personal entity.
    pub teams: Option<Vec<String>>,
}

/// The entity that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EntitySeen {
    /// Its name.
    pub name: Option<String>,
    /// `true`: the name is not taken, so there is no such entity; `false`: it exists.
    pub available: Option<bool>,
    /// Read-only for this account.
    pub read_only: Option<bool>,
    /// Is it a team?
    pub is_team: Option<bool>,
    /// `team`, `user`, `organization`, as far as known.
    pub entity_type: Option<String>,
    /// The organization it belongs to.
    pub organization: Option<String>,
}

/// The project that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProjectSeen {
    /// Its name.
    pub name: Option<String>,
    /// Entity that it stands under.
    pub entity_name: Option<String>,
    /// `USER_WRITE`, `USER_READ`, `ENTITY_WRITE`, `ENTITY_READ`, `PRIVATE`, `RESTRICTED`.
    pub access: Option<String>,
    /// Read-only for this account.
    pub read_only: Option<bool>,
}

/// One member of a team.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct MemberSeen {
    /// Username.
    pub username: Option<String>,
    /// Display name.
    pub name: Option<String>,
    /// Role in free text: custom roles exist.
    pub role: Option<String>,
    /// The older pair: kind of account (`MEMBER`, `ADMIN`, `SERVICE` …).
    pub account_type: Option<String>,
    /// Team admin?
    pub admin: Option<bool>,
    /// Invited, not yet joined?
    pub pending: Option<bool>,
}

/// One organization of the account.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OrganizationSeen {
    /// Display name.
    pub name: Option<String>,
    /// Name of its entity.
    pub entity: Option<String>,
}

/// What came of creating the project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CreationSeen {
    /// It is there now.
    Made,
    /// The server refused: status and its words.
    Refused {
        /// HTTP status.
        status: u16,
        /// The server's words.
        message: String,
    },
    /// No clear answer came.
    Unclear,
}

/// What came of writing one run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WriteSeen {
    /// Not tried: the project does not exist for this account, and we never create one.
    NoProject,
    /// The run was made where it was asked for, and removed again.
    MadeAndRemoved,
    /// The run was made, and could not be removed; its page, and the server's words.
    MadeNotRemoved {
        /// Address of the run's page.
        page: String,
        /// Why not.
        message: String,
    },
    /// The server put the run somewhere else.
    MadeElsewhere {
        /// Entity that it went to.
        entity: String,
        /// Project that it went to.
        project: String,
        /// Was it removed?
        removed: bool,
    },
    /// The server refused: status and its words.
    Refused {
        /// HTTP status.
        status: u16,
        /// The server's words.
        message: String,
    },
    /// No clear answer came; the run was looked up and not found.
    Unclear,
}
