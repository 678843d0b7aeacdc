//! Meaning: The pasted text is another service's error.
//!
//! Evidence: No line has the form of anything that wandb prints as a failure.
//!
//! Not to be confused with: `permission-denied-unexplained`: there wandb itself was refused.
//!
//! What to do: Look at the service that printed it, or paste wandb's own output, too.
//!
//! Source: public issue threads in which wandb was blamed for others' errors.

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
