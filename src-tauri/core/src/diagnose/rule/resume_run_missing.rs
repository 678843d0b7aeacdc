//! Meaning: The run to resume does not exist in this entity and project.
//!
//! Evidence: wandb printed `does not exist` or `requires an existing run to resume`.
//!
//! Not to be confused with: `run-id-was-deleted`: the server knows the ID. Often the default entity or project differs
//! from that of the first run.
//!
//! What to do: Specify the entity and project of the first run, or remove `resume`.
//!
//! Source: outputs of wandb 0.16.6 to 0.31.0 with `resume="must"`.

use super::{Finding, Rule, facts, finding};
use super::example::nothing_sent;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{ClientSaid, Evidence};

pub(super) const RULE: Rule = Rule {
    code: Code::ResumeRunMissing,
    group: Group::Run,
    find: Some(find),
    example,
    neighbours: &[Code::RunIdWasDeleted, Code::ProjectNotFound],
    steps: &[Step::CopySnippet, Step::Say("start-anew")],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let Some(ClientSaid::RunIsMissing(words)) = &e.client else {
        return None;
    };
    Some(finding(Code::ResumeRunMissing, Certain, Facts { message: Some(words.clone()), ..facts(e) }))
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.client = Some(ClientSaid::RunIsMissing(
        "Run (x1) does not exist or has not been initialized, but your `resume` setting requires an existing run to resume".into(),
    ));
    e
}
