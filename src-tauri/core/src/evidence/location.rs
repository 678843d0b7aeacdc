//! Where something stands on a machine.

use std::fmt::{self, Display, Formatter};

use serde::{Serialize, Serializer};

/// A file, a folder or a variable; shown as `~/.netrc:3`, `~/vision` or `WANDB_MODE`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// A file, home as `~`, with its line (counted from 1) where one is meant.
    File(String, Option<u32>),
    /// A folder, home as `~`.
    Folder(String),
    /// An environment variable.
    Variable(String),
}

impl Display for Location {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(file, Some(line)) => write!(to, "{file}:{line}"),
            Self::File(name, None) | Self::Folder(name) | Self::Variable(name) => to.write_str(name),
        }
    }
}

impl Serialize for Location {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
