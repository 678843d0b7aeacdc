//! Meaning: A file could not be read or written. It was left unchanged.
//!
//! Evidence: The system's error message.
//!
//! Not to be confused with: `file-changed-since`: another program wrote to the file.
//!
//! What to do: Check free disk space and the permissions of the file and its folder, then try again.
//!
//! Source: the operating system.

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
