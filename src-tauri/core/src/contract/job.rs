//! Jobs on other machines, on the wire.

use serde::{Deserialize, Serialize};

use super::{CheckReport, Code, TitleInBoth, Verdict};
use crate::account::AccountId;
use crate::offline::Unread;

/// Asks whether a job may begin.
#[derive(Debug, Clone, Deserialize)]
pub struct GuardRequest {
    /// The account that asks; `None`: the key that wandb would use here.
    pub account: Option<AccountId>,
    /// `entity/project`, `project`, or the address of a project's page.
    pub target: String,
}

/// May the job begin?
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GuardView {
    /// What decides.
    pub verdict: Verdict,
    /// Why: the causes, the most probable first.
    pub codes: Vec<Code>,
    /// What a job prints: at most ten lines.
    pub lines: Vec<String>,
    /// The whole test, where one was made.
    pub report: Option<CheckReport>,
}

/// Asks for the offline runs of a folder.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct OfflineRequest {
    /// Folder; `None`: the one that `WANDB_DIR` names, else this one.
    pub folder: Option<String>,
    /// Is the server to be asked whether each target may be logged to?
    pub check: bool,
    /// Where all that were not sent yet are to go instead: `entity/project`, or `project`.
    pub to: Option<String>,
}

/// The offline runs of a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfflineView {
    /// Every run, in the order of their folders.
    pub runs: Vec<OfflineRunView>,
    /// Where `wandb sync` would send those that were not sent yet, each target once.
    pub targets: Vec<OfflineTarget>,
    /// Folders that could not be read, home as `~`.
    pub unread: Vec<String>,
}

/// One offline run. `keywand offline --json` prints a list of these.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OfflineRunView {
    /// Its folder.
    pub path: String,
    /// Its id as written in its file.
    pub run: Option<String>,
    /// Entity as written in its file.
    pub entity: Option<String>,
    /// Project as written in its file.
    pub project: Option<String>,
    /// Size of its file, in bytes.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub bytes: Option<u64>,
    /// Was it sent already?
    pub synced: bool,
    /// Why its file does not say where it belongs; `null` where it does.
    pub problem: Option<Unread>,
    /// Where `command` sends it: `entity/project`, or `project` where the entity is not known; `null` where there is none.
    pub target: Option<String>,
    /// Host that it goes to, as a person reads it; `null` where it was not asked.
    pub host: Option<String>,
    /// Username of the key that sends it, where the server told it.
    pub user: Option<String>,
    /// May that key log there? `null`: not asked.
    pub verdict: Option<Verdict>,
    /// Why, or why not.
    pub codes: Vec<Code>,
    /// The command that sends it.
    pub command: Option<String>,
    /// Its place in the list of targets.
    #[serde(skip)]
    pub at: Option<usize>,
}

/// Where `wandb sync` would send runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfflineTarget {
    /// Entity: as written in the files, else the one that wandb would use here; `None`: not known.
    pub entity: Option<String>,
    /// Project.
    pub project: String,
    /// May the key that wandb would use here log there? `None`: not asked, or these are no names of an entity and a project.
    pub guard: Option<GuardView>,
}

/// Reads the offline runs of the folder that was chosen.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OfflineLookRequest {
    /// Where all that were not sent yet are to go instead: `entity/project`, or `project`.
    pub to: Option<String>,
}

/// The offline runs of that folder.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OfflineFound {
    /// The folder, home as `~`; `null` where none was chosen.
    pub folder: Option<String>,
    /// Every run, in the order of their folders.
    pub runs: Vec<OfflineRunView>,
    /// Folders that could not be read, home as `~`.
    pub unread: Vec<String>,
    /// Was the search stopped before its end?
    pub stopped: bool,
}

/// Asks whether runs may be sent to a target.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OfflineTestRequest {
    /// The target, as the runs of the last answer name it.
    pub target: String,
}

/// May runs be sent there?
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OfflineTested {
    /// May the key that wandb would use here log there?
    pub verdict: Verdict,
    /// Username of that key, where the server told it.
    pub user: Option<String>,
    /// The cause that leads, in a few words, where the key may not or that is not known.
    pub title: Option<TitleInBoth>,
}
