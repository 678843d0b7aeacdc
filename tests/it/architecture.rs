//! The boundaries of ARCHITECTURE.md, read off the sources.

mod circle;
mod screen;
mod sentence;
mod source;

use std::fs;
use std::path::Path;

use keywand_tests::root;
use source::files;

/// Modules of the core; an arrow may only point to one further up.
const ORDER: [&str; 28] = [
    "plain",
    "quote",
    "edit",
    "system",
    "account",
    "secret",
    "i18n",
    "evidence",
    "vault",
    "change",
    "wandb",
    "probe",
    "reading",
    "diagnose",
    "snippet",
    "code",
    "recipe",
    "explain",
    "sdk",
    "hand_over",
    "keys",
    "offline",
    "reach",
    "watch",
    "contract",
    "app",
    "lib",
    "",
];

fn module_of(path: &Path, src: &Path) -> String {
    let inside = path.strip_prefix(src).expect("inside");
    let first = inside.components().next().expect("a name").as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

#[test]
fn arrows_only_point_up() {
    let src = root().join("src-tauri/core/src");
    let mut wrong = Vec::new();
    for path in files(&src) {
        let module = module_of(&path, &src);
        let place = ORDER.iter().position(|name| *name == module).unwrap_or_else(|| panic!("{module} has no place in the order"));
        let text = fs::read_to_string(&path).expect("a source");
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (_, rest) in text.match_indices("crate::").map(|(at, _)| text.split_at(at + "crate::".len())) {
            let used: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if let Some(other) = ORDER.iter().position(|name| *name == used)
                && other > place
            {
                wrong.push(format!("{module} uses {used} ({})", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_file_of_the_core_leads_back_to_itself() {
    let sources = source::sources(&root().join("src-tauri/core/src"));
    let circles = circle::circles(&circle::arrows(&sources));
    assert!(circles.is_empty(), "{circles:#?}");
}

/// Files of `app`, and the modules of the crate that each uses.
fn of_app() -> Vec<(String, std::collections::BTreeSet<String>)> {
    let arrows = circle::arrows(&source::sources(&root().join("src-tauri/core/src")));
    arrows.into_iter().filter(|(file, _)| file == "app" || file.starts_with("app::")).collect()
}

#[test]
fn an_owner_knows_no_use_case() {
    for (file, used) in of_app().into_iter().filter(|(file, _)| file.starts_with("app::desk::")) {
        let known = |used: &&String| !used.starts_with("app") || used.starts_with("app::desk") || *used == "app::problem";
        let wrong: Vec<&String> = used.iter().filter(|used| !known(used)).collect();
        assert!(wrong.is_empty(), "{file} uses {wrong:?}");
    }
}

#[test]
fn no_use_case_is_handed_the_whole_application() {
    const LISTS: [&str; 3] = ["app", "app::terminal", "app::call"];
    let sources = source::sources(&root().join("src-tauri/core/src/app"));
    for source in sources.iter().filter(|source| !LISTS.contains(&format!("app::{}", source.module.join("::")).as_str())) {
        assert!(!source.names.contains("App"), "{} names App", source.path.display());
    }
}

#[test]
fn the_core_knows_no_window() {
    let manifest = fs::read_to_string(root().join("src-tauri/core/Cargo.toml")).expect("a manifest");
    assert!(!manifest.contains("tauri"));
    for path in files(&root().join("src-tauri/core/src")) {
        let text = fs::read_to_string(&path).expect("a source");
        assert!(!text.contains("tauri::") && !text.contains("webview"), "{}", path.display());
    }
}

#[test]
fn sentences_live_only_in_the_catalogue() {
    let sources =
        ["src-tauri/core/src", "src-tauri/cli/src", "src-tauri/src"].map(|folder| source::sources(&root().join(folder)));
    for source in sources.iter().flatten() {
        let japanese = source.strings.iter().find(|text| text.chars().any(|c| ('\u{3041}'..='\u{30fa}').contains(&c)));
        let is_example = source.path.ends_with("example.rs");
        assert!(japanese.is_none() || is_example, "Japanese in {}: {japanese:?}", source.path.display());
        let english = sentence::sentences(source);
        assert!(english.is_empty(), "English in {}: {english:?}", source.path.display());
    }
}

#[test]
fn diagnosis_and_words_do_no_input_or_output() {
    const PURE: [&str; 7] = ["diagnose", "explain", "reading", "snippet", "code", "recipe", "hand_over"];
    let src = root().join("src-tauri/core/src");
    for path in files(&src).into_iter().filter(|path| PURE.contains(&module_of(path, &src).as_str())) {
        let text = fs::read_to_string(&path).expect("a source");
        for forbidden in ["std::fs", "std::net", "std::env", "tokio::", "reqwest", "SystemTime", "async fn"] {
            assert!(!text.contains(forbidden), "{forbidden} in {}", path.display());
        }
    }
}

/// The screen's imports, those of its tests left out.
fn imports() -> Vec<screen::Import> {
    let imports = screen::imports(&root().join("ui/src"));
    imports.into_iter().filter(|import| !import.file.ends_with(".test.ts")).collect()
}

fn assert_none(forbidden: impl Fn(&screen::Import) -> bool) {
    let wrong = imports().into_iter().filter(|import| forbidden(import));
    let wrong: Vec<String> = wrong.map(|import| format!("{} imports {}", import.file, import.names)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn only_one_screen_file_speaks_to_tauri() {
    assert_none(|import| import.names.starts_with("@tauri-apps/") && import.file != "platform/tauri.ts");
}

#[test]
fn arrows_of_the_screen_point_down() {
    assert_none(|import| !screen::is_allowed(import));
}

#[test]
fn no_file_of_the_screen_leads_back_to_itself() {
    let circles = circle::circles(&screen::arrows(&imports()));
    assert!(circles.is_empty(), "{circles:#?}");
}

#[test]
fn no_feature_imports_another() {
    assert_none(|import| {
        let (own, other) = (screen::feature(&import.file), screen::feature(&import.names));
        own.is_some() && other.is_some() && own != other
    });
}
