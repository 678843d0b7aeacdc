//! Meaning: The process that wandb starts next to the script did not start.
//!
//! Evidence: `Timed out waiting for wandb service to start`, `The wandb service process exited`.
//!
//! Not to be confused with: `answer-timed-out` and `host-unreachable`: the server was contacted.
//!
//! What to do: Wait longer, start fewer processes, or use a local disk.
//!
//! Source: wandb 0.13 to 0.31, `wandb/sdk/lib/service`; public issues.

use super::example::nothing_sent;
use super::{Finding, Rule, facts, finding};
use crate::diagnose::Confidence::{Certain, Likely};
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{ClientSaid, Evidence, Trouble};

pub(super) const RULE: Rule = Rule {
    code: Code::LocalServiceDoesNotStart,
    group: Group::Machine,
    find: Some(find),
    example,
    neighbours: &[Code::AnswerTimedOut, Code::HostUnreachable],
    steps: &[Step::Run("wait-longer", "export WANDB__SERVICE_WAIT=300"), Step::Say("one-machine")],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let words = e.said(Trouble::LocalService)?.to_owned();
    // A pipe that broke may have been closed by whatever ended the run.
    let sure = if words.to_lowercase().contains("broken pipe") { Likely } else { Certain };
    Some(finding(Code::LocalServiceDoesNotStart, sure, Facts { message: Some(words), ..facts(e) }))
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.client = Some(ClientSaid::Said(Trouble::LocalService, "Timed out waiting for wandb service to start after 30.0 seconds.".into()));
    e
}
