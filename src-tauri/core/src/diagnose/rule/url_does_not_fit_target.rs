//! Meaning: The URL of a run, sweep, artifact or registry does not fit the target that is tested.
//!
//! Evidence: The URL is on a different host than the account, the run or sweep is in a different entity or
//! project, or the URL is for a different kind of page.
//!
//! Not to be confused with: `run-not-found`: the server was asked for a run.
//!
//! What to do: Enter a URL that fits the target, or only the ID or the name.
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
