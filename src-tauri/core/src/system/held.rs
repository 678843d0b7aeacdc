//! What is held of somebody else's file from the look at it until it is replaced, and how it is replaced.
//!
//! Unix: the open file, so that a write to the old file at the moment of the rename is seen. Windows: nothing stays open.
//! `MoveFileEx` refuses to replace a file that any program has open, this one included, and on file systems without POSIX renames
//! (FAT, network shares) there is no other way.

use std::fs;
use std::io::{self, Seek as _};
use std::path::Path;
#[cfg(not(unix))]
use std::time::Instant;
use std::time::{Duration, SystemTime};

use tempfile::NamedTempFile;

use super::regular::read_whole;

/// A file that looks cut (empty, or without a final line break) is left in peace for this long after its last change.
pub(super) const QUIET_IF_CUT: Duration = Duration::from_millis(250);

/// So long another program may have the file open until the replacement is given up: a virus scanner, an indexer, a client that
/// is just reading it.
#[cfg(not(unix))]
const PATIENCE: Duration = Duration::from_secs(2);
#[cfg(not(unix))]
const PAUSE: Duration = Duration::from_millis(20);

/// Why a file was left as it was.
#[derive(Debug)]
pub enum Refused {
    /// Somebody changed it after it was looked at.
    Changed,
    /// Somebody was writing it in place while it was replaced; this is what they wrote.
    Raced(Vec<u8>),
    /// A link whose end is missing, or that leads to itself.
    LinkLeadsNowhere,
    /// The system's words.
    System(io::Error),
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

/// A file that was looked at.
#[cfg(unix)]
pub(super) struct Held(pub(super) fs::File);

/// A file that was looked at.
#[cfg(not(unix))]
pub(super) struct Held(fs::Metadata);

#[cfg(unix)]
impl Held {
    #[expect(clippy::unnecessary_wraps, reason = "as on Windows")]
    pub(super) fn new(file: fs::File) -> io::Result<Self> {
        Ok(Self(file))
    }

    /// As it is now, even where its name leads to another file by now.
    pub(super) fn metadata(&self) -> io::Result<fs::Metadata> {
        self.0.metadata()
    }

    /// Renames the new file over it, if `is_as_it_was` says so.
    pub(super) fn put_over(
        &self,
        new: NamedTempFile,
        path: &Path,
        is_as_it_was: impl Fn(&Stamp) -> io::Result<bool>,
    ) -> Result<Self, Refused> {
        let stamp = stamp_of(&self.metadata()?)?;
        if !is_as_it_was(&stamp)? {
            return Err(Refused::Changed);
        }
        let handle = new.persist(path).map_err(|failed| failed.error)?;
        settle(path);
        if stamp_of(&self.metadata()?)? != stamp {
            return Err(Refused::Raced(read_when_quiet(&self.0)?));
        }
        Ok(Self::new(handle)?)
    }

    /// Removes it, if `is_as_it_was` says so.
    pub(super) fn take_away(&self, path: &Path, is_as_it_was: impl Fn(&Stamp) -> io::Result<bool>) -> Result<(), Refused> {
        if !is_as_it_was(&stamp_of(&self.metadata()?)?)? {
            return Err(Refused::Changed);
        }
        fs::remove_file(path)?;
        settle(path);
        Ok(())
    }
}

#[cfg(not(unix))]
impl Held {
    #[expect(clippy::needless_pass_by_value, reason = "closes the file")]
    pub(super) fn new(file: fs::File) -> io::Result<Self> {
        file.metadata().map(Self)
    }

    /// As it was when it was looked at.
    pub(super) fn metadata(&self) -> io::Result<fs::Metadata> {
        Ok(self.0.clone())
    }

    /// Renames the new file over it, as soon as no other program has it open. It is compared before each attempt: whoever had it
    /// open may have written it.
    pub(super) fn put_over(
        &self,
        new: NamedTempFile,
        path: &Path,
        is_as_it_was: impl Fn(&Stamp) -> io::Result<bool>,
    ) -> Result<Self, Refused> {
        let (file, new) = new.keep().map_err(|failed| failed.error)?;
        drop(file);
        let done = self.when_closed(path, is_as_it_was, || fs::rename(&new, path));
        if done.is_err() {
            let _ = fs::remove_file(&new);
        }
        done?;
        Ok(Self(fs::metadata(path)?))
    }

