//! What may this account do at a target, action by action? Asked behind the permission test.

use crate::account::{AccountId, Target, registry_of_page};
use crate::contract::{ActionsRequest, ActionsView, CheckRequest, Place, Problem};
use crate::diagnose::rights;
use crate::evidence::Evidence;
use crate::probe::Probe;
use crate::wandb::Client;

use super::check::check_run;
use super::desk::{Accounts, Held, Jobs, Judged, Machine, Network, Reach, Shown};
use super::gate::pass;
use super::problem;
use super::registry::judged;
use super::report::actions_view;
use super::tested::completed;

/// Judges every action, read-only: from the last test where it was the same account's for the same target, else from a test
/// that is made first, and from at most three requests more. Of the address of a registry, linking is the only action.
pub(super) async fn actions_run(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    jobs: &Jobs,
    shown: &Shown,
    request: ActionsRequest,
) -> Result<ActionsView, Box<Problem>> {
    if let Some(registry) = registry_of_page(&request.target) {
        return registry_rights(accounts, network, reach, jobs, shown, &request, &registry).await;
    }
    let target = Target::parse(&request.target).map_err(problem::no_target)?;
    let held = accounts.held(&request.account)?;
    let passage = pass(accounts, network, &held)?;
    let (target, _) = completed(&accounts.machine, target, &held);
    let tested = || shown.tested(&held.id, &target, |asked, _| asked == target.entity.as_deref());
    if tested().is_none() {
        let check = CheckRequest { account: request.account.clone(), target: request.target.clone(), write: false };
        check_run(accounts, network, reach, jobs, shown, check, |_| {}).await?;
    }
    let evidence = tested().unwrap_or_default();
    let probe = network.probe(&passage, &held.source, &target, &|_| {});
    let judged = judge_rights(&probe, None, evidence, (&held, &target), &request).await?;
    let view = actions_view(&judged, accounts.machine.language());
    *shown.rights() = Some(judged);
    Ok(view)
}

/// Says the rights that were judged last again, in the language that is kept now, without a request.
pub(super) fn actions_explain(machine: &Machine, shown: &Shown) -> Option<ActionsView> {
    Some(actions_view(shown.rights().as_ref()?, machine.language()))
}

/// Judges every action from what a test saw and from what is asked beside it.
pub(super) async fn judge_rights(
    probe: &Probe<'_>,
    client: Option<&Client>,
    mut evidence: Evidence,
    (held, target): (&Held, &Target),
    request: &ActionsRequest,
) -> Result<Judged, Box<Problem>> {
    let entity = evidence.entity_name().or(target.entity.as_deref()).map(str::to_owned);
    let place = Place { host: &held.host, entity: entity.as_deref(), project: &target.project };
    let subjects = request.subjects(place).map_err(|mistake| problem::url_does_not_fit_target(&mistake, place))?;
    let before = evidence.answers.len();
    let seen = probe.ask_actions(client, &mut evidence, &subjects).await;
    Ok(Judged {
        rights: rights(&evidence, &seen),
        entity: evidence.entity_name().map(str::to_owned),
        project: evidence.asked.project.clone(),
        requests: u32::try_from(evidence.answers.len() - before).unwrap_or(u32::MAX),
    })
}

/// The right to link as the last test judged it, where it was this account's for this registry; from a test that is made first
/// otherwise.
///
/// # Errors
/// As `examine_registry`.
pub(super) async fn registry_rights(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    jobs: &Jobs,
    shown: &Shown,
    request: &ActionsRequest,
    registry: &str,
) -> Result<ActionsView, Box<Problem>> {
    if judged_of(shown, &request.account, registry).is_none() {
        let check = CheckRequest { account: request.account.clone(), target: request.target.clone(), write: false };
        check_run(accounts, network, reach, jobs, shown, check, |_| {}).await?;
    }
    let judged = judged_of(shown, &request.account, registry).unwrap_or_default();
    let view = actions_view(&judged, accounts.machine.language());
    *shown.rights() = Some(judged);
    Ok(view)
}

pub(super) fn judged_of(shown: &Shown, account: &AccountId, registry: &str) -> Option<Judged> {
    let test = shown.test();
    let last = test.as_ref().filter(|last| last.by.as_ref() == Some(account) && !last.evidence.cancelled)?;
    let of = last.registry.as_ref().filter(|of| of.name == registry)?;
    Some(judged(&last.evidence, of.right.clone()))
}
