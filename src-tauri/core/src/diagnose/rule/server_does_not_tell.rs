//! Meaning: The server did not return the information needed to decide.
//!
//! Evidence: Fields that the server does not support, or returns as `null`.
//!
//! Not to be confused with: A refusal: nothing was refused.
//!
//! What to do: Confirm with a test write.
//!
//! Source: wandb `core/internal/wbapi/gqlcompat.go`: servers know different parts of the schema.

use super::{Finding, Rule, facts, finding};
use super::example::member_of;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::verdict::{Verdict, judge};
use crate::diagnose::{Code, Group, Step};
use crate::evidence::{EntitySeen, Evidence, ProjectSeen, Seen};

pub(super) const RULE: Rule = Rule {
    code: Code::ServerDoesNotTell,
    group: Group::Outcome,
    find: Some(find),
    example,
    neighbours: &[Code::PermissionDeniedUnexplained, Code::EntityNotFound],
    steps: &[Step::ProveByWriting, Step::CopySnippet],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let answered = e.path.is_none() && !e.answers.is_empty() && !matches!(e.status, Some(401 | 429 | 500..));
    if !answered || judge(e).verdict != Verdict::CannotTell || e.cancelled {
        return None;
    }
    Some(finding(Code::ServerDoesNotTell, Certain, facts(e)))
}

fn example() -> Evidence {
    let mut e = member_of("vision-lab", "resnet");
    e.entity = Seen::Present(EntitySeen { name: Some("vision-lab".into()), ..EntitySeen::default() });
    e.project = Seen::Present(ProjectSeen { name: Some("resnet".into()), ..ProjectSeen::default() });
    e
}
