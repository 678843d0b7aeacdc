//! Meaning: The keychain gave no answer within 20 s.
//!
//! Evidence: No answer, perhaps because a window of the system waits for a password.
//!
//! Not to be confused with: `keychain-is-locked`: there it answers.
//!
//! What to do: Look for that window, then try again.
//!
//! Source: the system's keychain.

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
