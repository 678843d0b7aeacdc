//! Pages that help with a cause; `explain` makes addresses of them.

/// One page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    /// Where the host shows API keys.
    KeyPage,
    /// The page of the project asked for.
    ProjectPage,
    /// The page of the entity asked for.
    EntityPage,
    /// A page of W&B's documentation.
    Docs {
        /// Message that names it.
        label: &'static str,
        /// Its path at docs.wandb.ai.
        path: &'static str,
    },
}

/// # Source
/// Paths of the pages in W&B's documentation repository.
impl Link {
    /// API keys.
    pub const DOCS_KEYS: Self = Self::Docs { label: "link-docs-keys", path: "platform/hosting/iam/api-keys" };
    /// Teams and roles.
    pub const DOCS_TEAMS: Self = Self::Docs { label: "link-docs-teams", path: "platform/app/settings-page/teams" };
    /// Organizations and seats.
    pub const DOCS_ORGANIZATIONS: Self =
        Self::Docs { label: "link-docs-organizations", path: "platform/hosting/iam/access-management/manage-organization" };
    /// Restricted projects.
    pub const DOCS_RESTRICTED: Self =
        Self::Docs { label: "link-docs-restricted", path: "platform/hosting/iam/access-management/restricted-projects" };
    /// Service accounts.
    pub const DOCS_SERVICE_ACCOUNTS: Self =
        Self::Docs { label: "link-docs-service-accounts", path: "platform/hosting/iam/service-accounts" };
    /// Deleting runs.
    pub const DOCS_DELETE_RUNS: Self = Self::Docs { label: "link-docs-delete-runs", path: "models/runs/delete-runs" };
    /// Errors of permission.
    pub const DOCS_PERMISSIONS: Self =
        Self::Docs { label: "link-docs-permissions", path: "support/models/articles/how-do-i-resolve-permission-errors-when-" };
}
