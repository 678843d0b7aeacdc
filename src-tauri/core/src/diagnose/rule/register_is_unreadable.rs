//! Meaning: The account list cannot be read. It was left unchanged.
//!
//! Evidence: The parser's error message.
//!
//! Not to be confused with: `register-is-newer`: the file is fine.
//!
//! What to do: Restore the file from a backup, or move it away and add the accounts again. The keys are still stored.
//!
//! Source: Keywand's account list.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::RegisterIsUnreadable,
    group: Group::Accounts,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::RegisterIsNewer],
    steps: &[Step::Say("restore-file")],
    links: &[],
};
