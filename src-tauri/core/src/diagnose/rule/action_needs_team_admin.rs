//! Meaning: Only team admins can do this, unless the team's settings allow it to members.
//!
//! Evidence: The account's role in the team is not Admin, or the entity is not a team.
//!
//! Not to be confused with: `invitation-pending`: the account has not joined the team yet.
//!
//! What to do: Ask a team admin.
//!
//! Source: W&B documentation, team roles: members cannot invite others by default.

use super::Rule;
use crate::diagnose::{Code, Group, Link, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::ActionNeedsTeamAdmin,
    group: Group::Role,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::InvitationPending],
    steps: &[Step::CopyReport, Step::Say("ask-admin")],
    links: &[Link::DOCS_TEAMS],
};
