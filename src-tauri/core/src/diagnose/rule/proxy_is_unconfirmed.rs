//! Meaning: Requests would go through a proxy that only the working folder sets.
//!
//! Evidence: `http_proxy` or `https_proxy` is set in the settings file of the working folder, and you have not confirmed
//! that proxy.
//!
//! Not to be confused with: `proxy-refused`: the proxy was used but did not connect.
//!
//! What to do: Confirm the proxy if you recognize it, or delete the line from the file.
//!
//! Source: Keywand's own rule; wandb, `core/internal/clients/proxy.go`.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::ProxyIsUnconfirmed,
    group: Group::Path,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::ProxyRefused],
    steps: &[Step::ConfirmProxy, Step::Say("remove-line")],
    links: &[],
};
