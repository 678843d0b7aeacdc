//! Meaning: The URL is on one server, but a different server was given with it.
//!
//! Evidence: The host in the URL differs from the host that was given with it, or from the host of another URL.
//!
//! Not to be confused with: `account-is-on-another-host`: an account was given, not a host.
//!
//! What to do: Leave out the other host, or enter `entity/project` instead of the URL.
//!
//! Source: Keywand's own rule.

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
