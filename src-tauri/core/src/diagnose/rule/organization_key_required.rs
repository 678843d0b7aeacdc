//! Meaning: The organization accepts only organization API keys.
//!
//! Evidence: The server says that the key cannot access this resource; or the role allows writing but `readOnly: true`
//! (Possible). A read without any key tells a public project apart.
//!
//! Not to be confused with: `entity-belongs-to-others`: the account is not a member. `seat-has-no-access` looks the same.
//!
//! What to do: Create an organization API key.
//!
//! Source: W&B documentation, api-keys (enforced organization-scoped keys, 2026).

use super::{Finding, Rule, facts, finding, is_denied};
use super::example::{member_of, refusal};
use crate::diagnose::Confidence::{Likely, Possible};
use crate::diagnose::{Code, Facts, Group, Link, Step};
use crate::evidence::{Evidence, Seen};

pub(super) const RULE: Rule = Rule {
    code: Code::OrganizationKeyRequired,
    group: Group::Identity,
    find: Some(find),
    example,
    neighbours: &[Code::EntityBelongsToOthers, Code::PermissionDeniedUnexplained],
    steps: &[Step::OpenKeyPage, Step::EnterKey],
    links: &[Link::KeyPage, Link::DOCS_KEYS],
};

fn find(e: &Evidence) -> Option<Finding> {
    let words = e.refusals.iter().map(|refusal| &refusal.message).find(|words| words.contains("API key cannot access")).filter(|_| e.answers.is_empty().then(|| e.is_personal()) != Some(true));
    if let Some(words) = words.filter(|_| is_denied(e)) {
        let facts = Facts { message: Some(words.clone()), public: is_public(e), ..facts(e) };
        // The words alone fit a team of others and a missing personal entity as well.
        let sure = if e.answers.is_empty() { Possible } else { Likely };
        return Some(finding(Code::OrganizationKeyRequired, sure, facts).leads());
    }
    let seat = super::seat_has_no_access::RULE.finds(e);
    seat.map(|found| finding(Code::OrganizationKeyRequired, Possible, found.facts))
}

/// What a read without any key told.
fn is_public(e: &Evidence) -> Option<bool> {
    match e.without_key {
        Seen::Present(_) => Some(true),
        Seen::Absent => Some(false),
        Seen::Untold | Seen::NotAsked => None,
    }
}

fn example() -> Evidence {
    let mut e = member_of("vision-lab", "resnet");
    e.entity = Seen::Untold;
    e.project = Seen::Untold;
    e.refusals = vec![refusal(Some("entity"), "the provided API key cannot access this resource", 200)];
    e
}
