//! Where the key of an account still stands on this machine, and taking it out of netrc.

use crate::account::AccountId;
use crate::contract::{AccountView, Problem, SourceKind, SourceView, SwitchPlanView};
use crate::evidence::PlaceKind;
use crate::sdk::{self, FoundKey};
use crate::secret::ApiKey;
use crate::vault::{Account, Register};

use super::desk::{Accounts, Shown};
use super::list::kept;
use super::meant::account_named;
use super::people::People;
use super::plan::show_plan;
use super::problem;

/// An account on file by label, username or id; else the one that was removed last, whose key is still kept.
pub(super) fn account_to_remove(accounts: &Accounts, name: &str) -> Result<AccountId, Box<Problem>> {
    let register = accounts.register()?;
    let removed = register.removed.as_ref().map(|removed| &removed.account);
    let is_named = |account: &&Account| account.label == name || account.id.0 == name;
    match (account_named(accounts, Some(name)), removed.filter(is_named)) {
        (Err(_), Some(removed)) => Ok(removed.id.clone()),
        (named, _) => named,
    }
}

/// The account that was removed last, if it is this one.
pub(super) fn account_removed(accounts: &Accounts, id: &AccountId) -> Option<AccountView> {
    let register = accounts.register().ok()?;
    register.removed_as(id).map(|account| kept(account, &People::of(&register), false))
}

/// Every place on this machine where the account's key stands, or the one that it had before: netrc, the settings, the
/// environment, the shell's start-up files. Sends nothing.
pub(super) fn key_stands_in(accounts: &Accounts, id: &AccountId) -> Result<Vec<SourceView>, Box<Problem>> {
    let register = accounts.register()?;
    let account = account(&register, id)?;
    let host = account.host();
    let is_own = |found: &FoundKey| {
        host.as_ref().is_some_and(|host| found.host.is_same_server(host)) && register.name_of_key(account, &found.key).is_some()
    };
    Ok(sdk::standing_keys(&accounts.machine.around, host.as_ref()).iter().filter(|found| is_own(found)).map(place).collect())
}

/// What taking the account's key out of netrc would change; writes nothing.
pub(super) fn take_out_plan(accounts: &Accounts, shown: &Shown, id: &AccountId) -> Result<SwitchPlanView, Box<Problem>> {
    let register = accounts.register()?;
    let account = account(&register, id)?;
    let host = account.host().ok_or_else(|| problem::account_is_unknown(&id.0))?;
    let own = |key: &ApiKey| register.name_of_key(account, key);
    let plan = sdk::plan_take_out(&accounts.machine.around, &host, &own).map_err(|refused| accounts.refused(refused))?;
    let plan = crate::change::Plan { from: Some(id.clone()), ..plan };
    Ok(show_plan(&accounts.machine, shown, &register, plan, false, None))
}

fn account<'a>(register: &'a Register, id: &AccountId) -> Result<&'a Account, Box<Problem>> {
    register.get(id).or_else(|| register.removed_as(id)).ok_or_else(|| problem::account_is_unknown(&id.0))
}

fn place(found: &FoundKey) -> SourceView {
    let (name, line) = (found.place.name.clone(), found.place.line);
    let (kind, file, variable) = match (found.place.kind, line) {
        (PlaceKind::Netrc, _) => (SourceKind::Netrc, Some(name), None),
        (PlaceKind::Settings, _) => (SourceKind::Settings, Some(name), None),
        (PlaceKind::Environment, None) => (SourceKind::Environment, None, Some(name)),
        // A start-up file sets the variable.
        (PlaceKind::Environment, Some(_)) => (SourceKind::Environment, Some(name), Some("WANDB_API_KEY".to_owned())),
    };
    SourceView { kind, file, line, variable, key_hint: Some(found.key.hint()) }
}
