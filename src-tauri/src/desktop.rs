//! What the system brings: browser, clipboard, file dialog, tray, the sample W&B, and a file for preferences.

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::PoisonError;

use keywand_core::app::{Desktop, KeepPreferences, SampleOffer, WishListener, Wishes};
use keywand_core::contract::Preferences as Kept;
use keywand_demo::{Demo, Options};
use tauri::{AppHandle, Manager as _};
use tauri_plugin_clipboard_manager::ClipboardExt as _;
use tauri_plugin_opener::OpenerExt as _;
use tauri_plugin_store::StoreExt as _;

use crate::Sample;
use crate::dialog::{self, Choice};
use crate::notify;
use crate::startup;
use crate::tray;

const FILE: &str = "preferences.json";
const ENTRY: &str = "preferences";

/// Browser, clipboard, file dialog, tray and the sample W&B.
pub(crate) struct System(AppHandle);

impl System {
    pub(crate) fn new(handle: AppHandle) -> Self {
        Self(handle)
    }

    async fn start_sample(&self) -> Result<SampleOffer, String> {
        let demo = Demo::start(Options::default()).await.map_err(|error| error.to_string())?;
        let offer = serde_json::to_value(demo.description()).and_then(serde_json::from_value);
        self.0.state::<Sample>().0.lock().unwrap_or_else(PoisonError::into_inner).replace(demo);
        offer.map_err(|error| error.to_string())
    }
}

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

    fn sample(&self) -> Pin<Box<dyn Future<Output = Result<SampleOffer, String>> + Send + '_>> {
        Box::pin(self.start_sample())
    }

    fn choose_file(&self) -> Pin<Box<dyn Future<Output = Result<Option<PathBuf>, String>> + Send + '_>> {
        Box::pin(dialog::choose(&self.0, Choice::File))
    }

    fn choose_folder(&self) -> Pin<Box<dyn Future<Output = Result<Option<PathBuf>, String>> + Send + '_>> {
        Box::pin(dialog::choose(&self.0, Choice::Folder))
    }

    fn listen(&self, wish: WishListener) {
        self.0.state::<Wishes>().listen(wish);
    }

    fn starts_at_login(&self) -> Result<bool, String> {
        startup::is_at_login(&self.0)
    }

    fn start_at_login(&self, on: bool) -> Result<(), String> {
        startup::set_at_login(&self.0, on)
    }

    fn notify(&self, title: &str, text: &str) -> Result<(), String> {
        notify::notify(&self.0, title, text)
    }

    fn accounts_told(&self) {
        tray::refresh(&self.0);
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
