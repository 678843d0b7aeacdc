//! What is particular to one kind of file.

use serde::{Deserialize, Serialize};

use super::hunk::{Hunk, Keys, Piece};
use super::refused::ChangeRefused;
use crate::account::AccountId;

/// Kinds of files that we change, by the names that receipts keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KindName {
    /// netrc.
    Netrc,
    /// wandb's settings.
    Settings,
    /// Code. A key that was taken out of it stands by the name of its account.
    Code,
}

/// One kind of file that we change.
pub trait Kind: Send + Sync {
    /// Its name in receipts.
    fn name(&self) -> KindName;

    /// One side of a hunk as a screen may show it: keys as hints, nobody else's words; `None` where nothing stands there.
    fn show(&self, subject: &str, pieces: &[Piece], hint: &Hint<'_>) -> Option<String>;

    /// The same change in what somebody wrote at the very moment at which we wrote; `None` where it cannot be made there.
    fn merge(&self, hunks: &[Hunk], theirs: &[u8], keys: &Keys<'_>) -> Option<Vec<u8>>;

    /// The hunks that take our own entries out of a text that somebody changed since; `back` leads back from what we left.
    ///
    /// # Errors
    /// The text cannot be read; why a key cannot be had.
    fn take_back(&self, back: &[Hunk], text: &[u8], shown: &str, keys: &Keys<'_>) -> Result<TakenBack, ChangeRefused>;

    /// A reverse hunk as a receipt keeps it.
    fn keep(&self, hunk: Hunk) -> Hunk {
        hunk
    }

    /// Is the file's folder made where it is missing?
    fn makes_folder(&self) -> bool {
        false
    }
}

/// What leads back in a text that was changed since.
#[derive(Debug, Default)]
pub struct TakenBack {
    /// The hunks.
    pub hunks: Vec<Hunk>,
    /// Subjects that somebody else changed since: they stay.
    pub left_alone: Vec<String>,
}

/// Names a key without telling it.
pub type Hint<'a> = dyn Fn(&AccountId) -> String + 'a;

/// Finds the kind that a receipt names.
pub type Kinds = fn(KindName) -> &'static dyn Kind;
