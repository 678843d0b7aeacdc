//! Meaning: wandb does nothing: no run is saved or uploaded.
//!
//! Evidence: `disabled` in `WANDB_MODE` or in a settings file.
//!
//! Not to be confused with: `mode-is-offline`: runs are saved on this machine.
//!
//! What to do: Run `wandb online`, or unset `WANDB_MODE`.
//!
//! Source: wandb 0.31.0, `sdk/wandb_settings.py` (`mode`).

use super::{Finding, Rule, finding, local_facts};
use super::example::on_machine;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{Evidence, Location};

pub(super) const RULE: Rule = Rule {
    code: Code::ModeIsDisabled,
    group: Group::Machine,
    find: Some(find),
    example,
    neighbours: &[Code::KeyRejected, Code::Allowed],
    steps: &[Step::GoOnline],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let (_, place) = e.machine.as_ref()?.mode.as_ref().filter(|(mode, _)| mode == "disabled")?;
    Some(finding(Code::ModeIsDisabled, Certain, Facts { place: place.clone(), ..local_facts(e) }))
}

fn example() -> Evidence {
    on_machine(|machine| machine.mode = Some(("disabled".into(), Some(Location::File("./wandb/settings".into(), Some(2))))))
}
