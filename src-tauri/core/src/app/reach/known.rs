//! What is known of every account: of this session in memory, of accounts on file on disk, too.

use std::sync::Arc;

use crate::account::AccountId;
use crate::contract::AccountOrigin;
use crate::reach::{Kept, MayLog, Reached};
use crate::sdk::{NEWEST, identity};

use super::super::desk::{Accounts, Held, Known, Network, Reach};

/// Reads what the last session kept, once.
pub(super) fn recall(accounts: &Accounts, network: &Network, reach: &Reach) {
    if std::mem::replace(&mut reach.reaches().known.recalled, true) {
        return;
    }
    let (kept, register) = (Kept::read(reach.data()), accounts.register().unwrap_or_default());
    network.memory().take_over(kept.unknown());
    for (id, reached) in kept.accounts {
        let is_same = register.get(&id).is_some_and(|account| account.host == reached.host);
        if is_same {
            let known = Known::recalled(reached, Kept::projects(reach.data(), &id));
            reach.reaches().known.accounts.entry(id).or_insert(known);
        }
    }
}

/// Keeps what was learned of accounts on file. What cannot be kept is asked again next time.
pub(super) async fn keep_reached(accounts: &Accounts, network: &Network, reach: &Reach, ids: impl Iterator<Item = &AccountId>) {
    accounts.note(&[]);
    let register = accounts.register().unwrap_or_default();
    let learned: Vec<(AccountId, Reached)> = {
        let known = &reach.reaches().known;
        let on_file = ids.filter(|id| register.get(id).is_some());
        on_file.filter_map(|id| Some((id.clone(), known.accounts.get(id)?.now.clone()))).collect()
    };
    if !learned.is_empty() {
        let (data, unknown) = (reach.data().to_owned(), network.memory().all());
        let _ = tokio::task::spawn_blocking(move || Kept::keep(&data, learned, unknown)).await;
    }
}

/// Keeps the projects of one entity of an account on file.
pub(super) async fn keep_projects(reach: &Reach, held: &Held, entity: &str) {
    let list = reach.known(held, |known| known.projects.get(entity).map(Arc::clone));
    if let (AccountOrigin::Kept, Some(list)) = (held.origin, list) {
        let (data, id, entity) = (reach.data().to_owned(), held.id.clone(), entity.to_owned());
        let _ = tokio::task::spawn_blocking(move || Kept::keep_projects(&data, &id, &entity, &list)).await;
    }
}

/// The entity that a variable or the settings name here, and where, where an account on file was told its teams and may not
/// log to that one. Sends nothing.
pub(in crate::app) fn entity_out_of_reach(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    id: &AccountId,
) -> Option<(String, String)> {
    let named = identity(&accounts.machine.around, None, NEWEST).entity?;
    recall(accounts, network, reach);
    let reaches = reach.reaches();
    let reached = &reaches.known.on_file(id)?.now;
    if reached.at.is_none() || reached.teams_unknown.is_some() {
        return None;
    }
    let listed = reached.entities.iter().find(|entity| entity.name == named.name);
    let is_out = listed.is_none_or(|entity| entity.may_log() == MayLog::ReadOnly);
    is_out.then_some((crate::plain::harmless(&named.name), named.place))
}
