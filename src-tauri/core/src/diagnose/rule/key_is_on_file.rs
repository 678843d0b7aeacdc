//! Meaning: The same key is already saved.
//!
//! Evidence: A salted fingerprint of the key and the host match a saved account.
//!
//! Not to be confused with: `key-belongs-to-another`: a different key of a different user.
//!
//! What to do: Choose that account from the list.
//!
//! Source: Keywand's account list.

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
