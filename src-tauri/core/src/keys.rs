//! Keys where they lie: which W&B keys stand in files of this machine, and in the history of a repository.
//!
//! [`find`] reads a text and is pure; the scans bring it texts. Nothing is sent, and nothing is written.

mod beside;
mod folder;
mod form;
mod history;
mod label;
mod lying;
mod machine;
mod place;
mod watch;

pub use folder::{check, scan_folder};
pub use form::{About, Found, find};
pub use history::{scan_history, staged};
pub use lying::{Answer, Lying, Scan, find_in};
pub use machine::scan_machine;
pub use place::LyingIn;
pub use watch::{Search, Watch};
