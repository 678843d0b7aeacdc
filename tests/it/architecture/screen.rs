//! Which file of the screen imports which.

use std::fs;
use std::path::{Path, PathBuf};

/// One import: the file, and what it names; both from `ui/src` on where it is one of ours.
pub struct Import {
    pub file: String,
    pub names: String,
}

/// Every import of the screen.
pub fn imports(src: &Path) -> Vec<Import> {
    let mut found = Vec::new();
    for path in files(src) {
        let text = fs::read_to_string(&path).expect("a source");
        let file = path.strip_prefix(src).expect("inside");
        found.extend(named(&text).map(|name| Import { file: slashed(file), names: resolved(file, name) }));
    }
    found
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "ts" || extension == "svelte") {
            found.push(path);
        }
    }
    found
}

/// What `from "…"`, `import "…"` and `import("…")` name.
fn named(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices(['"', '\'']).filter_map(|(at, mark)| {
        let before = text[..at].trim_end_matches([' ', '(']);
        let is_import = before.ends_with("from") || before.ends_with("import");
        text[at + 1..].split_once(mark).map(|(name, _)| name).filter(|_| is_import)
    })
}

/// A relative name, from `ui/src` on.
fn resolved(file: &Path, name: &str) -> String {
    if !name.starts_with('.') {
        return name.to_owned();
    }
    let mut place = file.parent().unwrap_or(Path::new("")).to_path_buf();
    for part in name.split('/') {
        match part {
            "." => {}
            ".." => drop(place.pop()),
            part => place.push(part),
        }
    }
    slashed(&place)
}

fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// The feature that a file belongs to.
pub fn feature(path: &str) -> Option<&str> {
    path.strip_prefix("features/")?.split('/').next()
}

#[test]
fn an_import_is_found_however_it_is_written() {
    let text = "import A from \"./A.svelte\";\nimport type { B } from '../b';\nimport \"../c.css\";\nconst d = import('./d');";
    assert_eq!(named(text).collect::<Vec<_>>(), ["./A.svelte", "../b", "../c.css", "./d"]);
    assert_eq!(resolved(Path::new("features/reach/Hit.svelte"), "../../components/Icon"), "components/Icon");
}
