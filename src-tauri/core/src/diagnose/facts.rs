//! What a finding knows. Facts that are not known are `null`, never guessed.

use serde::Serialize;

use super::{Mistake, Suggestion};
use crate::evidence::{KeySource, Location, Operation};

/// Facts of one finding, also the variables of its sentences.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Facts {
    /// Username.
    pub user: Option<String>,
    /// Entity concerned.
    pub entity: Option<String>,
    /// Project concerned.
    pub project: Option<String>,
    /// Host as a person reads it.
    pub host: Option<String>,
    /// HTTP status.
    pub status: Option<u16>,
    /// What was probably meant, or where a run went.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub suggestion: Option<Suggestion>,
    /// The account's teams.
    pub teams: Option<Vec<String>>,
    /// Entity that runs go to where none is given.
    pub default_entity: Option<String>,
    /// The entity that the client's login line names beside the user; known from pasted text only.
    pub login_team: Option<String>,
    /// What was refused.
    pub operation: Option<Operation>,
    /// Role in the team, as the server writes it.
    pub role: Option<String>,
    /// Organization.
    pub organization: Option<String>,
    /// The server's, the resolver's or the proxy's own words.
    pub message: Option<String>,
    /// Seconds to wait.
    pub retry_after: Option<u32>,
    /// Proxy's address.
    pub proxy: Option<String>,
    /// Who named the proxy.
    pub proxy_source: Option<String>,
    /// Who signed the certificate.
    pub issuer: Option<String>,
    /// First day of the certificate.
    pub valid_from: Option<String>,
    /// Last day of the certificate.
    pub valid_until: Option<String>,
    /// Names of the certificate.
    pub names: Option<Vec<String>>,
    /// Where a redirect leads.
    pub location: Option<String>,
    /// `Content-Type` of the answer.
    pub content_type: Option<String>,
    /// Which form the cause has (`too-short`, `by-folder` …).
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub mistake: Option<Mistake>,
    /// Number that a sentence counts: characters of a key, or seconds.
    pub count: Option<u32>,
    /// Characters that a name may not have.
    pub characters: Option<String>,
    /// A page that a person has to visit.
    pub page: Option<String>,
    /// Where the key was read: file and line, variable, or `keychain` and its like.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub key_source: Option<KeySource>,
    /// An account on file, as its owner calls it.
    pub account: Option<String>,
    /// A variable of the environment.
    pub variable: Option<String>,
    /// A file, a folder or a variable.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub place: Option<Location>,
    /// Names that are set on this machine, as they stand there.
    pub assignments: Option<String>,
    /// May everybody read the project without a key? Known only where that was asked.
    pub public: Option<bool>,
    /// Version of the wandb package.
    pub sdk: Option<String>,
}
