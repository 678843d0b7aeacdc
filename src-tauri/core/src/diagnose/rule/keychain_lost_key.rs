//! Meaning: An account is saved, but the keychain has no key for it.
//!
//! Evidence: The keychain is unlocked and responding, but has no such entry.
//!
//! Not to be confused with: `keychain-is-locked`: the key may still be there.
//!
//! What to do: Enter the key again, or remove the account.
//!
//! Source: the system keychain.

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
