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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_shown_and_written_in_the_same_way() {
        let text = |text: &str| text.to_owned();
        for (location, expect) in [
            (Location::File(text("~/.netrc"), Some(3)), "~/.netrc:3"),
            (Location::File(text("~/.netrc"), None), "~/.netrc"),
            (Location::Folder(text("~/vision")), "~/vision"),
            (Location::Variable(text("WANDB_MODE")), "WANDB_MODE"),
        ] {
            assert_eq!(location.to_string(), expect);
            assert_eq!(serde_json::to_value(&location).expect("a string"), expect);
        }
    }
}
