//! Meaning: A key is about to be sent to a host you have not confirmed.
//!
//! Evidence: The host is not W&B Cloud and no saved account uses it, or its name resembles a known host.
//!
//! Not to be confused with: `host-is-wrong`: the address is not the API.
//!
//! What to do: Compare the name letter by letter with what your administrator gave you, then confirm.
//!
//! Source: Keywand's own rule.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::HostIsUnconfirmed,
    group: Group::Path,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::HostIsWrong],
    steps: &[Step::ConfirmHost, Step::Say("compare-names")],
    links: &[],
};
