//! The accounts that are asked.

use crate::account::{AccountId, Host};
use crate::contract::{AccountView, Problem};

use super::super::desk::{Accounts, Network};
use super::super::list::accounts_view;
use super::super::problem;

/// The accounts that are meant, in order; all where none is named.
pub(in crate::app) fn wanted(accounts: &Accounts, network: &Network, named: &[AccountId]) -> Result<Vec<Wanted>, Box<Problem>> {
    let all = accounts_view(accounts, network, None).accounts;
    if let Some(unknown) = named.iter().find(|id| !all.iter().any(|account| account.id == **id)) {
        return Err(problem::account_is_unknown(&unknown.0));
    }
    let meant = all.into_iter().filter(|account| named.is_empty() || named.contains(&account.id));
    Ok(meant.filter_map(|view| Some(Wanted { host_url: accounts.host_of(&view.id)?, view })).collect())
}

/// An account that is meant, and where it asks.
pub(in crate::app) struct Wanted {
    pub(in crate::app) view: AccountView,
    pub(in crate::app) host_url: Host,
}
