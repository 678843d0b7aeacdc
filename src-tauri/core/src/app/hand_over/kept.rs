//! Receipts of hand-overs: the hunks that lead back, with keys only by the name of their account.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::account::AccountId;
use crate::change::{ChangeRefused, FileReceipt};
use crate::hand_over::Destination;
use crate::system::{File, Lock, Refused, Surroundings};

/// So many hand-overs can be taken back.
const KEPT: usize = 20;

#[derive(Debug, Default, Serialize, Deserialize)]
struct Kept {
    version: u32,
    receipts: Vec<Handed>,
}

/// One hand-over.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Handed {
    pub(super) id: String,
    /// Seconds since 1970.
    pub(super) at: u64,
    /// The machine, as `ssh` names it.
    pub(super) destination: String,
    /// The account whose key was handed over.
    pub(super) to: AccountId,
    /// What was done to the file there.
    pub(super) file: FileReceipt,
}

/// The hand-overs to a machine, the last one first.
pub(super) fn handed_to(around: &Surroundings, destination: &Destination) -> Vec<Handed> {
    let receipts = read(around).receipts.into_iter().rev();
    receipts.filter(|handed| handed.destination == destination.name()).collect()
}

/// Keeps a receipt.
///
/// # Errors
/// Our own folder cannot be written to.
pub(super) fn keep(around: &Surroundings, handed: Handed) -> Result<(), ChangeRefused> {
    change(around, |receipts| receipts.push(handed))
}

/// Forgets receipts.
///
/// # Errors
/// As for [`keep`].
pub(super) fn forget(around: &Surroundings, ids: &[String]) -> Result<(), ChangeRefused> {
    if ids.is_empty() {
        return Ok(());
    }
    change(around, |receipts| receipts.retain(|handed| !ids.contains(&handed.id)))
}

fn change(around: &Surroundings, act: impl FnOnce(&mut Vec<Handed>)) -> Result<(), ChangeRefused> {
    let _held = Lock::take(&around.data).map_err(|error| match error.kind() {
        std::io::ErrorKind::TimedOut => ChangeRefused::Busy,
        _ => ChangeRefused::System(around.shown(&around.data), error),
    })?;
    let mut kept = read(around);
    act(&mut kept.receipts);
    let surplus = kept.receipts.len().saturating_sub(KEPT);
    kept.receipts.drain(..surplus);
    kept.version = 1;
    write(around, &kept).map_err(|refused| match refused {
        Refused::System(error) => ChangeRefused::System(around.shown(&path(around)), error),
        _ => ChangeRefused::Changed(around.shown(&path(around))),
    })
}

/// What cannot be read allows no undo, and is started anew.
fn read(around: &Surroundings) -> Kept {
    let file = File::look(&path(around)).ok();
    file.and_then(|file| serde_json::from_slice(file.content()).ok()).unwrap_or_default()
}

fn write(around: &Surroundings, kept: &Kept) -> Result<(), Refused> {
    let text = serde_json::to_vec(kept).map_err(|error| Refused::System(std::io::Error::other(error)))?;
    File::look(&path(around))?.replace(&text, true).map(drop)
}

fn path(around: &Surroundings) -> PathBuf {
    around.data.join("hand-overs.json")
}
