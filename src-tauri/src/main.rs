//! The desktop binary.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use keywand_core::secret::holds_key;
use keywand_core::system::Surroundings;

/// Freed memory is wiped, so that no copy of a key outlives its use.
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() {
    paint_without_graphics_card();
    keywand_core::system::forbid_dumps();
    let around = Surroundings::of_this_process();
    take_keys_out(&around);
    keywand_desktop::run(around);
}

/// Takes keys out of the environment before `WebKit`'s processes, the browser, or anything else inherits it. What wandb would do
/// here is judged by what was there.
fn take_keys_out(around: &Surroundings) {
    for (name, _) in around.variables.iter().filter(|(name, value)| holds_key(name, value)) {
        #[expect(unsafe_code, reason = "no other thread runs yet")]
        // SAFETY: this is the only thread.
        unsafe {
            std::env::remove_var(name);
        }
    }
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
