//! Meaning: W&B Inference is not available to this account or in this place.
//!
//! Evidence: HTTP 403 from `api.inference.wandb.ai`.
//!
//! Not to be confused with: `key-rejected`: HTTP 401. `quota-exceeded`: HTTP 402.
//!
//! What to do: Ask an organization admin.
//!
//! Source: W&B documentation, Inference.

use super::example::nothing_sent;
use super::{Finding, Rule, facts, finding};
use crate::diagnose::Confidence::Likely;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{ClientSaid, Evidence, Trouble};

pub(super) const RULE: Rule = Rule {
    code: Code::InferenceIsRefused,
    group: Group::Role,
    find: Some(find),
    example,
    neighbours: &[Code::KeyRejected, Code::QuotaExceeded],
    steps: &[Step::OpenWandb, Step::Say("ask-admin"), Step::Say("check-project"), Step::CopyReport],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let words = e.said(Trouble::Inference)?.to_owned();
    Some(finding(Code::InferenceIsRefused, Likely, Facts { message: Some(words), ..facts(e) }))
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.client = Some(ClientSaid::Said(Trouble::Inference, "The inference gateway is not enabled for your organization".into()));
    e
}
