//! The history of a git repository, by its own objects: nothing is checked out, nothing is fetched, no hook runs.

use std::collections::{HashMap, HashSet};
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use super::form::find;
use super::lying::{Lying, Scan, about, is_binary};
use super::place::LyingIn;
use super::watch::Watch;

/// Larger objects are not read, in bytes.
const LARGEST: u64 = 64 * 1024 * 1024;
/// So much of an object is read first, in bytes.
const HEAD: u64 = 8 * 1024;

/// Every key in any object of the repository that a folder belongs to, also in those that no branch leads to any more. `watch`
/// counts the objects on the way, and may stop the search.
///
/// # Errors
/// There is no git, or the folder belongs to no repository.
pub fn scan_history(folder: &Path, watch: &dyn Watch) -> io::Result<Scan> {
    let (mut scan, mut too_large, mut doubtful) = (Scan::default(), Vec::new(), HashSet::new());
    let mut child = git(folder)
        .args(["cat-file", "--batch-all-objects", "--batch", "--buffer", "--unordered"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    if let Some(out) = child.stdout.take() {
        objects(BufReader::with_capacity(1 << 18, out), |name, kind, content| {
            watch.count();
            if watch.is_stopped() {
                // Its output ends then.
                let _ = child.kill();
            }
            let Some(content) = content else { return too_large.push(name.to_owned()) };
            let before = scan.keys.len();
            scan.look(content, "", super::About::default());
            let commit = (kind == "commit").then(|| name.to_owned());
            scan.keys[before..].iter_mut().for_each(|key| {
                (key.object, key.commit) = (Some(name.to_owned()), commit.clone());
            });
            if kind == "blob" && may_hold_more(content, scan.keys.len() - before) {
                doubtful.insert(name.to_owned());
            }
        })?;
    }
    if !child.wait()?.success() && !watch.is_stopped() {
        return Err(io::ErrorKind::NotFound.into());
    }
    let holders = scan.keys.iter().filter_map(|key| key.object.as_deref());
    let wanted: HashSet<&str> =
        holders.chain(too_large.iter().map(String::as_str)).chain(doubtful.iter().map(String::as_str)).collect();
    let brought = if wanted.is_empty() { HashMap::new() } else { brought(folder, &wanted, watch)? };
    let place = |key: &mut Lying| {
        key.kind = LyingIn::History;
        if let Some((commit, path)) = key.object.as_ref().and_then(|object| brought.get(object)) {
            (key.commit, key.file) = (Some(commit.clone()), path.clone());
        }
    };
    scan.keys.iter_mut().for_each(place);
    scan.join(by_path(folder, &doubtful, &brought)?);
    scan.keys.iter_mut().for_each(place);
    let named = |object: String| brought.get(&object).map_or(object, |(commit, path)| format!("{commit}:{path}"));
    scan.unread.extend(too_large.into_iter().map(named));
    scan.sort();
    Ok(scan)
}

/// Would there be more keys in the text, if its path spoke of W&B and of keys?
fn may_hold_more(content: &[u8], found: usize) -> bool {
    find(content, super::About { wandb: true, key: true }).len() > found
}

/// The keys of objects whose path decides whether what stands in them is one, such as `wandb/settings`.
fn by_path(folder: &Path, objects: &HashSet<String>, brought: &HashMap<String, (String, String)>) -> io::Result<Scan> {
    let path = |object: &String| brought.get(object).map(|(_, path)| path.as_str());
    let says_more = |path: &str| about(Path::new(path)) != super::About::default();
    let files: Vec<(&str, &str)> =
        objects.iter().filter_map(|object| Some((object.as_str(), path(object).filter(|path| says_more(path))?))).collect();
    if files.is_empty() {
        return Ok(Scan::default());
    }
    let scan = read_objects(folder, &files)?;
    // They were counted before.
    Ok(Scan { read: 0, ..scan })
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
    let text = String::from_utf8_lossy(&listed.stdout).into_owned();
    let mut parts = text.split('\0');
    let mut files: Vec<(&str, &str)> = Vec::new();
    // `:OLD_MODE NEW_MODE OLD NEW STATUS`, then the path. A submodule's commit is no object of this repository.
    while let (Some(head), Some(path)) = (parts.next(), parts.next()) {
        let fields: Vec<&str> = head.split(' ').collect();
        if let [_, mode, _, object, _] = fields[..]
            && mode != "160000"
        {
            files.push((object, path));
        }
    }
    let mut scan = read_objects(folder, &files)?;
    // What is staged is told as the file that it will be.
    scan.keys.iter_mut().for_each(|key| key.object = None);
    Ok(scan)
}

/// The keys in these objects, each of which is the content of a file.
fn read_objects(folder: &Path, files: &[(&str, &str)]) -> io::Result<Scan> {
    let mut scan = Scan::default();
    let mut child =
        git(folder).args(["cat-file", "--batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let (Some(mut asked), Some(out)) = (child.stdin.take(), child.stdout.take()) else { return Ok(scan) };
    let mut rest = files.iter();
    std::thread::scope(|scope| {
        // Git answers while it is asked.
        scope.spawn(move || files.iter().try_for_each(|(object, _)| writeln!(asked, "{object}")));
        objects(BufReader::new(out), |name, _, content| {
            let Some((_, path)) = rest.next() else { return };
            match content {
                Some(content) => {
                    let before = scan.keys.len();
                    scan.look(content, path, about(Path::new(path)));
                    scan.keys[before..].iter_mut().for_each(|key| key.object = Some(name.to_owned()));
                }
                None => scan.unread.push((*path).to_owned()),
            }
        })
    })?;
    child.wait()?;
    scan.unread.extend(rest.map(|(_, path)| (*path).to_owned()));
    scan.sort();
    Ok(scan)
}

/// Each object of `git cat-file --batch` but for trees: a line with name, type and size, the content, a line break. `None`
/// where there is no such object, or it is too large.
fn objects(mut out: impl io::BufRead, mut each: impl FnMut(&str, &str, Option<&[u8]>)) -> io::Result<()> {
    let (mut head, mut content) = (String::new(), Vec::new());
    loop {
        head.clear();
        if out.read_line(&mut head)? == 0 {
            return Ok(());
        }
        let mut words = head.split_whitespace();
        let (Some(name), kind) = (words.next(), words.next()) else { continue };
        let Some(size) = words.next().and_then(|size| size.parse::<u64>().ok()) else {
            each(name, "", None);
            continue;
        };
        let mut object = out.by_ref().take(size + 1);
        content.clear();
        object.by_ref().take(HEAD).read_to_end(&mut content)?;
        let is_text = !is_binary(&content);
        if is_text && size <= LARGEST && kind != Some("tree") {
            object.read_to_end(&mut content)?;
        } else {
            io::copy(&mut object, &mut io::sink())?;
        }
        match kind.unwrap_or_default() {
            "tree" => {}
            kind if !is_text => each(name, kind, Some(&[])),
            kind if size > LARGEST => each(name, kind, None),
            kind => each(name, kind, Some(content.strip_suffix(b"\n").unwrap_or(&content))),
        }
    }
}

/// The oldest commit that brought each object in which a key lies, and its path there; only where a branch, a tag or the log of
/// references leads to it.
fn brought(folder: &Path, wanted: &HashSet<&str>, watch: &dyn Watch) -> io::Result<HashMap<String, (String, String)>> {
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
        if watch.is_stopped() {
            child.kill()?;
            break;
        }
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

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;

    const KEY: &str = "3f9c1b7a5e2d8046c9b1f3a7d5e8024b6c1f9a3d";

    #[test]
    fn each_object_but_a_tree_is_told_with_its_content() {
        let long = "x".repeat(9_000);
        for (text, expect) in [
            ("a blob 3\nabc\nb blob 0\n\n", "a blob Some(\"abc\");b blob Some(\"\");"),
            ("a blob 3\nab\n\nb tag 1\nx\n", "a blob Some(\"ab\\n\");b tag Some(\"x\");"),
            ("a missing\nb blob 1\nx\n", "a  None;b blob Some(\"x\");"),
            ("a tree 1\nx\nb tree 3\nx\0y\nc commit 1\nx\n", "c commit Some(\"x\");"),
            ("a blob 3\nx\0y\nb blob 1\nx\n", "a blob Some(\"\");b blob Some(\"x\");"),
            ("\n", ""),
            (&format!("a blob 9000\n{long}\n"), &format!("a blob Some({long:?});")),
            (&format!("a blob {LARGEST}\nabc"), "a blob Some(\"abc\");"),
            (&format!("a blob {}\nabc", LARGEST + 1), "a blob None;"),
            ("a blob 67108864\nabc", "a blob Some(\"abc\");"),
            ("a blob 67108865\nabc", "a blob None;"),
            (&format!("a blob 8193\n{}\0x\n", &long[..8_191]), "a blob Some(\"\");"),
        ] {
            let mut told = Vec::new();
            let each = |name: &str, kind: &str, content: Option<&[u8]>| {
                let content = content.map(String::from_utf8_lossy);
                told.push(format!("{name} {kind} {content:?};"));
            };
            objects(text.as_bytes(), each).expect("objects");
            assert_eq!(told.concat(), expect);
        }
    }

    #[test]
    fn a_text_may_hold_more_where_only_its_path_would_say_so() {
        for (text, found, expect) in [(KEY, 0, true), (KEY, 1, false), ("x", 0, false)] {
            assert_eq!(may_hold_more(text.as_bytes(), found), expect, "{text} {found}");
        }
    }

    #[test]
    fn a_key_is_told_with_the_commit_that_brought_it_and_no_object_is_counted_twice() {
        let (folder, watch) = (tempfile::tempdir().expect("a folder"), AtomicU64::new(0));
        let refused = scan_history(folder.path(), &watch).expect_err("no repository");
        assert_eq!(refused.kind(), io::ErrorKind::NotFound);
        let run = |arguments: &[&str]| {
            let who = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
            let mut command = git(folder.path());
            let done = command.args(who).args(arguments).env("GIT_CONFIG_GLOBAL", "/dev/null").output().expect("git");
            assert!(done.status.success(), "{arguments:?}");
            String::from_utf8_lossy(&done.stdout).trim().to_owned()
        };
        run(&["init", "-q"]);
        std::fs::create_dir(folder.path().join("wandb")).expect("a folder");
        std::fs::write(folder.path().join("wandb/settings"), format!("[default]\napi_key = {KEY}\n")).expect("a file");
        run(&["add", "-A"]);
        run(&["commit", "-q", "-m", "x"]);
        let head = run(&["rev-parse", "HEAD"]);
        let scan = scan_history(folder.path(), &watch).expect("a scan");
        let told: Vec<_> = scan.keys.iter().map(|key| (key.file.as_str(), key.line, key.commit.as_deref(), key.kind)).collect();
        assert_eq!(told, [("wandb/settings", Some(2), Some(head.as_str()), LyingIn::History)]);
        // The file and the commit; trees are not read.
        assert_eq!((scan.read, watch.load(Ordering::Relaxed)), (2, 2));
    }

    /// A repository in a folder, and what is done in it.
    fn repository() -> (tempfile::TempDir, impl Fn(&[&str]) -> String) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().to_owned();
        let run = move |arguments: &[&str]| {
            let who = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
            let mut command = git(&path);
            let done = command.args(who).args(arguments).env("GIT_CONFIG_GLOBAL", "/dev/null").output().expect("git");
            assert!(done.status.success(), "{arguments:?}");
            String::from_utf8_lossy(&done.stdout).trim().to_owned()
        };
        run(&["init", "-q"]);
        (folder, run)
    }

    #[test]
    fn what_is_staged_is_told_as_the_file_that_it_will_be_and_an_object_that_is_missing_as_unread() {
        let outside = tempfile::tempdir().expect("a folder");
        assert_eq!(staged(outside.path(), &[]).map_err(|error| error.kind()).err(), Some(io::ErrorKind::NotFound));
        let (folder, run) = repository();
        for (name, text) in [("a.py", format!("x = 1\nWANDB_API_KEY = '{KEY}'\n")), ("b.txt", "nothing\n".to_owned())] {
            std::fs::write(folder.path().join(name), text).expect("a file");
        }
        assert_eq!(staged(folder.path(), &[]).expect("a scan").read, 0, "nothing is staged yet");
        run(&["add", "-A"]);
        let scan = staged(folder.path(), &[]).expect("a scan");
        let told: Vec<_> = scan.keys.iter().map(|key| (key.file.as_str(), key.line, key.object.as_deref(), key.kind)).collect();
        assert_eq!((told.as_slice(), scan.read), (&[("a.py", Some(2), None, LyingIn::Source)][..], 2));
        let scan = staged(folder.path(), &["b.txt".to_owned()]).expect("a scan");
        assert_eq!((scan.keys.len(), scan.read), (0, 1));
        let none = "0123456789abcdef0123456789abcdef01234567";
        for (mode, name) in [("100644", "gone.txt"), ("160000", "module")] {
            run(&["update-index", "--add", "--cacheinfo", &format!("{mode},{none},{name}")]);
        }
        let scan = staged(folder.path(), &[]).expect("a scan");
        assert_eq!((scan.unread.join(" ").as_str(), scan.read, scan.keys.len()), ("gone.txt", 2, 1));
    }

    #[test]
    fn the_oldest_commit_that_brought_an_object_is_told_unless_the_search_is_stopped() {
        let (folder, run) = repository();
        let mut commits = Vec::new();
        for text in ["one\n", "two\n", "one\n"] {
            std::fs::write(folder.path().join("a b.txt"), text).expect("a file");
            run(&["add", "-A"]);
            run(&["commit", "-q", "-m", "x"]);
            commits.push(run(&["rev-parse", "HEAD"]));
        }
        let objects = ["HEAD:a b.txt", "HEAD~1:a b.txt"].map(|name| run(&["rev-parse", name]));
        let wanted: HashSet<&str> = objects.iter().map(String::as_str).collect();
        let found = brought(folder.path(), &wanted, &AtomicU64::new(0)).expect("a log");
        let place = |commit: &String| Some((commit.clone(), "a b.txt".to_owned()));
        assert_eq!(objects.each_ref().map(|object| found.get(object).cloned()), [place(&commits[0]), place(&commits[1])]);
        let one: HashSet<&str> = [objects[1].as_str()].into();
        assert_eq!(brought(folder.path(), &one, &AtomicU64::new(0)).expect("a log").len(), 1);
        let search = crate::keys::Search::default();
        search.stop();
        assert!(brought(folder.path(), &wanted, &search).expect("a log").is_empty());
        assert!(scan_history(folder.path(), &search).is_ok_and(|scan| scan.keys.is_empty()));
    }
}
