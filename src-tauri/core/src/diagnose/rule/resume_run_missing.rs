//! Meaning: A run was to be resumed that does not exist under this entity and project.
//!
//! Evidence: the client's words about `resume`: `does not exist`, `requires an existing run to resume`.
//!
//! Not to be confused with: `run-id-was-deleted`: there the server knows the id. Often the default entity or project is
//! another one than that of the first run.
//!
//! What to do: give entity and project of the first run, or leave `resume` out.
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
