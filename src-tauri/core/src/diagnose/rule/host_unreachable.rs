//! Meaning: Could not connect: refused, no route, or connection reset.
//!
//! Evidence: The name resolves, but connecting failed at once or the connection was reset.
//!
//! Not to be confused with: `connect-timed-out`: there was no response at all.
//!
//! What to do: Check the network, VPN, firewall and port.
//!
//! Source: observed; wandb reports “service process is busy” after 11 to 13 s for all four network failures.

use super::{Finding, Rule, facts, finding};
use super::example::path;
use crate::diagnose::Confidence::{Certain, Likely};
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{Evidence, PathFailure};

pub(super) const RULE: Rule = Rule {
    code: Code::HostUnreachable,
    group: Group::Path,
    find: Some(find),
    example,
    neighbours: &[Code::AnswerIsNotWandb, Code::ServerFailed],
    steps: &[Step::TestAgain, Step::Say("check-network")],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let (words, confidence) = match &e.path {
        // wandb says so of every failure on the way.
        Some(PathFailure::Unreachable(words)) if words.starts_with("Unable to connect to") => (words, Likely),
        Some(PathFailure::Unreachable(words)) => (words, Certain),
        // Something on the way, or the host itself, ended the connection: which, is not known.
        Some(PathFailure::Cut(words)) => (words, Likely),
        _ => return None,
    };
    Some(finding(Code::HostUnreachable, confidence, Facts { message: Some(words.clone()), ..facts(e) }))
}

fn example() -> Evidence {
    path(PathFailure::Unreachable("Connection refused (os error 111)".into()))
}
