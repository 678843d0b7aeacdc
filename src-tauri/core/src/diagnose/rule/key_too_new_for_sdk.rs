//! Meaning: The key is longer than this version of wandb takes; the client refuses it before anything is sent.
//!
//! Evidence: characters of the key, and the version of wandb.
//!
//! Not to be confused with: `key-malformed`: no version takes it. Public advice often blames the paste.
//!
//! What to do: upgrade wandb.
//!
//! Source: wandb 0.22.2, `sdk/lib/apikey.py` (`write_key`); `CHANGELOG.md` of 0.22.3.

use super::{Finding, Rule, facts, finding};
use super::example::on_machine;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::KeyTooNewForSdk,
    group: Group::Identity,
    find: Some(find),
    example,
    neighbours: &[Code::KeyRejected, Code::Allowed],
    steps: &[Step::UpgradeSdk],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let machine = e.machine.as_ref()?;
    let facts = Facts { count: Some(machine.key_too_long?), sdk: Some(machine.sdk.clone()).filter(|sdk| !sdk.is_empty()), ..facts(e) };
    Some(finding(Code::KeyTooNewForSdk, Certain, facts).leads())
}

fn example() -> Evidence {
    on_machine(|machine| {
        machine.sdk = "0.19.11".into();
        machine.key_too_long = Some(86);
    })
}
