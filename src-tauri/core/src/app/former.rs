//! The key that an account had before its own, and the way back to it.

use crate::account::{AccountId, Host};
use crate::change::{self, Plan};
use crate::contract::Problem;
use crate::secret::ApiKey;
use crate::vault::Account;

use super::desk::Accounts;
use super::problem;

/// After an undo of a rotation: the old key is the account's own again, and the new one its former.
pub(super) fn rotate_back(accounts: &Accounts, id: &AccountId) -> Result<(), Box<Problem>> {
    let (account, host) = rotating(accounts, id)?;
    let Some(former) = &account.former else { return Ok(()) };
    let old = kept_key(accounts, &account, &former.id, &host)?;
    accounts.replace_key(id, &host, &old, account.keep)
}

pub(super) fn rotating(accounts: &Accounts, id: &AccountId) -> Result<(Account, Host), Box<Problem>> {
    let register = accounts.register()?;
    let account = register.get(id).ok_or_else(|| problem::account_is_unknown(&id.0))?;
    let host = account.host().ok_or_else(|| problem::account_is_unknown(&id.0))?;
    Ok((account.clone(), host))
}

pub(super) fn kept_key(accounts: &Accounts, account: &Account, name: &AccountId, host: &Host) -> Result<ApiKey, Box<Problem>> {
    accounts.vault.key(account.keep, name, host).map_err(|trouble| problem::key_trouble(&trouble, Some(account), false))
}

/// The key before a rotation is the account's own again, once files have it again.
pub(super) fn after_undo(accounts: &Accounts, plan: &Plan) -> Result<(), Box<Problem>> {
    let rotated = plan.to.as_ref().filter(|to| plan.is_undo() && plan.is_code() && plan.from.as_ref() == Some(to));
    // A rotation that was stopped and made again has two receipts, and both name the former key.
    let rotated = rotated.filter(|account| !change::is_rotated(&accounts.machine.around, account));
    rotated.map_or(Ok(()), |account| rotate_back(accounts, account))
}
