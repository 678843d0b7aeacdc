//! Meaning: A file is a symbolic link whose target is missing, or that points to itself.
//!
//! Evidence: The result of following the link.
//!
//! Not to be confused with: `file-cannot-be-written`: the target is known.
//!
//! What to do: Fix or remove the link.
//!
//! Source: the operating system.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::LinkLeadsNowhere,
    group: Group::Accounts,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::FileCannotBeWritten],
    steps: &[Step::TryAgain, Step::Say("repair-link")],
    links: &[],
};
