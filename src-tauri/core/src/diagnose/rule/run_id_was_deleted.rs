//! Meaning: The run ID was used and deleted before. Deleted IDs cannot be reused.
//!
//! Evidence: HTTP 409 (400 and 410 have been seen), `was previously created and deleted`.
//!
//! Not to be confused with: A timeout in `wandb.init`: some versions report it that way.
//!
//! What to do: Use a new ID.
//!
//! Source: wandb#4897, docs.wandb.ai/models/runs/delete-runs.

use super::{Finding, Rule, facts, finding, refusal_words};
use super::example::{member_of, refuse_write};
use crate::diagnose::Confidence::{Certain, Likely};
use crate::diagnose::{Code, Facts, Group, Link, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::RunIdWasDeleted,
    group: Group::Run,
    find: Some(find),
    example,
    neighbours: &[Code::PermissionDeniedUnexplained],
    steps: &[Step::TestAgain, Step::Say("new-id")],
    links: &[Link::DOCS_DELETE_RUNS],
};

fn find(e: &Evidence) -> Option<Finding> {
    let deleted = refusal_words(e, |words, _| words.contains("previously created and deleted"));
    let sure = if deleted.is_some() { Certain } else { Likely };
    let words = deleted.or_else(|| refusal_words(e, |_, status| status == 409))?;
    let facts = Facts { message: Some(words), ..facts(e) };
    Some(finding(Code::RunIdWasDeleted, sure, facts).leads())
}

fn example() -> Evidence {
    let mut e = member_of("vision-lab", "resnet");
    refuse_write(&mut e, 409, "run vision-lab/resnet/x was previously created and deleted; try a new run name");
    e
}
