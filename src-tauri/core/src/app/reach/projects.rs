//! The projects of one entity: what was kept first, then page by page.

use std::collections::HashSet;
use std::sync::Arc;

use crate::contract::{EntityRequest, Problem, ProjectRequest, ProjectWays, ProjectsEvent, ProjectsView, WhyUnknown, Work};
use crate::evidence::{Evidence, ListedSeen, PageSeen, Seen};
use crate::explain::project_page;
use crate::plain::harmless;
use crate::reach::{ProjectReached, Projects};
use crate::snippet;
use crate::system::now;

use super::super::desk::{Accounts, Held, Jobs, Network, Reach, Shown};
use super::super::list::accounts_view;
use super::super::problem;
use super::known::{keep_projects, recall};
use super::search::search_index;
use super::team::exact_entity;
use super::view::{listed, project_view};
use super::way::{Sender, Way, probe_of, ready, sender, ways};

/// The first page is small, so that there is something to see at once.
const FIRST_PAGE: u32 = 100;
const LATER_PAGE: u32 = 500;
/// No list is longer.
const MOST: usize = 50_000;

/// Lists the projects of one entity. What was kept is told before anything is asked, then each page as it comes.
pub(in crate::app) async fn projects_run(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    jobs: &Jobs,
    request: EntityRequest,
    on: impl Fn(ProjectsEvent) + Send + Sync,
) -> Result<ProjectsView, Box<Problem>> {
    let stop = jobs.begin(Work::Projects);
    let sender = sender(accounts, network, &request.account)?;
    let held = &sender.held;
    recall(accounts, network, reach);
    let entity = exact_entity(reach, held, &request.entity);
    if let Some(kept) = projects_of(reach, held, &entity) {
        on(ProjectsEvent::Kept { projects: kept.list.iter().map(project_view).collect(), at: kept.at });
    }
    let ways = ways(std::iter::once(held.host.clone()));
    let mut listing = Listing::new(&entity);
    let cancelled = tokio::select! {
        () = list_pages(network, &sender, &ways[&held.host], &mut listing, &on) => false,
        () = stop.notified() => true,
    };
    jobs.end(Work::Projects, &stop);
    network.remember_peace(&held.host, &held.key, &listing.evidence);
    let view = listed_projects(reach, held, listing, cancelled);
    keep_projects(reach, held, &entity).await;
    // So that the next key typed finds it prepared.
    search_index(accounts, reach, &accounts_view(accounts, network, None).accounts);
    Ok(view)
}

/// The projects of one entity that the account may log to, as far as the first page of the list tells; the one that
/// changed last comes first. What is kept already is not asked for.
pub(in crate::app) async fn projects_offer(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    request: &EntityRequest,
) -> Result<Vec<String>, Box<Problem>> {
    recall(accounts, network, reach);
    let offered = |held: &Held, entity: &str| projects_of(reach, held, entity).map(|_| reach.projects_to_offer(&held.id, entity));
    let sender = sender(accounts, network, &request.account)?;
    let held = &sender.held;
    let entity = exact_entity(reach, held, &request.entity);
    if let Some(offered) = offered(held, &entity) {
        return Ok(offered);
    }
    let ways = ways(std::iter::once(held.host.clone()));
    first_page(network, reach, &sender, &ways[&held.host], &entity).await;
    Ok(offered(held, &entity).unwrap_or_default())
}

/// Lists the first page of an entity's projects: one request.
pub(super) async fn first_page(network: &Network, reach: &Reach, sender: &Sender, way: &Way, entity: &str) {
    let held = &sender.held;
    let mut listing = Listing::new(entity);
    listing.most = 1;
    list_pages(network, sender, way, &mut listing, &|_| {}).await;
    network.remember_peace(&held.host, &held.key, &listing.evidence);
    listed_projects(reach, held, listing, false);
}

