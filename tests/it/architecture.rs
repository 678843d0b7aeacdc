//! The boundaries of ARCHITECTURE.md, read off the sources.

mod circle;
mod source;

use std::fs;
use std::path::Path;

use keywand_tests::root;
use source::files;

/// Modules of the core; an arrow may only point to one further up.
const ORDER: [&str; 20] = [
    "plain", "quote", "system", "account", "secret", "i18n", "evidence", "vault", "wandb", "probe", "reading", "diagnose",
    "snippet", "explain", "sdk", "reach", "contract", "app", "lib", "",
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
    let mut circles = circle::circles(&circle::arrows(&sources));
    // These are being cut.
    circles.retain(|circle| !circle.iter().all(|file| file.starts_with("snippet::")));
    assert!(circles.is_empty(), "{circles:#?}");
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
    for folder in ["src-tauri/core/src", "src-tauri/cli/src", "src-tauri/src"] {
        for path in files(&root().join(folder)) {
            let text = fs::read_to_string(&path).expect("a source");
            let text = text.split("#[cfg(test)]").next().unwrap_or_default();
            let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            let kana = code.chars().any(|c| ('\u{3041}'..='\u{30fa}').contains(&c));
            assert!(!kana || path.ends_with("example.rs"), "Japanese in {}", path.display());
        }
    }
}

#[test]
fn diagnosis_and_words_do_no_input_or_output() {
    for module in ["diagnose", "explain", "reading", "snippet"] {
        for path in files(&root().join("src-tauri/core/src").join(module)) {
            let text = fs::read_to_string(&path).expect("a source");
            for forbidden in ["std::fs", "std::net", "std::env", "tokio::", "reqwest", "SystemTime", "async fn"] {
                assert!(!text.contains(forbidden), "{forbidden} in {}", path.display());
            }
        }
    }
}

#[test]
fn only_one_screen_file_speaks_to_tauri() {
    let mut speaking = Vec::new();
    let mut folders = vec![root().join("ui/src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if fs::read_to_string(&path).is_ok_and(|text| text.contains("@tauri-apps/")) {
                speaking.push(path.file_name().expect("a name").to_string_lossy().into_owned());
            }
        }
    }
    assert!(speaking.iter().all(|name| name == "tauri.ts"), "{speaking:?}");
}
