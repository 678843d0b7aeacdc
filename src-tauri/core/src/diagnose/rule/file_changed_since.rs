//! Meaning: Another program changed a file after the plan for it was shown.
//!
//! Evidence: The file is not the one that the plan was made on.
//!
//! Not to be confused with: `another-keywand-is-busy`: there Keywand itself is writing.
//!
//! What to do: Look at the new plan.
//!
//! Source: Keywand itself.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::FileChangedSince,
    group: Group::Accounts,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::AnotherKeywandIsBusy],
    steps: &[Step::PlanAgain],
    links: &[],
};
