//! Meaning: The key is too long for this wandb version, which rejects it before sending anything.
//!
//! Evidence: The key length and the wandb version.
//!
//! Not to be confused with: `key-malformed`: no version accepts it. Advice online often blames a bad paste.
//!
//! What to do: Upgrade wandb.
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
