//! netrc as a whole: why Python does not read it, and the mend; what another program took out of it, and bringing that back.

use crate::account::{AccountId, Host};
use crate::change::{self, Plan};
use crate::code::CODE;
use crate::contract::{ChangeView, LostMachine, MendPlace, NetrcChange, NetrcView, Problem};
use crate::sdk::{self, MachineOfNetrc};
use crate::secret::ApiKey;
use crate::vault::Register;

use super::App;
use super::fix_file::fix_sentence;

impl App {
    /// Whether Python reads netrc, and which machines it had when it was looked at last and has no more. Where nothing is wrong,
    /// what it has now is kept.
    ///
    /// # Errors
    /// Why the register cannot be read.
    pub fn netrc_look(&self) -> Result<NetrcView, Box<Problem>> {
        let trouble = self.netrc_trouble();
        let register = self.accounts.register()?;
        let lost = self.netrc_lost(&register);
        if trouble.is_none() && lost.is_empty() {
            sdk::keep_machines(&self.machine.around, &owner(&register));
        }
        Ok(NetrcView { trouble, lost: told(&register, lost) })
    }

    /// Why Python does not read netrc; `None` where it does, or where there is none.
    pub fn netrc_trouble(&self) -> Option<Box<Problem>> {
        match sdk::plan_mend(&self.machine.around, CODE) {
            Ok(mend) => (!mend.plan.is_empty()).then(|| self.accounts.refused(mend.refused)),
            Err(refused) => Some(self.accounts.refused(refused)),
        }
    }

    /// The smallest change after which Python reads netrc; writes nothing.
    ///
    /// # Errors
    /// `netrc-unreadable` where a person has to say what is meant; `link-leads-nowhere`, `file-cannot-be-written`.
    pub fn netrc_mend(&self) -> Result<NetrcChange, Box<Problem>> {
        let mend = sdk::plan_mend(&self.machine.around, CODE).map_err(|refused| self.accounts.refused(refused))?;
        let places = mend.places.iter().map(|(line, flaw)| MendPlace { line: *line, flaw: flaw.name() }).collect();
        Ok(self.netrc_change(mend.plan, mend.file, places, Vec::new()))
    }

    /// What brings those machines back whose key a saved account has; writes nothing.
    ///
    /// # Errors
    /// `netrc-unreadable`, `link-leads-nowhere`, `file-cannot-be-written`; why the register cannot be read.
    pub fn netrc_restore(&self) -> Result<NetrcChange, Box<Problem>> {
        let register = self.accounts.register()?;
        let lost: Vec<(String, AccountId)> =
            self.netrc_lost(&register).into_iter().filter_map(|lost| Some((lost.name, lost.account?))).collect();
        let (plan, file) =
            sdk::plan_restore(&self.machine.around, &lost, CODE).map_err(|refused| self.accounts.refused(refused))?;
        let hint = |id: &AccountId| register.holder(id).map(|(_, hint)| hint.to_owned()).unwrap_or_default();
        let changes = plan.changes(&hint).into_iter();
        let changes = changes.map(|c| ChangeView { file: c.file, line: c.line, old: c.old, new: c.new }).collect();
        Ok(self.netrc_change(plan, file, Vec::new(), changes))
    }

    /// Takes what netrc has now for what it is to have: what it lost is forgotten.
    ///
    /// # Errors
    /// Why the register cannot be read.
    pub fn netrc_accept(&self) -> Result<(), Box<Problem>> {
        sdk::keep_machines(&self.machine.around, &owner(&*self.accounts.register()?));
        Ok(())
    }

    /// Makes a change of netrc that was planned and shown; says what was done.
    ///
    /// # Errors
    /// `file-changed-since`, `file-cannot-be-written`, `another-keywand-is-busy`; why a key cannot be had.
    pub fn netrc_apply(&self, id: &str) -> Result<String, Box<Problem>> {
        let plan = self.shown.planned(id)?;
        let (register, before) = (self.accounts.register()?, self.netrc_now());
        change::apply(&self.machine.around, &plan, &self.accounts.keys_for_files(&register, &[]))
            .map_err(|refused| self.accounts.refused(refused))?;
        self.remember_netrc(&before);
        Ok(fix_sentence(&plan, self.machine.language()))
    }

    fn netrc_change(&self, plan: Plan, file: String, places: Vec<MendPlace>, changes: Vec<ChangeView>) -> NetrcChange {
        let change = NetrcChange { id: plan.id.clone(), file, places, changes };
        self.shown.keep_plan(plan);
        change
    }

    fn netrc_lost(&self, register: &Register) -> Vec<MachineOfNetrc> {
        sdk::lost_machines(&self.machine.around, &owner(register))
    }

    /// Machines that netrc had when it was looked at last, and has no more; keeps nothing.
    pub fn netrc_lost_now(&self) -> Vec<LostMachine> {
        self.accounts.register().map(|register| told(&register, self.netrc_lost(&register))).unwrap_or_default()
    }

    /// The machines that netrc has.
    pub(super) fn netrc_now(&self) -> Vec<MachineOfNetrc> {
        self.accounts.register().map(|register| sdk::machines_now(&self.machine.around, &owner(&register))).unwrap_or_default()
    }

    /// After a change of our own: what it took out was meant.
    pub(super) fn remember_netrc(&self, just_before: &[MachineOfNetrc]) {
        if let Ok(register) = self.accounts.register() {
            sdk::keep_own_change(&self.machine.around, &owner(&register), just_before);
        }
    }
}

fn told(register: &Register, lost: Vec<MachineOfNetrc>) -> Vec<LostMachine> {
    let label = |id: AccountId| register.get(&id).map(|account| account.label.clone());
    lost.into_iter().map(|lost| LostMachine { account: lost.account.and_then(label), machine: lost.name }).collect()
}

/// The account that has a key, whatever port or scheme its server has.
fn owner(register: &Register) -> impl Fn(&ApiKey, &Host) -> Option<AccountId> + '_ {
    |key, host| {
        let is_there = |account: &&crate::vault::Account| {
            account.host().is_some_and(|there| there.name() == host.name() || there.is_same_server(host))
        };
        register.having(key).find(is_there).map(|account| account.id.clone())
    }
}
