//! The whole core, against the sample W&B and against servers that mean harm. Nothing leaves loopback.

mod accounts;
mod aloud;
mod architecture;
mod beside;
mod bindings;
mod calling;
mod catalogue;
mod causes;
mod cleaning;
mod creating;
mod door;
mod fixing;
mod fixing_deep;
mod fixing_files;
mod folders;
mod found;
mod gate;
mod hostile;
mod keys;
mod literal;
mod meant;
mod memory;
mod netrc;
mod network;
mod offering;
mod offline_found;
mod pasting;
mod queries;
mod quoting;
mod reach;
mod reach_kept;
mod reach_many;
mod reading;
mod rotating;
mod secrecy;
mod standing;
mod stub;
mod switching;
mod terms;
mod unknown;
mod watching;
mod worlds;

/// As both programs have it: freed memory is wiped.
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);
