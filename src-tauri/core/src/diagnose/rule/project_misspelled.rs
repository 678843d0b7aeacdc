//! Meaning: No project with this name is visible, but one with a similar name is.
//!
//! Evidence: `project: null`, and the entity has a project with a similar name.
//!
//! Not to be confused with: `project-not-found`: the first run would create a second project next to the right one.
//!
//! What to do: Use the similar name.
//!
//! Source: W&B documentation, permission errors: spelling and case of the project.

use super::{Finding, Rule, facts, finding, missing_entity};
use super::example::member_of;
use crate::diagnose::Confidence::Likely;
use crate::diagnose::near::nearest;
use crate::diagnose::verdict::{Verdict, judge};
use crate::diagnose::{Code, Facts, Group, Link, Step, Suggestion};
use crate::evidence::{Evidence, Seen};

pub(super) const RULE: Rule = Rule {
    code: Code::ProjectMisspelled,
    group: Group::Project,
    find: Some(find),
    example,
    neighbours: &[Code::ProjectNotFound],
    steps: &[Step::UseProject, Step::CopySnippet],
    links: &[Link::DOCS_PERMISSIONS],
};

fn find(e: &Evidence) -> Option<Finding> {
    let names = e.project_names.present()?;
    let project = e.asked.project.as_deref()?;
    if !e.project.is_absent() || missing_entity(e).is_some() {
        return None;
    }
    let suggestion = nearest(project, names.iter().map(String::as_str))?.to_owned();
    let facts = Facts { suggestion: Some(Suggestion::Project(suggestion)), ..facts(e) };
    let found = finding(Code::ProjectMisspelled, Likely, facts);
    Some(if judge(e).verdict == Verdict::Allowed { found.leads() } else { found })
}

fn example() -> Evidence {
    let mut e = member_of("vision-lab", "ResNet");
    e.project = Seen::Absent;
    e.project_names = Seen::Present(vec!["resnet".into(), "segmentation".into()]);
    e
}
