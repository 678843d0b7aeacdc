//! A key as far as it may be known: its form, and where it was read.

use serde::{Serialize, Serializer};

use crate::account::{AccountId, Host};
use crate::secret::KeyShape;

/// Where a key was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeySource {
    /// Typed, pasted, or part of a pasted text.
    Pasted,
    /// An account's, in the system's keychain.
    Keychain,
    /// An account's, in Keywand's encrypted file.
    EncryptedFile,
    /// Made by the sample W&B.
    Sample,
    /// A file (home as `~`) and the line in it, counted from 1, or an environment variable.
    Place(String, Option<u32>),
}

impl Serialize for KeySource {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Pasted => serializer.serialize_str("pasted"),
            Self::Keychain => serializer.serialize_str("keychain"),
            Self::EncryptedFile => serializer.serialize_str("encrypted-file"),
            Self::Sample => serializer.serialize_str("sample"),
            Self::Place(file, Some(line)) => serializer.collect_str(&format_args!("{file}:{line}")),
            Self::Place(variable, None) => serializer.serialize_str(variable),
        }
    }
}

/// The key as far as it may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeySeen {
    /// Its form.
    pub shape: KeyShape,
    /// `abcd…wxyz`.
    pub hint: String,
    /// Where it was read.
    pub source: KeySource,
}

/// Where else the key is on file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyElsewhere {
    /// The account.
    pub id: AccountId,
    /// As its owner calls it.
    pub label: String,
    /// Its host, where the key worked when it was last asked.
    pub host: Host,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_written_as_a_word_or_as_its_place() {
        for (source, expect) in [
            (KeySource::Pasted, "pasted"),
            (KeySource::Keychain, "keychain"),
            (KeySource::EncryptedFile, "encrypted-file"),
            (KeySource::Sample, "sample"),
            (KeySource::Place("~/.netrc".to_owned(), Some(3)), "~/.netrc:3"),
            (KeySource::Place("WANDB_API_KEY".to_owned(), None), "WANDB_API_KEY"),
        ] {
            assert_eq!(serde_json::to_value(&source).expect("a string"), expect, "{source:?}");
        }
    }
}
