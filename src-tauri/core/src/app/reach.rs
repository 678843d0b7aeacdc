//! What accounts reach: asked of all at once, one request each; the last answer stays where none comes.

mod favourites;
mod known;
mod matrix;
mod notify;
mod offer;
mod others;
mod projects;
mod roles;
mod search;
mod team;
mod view;
mod way;
mod who_may;

use std::sync::{Mutex, PoisonError};

use futures_util::stream::{FuturesUnordered, StreamExt as _};
use tokio::sync::Semaphore;

use crate::account::{AccountId, Host};
use crate::contract::{AccountView, CancelRequest, Nothing, Problem, ReachRequest, ReachView, ReachesView, Work};
use crate::evidence::Seen;
use crate::system::now;

use super::check::{health, note};
use super::desk::Note;
use super::{App, problem};
use way::{Depth, Way, ways};

pub use who_may::may_log_id;

/// At most so many questions are on their way at once.
const IN_ALL: usize = 128;

impl App {
    /// What every account was last seen to reach. Sends nothing.
    pub fn reach_look(&self) -> ReachesView {
        let accounts = self.accounts_view(None).accounts;
        self.recall();
        ReachesView { accounts: accounts.iter().map(|account| self.reach_view(account)).collect() }
    }

    /// Asks accounts what they reach: one request each, all at once. Each answer is told as it comes, and one that does not
    /// come delays nobody.
    ///
    /// # Errors
    /// `account-is-unknown`. What a host, the way to it or a keychain says stands with its account.
    pub async fn reach_run(
        &self,
        request: ReachRequest,
        on: impl Fn(ReachView) + Send + Sync,
    ) -> Result<ReachesView, Box<Problem>> {
        self.reach(request, false, on).await
    }

    /// The same, then the account's role in every team and the first page of its projects: two requests a team. An account is
    /// told once when its teams are known, and again when their roles are.
    ///
    /// # Errors
    /// Those of `reach_run`.
    pub async fn reach_whole(
        &self,
        request: ReachRequest,
        on: impl Fn(ReachView) + Send + Sync,
    ) -> Result<ReachesView, Box<Problem>> {
        self.reach(request, true, on).await
    }

    async fn reach(
        &self,
        request: ReachRequest,
        whole: bool,
        on: impl Fn(ReachView) + Send + Sync,
    ) -> Result<ReachesView, Box<Problem>> {
        let accounts = self.wanted(&request.accounts)?;
        self.recall();
        let stop = self.jobs.begin(Work::Reach);
        let notes = Mutex::default();
        let ways = ways(accounts.iter().map(|account| account.host_url.clone()));
        let in_all = Semaphore::new(IN_ALL);
        let mut asking: FuturesUnordered<_> = accounts
            .iter()
            .map(|wanted| {
                let way = &ways[&wanted.host_url];
                self.reach_one(wanted, way, &in_all, &notes)
            })
            .collect();
        let told = async {
            while let Some(account) = asking.next().await {
                on(self.reach_view(account));
            }
            if whole {
                self.open_all(&accounts, &ways, (&in_all, Depth::Projects), &on).await;
            }
        };
        tokio::select! {
            () = told => {}
            () = stop.notified() => {}
        }
        drop(asking);
        self.jobs.end(Work::Reach, &stop);
        self.accounts.note(&notes.into_inner().unwrap_or_else(PoisonError::into_inner));
        self.keep(accounts.iter().map(|wanted| &wanted.view.id)).await;
        Ok(ReachesView { accounts: accounts.iter().map(|wanted| self.reach_view(&wanted.view)).collect() })
    }

    /// Stops what is running; it ends with what it has.
    pub fn work_cancel(&self, request: CancelRequest) -> Nothing {
        self.jobs.cancel(request.work);
        Nothing {}
    }

    async fn reach_one<'a>(
        &self,
        wanted: &'a Wanted,
        way: &Way,
        in_all: &Semaphore,
        notes: &Mutex<Vec<Note>>,
    ) -> &'a AccountView {
        let account = &wanted.view;
        let _mine = way.enter(in_all).await;
        let sender = match self.sender(&account.id) {
            Ok(sender) => sender,
            Err(trouble) => {
                self.reach.known_on_file(&account.id, &wanted.host_url, |known| known.trouble = Some(trouble));
                return account;
            }
        };
        let held = &sender.held;
        let probe = self.probe(&sender, None);
        let mut evidence = probe.begin();
        let seen = match self.ready(&sender, way, &mut evidence) {
            Some(client) => probe.reach(client, &mut evidence).await,
            None => Seen::NotAsked,
        };
        self.network.remember_peace(&held.host, &held.key, &evidence);
        notes.lock().unwrap_or_else(PoisonError::into_inner).extend(note(held, &evidence));
        let username = evidence.viewer.present().and_then(|viewer| viewer.username.clone());
        self.accounts.session().name(&held.id, username);
        let tried = health(&evidence);
        self.reach.known(held, |known| {
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

    /// The accounts that are meant, in order; all where none is named.
    fn wanted(&self, named: &[AccountId]) -> Result<Vec<Wanted>, Box<Problem>> {
        let all = self.accounts_view(None).accounts;
        if let Some(unknown) = named.iter().find(|id| !all.iter().any(|account| account.id == **id)) {
            return Err(problem::account_is_unknown(&unknown.0));
        }
        let meant = all.into_iter().filter(|account| named.is_empty() || named.contains(&account.id));
        Ok(meant.filter_map(|view| Some(Wanted { host_url: self.accounts.host_of(&view.id)?, view })).collect())
    }
}

/// An account that is meant, and where it asks.
struct Wanted {
    view: AccountView,
    host_url: Host,
}
