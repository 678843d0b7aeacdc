//! The machines of netrc, as they were seen last.

use crate::account::{AccountId, Host};
use crate::sdk::{self, MachineOfNetrc};
use crate::secret::ApiKey;
use crate::vault::Register;

use super::desk::{Accounts, Machine};

pub(super) fn netrc_lost(machine: &Machine, register: &Register) -> Vec<MachineOfNetrc> {
    sdk::lost_machines(&machine.around, &owner(register))
}

/// The machines that netrc has.
pub(super) fn netrc_now(accounts: &Accounts) -> Vec<MachineOfNetrc> {
    accounts.register().map(|register| sdk::machines_now(&accounts.machine.around, &owner(&register))).unwrap_or_default()
}

/// After a change of our own: what it took out was meant.
pub(super) fn remember_netrc(accounts: &Accounts, just_before: &[MachineOfNetrc]) {
    if let Ok(register) = accounts.register() {
        sdk::keep_own_change(&accounts.machine.around, &owner(&register), just_before);
    }
}

/// The account that has a key, whatever port or scheme its server has.
pub(super) fn owner(register: &Register) -> impl Fn(&ApiKey, &Host) -> Option<AccountId> + '_ {
    |key, host| {
        let is_there = |account: &&crate::vault::Account| {
            account.host().is_some_and(|there| there.name() == host.name() || there.is_same_server(host))
        };
        register.having(key).find(is_there).map(|account| account.id.clone())
    }
}
