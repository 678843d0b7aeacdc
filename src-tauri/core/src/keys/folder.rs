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
