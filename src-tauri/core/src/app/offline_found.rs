//! Offline runs, for the window: the targets of the last search are remembered here, and only those are tested.

use crate::contract::{
    FolderFor, OfflineFound, OfflineLookRequest, OfflineTestRequest, OfflineTested, Problem, SearchProgress, TitleInBoth,
    Verdict, Work,
};
use crate::i18n::Language;
use crate::keys::Search;
use crate::offline::{OfflineRuns, offline_runs};

use super::desk::{Accounts, Jobs, Network, Reach, Shown};
use super::offline::{elsewhere, gathered, guarded_target, name, told};
use super::page::example;
use super::search::search_files;

/// Reads the offline runs of the folder that was chosen, and says where `wandb sync` would send each. No file is changed.
pub(super) async fn offline_look(
    accounts: &Accounts,
    jobs: &Jobs,
    shown: &Shown,
    request: OfflineLookRequest,
    on: impl Fn(SearchProgress) + Send + Sync,
) -> Result<OfflineFound, Box<Problem>> {
    let elsewhere = elsewhere(&accounts.machine, request.to.as_deref())?;
    let folder = accounts.machine.folder(FolderFor::Offline);
    let visible = folder.as_ref().map(|folder| accounts.machine.around.shown(folder));
    let find = move |watch: &Search| folder.map_or_else(OfflineRuns::default, |folder| offline_runs(&folder, watch));
    let searched = search_files(jobs, Work::Offline, find, on).await?;
    let view = told(&accounts.machine, &searched.found, gathered(&searched.found, elsewhere.as_ref()), false);
    if searched.is_newest {
        *shown.offline() = view.targets;
    }
    Ok(OfflineFound { folder: visible, runs: view.runs, unread: view.unread, stopped: searched.stopped })
}

/// Tests a target of these runs, read-only, with the key that wandb would use here: `wandb sync` sends with that key. `None`
/// where its names cannot be used as an entity and a project, or the test was stopped.
pub(super) async fn offline_test(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    jobs: &Jobs,
    shown: &Shown,
    request: &OfflineTestRequest,
) -> Result<Option<OfflineTested>, Box<Problem>> {
    let target = shown.offline().iter().find(|target| name(target) == request.target).cloned();
    let Some(target) = target else { return Ok(None) };
    let stop = jobs.begin(Work::Offline);
    let guard = tokio::select! {
        guard = guarded_target(accounts, network, reach, jobs, shown, &target) => guard,
        () = stop.notified() => Ok(None),
    };
    jobs.end(Work::Offline, &stop);
    Ok(guard?.map(|guard| {
        let code = guard.codes.first().copied().filter(|_| guard.verdict != Verdict::Allowed);
        let title = |language| code.map(|code| example(code, language).title);
        OfflineTested {
            verdict: guard.verdict,
            user: guard.report.and_then(|report| report.user),
            title: title(Language::Ja).zip(title(Language::En)).map(|(ja, en)| TitleInBoth { ja, en }),
        }
    }))
}
