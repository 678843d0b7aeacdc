//! Meaning: wandb found no key for the host.
//!
//! Evidence: wandb printed `No API key configured` or `api_key not configured (no-tty)`, or asked for a key.
//!
//! Not to be confused with: `key-rejected`: a key was sent. `netrc-unreadable` may explain why there is no key, and is
//! shown first.
//!
//! What to do: Add an account, or log in.
//!
//! Source: outputs of wandb 0.16.6 to 0.31.0 without a key.

use super::{Finding, Rule, facts, finding};
use super::example::nothing_sent;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Group, Link, Step};
use crate::evidence::{ClientSaid, Evidence};

pub(super) const RULE: Rule = Rule {
    code: Code::KeyMissing,
    group: Group::Identity,
    find: Some(find),
    example,
    neighbours: &[Code::KeyMalformed, Code::KeyRejected],
    steps: &[Step::EnterKey, Step::OpenKeyPage],
    links: &[Link::KeyPage, Link::DOCS_KEYS],
};

fn find(e: &Evidence) -> Option<Finding> {
    matches!(e.client, Some(ClientSaid::KeyMissing)).then(|| finding(Code::KeyMissing, Certain, facts(e)))
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.key = None;
    e.client = Some(ClientSaid::KeyMissing);
    e
}
