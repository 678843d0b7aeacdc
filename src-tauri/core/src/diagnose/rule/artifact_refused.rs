//! Meaning: W&B did not return an artifact: its path is wrong, or you are not allowed to read its project.
//!
//! Evidence: wandb's message about an artifact, or a refusal in code that calls `use_artifact`.
//!
//! Not to be confused with: `permission-denied-unexplained`: the run itself was refused. W&B returns the same error for a wrong
//! path and for missing permission.
//!
//! What to do: First check the entity, project, name and version in the path. Then ask for access.
//!
//! Source: outputs of wandb 0.16.6 to 0.31.0 (`use_artifact`); public issue threads.

use super::{AskRole, Finding, Rule, facts, finding};
use super::example::nothing_sent;
use crate::diagnose::Confidence::Likely;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{ClientSaid, Evidence};

pub(super) const RULE: Rule = Rule {
    code: Code::ArtifactRefused,
    group: Group::Run,
    find: Some(find),
    example,
    neighbours: &[Code::PermissionDeniedUnexplained, Code::ProjectNotFound],
    steps: &[Step::OpenArtifactsPage, Step::Say("check-path"), Step::CopyRequest],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let Some(ClientSaid::ArtifactIsRefused(words)) = &e.client else {
        return None;
    };
    Some(finding(Code::ArtifactRefused, Likely, Facts { message: Some(words.clone()), ..facts(e) }).ask(e, AskRole::TeamAdmin))
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.client = Some(ClientSaid::ArtifactIsRefused("artifact membership 'val:latest' not found in 'vision-lab/resnet'".into()));
    e
}
