//! Meaning: Storage or tracked hours of the plan are used up.
//!
//! Evidence: HTTP 402, or 403 with words about storage, quota, billing or tracked hours.
//!
//! Not to be confused with: `permission-denied-unexplained`. Only a write shows it.
//!
//! What to do: ask the billing admin.
//!
//! Source: public reports; the exact words are not attested.

use super::{AskRole, Finding, Rule, facts, finding, refusal_words};
use super::example::{member_of, refuse_write};
use crate::diagnose::Confidence::Likely;
use crate::diagnose::{Code, Facts};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule { code: Code::QuotaExceeded, find, example };

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

#[cfg(test)]
mod tests {
    use super::super::{assert_leads, assert_silent_on};

    #[test]
    fn it_leads_on_its_own_example() {
        assert_leads(super::RULE);
    }

    #[test]
    fn it_is_not_taken_for_its_neighbours() {
        assert_silent_on(super::RULE, super::super::permission_denied_unexplained::RULE);
    }
}
