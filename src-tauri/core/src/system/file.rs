//! One file of somebody else: looked at, compared, replaced in one step, or left alone.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use sha2::{Digest as _, Sha256};

use super::held::{Held, QUIET_IF_CUT, Refused, Stamp, folder_of, read, settle, stamp_of};
use super::regular::open_regular;

/// What our own unfinished files begin and end with; between the two stand [`RANDOM`] letters and digits.
const UNFINISHED: (&str, &str) = (".keywand-", ".unfinished");
const RANDOM: usize = 12;
/// A file that somebody writes in place is left in peace for this long after its last change.
const QUIET: Duration = Duration::from_millis(50);

/// SHA-256 of a file's content, in hexadecimal; tells whether a file is as we left it.
pub type Fingerprint = String;

/// A file as it was when looked at.
pub struct File {
    /// The path that was asked for; perhaps a link.
    pub path: PathBuf,
    /// The file itself, where the path is a link.
    real: PathBuf,
    /// Its content; `None` where there is no such file.
    pub content: Option<Vec<u8>>,
    held: Option<Held>,
}

impl File {
    /// Looks at a file, through links.
    ///
    /// # Errors
    /// A link that leads nowhere; what the system says.
    pub fn look(path: &Path) -> Result<Self, Refused> {
        let is_link = fs::symlink_metadata(path).is_ok_and(|found| found.file_type().is_symlink());
        let real = if is_link { fs::canonicalize(path).map_err(|_| Refused::LinkLeadsNowhere)? } else { path.to_owned() };
        let mut handle = match open_regular(&real) {
            Ok(handle) => handle,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Ok(Self { path: path.to_owned(), real, content: None, held: None });
            }
            Err(error) => return Err(error.into()),
        };
        let content = read(&mut handle)?;
        Ok(Self { path: path.to_owned(), real, content: Some(content), held: Some(Held::new(handle)?) })
    }

    /// A file as a plan would leave it. It is not on the disk.
    pub fn planned(path: &Path, content: &[u8]) -> Self {
        Self { path: path.to_owned(), real: path.to_owned(), content: Some(content.to_owned()), held: None }
    }

    /// Looks at it when nobody has changed it for a moment, unless its content is known to be whole.
    ///
    /// Some programs empty a file before they write it; between the two it would look empty.
    ///
    /// # Errors
    /// As for [`File::look`].
    pub fn look_when_quiet(path: &Path, is_known: impl Fn(&[u8]) -> bool) -> Result<Self, Refused> {
        loop {
            let file = Self::look(path)?;
            let content = file.content();
            let quiet = quiet_of(content);
            match file.age() {
                Some(age) if age < quiet && !is_known(content) => std::thread::sleep(quiet.saturating_sub(age)),
                _ => return Ok(file),
            }
        }
    }

    /// Its content; nothing where there is no such file.
    pub fn content(&self) -> &[u8] {
        self.content.as_deref().unwrap_or_default()
    }

    /// Fingerprint of its content; `None` where there is no such file.
    pub fn fingerprint(&self) -> Option<Fingerprint> {
        self.content.as_deref().map(fingerprint)
    }

    /// May others than its owner read it?
    pub fn is_open_to_others(&self) -> bool {
        self.held.as_ref().and_then(|held| held.metadata().ok()).is_some_and(|found| mode(&found) & 0o077 != 0)
    }

    /// Replaces it in one step: whoever opens it sees the old content or the new one, whole. Owner, mode and extended
    /// attributes are kept; a new file is for its owner alone.
    ///
    /// # Errors
    /// [`Refused::Changed`] where it is no longer as it was looked at; [`Refused::Raced`] where somebody wrote it in place at
    /// that very moment: the new content stands, and theirs is handed back to be merged.
    pub fn replace(&self, content: &[u8], close_to_others: bool) -> Result<Self, Refused> {
        let mut builder = tempfile::Builder::new();
        builder.prefix(UNFINISHED.0).suffix(UNFINISHED.1).rand_bytes(RANDOM);
        let mut unfinished = builder.tempfile_in(folder_of(&self.real))?;
        unfinished.write_all(content)?;
        if let Some(old) = &self.held {
            keep_traits(&old.metadata()?, &self.real, unfinished.as_file(), unfinished.path(), close_to_others)?;
        }
        unfinished.as_file().sync_all()?;
        let held = match &self.held {
            Some(old) => old.put_over(unfinished, &self.real, |stamp| self.is_as_it_was(stamp))?,
            None => self.put_new(unfinished)?,
        };
        Ok(Self { path: self.path.clone(), real: self.real.clone(), content: Some(content.to_owned()), held: Some(held) })
    }

    fn put_new(&self, unfinished: tempfile::NamedTempFile) -> Result<Held, Refused> {
        let handle = unfinished.persist_noclobber(&self.real).map_err(|failed| match failed.error.kind() {
            io::ErrorKind::AlreadyExists => Refused::Changed,
            _ => Refused::System(failed.error),
        })?;
        settle(&self.real);
        Ok(Held::new(handle)?)
    }

    /// Removes the file, where it is as it was looked at.
    ///
    /// # Errors
    /// [`Refused::Changed`]; what the system says.
    pub fn remove(&self) -> Result<(), Refused> {
        let Some(old) = &self.held else { return Ok(()) };
        old.take_away(&self.real, |stamp| self.is_as_it_was(stamp))
    }

    fn age(&self) -> Option<Duration> {
        let changed = self.held.as_ref()?.metadata().ok()?.modified().ok()?;
        SystemTime::now().duration_since(changed).ok()
    }

    /// The path still leads to the file that was looked at, and that still says the same.
    fn is_as_it_was(&self, stamp: &Stamp) -> io::Result<bool> {
        let mut there = match open_regular(&self.path) {
            Ok(there) => there,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(error),
        };
        Ok(stamp_of(&there.metadata()?)? == *stamp && read(&mut there)? == self.content())
    }
}

