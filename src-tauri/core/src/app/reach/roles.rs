//! Every team of every account, opened without a person: the account's role and its admins, perhaps the first page of its projects.

use std::collections::HashMap;

use futures_util::stream::{FuturesUnordered, StreamExt as _};
use tokio::sync::Semaphore;

use crate::account::Host;
use crate::contract::{AccountView, Problem, ReachRequest, ReachView, ReachesView, Work};

use super::super::App;
use super::way::{Depth, Sender, Way, ways};
use super::{IN_ALL, Wanted};

impl App {
    /// Asks for the role in every team of accounts that answered `reach_run`: one request a team. An account is told once all of
    /// its teams were asked; a team that does not answer keeps what was known of it.
    ///
    /// # Errors
    /// `account-is-unknown`.
    pub async fn roles_run(
        &self,
        request: ReachRequest,
        on: impl Fn(ReachView) + Send + Sync,
    ) -> Result<ReachesView, Box<Problem>> {
        let accounts = self.wanted(&request.accounts)?;
        self.recall();
        let stop = self.jobs.begin(Work::Roles);
        let ways = ways(accounts.iter().map(|account| account.host_url.clone()));
        let in_all = Semaphore::new(IN_ALL);
        tokio::select! {
            () = self.open_all(&accounts, &ways, (&in_all, Depth::Roles), &on) => {}
            () = stop.notified() => {}
        }
        self.jobs.end(Work::Roles, &stop);
        self.keep(accounts.iter().map(|wanted| &wanted.view.id)).await;
        Ok(ReachesView { accounts: accounts.iter().map(|wanted| self.reach_view(&wanted.view)).collect() })
    }

    /// Opens every team of these accounts, within the bounds of their hosts, and tells an account when all of its own are open.
    pub(super) async fn open_all(
        &self,
        accounts: &[Wanted],
        ways: &HashMap<Host, Way>,
        how: (&Semaphore, Depth),
        on: &(impl Fn(ReachView) + Send + Sync),
    ) {
        let mut opening: FuturesUnordered<_> =
            accounts.iter().map(|wanted| self.open_teams(wanted, &ways[&wanted.host_url], how)).collect();
        while let Some(account) = opening.next().await {
            on(self.reach_view(account));
        }
    }

    async fn open_teams<'a>(&self, wanted: &'a Wanted, way: &Way, how: (&Semaphore, Depth)) -> &'a AccountView {
        let account = &wanted.view;
        let teams = self.teams_of(account);
        // Why a key cannot be had stands with its account already.
        if let (false, Ok(sender)) = (teams.is_empty(), self.sender(&account.id)) {
            let mut opening: FuturesUnordered<_> = teams.iter().map(|team| self.open_quietly(&sender, way, how, team)).collect();
            while opening.next().await.is_some() {}
        }
        account
    }

    /// The entities of an account that answered just now.
    fn teams_of(&self, account: &AccountView) -> Vec<String> {
        let reaches = self.reach.reaches();
        let known = reaches.known.of(account).filter(|known| known.fresh && known.trouble.is_none());
        known.map(|known| known.now.entities.iter().map(|entity| entity.name.clone()).collect()).unwrap_or_default()
    }

    /// What is not told leaves what was known before.
    async fn open_quietly(&self, sender: &Sender, way: &Way, (in_all, depth): (&Semaphore, Depth), entity: &str) {
        let _mine = way.enter(in_all).await;
        let held = &sender.held;
        let probe = self.probe(sender, None);
        let mut evidence = probe.begin();
        if let Some(client) = self.ready(sender, way, &mut evidence) {
            let seen = probe.team(client, &mut evidence, entity).await;
            self.network.remember_peace(&held.host, &held.key, &evidence);
            self.learn_team(held, entity, &seen, &evidence);
            if depth == Depth::Projects {
                self.first_page(sender, way, entity).await;
            }
        }
    }
}
