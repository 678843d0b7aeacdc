//! One entity, opened: its members and their roles.

use crate::contract::{EntityRequest, Problem, TeamView, Work};
use crate::evidence::{Evidence, Seen, TeamSeen};
use crate::reach::{EntityReached, Reached};
use crate::system::now;

use super::super::desk::{Accounts, Held, Jobs, Network, Reach};
use super::super::people::signs_of_team;
use super::super::problem;
use super::known::{keep_reached, recall};
use super::view::{entity_view, members_view};
use super::way::{probe_of, ready, sender, ways};

/// Asks for the members and roles of one entity: one request. Where no answer comes, those of last time stand.
pub(in crate::app) async fn team_open(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    jobs: &Jobs,
    request: &EntityRequest,
) -> Result<TeamView, Box<Problem>> {
    let stop = jobs.begin(Work::Team);
    let sender = sender(accounts, network, &request.account)?;
    let held = &sender.held;
    recall(accounts, network, reach);
    let entity = exact_entity(reach, held, &request.entity);
    let ways = ways(std::iter::once(held.host.clone()));
    let way = &ways[&held.host];
    let probe = probe_of(network, &sender, None);
    let mut evidence = probe.begin();
    let seen = match ready(network, &sender, way, &mut evidence) {
        Some(client) => tokio::select! {
            seen = probe.team(client, &mut evidence, &entity) => Some(seen),
            () = stop.notified() => None,
        },
        None => Some(Seen::NotAsked),
    };
    jobs.end(Work::Team, &stop);
    network.remember_peace(&held.host, &held.key, &evidence);
    // Stopped: nothing is wrong.
    let is_told = seen.is_none_or(|seen| learn_team(accounts, reach, held, &entity, &seen, &evidence));
    let trouble = (!is_told).then(|| problem::of_evidence(&evidence));
    keep_reached(accounts, network, reach, std::iter::once(&held.id)).await;
    Ok(team_view(reach, held, &entity, trouble))
}

/// Takes in what was told of one entity; `false` where no answer came.
pub(super) fn learn_team(
    accounts: &Accounts,
    reach: &Reach,
    held: &Held,
    entity: &str,
    seen: &Seen<TeamSeen>,
    evidence: &Evidence,
) -> bool {
    let user = reach.known(held, |known| known.now.user.clone());
    accounts.learn_signs(held, &signs_of_team(entity, user.as_deref(), seen, evidence));
    match seen {
        Seen::Present(team) => reach.known(held, |known| known.now.learn_entity(team, now())),
        Seen::Untold if !evidence.refusals.is_empty() => reach.known(held, |known| refuse(&mut known.now, entity)),
        Seen::Absent => return reach.known(held, |known| lose(&mut known.now, entity)),
        _ => return false,
    }
    true
}

/// The entity as the server writes it, where it is known by the name that is shown.
pub(super) fn exact_entity(reach: &Reach, held: &Held, name: &str) -> String {
    let known = reach.known(held, |known| known.now.entity(name).map(|entity| entity.name.clone()));
    known.unwrap_or_else(|| name.to_owned())
}

fn team_view(reach: &Reach, held: &Held, entity: &str, trouble: Option<Box<Problem>>) -> TeamView {
    reach.known(held, |known| {
        let unasked = EntityReached::unasked(entity.to_owned());
        let reached = known.now.entity(entity).unwrap_or(&unasked);
        let members = members_view(reached, known.now.user.as_deref());
        TeamView {
            account: held.id.clone(),
            entity: entity_view(Some(known), &known.now, reached),
            members_unknown: members.as_ref().err().copied(),
            members: members.ok(),
            at: reached.members.as_ref().ok().map(|members| members.at),
            trouble,
        }
    })
}

/// A list names a team that the server does not show: that is a refusal. `false` where no list names it.
fn lose(reached: &mut Reached, name: &str) -> bool {
    let listed = reached.entities.iter_mut().find(|entity| entity.name == name);
    let is_listed = listed.is_some();
    match listed {
        Some(own) if own.personal => own.lose(),
        Some(team) => team.refuse(),
        None => {}
    }
    is_listed
}

fn refuse(reached: &mut Reached, name: &str) {
    if let Some(entity) = reached.entities.iter_mut().find(|entity| entity.name == name) {
        entity.refuse();
    }
}
