//! Accounts on offer: on file, found on this machine, pasted for this session, or people of the sample W&B.

use crate::account::AccountId;
use crate::contract::{AccountEditRequest, AccountMoveRequest, AccountRequest, AccountsView, Problem, UnlockRequest};
use crate::diagnose::Mistake;
use crate::reading::mask_keys;
use crate::vault::{Keep, KeyTrouble, Register, Removed};

use super::desk::{Accounts, Network, Reach};
use super::list::{accounts_look, accounts_view};
use super::problem;

/// Renames or recolours an account on file.
pub(super) fn account_edit(
    accounts: &Accounts,
    network: &Network,
    request: &AccountEditRequest,
) -> Result<AccountsView, Box<Problem>> {
    accounts.change_register(|register| {
        check_label(register, &request.label, Some(&request.account))?;
        let known = register.get_mut(&request.account).ok_or_else(|| problem::account_is_unknown(&request.account.0))?;
        // Its own label is free for it.
        let old = std::mem::take(&mut known.label);
        let wanted = Some(request.label.trim()).filter(|label| !label.is_empty()).unwrap_or(&old).to_owned();
        let label = register.free_label(&wanted, Some(&request.account));
        if let Some(account) = register.get_mut(&request.account) {
            (account.label, account.colour) = (label, request.colour);
        }
        Ok(())
    })?;
    Ok(accounts_look(accounts, network))
}

/// Moves an account to another place among those on file.
pub(super) fn account_move(
    accounts: &Accounts,
    network: &Network,
    request: &AccountMoveRequest,
) -> Result<AccountsView, Box<Problem>> {
    accounts.change_register(|register| {
        let at = register.accounts.iter().position(|account| account.id == request.account);
        let account = register.accounts.remove(at.ok_or_else(|| problem::account_is_unknown(&request.account.0))?);
        let place = usize::try_from(request.place).unwrap_or(usize::MAX).min(register.accounts.len());
        register.accounts.insert(place, account);
        Ok(())
    })?;
    Ok(accounts_look(accounts, network))
}

/// Removes an account. One on file can come back until the next is removed; one of this session is wiped.
pub(super) fn account_forget(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    request: &AccountRequest,
) -> Result<AccountsView, Box<Problem>> {
    let before = accounts.session().held.len();
    accounts.session().held.retain(|held| held.id != request.account);
    if accounts.session().held.len() < before {
        return Ok(accounts_look(accounts, network));
    }
    let gone = accounts.change_register(|register| {
        let Some(place) = register.accounts.iter().position(|account| account.id == request.account) else { return Ok(None) };
        let account = register.accounts.remove(place);
        let gone = register.removed.replace(Removed { account, place });
        if let Some(gone) = &gone {
            register.folders.retain(|binding| binding.account != gone.account.id);
        }
        Ok(gone)
    })?;
    wipe(accounts, reach, gone.as_ref());
    Ok(accounts_look(accounts, network))
}

/// Why the keychain gives no key, where it gives none.
pub(super) fn keychain_trouble(accounts: &Accounts) -> Option<crate::diagnose::Code> {
    accounts.vault.keychain_answers().err().map(|trouble| problem::key_trouble(&trouble, None, false).code)
}

/// Removes an account for good: neither its key nor what was learned of it stays.
pub(super) fn account_purge(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    request: &AccountRequest,
) -> Result<AccountsView, Box<Problem>> {
    account_forget(accounts, network, reach, request)?;
    let gone = accounts.change_register(|register| {
        let gone = register.removed.take_if(|removed| removed.account.id == request.account);
        register.folders.retain(|binding| binding.account != request.account);
        Ok(gone)
    })?;
    wipe(accounts, reach, gone.as_ref());
    Ok(accounts_look(accounts, network))
}

/// A key that cannot be forgotten now hurts nobody: no account leads to it any more.
fn wipe(accounts: &Accounts, reach: &Reach, gone: Option<&Removed>) {
    let Some(Removed { account, .. }) = gone else { return };
    let _ = accounts.vault.forget(account.keep, &account.id);
    let _ = account.former.as_ref().map(|former| accounts.vault.forget(account.keep, &former.id));
    reach.forget(&account.id);
    crate::change::forget(&accounts.machine.around, &account.id);
}

/// Brings the account back that was removed last.
pub(super) fn account_restore(accounts: &Accounts, network: &Network) -> Result<AccountsView, Box<Problem>> {
    let back = accounts.change_register(|register| {
        let Some(mut removed) = register.removed.take() else { return Ok(None) };
        removed.account.label = register.free_label(&removed.account.label, None);
        let id = removed.account.id.clone();
        register.accounts.insert(removed.place.min(register.accounts.len()), removed.account);
        Ok(Some(id))
    })?;
    Ok(accounts_view(accounts, network, back))
}

/// Opens the encrypted key file with its passphrase; the first one given makes it.
pub(super) fn keys_unlock(accounts: &Accounts, network: &Network, request: UnlockRequest) -> Result<AccountsView, Box<Problem>> {
    if secrecy::ExposeSecret::expose_secret(&request.passphrase).is_empty() {
        return Err(problem::key_trouble(&KeyTrouble::PassphraseNeeded, None, false));
    }
    accounts.vault.file().unlock(request.passphrase).map_err(|trouble| problem::key_trouble(&trouble, None, false))?;
    Ok(accounts_look(accounts, network))
}

/// Would the next passphrase be the first one, which makes the encrypted key file?
pub(super) fn passphrase_is_new(accounts: &Accounts) -> bool {
    !accounts.vault.file().exists()
}

/// Does any account on file keep its key in the encrypted file, and is that closed?
pub(super) fn needs_passphrase(accounts: &Accounts, account: &AccountId) -> bool {
    let register = accounts.register().unwrap_or_default();
    register.get(account).is_some_and(|account| account.keep == Keep::EncryptedFile) && !accounts.vault.file().is_unlocked()
}

/// A name that a person gives an account: no key, nothing that reads as an option, and no other account's name.
pub(super) fn check_label(register: &Register, label: &str, own: Option<&AccountId>) -> Result<(), Box<Problem>> {
    let label = label.trim();
    let mistake = if mask_keys(label) != label {
        Mistake::LabelIsKey
    } else if label.starts_with('-') {
        Mistake::LabelIsOption
    } else if register.leads_elsewhere(label, own) {
        Mistake::LabelIsTaken
    } else {
        return Ok(());
    };
    Err(problem::label_cannot_be_used(mistake))
}
