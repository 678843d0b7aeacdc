//! Meaning: The test was cancelled before it reached a result.
//!
//! Evidence: You pressed Cancel.
//!
//! Not to be confused with: `answer-timed-out`: the server did not respond; nobody cancelled.
//!
//! What to do: Test again.
//!
//! Source: Keywand's own rule.

use super::{Finding, Rule, facts, finding};
use super::example::nothing_sent;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::CheckWasCancelled,
    group: Group::Outcome,
    find: Some(find),
    example,
    neighbours: &[Code::AnswerTimedOut],
    steps: &[Step::TestAgain],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    e.cancelled.then(|| finding(Code::CheckWasCancelled, Certain, facts(e)))
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.cancelled = true;
    e
}
