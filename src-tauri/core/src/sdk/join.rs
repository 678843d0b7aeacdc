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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::Edit;

    #[test]
    fn a_second_insertion_at_a_place_begins_without_the_section_and_no_hunk_is_made_twice() {
        let hunk = |(at, subject, text): (std::ops::Range<usize>, &str, &str)| Hunk {
            edit: Edit { range: at, old: Vec::new(), new: vec![Piece::Text(text.to_owned())] },
            line: 1,
            subject: subject.to_owned(),
        };
        let planned = [
            (5..5, "a", "\n[default]\nx = 1\n"),
            (5..5, "b", "\r\n[default]\r\ny = 2\n"),
            (5..5, "b", "\nthe same again\n"),
            (5..5, "c", "\nz = 3\n"),
            (7..9, "a", "\n1"),
            (7..9, "b", "\n2"),
            (9..9, "a", "\n3"),
        ];
        let joined = join(planned.map(hunk).to_vec());
        let texts: Vec<String> = joined.iter().map(|hunk| crate::change::text_of(&hunk.edit.new)).collect();
        assert_eq!(texts, ["\n[default]\nx = 1\n", "y = 2\n", "z = 3\n", "\n1", "\n2", "\n3"]);
    }

    #[test]
    fn a_second_insertion_that_begins_with_a_key_or_with_nothing_stays_as_it_is() {
        let key = Piece::Key(crate::account::AccountId("a".to_owned()));
        let hunk = |subject: &str, new: Vec<Piece>| Hunk {
            edit: Edit { range: 5..5, old: Vec::new(), new },
            line: 1,
            subject: subject.to_owned(),
        };
        let planned = vec![
            hunk("a", vec![Piece::Text("\nx".to_owned())]),
            hunk("b", vec![key.clone(), Piece::Text("\n".to_owned())]),
            hunk("c", Vec::new()),
        ];
        let joined = join(planned.clone());
        assert_eq!(joined, planned);
    }
}
