//! Code that people have, corrected: each form is read into the same list of names, gaps and doubts, and one place decides.
//! Pure, and cannot fail.

mod computed;
mod decide;
#[cfg(test)]
mod dice;
mod docker;
mod env;
mod foreign;
mod form;
mod found;
mod ini;
mod keyed;
mod keyless;
mod kind;
mod make;
mod mapped;
mod markdown;
mod named;
mod note;
mod notebook;
mod path;
mod placeholder;
mod python;
mod rewrite;
mod shell;
mod sure;
mod toml;
mod unread;
mod yaml;

pub use decide::{Edit, EditKind, Wanted};
pub use form::{Form, form_of_file};
pub use keyless::without_keys;
pub use kind::{CODE, hunk};
pub use named::Named;
pub use note::NoteCode;
pub use rewrite::{Code, Note, Rewrite, rewrite};
