//! Meaning: Only invited team members can use the project.
//!
//! Evidence: The account is a team member with write access, but the project is `RESTRICTED` and read-only, or hidden.
//!
//! Not to be confused with: `role-is-view-only`. `project-not-found` looks the same if the server hides the project.
//!
//! What to do: Ask the project owner for an invitation.
//!
//! Source: W&B documentation, restricted projects.

use super::{AskRole, Finding, Rule, facts, finding};
use super::example::{member_of, members};
use crate::diagnose::Confidence::{Certain, Likely};
use crate::diagnose::{Code, Group, Link, Step};
use crate::evidence::{Evidence, ProjectSeen, Seen};

pub(super) const RULE: Rule = Rule {
    code: Code::ProjectIsRestricted,
    group: Group::Project,
    find: Some(find),
    example,
    neighbours: &[Code::RoleIsViewOnly, Code::ProjectIsPublicReadOnly, Code::SeatHasNoAccess],
    steps: &[Step::CopyRequest, Step::UseOwn],
    links: &[Link::ProjectPage, Link::DOCS_RESTRICTED],
};

fn find(e: &Evidence) -> Option<Finding> {
    if e.is_member() != Some(true) || e.entity.present()?.read_only == Some(true) {
        return None;
    }
    let project = e.project.present().filter(|project| project.read_only == Some(true))?;
    let confidence = if project.access.as_deref() == Some("RESTRICTED") { Certain } else { Likely };
    Some(finding(Code::ProjectIsRestricted, confidence, facts(e)).ask(e, AskRole::ProjectOwner))
}

fn example() -> Evidence {
    let mut e = member_of("vision-lab", "secret-plan");
    e.project = Seen::Present(ProjectSeen { access: Some("RESTRICTED".into()), read_only: Some(true), ..ProjectSeen::default() });
    e.members = members("member");
    e
}
