//! The tray, where the system has one, and what a person asks for outside the window.

use keywand_core::app::{App, TrayChoice, TrayItem, TrayKind, Wishes, tray_choice};
use tauri::menu::{CheckMenuItemBuilder, MenuBuilder, MenuItemBuilder};
use tauri::tray::TrayIconBuilder;
use tauri::{AppHandle, Manager as _};

const ID: &str = "keywand";

/// Shows the accounts as they are now, in a tray that is made the first time. Without a library for one the application runs
/// without it.
pub(crate) fn refresh(handle: &AppHandle) {
    let own = handle.clone();
    tauri::async_runtime::spawn_blocking(move || {
        let items = own.state::<App>().tray();
        let main = own.clone();
        // Menus belong to the main thread; a desktop without a place for trays shows none.
        let _ = own.run_on_main_thread(move || drop(show_items(&main, &items)));
    });
}

fn show_items(handle: &AppHandle, items: &[TrayItem]) -> tauri::Result<()> {
    let menu = items.iter().try_fold(MenuBuilder::new(handle), |menu, item| add(handle, menu, item))?.build()?;
    if let Some(tray) = handle.tray_by_id(ID) {
        return tray.set_menu(Some(menu));
    }
    if !has_library() {
        return Ok(());
    }
    let builder = TrayIconBuilder::with_id(ID)
        .menu(&menu)
        .tooltip("Keywand")
        .on_menu_event(|handle, event| chosen(handle, event.id().as_ref()));
    let icon = handle.default_window_icon().cloned();
    icon.into_iter().fold(builder, TrayIconBuilder::icon).build(handle).map(drop)
}

fn chosen(handle: &AppHandle, item: &str) {
    match tray_choice(item) {
        Some(TrayChoice::Quit) => handle.exit(0),
        Some(TrayChoice::Open) => show(handle),
        Some(TrayChoice::Wish(wish)) => {
            show(handle);
            handle.state::<Wishes>().send(wish);
        }
        None => {}
    }
    // A click on a radio item marks it; what is in use is decided by a switch.
    refresh(handle);
}

/// Brings the window to the front.
pub(crate) fn show(handle: &AppHandle) {
    if let Some(window) = handle.get_webview_window("main") {
        let _ = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus());
    }
}

/// Shows the window minimised: a desktop may have no place for a tray, and a hidden window could not be found there.
pub(crate) fn show_minimised(handle: &AppHandle) {
    if let Some(window) = handle.get_webview_window("main") {
        let _ = window.minimize().and_then(|()| window.show());
    }
}

type Building<'a> = MenuBuilder<'a, tauri::Wry, AppHandle>;

fn add<'a>(handle: &AppHandle, menu: Building<'a>, item: &TrayItem) -> tauri::Result<Building<'a>> {
    Ok(match item.kind {
        TrayKind::Radio { chosen } => {
            menu.item(&CheckMenuItemBuilder::with_id(&item.id, &item.label).checked(chosen).build(handle)?)
        }
        TrayKind::Action => menu.text(&item.id, &item.label),
        TrayKind::Text if item.label.is_empty() => menu.separator(),
        TrayKind::Text => menu.item(&MenuItemBuilder::new(&item.label).enabled(false).build(handle)?),
    })
}

/// Loading a library that is missing would end the program.
#[cfg(target_os = "linux")]
fn has_library() -> bool {
    let known = std::process::Command::new("/sbin/ldconfig").arg("-p").output();
    known.is_ok_and(|known| String::from_utf8_lossy(&known.stdout).contains("appindicator3.so.1"))
}

#[cfg(not(target_os = "linux"))]
fn has_library() -> bool {
    true
}
