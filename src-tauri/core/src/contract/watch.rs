//! Favourites on the wire: targets that are tested again, and what was lost or gained.

use serde::{Deserialize, Serialize};

use super::{Code, Problem, TitleInBoth};
use crate::account::AccountId;

pub use crate::watch::FavouriteChange;

/// Names a target for one account.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FavouriteRequest {
    /// The account.
    pub account: AccountId,
    /// The target: `exact` where there is one, else `target`; as typed where it is new.
    pub target: String,
}

/// Every favourite, in the order in which they were added.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FavouritesView {
    /// Those whose account is there.
    pub favourites: Vec<FavouriteView>,
    /// Why they cannot be read, or the last answers not be kept.
    pub trouble: Option<Box<Problem>>,
    /// Was the pass stopped?
    pub cancelled: bool,
}

/// One favourite.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FavouriteView {
    /// The account that is to log runs there.
    pub account: AccountId,
    /// What it is called: its label, its username, else the hint of its key.
    pub label: String,
    /// Host as a person reads it.
    pub host: String,
    /// The target, as it is shown.
    pub target: String,
    /// The target as the server writes it, where that differs.
    pub exact: Option<String>,
    /// The last answer that decided; `null` before the first.
    pub last: Option<AnswerView>,
    /// The last answer that was the opposite; `null` where there was none.
    pub before: Option<AnswerView>,
    /// What the answer of this session changed.
    pub change: Option<FavouriteChange>,
    /// Why the last question of this session had no answer that decides; `last` is then older.
    pub trouble: Option<Box<Problem>>,
}

/// An answer that decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AnswerView {
    /// May the account log runs there?
    pub may_log: bool,
    /// The cause, where it may not.
    pub code: Option<Code>,
    /// That cause in a few words.
    pub title: Option<TitleInBoth>,
    /// When it came, in seconds since 1970.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub at: u64,
}
