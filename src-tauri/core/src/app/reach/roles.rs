//! Every team of every account, opened without a person: the account's role, its admins, the first page of its projects.

use std::collections::HashMap;

use futures_util::stream::{FuturesUnordered, StreamExt as _};
use tokio::sync::Semaphore;

use crate::account::Host;
use crate::contract::{AccountView, ReachView};

use super::super::App;
use super::Wanted;
use super::way::{Sender, Way};

impl App {
    /// Opens every team of these accounts, within the bounds of their hosts, and tells an account when all of its own are open.
    pub(super) async fn open_all(
        &self,
        accounts: &[Wanted],
        ways: &HashMap<Host, Way>,
        in_all: &Semaphore,
        on: &(impl Fn(ReachView) + Send + Sync),
    ) {
        let mut opening: FuturesUnordered<_> =
            accounts.iter().map(|wanted| self.open_teams(wanted, &ways[&wanted.host_url], in_all)).collect();
        while let Some(account) = opening.next().await {
            on(self.reach_view(account));
        }
    }

    async fn open_teams<'a>(&self, wanted: &'a Wanted, way: &Way, in_all: &Semaphore) -> &'a AccountView {
        let account = &wanted.view;
        let teams = self.teams_of(account);
        // Why a key cannot be had stands with its account already.
        if let (false, Ok(sender)) = (teams.is_empty(), self.sender(&account.id)) {
            let mut opening: FuturesUnordered<_> =
                teams.iter().map(|team| self.open_quietly(&sender, way, in_all, team)).collect();
            while opening.next().await.is_some() {}
        }
        account
    }

    /// The entities of an account that answered just now.
    fn teams_of(&self, account: &AccountView) -> Vec<String> {
        let state = self.state();
        let known = state.reaches.known.of(account).filter(|known| known.trouble.is_none());
        known.map(|known| known.now.entities.iter().map(|entity| entity.name.clone()).collect()).unwrap_or_default()
    }

    /// What is not told leaves what was known before.
    async fn open_quietly(&self, sender: &Sender, way: &Way, in_all: &Semaphore, entity: &str) {
        let _mine = way.enter(in_all).await;
        let held = &sender.held;
        let probe = self.probe(sender, None);
        let mut evidence = probe.begin();
        if let Some(client) = self.ready(sender, way, &mut evidence) {
            let seen = probe.team(client, &mut evidence, entity).await;
            self.network.remember_peace(&held.host, &held.key, &evidence);
            self.learn_team(held, entity, &seen, &evidence);
            self.first_page(sender, way, entity).await;
        }
    }
}
