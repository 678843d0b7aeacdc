//! Text for machines on which keywand is not: complete files and lines that name a target, and a key only by reference.
//!
//! A recipe is a file of `core/recipes` with placeholders in it, and a row of [`RecipeKind::ALL`].

mod fill;
mod guard;
mod kind;
mod syntax;

pub use fill::{Facts, write};
pub use guard::guard_sh;
pub use kind::RecipeKind;
