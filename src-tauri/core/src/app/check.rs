//! The permission test.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

use crate::account::{AccountId, Target, registry_of_page};
use crate::contract::{CheckReport, CheckRequest, Problem, Progress, ProjectCreateRequest, Step};
use crate::diagnose::{StepName, creatable, judge, steps};
use crate::evidence::Evidence;
use crate::probe::Event;

use super::beside::look_beside;
use super::desk::{Accounts, Finished, Held, Job, Jobs, Network, Passage, Reach, Shown};
use super::gate::pass;
use super::problem;
use super::reach::others::{ask_own_keys, look_among_others};
use super::registry::examine_registry;
use super::tested::{completed, end_test, millis};

/// What is to be tested.
struct Wanted<'a> {
    account: &'a AccountId,
    target: &'a str,
    way: Way,
}

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

/// Runs the permission test, read-only unless writing was asked for; tells what happens on the way. For the address of a registry it
/// judges the right to link.
pub(super) async fn check_run(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    jobs: &Jobs,
    shown: &Shown,
    request: CheckRequest,
    on_progress: impl Fn(Progress) + Send + Sync,
) -> Result<CheckReport, Box<Problem>> {
    if let (Some(registry), false) = (registry_of_page(&request.target), request.write) {
        return examine_registry(accounts, network, jobs, shown, &request.account, &registry, on_progress).await;
    }
    let agreed = if request.write { Agreed::Write } else { Agreed::Nothing };
    let wanted = Wanted { account: &request.account, target: &request.target, way: Way { agreed, end: None } };
    examine(accounts, network, reach, jobs, shown, wanted, on_progress).await
}

/// The same, read-only, for somebody who waits no longer than `limit`: what was not answered by then was not in time.
pub(super) async fn check_within(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    jobs: &Jobs,
    shown: &Shown,
    (account, target): (&AccountId, &str),
    limit: Duration,
) -> Result<CheckReport, Box<Problem>> {
    let way = Way { agreed: Agreed::Nothing, end: Some(Instant::now() + limit) };
    examine(accounts, network, reach, jobs, shown, Wanted { account, target, way }, |_| {}).await
}

/// Makes an empty project where the test finds it missing and allowed, once, and shows the test of what is there then.
pub(super) async fn project_create(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    jobs: &Jobs,
    shown: &Shown,
    request: ProjectCreateRequest,
    on_progress: impl Fn(Progress) + Send + Sync,
) -> Result<CheckReport, Box<Problem>> {
    let target = format!("{}/{}", request.entity, request.project);
    let wanted = Wanted { account: &request.account, target: &target, way: Way { agreed: Agreed::Create, end: None } };
    examine(accounts, network, reach, jobs, shown, wanted, on_progress).await
}

async fn examine(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    jobs: &Jobs,
    shown: &Shown,
    Wanted { account, target, way }: Wanted<'_>,
    on_progress: impl Fn(Progress) + Send + Sync,
) -> Result<CheckReport, Box<Problem>> {
    let cancel = jobs.begin(Job::Test);
    let target = Target::parse(target).map_err(problem::no_target)?;
    let held = accounts.held(account)?;
    let mut passage = pass(accounts, network, &held)?;
    if let Some(end) = way.end {
        passage.network = passage.network.until(end.into_std());
    }
    let (target, entity_source) = completed(&accounts.machine, target, &held);
    let finished =
        test(accounts, network, reach, (&held, &passage), (&target, entity_source), (way, &cancel), &on_progress).await;
    Ok(end_test(accounts, network, jobs, shown, &held, finished, &cancel))
}

async fn test(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    (held, passage): (&Held, &Passage),
    (target, entity_source): (&Target, Option<String>),
    (Way { agreed, end }, cancel): (Way, &Notify),
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
    let probe = network.probe(passage, &held.source, target, &on);
    let mut evidence = probe.begin();
    evidence.entity_source = entity_source;
    let here = look_beside(accounts, held);
    if let Some(wait) = network.peace_left(&held.host, &held.key) {
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
    accounts.look_elsewhere(&mut evidence, &held.key, &held.host);
    look_among_others(accounts, network, reach, &mut evidence, held);
    // Who is in a hurry has no time for it.
    if end.is_none() {
        ask_own_keys(accounts, network, reach, &mut evidence, held, target).await;
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
    Finished { by: Some(held.id.clone()), evidence, account: held.label(), steps, elapsed_ms: millis(began), registry: None }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{AnswerSeen, ProjectSeen, Seen};

    #[test]
    fn the_next_step_is_the_host_then_the_entity_then_the_write() {
        let answers = vec![AnswerSeen { operation: String::new(), status: Some(200), body: String::new(), ms: 1 }];
        let there = Seen::Present(ProjectSeen::default());
        for (answers, project, expect) in [
            (Vec::new(), Seen::NotAsked, StepName::Host),
            (Vec::new(), there.clone(), StepName::Host),
            (answers.clone(), Seen::NotAsked, StepName::Entity),
            (answers.clone(), Seen::Absent, StepName::Entity),
            (answers, there, StepName::Write),
        ] {
            assert_eq!(next_step(&Evidence { project, answers, ..Evidence::default() }), expect);
        }
    }
}
