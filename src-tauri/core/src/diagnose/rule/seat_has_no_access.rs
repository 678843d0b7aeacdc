//! Meaning: The role allows writing, but the seat in the organization may prevent it.
//!
//! Evidence: Role Member or Admin, but `readOnly: true`. The API does not expose seats, so confidence is at most
//! Possible.
//!
//! Not to be confused with: `organization-key-required`, which looks the same.
//!
//! What to do: Ask an organization admin.
//!
//! Source: W&B documentation, seats (Full, Viewer, No access).

use super::{AskRole, Finding, Rule, facts, finding, is_denied, is_pending, is_service_account, writes};
use super::example::{members, read_only_team};
use crate::diagnose::Confidence::Possible;
use crate::diagnose::{Code, Facts, Group, Link, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::SeatHasNoAccess,
    group: Group::Role,
    find: Some(find),
    example,
    neighbours: &[Code::RoleIsViewOnly, Code::ProjectIsRestricted],
    steps: &[Step::CopyRequest, Step::UseOwn],
    links: &[Link::EntityPage, Link::DOCS_ORGANIZATIONS],
};

fn find(e: &Evidence) -> Option<Finding> {
    let entity = e.entity.present().filter(|entity| entity.read_only == Some(true))?;
    if !is_denied(e) || e.is_member() != Some(true) || e.is_personal() || is_pending(e) || is_service_account(e) {
        return None;
    }
    let role = e.own_membership().and_then(|member| member.role.clone());
    if role.as_deref().is_some_and(|role| !writes(role)) {
        return None;
    }
    let facts = Facts { role, organization: entity.organization.clone(), ..facts(e) };
    Some(finding(Code::SeatHasNoAccess, Possible, facts).ask(e, AskRole::OrganizationAdmin))
}

fn example() -> Evidence {
    let mut e = read_only_team("vision-lab", "resnet");
    e.members = members("member");
    e
}
