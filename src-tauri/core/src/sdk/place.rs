//! A key and where it stands.

use crate::account::{Host, Naming};
use crate::evidence::{KeySource, PlaceKind, PlaceSeen};
use crate::secret::ApiKey;

/// Where a key stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// What kind of place.
    pub kind: PlaceKind,
    /// File (home as `~`) or environment variable.
    pub name: String,
    /// Line in that file, counted from 1.
    pub line: Option<u32>,
}

impl Place {
    /// The same as the source of a key.
    pub fn source(&self) -> KeySource {
        KeySource::Place(self.name.clone(), self.line)
    }
}

/// A key, where it stands, and the server that it is for.
pub struct FoundKey {
    /// The key.
    pub key: ApiKey,
    /// The server.
    pub host: Host,
    /// Where it stands.
    pub place: Place,
    /// Who names the server, and who holds the key.
    pub naming: Naming,
}

impl FoundKey {
    pub(super) fn seen(&self, other: Option<&Self>) -> PlaceSeen {
        PlaceSeen {
            kind: self.place.kind,
            name: self.place.name.clone(),
            line: self.place.line,
            hint: self.key.hint(),
            same: other.is_some_and(|other| other.key.is_same(&self.key)),
        }
    }
}
