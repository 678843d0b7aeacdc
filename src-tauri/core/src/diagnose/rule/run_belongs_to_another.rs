//! Meaning: The run was created by another account. Only its owner or a team admin can stop or delete it.
//!
//! Evidence: `run.user` is another account, and this account's role is not Admin.
//!
//! Not to be confused with: `role-is-view-only`: the account cannot write to any run.
//!
//! What to do: Ask the run's owner or a team admin.
//!
//! Source: W&B documentation, team roles: members can delete and stop only their own runs.

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
