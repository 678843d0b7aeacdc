//! netrc as a whole: why Python does not read it, and the mend; what another program took out of it, and bringing that back.

use crate::account::AccountId;
use crate::change::{self, Plan};
use crate::code::CODE;
use crate::contract::{ChangeView, LostMachine, MendPlace, NetrcChange, NetrcView, Problem};
use crate::sdk::{self, MachineOfNetrc};
use crate::vault::Register;

use super::desk::{Accounts, Shown};
use super::netrc_seen::{netrc_lost, netrc_now, owner, remember_netrc};
use super::plan::fix_sentence;

/// Whether Python reads netrc, and which machines it had when it was looked at last and has no more. Where nothing is wrong,
/// what it has now is kept.
pub(super) fn netrc_look(accounts: &Accounts) -> Result<NetrcView, Box<Problem>> {
    let trouble = netrc_trouble(accounts);
    let register = accounts.register()?;
    let lost = netrc_lost(&accounts.machine, &register);
    if trouble.is_none() && lost.is_empty() {
        sdk::keep_machines(&accounts.machine.around, &owner(&register));
    }
    Ok(NetrcView { trouble, lost: told(&register, lost) })
}

/// Why Python does not read netrc; `None` where it does, or where there is none.
pub(super) fn netrc_trouble(accounts: &Accounts) -> Option<Box<Problem>> {
    match sdk::plan_mend(&accounts.machine.around, CODE) {
        Ok(mend) => (!mend.plan.is_empty()).then(|| accounts.refused(mend.refused)),
        Err(refused) => Some(accounts.refused(refused)),
    }
}

/// The smallest change after which Python reads netrc; writes nothing.
pub(super) fn netrc_mend(accounts: &Accounts, shown: &Shown) -> Result<NetrcChange, Box<Problem>> {
    let mend = sdk::plan_mend(&accounts.machine.around, CODE).map_err(|refused| accounts.refused(refused))?;
    let places = mend.places.iter().map(|(line, flaw)| MendPlace { line: *line, flaw: flaw.name() }).collect();
    Ok(netrc_change(shown, mend.plan, mend.file, places, Vec::new()))
}

/// What brings those machines back whose key a saved account has; writes nothing.
pub(super) fn netrc_restore(accounts: &Accounts, shown: &Shown) -> Result<NetrcChange, Box<Problem>> {
    let register = accounts.register()?;
    let lost: Vec<(String, AccountId)> =
        netrc_lost(&accounts.machine, &register).into_iter().filter_map(|lost| Some((lost.name, lost.account?))).collect();
    let (plan, file) = sdk::plan_restore(&accounts.machine.around, &lost, CODE).map_err(|refused| accounts.refused(refused))?;
    let hint = |id: &AccountId| register.holder(id).map(|(_, hint)| hint.to_owned()).unwrap_or_default();
    let changes = plan.changes(&hint).into_iter();
    let changes = changes.map(|c| ChangeView { file: c.file, line: c.line, old: c.old, new: c.new }).collect();
    Ok(netrc_change(shown, plan, file, Vec::new(), changes))
}

/// Takes what netrc has now for what it is to have: what it lost is forgotten.
pub(super) fn netrc_accept(accounts: &Accounts) -> Result<(), Box<Problem>> {
    sdk::keep_machines(&accounts.machine.around, &owner(&*accounts.register()?));
    Ok(())
}

/// Makes a change of netrc that was planned and shown; says what was done.
pub(super) fn netrc_apply(accounts: &Accounts, shown: &Shown, id: &str) -> Result<String, Box<Problem>> {
    let plan = shown.planned(id)?;
    let (register, before) = (accounts.register()?, netrc_now(accounts));
    change::apply(&accounts.machine.around, &plan, &accounts.keys_for_files(&register, &[]))
        .map_err(|refused| accounts.refused(refused))?;
    remember_netrc(accounts, &before);
    Ok(fix_sentence(&plan, accounts.machine.language()))
}

fn netrc_change(shown: &Shown, plan: Plan, file: String, places: Vec<MendPlace>, changes: Vec<ChangeView>) -> NetrcChange {
    let change = NetrcChange { id: plan.id.clone(), file, places, changes };
    shown.keep_plan(plan);
    change
}

/// Machines that netrc had when it was looked at last, and has no more; keeps nothing.
pub(super) fn netrc_lost_now(accounts: &Accounts) -> Vec<LostMachine> {
    accounts.register().map(|register| told(&register, netrc_lost(&accounts.machine, &register))).unwrap_or_default()
}

fn told(register: &Register, lost: Vec<MachineOfNetrc>) -> Vec<LostMachine> {
    let label = |id: AccountId| register.get(&id).map(|account| account.label.clone());
    lost.into_iter().map(|lost| LostMachine { account: lost.account.and_then(label), machine: lost.name }).collect()
}
