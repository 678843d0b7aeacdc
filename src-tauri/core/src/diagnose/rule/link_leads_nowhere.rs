//! Meaning: A file is a symbolic link whose end is missing, or that leads to itself.
//!
//! Evidence: The link, followed.
//!
//! Not to be confused with: `file-cannot-be-written`: there the end is known.
//!
//! What to do: Repair the link or remove it.
//!
//! Source: the system.

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
