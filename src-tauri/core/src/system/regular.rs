//! Reading files that somebody else put there: regular files only, and none without end.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _};
use std::path::Path;
use std::time::{Duration, Instant};

use zeroize::Zeroizing;

/// Longest file that is read, in bytes. Real ones are a few hundred bytes (netrc) to some megabytes (notebooks).
const LONGEST: u64 = 64 * 1024 * 1024;

/// So much is read at once at most, in bytes.
const PIECE: usize = 256 * 1024;
/// So much is read first, in bytes.
const HEAD: usize = 8 * 1024;
/// A file that takes longer is given up.
const PATIENCE: Duration = Duration::from_secs(10);

/// Opens a regular file. A pipe or a device never ends, and opening it must not wait for a writer.
///
/// # Errors
/// `InvalidInput` where it is no regular file; what the system says.
pub(super) fn open_regular(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        let flags = rustix::fs::OFlags::NONBLOCK | rustix::fs::OFlags::NOCTTY;
        options.custom_flags(flags.bits().cast_signed());
    }
    let file = options.open(path)?;
    if !file.metadata()?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a regular file"));
    }
    Ok(file)
}

/// What stands in an open regular file, from where it is.
///
/// # Errors
/// `FileTooLarge`; `TimedOut` where it comes too slowly; what the system says.
pub(super) fn read_whole(file: &mut File) -> io::Result<Vec<u8>> {
    read_where(file, |_| true).map(Option::unwrap_or_default)
}

/// The same, where its first bytes are wanted.
fn read_where(file: &mut File, is_wanted: impl Fn(&[u8]) -> bool) -> io::Result<Option<Vec<u8>>> {
    let begun = Instant::now();
    // Wiping a piece takes longer than reading a small file into it.
    let told = file.metadata()?.len();
    let length = usize::try_from(told).unwrap_or(PIECE).min(PIECE);
    let mut content = Vec::with_capacity(length);
    // A file system of a network, or of another program, may hand out a byte at a time.
    let mut piece = Zeroizing::new(vec![0; (length + 1).clamp(HEAD, PIECE)]);
    loop {
        let room = if content.is_empty() { HEAD } else { piece.len() };
        let count = match file.read(&mut piece[..room]) {
            Ok(0) => return Ok(Some(content)),
            Ok(count) if content.is_empty() && !is_wanted(&piece[..count]) => return Ok(None),
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        content.extend_from_slice(&piece[..count]);
        if content.len() as u64 > LONGEST || told > LONGEST {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        if begun.elapsed() > PATIENCE {
            return Err(io::ErrorKind::TimedOut.into());
        }
    }
}

/// Reads a regular file whose first bytes are wanted; `None` where they are not.
///
/// # Errors
/// As for opening and reading it.
pub fn read_regular_where(path: &Path, is_wanted: impl Fn(&[u8]) -> bool) -> io::Result<Option<Vec<u8>>> {
    read_where(&mut open_regular(path)?, is_wanted)
}

/// Reads a regular file.
///
/// # Errors
/// As for opening and reading it.
pub fn read_regular(path: &Path) -> io::Result<Vec<u8>> {
    read_whole(&mut open_regular(path)?)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn what_never_ends_is_not_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        assert!(std::process::Command::new("mkfifo").arg(path("pipe")).status().expect("mkfifo").success());
        std::os::unix::fs::symlink("/dev/zero", path("zero")).expect("a link");
        File::create(path("long")).and_then(|file| file.set_len(LONGEST + 1)).expect("a long file");
        std::fs::write(path("file"), "text").expect("a file");
        std::os::unix::fs::symlink("file", path("link")).expect("a link");
        for (name, expect) in [
            ("pipe", Err(io::ErrorKind::InvalidInput)),
            ("zero", Err(io::ErrorKind::InvalidInput)),
            (".", Err(io::ErrorKind::InvalidInput)),
            ("long", Err(io::ErrorKind::FileTooLarge)),
            ("none", Err(io::ErrorKind::NotFound)),
            ("file", Ok(4)),
            ("link", Ok(4)),
        ] {
            assert_eq!(read_regular(&path(name)).map(|text| text.len()).map_err(|error| error.kind()), expect, "{name}");
        }
    }

    #[test]
    fn the_beginning_of_a_file_says_once_whether_the_rest_is_wanted() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("file");
        for (length, head) in [(0, None), (5, Some(5)), (8_192, Some(8_192)), (8_193, Some(8_192)), (600_000, Some(8_192))] {
            std::fs::write(&path, vec![b'x'; length]).expect("a file");
            for wanted in [true, false] {
                let asked = std::cell::RefCell::new(Vec::new());
                let is_wanted = |head: &[u8]| {
                    asked.borrow_mut().push(head.len());
                    wanted
                };
                let read = read_regular_where(&path, is_wanted).expect("a file").map(|text| text.len());
                assert_eq!(
                    (asked.take().as_slice(), read),
                    (head.as_slice(), (wanted || length == 0).then_some(length)),
                    "{length}"
                );
            }
        }
        File::create(&path).and_then(|file| file.set_len(67_108_864)).expect("a long file");
        assert_eq!(read_regular(&path).map(|text| text.len()).ok(), Some(67_108_864));
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_file_that_the_system_does_not_hand_out_is_a_refusal() {
        assert!(read_regular(Path::new("/proc/self/mem")).is_err());
    }
}
