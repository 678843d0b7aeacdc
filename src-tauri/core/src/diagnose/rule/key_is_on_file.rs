//! Meaning: The same key is on file already.
//!
//! Evidence: A salted fingerprint of the key and the host are those of an account on file.
//!
//! Not to be confused with: `key-belongs-to-another`: another key, of another person.
//!
//! What to do: Choose that account in the list.
//!
//! Source: Keywand's own register.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::KeyIsOnFile,
    group: Group::Accounts,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::KeyBelongsToAnother],
    steps: &[Step::SwitchToHolder],
    links: &[],
};
