//! Jobs on other machines, on the wire.

use serde::{Deserialize, Serialize};

use super::{CheckReport, Verdict};
use crate::account::AccountId;

/// Asks whether a job may begin.
#[derive(Debug, Clone, Deserialize)]
pub struct GuardRequest {
    /// The account that asks; `None`: the key that wandb would use here.
    pub account: Option<AccountId>,
    /// `entity/project`, `project`, or the address of a project's page.
    pub target: String,
}

/// May the job begin?
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GuardView {
    /// What decides.
    pub verdict: Verdict,
    /// What a job prints: at most ten lines.
    pub lines: Vec<String>,
    /// The whole test, where one was made.
    pub report: Option<CheckReport>,
}
