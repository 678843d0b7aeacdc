//! Meaning: The key entered for one account belongs to another user.
//!
//! Evidence: The host names another user as the owner of the key.
//!
//! Not to be confused with: `key-rejected`: the host does not identify an owner.
//!
//! What to do: Enter a key of that account, or add this one as a separate account.
//!
//! Source: the host's answer (`viewer`).

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::KeyBelongsToAnother,
    group: Group::Accounts,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::KeyRejected],
    steps: &[Step::EnterKey, Step::Say("add-as-own")],
    links: &[],
};
