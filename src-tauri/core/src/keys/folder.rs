//! The files of a folder. Links are not followed; what ignore files name is left out, but for the files that are there to hold keys.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use ignore::{DirEntry, WalkBuilder, WalkState};

use super::lying::{Scan, about, is_binary};
use super::watch::Watch;
use crate::system::{Surroundings, read_regular_where};

/// Every key in the files of a folder; `ignored`: also in those that ignore files name. `watch` counts the files on the way, and
/// may stop the search.
pub fn scan_folder(around: &Surroundings, folder: &Path, ignored: bool, watch: &dyn Watch) -> Scan {
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let mut walk = WalkBuilder::new(&folder);
    walk.hidden(false).follow_links(false).threads(2).filter_entry(|entry| entry.file_name() != ".git");
    if ignored {
        walk.ignore(false).git_ignore(false).git_exclude(false).git_global(false);
    }
    let mut scan = read_all(around, &walk, &|_| true, watch);
    if !ignored {
        let mut hidden = WalkBuilder::new(&folder);
        hidden.standard_filters(false).follow_links(false).threads(2).filter_entry(|entry| !is_of_others(entry));
        scan.join(read_all(around, &hidden, &holds_keys, watch));
    }
    scan.sort();
    scan
}

/// The same for single files.
pub fn check(around: &Surroundings, paths: &[PathBuf]) -> Scan {
    let mut scan = Scan::default();
    paths.iter().for_each(|path| look(around, path, &mut scan));
    scan.sort();
    scan
}

fn read_all(around: &Surroundings, walk: &WalkBuilder, is_meant: &(dyn Fn(&Path) -> bool + Sync), watch: &dyn Watch) -> Scan {
    let whole = Mutex::new(Scan::default());
    walk.build_parallel().run(|| {
        let whole = &whole;
        Box::new(move |entry| {
            if watch.is_stopped() {
                return WalkState::Quit;
            }
            let mut scan = Scan::default();
            match entry {
                Ok(entry) if entry.file_type().is_some_and(|kind| kind.is_file()) && is_meant(entry.path()) => {
                    look(around, entry.path(), &mut scan);
                    watch.count();
                }
                Ok(_) => return WalkState::Continue,
                Err(error) => scan.unread.extend(unread(&error).map(|path| around.shown(path))),
            }
            let mut whole = whole.lock().unwrap_or_else(PoisonError::into_inner);
            whole.read += scan.read;
            whole.unread.extend(scan.unread);
            whole.left_out += scan.left_out;
            whole.add(scan.keys);
            WalkState::Continue
        })
    });
    whole.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// The path that could not be read. What is wrong in an ignore file keeps nothing from being read.
fn unread(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, err } if err.is_io() => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => unread(err),
        _ => None,
    }
}

fn look(around: &Surroundings, path: &Path, scan: &mut Scan) {
    let shown = around.shown(path);
    match read_regular_where(path, |head| !is_binary(head)) {
        Ok(None) => scan.read += 1,
        Ok(Some(text)) => scan.look(&text, &shown, about(path)),
        // It is gone by now, or a link leads nowhere.
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(_) => scan.unread.push(shown),
    }
}

/// Files that are there to hold keys, or that wandb writes, are often named by ignore files.
fn holds_keys(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    let is_of_run = path.components().any(|part| matches!(part.as_os_str().to_str(), Some("wandb" | ".wandb")));
    let is_log =
        matches!(name.as_str(), "settings" | "config.yaml" | "output.log" | "wandb-metadata.json") || name.starts_with("debug");
    name.starts_with(".env.") || name.rsplit('.').next() == Some("env") || name == ".envrc" || is_of_run && is_log
}

