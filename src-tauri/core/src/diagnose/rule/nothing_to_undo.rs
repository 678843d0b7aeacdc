//! Meaning: There is no change by Keywand to undo.
//!
//! Evidence: None of the last 20 changes is left.
//!
//! Not to be confused with: `file-changed-since`: a change is left, but the file has changed since.
//!
//! What to do: Switch to the account you want, or correct the file again.
//!
//! Source: Keywand's history of changes.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::NothingToUndo,
    group: Group::Accounts,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::FileChangedSince],
    steps: &[Step::Say("choose-account")],
    links: &[],
};
