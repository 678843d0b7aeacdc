//! Meaning: No entity was given, so the server uses the default entity, which may not be the one you want.
//!
//! Evidence: No entity was given, the default entity has no such project, and the account has other entities; or a test run was
//! created somewhere else.
//!
//! Not to be confused with: `service-account-without-entity`: the same for service accounts.
//!
//! What to do: Specify the entity.
//!
//! Source: wandb 0.31.0 sends `entity: null`, and the server returns the entity it chose.

use super::{Finding, Rule, facts, finding, is_service_account};
use super::example::member_of;
use crate::diagnose::Confidence::{Certain, Possible};
use crate::diagnose::{Code, Facts, Group, Link, Mistake, Step, Suggestion};
use crate::evidence::{Evidence, Seen, WriteSeen};

pub(super) const RULE: Rule = Rule {
    code: Code::DefaultEntityDiffers,
    group: Group::Entity,
    find: Some(find),
    example,
    neighbours: &[Code::EntityNotFound, Code::ProjectIsRestricted],
    steps: &[Step::UseOwn, Step::CopySnippet],
    links: &[Link::DOCS_PERMISSIONS],
};

fn find(e: &Evidence) -> Option<Finding> {
    if let Some(WriteSeen::MadeElsewhere { entity, project, .. }) = &e.write {
        let mistake = Some(Mistake::Written);
        let facts = Facts { suggestion: Some(Suggestion::Target(entity.clone(), project.clone())), mistake, ..facts(e) };
        return Some(finding(Code::DefaultEntityDiffers, Certain, facts).leads());
    }
    let others = e.own_entities().len() > 1;
    if e.asked.entity.is_some() || e.project.present().is_some() || !others || is_service_account(e) {
        return None;
    }
    e.viewer.present()?.default_entity.as_ref()?;
    let facts = Facts { suggestion: e.own_entities().get(1).map(|name| Suggestion::Entity((*name).to_owned())), ..facts(e) };
    Some(finding(Code::DefaultEntityDiffers, Possible, facts))
}

fn example() -> Evidence {
    let mut e = member_of("vision-lab", "asr-baseline");
    e.asked.entity = None;
    e.project = Seen::Absent;
    e.write = Some(WriteSeen::MadeElsewhere { entity: "nlp-team".into(), project: "asr-baseline".into(), removed: true });
    e
}
