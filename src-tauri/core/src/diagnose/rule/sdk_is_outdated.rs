//! Meaning: wandb reports that this version is too old for the host, or was yanked.
//!
//! Evidence: wandb's own output in a pasted text. `wandb verify` checks against the host's `cliVersionInfo`; older
//! versions report that they were retired or recalled.
//!
//! Not to be confused with: `key-too-new-for-sdk`: only the key is too long. “version … is available” is not an error.
//!
//! What to do: Upgrade wandb to the version shown.
//!
//! Source: wandb 0.31.0, `sdk/verify/verify.py` (`check_wandb_version`); 0.16.6, `sdk/internal/update.py`.

use super::{Finding, Rule, finding, local_facts};
use super::example::on_machine;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts, Group, Step, Suggestion};
use crate::evidence::{Evidence, OutdatedSeen};

pub(super) const RULE: Rule = Rule {
    code: Code::SdkIsOutdated,
    group: Group::Machine,
    find: Some(find),
    example,
    neighbours: &[Code::KeyTooNewForSdk, Code::NetrcUnreadable],
    steps: &[Step::UpgradeSdk],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let machine = e.machine.as_ref()?;
    let outdated = machine.outdated.as_ref()?;
    let facts = Facts {
        sdk: Some(machine.sdk.clone()).filter(|sdk| !sdk.is_empty()),
        suggestion: outdated.wanted.clone().map(Suggestion::Version),
        message: Some(outdated.message.clone()),
        ..local_facts(e)
    };
    Some(finding(Code::SdkIsOutdated, Certain, facts).beside())
}

fn example() -> Evidence {
    on_machine(|machine| {
        machine.sdk = "0.16.6".into();
        machine.outdated = Some(OutdatedSeen {
            wanted: Some("0.31.0".into()),
            message: "wandb version out of date, please run pip install --upgrade wandb==0.31.0".into(),
        });
    })
}
