//! Meaning: The key file is encrypted, and nobody has given its passphrase since Keywand started.
//!
//! Evidence: The account's key is kept in the encrypted file.
//!
//! Not to be confused with: `passphrase-is-wrong`: there one was given.
//!
//! What to do: Enter the passphrase.
//!
//! Source: Keywand itself.

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
