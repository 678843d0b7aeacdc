//! Meaning: The host name cannot be resolved.
//!
//! Evidence: The system's resolver gives no address, or does not answer within 3 s.
//!
//! Not to be confused with: `host-unreachable`: the name resolves.
//!
//! What to do: Check the host name, the network and the VPN.
//!
//! Source: observed; wandb reports “service process is busy” after 11 to 13 s for all four network failures.

use super::{Finding, Rule, facts, finding};
use super::example::path;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{Evidence, PathFailure};

pub(super) const RULE: Rule = Rule {
    code: Code::DnsFailed,
    group: Group::Path,
    find: Some(find),
    example,
    neighbours: &[Code::AnswerIsNotWandb, Code::ServerFailed],
    steps: &[Step::TestAgain, Step::EnterKey],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let message: Option<String> = match &e.path {
        Some(PathFailure::Dns(words)) => Some(words.clone()),
        _ => return None,
    };
    Some(finding(Code::DnsFailed, Certain, Facts { message, ..facts(e) }))
}

fn example() -> Evidence {
    path(PathFailure::Dns("failed to lookup address information: Name or service not known".into()))
}
