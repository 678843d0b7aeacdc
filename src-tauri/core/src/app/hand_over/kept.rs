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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sdk::NETRC;

    fn handed(id: &str, destination: &str) -> Handed {
        let nobody = |_: &AccountId| Err(crate::vault::KeyTrouble::NoAccount);
        let file = FileReceipt::of("/h/.netrc".into(), NETRC, None, (&[], b""), &nobody).expect("a receipt");
        Handed { id: id.to_owned(), at: 1, destination: destination.to_owned(), to: AccountId("a".to_owned()), file }
    }

    fn put(id: &str, destination: &str) -> PutThere {
        PutThere { id: id.to_owned(), destination: destination.to_owned(), sum: "1 2".to_owned(), folders: 1 }
    }

    #[test]
    fn the_last_receipts_of_each_machine_are_kept_until_they_are_forgotten() {
        let data = tempfile::tempdir().expect("a folder");
        let around = Surroundings { data: data.path().join("data"), ..Surroundings::default() };
        let [node, other] = ["ssh:node", "ssh:other"].map(|text| text.parse::<Destination>().expect("a machine"));
        let handed_ids = |to: &Destination| handed_to(&around, to).into_iter().map(|one| one.id).collect::<Vec<_>>();
        let put_id = |on: &Destination| put_on(&around, on).map(|one| one.id);
        assert!(handed_ids(&node).is_empty() && put_id(&node).is_none());
        forget(&around, &[]).expect("nothing to forget");
        assert!(!around.data.exists());
        for id in ["1", "2"] {
            keep(&around, handed(id, "node")).expect("kept");
            keep_program(&around, put(&format!("p{id}"), "node")).expect("kept");
        }
        keep(&around, handed("3", "other")).expect("kept");
        keep_program(&around, put("p3", "other")).expect("kept");
        assert_eq!((handed_ids(&node), handed_ids(&other)), (vec!["2".to_owned(), "1".to_owned()], vec!["3".to_owned()]));
        assert_eq!((put_id(&node).as_deref(), put_id(&other).as_deref()), (Some("p2"), Some("p3")));
        forget(&around, &["2".to_owned(), "p2".to_owned()]).expect("forgotten");
        assert_eq!((handed_ids(&node), put_id(&node).as_deref()), (vec!["1".to_owned()], Some("p1")));
        for id in 0..KEPT {
            keep(&around, handed(&format!("m{id}"), "node")).expect("kept");
            keep_program(&around, put(&format!("q{id}"), "node")).expect("kept");
        }
        assert_eq!((handed_ids(&node).len(), handed_ids(&other).len()), (KEPT, 0));
        assert_eq!((put_id(&node), put_id(&other)), (Some(format!("q{}", KEPT - 1)), None));
    }

    #[test]
    fn what_cannot_be_read_is_started_anew_and_what_cannot_be_written_is_said() {
        let home = tempfile::tempdir().expect("a folder");
        let around = Surroundings { data: home.path().to_owned(), ..Surroundings::default() };
        std::fs::write(path(&around), "{").expect("written");
        keep(&around, handed("1", "node")).expect("kept");
        assert_eq!(read(&around).receipts.len(), 1);
        std::fs::remove_file(path(&around)).expect("removed");
        std::fs::create_dir(path(&around)).expect("a folder");
        assert!(matches!(keep(&around, handed("1", "node")), Err(ChangeRefused::System(..))));
    }
}
