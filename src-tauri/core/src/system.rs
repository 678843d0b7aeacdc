//! The outside world, injectable: environment, home folder, random names, the clock.

mod dump;
mod file;
mod held;
mod lock;
mod process;
mod regular;
mod wsl;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

pub use dump::{forbid_dumps, inherit_dumps};
pub use file::{File, Fingerprint, fingerprint, sweep};
pub use held::{Refused, is_held_open};
pub use lock::{Lock, has_locks};
pub use process::{RunningProgram, programs_with_wandb};
pub use regular::{read_regular, read_regular_where};
pub use wsl::Wsl;

/// What a process sees of the machine around it.
#[derive(Clone, Default)]
pub struct Surroundings {
    /// Environment variables.
    pub variables: BTreeMap<String, String>,
    /// Home folder.
    pub home: Option<PathBuf>,
    /// Working folder.
    pub folder: PathBuf,
    /// Our own folder, for what is kept between starts.
    pub data: PathBuf,
    /// Files as a plan would leave them: each is read in the place of what the disk has.
    pub planned: BTreeMap<PathBuf, Vec<u8>>,
}

/// Variables and planned files may hold keys: only their number is shown.
impl fmt::Debug for Surroundings {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Surroundings")
            .field("variables", &self.variables.len())
            .field("home", &self.home)
            .field("folder", &self.folder)
            .field("data", &self.data)
            .field("planned", &self.planned.len())
            .finish()
    }
}

impl Surroundings {
    /// This process's own surroundings.
    pub fn of_this_process() -> Self {
        Self {
            variables: std::env::vars_os()
                .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
                .collect(),
            // %USERPROFILE% first, as Python does; `dirs` asks Windows itself and would miss it.
            home: if cfg!(windows) { std::env::home_dir() } else { dirs::home_dir() },
            folder: std::env::current_dir().unwrap_or_default(),
            data: own_folder(dirs::data_dir()),
            planned: BTreeMap::new(),
        }
    }

    /// The same, seen from another working folder.
    #[must_use]
    pub fn seen_from(&self, folder: &Path) -> Self {
        Self { folder: folder.to_owned(), ..self.clone() }
    }

