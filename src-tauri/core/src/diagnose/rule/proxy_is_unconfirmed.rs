//! Meaning: Requests would go through a proxy that only the working folder names.
//!
//! Evidence: `http_proxy` or `https_proxy` is set in the settings file of the working folder, and nobody has agreed
//! to that proxy.
//!
//! Not to be confused with: `proxy-refused`: there the proxy was used, and gave no connection.
//!
//! What to do: Agree to the proxy if you know it, or remove the line from the file.
//!
//! Source: Keywand itself; wandb, `core/internal/clients/proxy.go`.

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
