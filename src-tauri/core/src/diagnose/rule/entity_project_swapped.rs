//! Meaning: Entity and project look swapped.
//!
//! Evidence: The given project is one of the account's entities, and the given entity is not.
//!
//! Not to be confused with: `entity-not-found`, which is shown second.
//!
//! What to do: Swap them.
//!
//! Source: public reports.

use super::{Finding, Rule, facts, finding, is_denied};
use super::example::unknown_entity;
use crate::diagnose::Confidence::Likely;
use crate::diagnose::{Code, Facts, Group, Link, Step, Suggestion};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::EntityProjectSwapped,
    group: Group::Entity,
    find: Some(find),
    example,
    neighbours: &[Code::EntityNotFound, Code::EntityMisspelled],
    steps: &[Step::UseTarget, Step::CopySnippet],
    links: &[Link::DOCS_PERMISSIONS],
};

fn find(e: &Evidence) -> Option<Finding> {
    let (entity, project) = (e.asked.entity.as_deref()?, e.asked.project.as_deref()?);
    let own = e.own_entities();
    if !is_denied(e) || !own.contains(&project) || own.contains(&entity) {
        return None;
    }
    let facts = Facts { suggestion: Some(Suggestion::Target(project.to_owned(), entity.to_owned())), ..facts(e) };
    Some(finding(Code::EntityProjectSwapped, Likely, facts).leads())
}

fn example() -> Evidence {
    let mut e = unknown_entity("resnet");
    e.asked.project = Some("vision-lab".into());
    e
}
