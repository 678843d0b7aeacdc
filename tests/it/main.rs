//! The whole core, against the sample W&B and against servers that mean harm. Nothing leaves loopback.

mod architecture;
mod bindings;
mod catalogue;
mod hostile;
mod literal;
mod memory;
mod network;
mod queries;
mod secrecy;
mod worlds;

/// As both programs have it: freed memory is wiped.
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);