/// Removes what an earlier run left unfinished in a folder, if it was stopped in the middle.
pub fn sweep(folder: &Path) {
    let left = fs::read_dir(folder).into_iter().flatten().flatten();
    let is_ours = |entry: &fs::DirEntry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        let random = name.strip_prefix(UNFINISHED.0).and_then(|rest| rest.strip_suffix(UNFINISHED.1));
        random.is_some_and(|random| random.len() == RANDOM && random.chars().all(|c| c.is_ascii_alphanumeric()))
            && entry.file_type().is_ok_and(|kind| kind.is_file())
    };
    left.filter(is_ours).for_each(|entry| {
        // What cannot be removed now is removed next time.
        let _ = fs::remove_file(entry.path());
    });
}

/// SHA-256 in hexadecimal.
pub fn fingerprint(content: &[u8]) -> Fingerprint {
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(unix)]
fn mode(found: &fs::Metadata) -> u32 {
    std::os::unix::fs::PermissionsExt::mode(&found.permissions()) & 0o7777
}

#[cfg(not(unix))]
fn mode(_found: &fs::Metadata) -> u32 {
    0
}

#[cfg(unix)]
fn keep_traits(was: &fs::Metadata, old_path: &Path, new: &fs::File, new_path: &Path, close_to_others: bool) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, fchown};
    let is = new.metadata()?;
    if (was.uid(), was.gid()) != (is.uid(), is.gid()) {
        fchown(new, Some(was.uid()), Some(was.gid()))?;
    }
    for name in xattr::list(old_path).into_iter().flatten() {
        if let (true, Ok(Some(value))) = (!close_to_others || !is_access_list(&name), xattr::get(old_path, &name)) {
            // What a file system will not take is not a reason to leave the file as it was.
            let _ = xattr::set(new_path, &name, &value);
        }
    }
    let kept = mode(was);
    new.set_permissions(fs::Permissions::from_mode(if close_to_others { kept & !0o077 } else { kept }))
}

#[cfg(unix)]
fn is_access_list(name: &std::ffi::OsStr) -> bool {
    name.to_string_lossy().starts_with("system.posix_acl")
}

/// Nothing: whatever a folder gives its files is given to the new one, and the read-only attribute comes with the rename.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "as on Unix")]
fn keep_traits(_: &fs::Metadata, _: &Path, _: &fs::File, _: &Path, _: bool) -> io::Result<()> {
    Ok(())
}

