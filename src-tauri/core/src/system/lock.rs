//! One of us at a time: two windows and the terminal may run at once.

use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

/// How long one waits for another.
const PATIENCE: Duration = Duration::from_secs(10);

/// Held until dropped; the system lets go of it when the process dies.
pub struct Lock(#[expect(dead_code, reason = "held, not used")] File);

impl Lock {
    /// Takes the lock of a folder, which is made where it is missing. A file system that knows no locks (some NFS) keeps nobody
    /// from working: every file is still compared with what was read before it is replaced.
    ///
    /// # Errors
    /// What the system says; `TimedOut` where another one holds it for ten seconds.
    pub fn take(folder: &Path) -> io::Result<Self> {
        make_folder(folder)?;
        let file = fs::OpenOptions::new().create(true).truncate(false).write(true).open(folder.join("lock"))?;
        let began = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Self(file)),
                Err(fs::TryLockError::Error(error)) if has_no_locks(&error) => return Ok(Self(file)),
                Err(fs::TryLockError::Error(error)) => return Err(error),
                Err(fs::TryLockError::WouldBlock) if began.elapsed() > PATIENCE => return Err(io::ErrorKind::TimedOut.into()),
                Err(fs::TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(2)),
            }
        }
    }
}

/// Does the file system of a folder know locks? Tried on a file without a name, where the folder is or would be made; nothing stays.
///
/// # Errors
/// What the system says where nothing can be written there.
pub fn has_locks(folder: &Path) -> io::Result<bool> {
    let there = folder.ancestors().find(|ancestor| ancestor.is_dir()).unwrap_or(folder);
    match tempfile::tempfile_in(there)?.try_lock() {
        Err(fs::TryLockError::Error(error)) if has_no_locks(&error) => Ok(false),
        Err(fs::TryLockError::Error(error)) => Err(error),
        _ => Ok(true),
    }
}

#[cfg(unix)]
fn has_no_locks(error: &io::Error) -> bool {
    use rustix::io::Errno;
    let known = [Errno::NOLCK, Errno::NOSYS, Errno::OPNOTSUPP, Errno::NOTSUP];
    Errno::from_io_error(error).is_some_and(|number| known.contains(&number))
}

#[cfg(not(unix))]
fn has_no_locks(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::Unsupported
}

#[cfg(unix)]
fn make_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    if folder.is_dir() {
        return Ok(());
    }
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn make_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_waits_until_the_other_lets_go() {
        let folder = tempfile::tempdir().expect("a folder");
        let held = Lock::take(folder.path()).expect("the lock");
        let path = folder.path().to_owned();
        let other = std::thread::spawn(move || Lock::take(&path).is_ok());
        std::thread::sleep(Duration::from_millis(20));
        assert!(!other.is_finished());
        drop(held);
        assert!(other.join().expect("a thread"));
    }

    #[test]
    fn a_folder_that_is_missing_is_made_for_its_owner_alone_and_only_by_who_takes_its_lock() {
        let folder = tempfile::tempdir().expect("a folder");
        let inner = folder.path().join("a/b");
        assert!(matches!(has_locks(&inner), Ok(true)) && !folder.path().join("a").exists());
        for _ in 0..2 {
            drop(Lock::take(&inner).expect("the lock"));
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(fs::metadata(&inner).expect("a folder").permissions().mode() & 0o777, 0o700);
        }
    }

    #[test]
    #[cfg(unix)]
    fn a_file_system_without_locks_is_told_from_a_refusal() {
        use rustix::io::Errno;
        for (number, expect) in
            [(Errno::NOLCK, true), (Errno::NOSYS, true), (Errno::OPNOTSUPP, true), (Errno::ACCESS, false), (Errno::NOENT, false)]
        {
            assert_eq!(has_no_locks(&io::Error::from(number)), expect, "{number:?}");
        }
        assert!(!has_no_locks(&io::Error::other("x")));
    }

    #[test]
    fn a_folder_that_cannot_be_made_or_written_is_a_refusal() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("file");
        fs::write(&file, "").expect("a file");
        assert!(Lock::take(&file.join("data")).is_err());
        assert!(Lock::take(&file).is_err());
        fs::create_dir(folder.path().join("lock")).expect("a folder");
        assert!(Lock::take(folder.path()).is_err(), "a folder stands where the lock would");
        #[cfg(target_os = "linux")]
        assert!(has_locks(Path::new("/proc/none")).is_err(), "nothing can be written there");
    }
}
