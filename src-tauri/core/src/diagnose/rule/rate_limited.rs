//! Meaning: Too many requests were sent in a short time.
//!
//! Evidence: HTTP 429, `Retry-After`.
//!
//! Not to be confused with: `server-failed`: the server has an error.
//!
//! What to do: Wait a moment, then try again.
//!
//! Source: W&B documentation, rate limits.

use super::{Finding, Rule, facts, finding};
use super::example::answered;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{Evidence, Seen};

pub(super) const RULE: Rule = Rule {
    code: Code::RateLimited,
    group: Group::Limits,
    find: Some(find),
    example,
    neighbours: &[Code::ServerFailed, Code::KeyRejected],
    steps: &[Step::TestAgain],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    if e.status != Some(429) {
        return None;
    }
    let facts = Facts { retry_after: e.retry_after.and_then(|wait| u32::try_from(wait).ok()), ..facts(e) };
    Some(finding(Code::RateLimited, Certain, facts))
}

fn example() -> Evidence {
    let mut e = answered(429, "rate limit exceeded");
    e.viewer = Seen::Untold;
    e.retry_after = Some(30);
    e
}
