//! Meaning: The system could not do something: open a page, copy to the clipboard, read an input, run a program.
//!
//! Evidence: The system's error message.
//!
//! Not to be confused with: `file-cannot-be-written`: a file operation failed.
//!
//! What to do: Select the text on the screen and copy it.
//!
//! Source: the operating system.

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
