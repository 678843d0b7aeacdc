//! Meaning: The key file is encrypted, and its passphrase has not been entered since Keywand started.
//!
//! Evidence: The account's key is in the encrypted file.
//!
//! Not to be confused with: `passphrase-is-wrong`: a passphrase was entered.
//!
//! What to do: Enter the passphrase.
//!
//! Source: Keywand's own rule.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::PassphraseIsNeeded,
    group: Group::Accounts,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::PassphraseIsWrong],
    steps: &[Step::EnterPassphrase],
    links: &[],
};
