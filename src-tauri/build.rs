//! Lets Tauri embed the window's configuration, and permit exactly our own commands.

/// The command table of `keywand_core::contract`; a test compares the two.
const COMMANDS: &[&str] = &[
    "start",
    "sample_start",
    "key_hold",
    "account_forget",
    "check_run",
    "check_cancel",
    "check_explain",
    "preferences_keep",
    "link_open",
    "text_copy",
];

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)).expect("the window's configuration");
}
