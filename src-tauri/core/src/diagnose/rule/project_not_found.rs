//! Meaning: The project does not exist yet: the first `wandb.init` creates it.
//!
//! Evidence: `project: null`, and the entity exists and is not read-only.
//!
//! Not to be confused with: `project-misspelled`. `project-is-restricted` looks the same if the server hides the project.
//!
//! What to do: Nothing to do, unless the name is wrong.
//!
//! Source: github.com/wandb/wandb/pull/12878; recordings of wandb 0.31.0 (`upsertBucket` alone creates the project).

use super::{Finding, Rule, facts, finding};
use super::example::member_of;
use crate::diagnose::Confidence::Likely;
use crate::diagnose::verdict::{Verdict, judge};
use crate::diagnose::{Code, Facts, Group, Link, Step};
use crate::evidence::{ClientSaid, Evidence, Seen};

pub(super) const RULE: Rule = Rule {
    code: Code::ProjectNotFound,
    group: Group::Project,
    find: Some(find),
    example,
    neighbours: &[Code::EntityNotFound],
    steps: &[Step::CopySnippet, Step::CreateProject, Step::OpenEntityPage],
    links: &[Link::EntityPage],
};

fn find(e: &Evidence) -> Option<Finding> {
    if let Some(ClientSaid::ProjectIsMissing(words)) = &e.client {
        let facts = Facts { message: Some(words.clone()), ..facts(e) };
        return Some(finding(Code::ProjectNotFound, Likely, facts));
    }
    if !e.project.is_absent() || judge(e).verdict != Verdict::Allowed {
        return None;
    }
    Some(finding(Code::ProjectNotFound, Likely, facts(e)))
}

fn example() -> Evidence {
    let mut e = member_of("vision-lab", "brand-new");
    e.project = Seen::Absent;
    e.project_names = Seen::Present(vec!["resnet".into(), "segmentation".into()]);
    e
}