    /// Removes it in the same way.
    pub(super) fn take_away(&self, path: &Path, is_as_it_was: impl Fn(&Stamp) -> io::Result<bool>) -> Result<(), Refused> {
        self.when_closed(path, is_as_it_was, || fs::remove_file(path))
    }

    fn when_closed(
        &self,
        path: &Path,
        is_as_it_was: impl Fn(&Stamp) -> io::Result<bool>,
        change: impl Fn() -> io::Result<()>,
    ) -> Result<(), Refused> {
        let stamp = stamp_of(&self.0)?;
        let permissions = self.0.permissions();
        let attempt = || Ok(if is_as_it_was(&stamp)? { change().map(|()| true)? } else { false });
        let done = writable(path, &permissions).and_then(|()| patiently(attempt));
        if permissions.readonly() {
            // The file that is there now is as read-only as the old one was; after a removal there is none.
            let _ = fs::set_permissions(path, permissions);
        }
        match done {
            Ok(true) => Ok(()),
            Ok(false) => Err(Refused::Changed),
            Err(error) => Err(Refused::System(why_refused(path, error))),
        }
    }
}

/// Windows neither replaces nor removes a file with the read-only attribute.
#[cfg(not(unix))]
fn writable(path: &Path, permissions: &fs::Permissions) -> io::Result<()> {
    if !permissions.readonly() {
        return Ok(());
    }
    let mut permissions = permissions.clone();
    #[expect(clippy::permissions_set_readonly_false, reason = "an attribute on Windows, not a mode")]
    permissions.set_readonly(false);
    fs::set_permissions(path, permissions)
}

/// Tries again while another program has the file open.
#[cfg(not(unix))]
fn patiently<T>(attempt: impl Fn() -> io::Result<T>) -> io::Result<T> {
    let began = Instant::now();
    loop {
        match attempt() {
            Err(error) if may_be_held_open(&error) && began.elapsed() < PATIENCE => std::thread::sleep(PAUSE),
            done => return done,
        }
    }
}

/// `ERROR_SHARING_VIOLATION` and `ERROR_LOCK_VIOLATION`: another program has the file open and shares it with nobody who writes.
const HELD_OPEN: [i32; 2] = [32, 33];

/// Does the system say that another program has the file open? Only Windows refuses for that.
pub fn is_held_open(error: &io::Error) -> bool {
    cfg!(windows) && error.raw_os_error().is_some_and(|code| HELD_OPEN.contains(&code))
}

/// A rename over an open file is refused with `ERROR_ACCESS_DENIED`, as is one that the access list forbids.
#[cfg(not(unix))]
fn may_be_held_open(error: &io::Error) -> bool {
    is_held_open(error) || error.kind() == io::ErrorKind::PermissionDenied
}

/// Why the file could not be replaced, told apart: opening it for removal names whoever has it open.
#[cfg(not(unix))]
fn why_refused(path: &Path, error: io::Error) -> io::Error {
    #[cfg(windows)]
    {
        use std::os::windows::fs::OpenOptionsExt as _;
        const DELETE: u32 = 0x0001_0000;
        if let Err(held) = fs::OpenOptions::new().access_mode(DELETE).open(path)
            && is_held_open(&held)
        {
            return held;
        }
    }
    error
}

/// Which file it is, when it was last changed, and how long it is.
pub(super) type Stamp = (u64, SystemTime, u64);

pub(super) fn stamp_of(found: &fs::Metadata) -> io::Result<Stamp> {
    #[cfg(unix)]
    let which = std::os::unix::fs::MetadataExt::ino(found);
    #[cfg(not(unix))]
    let which = 0;
    Ok((which, found.modified()?, found.len()))
}

pub(super) fn read(handle: &mut fs::File) -> io::Result<Vec<u8>> {
    handle.rewind()?;
    read_whole(handle)
}

/// What stands in a file that somebody may still be writing, once they have stopped.
#[cfg(unix)]
pub(super) fn read_when_quiet(handle: &fs::File) -> io::Result<Vec<u8>> {
    let mut handle = handle.try_clone()?;
    loop {
        let before = stamp_of(&handle.metadata()?)?;
        std::thread::sleep(QUIET_IF_CUT);
        if stamp_of(&handle.metadata()?)? == before {
            return read(&mut handle);
        }
    }
}

/// Brings the name of a file to the disk. What was done is done by now: a folder that cannot be brought there changes nothing
/// for whoever reads it, only for what a loss of power would leave.
pub(super) fn settle(file: &Path) {
    #[cfg(unix)]
    let _ = fs::File::open(folder_of(file)).and_then(|folder| folder.sync_all());
    #[cfg(not(unix))]
    let _ = file;
}

pub(super) fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn looked_at(folder: &Path) -> (std::path::PathBuf, Held) {
        let path = folder.join("netrc");
        fs::write(&path, "old").expect("a file");
        let file = fs::File::open(&path).expect("a file");
        (path, Held::new(file).expect("a file"))
    }

