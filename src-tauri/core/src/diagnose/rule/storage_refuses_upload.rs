//! Meaning: The bucket behind W&B rejected a file.
//!
//! Evidence: XML from the bucket (`AccessDenied`), `storage.objects.…`, or HTTP 403 while uploading a file.
//!
//! Not to be confused with: `quota-exceeded`: W&B says that storage is used up.
//!
//! What to do: Check the clock and the proxy, or ask the bucket's administrator.
//!
//! Source: public issues.

use super::example::nothing_sent;
use super::{Finding, Rule, facts, finding};
use crate::diagnose::Confidence::Likely;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{ClientSaid, Evidence, Trouble};

pub(super) const RULE: Rule = Rule {
    code: Code::StorageRefusesUpload,
    group: Group::Path,
    find: Some(find),
    example,
    neighbours: &[Code::QuotaExceeded, Code::PermissionDeniedUnexplained],
    steps: &[
        Step::Run("check-clock", "date -u; curl -sI https://api.wandb.ai | grep -i '^date'"),
        Step::Say("try-direct"),
        Step::Say("ask-admin"),
        Step::CopyReport,
    ],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let words = e.said(Trouble::Storage)?.to_owned();
    Some(finding(Code::StorageRefusesUpload, Likely, Facts { message: Some(words), ..facts(e) }))
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.client = Some(ClientSaid::Said(Trouble::Storage, "HTTP 403: AccessDenied".into()));
    e
}
