//! Meaning: No saved account has this name.
//!
//! Evidence: No saved account's name, username or ID matches.
//!
//! Not to be confused with: `key-missing`: no account was specified.
//!
//! What to do: Run `keywand accounts`.
//!
//! Source: Keywand's account list.

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
