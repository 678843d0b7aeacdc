//! The system's file dialog.

use std::path::PathBuf;

use rfd::AsyncFileDialog;
use tauri::{AppHandle, Manager as _};
use tokio::sync::oneshot;

/// Has the person choose a file; `None` where they chose none.
pub(crate) async fn choose_file(handle: &AppHandle) -> Result<Option<PathBuf>, String> {
    let (tell, told) = oneshot::channel();
    let window = handle.get_webview_window("main");
    // GTK and AppKit make dialogs on the main thread only.
    let open = move || {
        let dialog = AsyncFileDialog::new();
        let dialog = if let Some(window) = &window { dialog.set_parent(window) } else { dialog };
        let chosen = dialog.pick_file();
        tauri::async_runtime::spawn(async move {
            // A window that was closed meanwhile no longer waits.
            let _ = tell.send(chosen.await.map(|file| file.path().to_owned()));
        });
    };
    handle.run_on_main_thread(open).map_err(|error| error.to_string())?;
    told.await.map_err(|error| error.to_string())
}
