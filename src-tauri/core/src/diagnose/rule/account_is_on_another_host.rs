//! Meaning: The key of an account would be used for a host other than the one that it is kept for.
//!
//! Evidence: The keychain holds the host beside the key, and it differs from the host that was asked for.
//!
//! Not to be confused with: `key-belongs-to-another`: there the key belongs to another person.
//!
//! What to do: Add an account for the other host, or remove the account and add it again.
//!
//! Source: Keywand itself.

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
