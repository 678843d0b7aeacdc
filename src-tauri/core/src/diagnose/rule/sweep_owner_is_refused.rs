//! Meaning: The server does not accept the key's user as the owner of a sweep.
//!
//! Evidence: `Sweep user not valid`, HTTP 400, path upsertSweep.
//!
//! Not to be confused with: `key-rejected`: the server recognizes no account for the key.
//!
//! What to do: Use one of the account's own entities, and check whose key is used.
//!
//! Source: public issues.

use super::example::nothing_sent;
use super::{Finding, Rule, facts, finding};
use crate::diagnose::Confidence::Likely;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{ClientSaid, Evidence, Trouble};

pub(super) const RULE: Rule = Rule {
    code: Code::SweepOwnerIsRefused,
    group: Group::Role,
    find: Some(find),
    example,
    neighbours: &[Code::SweepNotFound, Code::KeyRejected],
    steps: &[Step::UseOwn, Step::Run("test-first", "keywand whoami"), Step::Say("check-entity"), Step::CopyReport],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let words = e.said(Trouble::SweepOwner)?.to_owned();
    Some(finding(Code::SweepOwnerIsRefused, Likely, Facts { message: Some(words), ..facts(e) }))
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.client = Some(ClientSaid::Said(Trouble::SweepOwner, "Sweep user not valid".into()));
    e
}
