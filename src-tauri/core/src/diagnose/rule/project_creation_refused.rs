//! Meaning: Entity and role look fine, but creating the project was refused.
//!
//! Evidence: `upsertModel` was refused, after “Create this project” or in a pasted text.
//!
//! Not to be confused with: `permission-denied-unexplained`: a run was refused. A run to a missing project that you are
//! not allowed to create looks the same. `entity-not-found`: the server says that the entity does not exist.
//!
//! What to do: Ask a team admin to create the project or to let you create it, or use an existing project.
//!
//! Source: W&B documentation, team settings (who can create projects); wandb 0.31.0, `apis/public/api.py`
//! (`create_project`).

use super::{AskRole, Finding, Rule, facts, finding, key_was_accepted};
use super::example::{member_of, members};
use crate::diagnose::Confidence::{Certain, Likely};
use crate::diagnose::{Code, Facts, Group, Link, Step};
use crate::evidence::{CreationSeen, Evidence, Seen};

pub(super) const RULE: Rule = Rule {
    code: Code::ProjectCreationRefused,
    group: Group::Project,
    find: Some(find),
    example,
    neighbours: &[Code::ProjectNotFound, Code::PermissionDeniedUnexplained, Code::EntityNotFound],
    steps: &[Step::CopyRequest, Step::UseOwn, Step::OpenEntityPage],
    links: &[Link::EntityPage, Link::DOCS_TEAMS],
};

fn find(e: &Evidence) -> Option<Finding> {
    let (words, confidence) = match &e.creation {
        Some(CreationSeen::Refused { message, .. }) => (message.clone(), Certain),
        Some(CreationSeen::Made | CreationSeen::Unclear) => return None,
        None => (pasted(e)?, Likely),
    };
    let message = Some(words).filter(|words| !words.is_empty());
    let found = finding(Code::ProjectCreationRefused, confidence, Facts { message, ..facts(e) });
    Some(found.leads().ask(e, AskRole::TeamAdmin))
}

/// A refusal of `upsertModel` that is about the right to create, not about the entity or the key.
fn pasted(e: &Evidence) -> Option<String> {
    let refused = e.refusals.iter().find(|refusal| refusal.field.as_deref() == Some("upsertModel") && refusal.status == 403)?;
    (key_was_accepted(e) && e.answers.is_empty()).then(|| refused.message.clone())
}

fn example() -> Evidence {
    let mut e = member_of("vision-lab", "brand-new");
    e.project = Seen::Absent;
    e.project_names = Seen::Present(vec!["resnet".into(), "segmentation".into()]);
    e.members = members("member");
    e.creation = Some(CreationSeen::Refused { status: 403, message: "permission denied".into() });
    e
}
