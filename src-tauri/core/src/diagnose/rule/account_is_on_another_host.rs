//! Meaning: The key of a saved account would be used for a different host than it was saved for.
//!
//! Evidence: The keychain stores the host with the key, and it differs from the host that was requested.
//!
//! Not to be confused with: `key-belongs-to-another`: the key belongs to a different user.
//!
//! What to do: Add an account for the other host, or remove the account and add it again.
//!
//! Source: Keywand's own rule.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::AccountIsOnAnotherHost,
    group: Group::Accounts,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::KeyBelongsToAnother],
    steps: &[Step::EnterKeyThere, Step::Say("add-again")],
    links: &[],
};
