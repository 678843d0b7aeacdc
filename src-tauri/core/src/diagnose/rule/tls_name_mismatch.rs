//! Meaning: The certificate is for different host names.
//!
//! Evidence: The system's verification result and the names.
//!
//! Not to be confused with: `tls-untrusted`: the issuer is not trusted.
//!
//! What to do: Use the right host name.
//!
//! Source: the certificate itself, read while the system verifies it.

use super::{AskRole, Finding, Rule, facts, finding, with_certificate};
use super::example::path;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::{Certificate, Evidence, PathFailure, TlsTrouble};

pub(super) const RULE: Rule = Rule {
    code: Code::TlsNameMismatch,
    group: Group::Path,
    find: Some(find),
    example,
    neighbours: &[Code::HostUnreachable, Code::AnswerIsNotWandb],
    steps: &[Step::EnterKey, Step::CopyRequest],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let Some(PathFailure::Tls(TlsTrouble::NameMismatch, certificate)) = &e.path else {
        return None;
    };
    Some(finding(Code::TlsNameMismatch, Certain, with_certificate(facts(e), certificate)).ask(e, AskRole::NetworkAdmin))
}

fn example() -> Evidence {
    let certificate = Certificate {
        issuer: Some("CN=R11, O=Let's Encrypt, C=US".into()), names: vec!["portal.example.jp".into()],
        valid_from: Some("2025-08-01".into()),
        valid_until: Some("2026-08-01".into()),
        message: None,
    };
    path(PathFailure::Tls(TlsTrouble::NameMismatch, Box::new(certificate)))
}
