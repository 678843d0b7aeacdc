//! Meaning: No system keychain is available.
//!
//! Evidence: The system's error message. Common over SSH and in containers.
//!
//! Not to be confused with: `keychain-is-locked`: the keychain responds.
//!
//! What to do: Use the key without saving it, or save it in a file encrypted with a passphrase.
//!
//! Source: the system keychain.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::KeychainIsAbsent,
    group: Group::Accounts,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::KeychainIsLocked],
    steps: &[Step::TryAgain, Step::KeepForSession, Step::KeepEncrypted],
    links: &[],
};