fn is_of_others(entry: &DirEntry) -> bool {
    matches!(entry.file_name().to_str(), Some(".git" | "node_modules" | "site-packages" | "__pycache__"))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;
    use crate::keys::Search;

    const LINE: &str = "WANDB_API_KEY=3f9c1b7a5e2d8046c9b1f3a7d5e8024b6c1f9a3d\n";

    fn home() -> (tempfile::TempDir, Surroundings) {
        let folder = tempfile::tempdir().expect("a folder");
        let home = folder.path().canonicalize().ok();
        (folder, Surroundings { home, ..Surroundings::default() })
    }

    #[test]
    fn what_ignore_files_name_is_read_where_it_is_wanted_or_is_there_to_hold_keys() {
        let (folder, around) = home();
        for (name, text) in [
            (".ignore", "node_modules\nsite-packages\n__pycache__\nnotes.txt\nprod.env\n"),
            ("a.txt", LINE),
            ("b.bin", "a\0"),
            ("notes.txt", LINE),
            ("prod.env", LINE),
            (".git/a.env", LINE),
            ("node_modules/.env", LINE),
            ("site-packages/.env", LINE),
            ("__pycache__/.env", LINE),
        ] {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        let all = "~/__pycache__/.env ~/a.txt ~/node_modules/.env ~/notes.txt ~/prod.env ~/site-packages/.env";
        for (ignored, files, read) in [(false, "~/a.txt ~/prod.env", 4), (true, all, 8)] {
            let watch = AtomicU64::new(0);
            let scan = scan_folder(&around, folder.path(), ignored, &watch);
            let told = scan.keys.iter().map(|key| key.file.replace('\\', "/")).collect::<Vec<_>>().join(" ");
            assert_eq!((told.as_str(), scan.read, watch.load(Ordering::Relaxed)), (files, read, read), "{ignored}");
        }
        let search = Search::default();
        search.stop();
        assert_eq!((scan_folder(&around, folder.path(), true, &search).read, search.read()), (0, 0));
    }

    #[test]
    fn what_cannot_be_read_is_told_and_what_is_gone_is_not() {
        let (_folder, around) = home();
        let [file, inner, gone] = ["a", "b", "c"].map(|name| around.expand("~").join(name));
        fs::write(&file, LINE).expect("a file");
        fs::create_dir(&inner).expect("a folder");
        let scan = check(&around, &[inner, gone.clone(), file]);
        assert_eq!((scan.unread.join(" ").as_str(), scan.read, scan.keys.len()), ("~/b", 1, 1));
        let scan = scan_folder(&around, &gone, false, &AtomicU64::new(0));
        assert_eq!((scan.unread.join(" ").as_str(), scan.read), ("~/c", 0));
    }

    #[test]
    fn an_error_names_the_path_that_the_system_does_not_give() {
        use ignore::Error;
        let io = || Box::new(Error::Io(ErrorKind::PermissionDenied.into()));
        let at = |err| Error::WithPath { path: "a".into(), err };
        for (error, expect) in [
            (at(io()), Some("a")),
            (Error::WithDepth { depth: 1, err: Box::new(at(io())) }, Some("a")),
            (Error::WithLineNumber { line: 1, err: Box::new(at(io())) }, Some("a")),
            (at(Box::new(Error::Glob { glob: None, err: "x".to_owned() })), None),
            (*io(), None),
        ] {
            assert_eq!(unread(&error), expect.map(Path::new), "{error:?}");
        }
    }

    #[test]
    fn files_hold_keys_by_their_name_or_as_what_wandb_writes() {
        for (paths, expect) in [
            (&["a/.env", ".env.local", "prod.env", ".envrc", ".ENVRC"][..], true),
            (&["wandb/settings", ".wandb/config.yaml", "wandb/run-1/files/output.log", "wandb/debug-cli.log"], true),
            (&["a/wandb/run-1/wandb-metadata.json"], true),
            (&["envrc", "a.env.txt", "settings", "a/config.yaml", "output.log", "debug.log", "wandb/notes.txt"], false),
        ] {
            paths.iter().for_each(|path| assert_eq!(holds_keys(Path::new(path)), expect, "{path}"));
        }
    }
}
