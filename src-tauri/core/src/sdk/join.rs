//! Several hunks in one file of the SDK.

use crate::change::{Hunk, Piece};

/// Insertions at the same place become one, so that the section's line, or a line break, is written once; a hunk that was
/// planned twice is made once.
pub(super) fn join(hunks: Vec<Hunk>) -> Vec<Hunk> {
    let mut joined: Vec<Hunk> = Vec::new();
    for mut hunk in hunks {
        let at = |known: &&Hunk| known.edit.range == hunk.edit.range;
        if joined.iter().filter(at).any(|known| known.subject == hunk.subject) {
            continue;
        }
        if hunk.edit.range.is_empty() && joined.iter().any(|known| at(&known)) {
            without_start(&mut hunk.edit.new);
        }
        joined.push(hunk);
    }
    joined
}

/// A second entry at the same place needs neither the line break nor the section before it.
fn without_start(pieces: &mut [Piece]) {
    if let Some(Piece::Text(text)) = pieces.first_mut() {
        let plain = text.trim_start_matches(['\r', '\n']);
        let plain = plain.strip_prefix("[default]").map_or(plain, |rest| rest.trim_start_matches(['\r', '\n']));
        *text = plain.to_owned();
    }
}
