//! The desktop binary.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

/// Freed memory is wiped, so that no copy of a key outlives its use.
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() {
    draw_without_graphics_card();
    keywand_core::system::forbid_core_dumps();
    keywand_desktop::run();
}

/// Text needs no graphics card: without one, `WebKitGTK` takes half the memory, and a list that is scrolled has no blank row.
///
/// # Source
/// `WebKitGTK` reads the variable once, in the first of its calls; a setting of the window comes after that.
#[cfg(target_os = "linux")]
fn draw_without_graphics_card() {
    const VARIABLE: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";
    if std::env::var_os(VARIABLE).is_none() {
        #[expect(unsafe_code, reason = "no other thread runs yet")]
        // SAFETY: this is the only thread.
        unsafe {
            std::env::set_var(VARIABLE, "1");
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn draw_without_graphics_card() {}
