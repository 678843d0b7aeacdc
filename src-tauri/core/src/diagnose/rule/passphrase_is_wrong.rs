//! Meaning: The passphrase does not unlock the key file.
//!
//! Evidence: Decrypting failed; nothing was changed.
//!
//! Not to be confused with: `register-is-unreadable`: the account list is damaged.
//!
//! What to do: Enter the passphrase again; nobody can read the keys without it.
//!
//! Source: Keywand's own rule.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::PassphraseIsWrong,
    group: Group::Accounts,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::RegisterIsUnreadable],
    steps: &[Step::EnterPassphrase],
    links: &[],
};
