//! Meaning: The certificate is expired or not yet valid, or this machine's clock is wrong.
//!
//! Evidence: The system's verification result and the dates.
//!
//! Not to be confused with: `tls-untrusted`: the issuer is not trusted.
//!
//! What to do: Renew the certificate, and check the clock.
//!
//! Source: the certificate itself, read while the system verifies it.

use super::{AskRole, Finding, Rule, facts, finding, with_certificate};
use super::example::path;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::{Certificate, Evidence, PathFailure, TlsTrouble};

pub(super) const RULE: Rule = Rule {
    code: Code::TlsExpired,
    group: Group::Path,
    find: Some(find),
    example,
    neighbours: &[Code::HostUnreachable, Code::AnswerIsNotWandb],
    steps: &[Step::TestAgain, Step::CopyRequest],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let Some(PathFailure::Tls(TlsTrouble::Expired, certificate)) = &e.path else {
        return None;
    };
    Some(finding(Code::TlsExpired, Certain, with_certificate(facts(e), certificate)).ask(e, AskRole::NetworkAdmin))
}

fn example() -> Evidence {
    let certificate = Certificate {
        issuer: Some("CN=R11, O=Let's Encrypt, C=US".into()), names: vec!["w.example.jp".into()],
        valid_from: Some("2025-08-01".into()),
        valid_until: Some("2026-08-01".into()),
        message: None,
    };
    path(PathFailure::Tls(TlsTrouble::Expired, Box::new(certificate)))
}
