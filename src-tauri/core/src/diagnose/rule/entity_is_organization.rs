//! Meaning: The name is an organization, not a team.
//!
//! Evidence: `entityType: organization`, or the name of one of the account's organizations.
//!
//! Not to be confused with: `entity-not-found`: nothing has this name.
//!
//! What to do: Use a team of the organization.
//!
//! Source: W&B documentation, organizations; wandb `misc.graphql` (`FetchOrgInfoFromEntity`).

use super::{Finding, Rule, facts, finding, is_denied, refusal_words, same};
use super::example::unknown_entity;
use crate::diagnose::Confidence::{Certain, Likely};
use crate::diagnose::{Code, Facts, Group, Link, Step};
use crate::evidence::{Evidence, OrganizationSeen, Seen};

pub(super) const RULE: Rule = Rule {
    code: Code::EntityIsOrganization,
    group: Group::Entity,
    find: Some(find),
    example,
    neighbours: &[Code::EntityNotFound, Code::EntityBelongsToOthers],
    steps: &[Step::UseOwn, Step::FindEntity, Step::CopySnippet],
    links: &[Link::DOCS_ORGANIZATIONS],
};

fn find(e: &Evidence) -> Option<Finding> {
    if let Some(words) = refusal_words(e, |words, _| words.contains("directly to your organization")) {
        return Some(finding(Code::EntityIsOrganization, Certain, Facts { message: Some(words), organization: e.asked.entity.clone(), ..facts(e) }).leads());
    }
    let name = e.entity_name()?;
    let by_type = e.entity.present().and_then(|entity| entity.entity_type.as_deref()) == Some("organization");
    let known = e.organizations.present().into_iter().flatten();
    let by_name = known
        .filter(|organization| same(organization.name.as_deref(), name) || same(organization.entity.as_deref(), name))
        .find_map(|organization| organization.name.clone());
    if !is_denied(e) || e.is_member() == Some(true) || (!by_type && by_name.is_none()) {
        return None;
    }
    let facts = Facts { organization: by_name.or_else(|| Some(name.to_owned())), ..facts(e) };
    Some(finding(Code::EntityIsOrganization, if by_type { Certain } else { Likely }, facts).leads())
}

fn example() -> Evidence {
    let mut e = unknown_entity("acme-inc");
    e.organizations = Seen::Present(vec![OrganizationSeen { name: Some("Acme-Inc".into()), entity: Some("acme-inc".into()) }]);
    e
}
