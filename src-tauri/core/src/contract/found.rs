//! The keys that lie on this machine, as the window asks for them: a folder is chosen, looked through, and nothing is sent until a
//! host is named.

use serde::{Deserialize, Serialize};

use super::{KeepChoice, LyingPlace, LyingState};
use crate::account::AccountId;

/// What a folder is chosen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum FolderFor {
    /// Keys are searched in it, by `keys_look`.
    Keys,
    /// Offline runs are searched in it, by `offline_look`.
    Offline,
}

/// Has the person choose a folder.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FolderRequest {
    /// What for.
    pub purpose: FolderFor,
}

/// A folder that was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FolderView {
    /// Its path, home as `~`.
    pub folder: String,
}

/// Searches for keys in the places that programs read by themselves, and in the folder that was chosen.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeysLookRequest {
    /// Search the git history of the folder, too?
    pub history: bool,
    /// Search files that ignore files name, too?
    pub ignored: bool,
}

/// How far a search is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SearchProgress {
    /// Texts that were read until now.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub read: u64,
}

/// Asks a host about the keys of the last search.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeysAskRequest {
    /// The host, as `KeysFound::hosts` names it.
    pub host: String,
}

/// What the last search found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeysFound {
    /// The folder that was searched, home as `~`; `null` where none was chosen.
    pub folder: Option<String>,
    /// Each key once. Those that a program reads here come first.
    pub keys: Vec<KeyFound>,
    /// Hosts that can be asked, and about how many keys; `null` where the host that wandb uses here is no address.
    pub hosts: Option<Vec<KeysHost>>,
    /// Texts that were read.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub read: u64,
    /// Files and folders that could not be read, or are too large; home as `~`.
    pub unread: Vec<String>,
    /// Places that were found and are not listed: there are too many.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub left_out: u64,
    /// Was the search stopped before its end?
    pub stopped: bool,
    /// The history was to be searched, and there is no git or no repository.
    pub no_history: bool,
}

/// A host, and the keys that are for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeysHost {
    /// The host.
    pub host: String,
    /// How many different keys it would be asked about.
    pub keys: u32,
}

/// A key, and every place where it lies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeyFound {
    /// First and last four characters.
    pub hint: String,
    /// Label of the account on file that has this key.
    pub account: Option<String>,
    /// The host that would be asked about it.
    pub host: Option<String>,
    /// The page on which that host shows keys.
    pub page: Option<String>,
    /// What its host says of it.
    pub state: LyingState,
    /// The command that gives its account another key everywhere.
    pub rotate: Option<String>,
    /// Where it lies.
    pub places: Vec<KeyPlaceFound>,
}

/// One place of a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeyPlaceFound {
    /// Where it is.
    pub place: LyingPlace,
    /// Programs that read this place here: `wandb`, `weave-python`, `weave-node`.
    pub readers: Vec<&'static str>,
    /// Is it code, from which `clean_plan` may take the key?
    pub is_code: bool,
}

/// Asks what would change so that no key stands in files of the last search.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CleanRequest {
    /// The files, as the search named them.
    pub files: Vec<String>,
}

/// Makes that change.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CleanApplyRequest {
    /// The plan that was shown.
    pub plan: String,
    /// What new accounts are called.
    pub labels: Vec<AccountLabel>,
    /// Where keys that are not on file are kept.
    pub keep: KeepChoice,
}

/// What an account is to be called.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AccountLabel {
    /// The account.
    pub account: AccountId,
    /// Its label.
    pub label: String,
}
