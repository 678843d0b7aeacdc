//! Rights per action, on the wire.

use serde::{Deserialize, Serialize};

use crate::account::{AccountId, Subjects};
use crate::explain::ActionView;
use crate::i18n::Language;

/// Asks what an account may do at a target, action by action.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ActionsRequest {
    /// The account that asks.
    pub account: AccountId,
    /// `entity/project`, `project`, or the address of the page of a project, run, sweep or artifact.
    pub target: String,
    /// Id of a run.
    #[serde(default)]
    pub run: Option<String>,
    /// Id of a sweep.
    #[serde(default)]
    pub sweep: Option<String>,
    /// `NAME`, `NAME:ALIAS`, or one of these behind `ENTITY/PROJECT/`.
    #[serde(default)]
    pub artifact: Option<String>,
    /// Name of a Launch queue.
    #[serde(default)]
    pub queue: Option<String>,
    /// Name of a registry, perhaps behind its organization.
    #[serde(default)]
    pub registry: Option<String>,
}

impl ActionsRequest {
    /// What was named by itself, and else by the address.
    pub fn subjects(&self) -> Subjects {
        let given = |text: &Option<String>| text.clone().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        let named = Subjects {
            run: given(&self.run),
            sweep: given(&self.sweep),
            artifact: given(&self.artifact),
            queue: given(&self.queue),
            registry: given(&self.registry),
        };
        named.or(Subjects::of_page(&self.target))
    }
}

/// What an account may do at a target.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ActionsView {
    /// Language of every sentence below.
    pub language: Language,
    /// Entity that was asked about.
    pub entity: Option<String>,
    /// Project that was asked about.
    pub project: Option<String>,
    /// Each action, in a fixed order; those that need something which was not named are left out.
    pub actions: Vec<ActionView>,
    /// How many requests were sent beside those of the test.
    pub requests: u32,
}
