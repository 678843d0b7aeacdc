//! Meaning: The account is on one server, but wandb connects to another here.
//!
//! Evidence: `WANDB_BASE_URL` or `base_url`, and the account's host.
//!
//! Not to be confused with: `environment-overrides-file`, which may be the cause.
//!
//! What to do: Also write the host to the settings file, or set `WANDB_BASE_URL`.
//!
//! Source: wandb 0.31.0, `sdk/wandb_settings.py` (order of settings), `sdk/lib/wbauth/wbnetrc.py` (looks the host up).

use super::{Finding, Rule, finding};
use super::example::on_machine;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts, Group, Step, Suggestion};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::SdkUsesAnotherHost,
    group: Group::Machine,
    find: Some(find),
    example,
    neighbours: &[Code::KeyRejected, Code::Allowed],
    steps: &[Step::SetHost, Step::Say("write-host")],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let (theirs, wanted) = e.machine.as_ref()?.other_host.clone()?;
    let facts = Facts { host: Some(theirs), suggestion: Some(Suggestion::Host(wanted)), ..Facts::default() };
    Some(finding(Code::SdkUsesAnotherHost, Certain, facts).leads())
}

fn example() -> Evidence {
    on_machine(|machine| {
        machine.other_host = Some(("https://api.forge.coreweave.com".into(), "https://wandb.example.jp".into()));
    })
}
