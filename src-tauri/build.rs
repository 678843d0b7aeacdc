//! Lets Tauri embed the window's configuration and capabilities.
fn main() {
    tauri_build::build();
}
