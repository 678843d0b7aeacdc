//! What a server told of a right, or why that is not known.

use serde::{Deserialize, Serialize};

/// May an account log runs there?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum MayLog {
    /// It should.
    Yes,
    /// It may only read.
    ReadOnly,
    /// There is no such entity: the account has no personal one.
    Missing,
    /// Not known. Never shown as "no".
    Unknown,
}

/// Why something is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum WhyUnknown {
    /// Nobody asked yet; opening it asks.
    NotAsked,
    /// This server does not tell it.
    NotTold,
    /// The server refused to tell it to this account.
    Refused,
}

/// Something the server told, or why not.
pub type Told<T> = Result<T, WhyUnknown>;
