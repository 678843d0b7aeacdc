//! Meaning: The connection was established, but no complete response arrived within 10 s.
//!
//! Evidence: The connection was established, but the response was missing or incomplete.
//!
//! Not to be confused with: Older wandb versions report this as an authentication error.
//!
//! What to do: Try again, and check whether the server is up.
//!
//! Source: observed; wandb reports “service process is busy” after 11 to 13 s for all four network failures.

use super::{Finding, Rule, facts, finding};
use super::example::path;
use crate::diagnose::Confidence::{Certain, Likely};
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{Evidence, PathFailure, Trouble};

pub(super) const RULE: Rule = Rule {
    code: Code::AnswerTimedOut,
    group: Group::Path,
    find: Some(find),
    example,
    neighbours: &[Code::AnswerIsNotWandb, Code::ServerFailed],
    steps: &[Step::TestAgain, Step::Say("check-line")],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    if e.path == Some(PathFailure::AnswerTimeout) {
        return Some(finding(Code::AnswerTimedOut, Certain, facts(e)));
    }
    let message = Some(e.said(Trouble::NoAnswer)?.to_owned());
    Some(finding(Code::AnswerTimedOut, Likely, Facts { message, ..facts(e) }))
}

fn example() -> Evidence {
    path(PathFailure::AnswerTimeout)
}
