//! The owners of what the application keeps between two commands, each with its own lock.

mod network;

pub(super) use network::{Asking, Network, Passage};
