//! Meaning: The plan's storage or tracked hours are used up.
//!
//! Evidence: HTTP 402, or 403 with a message about storage, quota, billing or tracked hours.
//!
//! Not to be confused with: `permission-denied-unexplained`. A usage limit shows only when something is written.
//!
//! What to do: Ask the billing admin.
//!
//! Source: public reports; the exact message is not confirmed.

use super::{AskRole, Finding, Rule, facts, finding, refusal_words};
use super::example::{member_of, refuse_write};
use crate::diagnose::Confidence::Likely;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::QuotaExceeded,
    group: Group::Limits,
    find: Some(find),
    example,
    neighbours: &[Code::PermissionDeniedUnexplained],
    steps: &[Step::CopyRequest, Step::TestAgain],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let about_plan = |words: &str| ["storage", "quota", "billing", "tracked hours", "usage limit"].iter().any(|shape| words.contains(shape));
    let words = refusal_words(e, |words, status| status == 402 || (status == 403 && about_plan(words)))?;
    let facts = Facts { message: Some(words), ..facts(e) };
    Some(finding(Code::QuotaExceeded, Likely, facts).leads().ask(e, AskRole::BillingAdmin))
}

fn example() -> Evidence {
    let mut e = member_of("vision-lab", "resnet");
    refuse_write(&mut e, 402, "storage limit exceeded for this organization");
    e
}
