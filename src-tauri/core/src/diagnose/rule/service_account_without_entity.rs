//! Meaning: A service account without an entity logs to its own team.
//!
//! Evidence: A service account, and no entity was given.
//!
//! Not to be confused with: `default-entity-differs`: the same for user accounts.
//!
//! What to do: Set `WANDB_ENTITY` or `entity=`.
//!
//! Source: W&B documentation, service accounts.

use super::{Finding, Rule, facts, finding, is_service_account};
use super::example::{member_of, set_service};
use crate::diagnose::Confidence::Possible;
use crate::diagnose::{Code, Group, Link, Step};
use crate::evidence::{EntitySeen, Evidence, Seen};

pub(super) const RULE: Rule = Rule {
    code: Code::ServiceAccountWithoutEntity,
    group: Group::Identity,
    find: Some(find),
    example,
    neighbours: &[Code::DefaultEntityDiffers],
    steps: &[Step::UseOwn, Step::CopySnippet],
    links: &[Link::DOCS_SERVICE_ACCOUNTS],
};

fn find(e: &Evidence) -> Option<Finding> {
    if e.asked.entity.is_some() || !is_service_account(e) {
        return None;
    }
    Some(finding(Code::ServiceAccountWithoutEntity, Possible, facts(e)))
}

fn example() -> Evidence {
    let mut e = member_of("vision-lab", "resnet");
    e.asked.entity = None;
    set_service(&mut e);
    if let Seen::Present(project) = &mut e.project {
        project.read_only = Some(true);
    }
    e.entity = Seen::Present(EntitySeen { available: Some(false), read_only: Some(true), is_team: Some(true), ..EntitySeen::default() });
    e
}
