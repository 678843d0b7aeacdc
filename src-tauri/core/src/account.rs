//! The nouns: accounts, hosts, and what a run is addressed to.

mod host;
mod naming;
mod subject;
mod target;

pub use host::{Host, HostConcern, HostMistake};
pub use naming::{NamedBy, Namer, Naming};
pub use subject::{ArtifactPath, REGISTRY_PREFIX, Subjects};
pub use target::{MAX_PROJECT_CHARS, Target, TargetMistake, forbidden_in_project, page_host, page_target, registry_of_page};

use serde::{Deserialize, Serialize};

/// Names one account within a session.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct AccountId(pub String);
