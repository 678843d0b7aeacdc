//! Meaning: The test was stopped before it decided anything.
//!
//! Evidence: the person pressed cancel.
//!
//! Not to be confused with: `answer-timed-out`: there the server was silent, and nobody stopped the test.
//!
//! What to do: test again.
//!
//! Source: Keywand itself.

use super::{Finding, Rule, facts, finding};
use super::example::nothing_sent;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::Code;
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule { code: Code::CheckWasCancelled, find, example };

fn find(e: &Evidence) -> Option<Finding> {
    e.cancelled.then(|| finding(Code::CheckWasCancelled, Certain, facts(e)))
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.cancelled = true;
    e
}

#[cfg(test)]
mod tests {
    use super::super::{assert_leads, assert_silent_on};

    #[test]
    fn it_leads_on_its_own_example() {
        assert_leads(super::RULE);
    }

    #[test]
    fn it_is_not_taken_for_its_neighbours() {
        assert_silent_on(super::RULE, super::super::answer_timed_out::RULE);
    }
}
