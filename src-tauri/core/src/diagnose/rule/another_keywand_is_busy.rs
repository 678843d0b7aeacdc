//! Meaning: Keywand is writing in another window or terminal.
//!
//! Evidence: Its lock has been held for more than 10 s.
//!
//! Not to be confused with: `file-cannot-be-written`: the system refuses.
//!
//! What to do: Try again.
//!
//! Source: Keywand's own rule.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::AnotherKeywandIsBusy,
    group: Group::Accounts,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::FileCannotBeWritten],
    steps: &[Step::TryAgain, Step::Say("restart")],
    links: &[],
};
