//! Meaning: A newer Keywand wrote the list of accounts.
//!
//! Evidence: The version that stands in the file.
//!
//! Not to be confused with: `register-is-unreadable`: there the file is damaged.
//!
//! What to do: Update Keywand.
//!
//! Source: Keywand's own register.

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
