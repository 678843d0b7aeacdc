//! Meaning: A key would go to a host that nobody has agreed to yet.
//!
//! Evidence: The host is not W&B's cloud, and no account on file belongs to it; or its name looks like one that is
//! known.
//!
//! Not to be confused with: `host-is-wrong`: that address is none of the API's.
//!
//! What to do: Compare the name with what your administrator gave you, letter by letter, then agree.
//!
//! Source: Keywand itself.

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
