//! Meaning: The target does not include a project.
//!
//! Evidence: Nothing in the input can be a project name.
//!
//! Not to be confused with: `project-not-found`: a project is specified.
//!
//! What to do: Enter `entity/project`, or paste the URL of a project page.
//!
//! Source: Keywand's own rule.

use super::example::nothing_sent;
use super::{Finding, Rule, facts, finding};
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{ClientSaid, Evidence, Trouble};

pub(super) const RULE: Rule = Rule {
    code: Code::TargetIsIncomplete,
    group: Group::Entity,
    find: Some(find),
    example,
    neighbours: &[Code::ProjectNotFound],
    steps: &[Step::Say("type-target")],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let words = e.said(Trouble::NoProject)?.to_owned();
    Some(finding(Code::TargetIsIncomplete, Certain, Facts { message: Some(words), ..facts(e) }))
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.client = Some(ClientSaid::Said(Trouble::NoProject, "name required for project query".into()));
    e
}
