//! Meaning: Everyone can view the project, but only the team can write.
//!
//! Evidence: The project is visible and read-only, and the account is not a member.
//!
//! Not to be confused with: `entity-belongs-to-others`: the same, but for the team.
//!
//! What to do: Log to one of your own entities, or ask a team admin.
//!
//! Source: W&B documentation, project visibility (Public).

use super::{AskRole, Finding, Rule, facts, finding, is_denied};
use super::example::others_entity;
use crate::diagnose::Confidence::{Certain, Likely};
use crate::diagnose::{Code, Group, Link, Step};
use crate::evidence::{Evidence, ProjectSeen, Seen};

pub(super) const RULE: Rule = Rule {
    code: Code::ProjectIsPublicReadOnly,
    group: Group::Project,
    find: Some(find),
    example,
    neighbours: &[Code::ProjectIsRestricted, Code::RoleIsViewOnly],
    steps: &[Step::UseOwn, Step::CopyRequest],
    links: &[Link::ProjectPage, Link::DOCS_TEAMS],
};

fn find(e: &Evidence) -> Option<Finding> {
    if e.is_member() != Some(false) || !is_denied(e) {
        return None;
    }
    let project = e.project.present().filter(|project| project.read_only == Some(true))?;
    let confidence = if project.access.as_deref() == Some("USER_READ") { Certain } else { Likely };
    Some(finding(Code::ProjectIsPublicReadOnly, confidence, facts(e)).leads().ask(e, AskRole::TeamAdmin))
}

fn example() -> Evidence {
    let mut e = others_entity("speech-group", "leaderboard");
    e.project = Seen::Present(ProjectSeen { access: Some("USER_READ".into()), read_only: Some(true), ..ProjectSeen::default() });
    e
}
