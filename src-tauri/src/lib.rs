//! The shell: a window around the core. Adapters only; everything of value is in `keywand-core`.

mod commands;
mod desktop;
mod tray;

use std::sync::Mutex;

use keywand_core::app::App;
use keywand_core::system::Surroundings;
use keywand_demo::Demo;
use tauri::Manager as _;
use tauri_plugin_window_state::StateFlags;

use desktop::Preferences;
use tray::Wishes;

/// The sample W&B, once started; it stops with the window.
#[derive(Default)]
struct Sample(Mutex<Option<Demo>>);

/// Opens the window and runs until it is closed.
///
/// # Panics
/// The system gives no window.
pub fn run() {
    #[expect(clippy::expect_used, reason = "without a window there is nothing to go on with, and nowhere else to say so")]
    watched(tauri::Builder::default())
        // A second start shows the window of the first.
        .plugin(tauri_plugin_single_instance::init(|handle, _, _| tray::show(handle)))
        .plugin(
            // Where a window may stand is the desktop's to say; Wayland does not even tell.
            tauri_plugin_window_state::Builder::default().with_state_flags(StateFlags::SIZE | StateFlags::MAXIMIZED).build(),
        )
        .plugin(tauri_plugin_store::Builder::default().build())
        .plugin(tauri_plugin_clipboard_manager::init())
        .plugin(tauri_plugin_opener::init())
        .setup(|app| {
            let preferences = Preferences::new(app.handle().clone());
            app.manage(App::new(Surroundings::of_this_process(), Box::new(preferences)));
            app.manage(Sample::default());
            app.manage(Wishes::default());
            tray::show(app.handle());
            Ok(())
        })
        .invoke_handler(tauri::generate_handler![commands::call])
        .run(tauri::generate_context!())
        .expect("a window");
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
