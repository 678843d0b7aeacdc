//! Meaning: The pasted text contains no W&B error.
//!
//! Evidence: No line matches a wandb error.
//!
//! Not to be confused with: `permission-denied-unexplained`: W&B itself denied access.
//!
//! What to do: Check the service that printed the error, or paste wandb's output as well.
//!
//! Source: public issues where another service's error was reported as wandb's.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::NotAboutWandb,
    group: Group::Outcome,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::PermissionDeniedUnexplained],
    steps: &[Step::Say("paste-again")],
    links: &[],
};