    /// A variable's value; `None` where it is not set or empty.
    pub fn variable(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// Was this variable set, even to an empty text?
    pub fn is_set(&self, name: &str) -> bool {
        self.variables.contains_key(name)
    }

    /// A path with a leading `~` replaced by the home folder.
    pub fn expand(&self, path: &str) -> PathBuf {
        match (path.strip_prefix('~'), &self.home) {
            (Some(rest), Some(home)) if rest.is_empty() || rest.starts_with('/') => home.join(rest.trim_start_matches('/')),
            _ => PathBuf::from(path),
        }
    }

    /// A path as a person may read it in a report: the home folder as `~`.
    pub fn shown(&self, path: &Path) -> String {
        match self.home.as_deref().and_then(|home| path.strip_prefix(home).ok()) {
            Some(rest) if rest.as_os_str().is_empty() => "~".to_owned(),
            Some(rest) => format!("~/{}", rest.display()),
            None => path.display().to_string(),
        }
    }
}

/// Our own folder. Where the system knows no home (a container whose user has no name), it is one that never is there: nothing is
/// kept, and nothing is read from the working folder, which may be somebody else's.
fn own_folder(data: Option<PathBuf>) -> PathBuf {
    data.filter(|data| data.is_absolute()).unwrap_or_else(|| PathBuf::from("/nonexistent")).join("keywand")
}

/// The first line, counted from 1, that is not UTF-8.
pub fn first_broken_line(content: &[u8]) -> Option<u32> {
    let broken = std::str::from_utf8(content).err()?.valid_up_to();
    let lines = content[..broken].split(|byte| *byte == b'\n').count();
    Some(u32::try_from(lines).unwrap_or(u32::MAX))
}

/// Seconds since 1970.
pub fn now() -> u64 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// Sixteen random lower-case letters and digits.
///
/// # Errors
/// The system gives no random bytes.
pub fn random_name() -> std::io::Result<String> {
    const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(|error| std::io::Error::other(error.to_string()))?;
    Ok(bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_home_nothing_is_read_from_the_working_folder() {
        for data in [None, Some(PathBuf::new()), Some(PathBuf::from("share"))] {
            assert_eq!(own_folder(data), Path::new("/nonexistent/keywand"));
        }
        let data = std::env::temp_dir();
        assert_eq!(own_folder(Some(data.clone())), data.join("keywand"));
    }

    #[test]
    fn what_is_printed_of_the_surroundings_holds_no_variable_and_no_file() {
        let around = Surroundings {
            variables: BTreeMap::from([("WANDB_API_KEY".to_owned(), "sentinel".to_owned())]),
            planned: BTreeMap::from([(PathBuf::from("/h/.netrc"), b"sentinel".to_vec())]),
            ..Surroundings::default()
        };
        let printed = format!("{around:?}");
        assert!(printed.contains("variables: 1") && printed.contains("planned: 1"), "{printed}");
        let bytes = format!("{:?}", b"sentinel").trim_matches(['[', ']']).to_owned();
        assert!(!printed.contains("sentinel") && !printed.contains(&bytes), "{printed}");
    }

    #[test]
    fn a_home_is_written_as_a_tilde_and_a_tilde_is_read_as_the_home() {
        let around = Surroundings { home: Some("/h".into()), ..Surroundings::default() };
        for (path, expect) in [("~", "/h"), ("~/a/b", "/h/a/b"), ("~me/a", "~me/a"), ("/x", "/x"), ("a~", "a~")] {
            assert_eq!(around.expand(path), Path::new(expect), "{path}");
        }
        for (path, expect) in [("/h", "~"), ("/h/a/b", "~/a/b"), ("/ha", "/ha"), ("/x/h", "/x/h")] {
            assert_eq!(around.shown(Path::new(path)), expect, "{path}");
        }
        let homeless = Surroundings::default();
        assert_eq!((homeless.expand("~/a"), homeless.shown(Path::new("/h"))), (PathBuf::from("~/a"), "/h".to_owned()));
    }

    #[test]
    fn a_variable_that_is_set_to_nothing_has_no_value() {
        let variables = BTreeMap::from([("SET", "x"), ("EMPTY", "")].map(|(name, value)| (name.to_owned(), value.to_owned())));
        let around = Surroundings { variables, ..Surroundings::default() }.seen_from(Path::new("/f"));
        assert_eq!(around.folder, Path::new("/f"));
        for (name, value, is_set) in [("SET", Some("x"), true), ("EMPTY", None, true), ("OTHER", None, false)] {
            assert_eq!((around.variable(name), around.is_set(name)), (value, is_set), "{name}");
        }
    }

    #[test]
    fn a_random_name_has_sixteen_characters_of_the_whole_alphabet() {
        let names = [(); 64].map(|()| random_name().expect("a name"));
        assert!(names.iter().all(|name| name.len() == 16), "{names:?}");
        let used: std::collections::BTreeSet<char> = names.concat().chars().collect();
        assert_eq!(used.into_iter().collect::<String>(), "234567abcdefghijklmnopqrstuvwxyz");
    }

    #[test]
    fn the_surroundings_of_this_process_are_its_own() {
        let around = Surroundings::of_this_process();
        assert_eq!(around.variable("PATH").map(str::to_owned), std::env::var("PATH").ok());
        assert_eq!(Some(&around.folder), std::env::current_dir().ok().as_ref());
        assert!(around.data.ends_with("keywand") && around.planned.is_empty());
    }

    #[test]
    fn another_folder_changes_nothing_else() {
        let around = Surroundings {
            variables: BTreeMap::from([("A".to_owned(), "b".to_owned())]),
            home: Some("/h".into()),
            folder: "/f".into(),
            data: "/d".into(),
            planned: BTreeMap::from([(PathBuf::from("/p"), Vec::new())]),
        };
        let seen = around.seen_from(Path::new("/g"));
        assert_eq!((seen.folder, seen.home, seen.data), ("/g".into(), around.home, around.data));
        assert_eq!((seen.variables, seen.planned), (around.variables, around.planned));
    }

    #[test]
    fn the_first_line_that_is_not_utf8_is_counted_from_one() {
        for (content, expect) in [
            (&b""[..], None),
            ("a\nうえ\n".as_bytes(), None),
            (b"\xff", Some(1)),
            (b"a\n\xff\n\xff", Some(2)),
            (b"a\n\n\nb\xc3\n", Some(4)),
        ] {
            assert_eq!(first_broken_line(content), expect, "{content:?}");
        }
        assert!(now() > 1_700_000_000, "the clock is past 2023");
    }
}
