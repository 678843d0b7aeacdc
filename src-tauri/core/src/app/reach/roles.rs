//! Every team of every account, opened without a person: the account's role and its admins, perhaps the first page of its projects.

use std::collections::HashMap;

use futures_util::stream::{FuturesUnordered, StreamExt as _};
use tokio::sync::Semaphore;

use crate::account::Host;
use crate::contract::{AccountView, Problem, ReachRequest, ReachView, ReachesView, Work};

use super::super::desk::{Accounts, Jobs, Network, Reach};
use super::known::{keep_reached, recall};
use super::meant::{Wanted, wanted};
use super::projects::first_page;
use super::team::learn_team;
use super::view::reach_view;
use super::way::{Depth, IN_ALL, Sender, Way, probe_of, ready, sender, ways};

/// Asks for the role in every team of accounts that answered `reach_run`: one request a team. An account is told once all of
/// its teams were asked; a team that does not answer keeps what was known of it.
pub(in crate::app) async fn roles_run(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    jobs: &Jobs,
    request: ReachRequest,
    on: impl Fn(ReachView) + Send + Sync,
) -> Result<ReachesView, Box<Problem>> {
    let stop = jobs.begin(Work::Roles);
    let listed = wanted(accounts, network, &request.accounts)?;
    recall(accounts, network, reach);
    let ways = ways(listed.iter().map(|account| account.host_url.clone()));
    let in_all = Semaphore::new(IN_ALL);
    tokio::select! {
        () = open_all(accounts, network, reach, &listed, &ways, (&in_all, Depth::Roles), &on) => {}
        () = stop.notified() => {}
    }
    jobs.end(Work::Roles, &stop);
    keep_reached(accounts, network, reach, listed.iter().map(|wanted| &wanted.view.id)).await;
    Ok(ReachesView { accounts: listed.iter().map(|wanted| reach_view(reach, &wanted.view)).collect() })
}

/// Opens every team of these accounts, within the bounds of their hosts, and tells an account when all of its own are open.
pub(super) async fn open_all(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    listed: &[Wanted],
    ways: &HashMap<Host, Way>,
    how: (&Semaphore, Depth),
    on: &(impl Fn(ReachView) + Send + Sync),
) {
    let mut opening: FuturesUnordered<_> =
        listed.iter().map(|wanted| open_teams(accounts, network, reach, wanted, &ways[&wanted.host_url], how)).collect();
    while let Some(account) = opening.next().await {
        on(reach_view(reach, account));
    }
}

async fn open_teams<'a>(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    wanted: &'a Wanted,
    way: &Way,
    how: (&Semaphore, Depth),
) -> &'a AccountView {
    let account = &wanted.view;
    let teams = teams_of(reach, account);
    // Why a key cannot be had stands with its account already.
    if let (false, Ok(sender)) = (teams.is_empty(), sender(accounts, network, &account.id)) {
        let mut opening: FuturesUnordered<_> =
            teams.iter().map(|team| open_quietly(accounts, network, reach, &sender, way, how, team)).collect();
        while opening.next().await.is_some() {}
    }
    account
}

/// The entities of an account that answered just now.
fn teams_of(reach: &Reach, account: &AccountView) -> Vec<String> {
    let reaches = reach.reaches();
    let known = reaches.known.of(account).filter(|known| known.fresh && known.trouble.is_none());
    known.map(|known| known.now.entities.iter().map(|entity| entity.name.clone()).collect()).unwrap_or_default()
}

/// What is not told leaves what was known before.
async fn open_quietly(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    sender: &Sender,
    way: &Way,
    (in_all, depth): (&Semaphore, Depth),
    entity: &str,
) {
    let _mine = way.enter(in_all).await;
    let held = &sender.held;
    let probe = probe_of(network, sender, None);
    let mut evidence = probe.begin();
    if let Some(client) = ready(network, sender, way, &mut evidence) {
        let seen = probe.team(client, &mut evidence, entity).await;
        network.remember_peace(&held.host, &held.key, &evidence);
        learn_team(accounts, reach, held, entity, &seen, &evidence);
        if depth == Depth::Projects {
            first_page(network, reach, sender, way, entity).await;
        }
    }
}
