//! A fixture file holds cases: `=== name`, a head of lines, `---`, and the text byte for byte.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::root;

/// Cases of one file are tested side by side.
static WRITING: Mutex<()> = Mutex::new(());

/// One case of a file.
#[derive(Debug, Clone)]
pub struct Fixture {
    /// The file.
    pub path: PathBuf,
    /// What it is called.
    pub name: String,
    /// The lines above `---`.
    pub head: String,
    /// All below.
    pub body: String,
}

impl Fixture {
    /// The file's name without its ending.
    pub fn file(&self) -> &str {
        self.path.file_stem().and_then(|name| name.to_str()).unwrap_or_default()
    }

    /// Writes another head and another body into its file.
    ///
    /// # Panics
    /// The file cannot be written, or has no such case any more.
    pub fn rewrite(&self, head: &str, body: &str) {
        let _only = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
        let all = fs::read_to_string(&self.path).expect("a fixture file");
        let now = self.written(&self.head, &self.body);
        assert_eq!(all.matches(&now).count(), 1, "{} stands once in its file", self.name);
        fs::write(&self.path, all.replacen(&now, &self.written(head, body), 1)).expect("a file that can be written");
    }

    fn written(&self, head: &str, body: &str) -> String {
        format!("=== {}\n{head}---\n{body}", self.name)
    }
}

/// Writes a case without a head at the end of a file.
///
/// # Panics
/// The file cannot be written.
pub fn append(place: &str, name: &str, body: &str) {
    let _only = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
    let path = root().join("tests/fixtures").join(place);
    let all = fs::read_to_string(&path).expect("a fixture file");
    fs::write(&path, format!("{all}=== {name}\n---\n{body}")).expect("a file that can be written");
}

/// The cases of every `.txt` file of a folder under `tests/fixtures`, or those of one file.
///
/// # Panics
/// There is none, or a case has no `---`.
pub fn fixtures(place: &str) -> Vec<Fixture> {
    let place = root().join("tests/fixtures").join(place);
    let mut files = if place.is_dir() { entries(&place) } else { vec![place] };
    files.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    files.iter().flat_map(|path| of_file(path)).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).expect("fixtures").flatten().map(|entry| entry.path()).collect()
}

fn of_file(path: &Path) -> Vec<Fixture> {
    let all = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let of = |part: &str| {
        let (name, rest) = part.split_once('\n').expect("a name");
        let (head, body) = rest.split_once("---\n").expect("a head");
        Fixture { path: path.to_owned(), name: name.to_owned(), head: head.to_owned(), body: body.to_owned() }
    };
    all.split("=== ").skip(1).map(of).collect()
}
