//! Meaning: The proxy could not be reached, or would not connect us.
//!
//! Evidence: the CONNECT through the proxy failed.
//!
//! Not to be confused with: `tls-untrusted`; `proxy-login-required`.
//!
//! What to do: check the proxy's setting, which the card names.
//!
//! Source: wandb `core/internal/clients/proxy.go`.

use super::{AskRole, Finding, Rule, facts, finding};
use super::example::path;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts};
use crate::evidence::{Evidence, PathFailure, ProxySeen, ProxyTrouble};

pub(super) const RULE: Rule = Rule { code: Code::ProxyRefused, find, example };

fn find(e: &Evidence) -> Option<Finding> {
    let Some(PathFailure::Proxy(ProxyTrouble::Refused(words))) = &e.path else {
        return None;
    };
    let facts = Facts { message: Some(words.clone()), ..facts(e) };
    Some(finding(Code::ProxyRefused, Certain, facts).ask(e, AskRole::NetworkAdmin))
}

fn example() -> Evidence {
    let mut e = path(PathFailure::Proxy(ProxyTrouble::Refused("Connection refused (os error 111)".into())));
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
        assert_silent_on(super::RULE, super::super::host_unreachable::RULE);
        assert_silent_on(super::RULE, super::super::proxy_login_required::RULE);
    }
}
