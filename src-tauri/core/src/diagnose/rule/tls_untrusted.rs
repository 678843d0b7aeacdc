//! Meaning: The certificate was not issued by an authority this machine trusts.
//!
//! Evidence: The system rejected the certificate. Issuer, dates and names are shown.
//!
//! Not to be confused with: `tls-expired`, `tls-name-mismatch`.
//!
//! What to do: Add your company's CA certificate. Verification cannot be skipped.
//!
//! Source: the certificate itself, read while the system verifies it.

use super::{AskRole, Finding, Rule, facts, finding, with_certificate};
use super::example::path;
use crate::diagnose::Confidence::{Certain, Possible};
use crate::diagnose::{Code, Group, Step};
use crate::evidence::{Certificate, Evidence, PathFailure, TlsTrouble};

pub(super) const RULE: Rule = Rule {
    code: Code::TlsUntrusted,
    group: Group::Path,
    find: Some(find),
    example,
    neighbours: &[Code::HostUnreachable, Code::AnswerIsNotWandb],
    steps: &[Step::CopyRequest, Step::Say("add-authority"), Step::TestAgain],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let Some(PathFailure::Tls(TlsTrouble::Untrusted, certificate)) = &e.path else {
        return None;
    };
    // `SSLError` by itself names no judged certificate.
    let bare = certificate.message.as_deref().is_some_and(|words| {
        let words = words.to_ascii_lowercase();
        words.contains("sslerror") && !words.contains("verif") && !words.contains("certificate")
    });
    Some(finding(Code::TlsUntrusted, if bare { Possible } else { Certain }, with_certificate(facts(e), certificate)).ask(e, AskRole::NetworkAdmin))
}

fn example() -> Evidence {
    let certificate = Certificate {
        issuer: Some("CN=Example Corp Inspection CA".into()), names: vec!["api.wandb.ai".into()],
        valid_from: Some("2025-08-01".into()),
        valid_until: Some("2026-08-01".into()),
        message: None,
    };
    path(PathFailure::Tls(TlsTrouble::Untrusted, Box::new(certificate)))
}
