//! Meaning: The list of accounts cannot be read; it is left as it is.
//!
//! Evidence: The parser's words.
//!
//! Not to be confused with: `register-is-newer`: there the file is fine.
//!
//! What to do: Restore the file from a backup, or move it away and add the accounts again; the keys are still in
//! the keychain.
//!
//! Source: Keywand's own register.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::RegisterIsUnreadable,
    group: Group::Accounts,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::RegisterIsNewer],
    steps: &[Step::Say("restore-file")],
    links: &[],
};
