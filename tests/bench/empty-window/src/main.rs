//! Opens an empty window; its first command opens the file that `NETRC` names, as Keywand's first command does.

#[tauri::command]
fn hello() {
    if let Ok(path) = std::env::var("NETRC") {
        // The one who measures waits at the other end.
        let _ = std::fs::read_to_string(path);
    }
}

fn main() {
    #[expect(clippy::expect_used, reason = "without a window there is nothing to measure")]
    tauri::Builder::default().invoke_handler(tauri::generate_handler![hello]).run(tauri::generate_context!()).expect("a window");
}
