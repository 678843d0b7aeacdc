//! Meaning: `keywand env` would show a key on the screen.
//!
//! Evidence: Standard output is a terminal.
//!
//! Not to be confused with: A pipe or `eval`, where the key is not shown.
//!
//! What to do: Use it inside a command: `eval "$(keywand env NAME)"`.
//!
//! Source: Keywand's own rule.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::OutputIsATerminal,
    group: Group::Accounts,
    find: None,
    example: Evidence::default,
    neighbours: &[],
    steps: &[Step::Say("use-in-command")],
    links: &[],
};
