//! Meaning: The account is another team's service account.
//!
//! Evidence: An empty email address or the account type suggests a service account, and it does not belong to this team.
//! The API does not say so, so confidence is at most Possible.
//!
//! Not to be confused with: `entity-belongs-to-others`, which is certain; this is a guess.
//!
//! What to do: Ask the team for a service account of its own.
//!
//! Source: W&B documentation, service accounts.

use super::{AskRole, Finding, Rule, facts, finding, is_denied, is_service_account, missing_entity};
use super::example::{others_entity, set_service};
use crate::diagnose::Confidence::Possible;
use crate::diagnose::{Code, Group, Link, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::ServiceAccountOtherTeam,
    group: Group::Identity,
    find: Some(find),
    example,
    neighbours: &[Code::EntityNotFound, Code::ServiceAccountWithoutEntity],
    steps: &[Step::CopyRequest, Step::EnterKey],
    links: &[Link::DOCS_SERVICE_ACCOUNTS],
};

fn find(e: &Evidence) -> Option<Finding> {
    if !is_denied(e) || !is_service_account(e) || e.is_member()? || missing_entity(e).is_some() {
        return None;
    }
    Some(finding(Code::ServiceAccountOtherTeam, Possible, facts(e)).ask(e, AskRole::TeamAdmin))
}

fn example() -> Evidence {
    let mut e = others_entity("speech-group", "asr");
    set_service(&mut e);
    e
}
