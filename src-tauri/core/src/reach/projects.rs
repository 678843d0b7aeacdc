//! The projects of one entity, as an account sees them.

use serde::{Deserialize, Serialize};

use super::MayLog;
use crate::evidence::ListedSeen;

/// Who may see a project.
///
/// # Source
/// W&B documentation, project visibility; the values of `Project.access` in wandb's registry code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Visibility {
    /// Anyone may look and log runs.
    Open,
    /// Anyone may look.
    Public,
    /// The team.
    Team,
    /// Invited members of the team.
    Restricted,
}

/// The projects of an entity, as far as they were listed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Projects {
    /// When they were listed, in seconds since 1970.
    pub at: u64,
    /// Is that all of them?
    pub complete: bool,
    /// The projects.
    pub list: Vec<ProjectReached>,
}

/// One project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProjectReached {
    /// Its name, as the server writes it.
    pub name: String,
    /// Who may see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// Read-only for this account?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_only: Option<bool>,
    /// When it was created, in seconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<u64>,
    /// When it last changed, in seconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<u64>,
}

impl ProjectReached {
    /// May the account log runs here?
    pub fn may_log(&self) -> MayLog {
        match self.read_only {
            Some(false) => MayLog::Yes,
            Some(true) => MayLog::ReadOnly,
            None => MayLog::Unknown,
        }
    }
}

impl From<ListedSeen> for ProjectReached {
    fn from(seen: ListedSeen) -> Self {
        let visibility = seen.access.as_deref().and_then(Visibility::of);
        Self { name: seen.name, visibility, read_only: seen.read_only, created: seen.created, updated: seen.updated }
    }
}

impl Visibility {
    fn of(access: &str) -> Option<Self> {
        Some(match access {
            "USER_WRITE" => Self::Open,
            "USER_READ" => Self::Public,
            "ENTITY_WRITE" | "ENTITY_READ" | "PRIVATE" => Self::Team,
            "RESTRICTED" => Self::Restricted,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_project_keeps_who_may_see_it_and_whether_it_is_read_only() {
        for (access, visibility) in [
            (Some("USER_WRITE"), Some(Visibility::Open)),
            (Some("USER_READ"), Some(Visibility::Public)),
            (Some("ENTITY_WRITE"), Some(Visibility::Team)),
            (Some("ENTITY_READ"), Some(Visibility::Team)),
            (Some("PRIVATE"), Some(Visibility::Team)),
            (Some("RESTRICTED"), Some(Visibility::Restricted)),
            (Some("user_write"), None),
            (None, None),
        ] {
            for (read_only, may_log) in [(Some(false), MayLog::Yes), (Some(true), MayLog::ReadOnly), (None, MayLog::Unknown)] {
                let access = access.map(str::to_owned);
                let seen = ListedSeen { name: "a".to_owned(), access, read_only, created: Some(1), updated: Some(2) };
                let kept = ProjectReached::from(seen);
                assert_eq!((kept.visibility, kept.may_log()), (visibility, may_log));
                assert_eq!((kept.name.as_str(), kept.created, kept.updated), ("a", Some(1), Some(2)));
            }
        }
    }

    #[test]
    fn a_listed_project_keeps_all_that_the_list_tells() {
        let access = Some("USER_READ".to_owned());
        let seen = ListedSeen { name: "p".to_owned(), access, read_only: Some(true), created: Some(1), updated: Some(2) };
        let project = ProjectReached::from(seen);
        assert_eq!(
            (project.name.as_str(), project.visibility, project.may_log()),
            ("p", Some(Visibility::Public), MayLog::ReadOnly)
        );
        assert_eq!((project.created, project.updated), (Some(1), Some(2)));
    }
}
