//! Receipts of hand-overs: the hunks that lead back, with keys only by the name of their account; and where keywand was put.

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
    #[serde(default)]
    programs: Vec<PutThere>,
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

/// keywand, put on a machine.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct PutThere {
    pub(super) id: String,
    /// The machine, as `ssh` names it.
    pub(super) destination: String,
    /// Its checksum, as `cksum` prints it.
    pub(super) sum: String,
    /// How many folders were made for it.
    pub(super) folders: u8,
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
    change(around, |kept| kept.receipts.push(handed))
}

/// keywand on a machine, where a hand-over put it there.
pub(super) fn put_on(around: &Surroundings, destination: &Destination) -> Option<PutThere> {
    read(around).programs.into_iter().rev().find(|put| put.destination == destination.name())
}

/// Keeps the receipt of a program.
///
/// # Errors
/// As for [`keep`].
pub(super) fn keep_program(around: &Surroundings, put: PutThere) -> Result<(), ChangeRefused> {
    change(around, |kept| kept.programs.push(put))
}

/// Forgets receipts.
///
/// # Errors
/// As for [`keep`].
pub(super) fn forget(around: &Surroundings, ids: &[String]) -> Result<(), ChangeRefused> {
    if ids.is_empty() {
        return Ok(());
    }
    change(around, |kept| {
        kept.receipts.retain(|handed| !ids.contains(&handed.id));
        kept.programs.retain(|put| !ids.contains(&put.id));
    })
}

fn change(around: &Surroundings, act: impl FnOnce(&mut Kept)) -> Result<(), ChangeRefused> {
    let _held = Lock::take(&around.data).map_err(|error| match error.kind() {
        std::io::ErrorKind::TimedOut => ChangeRefused::Busy,
        _ => ChangeRefused::System(around.shown(&around.data), error),
    })?;
    let mut kept = read(around);
    act(&mut kept);
    let surplus = kept.receipts.len().saturating_sub(KEPT);
    kept.receipts.drain(..surplus);
    let surplus = kept.programs.len().saturating_sub(KEPT);
    kept.programs.drain(..surplus);
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
