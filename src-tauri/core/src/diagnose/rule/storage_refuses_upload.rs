//! Meaning: The bucket behind W&B refused a file.
//!
//! Evidence: a bucket's XML (`AccessDenied`), `storage.objects.…`, HTTP 403 while a file is uploaded.
//!
//! Not to be confused with: `quota-exceeded`: there W&B says that storage is used up.
//!
//! What to do: Look at the clock and the proxy; ask whoever runs the bucket.
//!
//! Source: public issue threads.

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
