//! Lets Tauri embed the window's configuration, and permit exactly our own command.

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(&["call"]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)).expect("the window's configuration");
}
