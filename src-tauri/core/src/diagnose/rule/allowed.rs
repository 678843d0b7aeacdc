//! Meaning: You can log runs there. If no test write has proven it, you should be able to.
//!
//! Evidence: A test run was created and deleted; or the read-only test passed, which makes it likely but not proven.
//!
//! Not to be confused with: A pass that is refused at the first write because of quota, rate limits or a policy.
//!
//! What to do: Copy the code.
//!
//! Source: github.com/wandb/wandb/pull/12878 (how to decide without writing).

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
