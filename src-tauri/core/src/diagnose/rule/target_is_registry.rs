//! Meaning: The URL belongs to a registry, not to a project.
//!
//! Evidence: The path of the URL is `/orgs/ORGANIZATION/registry/NAME`, or `registry/NAME`, perhaps after a team.
//!
//! Not to be confused with: `target-is-incomplete`: the input does not include a project.
//!
//! What to do: Enter the project that the artifact comes from, and specify the registry with `--registry`.
//!
//! Source: wandb 0.31.0, `sdk/artifacts/artifact.py`; W&B documentation (registry).

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::TargetIsRegistry,
    group: Group::Entity,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::TargetIsIncomplete],
    steps: &[Step::Say("enter-project-of-artifact"), Step::Say("test-registry")],
    links: &[],
};
