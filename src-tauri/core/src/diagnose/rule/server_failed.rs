//! Meaning: The server returned an error.
//!
//! Evidence: HTTP 5xx.
//!
//! Not to be confused with: `answer-is-not-wandb`: an HTML page from something on the network.
//!
//! What to do: Try again, and check the status page.
//!
//! Source: wandb `retry_policy.go`.

use super::{Finding, Rule, facts, finding};
use super::example::{answered, refusal};
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{Evidence, Seen};

pub(super) const RULE: Rule = Rule {
    code: Code::ServerFailed,
    group: Group::Path,
    find: Some(find),
    example,
    neighbours: &[Code::RateLimited, Code::AnswerIsNotWandb],
    steps: &[Step::TestAgain, Step::Say("check-status")],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    if !matches!(e.status, Some(500..)) || e.path.is_some() {
        return None;
    }
    let message = e.refusals.first().map(|refusal| refusal.message.clone());
    Some(finding(Code::ServerFailed, Certain, Facts { message, ..facts(e) }))
}

fn example() -> Evidence {
    let mut e = answered(500, r#"{"errors":[{"message":"internal server error"}],"data":null}"#);
    e.viewer = Seen::Untold;
    e.refusals = vec![refusal(None, "internal server error", 500)];
    e
}
