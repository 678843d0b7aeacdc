//! Meaning: The name given to an account is an API key, begins with a dash, or leads to another account.
//!
//! Evidence: The name has the form of a key, or is the username or ID of another account.
//!
//! Not to be confused with: `key-malformed`: there the key itself is wrong, not the name of the account.
//!
//! What to do: Choose another name.
//!
//! Source: Keywand itself.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::LabelCannotBeUsed,
    group: Group::Accounts,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::KeyMalformed],
    steps: &[Step::Say("choose-name")],
    links: &[],
};
