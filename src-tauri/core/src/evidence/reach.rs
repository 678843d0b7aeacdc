//! What a W&B server said of what an account reaches. Every field may be missing.

use super::{MemberSeen, OrganizationSeen, ViewerSeen};

/// The account, its teams and organizations.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReachSeen {
    /// The account.
    pub viewer: ViewerSeen,
    /// Its teams, which may include the personal entity; `None` where they were not told.
    pub teams: Option<Vec<TeamSeen>>,
    /// Its organizations; `None` where they were not told.
    pub organizations: Option<Vec<OrganizationSeen>>,
}

/// One team of an account.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TeamSeen {
    /// Its name.
    pub name: String,
    /// Read-only for this account.
    pub read_only: Option<bool>,
    /// Is it a team?
    pub is_team: Option<bool>,
    /// The organization it belongs to.
    pub organization: Option<String>,
    /// Its members; `None` where they were not told.
    pub members: Option<Vec<MemberSeen>>,
}

/// One page of an entity's projects.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PageSeen {
    /// The projects.
    pub projects: Vec<ListedSeen>,
    /// Where the next page begins; `None` after the last.
    pub next: Option<String>,
}

/// One project of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListedSeen {
    /// Its name.
    pub name: String,
    /// `USER_WRITE`, `USER_READ`, `ENTITY_WRITE`, `ENTITY_READ`, `PRIVATE`, `RESTRICTED`.
    pub access: Option<String>,
    /// Read-only for this account.
    pub read_only: Option<bool>,
    /// When it was created, in seconds since 1970.
    pub created: Option<u64>,
    /// When it last changed, in seconds since 1970.
    pub updated: Option<u64>,
}
