//! The search over everything that every account was seen to reach.

use std::collections::HashMap;
use std::sync::Arc;

use crate::account::{AccountId, Host};
use crate::contract::{AccountView, HitKind, HitView, SearchRequest, SearchView};
use crate::plain::harmless;
use crate::reach::{Hit, Index, MayLog, Thing};
use crate::snippet;

use super::super::desk::{Accounts, Network, Prepared, Reach};
use super::super::list::accounts_view;
use super::known::recall;
use super::view::{count, label};

/// More hits than this are not drawn.
const MOST: u32 = 200;

/// Searches everything that every account was seen to reach. Sends nothing.
pub(in crate::app) fn reach_search(accounts: &Accounts, network: &Network, reach: &Reach, request: &SearchRequest) -> SearchView {
    let listed = accounts_view(accounts, network, None).accounts;
    recall(accounts, network, reach);
    let index = search_index(accounts, reach, &listed);
    let (hits, total) = index.search(&request.query, request.limit.min(MOST) as usize);
    let hits = hits.iter().filter_map(|hit| hit_view(hit, &listed)).collect();
    SearchView { query: request.query.clone(), hits, total: count(total) }
}

/// Everything that can be found, prepared; made anew where something changed since.
pub(super) fn search_index(accounts: &Accounts, reach: &Reach, listed: &[AccountView]) -> Arc<Index> {
    let labels: Vec<(AccountId, String)> = listed.iter().map(|account| (account.id.clone(), account_text(account))).collect();
    let changes = {
        let reaches = &reach.reaches();
        match &reaches.prepared {
            Some(known) if known.changes == reaches.known.changes && known.labels == labels => {
                return Arc::clone(&known.index);
            }
            _ => reaches.known.changes,
        }
    };
    let index = Arc::new(Index::new(gather(accounts, reach, listed)));
    reach.reaches().prepared = Some(Prepared { changes, labels, index: Arc::clone(&index) });
    index
}

fn gather(accounts: &Accounts, reach: &Reach, listed: &[AccountView]) -> Vec<Thing> {
    let mut gathered = Gathered::default();
    for account in listed {
        gathered.account(account);
        let Some(host) = accounts.host_of(&account.id) else { continue };
        let reaches = reach.reaches();
        let Some(known) = reaches.known.of(account) else { continue };
        for entity in &known.now.entities {
            gathered.entity(&account.id, &host, &entity.name, entity.may_log());
        }
        for (entity, projects) in &known.projects {
            for project in &projects.list {
                gathered.project(&account.id, &host, entity, &project.name, project.may_log());
            }
        }
    }
    gathered.things
}

/// Things, each once for all accounts that reach it.
#[derive(Default)]
struct Gathered {
    things: Vec<Thing>,
    places: HashMap<(String, String, Option<String>), usize>,
}

impl Gathered {
    fn account(&mut self, account: &AccountView) {
        let text = account_text(account);
        let accounts = vec![(account.id.clone(), MayLog::Unknown)];
        self.things.push(Thing { text, host: account.host.clone(), entity: None, project: None, accounts });
    }

    fn entity(&mut self, account: &AccountId, host: &Host, entity: &str, may_log: MayLog) {
        self.add(account, host, (entity, None), may_log);
    }

    fn project(&mut self, account: &AccountId, host: &Host, entity: &str, project: &str, may_log: MayLog) {
        self.add(account, host, (entity, Some(project)), may_log);
    }

    fn add(&mut self, account: &AccountId, host: &Host, (entity, project): (&str, Option<&str>), may_log: MayLog) {
        let key = (host.name(), entity.to_owned(), project.map(str::to_owned));
        let things = &mut self.things;
        let at = *self.places.entry(key).or_insert_with_key(|(host, entity, project)| {
            let path = project.as_ref().map_or_else(|| entity.clone(), |project| format!("{entity}/{project}"));
            things.push(Thing {
                text: harmless(&path),
                host: host.clone(),
                entity: Some(entity.clone()),
                project: project.clone(),
                accounts: Vec::new(),
            });
            things.len() - 1
        });
        self.things[at].accounts.push((account.clone(), may_log));
    }
}

fn account_text(account: &AccountView) -> String {
    let called = label(account);
    match &account.username {
        Some(username) if *username != called => format!("{called} ({username})"),
        _ => called,
    }
}

fn hit_view(hit: &Hit<'_>, accounts: &[AccountView]) -> Option<HitView> {
    let thing = hit.thing;
    // The one that may log asks, else the first.
    let (asks, may_log) = thing.accounts.iter().find(|(_, may_log)| *may_log == MayLog::Yes).or(thing.accounts.first())?;
    let account = accounts.iter().find(|account| account.id == *asks)?;
    let target = thing.entity.as_ref().zip(thing.project.as_ref());
    Some(HitView {
        kind: match (&thing.entity, &thing.project) {
            (None, _) => HitKind::Account,
            (Some(_), None) => HitKind::Entity,
            (Some(_), Some(_)) => HitKind::Project,
        },
        text: thing.text.clone(),
        ranges: hit.ranges.clone(),
        host: thing.host.clone(),
        account: asks.clone(),
        account_label: label(account),
        accounts: thing.accounts.iter().map(|(id, _)| id.clone()).collect(),
        may_log: thing.entity.is_some().then_some(*may_log),
        target: target.map(|(entity, project)| format!("{entity}/{project}")),
        entity: thing.entity.clone(),
        snippet: target.map(|(entity, project)| snippet::write(None, entity, project, None).python),
    })
}
