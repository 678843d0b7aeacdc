//! Meaning: There is no switch to undo.
//!
//! Evidence: None of the last 20 switches is left.
//!
//! Not to be confused with: `file-changed-since`: a switch is left, but a file has changed.
//!
//! What to do: Switch to the account you want.
//!
//! Source: Keywand's history of switches.

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
