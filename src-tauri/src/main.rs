//! The desktop binary.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

/// Freed memory is wiped, so that no copy of a key outlives its use.
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() {
    keywand_core::system::forbid_core_dumps();
    keywand_desktop::run();
}