    fn new_file(folder: &Path) -> NamedTempFile {
        let new = NamedTempFile::new_in(folder).expect("a file");
        fs::write(new.path(), "new").expect("written");
        new
    }

    #[test]
    fn what_somebody_writes_between_the_comparison_and_the_rename_is_handed_back() {
        let folder = tempfile::tempdir().expect("a folder");
        let (path, held) = looked_at(folder.path());
        let writes = |_: &Stamp| fs::write(&path, "theirs, longer").map(|()| true);
        match held.put_over(new_file(folder.path()), &path, writes) {
            Err(Refused::Raced(theirs)) => assert_eq!(theirs, b"theirs, longer"),
            other => panic!("replaced, or refused as something else: {:?}", other.map(|_| ())),
        }
        assert_eq!(fs::read(&path).expect("a file"), b"new", "the new content stands");
    }

    #[test]
    fn a_file_that_is_not_as_it_was_is_neither_replaced_nor_removed() {
        let folder = tempfile::tempdir().expect("a folder");
        let (path, held) = looked_at(folder.path());
        assert!(matches!(held.put_over(new_file(folder.path()), &path, |_| Ok(false)), Err(Refused::Changed)));
        assert!(matches!(held.take_away(&path, |_| Ok(false)), Err(Refused::Changed)));
        assert_eq!(fs::read(&path).expect("a file"), b"old");
        assert!(matches!(held.take_away(&path, |_| Err(io::Error::other("x"))), Err(Refused::System(_))));
        let held = held.put_over(new_file(folder.path()), &path, |_| Ok(true)).expect("replaced");
        assert_eq!(fs::read(&path).expect("a file"), b"new");
        held.take_away(&path, |_| Ok(true)).expect("removed");
        assert!(!path.exists());
    }

    #[test]
    fn a_stamp_tells_which_file_it_is_and_how_long() {
        let folder = tempfile::tempdir().expect("a folder");
        let stamp = |name: &str, text: &str| {
            fs::write(folder.path().join(name), text).expect("a file");
            stamp_of(&fs::metadata(folder.path().join(name)).expect("a file")).expect("a stamp")
        };
        let (one, other, longer) = (stamp("a", "x"), stamp("b", "x"), stamp("a", "xx"));
        assert_ne!(one.0, other.0);
        assert_eq!((one.2, longer.2, one.0), (1, 2, longer.0));
    }

    #[test]
    fn the_folder_of_a_file_is_the_one_that_its_path_names_or_the_working_folder() {
        for (path, expect) in [("a/b", "a"), ("/a/b", "/a"), ("b", "."), ("/b", "/"), ("./b", ".")] {
            assert_eq!(folder_of(Path::new(path)), Path::new(expect), "{path}");
        }
    }

    #[test]
    fn only_windows_refuses_for_an_open_file() {
        for error in [io::Error::from_raw_os_error(32), io::Error::from_raw_os_error(13), io::Error::other("x")] {
            assert!(!is_held_open(&error), "{error}");
        }
    }
}
