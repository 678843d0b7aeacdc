//! The owners of what the application keeps between two commands, each with its own lock.

mod accounts;
mod found;
mod network;
mod reach;
mod waiting;

pub(super) use accounts::{Accounts, Held, MACHINE};
pub(super) use found::Found;
pub(super) use network::{Asking, Network, Passage};
pub(super) use reach::{Known, Passed, Prepared, Reaches};
pub(super) use waiting::{Owner, Waiting, WaitingKey};
