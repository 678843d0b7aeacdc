//! Pasted text on the wire.

use serde::{Deserialize, Serialize};

use super::{FindingView, SnippetView};
use crate::account::AccountId;

/// Something that was pasted.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PasteRequest {
    /// The text. It may hold a key, and never comes back with one in it.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub text: secrecy::SecretString,
}

/// What was pasted, as far as it was recognised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum PasteView {
    /// Output of a terminal or a notebook.
    Failure {
        /// What it says.
        report: Box<PasteReport>,
        /// The text with every key masked, where one stood in it.
        masked: Option<String>,
        /// What to test: `entity/project` or `project`, where the text names it.
        target: Option<String>,
        /// The beginning of a target to complete, `team/`: the team of the login line or the entity, where no project is named.
        draft: Option<String>,
        /// The account on offer that the text speaks of: the same username and server.
        account: Option<AccountId>,
        /// The call with an entity that the account is known to have, where the one in the text is at fault.
        snippet: Option<Box<SnippetView>>,
    },
    /// Code, settings or commands that name an entity or a project: for `fix`.
    Code,
    /// A key, alone or in an assignment, a command or a netrc entry.
    Key {
        /// The host that the same text names.
        host: Option<String>,
    },
    /// `entity/project`, or the address of a page of W&B.
    Target {
        /// `entity/project`.
        target: String,
        /// The account on offer that belongs to the page's server, where exactly one does.
        account: Option<AccountId>,
    },
}

/// What pasted text says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PasteReport {
    /// Most probable first.
    pub findings: Vec<FindingView>,
    /// What could be read; the rest is `null`.
    pub slots: Slots,
}

/// What a pasted text names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Slots {
    /// Who was logged in.
    pub user: Option<String>,
    /// Entity that was asked for.
    pub entity: Option<String>,
    /// Project that was asked for.
    pub project: Option<String>,
    /// Host.
    pub host: Option<String>,
    /// HTTP status.
    pub status: Option<u16>,
    /// Version of the wandb package.
    pub wandb_version: Option<String>,
    /// Script that called `wandb.init`.
    pub script: Option<String>,
    /// Line in that script, counted from 1.
    pub line: Option<u32>,
}
