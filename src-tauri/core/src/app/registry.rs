//! The address of a registry as a target: no run is logged there, so the right to link is told.

use tokio::time::Instant;

use crate::account::{AccountId, Subjects, Target, TargetMistake};
use crate::contract::{CheckReport, Problem, Progress, Step};
use crate::diagnose::{ActionName, Right, StepName, rights, steps};
use crate::evidence::{ActionsSeen, Evidence};
use crate::probe::{Event, Probe};
use crate::wandb::Client;

use super::desk::{Accounts, Finished, Held, Job, Jobs, Judged, Network, OfRegistry, Shown};
use super::gate::pass;
use super::tested::{end_test, millis};

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

/// Judges whether an account may link into a registry, read-only: `ORGANIZATION/NAME`, or `NAME` of its only organization.
///
/// # Errors
/// `account-is-unknown`; why the key cannot be had; what the person must agree to before it is sent.
pub(super) async fn examine_registry(
    accounts: &Accounts,
    network: &Network,
    jobs: &Jobs,
    shown: &Shown,
    account: &AccountId,
    registry: &str,
    on_progress: impl Fn(Progress) + Send + Sync,
) -> Result<CheckReport, Box<Problem>> {
    let cancel = jobs.begin(Job::Test);
    let held = accounts.held(account)?;
    let passage = pass(accounts, network, &held)?;
    let target = Target { entity: None, project: String::new(), normalized: false };
    let host = held.host.name();
    let on = |event: Event<'_>| match event {
        Event::Asking(_) => on_progress(Progress::Began { name: StepName::Host }),
        Event::Waiting => on_progress(Progress::StillWaiting { host: host.clone() }),
        Event::Learned(_) => {}
    };
    let probe = network.probe(&passage, &held.source, &target, &on);
    let mut evidence = probe.begin();
    let began = Instant::now();
    let (right, cancelled) = if let Some(wait) = network.peace_left(&held.host, &held.key) {
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
    Ok(end_test(accounts, network, jobs, shown, &held, finished, &cancel))
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
    Finished { by: Some(held.id.clone()), evidence, account: held.label(), steps, elapsed_ms, registry }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_asks_about_a_project_or_about_a_registry() {
        let goal = |text: &str| match Goal::parse(text) {
            Ok(Goal::Project(target)) => format!("{}/{}", target.entity.unwrap_or_default(), target.project),
            Ok(Goal::Registry(name)) => format!("registry {name}"),
            Err(mistake) => format!("{mistake:?}"),
        };
        for (text, expect) in [
            ("team/p", "team/p"),
            ("p", "/p"),
            ("https://wandb.ai/orgs/o/registry/model", "registry o/model"),
            ("https://wandb.ai/registry/model", "registry model"),
            ("", "Empty"),
            ("team/", "NoProject"),
        ] {
            assert_eq!(goal(text), expect, "{text}");
        }
    }

    #[test]
    fn the_right_to_link_is_judged_from_what_another_question_told() {
        let rejected = Evidence { viewer: crate::evidence::Seen::Absent, status: Some(200), ..Evidence::default() };
        let right = may_link_unasked(&rejected, "o/model").expect("a right");
        assert_eq!((right.action, right.state), (ActionName::LinkRegistry, crate::diagnose::RightState::MayNot));
        assert_eq!(right.subject.as_deref(), Some("o/model"));
        let mut evidence = rejected;
        (evidence.asked.entity, evidence.asked.project) = (Some("o".to_owned()), Some("wandb-registry-model".to_owned()));
        let told = judged(&evidence, Some(right));
        assert_eq!((told.rights.len(), told.requests), (1, 0));
        assert_eq!((told.entity.as_deref(), told.project.as_deref()), (Some("o"), Some("wandb-registry-model")));
        assert!(judged(&evidence, None).rights.is_empty());
    }
}