/// For how long a file with this content is left in peace: longer where its last line may be cut.
fn quiet_of(content: &[u8]) -> Duration {
    if content.last() == Some(&b'\n') { QUIET } else { QUIET_IF_CUT }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(unix)]
    use crate::system::held::read_when_quiet;

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().expect("a folder")
    }

    fn replace(path: &Path, content: &[u8]) -> Result<File, Refused> {
        File::look(path)?.replace(content, false)
    }

    #[test]
    fn a_file_whose_last_line_may_be_cut_is_left_in_peace_longer() {
        for (content, expect) in [("a\n", QUIET), ("a", QUIET_IF_CUT), ("a\nb", QUIET_IF_CUT), ("", QUIET_IF_CUT)] {
            assert_eq!(quiet_of(content.as_bytes()), expect, "{content:?}");
        }
        assert!(QUIET < QUIET_IF_CUT);
    }

    #[test]
    #[cfg(unix)]
    fn a_new_file_is_for_its_owner_alone_and_an_old_one_keeps_its_mode() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = folder();
        let path = folder.path().join("netrc");
        let mode_of = |path: &Path| mode(&fs::metadata(path).expect("a file"));
        replace(&path, b"one").expect("written");
        assert_eq!(mode_of(&path), 0o600);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).expect("a mode");
        replace(&path, b"two").expect("written");
        assert_eq!((mode_of(&path), fs::read(&path).expect("content")), (0o644, b"two".to_vec()));
        File::look(&path).expect("a file").replace(b"three", true).expect("written");
        assert_eq!(mode_of(&path), 0o600);
    }

    #[test]
    #[cfg(unix)]
    fn owner_and_extended_attributes_are_kept() {
        use std::os::unix::fs::{MetadataExt as _, chown};
        let folder = folder();
        let path = folder.path().join("netrc");
        fs::write(&path, "one").expect("a file");
        // Only root may give a file away, and not every file system takes attributes.
        let is_given = chown(&path, Some(12_345), Some(12_345)).is_ok();
        let has_attribute = xattr::set(&path, "user.keywand", b"kept").is_ok();
        replace(&path, b"two").expect("written");
        File::look(&path).expect("a file").replace(b"three", true).expect("written");
        let owner = fs::metadata(&path).expect("a file").uid();
        assert!(!is_given || owner == 12_345, "{owner}");
        assert!(!has_attribute || xattr::get(&path, "user.keywand").expect("an attribute").as_deref() == Some(b"kept"));
        assert!(is_given || has_attribute || cfg!(not(target_os = "linux")), "nothing could be tried here");
    }

    #[test]
    #[cfg(unix)]
    fn what_is_written_in_place_at_that_moment_is_handed_back() {
        let folder = folder();
        let path = folder.path().join("netrc");
        fs::write(&path, "old").expect("a file");
        let seen = File::look(&path).expect("a file");
        let mut theirs = fs::OpenOptions::new().write(true).open(&path).expect("a file");
        let held = seen.held.as_ref().expect("a file");
        let stamp = || stamp_of(&held.metadata().expect("metadata")).expect("a stamp");
        let before = stamp();
        theirs.write_all(b"theirs").expect("written");
        assert_ne!(stamp(), before);
        assert_eq!(read_when_quiet(&held.0).expect("content"), b"theirs");
    }

    #[test]
    #[cfg(unix)]
    fn a_link_stays_a_link_and_a_link_to_nowhere_is_refused() {
        let folder = folder();
        let (link, end) = (folder.path().join("netrc"), folder.path().join("dotfiles"));
        fs::write(&end, "old").expect("a file");
        std::os::unix::fs::symlink(&end, &link).expect("a link");
        replace(&link, b"new").expect("written");
        assert!(fs::symlink_metadata(&link).expect("a link").file_type().is_symlink());
        assert_eq!(fs::read(&end).expect("content"), b"new");
        fs::remove_file(&end).expect("removed");
        assert!(matches!(File::look(&link), Err(Refused::LinkLeadsNowhere)));
        fs::remove_file(&link).expect("removed");
        std::os::unix::fs::symlink(&link, &link).expect("a link to itself");
        assert!(matches!(File::look(&link), Err(Refused::LinkLeadsNowhere)));
    }

    #[test]
    fn what_changed_after_the_look_is_left_alone() {
        let folder = folder();
        let path = folder.path().join("netrc");
        let absent = File::look(&path).expect("no file");
        fs::write(&path, "theirs").expect("a file");
        assert!(matches!(absent.replace(b"ours", false), Err(Refused::Changed)));
        let seen = File::look(&path).expect("a file");
        fs::write(&path, "THEIRS").expect("a file");
        assert!(matches!(seen.replace(b"ours", false), Err(Refused::Changed)));
        assert_eq!(fs::read(&path).expect("content"), b"THEIRS");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "nothing unfinished stays");
    }

    #[test]
    fn a_read_only_file_is_replaced_and_removed_and_stays_read_only() {
        let folder = folder();
        let path = folder.path().join("netrc");
        fs::write(&path, "one").expect("a file");
        let mut permissions = fs::metadata(&path).expect("a file").permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).expect("read-only");
        replace(&path, b"two").expect("written");
        assert!(fs::metadata(&path).expect("a file").permissions().readonly());
        assert_eq!(fs::read(&path).expect("content"), b"two");
        File::look(&path).expect("a file").remove().expect("removed");
        assert!(!path.exists());
    }

    #[test]
    fn a_file_that_another_program_reads_is_replaced() {
        let folder = folder();
        let path = folder.path().join("netrc");
        fs::write(&path, "one").expect("a file");
        let open = fs::File::open(&path).expect("a file");
        let reader = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(300));
            drop(open);
        });
        replace(&path, b"two").expect("written");
        reader.join().expect("a thread");
        assert_eq!(fs::read(&path).expect("content"), b"two");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "nothing unfinished stays");
    }

    #[test]
    #[cfg(windows)]
    fn a_file_that_another_program_holds_open_stays_as_it_was_and_the_refusal_names_that() {
        use std::os::windows::fs::OpenOptionsExt as _;
        let folder = folder();
        let path = folder.path().join("netrc");
        fs::write(&path, "one").expect("a file");
        // As Python opens a file: others may read and write it, not replace it.
        let open = fs::OpenOptions::new().read(true).share_mode(3).open(&path).expect("a file");
        match replace(&path, b"two") {
            Err(Refused::System(error)) => assert!(super::super::is_held_open(&error), "{error}"),
            other => panic!("replaced, or refused as something else: {:?}", other.map(|_| ())),
        }
        drop(open);
        assert_eq!(fs::read(&path).expect("content"), b"one");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "nothing unfinished stays");
        replace(&path, b"two").expect("written, now that it is closed");
    }

    #[test]
    fn what_an_earlier_run_left_unfinished_is_swept_away() {
        let folder = folder();
        let theirs = [
            "netrc",
            ".keywand-abc",
            ".keywand-notes",
            ".keywand-abcdef123456",
            ".keywand-abcdef-12345.unfinished",
            ".keywand-abc.unfinished",
        ];
        for name in theirs.iter().chain(&[".keywand-abcdef123456.unfinished"]) {
            fs::write(folder.path().join(name), "text").expect("a file");
        }
        sweep(folder.path());
        let left = fs::read_dir(folder.path()).expect("a folder").flatten().map(|entry| entry.file_name());
        assert_eq!(left.collect::<std::collections::BTreeSet<_>>(), theirs.map(Into::into).into());
    }

    #[test]
    fn a_planned_file_is_not_on_the_disk_and_a_removed_one_is_changed() {
        let folder = folder();
        let path = folder.path().join("netrc");
        let absent = File::look(&path).expect("no file");
        assert_eq!((absent.content(), absent.fingerprint()), (&b""[..], None));
        absent.remove().expect("nothing to remove");
        let (planned, abc) = (File::planned(&path, b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!((planned.content(), planned.fingerprint().as_deref()), (&b"abc"[..], Some(abc)));
        assert!(!path.exists());
        assert!(matches!(File::look(folder.path()), Err(Refused::System(_))));
        fs::write(&path, "theirs").expect("a file");
        let seen = File::look(&path).expect("a file");
        fs::remove_file(&path).expect("removed");
        assert!(matches!(seen.replace(b"ours", false), Err(Refused::Changed)));
        assert!(matches!(seen.remove(), Err(Refused::Changed)));
    }

    #[test]
    #[cfg(unix)]
    fn a_file_is_open_to_others_by_its_mode() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = folder();
        let path = folder.path().join("netrc");
        fs::write(&path, "text").expect("a file");
        for (bits, expect) in [(0o600, false), (0o640, true), (0o604, true)] {
            fs::set_permissions(&path, fs::Permissions::from_mode(bits)).expect("a mode");
            assert_eq!(File::look(&path).expect("a file").is_open_to_others(), expect, "{bits:o}");
        }
        assert_eq!(["system.posix_acl_access", "user.x"].map(|name| is_access_list(name.as_ref())), [true, false]);
    }
}
