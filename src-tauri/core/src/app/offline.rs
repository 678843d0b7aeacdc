//! Offline runs: where `wandb sync` would send each, as whom, and whether that is allowed.

use std::path::PathBuf;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use crate::account::{Target, page_host};
use crate::contract::{GuardRequest, GuardView, OfflineRequest, OfflineRunView, OfflineTarget, OfflineView, Problem, Verdict};
use crate::offline::{OfflineRun, OfflineRuns, Written, offline_runs};
use crate::quote::{shell_path, typed_word};
use crate::sdk::{self, NEWEST};

use super::desk::{Accounts, Jobs, Machine, Network, Reach, Shown};
use super::guard::guard_elsewhere;
use super::problem;

/// The project of a run that was begun without one.
///
/// # Source
/// wandb 0.16.6 and 0.31.0, `util.py` (`auto_project_name` of a run whose program is not known, as in `wandb sync`).
const WITHOUT_PROJECT: &str = "uncategorized";
/// Longest that the test of one target may take.
const LIMIT: Duration = Duration::from_secs(10);

/// Reads every offline run in a folder, and tests each target once, read-only, with the key that wandb would use here. Where
/// another target is named, that is the one of every run that was not sent yet.
pub(super) async fn offline_runs_here(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    jobs: &Jobs,
    shown: &Shown,
    request: &OfflineRequest,
) -> Result<OfflineView, Box<Problem>> {
    let elsewhere = elsewhere(&accounts.machine, request.to.as_deref())?;
    let found = offline_runs(&folder_of_runs(&accounts.machine, request.folder.as_deref()), &AtomicU64::new(0));
    let (runs, mut targets) = gathered(&found, elsewhere.as_ref());
    if request.check {
        for target in &mut targets {
            target.guard = guarded_target(accounts, network, reach, jobs, shown, target).await?;
            let report = target.guard.as_ref().and_then(|guard| guard.report.as_ref());
            target.entity = target.entity.take().or_else(|| report?.entity.clone());
        }
    }
    Ok(told(&accounts.machine, &found, (runs, targets), request.check))
}

/// The target that is to take all runs, where one is named.
pub(super) fn elsewhere(machine: &Machine, to: Option<&str>) -> Result<Option<OfflineTarget>, Box<Problem>> {
    to.map(|to| named_target(machine, to)).transpose()
}

/// The runs that were found, and the targets that they go to, each once.
pub(super) fn gathered(found: &OfflineRuns, elsewhere: Option<&OfflineTarget>) -> (Vec<OfflineRunView>, Vec<OfflineTarget>) {
    let (mut runs, mut targets) = (Vec::new(), Vec::<OfflineTarget>::new());
    for run in &found.runs {
        let target = target(run).map(|own| {
            let target = elsewhere.cloned().unwrap_or(own);
            let known = targets.iter().position(|one| *one == target);
            known.unwrap_or_else(|| {
                targets.push(target);
                targets.len() - 1
            })
        });
        runs.push(view(run, target));
    }
    (runs, targets)
}

/// What is told of them; `tested` where their targets were.
pub(super) fn told(
    machine: &Machine,
    found: &OfflineRuns,
    (mut runs, targets): (Vec<OfflineRunView>, Vec<OfflineTarget>),
    tested: bool,
) -> OfflineView {
    for (run, found) in runs.iter_mut().zip(&found.runs) {
        if let Some(target) = run.at.and_then(|at| targets.get(at)) {
            let path = found.folder.to_str().map(|_| machine.shown(&found.folder));
            run.command = path.map(|path| command(target, &path));
            tell(run, target, tested);
        }
    }
    let unread = found.unread.iter().map(|folder| machine.shown(folder)).collect();
    OfflineView { runs, targets, unread }
}

/// A target on the server that wandb uses here; without an entity, the one that it would use here.
fn named_target(machine: &Machine, text: &str) -> Result<OfflineTarget, Box<Problem>> {
    let Target { entity, project, .. } = Target::parse(text).map_err(problem::no_target)?;
    let identity = sdk::identity(&machine.around, None, NEWEST);
    if let (Some(page), Ok(own)) = (page_host(text), &identity.host)
        && !own.is_same_server(&page)
    {
        return Err(problem::target_is_on_another_host(&page, own));
    }
    let entity = entity.or_else(|| Some(identity.entity?.name));
    Ok(OfflineTarget { entity, project, guard: None })
}

fn folder_of_runs(machine: &Machine, given: Option<&str>) -> PathBuf {
    let here = &machine.around;
    match given.or_else(|| here.variable("WANDB_DIR")) {
        Some(folder) => here.folder.join(here.expand(folder)),
        None => here.folder.clone(),
    }
}

/// Nothing is asked of what would be read as another target, or as an address: the names come from a file.
pub(super) async fn guarded_target(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    jobs: &Jobs,
    shown: &Shown,
    target: &OfflineTarget,
) -> Result<Option<GuardView>, Box<Problem>> {
    let text = name(target);
    let reads_same = Target::parse(&text).is_ok_and(|read| read.entity == target.entity && read.project == target.project);
    if !reads_same || page_host(&text).is_some() {
        return Ok(None);
    }
    guard_elsewhere(accounts, network, reach, jobs, shown, &GuardRequest { account: None, target: text }, LIMIT).await.map(Some)
}

/// Where the run goes that was not sent yet.
fn target(run: &OfflineRun) -> Option<OfflineTarget> {
    let written = run.written.as_ref().ok().filter(|_| !run.synced)?;
    let project = written.project.clone().unwrap_or_else(|| WITHOUT_PROJECT.to_owned());
    Some(OfflineTarget { entity: written.entity.clone(), project, guard: None })
}

fn view(run: &OfflineRun, at: Option<usize>) -> OfflineRunView {
    let Written { run: id, entity, project } = run.written.clone().unwrap_or_default();
    OfflineRunView {
        path: run.folder.to_string_lossy().into_owned(),
        run: id,
        entity,
        project,
        bytes: run.bytes,
        synced: run.synced,
        problem: run.written.as_ref().err().copied(),
        target: None,
        host: None,
        user: None,
        verdict: None,
        codes: Vec::new(),
        command: None,
        at,
    }
}

/// What is known of the target, told with the run.
fn tell(run: &mut OfflineRunView, target: &OfflineTarget, is_asked: bool) {
    run.target = Some(name(target));
    match &target.guard {
        Some(guard) => {
            run.verdict = Some(guard.verdict);
            run.codes.clone_from(&guard.codes);
            run.host = guard.report.as_ref().and_then(|report| report.host.clone());
            run.user = guard.report.as_ref().and_then(|report| report.user.clone());
        }
        None if is_asked => run.verdict = Some(Verdict::CannotTell),
        None => {}
    }
}

pub(super) fn name(target: &OfflineTarget) -> String {
    target.entity.as_ref().map_or(target.project.clone(), |entity| format!("{entity}/{}", target.project))
}

/// `wandb sync` of one run. Without an entity that is known, the server chooses it.
fn command(target: &OfflineTarget, path: &str) -> String {
    let entity = target.entity.as_ref().map(|entity| format!(" -e {}", typed_word(entity))).unwrap_or_default();
    format!("wandb sync{entity} -p {} {}", typed_word(&target.project), shell_path(path))
}
