//! Keys of the accounts on file: kept, replaced, forgotten, and handed to files that must hold them.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::account::{AccountId, Host};
use crate::change::{Plan, Stray};
use crate::contract::Problem;
use crate::i18n::{Args, say};
use crate::secret::ApiKey;
use crate::system::now;
use crate::vault::{Keep, KeyTrouble, Register, Unfinished};

use super::super::problem;
use super::Accounts;

/// So long, in seconds, may another run take from keeping a key to writing its account.
const PATIENCE: u64 = 600;

impl Accounts {
    /// Keys of accounts, for files that must hold them; each is asked of its keychain once.
    pub(in crate::app) fn keys_for_files<'a>(
        &'a self,
        register: &'a Register,
        strays: &'a [Stray],
    ) -> impl Fn(&AccountId) -> Result<ApiKey, KeyTrouble> + 'a {
        let known = RefCell::new(HashMap::new());
        move |id| {
            let mut known = known.borrow_mut();
            known.entry(id.clone()).or_insert_with(|| self.key_for_files(register, strays, id)).clone()
        }
    }

    fn key_for_files(&self, register: &Register, strays: &[Stray], id: &AccountId) -> Result<ApiKey, KeyTrouble> {
        if let Some(stray) = strays.iter().find(|stray| stray.account == *id) {
            return Ok(stray.key.clone());
        }
        let account =
            register.get(id).or_else(|| register.removed_as(id)).or_else(|| register.holder(id).map(|(account, _)| account));
        let account = account.ok_or(KeyTrouble::NoAccount)?;
        self.vault.key(account.keep, id, &account.host().ok_or(KeyTrouble::NoAccount)?)
    }

    /// Keeps keys that stand in the way, and are not on file, before anything is written.
    pub(in crate::app) fn rescue(
        &self,
        plan: &Plan,
        keep: Keep,
        label: &dyn Fn(&AccountId) -> Option<String>,
    ) -> Result<(), Box<Problem>> {
        if plan.strays.is_empty() {
            return Ok(());
        }
        for stray in &plan.strays {
            let put = self.vault.keep_key(keep, &stray.account, &stray.host, &stray.key);
            put.map_err(|trouble| problem::key_trouble(&trouble, None, false))?;
        }
        let language = self.machine.language();
        self.change_register(|register| {
            // A change that was blocked is made again with the same plan: its keys are kept by then.
            for stray in plan.strays.iter().filter(|stray| register.get(&stray.account).is_none()).collect::<Vec<_>>() {
                let rescued = || say(language, "label-rescued", &Args::new().with("place", stray.file.clone()));
                let label = label(&stray.account).unwrap_or_else(rescued);
                register.add(stray.account.clone(), Some(&label), &stray.host, &stray.key, keep);
            }
            Ok(())
        })
    }

    /// The key before it stays at hand: files may still hold it, and an undo may bring it back there.
    pub(in crate::app) fn replace_key(&self, id: &AccountId, host: &Host, key: &ApiKey, keep: Keep) -> Result<(), Box<Problem>> {
        let old = self.vault.key(keep, id, host).ok();
        let is_kept = old.as_ref().is_some_and(|old| old.is_same(key));
        if is_kept && self.register()?.find(key, host).is_some_and(|known| known.id == *id) {
            return Ok(());
        }
        let former = match old {
            // An earlier run was stopped after it had kept the key, and before the register knew of it.
            _ if is_kept => self.kept_unfinished(id, host),
            Some(old) => self.keep_former(&old, host, keep),
            None => None,
        };
        // A key that cannot be forgotten now hurts nobody: nothing leads to it any more.
        let forget = |name: Option<AccountId>| drop(name.map(|name| self.vault.forget(keep, &name)));
        if let Err(trouble) = self.vault.keep_key(keep, id, host, key) {
            forget(former);
            return Err(problem::key_trouble(&trouble, None, true));
        }
        let noted = self.change_register(|register| {
            register.unfinished.retain(|one| former.as_ref() != Some(&one.name));
            Ok(register.rekey(id, key, former.clone()))
        });
        if noted.is_err() {
            forget(former);
        }
        if let Some(older) = noted? {
            // What led back to that key leads nowhere now.
            crate::change::forget_rotation(&self.machine.around, id);
            forget(Some(older));
        }
        Ok(())
    }

    fn keep_former(&self, old: &ApiKey, host: &Host, keep: Keep) -> Option<AccountId> {
        let name = AccountId(crate::system::random_name().ok()?);
        self.begin_keeping(&name, keep).ok()?;
        self.vault.keep_key(keep, &name, host, old).ok().map(|()| name)
    }

    /// The name under which an earlier run kept the key that the register still takes for the account's own.
    fn kept_unfinished(&self, id: &AccountId, host: &Host) -> Option<AccountId> {
        let register = self.register().ok()?;
        let account = register.get(id)?;
        let is_own = |key: &ApiKey| register.name_of_key(account, key).as_ref() == Some(id);
        let mut unfinished = register.unfinished.iter();
        unfinished.find(|one| self.vault.key(one.keep, &one.name, host).is_ok_and(|key| is_own(&key))).map(|one| one.name.clone())
    }

    /// Notes under which name a key is about to be kept, and forgets what an earlier run left behind.
    pub(in crate::app) fn begin_keeping(&self, name: &AccountId, keep: Keep) -> Result<(), Box<Problem>> {
        self.forget_unfinished();
        self.change_register(|register| {
            register.unfinished.push(Unfinished { name: name.clone(), keep, at: now() });
            Ok(())
        })
    }

    /// Forgets keys that an earlier run kept and to which no account leads. Where the keychain refuses, it is tried again later.
    pub(in crate::app) fn forget_unfinished(&self) {
        let left = |one: &Unfinished| one.at.saturating_add(PATIENCE) < now();
        let Ok(register) = self.register() else { return };
        let all: Vec<_> = register.unfinished.iter().filter(|one| left(one)).cloned().collect();
        let done =
            all.into_iter().filter(|one| register.holder(&one.name).is_some() || self.vault.forget(one.keep, &one.name).is_ok());
        let done: Vec<_> = done.collect();
        drop(register);
        if !done.is_empty() {
            let _ = self.change_register(|register| {
                register.unfinished.retain(|one| !done.contains(one));
                Ok(())
            });
        }
    }
}
