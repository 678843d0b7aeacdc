//! Meaning: An environment variable is set and differs from netrc or the settings files.
//!
//! Evidence: The variable, the file and line it overrides, and the startup file that sets it.
//!
//! Not to be confused with: `netrc-overrides-settings`: two files, no environment variable.
//!
//! What to do: Unset the variable to use another account.
//!
//! Source: wandb 0.31.0, `sdk/lib/wbauth/authenticate.py`; `sdk/wandb_settings.py` (order of settings).

use super::{Finding, Rule, finding, local_facts};
use super::example::on_machine;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts, Group, Mistake, Step};
use crate::evidence::{Evidence, Location, OverrideSeen};

pub(super) const RULE: Rule = Rule {
    code: Code::EnvironmentOverridesFile,
    group: Group::Machine,
    find: Some(find),
    example,
    neighbours: &[Code::KeyRejected, Code::Allowed],
    steps: &[Step::UnsetVariable, Step::Say("remove-at-start-up")],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let over = e.machine.as_ref()?.overrides.first()?;
    let facts = Facts {
        variable: Some(over.variable.clone()),
        place: Some(over.over.clone()),
        location: over.set_at.clone(),
        mistake: over.in_new_terminals.then_some(Mistake::InNewTerminals),
        ..local_facts(e)
    };
    Some(finding(Code::EnvironmentOverridesFile, Certain, facts))
}

fn example() -> Evidence {
    on_machine(|machine| {
        machine.overrides = vec![OverrideSeen {
            variable: "WANDB_API_KEY".into(),
            set_at: Some("~/.bashrc:12".into()),
            over: Location::File("~/.netrc".into(), Some(3)),
            in_new_terminals: false,
        }];
    })
}
