//! Meaning: The host does not recognize the key: it was deleted, mistyped, or issued by another host.
//!
//! Evidence: HTTP 401 with any body, or `viewer: null` with HTTP 200. Likely if wandb never learned who owns the key and
//! was refused without an HTTP status.
//!
//! Not to be confused with: A 403 with the same text: the key is valid but lacks permission. The HTTP status tells them
//! apart.
//!
//! What to do: Create a new key on the API key page, then log in again.
//!
//! Source: wandb issues #1239, #2966, #5319, #7118; recordings of wandb 0.31.0 (`<no message>`).

use super::{Finding, Rule, facts, finding};
use super::example::{answered, refusal};
use crate::diagnose::Confidence::{Certain, Likely};
use crate::diagnose::{Code, Facts, Group, Link, Step};
use crate::evidence::{ClientSaid, Evidence, Seen};

pub(super) const RULE: Rule = Rule {
    code: Code::KeyRejected,
    group: Group::Identity,
    find: Some(find),
    example,
    neighbours: &[Code::PermissionDeniedUnexplained, Code::AnswerIsNotWandb],
    steps: &[Step::OpenKeyPage, Step::EnterKey, Step::Say("relogin")],
    links: &[Link::KeyPage, Link::DOCS_KEYS],
};

fn find(e: &Evidence) -> Option<Finding> {
    if let Some(ClientSaid::NobodyIsRefused(words)) = &e.client {
        return Some(finding(Code::KeyRejected, Likely, Facts { message: Some(words.clone()), ..facts(e) }));
    }
    if e.status != Some(401) && !e.viewer.is_absent() {
        return None;
    }
    // A 401 that no W&B server wrote may be a proxy's.
    let is_wandb = e.viewer.is_absent() || !e.refusals.is_empty() || e.answers.iter().all(|answer| answer.body.is_empty());
    Some(finding(Code::KeyRejected, if is_wandb { Certain } else { Likely }, facts(e)))
}

fn example() -> Evidence {
    let mut e = answered(401, r#"{"error":"user is not logged in"}"#);
    e.viewer = Seen::Untold;
    e.refusals = vec![refusal(None, "user is not logged in", 401)];
    e
}
