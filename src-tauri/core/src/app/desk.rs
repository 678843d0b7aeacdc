//! The owners of what the application keeps between two commands, each with its own lock.

mod accounts;
mod jobs;
mod keys;
mod machine;
mod network;
mod notes;
mod reach;
mod shown;
mod waiting;

pub use machine::{InMemory, KeepPreferences};

pub(super) use accounts::{Accounts, Held, MACHINE};
pub(super) use jobs::{Job, Jobs};
pub(super) use machine::Machine;
pub(super) use network::{Asking, Network, Passage};
pub(super) use notes::Note;
pub(super) use reach::{Known, Passed, Prepared, Reach};
pub(super) use shown::{Finished, Judged, KeysSeen, OfRegistry, Shown};
pub(super) use waiting::{Owner, Waiting};
