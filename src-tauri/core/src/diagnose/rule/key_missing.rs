//! Meaning: The client found no key for the host, from any source.
//!
//! Evidence: the client's words: `No API key configured`, `api_key not configured (no-tty)`, or its question for a key.
//!
//! Not to be confused with: `key-rejected`: there a key was sent. `netrc-unreadable` may be why there is none, and
//! leads.
//!
//! What to do: add an account, or log in.
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
