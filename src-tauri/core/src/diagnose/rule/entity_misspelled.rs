//! Meaning: No entity has this name, but the account has one with a similar name.
//!
//! Evidence: As for `entity-not-found`, plus a similar name (differing in case, hyphen or underscore, full-width
//! characters, or at most two edits).
//!
//! Not to be confused with: `entity-not-found`, which is shown second.
//!
//! What to do: Use the similar name.
//!
//! Source: W&B documentation, permission errors: spelling and case of the entity.

use super::{Finding, Rule, facts, finding, missing_entity};
use super::example::unknown_entity;
use crate::diagnose::Confidence::Likely;
use crate::diagnose::near::nearest;
use crate::diagnose::{Code, Facts, Group, Link, Step, Suggestion};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::EntityMisspelled,
    group: Group::Entity,
    find: Some(find),
    example,
    neighbours: &[Code::EntityNotFound, Code::EntityBelongsToOthers],
    steps: &[Step::UseEntity, Step::CopySnippet],
    links: &[Link::DOCS_PERMISSIONS],
};

fn find(e: &Evidence) -> Option<Finding> {
    let confidence = missing_entity(e)?;
    let suggestion = nearest(e.entity_name()?, e.own_entities())?.to_owned();
    let facts = Facts { suggestion: Some(Suggestion::Entity(suggestion)), ..facts(e) };
    Some(finding(Code::EntityMisspelled, confidence.min(Likely), facts).leads())
}

fn example() -> Evidence {
    unknown_entity("vision_lab")
}
