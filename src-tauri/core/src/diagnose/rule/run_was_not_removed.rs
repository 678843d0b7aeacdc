//! Meaning: The test run could not be deleted.
//!
//! Evidence: The write was accepted, but `deleteRun` was not.
//!
//! Not to be confused with: A refused write.
//!
//! What to do: Delete the run by hand on its page.
//!
//! Source: W&B documentation, custom roles: a role can allow creating runs but not deleting them.

use super::{Finding, Rule, facts, finding};
use super::example::member_of;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{Evidence, WriteSeen};

pub(super) const RULE: Rule = Rule {
    code: Code::RunWasNotRemoved,
    group: Group::Run,
    find: Some(find),
    example,
    neighbours: &[Code::PermissionDeniedUnexplained],
    steps: &[Step::OpenRunPage],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let Some(WriteSeen::MadeNotRemoved { page, message }) = &e.write else {
        return None;
    };
    let facts = Facts { page: Some(page.clone()), message: Some(message.clone()).filter(|words| !words.is_empty()), ..facts(e) };
    Some(finding(Code::RunWasNotRemoved, Certain, facts).leads())
}

fn example() -> Evidence {
    let mut e = member_of("vision-lab", "resnet");
    let page = "https://wandb.ai/vision-lab/resnet/runs/keywand-abc".to_owned();
    e.write = Some(WriteSeen::MadeNotRemoved { page, message: "permission denied".into() });
    e
}
