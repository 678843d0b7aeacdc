//! Meaning: The URL of a run or a sweep is not a page of one in the project that is tested.
//!
//! Evidence: Host, entity or project in the URL differ from the target's, or the URL is of another kind of page.
//!
//! Not to be confused with: `run-not-found`: the server was asked for a run.
//!
//! What to do: Enter the URL of a run or sweep in the target, or its ID.
//!
//! Source: Keywand's own rule.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::UrlDoesNotFitTarget,
    group: Group::Accounts,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::RunNotFound],
    steps: &[Step::Say("give-page-of-target"), Step::Say("give-id")],
    links: &[],
};
