//! Meaning: The entity exists, and the account is not a member of it.
//!
//! Evidence: `available: false`, neither the username nor one of `viewer.teams`, and `readOnly: true`.
//!
//! Not to be confused with: `role-is-view-only`: there the account is a member. An Open project takes runs even so:
//! `project.readOnly` decides.
//!
//! What to do: ask its admins, log to an own entity, or use another account.
//!
//! Source: W&B documentation, teams; wandb#9156.

use super::{AskRole, Finding, Rule, facts, finding, is_denied, missing_entity};
use super::example::others_entity;
use crate::diagnose::Confidence::{Certain, Likely};
use crate::diagnose::Code;
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule { code: Code::EntityBelongsToOthers, find, example };

fn find(e: &Evidence) -> Option<Finding> {
    if !is_denied(e) || e.is_member()? || missing_entity(e).is_some() {
        return None;
    }
    let entity = e.entity.present().filter(|entity| entity.entity_type.as_deref() != Some("organization"))?;
    if e.project.present().is_some_and(|project| project.read_only == Some(true)) && entity.read_only != Some(true) {
        return None;
    }
    let confidence = if entity.available == Some(false) && e.viewer.present()?.teams.is_some() { Certain } else { Likely };
    Some(finding(Code::EntityBelongsToOthers, confidence, facts(e)).ask(e, AskRole::TeamAdmin))
}

fn example() -> Evidence {
    others_entity("speech-group", "asr")
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
        assert_silent_on(super::RULE, super::super::role_is_view_only::RULE);
        assert_silent_on(super::RULE, super::super::entity_not_found::RULE);
        assert_silent_on(super::RULE, super::super::allowed::RULE);
    }
}
