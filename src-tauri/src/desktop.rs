//! What the system brings: browser, clipboard, and a file for preferences.

use keywand_core::app::{Desktop, KeepPreferences};
use keywand_core::contract::Preferences as Kept;
use tauri::{AppHandle, Manager as _};
use tauri_plugin_clipboard_manager::ClipboardExt as _;
use tauri_plugin_opener::OpenerExt as _;
use tauri_plugin_store::StoreExt as _;

const FILE: &str = "preferences.json";
const ENTRY: &str = "preferences";

/// Browser and clipboard.
pub(crate) struct System(pub(crate) AppHandle);

impl Desktop for System {
    fn open(&self, url: &str) -> Result<(), String> {
        self.0.opener().open_url(url, None::<&str>).map_err(|error| error.to_string())
    }

    fn copy(&self, text: &str) -> Result<(), String> {
        self.0.clipboard().write_text(text).map_err(|error| error.to_string())
    }

    fn print(&self) -> Result<(), String> {
        let window = self.0.get_webview_window("main").ok_or("no window")?;
        window.print().map_err(|error| error.to_string())
    }
}

/// Preferences in the store plugin's file. Never a key.
pub(crate) struct Preferences(AppHandle);

impl Preferences {
    pub(crate) fn new(handle: AppHandle) -> Self {
        Self(handle)
    }
}

impl KeepPreferences for Preferences {
    fn load(&self) -> Kept {
        let entry = self.0.store(FILE).ok().and_then(|store| store.get(ENTRY));
        entry.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default()
    }

    fn keep(&self, preferences: &Kept) {
        if let (Ok(store), Ok(value)) = (self.0.store(FILE), serde_json::to_value(preferences)) {
            store.set(ENTRY, value);
            // Preferences that cannot be written are lost at the next start; the window goes on.
            let _ = store.save();
        }
    }
}
