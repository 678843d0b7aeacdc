//! Meaning: The host does not know the key: revoked, mistyped, or made for another host.
//!
//! Evidence: HTTP 401 whatever the body says, or `viewer: null` with 200; likely where a client that learned nobody's
//! name for its key was refused without a status.
//!
//! Not to be confused with: 403 with the same words: there the key is good and a right is missing. The status decides.
//!
//! What to do: make a new key on the key page, then log in again.
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
