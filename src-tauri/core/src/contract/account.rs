//! Accounts on the wire.

use serde::{Deserialize, Serialize};

use super::who::{SwitchedView, WhoView};
use super::{Colour, Health, KindOfKey, Problem};
use crate::account::AccountId;
use crate::secret::ApiKey;

/// Every account on offer, in order.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AccountsView {
    /// The accounts.
    pub accounts: Vec<AccountView>,
    /// The account that was added by the command that returned this view.
    pub added: Option<AccountId>,
    /// Address of the sample W&B while it runs.
    pub sample: Option<String>,
    /// Targets of the sample W&B worth trying, one for each person who has one.
    pub sample_targets: Vec<SampleTarget>,
    /// Keys that stand on this machine and are not on file.
    pub found: Vec<FoundView>,
    /// The identity that the SDK would use now, in the folder that Keywand looks at.
    pub machine: WhoView,
    /// The account that was removed last, while it can come back.
    pub removed: Option<RemovedView>,
    /// The last switch, while it can be taken back.
    pub switched: Option<SwitchedView>,
    /// Why accounts on file cannot be shown or changed, if they cannot.
    pub trouble: Option<Box<Problem>>,
}

/// A target of the sample W&B that shows something.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SampleTarget {
    /// Account that should ask.
    pub account: AccountId,
    /// `entity/project` or `project`.
    pub target: String,
    /// The code that this target shows.
    pub code: String,
}

/// One account as the window draws it; never the key itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AccountView {
    /// Stable for an account on file; for others, within this session.
    pub id: AccountId,
    /// What its owner calls it; `null` for one that is not on file.
    pub label: Option<String>,
    /// Its mark; `null` for one that is not on file.
    pub colour: Option<Colour>,
    /// Username as last seen, or `null` before the first answer.
    pub username: Option<String>,
    /// Host as a person reads it: `api.wandb.ai`, `127.0.0.1:8080`.
    pub host: String,
    /// First and last four characters of the key: `abcd…wxyz`; shorter keys show none.
    pub key_hint: String,
    /// Default entity as last seen.
    pub default_entity: Option<String>,
    /// Where the account comes from.
    pub origin: AccountOrigin,
    /// Where its key is.
    pub key_place: KeyPlace,
    /// Does the SDK use it now?
    pub active: bool,
    /// How its key did when it was last tried.
    pub health: Option<Health>,
    /// Of which kind its key is; `null` where nothing says it.
    pub kind: Option<KindOfKey>,
    /// The first account of the same person at the same host: keys of one person stand together. Its own id where it is alone.
    pub group: AccountId,
    /// File (home as `~`) or environment variable that the key was read from.
    pub source: Option<String>,
    /// Line in that file, counted from 1.
    pub line: Option<u32>,
}

/// Where an account comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum AccountOrigin {
    /// The identity that the wandb SDK would use on this machine.
    Machine,
    /// On file.
    Kept,
    /// Pasted for this session.
    Pasted,
    /// A person of the sample W&B.
    Sample,
}

/// Where a key is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum KeyPlace {
    /// The system's keychain.
    Keychain,
    /// Our own file, encrypted with a passphrase.
    EncryptedFile,
    /// Memory, until Keywand ends.
    Session,
    /// Where the SDK reads it, and nowhere else.
    Machine,
}

/// A key that stands on this machine and is not on file. It was sent nowhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FoundView {
    /// Names it within this session.
    pub id: String,
    /// Host as a person reads it.
    pub host: String,
    /// First and last four characters of the key.
    pub key_hint: String,
    /// File (home as `~`) or variable.
    pub source: String,
    /// Line in that file, counted from 1.
    pub line: Option<u32>,
}

/// The account that was removed last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RemovedView {
    /// What its owner called it.
    pub label: String,
}

/// Adds an account.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AccountAddRequest {
    /// What was pasted: a key, an assignment, a netrc block. It goes in and never comes back; empty where a key waits for a
    /// decision that came with the last problem.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub key: ApiKey,
    /// Host URL as typed; empty: the one that the pasted text names, else W&B's cloud.
    pub host: String,
    /// What to call it; empty: the username.
    #[serde(default)]
    pub label: String,
    /// Where to keep the key.
    #[serde(default)]
    pub keep: KeepChoice,
    /// Keep it without asking the host whose it is.
    #[serde(default)]
    pub unverified: bool,
    /// The account on file that gets this key, which must belong to the same person.
    #[serde(default)]
    pub replaces: Option<AccountId>,
    /// The host exactly as it was shown to the person who agreed to send the key there.
    #[serde(default)]
    pub confirmed_host: Option<String>,
}

/// Where to keep a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum KeepChoice {
    /// The system's keychain.
    #[default]
    Keychain,
    /// Our own file, encrypted with a passphrase that was given with `keys_unlock`.
    EncryptedFile,
    /// Memory, until Keywand ends.
    Session,
}

/// Puts a found key on file.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ImportRequest {
    /// The found key.
    pub found: String,
    /// What to call it; empty: the username.
    #[serde(default)]
    pub label: String,
    /// Where to keep it.
    #[serde(default)]
    pub keep: KeepChoice,
    /// Keep it without asking the host whose it is.
    #[serde(default)]
    pub unverified: bool,
}

/// Renames or recolours an account.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AccountEditRequest {
    /// The account.
    pub account: AccountId,
    /// What to call it.
    pub label: String,
    /// Its mark.
    pub colour: Colour,
}

/// Moves an account.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AccountMoveRequest {
    /// The account.
    pub account: AccountId,
    /// Its new place among the accounts on file, counted from 0.
    pub place: u32,
}

/// Opens the encrypted key file.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct UnlockRequest {
    /// The passphrase. It goes in and never comes back.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub passphrase: secrecy::SecretString,
}

/// Names one account.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AccountRequest {
    /// The account.
    pub account: AccountId,
}
