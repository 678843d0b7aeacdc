//! Plans of changes, as they are shown, and what is said once they are made.

use crate::account::AccountId;
use crate::change::Plan;
use crate::contract::{ChangeView, ProgramView, SwitchPlanView};
use crate::i18n::{Args, Language, say};
use crate::quote::typed_word;
use crate::sdk;
use crate::system::programs_with_wandb;
use crate::vault::{Account, Register};

use super::desk::{Machine, Shown};
use super::readers::{left_behind, readers_after};
use super::who::warnings;

pub(super) fn show_plan(
    machine: &Machine,
    shown: &Shown,
    register: &Register,
    mut plan: Plan,
    with_settings: bool,
    account: Option<&Account>,
) -> SwitchPlanView {
    let undo = plan.is_undo();
    if undo {
        plan.keep_modes();
    }
    let here = &machine.around;
    let mut identity = sdk::identity(here, account.and_then(Account::host).as_ref(), sdk::NEWEST);
    // The switch itself ends these.
    (identity.seen.split, identity.seen.netrc_open) = (None, None);
    if let (Some(wanted), Ok(now), false) =
        (account.and_then(Account::host), sdk::identity(here, None, sdk::NEWEST).host, with_settings)
        && !now.is_same_server(&wanted)
    {
        identity.seen.other_host = Some((now.base_url().to_owned(), wanted.base_url().to_owned()));
    }
    let name = |id: Option<&AccountId>| id.and_then(|id| register.holder(id)).map(|(account, _)| account.label.clone());
    let removed = |id: &AccountId| register.removed_as(id).map(|account| account.key_hint.clone());
    let hint = |id: &AccountId| register.holder(id).map(|(_, hint)| hint.to_owned()).or_else(|| removed(id)).unwrap_or_default();
    let changes = plan.changes(&hint).into_iter();
    let readers = account.filter(|_| !undo).map(|account| readers_after(machine, register, &plan, account)).unwrap_or_default();
    let left_behind = account.map(|account| left_behind(&readers, account)).unwrap_or_default();
    let programs = if plan.is_empty() { Vec::new() } else { programs_with_wandb() };
    let view = SwitchPlanView {
        id: plan.id.clone(),
        undo,
        from: name(plan.from.as_ref()),
        to: name(plan.to.as_ref()),
        changes: changes.map(|c| ChangeView { file: c.file, line: c.line, old: c.old, new: c.new }).collect(),
        with_settings,
        closes: plan.closes(),
        rescues: plan.strays.iter().map(|stray| format!("{} ({})", stray.key.hint(), stray.file)).collect(),
        left_alone: plan.left_alone.clone(),
        warnings: warnings(machine, &identity),
        readers,
        left_behind,
        instead: account.map(|account| instead(&account.label)).unwrap_or_default(),
        programs: programs.into_iter().map(|program| ProgramView { pid: program.pid, name: program.name }).collect(),
    };
    shown.keep_plan(plan);
    view
}

/// What acts as an account and changes no file.
pub(super) fn instead(label: &str) -> Vec<String> {
    let name = typed_word(label);
    vec![format!("keywand exec {name} -- python train.py"), format!("keywand bind {name}")]
}

/// One sentence: what was done to files of code.
pub(super) fn fix_sentence(plan: &Plan, language: Language) -> String {
    let file = plan.files().join(&say(language, "list-separator", &Args::new()));
    let id = if plan.is_undo() { "fix-undone" } else { "fix-done" };
    say(language, id, &Args::new().with("file", file))
}
