//! Meaning: No connection was established within 3 s.
//!
//! Evidence: The name resolves, but TCP or TLS gets no response.
//!
//! Not to be confused with: `answer-timed-out`: the connection was established.
//!
//! What to do: Check the firewall, VPN and proxy.
//!
//! Source: observed; wandb reports “service process is busy” after 11 to 13 s for all four network failures.

use super::{Finding, Rule, facts, finding};
use super::example::path;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::{Evidence, PathFailure};

pub(super) const RULE: Rule = Rule {
    code: Code::ConnectTimedOut,
    group: Group::Path,
    find: Some(find),
    example,
    neighbours: &[Code::AnswerIsNotWandb, Code::ServerFailed],
    steps: &[Step::TestAgain, Step::Say("check-network")],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    (e.path == Some(PathFailure::ConnectTimeout)).then(|| finding(Code::ConnectTimedOut, Certain, facts(e)))
}

fn example() -> Evidence {
    path(PathFailure::ConnectTimeout)
}
