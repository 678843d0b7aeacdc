//! The history of a git repository, by its own objects: nothing is checked out, nothing is fetched, no hook runs.

use std::collections::{HashMap, HashSet};
use std::io::{self, BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::{Command, Stdio};

use super::lying::{Scan, about, is_binary};
use super::place::LyingIn;

/// Larger objects are not read, in bytes.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Every key in any object of the repository that a folder belongs to, also in those that no branch leads to any more.
///
/// # Errors
/// There is no git, or the folder belongs to no repository.
pub fn scan_history(folder: &Path) -> io::Result<Scan> {
    let mut scan = Scan::default();
    let mut child = git(folder)
        .args(["cat-file", "--batch-all-objects", "--batch", "--buffer", "--unordered"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    if let Some(out) = child.stdout.take() {
        objects(BufReader::with_capacity(1 << 18, out), &mut scan)?;
    }
    if !child.wait()?.success() {
        return Err(io::ErrorKind::NotFound.into());
    }
    if !scan.keys.is_empty() {
        let brought = brought(folder, &scan)?;
        for key in &mut scan.keys {
            key.kind = LyingIn::History;
            if let Some((commit, path)) = key.object.as_ref().and_then(|object| brought.get(object)) {
                (key.commit, key.file) = (Some(commit.clone()), path.clone());
            }
        }
    }
    scan.sort();
    Ok(scan)
}

/// What is staged in the repository of a folder, as it would be committed: each file, and its keys.
///
/// # Errors
/// There is no git, or the folder belongs to no repository.
pub fn staged(folder: &Path, paths: &[String]) -> io::Result<Scan> {
    let listed = git(folder)
        .args(["diff", "--cached", "--raw", "--no-abbrev", "--no-renames", "-z", "--diff-filter=AM", "--"])
        .args(paths)
        .output()?;
    if !listed.status.success() {
        return Err(io::ErrorKind::NotFound.into());
    }
    let mut scan = Scan::default();
    let text = String::from_utf8_lossy(&listed.stdout).into_owned();
    let mut parts = text.split('\0');
    // `:OLD_MODE NEW_MODE OLD NEW STATUS`, then the path.
    while let (Some(head), Some(path)) = (parts.next(), parts.next()) {
        let Some(object) = head.split(' ').nth(3) else { continue };
        let content = git(folder).args(["cat-file", "blob", object]).output()?;
        if !is_binary(&content.stdout) {
            scan.look(&content.stdout, path, about(Path::new(path)));
        }
    }
    scan.sort();
    Ok(scan)
}

/// Each object of `git cat-file --batch`: a line with name, type and size, the content, a line break.
fn objects(mut out: impl io::BufRead, scan: &mut Scan) -> io::Result<()> {
    let (mut head, mut content) = (String::new(), Vec::new());
    loop {
        head.clear();
        if out.read_line(&mut head)? == 0 {
            return Ok(());
        }
        let mut words = head.split_whitespace();
        let (Some(name), Some(kind), Some(size)) =
            (words.next(), words.next(), words.next().and_then(|size| size.parse::<u64>().ok()))
        else {
            continue;
        };
        if kind == "tree" || size > LARGEST {
            io::copy(&mut out.by_ref().take(size + 1), &mut io::sink())?;
            continue;
        }
        content.clear();
        out.by_ref().take(size + 1).read_to_end(&mut content)?;
        if !is_binary(&content) {
            let before = scan.keys.len();
            scan.look(&content, "", super::About::default());
            scan.keys[before..].iter_mut().for_each(|key| key.object = Some(name.to_owned()));
        }
    }
}

/// The oldest commit that brought each object in which a key lies, and its path there; only where a branch, a tag or the log of
/// references leads to it.
fn brought(folder: &Path, scan: &Scan) -> io::Result<HashMap<String, (String, String)>> {
    let wanted: HashSet<&str> = scan.keys.iter().filter_map(|key| key.object.as_deref()).collect();
    let mut child = git(folder)
        .args(["-c", "core.quotePath=false", "log", "--all", "--reflog", "--root", "-m", "--raw", "--no-abbrev", "--no-renames"])
        .args(["--no-show-signature", "--no-ext-diff", "--format=%H"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let (mut brought, mut commit) = (HashMap::new(), String::new());
    let out = child.stdout.take().map(BufReader::new);
    for line in out.into_iter().flat_map(|out| out.split(b'\n')) {
        let line = String::from_utf8_lossy(&line?).into_owned();
        match line.strip_prefix(':').and_then(|change| change.split_once('\t')) {
            // `OLD_MODE NEW_MODE OLD NEW STATUS`, then the path. The newest commit comes first, so an older one takes its place.
            Some((head, path)) => {
                if let Some(object) = head.split(' ').nth(3).filter(|object| wanted.contains(object)) {
                    brought.insert(object.to_owned(), (commit.clone(), path.to_owned()));
                }
            }
            None if !line.is_empty() => commit = line,
            None => {}
        }
    }
    child.wait()?;
    Ok(brought)
}

fn git(folder: &Path) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(["-c", "core.fsmonitor=false"]);
    command.env("GIT_NO_LAZY_FETCH", "1").env("GIT_OPTIONAL_LOCKS", "0").env("GIT_TERMINAL_PROMPT", "0");
    command
}
