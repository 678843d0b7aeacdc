//! Meaning: No sweep with this ID exists in the entity and project.
//!
//! Evidence: `Could not find sweep …`, `sweep … not found`.
//!
//! Not to be confused with: `project-not-found`: the project itself is missing.
//!
//! What to do: Specify the full path ENTITY/PROJECT/ID.
//!
//! Source: wandb 0.31.0, `wandb/apis/public/sweeps.py`, `wandb/wandb_agent.py`.

use super::example::nothing_sent;
use super::{Finding, Rule, facts, finding};
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{ClientSaid, Evidence, Trouble};

pub(super) const RULE: Rule = Rule {
    code: Code::SweepNotFound,
    group: Group::Run,
    find: Some(find),
    example,
    neighbours: &[Code::ProjectNotFound, Code::PermissionDeniedUnexplained],
    steps: &[Step::OpenSweepsPage, Step::Say("give-path"), Step::Say("look-up"), Step::CopyReport],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let words = e.said(Trouble::SweepMissing)?.to_owned();
    Some(finding(Code::SweepNotFound, Certain, Facts { message: Some(words), ..facts(e) }))
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.client = Some(ClientSaid::Said(Trouble::SweepMissing, "Could not find sweep bob-team/toy/abc123de".into()));
    e
}
