//! The desktop binary.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

/// Freed memory is wiped, so that no copy of a key outlives its use.
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() {
    paint_without_graphics_card();
    keywand_core::system::forbid_core_dumps();
    keywand_desktop::run();
}

/// Text needs no graphics card: painted without one, an empty window takes a tenth less memory, and a long list needs a third less on top.
///
/// # Source
/// `WebKitGTK`'s documented variable (<https://github.com/WebKit/WebKit/pull/45923>), read when a page's process starts. A value that
/// is set already, `0` too, stays.
#[cfg(target_os = "linux")]
fn paint_without_graphics_card() {
    const VARIABLE: &str = "WEBKIT_SKIA_ENABLE_CPU_RENDERING";
    if std::env::var_os(VARIABLE).is_none() {
        #[expect(unsafe_code, reason = "no other thread runs yet")]
        // SAFETY: this is the only thread.
        unsafe {
            std::env::set_var(VARIABLE, "1");
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn paint_without_graphics_card() {}
