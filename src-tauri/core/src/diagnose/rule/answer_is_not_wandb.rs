//! Meaning: Something other than W&B responded: a captive portal, a firewall, a login page.
//!
//! Evidence: HTML, a redirect, unrelated JSON, an oversized response, or a non-TLS response, with any HTTP status.
//!
//! Not to be confused with: `permission-denied-unexplained`: a firewall's 403 is HTML. `host-is-wrong`: a 404.
//!
//! What to do: Log in to the network, or ask its administrator.
//!
//! Source: recordings of wandb 0.31.0 (`init_html_proxy_403`, `login_wronghost_html404`).

use super::{AskRole, Finding, Rule, facts, finding, with_certificate};
use super::example::answered;
use crate::diagnose::Confidence::Likely;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{Evidence, PathFailure, Seen, TlsTrouble};

pub(super) const RULE: Rule = Rule {
    code: Code::AnswerIsNotWandb,
    group: Group::Path,
    find: Some(find),
    example,
    neighbours: &[Code::PermissionDeniedUnexplained, Code::ServerFailed],
    steps: &[Step::TestAgain, Step::CopyRequest],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let facts = match &e.path {
        Some(PathFailure::NotWandb { content_type, location, .. }) => {
            Facts { content_type: content_type.clone(), location: location.clone(), ..facts(e) }
        }
        Some(PathFailure::TooLarge(_)) => facts(e),
        Some(PathFailure::Tls(TlsTrouble::Handshake, certificate)) => with_certificate(facts(e), certificate),
        _ => return None,
    };
    Some(finding(Code::AnswerIsNotWandb, Likely, facts).ask(e, AskRole::NetworkAdmin))
}

fn example() -> Evidence {
    let mut e = answered(403, "<!DOCTYPE html><title>Access blocked</title>");
    e.viewer = Seen::NotAsked;
    e.path = Some(PathFailure::NotWandb { status: 403, content_type: Some("text/html".into()), location: None });
    e
}
