//! Meaning: The proxy requires authentication.
//!
//! Evidence: HTTP 407.
//!
//! Not to be confused with: `proxy-refused`: the proxy did not ask for credentials. `key-rejected`: W&B's own
//! authentication.
//!
//! What to do: Add the credentials to the proxy setting.
//!
//! Source: RFC 9110, 407.

use super::{AskRole, Finding, Rule, facts, finding};
use super::example::path;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::{Evidence, PathFailure, ProxySeen, ProxyTrouble};

pub(super) const RULE: Rule = Rule {
    code: Code::ProxyLoginRequired,
    group: Group::Path,
    find: Some(find),
    example,
    neighbours: &[Code::ProxyRefused, Code::KeyRejected],
    steps: &[Step::TestAgain, Step::CopyRequest],
    links: &[],
};

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
