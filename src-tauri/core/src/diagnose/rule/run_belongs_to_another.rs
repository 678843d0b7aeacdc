//! Meaning: The run was made by another account, and only its owner or a team admin may stop or delete it.
//!
//! Evidence: `run.user` is another account, and the own role is not that of an admin.
//!
//! Not to be confused with: `role-is-view-only`: there the account may not write to any run.
//!
//! What to do: Ask the owner of the run or a team admin.
//!
//! Source: W&B documentation, team roles: members delete and stop only runs that they created.

use super::Rule;
use crate::diagnose::{Code, Group, Link, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::RunBelongsToAnother,
    group: Group::Run,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::RoleIsViewOnly],
    steps: &[Step::CopyReport, Step::Say("ask-owner")],
    links: &[Link::DOCS_TEAMS],
};
