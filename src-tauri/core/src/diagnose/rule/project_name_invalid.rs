//! Meaning: wandb itself would reject the project name, so nothing is sent.
//!
//! Evidence: One of `/ \ # ? % :`, or more than 128 characters.
//!
//! Not to be confused with: `project-not-found`: the name is valid.
//!
//! What to do: Use a corrected name.
//!
//! Source: wandb 0.31.0, `sdk/wandb_settings.py`.

use super::{Finding, Rule, facts, finding};
use super::example::nothing_sent;
use crate::account::{MAX_PROJECT_CHARS, forbidden_in_project};
use crate::diagnose::Confidence::Certain;
use crate::diagnose::verdict::project_name_is_invalid;
use crate::diagnose::{Code, Facts, Group, Mistake, Step, Suggestion};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::ProjectNameInvalid,
    group: Group::Project,
    find: Some(find),
    example,
    neighbours: &[Code::ProjectNotFound, Code::Allowed],
    steps: &[Step::UseProject, Step::CopySnippet],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let name = e.asked.project.as_deref().filter(|_| project_name_is_invalid(e))?;
    let characters: String = forbidden_in_project(name).iter().map(|c| format!("{c} ")).collect();
    let (mistake, count) = match characters.as_str() {
        "" => (Mistake::IsTooLong, u32::try_from(name.chars().count()).ok()),
        _ => (Mistake::HasForbiddenCharacters, None),
    };
    let corrected: String = name.chars().map(|c| if forbidden_in_project(name).contains(&c) { '-' } else { c }).collect();
    let facts = Facts {
        mistake: Some(mistake),
        characters: Some(characters.trim_end().to_owned()),
        count,
        suggestion: Some(Suggestion::Project(corrected.chars().take(MAX_PROJECT_CHARS).collect())),
        ..facts(e)
    };
    Some(finding(Code::ProjectNameInvalid, Certain, facts))
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.asked.project = Some("resnet:v2".into());
    e
}
