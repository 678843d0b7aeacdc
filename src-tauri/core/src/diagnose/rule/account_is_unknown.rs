//! Meaning: No account on file has this name.
//!
//! Evidence: No label, username or id of the list is the name that was given.
//!
//! Not to be confused with: `key-missing`: there no account was named.
//!
//! What to do: Look at `keywand accounts`.
//!
//! Source: Keywand's own register.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::AccountIsUnknown,
    group: Group::Accounts,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::KeyMissing],
    steps: &[Step::Say("list-accounts")],
    links: &[],
};
