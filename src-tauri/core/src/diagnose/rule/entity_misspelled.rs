//! Meaning: No entity has this name, and one of the account's own is near.
//!
//! Evidence: as `entity-not-found`, and a near name (case, hyphen or underscore, full-width, two edits).
//!
//! Not to be confused with: `entity-not-found`, which it outranks.
//!
//! What to do: use the near name.
//!
//! Source: W&B documentation, permission errors: spelling and case of the entity.

use super::{Finding, Rule, facts, finding, missing_entity};
use super::example::unknown_entity;
use crate::diagnose::Confidence::Likely;
use crate::diagnose::near::nearest;
use crate::diagnose::{Code, Facts};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule { code: Code::EntityMisspelled, find, example };

fn find(e: &Evidence) -> Option<Finding> {
    let confidence = missing_entity(e)?;
    let suggestion = nearest(e.entity_name()?, e.own_entities())?.to_owned();
    let facts = Facts { suggestion: Some(suggestion), ..facts(e) };
    Some(finding(Code::EntityMisspelled, confidence.min(Likely), facts).leads())
}

fn example() -> Evidence {
    unknown_entity("vision_lab")
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
        assert_silent_on(super::RULE, super::super::entity_belongs_to_others::RULE);
    }
}
