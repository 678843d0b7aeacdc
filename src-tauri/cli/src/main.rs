//! `keywand`: the terminal face. Same core, same codes, same words as the window.

mod args;
mod check;
mod demo;
mod explain;
mod key;
mod print;

use std::process::ExitCode;

use clap::Parser as _;

use args::{Args, Command};

/// Freed memory is wiped, so that no copy of a key outlives its use.
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() -> ExitCode {
    keywand_core::system::forbid_core_dumps();
    let args = Args::parse();
    let status = match args.command {
        Command::Check(check) => check::run(&check),
        Command::Explain(explain) => explain::run(&explain),
        Command::Demo(demo) => demo::run(&demo),
    };
    ExitCode::from(status)
}
