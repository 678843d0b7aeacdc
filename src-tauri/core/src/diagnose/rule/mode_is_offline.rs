//! Meaning: wandb saves runs on this machine and uploads nothing.
//!
//! Evidence: `offline` or `dryrun` in `WANDB_MODE` or in a settings file.
//!
//! Not to be confused with: `mode-is-disabled`: nothing is saved either.
//!
//! What to do: Run `wandb online`, then `wandb sync`.
//!
//! Source: wandb 0.31.0, `sdk/wandb_settings.py` (`mode`), `cli/cli.py` (`online`, `sync`).

use super::{Finding, Rule, finding, local_facts};
use super::example::on_machine;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{Evidence, Location};

pub(super) const RULE: Rule = Rule {
    code: Code::ModeIsOffline,
    group: Group::Machine,
    find: Some(find),
    example,
    neighbours: &[Code::KeyRejected, Code::Allowed],
    steps: &[Step::GoOnline, Step::Say("sync")],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let (_, place) = e.machine.as_ref()?.mode.as_ref().filter(|(mode, _)| mode != "disabled")?;
    Some(finding(Code::ModeIsOffline, Certain, Facts { place: place.clone(), ..local_facts(e) }))
}

fn example() -> Evidence {
    on_machine(|machine| machine.mode = Some(("offline".into(), Some(Location::Variable("WANDB_MODE".into())))))
}
