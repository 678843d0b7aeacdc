//! Meaning: The keychain is locked, or denies access.
//!
//! Evidence: The system's error message, which does not distinguish the two.
//!
//! Not to be confused with: `keychain-lost-key`: the keychain is unlocked but has no key.
//!
//! What to do: Unlock it and try again.
//!
//! Source: the system keychain.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::KeychainIsLocked,
    group: Group::Accounts,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::KeychainLostKey],
    steps: &[Step::TryAgain, Step::KeepForSession, Step::KeepEncrypted],
    links: &[],
};
