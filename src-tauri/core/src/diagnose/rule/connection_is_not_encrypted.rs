//! Meaning: The address begins with http, so the key would travel readable.
//!
//! Evidence: Http to a host that is not this machine.
//!
//! Not to be confused with: `tls-untrusted`: there the connection is encrypted, and the signer is not known.
//!
//! What to do: Use https where the server offers it.
//!
//! Source: Keywand itself.

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
