//! Meaning: This account cannot read or use a Launch queue.
//!
//! Evidence: `Error fetching run queues for …`, `queue … not found`.
//!
//! Not to be confused with: `project-not-found`: no queue is involved.
//!
//! What to do: Compare the entity and queue with the Launch page.
//!
//! Source: wandb 0.31.0, `wandb/sdk/launch`.

use super::example::nothing_sent;
use super::{Finding, Rule, facts, finding};
use crate::diagnose::Confidence::Likely;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{ClientSaid, Evidence, Trouble};

pub(super) const RULE: Rule = Rule {
    code: Code::LaunchQueueRefused,
    group: Group::Role,
    find: Some(find),
    example,
    neighbours: &[Code::ProjectNotFound, Code::PermissionDeniedUnexplained],
    steps: &[Step::Run("check-entity", "keywand whoami"), Step::Say("check-queue"), Step::CopyReport],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let words = e.said(Trouble::LaunchQueue)?.to_owned();
    Some(finding(Code::LaunchQueueRefused, Likely, Facts { message: Some(words), ..facts(e) }))
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.client = Some(ClientSaid::Said(Trouble::LaunchQueue, "Error fetching run queues for bob-team check that you have access to this entity and project".into()));
    e
}
