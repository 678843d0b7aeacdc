//! Meaning: The target names no project.
//!
//! Evidence: What was typed has no part that can be a project.
//!
//! Not to be confused with: `project-not-found`: there a project is named.
//!
//! What to do: Type `entity/project`, or paste the address of a project's page.
//!
//! Source: Keywand itself.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::TargetIsIncomplete,
    group: Group::Entity,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::ProjectNotFound],
    steps: &[Step::Say("type-target")],
    links: &[],
};
