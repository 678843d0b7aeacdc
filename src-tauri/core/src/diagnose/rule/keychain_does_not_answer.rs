//! Meaning: The keychain did not respond within 20 s.
//!
//! Evidence: No response, perhaps because a system dialog is waiting for a password.
//!
//! Not to be confused with: `keychain-is-locked`: the keychain responds.
//!
//! What to do: Look for that dialog, then try again.
//!
//! Source: the system keychain.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::KeychainDoesNotAnswer,
    group: Group::Accounts,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::KeychainIsLocked],
    steps: &[Step::TryAgain, Step::KeepForSession, Step::KeepEncrypted],
    links: &[],
};
