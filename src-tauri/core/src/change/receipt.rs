//! What was done to one file, and the way back.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::hunk::{Hunk, Keys, reverse};
use super::kind::{Kind, KindName, TakenBack};
use super::refused::ChangeRefused;
use crate::system::{Fingerprint, fingerprint};

/// What was done to one file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct FileReceipt {
    /// Where it is.
    pub path: PathBuf,
    /// What kind of file it is.
    pub kind: KindName,
    /// Fingerprint before; `None` where there was no file.
    pub(super) before: Option<Fingerprint>,
    /// Fingerprint after.
    pub(super) after: Fingerprint,
    /// The hunks that lead back.
    pub(super) back: Vec<Hunk>,
}

/// What leads back in a file.
#[derive(Debug, Default)]
pub struct WayBack {
    /// The hunks.
    pub hunks: Vec<Hunk>,
    /// Subjects that somebody else changed since: they stay.
    pub left_alone: Vec<String>,
    /// The file was made by the change, and goes again.
    pub remove: bool,
}

impl FileReceipt {
    /// The receipt of hunks that lead to `after`.
    ///
    /// # Errors
    /// Why a key cannot be had.
    pub fn of(
        path: PathBuf,
        kind: &dyn Kind,
        before: Option<Fingerprint>,
        (hunks, after): (&[Hunk], &[u8]),
        keys: &Keys<'_>,
    ) -> Result<Self, ChangeRefused> {
        let back = reverse(hunks, keys)?.into_iter().map(|hunk| kind.keep(hunk)).collect();
        Ok(Self { path, kind: kind.name(), before, after: fingerprint(after), back })
    }

    /// What leads back from what stands there now; `None` where it is as before already. Byte for byte where the file is as we left it,
    /// else only our own entries.
    ///
    /// # Errors
    /// The text cannot be read; why a key cannot be had.
    pub fn way_back(
        &self,
        kind: &dyn Kind,
        (now, shown): (Option<&[u8]>, &str),
        keys: &Keys<'_>,
    ) -> Result<Option<WayBack>, ChangeRefused> {
        let print = now.map(fingerprint);
        if print == self.before {
            return Ok(None);
        }
        if print.as_ref() == Some(&self.after) {
            return Ok(Some(WayBack { hunks: self.back.clone(), left_alone: Vec::new(), remove: self.before.is_none() }));
        }
        let TakenBack { hunks, left_alone } = kind.take_back(&self.back, now.unwrap_or_default(), shown, keys)?;
        Ok(Some(WayBack { hunks, left_alone, remove: false }))
    }
}
