//! Meaning: The address of a page belongs to one server, and another server was named beside it.
//!
//! Evidence: The host in the address differs from the host that was given with it, or from another address.
//!
//! Not to be confused with: `account-is-on-another-host`: there an account was named, not a host.
//!
//! What to do: Leave the other host out, or give `entity/project` instead of the address.
//!
//! Source: Keywand itself.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::TargetIsOnAnotherHost,
    group: Group::Accounts,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::AccountIsOnAnotherHost],
    steps: &[Step::Say("leave-host-out"), Step::Say("give-names")],
    links: &[],
};
