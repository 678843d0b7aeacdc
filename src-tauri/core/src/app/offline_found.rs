//! Offline runs, for the window: the targets of the last search are remembered here, and only those are tested.

use crate::contract::{
    FolderFor, OfflineFound, OfflineLookRequest, OfflineTestRequest, OfflineTested, Problem, SearchProgress, TitleInBoth,
    Verdict, Work,
};

use crate::i18n::Language;
use crate::keys::Search;
use crate::offline::{OfflineRuns, offline_runs};

use super::App;
use super::offline::name;
use super::page::example;

impl App {
    /// Reads the offline runs of the folder that was chosen, and says where `wandb sync` would send each. No file is changed.
    ///
    /// # Errors
    /// `target-is-incomplete`, `target-is-on-another-host`.
    pub async fn offline_look(
        &self,
        request: OfflineLookRequest,
        on: impl Fn(SearchProgress) + Send + Sync,
    ) -> Result<OfflineFound, Box<Problem>> {
        let elsewhere = self.elsewhere(request.to.as_deref())?;
        let folder = self.machine.folder(FolderFor::Offline);
        let shown = folder.as_ref().map(|folder| self.machine.around.shown(folder));
        let find = move |watch: &Search| folder.map_or_else(OfflineRuns::default, |folder| offline_runs(&folder, watch));
        let searched = self.search(Work::Offline, find, on).await?;
        let view = self.offline_of(&searched.found, elsewhere, false).await?;
        if searched.is_newest {
            *self.shown.offline() = view.targets;
        }
        Ok(OfflineFound { folder: shown, runs: view.runs, unread: view.unread, stopped: searched.stopped })
    }

    /// Tests a target of these runs, read-only, with the key that wandb would use here: `wandb sync` sends with that key. `None`
    /// where its names cannot be used as an entity and a project, or the test was stopped.
    ///
    /// # Errors
    /// What the person must agree to before the key is sent; why the key cannot be used.
    pub async fn offline_test(&self, request: &OfflineTestRequest) -> Result<Option<OfflineTested>, Box<Problem>> {
        let target = self.shown.offline().iter().find(|target| name(target) == request.target).cloned();
        let Some(target) = target else { return Ok(None) };
        let stop = self.jobs.begin(Work::Offline);
        let guard = tokio::select! {
            guard = self.guarded_target(&target) => guard,
            () = stop.notified() => Ok(None),
        };
        self.jobs.end(Work::Offline, &stop);
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
}
