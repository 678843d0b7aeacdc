//! Meaning: The server itself failed.
//!
//! Evidence: HTTP 5xx.
//!
//! Not to be confused with: `answer-is-not-wandb`: an HTML page of something in between.
//!
//! What to do: try again; look at the status page.
//!
//! Source: wandb `retry_policy.go`.

use super::{Finding, Rule, facts, finding};
use super::example::{answered, refusal};
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts};
use crate::evidence::{Evidence, Seen};

pub(super) const RULE: Rule = Rule { code: Code::ServerFailed, find, example };

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

#[cfg(test)]
mod tests {
    use super::super::{assert_leads, assert_silent_on};

    #[test]
    fn it_leads_on_its_own_example() {
        assert_leads(super::RULE);
    }

    #[test]
    fn it_is_not_taken_for_its_neighbours() {
        assert_silent_on(super::RULE, super::super::rate_limited::RULE);
        assert_silent_on(super::RULE, super::super::answer_is_not_wandb::RULE);
    }
}
