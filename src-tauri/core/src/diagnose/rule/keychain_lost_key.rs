//! Meaning: An account is on file, and the keychain has no key for it.
//!
//! Evidence: The keychain is open, answers, and knows no such entry.
//!
//! Not to be confused with: `keychain-is-locked`: there the key may well be inside.
//!
//! What to do: Enter the key again, or remove the account.
//!
//! Source: the system's keychain.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::KeychainLostKey,
    group: Group::Accounts,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::KeychainIsLocked],
    steps: &[Step::EnterKey, Step::Say("remove-account")],
    links: &[],
};
