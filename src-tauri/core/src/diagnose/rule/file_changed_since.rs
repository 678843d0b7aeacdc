//! Meaning: Another program changed a file after the preview was shown, or the preview was already applied or replaced by a newer one.
//!
//! Evidence: The file no longer matches the preview, or Keywand no longer holds the preview.
//!
//! Not to be confused with: `another-keywand-is-busy`: Keywand itself is writing.
//!
//! What to do: Review the updated preview.
//!
//! Source: Keywand's own rule.

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
