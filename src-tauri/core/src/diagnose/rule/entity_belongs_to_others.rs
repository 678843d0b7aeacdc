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
use crate::diagnose::{Code, Group, Link, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::EntityBelongsToOthers,
    group: Group::Entity,
    find: Some(find),
    example,
    neighbours: &[Code::RoleIsViewOnly, Code::EntityNotFound, Code::Allowed],
    steps: &[Step::UseOwn, Step::CopyRequest, Step::EnterKey],
    links: &[Link::EntityPage, Link::DOCS_TEAMS],
};

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
