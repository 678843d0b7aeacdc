//! Meaning: The proxy wants a login.
//!
//! Evidence: HTTP 407.
//!
//! Not to be confused with: `proxy-refused`, where the proxy says nothing of a login; `key-rejected`, which is W&B's.
//!
//! What to do: put the login into the proxy's setting.
//!
//! Source: RFC 9110, 407.

use super::{AskRole, Finding, Rule, facts, finding};
use super::example::path;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::Code;
use crate::evidence::{Evidence, PathFailure, ProxySeen, ProxyTrouble};

pub(super) const RULE: Rule = Rule { code: Code::ProxyLoginRequired, find, example };

fn find(e: &Evidence) -> Option<Finding> {
    if e.path != Some(PathFailure::Proxy(ProxyTrouble::LoginRequired)) {
        return None;
    }
    Some(finding(Code::ProxyLoginRequired, Certain, facts(e)).ask(e, AskRole::NetworkAdmin))
}

fn example() -> Evidence {
    let mut e = path(PathFailure::Proxy(ProxyTrouble::LoginRequired));
    e.proxy = Some(ProxySeen { address: "proxy.example.jp:3128".into(), source: "HTTPS_PROXY".into() });
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
        assert_silent_on(super::RULE, super::super::proxy_refused::RULE);
        assert_silent_on(super::RULE, super::super::key_rejected::RULE);
    }
}
