//! Keys whose account never came on file, because the program was ended in between.

use super::App;
use crate::account::AccountId;
use crate::contract::Problem;
use crate::system::now;
use crate::vault::{Keep, Unfinished};

/// So long, in seconds, may another run take from keeping a key to writing its account.
const PATIENCE: u64 = 600;

impl App {
    /// Notes under which name a key is about to be kept, and forgets what an earlier run left behind.
    pub(super) fn begin_keeping(&self, name: &AccountId, keep: Keep) -> Result<(), Box<Problem>> {
        self.forget_unfinished();
        self.change_register(|register| {
            register.unfinished.push(Unfinished { name: name.clone(), keep, at: now() });
            Ok(())
        })
    }

    /// Forgets keys that an earlier run kept and to which no account leads. Where the keychain refuses, it is tried again later.
    pub fn forget_unfinished(&self) {
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
