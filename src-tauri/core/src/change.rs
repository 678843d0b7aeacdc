//! Changes of other people's files: planned, shown, made all at once or not at all, and taken back. What is particular to a kind
//! of file is its [`Kind`].

mod apply;
mod hunk;
mod journal;
mod kind;
mod plan;
mod receipt;
mod refused;
mod undo;

pub use apply::apply;
pub use hunk::{Hunk, Keys, Piece, key_of, no_keys, reverse, text_of, written};
pub use journal::{Made, Undoes, forget, forget_rotation, is_rotated, last_switch, made, previous};
pub use kind::{Hint, Kind, KindName, Kinds, TakenBack};
pub use plan::{Change, FilePlan, Looked, Plan, Stray};
pub use receipt::{FileReceipt, WayBack};
pub use refused::ChangeRefused;
pub use undo::undo;
