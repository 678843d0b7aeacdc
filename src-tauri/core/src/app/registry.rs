//! The address of a registry as a target: no run is logged there, so the right to link is told.

use tokio::time::Instant;

use crate::account::{AccountId, Subjects, Target, TargetMistake};
use crate::contract::{ActionsView, CheckReport, CheckRequest, Problem, Progress, Step};
use crate::diagnose::{ActionName, Right, StepName, rights, steps};
use crate::evidence::{ActionsSeen, Evidence};
use crate::probe::{Event, Probe};
use crate::wandb::Client;

use super::App;
use super::check::{label, millis};
use super::desk::{Finished, Held, Job, Judged, OfRegistry};
use super::report::actions_view;

/// What a person asks about: a project, or a registry.
#[derive(Debug, Clone)]
pub(super) enum Goal {
    Project(Target),
    /// `ORGANIZATION/NAME`, or `NAME`.
    Registry(String),
}

impl Goal {
    /// As a person types it.
    pub(super) fn parse(text: &str) -> Result<Self, TargetMistake> {
        match Target::parse(text) {
            Err(TargetMistake::Registry(name)) => Ok(Self::Registry(name)),
            parsed => parsed.map(Self::Project),
        }
    }
}

impl App {
    /// Judges whether an account may link into a registry, read-only: `ORGANIZATION/NAME`, or `NAME` of its only organization.
    ///
    /// # Errors
    /// `account-is-unknown`; why the key cannot be had; what the person must agree to before it is sent.
    pub(super) async fn examine_registry(
        &self,
        account: &AccountId,
        registry: &str,
        on_progress: impl Fn(Progress) + Send + Sync,
    ) -> Result<CheckReport, Box<Problem>> {
        let held = self.accounts.held(account)?;
        let passage = self.pass(&held)?;
        let target = Target { entity: None, project: String::new(), normalized: false };
        let host = held.host.name();
        let on = |event: Event<'_>| match event {
            Event::Asking(_) => on_progress(Progress::Began { name: StepName::Host }),
            Event::Waiting => on_progress(Progress::StillWaiting { host: host.clone() }),
            Event::Learned(_) => {}
        };
        let probe = self.network.probe(&passage, &held.source, &target, &on);
        let mut evidence = probe.begin();
        let cancel = self.jobs.begin(Job::Test);
        let began = Instant::now();
        let (right, cancelled) = if let Some(wait) = self.network.peace_left(&held.host, &held.key) {
            (evidence.status, evidence.retry_after) = (Some(429), Some(wait));
            (may_link_unasked(&evidence, registry), false)
        } else {
            tokio::select! {
                right = may_link(&probe, None, &mut evidence, registry) => (right, false),
                () = cancel.notified() => (None, true),
            }
        };
        evidence.cancelled = cancelled;
        let finished = finished(&held, evidence, (registry, right), millis(began));
        Ok(self.end_test(&held, finished, &cancel))
    }

    /// The right to link as the last test judged it, where it was this account's for this registry; from a test that is made first
    /// otherwise.
    ///
    /// # Errors
    /// As [`examine_registry`](Self::examine_registry).
    pub(super) async fn registry_rights(
        &self,
        account: &AccountId,
        page: &str,
        registry: &str,
    ) -> Result<ActionsView, Box<Problem>> {
        if self.judged_of(account, registry).is_none() {
            self.check_run(CheckRequest { account: account.clone(), target: page.to_owned(), write: false }, |_| {}).await?;
        }
        let judged = self.judged_of(account, registry).unwrap_or_default();
        let view = actions_view(&judged, self.machine.language());
        *self.shown.rights() = Some(judged);
        Ok(view)
    }

    fn judged_of(&self, account: &AccountId, registry: &str) -> Option<Judged> {
        let test = self.shown.test();
        let last = test.as_ref().filter(|last| last.by.as_ref() == Some(account) && !last.evidence.cancelled)?;
        let of = last.registry.as_ref().filter(|of| of.name == registry)?;
        Some(judged(&last.evidence, of.right.clone()))
    }
}

/// May the account link into the registry? Nothing that was asked or answered is missing from the evidence.
pub(super) async fn may_link(
    probe: &Probe<'_>,
    client: Option<&Client>,
    evidence: &mut Evidence,
    registry: &str,
) -> Option<Right> {
    evidence.asked.project = None;
    let subjects = Subjects { registry: Some(registry.to_owned()), ..Subjects::default() };
    let seen = probe.ask_registry_alone(client, evidence, &subjects).await;
    link(evidence, &seen)
}

/// The same where the answer to another question says enough.
pub(super) fn may_link_unasked(evidence: &Evidence, registry: &str) -> Option<Right> {
    let subjects = Subjects { registry: Some(registry.to_owned()), ..Subjects::default() };
    link(evidence, &ActionsSeen { subjects, ..ActionsSeen::default() })
}

fn link(evidence: &Evidence, seen: &ActionsSeen) -> Option<Right> {
    rights(evidence, seen).into_iter().find(|right| right.action == ActionName::LinkRegistry)
}

/// The right to link, and nothing else.
pub(super) fn judged(evidence: &Evidence, right: Option<Right>) -> Judged {
    let (entity, project) = (evidence.asked.entity.clone(), evidence.asked.project.clone());
    Judged { rights: right.into_iter().collect(), entity, project, requests: 0 }
}

/// A finished test of a registry: of its steps only the key and the host decide anything.
pub(super) fn finished(held: &Held, evidence: Evidence, (name, right): (&str, Option<Right>), elapsed_ms: u32) -> Finished {
    let states = steps(&evidence, true).into_iter().filter(|(step, _)| matches!(step, StepName::Key | StepName::Host));
    let steps = states.filter_map(|(name, state)| Some(Step { name, state: state?, ms: elapsed_ms })).collect();
    let registry = Some(OfRegistry { name: name.to_owned(), right });
    Finished { by: Some(held.id.clone()), evidence, account: label(held), steps, elapsed_ms, registry }
}
