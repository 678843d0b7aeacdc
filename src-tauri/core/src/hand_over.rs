//! A key for a machine that `ssh` reaches: what runs there, how its answers are read, and what is sent to it. No process and no file is
//! touched here.

mod answer;
mod checksum;
mod destination;
mod script;

pub use answer::{Ended, Found, GuardThere, Put, State, ended, found};
pub use checksum::{Checksum, checksum};
pub use destination::Destination;
pub use script::{BOOTSTRAP, Extra, Guards, MARKS, Order, order, own_guard, script};

/// Longest netrc that is read there, in bytes.
pub const LONGEST: usize = 1024 * 1024;
