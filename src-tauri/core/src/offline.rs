//! Runs that wandb wrote in offline mode: found in a folder and read, never changed.

mod log;
mod record;
mod unread;

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

use crate::keys::Watch;
use log::Records;
pub use record::Written;
use record::run_in;
pub use unread::Unread;

/// Folders of other programs, which may hold very many files and no runs.
const FOREIGN: [&str; 4] = [".git", "node_modules", "site-packages", "__pycache__"];

/// One offline run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfflineRun {
    /// Its folder, `offline-run-20261129_005243-ndr8oddb`.
    pub folder: PathBuf,
    /// Size of its file, in bytes; `None` where there is none, or its size cannot be read.
    pub bytes: Option<u64>,
    /// Was it sent already?
    pub synced: bool,
    /// What its file says, or why that is not known.
    pub written: Result<Written, Unread>,
}

/// What was found in a folder and in the folders below it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OfflineRuns {
    /// The runs, in the order of their folders.
    pub runs: Vec<OfflineRun>,
    /// Folders that could not be read. There may be runs in them.
    pub unread: Vec<PathBuf>,
}

/// Every offline run in a folder and in the folders below it. Links are not followed; `.git`, `node_modules`, `site-packages` and
/// `__pycache__` are left out. `watch` counts the folders, and may stop the search.
pub fn offline_runs(folder: &Path, watch: &dyn Watch) -> OfflineRuns {
    let (mut found, mut unread) = (Vec::new(), Vec::new());
    let own = folder.canonicalize().unwrap_or_else(|_| folder.to_path_buf());
    let mut open = if own.file_name().is_some_and(is_run) {
        found.push(folder.to_path_buf());
        Vec::new()
    } else {
        vec![folder.to_path_buf()]
    };
    while let Some(folder) = open.pop().filter(|_| !watch.is_stopped()) {
        watch.count();
        match folders_in(&folder) {
            Ok(folders) => {
                let (runs, others): (Vec<_>, Vec<_>) = folders.into_iter().partition(|path| path.file_name().is_some_and(is_run));
                found.extend(runs);
                open.extend(others);
            }
            Err(_) => unread.push(folder),
        }
    }
    found.sort();
    unread.sort();
    OfflineRuns { runs: found.into_iter().map(read).collect(), unread }
}

fn is_run(name: &OsStr) -> bool {
    name.to_string_lossy().starts_with("offline-run-")
}

fn folders_in(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut folders = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() && !FOREIGN.iter().any(|foreign| entry.file_name() == *foreign) {
            folders.push(entry.path());
        }
    }
    Ok(folders)
}

/// # Source
/// wandb: a run's file is `run-ID.wandb`; `run-ID.wandb.synced` beside it says that it was sent (0.16.6 `sync/sync.py`, 0.31.0
/// `cli/beta_sync.py`).
fn read(folder: PathBuf) -> OfflineRun {
    let file = match run_file(&folder) {
        Ok(file) => file,
        Err(unread) => return OfflineRun { folder, bytes: None, synced: false, written: Err(unread) },
    };
    let mut mark = file.clone().into_os_string();
    mark.push(".synced");
    OfflineRun {
        folder,
        bytes: fs::metadata(&file).ok().map(|about| about.len()),
        synced: Path::new(&mark).exists(),
        written: File::open(&file).map_err(Unread::from).and_then(|file| written(BufReader::new(file))),
    }
}

fn run_file(folder: &Path) -> Result<PathBuf, Unread> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_file() && entry.path().extension().is_some_and(|extension| extension == "wandb") {
            files.push(entry.path());
        }
    }
    files.into_iter().min().ok_or(Unread::NoFile)
}