/// The call to copy for a project, and the address of its page, which may be opened from then on. Sends nothing.
pub(in crate::app) fn project_ways(
    accounts: &Accounts,
    shown: &Shown,
    request: &ProjectRequest,
) -> Result<ProjectWays, Box<Problem>> {
    let ProjectRequest { account, entity, project } = request;
    let host = accounts.host_of(account).ok_or_else(|| problem::account_is_unknown(&account.0))?;
    let page = project_page(&host, entity, project);
    shown.links().project = Some(page.clone());
    Ok(ProjectWays { snippet: snippet::write(Some(&host), entity, project, None).python, page })
}

async fn list_pages(
    network: &Network,
    sender: &Sender,
    way: &Way,
    listing: &mut Listing<'_>,
    on: &(impl Fn(ProjectsEvent) + Send + Sync),
) {
    let probe = probe_of(network, sender, None);
    listing.evidence = probe.begin();
    let mut after: Option<String> = None;
    let mut first = true;
    let mut names: HashSet<String> = HashSet::new();
    while let Some(client) = ready(network, sender, way, &mut listing.evidence) {
        let page = (listing.entity, after.as_deref(), if first { FIRST_PAGE } else { LATER_PAGE });
        let page = match probe.projects(client, &mut listing.evidence, page).await {
            Seen::Present(page) => page,
            seen => return listing.end(&seen),
        };
        let fresh: Vec<ListedSeen> = page.projects.into_iter().filter(|project| names.insert(project.name.clone())).collect();
        let fresh: Vec<ProjectReached> = fresh.into_iter().map(ProjectReached::from).collect();
        on(ProjectsEvent::Page { projects: fresh.iter().map(project_view).collect(), first });
        let brought = !fresh.is_empty();
        listing.list.extend(fresh);
        (first, after) = (false, page.next);
        // A cursor that brings nothing new would lead round in a circle.
        listing.complete = after.is_none();
        if after.is_none() || !brought || listing.list.len() >= listing.most {
            return;
        }
    }
}

/// Keeps a whole list, or the beginning of one where there was none.
fn listed_projects(reach: &Reach, held: &Held, listing: Listing<'_>, cancelled: bool) -> ProjectsView {
    let trouble = (!cancelled && !listing.complete && listing.untold.is_none() && listing.failed())
        .then(|| problem::of_evidence(&listing.evidence));
    let fresh = Projects { at: now(), complete: listing.complete, list: listing.list };
    let entity = listing.entity;
    reach.known(held, |known| {
        let kept = known.projects.get(entity);
        if fresh.complete || kept.is_none_or(|kept| kept.list.len() < fresh.list.len()) && !fresh.list.is_empty() {
            known.projects.insert(entity.to_owned(), Arc::new(fresh));
        }
    });
    ProjectsView {
        account: held.id.clone(),
        entity: harmless(entity),
        listed: projects_of(reach, held, entity).map(|projects| listed(&projects)),
        unknown: listing.untold,
        trouble,
        cancelled,
    }
}

fn projects_of(reach: &Reach, held: &Held, entity: &str) -> Option<Arc<Projects>> {
    reach.known(held, |known| known.projects.get(entity).cloned())
}

/// A list in the making.
struct Listing<'a> {
    entity: &'a str,
    /// No further page is asked for when it is so long.
    most: usize,
    list: Vec<ProjectReached>,
    complete: bool,
    evidence: Evidence,
    untold: Option<WhyUnknown>,
}

impl<'a> Listing<'a> {
    fn new(entity: &'a str) -> Self {
        Self { entity, most: MOST, list: Vec::new(), complete: false, evidence: Evidence::default(), untold: None }
    }

    fn end(&mut self, seen: &Seen<PageSeen>) {
        self.untold = match seen {
            Seen::Untold if !self.evidence.refusals.is_empty() => Some(WhyUnknown::Refused),
            Seen::Untold | Seen::Absent if !self.failed() => Some(WhyUnknown::NotTold),
            _ => None,
        };
    }

    /// Did no answer come, or none that counts?
    fn failed(&self) -> bool {
        self.evidence.answers.is_empty()
            || self.evidence.path.is_some()
            || matches!(self.evidence.status, Some(401 | 429 | 500..))
    }
}
