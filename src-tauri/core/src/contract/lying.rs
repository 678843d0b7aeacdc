//! Keys that lie on this machine.

use serde::Serialize;

use super::ChangeView;
use crate::account::AccountId;
use crate::keys::LyingIn;

/// The keys that lie on this machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeysView {
    /// Each key at each place. `keywand keys --json` prints them.
    pub keys: Vec<KeyLying>,
    /// Texts that were read.
    pub read: u64,
    /// Files that could not be read, or are too large; home as `~`.
    pub unread: Vec<String>,
    /// Keys that were found and are not listed: there are too many.
    pub left_out: u64,
    /// Pages on which the hosts of the keys in the history show keys, where one is not known to be rejected.
    pub pages: Vec<String>,
}

/// A key at a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeyLying {
    /// First and last four characters.
    pub hint: String,
    /// Where it lies.
    pub place: LyingPlace,
    /// Label of the account on file that has this key.
    pub account: Option<String>,
    /// What its host says of it.
    pub state: LyingState,
    /// Programs that read this place here: `wandb`, `weave-python`, `weave-node`.
    pub readers: Vec<&'static str>,
}

/// Where a key lies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LyingPlace {
    /// What kind of place it is.
    pub kind: LyingIn,
    /// File, home as `~`, in the history as the repository names it; `None` for the environment, and where no name leads to an
    /// object.
    pub file: Option<String>,
    /// Line, counted from 1.
    pub line: Option<u32>,
    /// The variable, option or field that it is given to.
    pub variable: Option<String>,
    /// The oldest commit that brought it, where it lies in the history.
    pub commit: Option<String>,
    /// The object of the repository that holds it, where it lies in the history.
    pub object: Option<String>,
}

/// What would change so that no key stands in code.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CleanView {
    /// Names the plan.
    pub id: String,
    /// Every line that would change, keys masked.
    pub changes: Vec<ChangeView>,
    /// Keys that are kept first, because no saved account has them.
    pub saves: Vec<KeyToKeep>,
    /// Keys that stand where they cannot be taken out safely.
    pub stays: Vec<KeyLying>,
    /// Files and folders that could not be read, or are too large; home as `~`.
    pub unread: Vec<String>,
}

/// A key that no saved account has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeyToKeep {
    /// The account that it becomes.
    pub account: AccountId,
    /// First and last four characters.
    pub hint: String,
    /// The server that it is for.
    pub host: String,
    /// What the account is called unless it is given another label.
    pub label: String,
}

/// What the host of a key says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum LyingState {
    /// The host knows whose key it is.
    Works,
    /// The host knows no such key.
    Rejected,
    /// The host was not asked.
    NotAsked,
    /// The host was asked, and what came back does not tell.
    CannotTell,
}
