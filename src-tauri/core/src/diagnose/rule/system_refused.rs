//! Meaning: The system would not open a page or fill the clipboard.
//!
//! Evidence: The system's own words.
//!
//! Not to be confused with: `file-cannot-be-written`: there a file is concerned.
//!
//! What to do: Select the text on the screen and copy it.
//!
//! Source: the system.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::SystemRefused,
    group: Group::Accounts,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::FileCannotBeWritten],
    steps: &[Step::Say("copy-by-hand")],
    links: &[],
};
