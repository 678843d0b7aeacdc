//! Switching the account that the SDK uses, on the wire.

use serde::{Deserialize, Serialize};

use super::{AccountsView, FindingView, ReaderView, TitleInBoth};
use crate::account::AccountId;

/// Binds a folder to an account, or frees it.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BindRequest {
    /// The folder; `null`: the one that Keywand looks at.
    pub folder: Option<String>,
    /// The account; `null` frees the folder.
    pub account: Option<AccountId>,
}

/// Asks what a switch would change.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SwitchRequest {
    /// The account that the SDK is to use.
    pub account: AccountId,
    /// Write its host and default entity to the settings file, too? `null`: only where the SDK would otherwise speak to
    /// another host.
    pub with_settings: Option<bool>,
}

/// What would change. Nothing is written yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SwitchPlanView {
    /// Names the plan, for `switch_apply`.
    pub id: String,
    /// Is it an undo?
    pub undo: bool,
    /// Label of the account that the SDK uses now; `null` where it is none on file.
    pub from: Option<String>,
    /// Label of the account that it will use; `null` where it is none on file.
    pub to: Option<String>,
    /// Every changed place.
    pub changes: Vec<ChangeView>,
    /// Is the settings file among them?
    pub with_settings: bool,
    /// Files that others may read, and that will be for their owner alone.
    pub closes: Vec<String>,
    /// Keys that are not on file and will be kept first: hint and file.
    pub rescues: Vec<String>,
    /// Places that somebody else changed since, and that stay as they are.
    pub left_alone: Vec<String>,
    /// What would win over the files anyway, and what else a person should know before.
    pub warnings: Vec<FindingView>,
    /// Commands that act as the account without changing a file: for one program, for this folder.
    pub instead: Vec<String>,
    /// What each program that reads a key would send afterwards; none for an undo.
    pub readers: Vec<ReaderView>,
    /// A line for each program that would not send this account's key, but for those that use what wandb uses: the warnings
    /// speak of that.
    pub left_behind: Vec<TitleInBoth>,
    /// Programs with wandb loaded: they may still use the identity that they started with.
    pub programs: Vec<ProgramView>,
}

/// One changed place. Keys stand there as hints; nobody else's words do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChangeView {
    /// File, home as `~`.
    pub file: String,
    /// Line, counted from 1.
    pub line: u32,
    /// What stands there; `null` where nothing does.
    pub old: Option<String>,
    /// What will stand there; `null` where nothing will.
    pub new: Option<String>,
}

/// A running program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ProgramView {
    /// Process id.
    pub pid: u32,
    /// Program and script.
    pub name: String,
}

/// Makes a planned change.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ApplyRequest {
    /// The plan that was shown.
    pub plan: String,
}

/// A change that was made.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SwitchDone {
    /// The accounts, and the identity that the SDK uses now.
    pub accounts: AccountsView,
    /// One sentence: what was done, and what wandb uses here now.
    pub sentence: String,
    /// Does wandb use the account here now? `null` where the change leads to none.
    pub in_use: Option<bool>,
}

/// What a person asks for outside the window: in the tray, or by starting Keywand again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Wish {
    /// Show what switching to this account would change.
    Switch {
        /// The account.
        account: AccountId,
    },
    /// Run the permission test for the target in the field.
    Test,
}

/// A change that can be taken back, as `keywand undo --list` shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChangeMade {
    /// When, in seconds since 1970.
    pub at: u64,
    /// The account that was switched to, or whose key was taken out or, with `is_code`, replaced; `null` where it is gone, or code was
    /// corrected.
    pub account: Option<String>,
    /// Was the account's key taken out?
    pub took_out: bool,
    /// Was it code that was corrected?
    pub is_code: bool,
    /// The files, home as `~`.
    pub files: Vec<String>,
}
