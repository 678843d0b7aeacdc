//! Meaning: The host's name cannot be resolved.
//!
//! Evidence: the system's resolver gives no address, or does not answer within 3 s.
//!
//! Not to be confused with: `host-unreachable`: there the name is known.
//!
//! What to do: check the name, the network, the VPN.
//!
//! Source: observed; the client says "service process is busy" after 11 to 13 s for all four.

use super::{Finding, Rule, facts, finding};
use super::example::path;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts};
use crate::evidence::{Evidence, PathFailure};

pub(super) const RULE: Rule = Rule { code: Code::DnsFailed, find, example };

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
