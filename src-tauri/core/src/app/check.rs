//! The permission test.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

use crate::account::{AccountId, Target, registry_of_page};
use crate::contract::{AccountOrigin, CheckReport, CheckRequest, Problem, Progress, ProjectCreateRequest, Step};
use crate::diagnose::{StepName, creatable, judge, steps};
use crate::evidence::Evidence;
use crate::probe::Event;
use crate::sdk::{NEWEST, identity};
use crate::system::now;
use crate::vault::{Health, KeyHealth};

use super::desk::{Finished, Held, Job, Note, Passage};
use super::report::report;
use super::{App, problem};

/// What a person agreed to beyond reading, and how long they wait.
#[derive(Clone, Copy)]
struct Way {
    agreed: Agreed,
    /// When the whole test must be over, where it is in a hurry.
    end: Option<Instant>,
}

#[derive(Clone, Copy)]
enum Agreed {
    Nothing,
    /// One run in an existing project.
    Write,
    /// The project, where it is missing.
    Create,
}

impl App {
    /// Runs the permission test, read-only unless writing was asked for; tells what happens on the way. For the address of a registry it
    /// judges the right to link.
    ///
    /// # Errors
    /// `target-is-incomplete`, `key-missing`; what the person must agree to before the key is sent. Everything that a server or the network does is in the report.
    pub async fn check_run(
        &self,
        request: CheckRequest,
        on_progress: impl Fn(Progress) + Send + Sync,
    ) -> Result<CheckReport, Box<Problem>> {
        if let (Some(registry), false) = (registry_of_page(&request.target), request.write) {
            return self.examine_registry(&request.account, &registry, on_progress).await;
        }
        let agreed = if request.write { Agreed::Write } else { Agreed::Nothing };
        self.examine(&request.account, &request.target, Way { agreed, end: None }, on_progress).await
    }

    /// The same, read-only, for somebody who waits no longer than `limit`: what was not answered by then was not in time.
    ///
    /// # Errors
    /// As [`check_run`](Self::check_run).
    pub async fn check_within(&self, account: &AccountId, target: &str, limit: Duration) -> Result<CheckReport, Box<Problem>> {
        let way = Way { agreed: Agreed::Nothing, end: Some(Instant::now() + limit) };
        self.examine(account, target, way, |_| {}).await
    }

    /// Makes an empty project where the test finds it missing and allowed, once, and shows the test of what is there then.
    ///
    /// # Errors
    /// As [`check_run`](Self::check_run); a refusal by the server is in the report.
    pub async fn project_create(
        &self,
        request: ProjectCreateRequest,
        on_progress: impl Fn(Progress) + Send + Sync,
    ) -> Result<CheckReport, Box<Problem>> {
        let target = format!("{}/{}", request.entity, request.project);
        self.examine(&request.account, &target, Way { agreed: Agreed::Create, end: None }, on_progress).await
    }

    async fn examine(
        &self,
        account: &AccountId,
        target: &str,
        way: Way,
        on_progress: impl Fn(Progress) + Send + Sync,
    ) -> Result<CheckReport, Box<Problem>> {
        let target = Target::parse(target).map_err(problem::no_target)?;
        let held = self.accounts.held(account)?;
        let mut passage = self.pass(&held)?;
        if let Some(end) = way.end {
            passage.network = passage.network.until(end.into_std());
        }
        let (target, entity_source) = self.completed(target, &held);
        let cancel = self.jobs.begin(Job::Test);
        let finished = self.test((&held, &passage), &target, entity_source, way, &cancel, &on_progress).await;
        Ok(self.end_test(&held, finished, &cancel))
    }

    /// Keeps what a test found, and puts it into words.
    pub(super) fn end_test(&self, held: &Held, finished: Finished, cancel: &Arc<Notify>) -> CheckReport {
        self.network.remember_peace(&held.host, &held.key, &finished.evidence);
        self.jobs.end(Job::Test, cancel);
        let viewer = finished.evidence.viewer.present();
        self.accounts.session().name(&held.id, viewer.and_then(|viewer| viewer.username.clone()));
        let report = report(&finished, self.machine.language());
        self.shown.links().report = crate::explain::offered_links(&report.findings);
        let note = note(held, &finished.evidence);
        *self.shown.test() = Some(finished);
        self.accounts.note(note.as_slice());
        report
    }

    /// The identity that wandb uses on this machine has an entity of its own where a variable or the settings name one.
    pub(super) fn completed(&self, target: Target, held: &Held) -> (Target, Option<String>) {
        if target.entity.is_some() || held.origin != AccountOrigin::Machine {
            return (target, None);
        }
        match identity(&self.machine.around, Some(&held.host), NEWEST).entity {
            Some(named) => (Target { entity: Some(named.name), ..target }, Some(named.place)),
            None => (target, None),
        }
    }

