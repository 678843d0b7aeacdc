//! What may this account do at a target, action by action? Asked behind the permission test.

use crate::account::{Target, registry_of_page};
use crate::contract::{ActionsRequest, ActionsView, CheckRequest, Place, Problem};
use crate::diagnose::rights;
use crate::evidence::Evidence;
use crate::probe::Probe;
use crate::wandb::Client;

use super::desk::Held;
use super::desk::Judged;
use super::report::actions_view;
use super::{App, problem};

impl App {
    /// Judges every action, read-only: from the last test where it was the same account's for the same target, else from a test
    /// that is made first, and from at most three requests more. Of the address of a registry, linking is the only action.
    ///
    /// # Errors
    /// As [`check_run`](Self::check_run); `url-does-not-fit-target`. Everything that a server or the network does is in the view.
    pub async fn actions_run(&self, request: ActionsRequest) -> Result<ActionsView, Box<Problem>> {
        if let Some(registry) = registry_of_page(&request.target) {
            return self.registry_rights(&request.account, &request.target, &registry).await;
        }
        let target = Target::parse(&request.target).map_err(problem::no_target)?;
        let held = self.accounts.held(&request.account)?;
        let passage = self.pass(&held)?;
        let (target, _) = self.completed(target, &held);
        let tested = || self.shown.tested(&held.id, &target, |asked, _| asked == target.entity.as_deref());
        if tested().is_none() {
            let check = CheckRequest { account: request.account.clone(), target: request.target.clone(), write: false };
            self.check_run(check, |_| {}).await?;
        }
        let evidence = tested().unwrap_or_default();
        let probe = self.network.probe(&passage, &held.source, &target, &|_| {});
        let judged = judge_rights(&probe, None, evidence, (&held, &target), &request).await?;
        let view = actions_view(&judged, self.machine.language());
        *self.shown.rights() = Some(judged);
        Ok(view)
    }

    /// Says the rights that were judged last again, in the language that is kept now, without a request.
    pub fn actions_explain(&self) -> Option<ActionsView> {
        Some(actions_view(self.shown.rights().as_ref()?, self.machine.language()))
    }
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
