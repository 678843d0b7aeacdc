//! Meaning: The entity exists, and the account is not a member of it.
//!
//! Evidence: `available: false`, neither the username nor one of `viewer.teams`, and `readOnly: true`.
//!
//! Not to be confused with: `role-is-view-only`: the account is a member. Open projects accept runs from anyone;
//! `project.readOnly` is what counts.
//!
//! What to do: Ask a team admin, log to one of your own entities, or use another account.
//!
//! Source: W&B documentation, teams; wandb#9156.

use super::{AskRole, Finding, Rule, facts, finding, is_denied, missing_entity, refusal_words};
use super::example::others_entity;
use crate::diagnose::Confidence::{Certain, Likely, Possible};
use crate::diagnose::{Code, Group, Link, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::EntityBelongsToOthers,
    group: Group::Entity,
    find: Some(find),
    example,
    neighbours: &[Code::RoleIsViewOnly, Code::EntityNotFound, Code::Allowed],
    steps: &[Step::UseOwn, Step::FindEntity, Step::CopyRequest, Step::EnterKey],
    links: &[Link::EntityPage, Link::DOCS_TEAMS],
};

fn find(e: &Evidence) -> Option<Finding> {
    if is_anothers_in_text(e) {
        return Some(finding(Code::EntityBelongsToOthers, Possible, facts(e)).ask(e, AskRole::TeamAdmin));
    }
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

/// A pasted refusal of an entity that is neither the user nor the entity of the login line.
fn is_anothers_in_text(e: &Evidence) -> bool {
    let viewer = e.viewer.present().and_then(|viewer| viewer.username.as_deref().zip(viewer.login_team.as_deref()));
    let (Some((user, team)), Some(entity)) = (viewer, e.asked.entity.as_deref()) else {
        return false;
    };
    let others = !entity.eq_ignore_ascii_case(user) && !entity.eq_ignore_ascii_case(team);
    let refused = refusal_words(e, |words, status| status == 403 && !words.contains("not found") && words.contains("permission")).is_some();
    others && refused && e.client.is_none() && e.answers.is_empty() && is_denied(e)
}

fn example() -> Evidence {
    others_entity("speech-group", "asr")
}
