//! Meaning: The name was copied from a README or from documentation.
//!
//! Evidence: A well-known placeholder, and the target was refused.
//!
//! Not to be confused with: A real team with this name that accepts runs: then nothing is wrong.
//!
//! What to do: Use an entity that the account has access to.
//!
//! Source: the most common report in public issues (wandb #8609, #8800, #9156).

use super::{Finding, Rule, facts, finding, is_denied, is_placeholder, refusal_words};
use super::example::others_entity;
use crate::diagnose::Confidence::Likely;
use crate::diagnose::{Code, Group, Link, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::EntityIsPlaceholder,
    group: Group::Entity,
    find: Some(find),
    example,
    neighbours: &[Code::EntityBelongsToOthers, Code::EntityNotFound],
    steps: &[Step::UseOwn, Step::FindEntity, Step::CopySnippet],
    links: &[Link::DOCS_PERMISSIONS],
};

fn find(e: &Evidence) -> Option<Finding> {
    let name = e.entity_name()?;
    if refusal_words(e, |words, _| words.contains("personal entities are disabled")).is_some() {
        return None;
    }
    if !is_placeholder(name) || !is_denied(e) || e.is_member() == Some(true) {
        return None;
    }
    Some(finding(Code::EntityIsPlaceholder, Likely, facts(e)).leads())
}

fn example() -> Evidence {
    others_entity("my-awesome-team-name", "my-awesome-project")
}
