//! Text for machines on which keywand is not: complete files and lines that name a target, and a key only by reference.

mod guard;

pub use guard::guard_sh;
