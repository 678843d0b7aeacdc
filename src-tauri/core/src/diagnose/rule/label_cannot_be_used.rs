//! Meaning: The account name is an API key, starts with a hyphen, or identifies another account.
//!
//! Evidence: The name has the format of a key, or is the username or ID of another account.
//!
//! Not to be confused with: `key-malformed`: the key itself is wrong, not the account name.
//!
//! What to do: Choose another name.
//!
//! Source: Keywand's own rule.

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
