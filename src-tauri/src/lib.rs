//! The shell: a window around the core. Adapters only; everything of value is in `keywand-core`.

mod commands;
mod desktop;
mod dialog;
mod notify;
mod startup;
mod tray;

use std::sync::Mutex;

use keywand_core::app::{App, Wishes};
use keywand_core::system::Surroundings;
use keywand_demo::Demo;
use tauri::Manager as _;
use tauri_plugin_window_state::StateFlags;

use desktop::Preferences;

/// The sample W&B, once started; it stops with the window.
#[derive(Default)]
struct Sample(Mutex<Option<Demo>>);

/// Opens the window and runs until it is closed.
///
/// # Panics
/// The system gives no window.
pub fn run(around: Surroundings) {
    #[expect(clippy::expect_used, reason = "without a window there is nothing to go on with, and nowhere else to say so")]
    watched(tauri::Builder::default())
        // A second start shows the window of the first.
        .plugin(tauri_plugin_single_instance::init(|handle, arguments, _| {
            if !startup::is_minimised(arguments.into_iter()) {
                tray::show(handle);
            }
        }))
        .plugin(
            // Where a window may stand is the desktop's to say; Wayland does not even tell.
            tauri_plugin_window_state::Builder::default().with_state_flags(StateFlags::SIZE | StateFlags::MAXIMIZED).build(),
        )
        .plugin(tauri_plugin_store::Builder::default().build())
        .plugin(tauri_plugin_clipboard_manager::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(own_pages_only())
        .setup(move |app| {
            let preferences = Preferences::new(app.handle().clone());
            app.manage(App::new(around, Box::new(preferences)));
            app.manage(Sample::default());
            app.manage(Wishes::default());
            if startup::is_minimised(std::env::args()) {
                tray::show_minimised(app.handle());
            } else {
                tray::show(app.handle());
            }
            let handle = app.handle().clone();
            // The keychain may take its time.
            tauri::async_runtime::spawn_blocking(move || handle.state::<App>().forget_unfinished());
            Ok(())
        })
        .invoke_handler(tauri::generate_handler![commands::call])
        .run(tauri::generate_context!())
        .expect("a window");
}

/// The window shows our own pages and no other, whatever stands in them.
fn own_pages_only() -> tauri::plugin::TauriPlugin<tauri::Wry> {
    let is_own = |url: &tauri::Url| match url.scheme() {
        // What a window shows before its first page.
        "about" => true,
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    };
    tauri::plugin::Builder::new("own-pages").on_navigation(move |_, url| is_own(url)).build()
}

/// Debug builds run a script of the tests in the page before its own, so that nothing that goes wrong there is missed.
#[cfg(debug_assertions)]
fn watched(builder: tauri::Builder<tauri::Wry>) -> tauri::Builder<tauri::Wry> {
    match std::env::var("KEYWAND_WATCH")
        .and_then(|path| std::fs::read_to_string(path).map_err(|_| std::env::VarError::NotPresent))
    {
        Ok(script) => builder.plugin(tauri::plugin::Builder::<tauri::Wry>::new("watch").js_init_script(script).build()),
        Err(_) => builder,
    }
}

#[cfg(not(debug_assertions))]
fn watched(builder: tauri::Builder<tauri::Wry>) -> tauri::Builder<tauri::Wry> {
    builder
}
