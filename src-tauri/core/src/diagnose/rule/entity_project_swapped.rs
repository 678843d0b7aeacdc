//! Meaning: Entity and project stand in each other's place.
//!
//! Evidence: the given project is one of the account's entities, and the given entity is not.
//!
//! Not to be confused with: `entity-not-found`, which it outranks.
//!
//! What to do: swap them.
//!
//! Source: public reports.

use super::{Finding, Rule, facts, finding, is_denied};
use super::example::unknown_entity;
use crate::diagnose::Confidence::Likely;
use crate::diagnose::{Code, Facts};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule { code: Code::EntityProjectSwapped, find, example };

fn find(e: &Evidence) -> Option<Finding> {
    let (entity, project) = (e.asked.entity.as_deref()?, e.asked.project.as_deref()?);
    let own = e.own_entities();
    if !is_denied(e) || !own.contains(&project) || own.contains(&entity) {
        return None;
    }
    let facts = Facts { suggestion: Some(format!("{project}/{entity}")), ..facts(e) };
    Some(finding(Code::EntityProjectSwapped, Likely, facts).leads())
}

fn example() -> Evidence {
    let mut e = unknown_entity("resnet");
    e.asked.project = Some("vision-lab".into());
    e
}

#[cfg(test)]
mod tests {
    use super::super::{assert_leads, assert_silent_on};

    #[test]
    fn it_leads_on_its_own_example() {
        assert_leads(super::RULE);
    }

    #[test]
    fn it_is_not_taken_for_its_neighbours() {
        assert_silent_on(super::RULE, super::super::entity_not_found::RULE);
        assert_silent_on(super::RULE, super::super::entity_misspelled::RULE);
    }
}
