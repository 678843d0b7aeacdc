//! What accounts reach: asked of all at once, one request each; the last answer stays where none comes.

pub(super) mod favourites;
pub(super) mod known;
pub(super) mod matrix;
pub(super) mod meant;
pub(super) mod notify;
pub(super) mod offer;
pub(super) mod others;
pub(super) mod projects;
pub(super) mod roles;
pub(super) mod search;
pub(super) mod team;
pub(super) mod view;
pub(super) mod way;
pub(super) mod who_may;

use std::sync::{Mutex, PoisonError};

use futures_util::stream::{FuturesUnordered, StreamExt as _};
use tokio::sync::Semaphore;

use crate::contract::{AccountView, CancelRequest, Nothing, Problem, ReachRequest, ReachView, ReachesView, Work};
use crate::evidence::Seen;
use crate::system::now;

use super::desk::{Accounts, Jobs, Network, Note, Reach};
use super::list::accounts_view;
use super::problem;
use super::tested::{health, note};
use known::{keep_reached, recall};
use meant::{Wanted, wanted};
use roles::open_all;
use view::reach_view;
use way::{Depth, IN_ALL, Way, probe_of, ready, sender, ways};

/// What every account was last seen to reach. Sends nothing.
pub(super) fn reach_look(accounts: &Accounts, network: &Network, reach: &Reach) -> ReachesView {
    let listed = accounts_view(accounts, network, None).accounts;
    recall(accounts, network, reach);
    ReachesView { accounts: listed.iter().map(|account| reach_view(reach, account)).collect() }
}

/// Asks accounts what they reach: one request each, all at once. Each answer is told as it comes, and one that does not
/// come delays nobody.
pub(super) async fn reach_run(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    jobs: &Jobs,
    request: ReachRequest,
    on: impl Fn(ReachView) + Send + Sync,
) -> Result<ReachesView, Box<Problem>> {
    ask_accounts(accounts, network, reach, jobs, request, false, on).await
}

/// The same, then the account's role in every team and the first page of its projects: two requests a team. An account is
/// told once when its teams are known, and again when their roles are.
pub(super) async fn reach_whole(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    jobs: &Jobs,
    request: ReachRequest,
    on: impl Fn(ReachView) + Send + Sync,
) -> Result<ReachesView, Box<Problem>> {
    ask_accounts(accounts, network, reach, jobs, request, true, on).await
}

async fn ask_accounts(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    jobs: &Jobs,
    request: ReachRequest,
    whole: bool,
    on: impl Fn(ReachView) + Send + Sync,
) -> Result<ReachesView, Box<Problem>> {
    let stop = jobs.begin(Work::Reach);
    let listed = wanted(accounts, network, &request.accounts)?;
    recall(accounts, network, reach);
    let notes = Mutex::default();
    let ways = ways(listed.iter().map(|account| account.host_url.clone()));
    let in_all = Semaphore::new(IN_ALL);
    let mut asking: FuturesUnordered<_> = listed
        .iter()
        .map(|wanted| {
            let way = &ways[&wanted.host_url];
            reach_one(accounts, network, reach, wanted, way, &in_all, &notes)
        })
        .collect();
    let told = async {
        while let Some(account) = asking.next().await {
            on(reach_view(reach, account));
        }
        if whole {
            open_all(accounts, network, reach, &listed, &ways, (&in_all, Depth::Projects), &on).await;
        }
    };
    tokio::select! {
        () = told => {}
        () = stop.notified() => {}
    }
    drop(asking);
    jobs.end(Work::Reach, &stop);
    accounts.note(&notes.into_inner().unwrap_or_else(PoisonError::into_inner));
    keep_reached(accounts, network, reach, listed.iter().map(|wanted| &wanted.view.id)).await;
    Ok(ReachesView { accounts: listed.iter().map(|wanted| reach_view(reach, &wanted.view)).collect() })
}

/// Stops what is running; it ends with what it has.
pub(super) fn work_cancel(jobs: &Jobs, request: CancelRequest) -> Nothing {
    jobs.cancel(request.work);
    Nothing {}
}

async fn reach_one<'a>(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    wanted: &'a Wanted,
    way: &Way,
    in_all: &Semaphore,
    notes: &Mutex<Vec<Note>>,
) -> &'a AccountView {
    let account = &wanted.view;
    let _mine = way.enter(in_all).await;
    let sender = match sender(accounts, network, &account.id) {
        Ok(sender) => sender,
        Err(trouble) => {
            reach.known_on_file(&account.id, &wanted.host_url, |known| known.trouble = Some(trouble));
            return account;
        }
    };
    let held = &sender.held;
    let probe = probe_of(network, &sender, None);
    let mut evidence = probe.begin();
    let seen = match ready(network, &sender, way, &mut evidence) {
        Some(client) => probe.reach(client, &mut evidence).await,
        None => Seen::NotAsked,
    };
    network.remember_peace(&held.host, &held.key, &evidence);
    notes.lock().unwrap_or_else(PoisonError::into_inner).extend(note(held, &evidence));
    let username = evidence.viewer.present().and_then(|viewer| viewer.username.clone());
    accounts.session().name(&held.id, username);
    let tried = health(&evidence);
    reach.known(held, |known| {
        known.now.key = tried.or(known.now.key);
        if let Seen::Present(seen) = seen {
            known.now.learn(seen, now());
            (known.fresh, known.trouble) = (true, None);
        } else {
            known.trouble = Some(problem::of_evidence(&evidence));
        }
    });
    account
}
