//! Meaning: No entity has this name.
//!
//! Evidence: `entity: null`; or `available: true` (W&B answers an unknown name with a placeholder, so a non-null entity
//! proves nothing); or 404 `entity X not found during upsertBucket`.
//!
//! Not to be confused with: A server without `available`: team membership is used instead, with lower confidence.
//!
//! What to do: Use an entity that the account has access to.
//!
//! Source: github.com/wandb/wandb/pull/12878; Mask3D#66, wandb#2484.

use super::{Finding, Rule, facts, finding, is_denied, missing_entity};
use super::example::unknown_entity;
use crate::diagnose::{Code, Group, Link, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::EntityNotFound,
    group: Group::Entity,
    find: Some(find),
    example,
    neighbours: &[Code::EntityBelongsToOthers, Code::Allowed],
    steps: &[Step::UseOwn, Step::FindEntity, Step::CopySnippet],
    links: &[Link::DOCS_PERMISSIONS],
};

fn find(e: &Evidence) -> Option<Finding> {
    // Of one's own name there is one cause, and another name for it.
    if e.is_personal() && is_denied(e) {
        return None;
    }
    let confidence = missing_entity(e)?;
    Some(finding(Code::EntityNotFound, confidence, facts(e)))
}

fn example() -> Evidence {
    unknown_entity("robotics-2026")
}