    async fn test(
        &self,
        (held, passage): (&Held, &Passage),
        target: &Target,
        entity_source: Option<String>,
        Way { agreed, end }: Way,
        cancel: &Notify,
        on_progress: &(impl Fn(Progress) + Send + Sync),
    ) -> Finished {
        let began = Instant::now();
        let decided: Mutex<Vec<Step>> = Mutex::default();
        let host = held.host.name();
        let decide = |evidence: &Evidence, finished: bool| {
            let mut decided = decided.lock().unwrap_or_else(PoisonError::into_inner);
            for (name, state) in steps(evidence, finished) {
                if let (Some(state), false) = (state, decided.iter().any(|step: &Step| step.name == name)) {
                    let step = Step { name, state, ms: millis(began) };
                    decided.push(step);
                    on_progress(Progress::Decided { step });
                }
            }
        };
        let on = |event: Event<'_>| match event {
            Event::Asking(evidence) => on_progress(Progress::Began { name: next_step(evidence) }),
            Event::Waiting => on_progress(Progress::StillWaiting { host: host.clone() }),
            Event::Learned(evidence) => decide(evidence, false),
        };
        let probe = self.network.probe(passage, &held.source, target, &on);
        let mut evidence = probe.begin();
        evidence.entity_source = entity_source;
        let here = self.look_beside(held);
        if let Some(wait) = self.network.peace_left(&held.host, &held.key) {
            evidence.status = Some(429);
            evidence.retry_after = Some(wait);
        } else {
            let cancelled = tokio::select! {
                () = probe.ask(&mut evidence) => false,
                () = cancel.notified() => true,
            };
            evidence.cancelled = cancelled;
            // Writing, once begun, is not interrupted: a run must be removed again, and a project looked up.
            match agreed {
                Agreed::Write if !cancelled => probe.write(&mut evidence).await,
                Agreed::Create if !cancelled && creatable(&evidence, judge(&evidence)) => probe.create(&mut evidence).await,
                _ => {}
            }
        }
        self.accounts.look_elsewhere(&mut evidence, &held.key, &held.host);
        self.look_among_others(&mut evidence, held);
        // Who is in a hurry has no time for it.
        if end.is_none() {
            self.ask_own_keys(&mut evidence, held, target).await;
        }
        if let Some(here) = here {
            let left = end.map_or(Duration::MAX, |end| end.saturating_duration_since(Instant::now()));
            evidence.machine = Some(here.seen(left).await);
        }
        // A cancelled test says what it knows; nothing else was decided.
        decide(&evidence, true);
        let mut steps = decided.into_inner().unwrap_or_else(PoisonError::into_inner);
        if evidence.creation.is_some() {
            again(&mut steps, &evidence);
        }
        steps.sort_by_key(|step| step.name);
        Finished { by: Some(held.id.clone()), evidence, account: label(held), steps, elapsed_ms: millis(began), registry: None }
    }
}

/// What was read before something was created is decided anew.
fn again(decided: &mut [Step], evidence: &Evidence) {
    for (name, state) in steps(evidence, true) {
        if let (Some(state), Some(step)) = (state, decided.iter_mut().find(|step| step.name == name)) {
            step.state = state;
        }
    }
}

fn next_step(evidence: &Evidence) -> StepName {
    match (evidence.answers.is_empty(), evidence.project.present().is_some()) {
        (true, _) => StepName::Host,
        (false, true) => StepName::Write,
        (false, false) => StepName::Entity,
    }
}

/// What is worth writing down of an account on file.
pub(super) fn note(held: &Held, evidence: &Evidence) -> Option<Note> {
    let health = health(evidence).filter(|_| held.origin == AccountOrigin::Kept)?;
    let viewer = evidence.viewer.present().cloned().unwrap_or_default();
    Some(Note { account: held.id.clone(), health, username: viewer.username, default_entity: viewer.default_entity })
}

/// How the key did; `None` where nothing was learned of it.
pub(super) fn health(evidence: &Evidence) -> Option<Health> {
    let state = match (evidence.viewer.present(), evidence.status, &evidence.path) {
        (Some(_), ..) => KeyHealth::Works,
        (None, Some(401), _) => KeyHealth::Rejected,
        (None, ..) if evidence.viewer.is_absent() => KeyHealth::Rejected,
        (None, _, Some(_)) => KeyHealth::Unreachable,
        _ => return None,
    };
    Some(Health { state, at: now() })
}

/// How an account is called: its label, its username where it is known, else the key's hint.
pub(super) fn label(held: &Held) -> String {
    held.label.clone().or(held.username.clone()).unwrap_or_else(|| held.key.hint())
}

pub(super) fn millis(began: Instant) -> u32 {
    u32::try_from(began.elapsed().as_millis()).unwrap_or(u32::MAX)
}
