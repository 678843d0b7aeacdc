//! Meaning: The account list was written by a newer version of Keywand.
//!
//! Evidence: The version number in the file.
//!
//! Not to be confused with: `register-is-unreadable`: the file is damaged.
//!
//! What to do: Update Keywand.
//!
//! Source: Keywand's account list.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::RegisterIsNewer,
    group: Group::Accounts,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::RegisterIsUnreadable],
    steps: &[Step::Say("update-keywand")],
    links: &[],
};
