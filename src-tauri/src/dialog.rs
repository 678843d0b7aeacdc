//! The system's dialogs for files and folders.

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;

use rfd::{AsyncFileDialog, FileHandle};
use tauri::{AppHandle, Manager as _};
use tokio::sync::oneshot;

/// What is chosen.
#[derive(Clone, Copy)]
pub(crate) enum Choice {
    File,
    Folder,
}

/// Has the person choose; `None` where they chose nothing.
pub(crate) async fn choose(handle: &AppHandle, choice: Choice) -> Result<Option<PathBuf>, String> {
    let (tell, told) = oneshot::channel();
    let window = handle.get_webview_window("main");
    // GTK and AppKit make dialogs on the main thread only.
    let open = move || {
        let dialog = AsyncFileDialog::new();
        let dialog = if let Some(window) = &window { dialog.set_parent(window) } else { dialog };
        let chosen: Pin<Box<dyn Future<Output = Option<FileHandle>> + Send>> = match choice {
            Choice::File => Box::pin(dialog.pick_file()),
            Choice::Folder => Box::pin(dialog.pick_folder()),
        };
        tauri::async_runtime::spawn(async move {
            // A window that was closed meanwhile no longer waits.
            let _ = tell.send(chosen.await.map(|chosen| chosen.path().to_owned()));
        });
    };
    handle.run_on_main_thread(open).map_err(|error| error.to_string())?;
    told.await.map_err(|error| error.to_string())
}
