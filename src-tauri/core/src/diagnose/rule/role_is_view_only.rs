//! Meaning: The team role only allows viewing.
//!
//! Evidence: The member list shows the role view-only, viewer or a custom role, and `readOnly: true`.
//!
//! Not to be confused with: `project-is-restricted`. `seat-has-no-access`: the role allows writing.
//!
//! What to do: Ask a team admin for another role.
//!
//! Source: W&B documentation, team roles. Role names are free text; unknown ones are shown as is.

use super::{AskRole, Finding, Rule, facts, finding, is_denied, is_pending, is_service_role, reads_only, writes};
use super::example::{members, read_only_team};
use crate::diagnose::Confidence::{Certain, Likely};
use crate::diagnose::{Code, Facts, Group, Link, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::RoleIsViewOnly,
    group: Group::Role,
    find: Some(find),
    example,
    neighbours: &[Code::SeatHasNoAccess, Code::ProjectIsRestricted, Code::EntityBelongsToOthers],
    steps: &[Step::CopyRequest, Step::UseOwn],
    links: &[Link::EntityPage, Link::DOCS_TEAMS],
};

fn find(e: &Evidence) -> Option<Finding> {
    let role = e.own_membership().and_then(|member| member.role.clone().or_else(|| member.account_type.clone()))?;
    let entity_is_read_only = e.entity.present()?.read_only == Some(true);
    if !is_denied(e) || !entity_is_read_only || e.is_personal() || writes(&role) || is_service_role(&role) || is_pending(e) {
        return None;
    }
    let confidence = if reads_only(&role) { Certain } else { Likely };
    let facts = Facts { role: Some(role), ..facts(e) };
    Some(finding(Code::RoleIsViewOnly, confidence, facts).ask(e, AskRole::TeamAdmin))
}

fn example() -> Evidence {
    let mut e = read_only_team("vision-lab", "resnet");
    e.members = members("view-only");
    e
}
