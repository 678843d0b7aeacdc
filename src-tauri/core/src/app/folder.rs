//! Folders: chosen in the system's dialog, since the page names none, or bound to an account.

use crate::account::AccountId;
use crate::contract::{BindRequest, FolderRequest, FolderView, Problem, WhoRequest, WhoView};
use crate::vault::Binding;

use super::desk::{Accounts, Machine, Network};
use super::who::whoami;
use super::{Desktop, problem};

/// Has the person choose a folder, and remembers it for as long as the program runs. `None` where they chose none.
pub(super) async fn folder_choose(
    machine: &Machine,
    request: &FolderRequest,
    desktop: &dyn Desktop,
) -> Result<Option<FolderView>, Box<Problem>> {
    let Some(chosen) = desktop.choose_folder().await.map_err(problem::technical)? else { return Ok(None) };
    let here = &machine.around;
    let chosen = here.folder.join(chosen.to_str().map_or_else(|| chosen.clone(), |path| here.expand(path)));
    let folder = here.shown(&chosen);
    machine.choose(request.purpose, chosen);
    Ok(Some(FolderView { folder }))
}

/// Binds a folder to an account, or frees it.
pub(super) fn folder_bind(accounts: &Accounts, network: &Network, request: &BindRequest) -> Result<WhoView, Box<Problem>> {
    let folder = accounts.machine.folder_meant(request.folder.as_deref());
    accounts.change_register(|register| {
        register.folders.retain(|binding| binding.folder != folder);
        if let Some(account) = &request.account {
            register.get(account).ok_or_else(|| problem::account_is_unknown(&account.0))?;
            register.folders.push(Binding { folder: folder.clone(), account: account.clone() });
        }
        Ok(())
    })?;
    whoami(accounts, network, &WhoRequest { folder: Some(folder.display().to_string()), sdk: None })
}

/// The folders that are bound, and the names of their accounts.
pub(super) fn folders_bound(accounts: &Accounts) -> Result<Vec<(String, Option<String>)>, Box<Problem>> {
    let register = accounts.register()?;
    let name = |id: &AccountId| register.get(id).map(|account| account.label.clone());
    Ok(register.folders.iter().map(|one| (accounts.machine.around.shown(&one.folder), name(&one.account))).collect())
}

/// Is this very folder bound? This one, where none is given.
pub(super) fn is_bound(accounts: &Accounts, folder: Option<&str>) -> bool {
    let folder = accounts.machine.folder_meant(folder);
    accounts.register().is_ok_and(|register| register.folders.iter().any(|binding| binding.folder == folder))
}

/// The folder, this one where none is given; home as `~`.
pub(super) fn folder_shown(machine: &Machine, folder: Option<&str>) -> String {
    machine.shown(&machine.folder_meant(folder))
}

/// Is there such a folder?
pub(super) fn is_folder(machine: &Machine, folder: &str) -> bool {
    machine.folder_meant(Some(folder)).is_dir()
}
