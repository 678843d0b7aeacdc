//! What wandb on this machine would do otherwise than a test did. Nothing is sent for it, and no request waits for it.

use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;

use crate::contract::AccountOrigin;
use crate::evidence::{BesideSeen, MachineSeen, UsesSeen};
use crate::sdk::{FoundKey, NEWEST};
use crate::system::Surroundings;
use crate::vault::Register;

use super::desk::{Accounts, Held};
use super::who::identity_in;

/// So long a test that is finished waits for this machine's files: a home folder may be far away, a file a pipe.
const PATIENCE: Duration = Duration::from_secs(1);

/// This machine, being looked at.
pub(super) struct Looking {
    work: JoinHandle<MachineSeen>,
    unread: MachineSeen,
}

/// Begins to look at what wandb would do here, beside the test that this account makes. The sample W&B is not this
/// machine's.
pub(super) fn look_beside(accounts: &Accounts, held: &Held) -> Option<Looking> {
    if held.origin == AccountOrigin::Sample {
        return None;
    }
    let (around, register, held) = (Arc::clone(&accounts.machine.around), accounts.register().unwrap_or_default(), held.clone());
    let unread = MachineSeen { beside: Some(beside(&held, UsesSeen::Unread)), ..MachineSeen::default() };
    Some(Looking { work: tokio::task::spawn_blocking(move || look(&around, &register, &held)), unread })
}

impl Looking {
    /// What was seen; that it was not read where it takes too long.
    pub(super) async fn seen(self, left: Duration) -> MachineSeen {
        match tokio::time::timeout(left.min(PATIENCE), self.work).await {
            Ok(Ok(seen)) => seen,
            _ => self.unread,
        }
    }
}

fn beside(held: &Held, uses: UsesSeen) -> BesideSeen {
    let account = (held.origin == AccountOrigin::Kept).then(|| held.id.clone());
    BesideSeen { account, label: held.label(), uses, entity: None, project: None }
}

fn look(around: &Surroundings, register: &Register, held: &Held) -> MachineSeen {
    let (identity, owner) = identity_in(register, around, NEWEST);
    let there = identity.host.as_ref().is_ok_and(|host| host.is_same_server(&held.host));
    let mut seen = identity.seen;
    // Who may read a file changes nothing of what wandb does.
    seen.netrc_open = None;
    if !there {
        let elsewhere = identity.host.map(|host| host.base_url().to_owned());
        return elsewhere.map_or_else(
            |_| of_any_server(&seen, beside(held, UsesSeen::Unread)),
            |host| {
                let other_host = Some((host.clone(), held.host.base_url().to_owned()));
                let other_host = other_host.filter(|_| held.origin != AccountOrigin::Pasted);
                MachineSeen { other_host, ..of_any_server(&seen, beside(held, UsesSeen::Elsewhere(host))) }
            },
        );
    }
    if !held.host.is_cloud() {
        seen.split = None;
    }
    let owner = owner.map(|account| account.label.clone());
    let uses = match (&seen.token, identity.keys.first().zip(seen.keys.first())) {
        _ if seen.token_conflict => UsesSeen::Unread,
        (Some(token), _) => UsesSeen::Another(token.clone(), None),
        (None, Some((found, place))) if found.key.is_same(&held.key) => UsesSeen::Same(place.clone()),
        (None, Some((found, place))) if is_former(register, held, found) => UsesSeen::Former(place.clone()),
        (None, Some((_, place))) => UsesSeen::Another(place.clone(), owner),
        (None, None) => UsesSeen::None,
    };
    let named = |named: Option<crate::sdk::Named>| named.map(|named| (named.name, named.place));
    let (entity, project) = (named(identity.entity), named(identity.project));
    MachineSeen { beside: Some(BesideSeen { entity, project, ..beside(held, uses) }), ..seen }
}

/// Is it the key that the account had before this one?
fn is_former(register: &Register, held: &Held, found: &FoundKey) -> bool {
    let former = register.find_former(&found.key, &held.host);
    former.is_some_and(|former| register.holder(&former.id).is_some_and(|(account, _)| account.id == held.id))
}

/// What holds whichever server wandb speaks to, and why it is another one: keys and names of that one are not in question.
fn of_any_server(seen: &MachineSeen, beside: BesideSeen) -> MachineSeen {
    MachineSeen {
        sdk: seen.sdk.clone(),
        mode: seen.mode.clone(),
        settings_unreadable: seen.settings_unreadable.clone(),
        overrides: seen.overrides.iter().filter(|over| over.variable == "WANDB_BASE_URL").cloned().collect(),
        beside: Some(beside),
        ..MachineSeen::default()
    }
}
