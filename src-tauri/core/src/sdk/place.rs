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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Namer;

    #[test]
    fn a_key_is_shown_by_its_place_and_its_ends_and_is_the_same_only_as_an_equal_one() {
        let found = |key: &str, line| FoundKey {
            key: ApiKey::new(key.to_owned()),
            host: Host::cloud(),
            place: Place { kind: PlaceKind::Netrc, name: "~/.netrc".to_owned(), line: Some(line) },
            naming: Naming { host: Namer::Home, key: Namer::Home, login: true },
        };
        let key = "0123456789abcdef0123456789abcdef01234567";
        let one = found(key, 3);
        for (other, same) in [(None, false), (Some(found(key, 7)), true), (Some(found("other", 3)), false)] {
            let expect = PlaceSeen {
                kind: PlaceKind::Netrc,
                name: "~/.netrc".to_owned(),
                line: Some(3),
                hint: "0123…4567".to_owned(),
                same,
            };
            assert_eq!(one.seen(other.as_ref()), expect);
        }
        assert_eq!(one.place.source(), KeySource::Place("~/.netrc".to_owned(), Some(3)));
    }
}