/// Reads as far as the record of the run.
fn written(file: impl Read) -> Result<Written, Unread> {
    let mut records = Records::open(file)?;
    while let Some(record) = records.next_record()? {
        if let Some(run) = run_in(&record) {
            return Ok(run);
        }
    }
    Err(Unread::NoRunRecord)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicU64;

    use super::*;
    use log::tests::{HEADER, part};

    const RUN: &[u8] = b"\x8a\x01\x10\x0a\x02id\x12\x04team\x1a\x04proj";

    fn file(parts: &[Vec<u8>]) -> Vec<u8> {
        [HEADER, &parts.concat()].concat()
    }

    #[test]
    fn a_file_tells_of_its_run_or_why_it_does_not() {
        let text = |text: &str| Some(text.to_owned());
        let run = Written { run: text("id"), entity: text("team"), project: text("proj") };
        let bare = Written { run: text("id"), entity: None, project: None };
        let (whole, other) = (part(1, RUN), part(1, b"\x08\x01"));
        let mut flipped = whole.clone();
        flipped[12] ^= 1;
        for (name, content, expected) in [
            ("a run", file(std::slice::from_ref(&whole)), Ok(run.clone())),
            ("a run behind another record", file(&[other.clone(), whole.clone()]), Ok(run.clone())),
            ("a run in three parts", file(&[part(2, &RUN[..3]), part(3, &RUN[3..9]), part(4, &RUN[9..])]), Ok(run.clone())),
            ("a run without names", file(&[part(1, b"\x8a\x01\x04\x0a\x02id")]), Ok(bare)),
            ("a file cut off behind the run", file(&[whole.clone(), whole[..9].to_vec()]), Ok(run.clone())),
            ("a file damaged behind the run", file(&[whole.clone(), flipped.clone()]), Ok(run)),
            ("a header alone", file(&[]), Err(Unread::NoRunRecord)),
            ("other records", file(&[other.clone(), other.clone()]), Err(Unread::NoRunRecord)),
            ("nothing", Vec::new(), Err(Unread::CutShort)),
            ("half a header", HEADER[..3].to_vec(), Err(Unread::CutShort)),
            ("half a part's header", file(&[whole[..4].to_vec()]), Err(Unread::CutShort)),
            ("half a part", file(&[whole[..12].to_vec()]), Err(Unread::CutShort)),
            ("a first part alone", file(&[part(2, RUN)]), Err(Unread::CutShort)),
            ("a wrong checksum", file(&[flipped.clone()]), Err(Unread::Damaged)),
            ("a wrong checksum before the run", file(&[flipped, whole.clone()]), Err(Unread::Damaged)),
            ("an unknown kind", file(&[part(9, RUN)]), Err(Unread::Damaged)),
            ("a last part without a first", file(&[part(4, RUN)]), Err(Unread::Damaged)),
            ("a whole record within another", file(&[part(2, b"\x08"), whole]), Err(Unread::Damaged)),
            ("another program's file", b"SQLite format 3".to_vec(), Err(Unread::Damaged)),
        ] {
            assert_eq!(written(&content[..]), expected, "{name}");
        }
    }

    #[test]
    fn runs_are_found_at_every_depth_and_not_through_links() {
        let home = tempfile::tempdir().expect("a folder");
        let folder = |name: &str| fs::create_dir_all(home.path().join(name)).expect("a folder");
        for name in ["wandb/offline-run-1-b", "a/b/c/d/e/f/g/h/wandb/offline-run-2-c", "offline-run-0-a", "wandb/run-3-d"] {
            folder(name);
        }
        folder("node_modules/wandb/offline-run-9-z");
        fs::write(home.path().join("offline-run-0-a/run-a.wandb"), file(&[part(1, RUN)])).expect("a file");
        fs::write(home.path().join("offline-run-0-a/run-a.wandb.synced"), "").expect("a file");
        let found = offline_runs(home.path(), &AtomicU64::new(0));
        let names: Vec<_> = found.runs.iter().filter_map(|run| run.folder.file_name()?.to_str()).collect();
        assert_eq!(names, ["offline-run-2-c", "offline-run-0-a", "offline-run-1-b"]);
        assert_eq!(found.runs.iter().map(|run| run.synced).collect::<Vec<_>>(), [false, true, false]);
        assert_eq!((found.runs[1].bytes, found.runs[1].written.is_ok()), (Some(33), true));
        assert_eq!(found.runs[0].written, Err(Unread::NoFile));
        assert_eq!(found.unread, Vec::<PathBuf>::new());
        assert_eq!(offline_runs(&home.path().join("offline-run-0-a"), &AtomicU64::new(0)).runs.len(), 1);
        assert_eq!(offline_runs(&home.path().join("missing"), &AtomicU64::new(0)).unread, [home.path().join("missing")]);
    }

    #[test]
    fn only_the_file_of_a_run_is_read_and_the_first_one_of_several() {
        let home = tempfile::tempdir().expect("a folder");
        let run = home.path().join("offline-run-1-a");
        fs::create_dir_all(run.join("x.wandb")).expect("a folder");
        fs::write(run.join("run-a.wandb.synced"), "").expect("a file");
        fs::write(run.join("notes.txt"), "").expect("a file");
        assert_eq!(run_file(&run), Err(Unread::NoFile));
        fs::write(run.join("run-b.wandb"), "").expect("a file");
        fs::write(run.join("run-a.wandb"), file(&[part(1, RUN)])).expect("a file");
        assert_eq!(run_file(&run), Ok(run.join("run-a.wandb")));
        assert!(run_file(&home.path().join("missing")).is_err());
        for foreign in FOREIGN {
            fs::create_dir_all(home.path().join(foreign).join("offline-run-9-z")).expect("a folder");
        }
        fs::write(home.path().join("offline-run-file"), "").expect("a file");
        let found = offline_runs(home.path(), &AtomicU64::new(0));
        assert_eq!(found.runs.iter().map(|run| &run.folder).collect::<Vec<_>>(), [&run]);
        let search = crate::keys::Search::default();
        search.stop();
        assert_eq!((offline_runs(home.path(), &search), crate::keys::Watch::is_stopped(&search)), (OfflineRuns::default(), true));
    }
}
