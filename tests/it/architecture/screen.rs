//! Which file of the screen imports which.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::circle::Arrows;

/// The places of the screen, and which others each may import.
const PLACES: [(&str, &[&str]); 8] = [
    ("generated", &[]),
    ("platform", &["generated"]),
    ("i18n.svelte", &["generated", "text"]),
    ("text", &["generated", "i18n.svelte"]),
    ("state", &["generated", "platform", "i18n.svelte", "text"]),
    ("case", &["generated", "platform", "i18n.svelte", "text", "state"]),
    ("components", &["generated", "i18n.svelte", "text"]),
    ("features", &["generated", "i18n.svelte", "text", "state", "case", "components"]),
];
/// Files that may import every place, and that no place imports.
const TOP: [&str; 2] = ["App.svelte", "main"];

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

/// May this file import that? Packages are not asked about.
pub fn is_allowed(import: &Import) -> bool {
    let (own, other) = (place(&import.file), place(&import.names));
    if TOP.contains(&own) {
        return true;
    }
    let is_ours = TOP.contains(&other) || PLACES.iter().any(|(name, _)| *name == other);
    let used = PLACES.iter().find(|(name, _)| *name == own).map(|(_, used)| used);
    used.is_some_and(|used| own == other || used.contains(&other) || !is_ours)
}

/// `state` of `state/check.svelte.ts`; the build decides which file of `platform` is meant by `#platform`.
fn place(path: &str) -> &str {
    path.split('/').next().unwrap_or(path).trim_start_matches('#').trim_end_matches(".ts")
}

/// Which file imports which.
pub fn arrows(imports: &[Import]) -> Arrows {
    let files: BTreeSet<&str> = imports.iter().map(|import| import.file.as_str()).collect();
    let mut arrows = Arrows::new();
    for import in imports {
        let names = [import.names.clone(), format!("{}.ts", import.names)];
        let used = names.into_iter().filter(|name| files.contains(name.as_str()));
        arrows.entry(import.file.clone()).or_default().extend(used);
    }
    arrows
}

#[cfg(test)]
fn import(file: &str, names: &str) -> Import {
    Import { file: file.to_owned(), names: names.to_owned() }
}

#[test]
fn a_place_imports_what_stands_below_it() {
    for (file, names, allowed) in [
        ("state/check.svelte.ts", "#platform", true),
        ("state/check.svelte.ts", "state/latest", true),
        ("state/check.svelte.ts", "case/check", false),
        ("case/check.ts", "state/check.svelte", true),
        ("case/check.ts", "components/Icon.svelte", false),
        ("components/Menu.svelte", "text/enter", true),
        ("components/Menu.svelte", "state/check.svelte", false),
        ("features/check/Idle.svelte", "#platform", false),
        ("features/check/Idle.svelte", "App.svelte", false),
        ("text/why.ts", "i18n.svelte", true),
        ("text/phrases.ts", "budoux", true),
        ("App.svelte", "features/check/Idle.svelte", true),
        ("elsewhere/a.ts", "text/when", false),
    ] {
        assert_eq!(is_allowed(&import(file, names)), allowed, "{file} imports {names}");
    }
}

#[test]
fn a_circle_is_found_under_the_names_of_its_files() {
    let found = arrows(&[
        import("state/a.svelte.ts", "state/b"),
        import("state/b.ts", "state/a.svelte"),
        import("main.ts", "App.svelte"),
    ]);
    assert_eq!(super::circle::circles(&found), [["state/a.svelte.ts", "state/b.ts"]]);
}

#[test]
fn an_import_is_found_however_it_is_written() {
    let text = "import A from \"./A.svelte\";\nimport type { B } from '../b';\nimport \"../c.css\";\nconst d = import('./d');";
    assert_eq!(named(text).collect::<Vec<_>>(), ["./A.svelte", "../b", "../c.css", "./d"]);
    assert_eq!(resolved(Path::new("features/reach/Hit.svelte"), "../../components/Icon"), "components/Icon");
}
