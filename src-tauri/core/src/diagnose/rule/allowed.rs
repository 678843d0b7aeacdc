//! Meaning: Runs may be logged there.
//!
//! Evidence: a run was made and removed again; or the read-only test passed, which says that it should work, and proves
//! nothing.
//!
//! Not to be confused with: a pass that quota, rate limits or a policy turn into a refusal at the first write.
//!
//! What to do: copy the snippet.
//!
//! Source: github.com/wandb/wandb/pull/12878 (what decides without writing).

use super::{Finding, Rule, facts, finding};
use super::example::member_of;
use crate::diagnose::Confidence::{Certain, Likely};
use crate::diagnose::verdict::{Verdict, judge};
use crate::diagnose::{Code, Group, Link, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::Allowed,
    group: Group::Outcome,
    find: Some(find),
    example,
    neighbours: &[Code::ProjectNotFound, Code::PermissionDeniedUnexplained],
    steps: &[Step::CopySnippet, Step::ProveByWriting],
    links: &[Link::ProjectPage],
};

fn find(e: &Evidence) -> Option<Finding> {
    let judgement = judge(e);
    if judgement.verdict != Verdict::Allowed || e.project.is_absent() {
        return None;
    }
    Some(finding(Code::Allowed, if judgement.proven { Certain } else { Likely }, facts(e)))
}

fn example() -> Evidence {
    member_of("vision-lab", "resnet")
}
