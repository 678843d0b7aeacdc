//! A notification of the system: the desktop's own on Linux, the notification centre on macOS, a toast on Windows.

use notify_rust::Notification;
use tauri::AppHandle;

/// Shows one, on a thread of its own: a desktop may take its time to answer, and nobody waits for it.
pub(crate) fn notify(handle: &AppHandle, title: &str, text: &str) -> Result<(), String> {
    let (title, text, identifier) = (title.to_owned(), text.to_owned(), handle.config().identifier.clone());
    let show = move || {
        let mut notification = Notification::new();
        notification.appname("Keywand").summary(&title).body(&plain(&text));
        of_this_program(&mut notification, &identifier);
        // What the system does not show stands in the window.
        let _ = notification.show();
    };
    std::thread::Builder::new().spawn(show).map(drop).map_err(|error| error.to_string())
}

/// A desktop that reads markup reads names as text.
///
/// # Source
/// Desktop Notifications Specification 1.2, "Markup" and "Commands" (`GetCapabilities`).
#[cfg(target_os = "linux")]
fn plain(text: &str) -> String {
    let reads_markup = notify_rust::get_capabilities().is_ok_and(|all| all.iter().any(|one| one == "body-markup"));
    if reads_markup { text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;") } else { text.to_owned() }
}

#[cfg(not(target_os = "linux"))]
fn plain(text: &str) -> String {
    text.to_owned()
}

#[cfg(target_os = "linux")]
fn of_this_program(notification: &mut Notification, _: &str) {
    notification.icon("keywand-desktop");
}

#[cfg(target_os = "macos")]
fn of_this_program(_: &mut Notification, identifier: &str) {
    // Set once a process; a second time it is refused, and the first holds.
    let _ = notify_rust::set_application(identifier);
}

#[cfg(windows)]
fn of_this_program(notification: &mut Notification, identifier: &str) {
    notification.app_id(identifier);
}
