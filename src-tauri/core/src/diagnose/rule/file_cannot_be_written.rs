//! Meaning: A file could not be read or written; it is left as it was.
//!
//! Evidence: The system's own words.
//!
//! Not to be confused with: `file-changed-since`: there another program wrote it.
//!
//! What to do: Look at free space and at the rights of the file and its folder, then try again.
//!
//! Source: the system.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::FileCannotBeWritten,
    group: Group::Accounts,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::FileChangedSince],
    steps: &[Step::TryAgain, Step::Say("check-space")],
    links: &[],
};
