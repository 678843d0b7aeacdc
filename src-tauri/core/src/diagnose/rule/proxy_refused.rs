//! Meaning: The proxy could not be reached or refused the connection.
//!
//! Evidence: The CONNECT request through the proxy failed.
//!
//! Not to be confused with: `tls-untrusted`; `proxy-login-required`.
//!
//! What to do: Check the proxy setting shown on the card.
//!
//! Source: wandb `core/internal/clients/proxy.go`.

use super::{AskRole, Finding, Rule, facts, finding};
use super::example::path;
use crate::diagnose::Confidence::{Certain, Likely};
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{Evidence, PathFailure, ProxySeen, ProxyTrouble};

pub(super) const RULE: Rule = Rule {
    code: Code::ProxyRefused,
    group: Group::Path,
    find: Some(find),
    example,
    neighbours: &[Code::HostUnreachable, Code::ProxyLoginRequired],
    steps: &[Step::TestAgain, Step::CopyRequest],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let Some(PathFailure::Proxy(ProxyTrouble::Refused(words))) = &e.path else {
        return None;
    };
    let facts = Facts { message: Some(words.clone()), ..facts(e) };
    // urllib3 says so of a proxy whose own address begins with https: the words do not name it.
    let sure = if words.contains("check_hostname") { Likely } else { Certain };
    Some(finding(Code::ProxyRefused, sure, facts).ask(e, AskRole::NetworkAdmin))
}

fn example() -> Evidence {
    let mut e = path(PathFailure::Proxy(ProxyTrouble::Refused("Connection refused (os error 111)".into())));
    e.proxy = Some(ProxySeen { address: "proxy.example.jp:3128".into(), source: "HTTPS_PROXY".into() });
    e
}
