//! Meaning: This account cannot log runs there, but another saved account should be able to.
//!
//! Evidence: Another saved account on the same server was tested on the same target since Keywand started and passed (certain);
//! or its last result lists the entity as writable (likely), or lists it without saying so (possible). Nothing is sent.
//!
//! Not to be confused with: The cause itself, shown before it. This is a workaround, not a cause.
//!
//! What to do: Switch to that account.
//!
//! Source: `viewer.teams` and `Entity.readOnly`: wandb `core/api/graphql/query_viewer.graphql`,
//! github.com/wandb/wandb/pull/12878.

use super::example::others_entity;
use super::{Finding, Rule, facts, finding, is_denied, key_was_accepted, missing_entity};
use crate::account::AccountId;
use crate::diagnose::Confidence::{Certain, Likely, Possible};
use crate::diagnose::verdict::project_name_is_invalid;
use crate::diagnose::{Code, Facts, Group, Mistake, Step};
use crate::evidence::{Evidence, OtherMay, OtherSeen};

pub(super) const RULE: Rule = Rule {
    code: Code::AnotherAccountIsMember,
    group: Group::Entity,
    find: Some(find),
    example,
    neighbours: &[Code::EntityBelongsToOthers, Code::KeyRejected],
    steps: &[Step::SwitchToOther, Step::TestWithOther],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let other = e.other()?;
    if !another_would_help(e) {
        return None;
    }
    let (confidence, how) = match (other.may, other.same_person) {
        (OtherMay::Asked, false) => (Certain, Mistake::Asked),
        (OtherMay::Asked, true) => (Certain, Mistake::AskedKey),
        (OtherMay::Told, false) => (Likely, Mistake::Told),
        (OtherMay::Told, true) => (Likely, Mistake::ToldKey),
        (OtherMay::Listed, false) => (Possible, Mistake::Listed),
        (OtherMay::Listed, true) => (Possible, Mistake::ListedKey),
    };
    let facts = Facts { mistake: Some(how), account: Some(other.label.clone()), ..facts(e) };
    Some(finding(Code::AnotherAccountIsMember, confidence, facts).beside())
}

/// Is it this account that is refused, rather than what was asked for?
fn another_would_help(e: &Evidence) -> bool {
    if !key_was_accepted(e) {
        return true;
    }
    let asked_well = missing_entity(e).is_none() && !project_name_is_invalid(e) && e.write.is_none();
    is_denied(e) && asked_well && (e.key_is_refused() || e.is_member() != Some(true) || e.read_only() == Some(true))
}

fn example() -> Evidence {
    let mut e = others_entity("speech-group", "asr");
    e.others = vec![OtherSeen { id: AccountId("work".into()), label: "work".into(), may: OtherMay::Told, same_person: false }];
    e
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnose::rule::example;

    #[test]
    fn it_speaks_only_where_it_is_the_account_that_is_refused() {
        let others = super::example().others;
        for (case, mut e, expect) in [
            ("allowed", example::member_of("vision-lab", "resnet"), None),
            ("read-only", example::read_only_team("vision-lab", "resnet"), Some(Likely)),
            ("no such entity", example::unknown_entity("vision-lba"), None),
            ("an unknown key", example::answered(401, "{}"), Some(Likely)),
        ] {
            e.others.clone_from(&others);
            assert_eq!(find(&e).map(|found| found.confidence), expect, "{case}");
        }
    }

    #[test]
    fn the_account_that_is_surest_is_named() {
        let mut e = super::example();
        let asked = OtherSeen { id: AccountId("lab".into()), label: "lab".into(), may: OtherMay::Asked, same_person: false };
        e.others.push(asked);
        let found = find(&e).expect("a finding");
        assert_eq!((found.confidence, found.facts.account.as_deref()), (Certain, Some("lab")));
    }
}
