//! Meaning: No connection: refused, no route, or cut.
//!
//! Evidence: the name was resolved, and connecting failed at once or the connection was cut.
//!
//! Not to be confused with: `connect-timed-out`: there nobody answered at all.
//!
//! What to do: check network, VPN, firewall, port.
//!
//! Source: observed; the client says "service process is busy" after 11 to 13 s for all four.

use super::{Finding, Rule, facts, finding};
use super::example::path;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts};
use crate::evidence::{Evidence, PathFailure};

pub(super) const RULE: Rule = Rule { code: Code::HostUnreachable, find, example };

fn find(e: &Evidence) -> Option<Finding> {
    let message: Option<String> = match &e.path {
        Some(PathFailure::Unreachable(words) | PathFailure::Cut(words)) => Some(words.clone()),
        _ => return None,
    };
    Some(finding(Code::HostUnreachable, Certain, Facts { message, ..facts(e) }))
}

fn example() -> Evidence {
    path(PathFailure::Unreachable("Connection refused (os error 111)".into()))
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
        assert_silent_on(super::RULE, super::super::answer_is_not_wandb::RULE);
        assert_silent_on(super::RULE, super::super::server_failed::RULE);
    }
}
