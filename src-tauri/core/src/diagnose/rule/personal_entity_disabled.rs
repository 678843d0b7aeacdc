//! Meaning: The personal entity does not accept runs.
//!
//! Evidence: The entity equals the username, and it is read-only or was refused.
//!
//! Not to be confused with: `entity-not-found`. The server's exact message is not known, so confidence is at most Likely.
//!
//! What to do: Use the default team.
//!
//! Source: W&B documentation, `GORILLA_DISABLE_PERSONAL_ENTITY`; sign-ups since 2024 get a team.

use super::{Finding, Rule, facts, finding, is_denied, missing_entity, refusal_words};
use super::example::{member_of, set_default};
use crate::diagnose::Confidence::Likely;
use crate::diagnose::{Code, Facts, Group, Link, Mistake, Step};
use crate::evidence::{EntitySeen, Evidence, Seen};

pub(super) const RULE: Rule = Rule {
    code: Code::PersonalEntityDisabled,
    group: Group::Entity,
    find: Some(find),
    example,
    neighbours: &[Code::EntityNotFound, Code::RoleIsViewOnly],
    steps: &[Step::UseOwn, Step::FindEntity, Step::CopySnippet],
    links: &[Link::DOCS_PERMISSIONS],
};

fn find(e: &Evidence) -> Option<Finding> {
    let words = refusal_words(e, |words, _| words.contains("personal entities are disabled") || words.contains("personal entity") && words.contains("belongs to multiple organizations"));
    if let Some(words) = words {
        // The words name no entity: the one that was asked for need not be the account's own.
        let mistake = (!e.is_personal()).then_some(Mistake::Unnamed);
        let facts = Facts { message: Some(words), mistake, ..facts(e) };
        return Some(finding(Code::PersonalEntityDisabled, Likely, facts).leads());
    }
    if !e.is_personal() || !is_denied(e) {
        return None;
    }
    if e.project.present().is_some_and(|project| project.read_only == Some(false)) {
        return None;
    }
    let mistake = missing_entity(e).map(|_| Mistake::Absent);
    Some(finding(Code::PersonalEntityDisabled, Likely, Facts { mistake, ..facts(e) }).leads())
}

fn example() -> Evidence {
    let mut e = member_of("lzwjava", "first-steps");
    set_default(&mut e, "vision-lab");
    e.entity = Seen::Present(EntitySeen { available: Some(false), read_only: Some(true), is_team: Some(false), ..EntitySeen::default() });
    e.project = Seen::Absent;
    e
}
