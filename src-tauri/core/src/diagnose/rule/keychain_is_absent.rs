//! Meaning: This session has no keychain of the system.
//!
//! Evidence: The system's own words; common over SSH and in containers.
//!
//! Not to be confused with: `keychain-is-locked`: there one answers.
//!
//! What to do: Keep the key for this session, or in a file encrypted with a passphrase.
//!
//! Source: the system's keychain.

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
