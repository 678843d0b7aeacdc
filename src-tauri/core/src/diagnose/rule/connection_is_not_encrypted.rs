//! Meaning: The address starts with http, so the key would be sent unencrypted.
//!
//! Evidence: The host uses http and is not this machine.
//!
//! Not to be confused with: `tls-untrusted`: the connection is encrypted, but the issuer is not trusted.
//!
//! What to do: Use https if the server supports it.
//!
//! Source: Keywand's own rule.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::ConnectionIsNotEncrypted,
    group: Group::Path,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::TlsUntrusted],
    steps: &[Step::ConfirmHost, Step::Say("use-https")],
    links: &[],
};
