//! Meaning: A name or the config is larger than W&B accepts.
//!
//! Evidence: `… limit exceeded for …`, `run config cannot exceed 15 MB`, HTTP 400.
//!
//! Not to be confused with: `quota-exceeded`: the plan's storage or hours are used up.
//!
//! What to do: Shorten the field. Put large values in an artifact.
//!
//! Source: public issues.

use super::example::nothing_sent;
use super::{Finding, Rule, facts, finding};
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{ClientSaid, Evidence, Trouble};

pub(super) const RULE: Rule = Rule {
    code: Code::ValueIsTooLong,
    group: Group::Limits,
    find: Some(find),
    example,
    neighbours: &[Code::QuotaExceeded, Code::ProjectNameInvalid],
    steps: &[Step::Say("shorten"), Step::Say("use-artifact"), Step::CopyReport],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let words = e.said(Trouble::TooLong)?.to_owned();
    Some(finding(Code::ValueIsTooLong, Certain, Facts { message: Some(words), ..facts(e) }))
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.client = Some(ClientSaid::Said(Trouble::TooLong, "invalid parameters: 64 limit exceeded for JobType".into()));
    e
}
