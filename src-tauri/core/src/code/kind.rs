//! How a change of code is shown, merged and taken back.

use crate::change::{ChangeRefused, Hint, Hunk, Keys, Kind, KindName, Piece, TakenBack};
use crate::edit::Edit;
use crate::plain::harmless_lines;
use crate::reading::mask_keys;

/// Code, as a kind of file that we change.
pub const CODE: &dyn Kind = &CodeKind;

struct CodeKind;

impl Kind for CodeKind {
    fn name(&self) -> KindName {
        KindName::Code
    }

    fn show(&self, _: &str, pieces: &[Piece], hint: &Hint<'_>) -> Option<String> {
        let shown = |piece: &Piece| match piece {
            Piece::Text(text) => mask_keys(text).into_owned(),
            Piece::Key(account) => Some(hint(account)).filter(|hint| !hint.is_empty()).unwrap_or_else(|| "••••".to_owned()),
        };
        let text: String = pieces.iter().map(shown).collect();
        Some(harmless_lines(&text)).filter(|text| !text.is_empty())
    }

    /// What somebody else wrote is other code: the names in it have to be looked for again.
    fn merge(&self, _: &[Hunk], _: &[u8], _: &Keys<'_>) -> Option<Vec<u8>> {
        None
    }

    /// A key that took another one's place is found again, wherever it stands by now; nothing else is.
    fn take_back(&self, back: &[Hunk], text: &[u8], _: &str, keys: &Keys<'_>) -> Result<TakenBack, ChangeRefused> {
        let mut taken = TakenBack::default();
        for back in back {
            let place = match (&back.edit.old[..], &back.edit.new[..]) {
                ([Piece::Key(ours)], [Piece::Key(_)]) => {
                    let key = keys(ours).map_err(|trouble| ChangeRefused::Key(ours.clone(), trouble))?;
                    let is_free = |at: &usize| !taken.hunks.iter().any(|hunk: &Hunk| hunk.edit.range.start == *at);
                    let start = memchr::memmem::find_iter(text, key.expose().as_bytes()).find(is_free);
                    start.map(|start| start..start + key.expose().len())
                }
                _ => None,
            };
            match place {
                Some(range) => {
                    taken.hunks.push(Hunk { edit: Edit { range, ..back.edit.clone() }, ..back.clone() });
                }
                None => taken.left_alone.push(back.subject.clone()),
            }
        }
        Ok(taken)
    }

    /// What was written into code is only shown again, and a key in it is masked.
    fn keep(&self, mut hunk: Hunk) -> Hunk {
        for piece in &mut hunk.edit.old {
            if let Piece::Text(text) = piece {
                *text = mask_keys(text).into_owned();
            }
        }
        hunk
    }
}

/// One name of a text, replaced.
pub fn hunk(edit: &Edit<String>, line: u32) -> Hunk {
    let pieces = |text: &str| if text.is_empty() { Vec::new() } else { vec![Piece::Text(text.to_owned())] };
    let Edit { range, old, new } = edit;
    Hunk { edit: Edit { range: range.clone(), old: pieces(old), new: pieces(new) }, line, subject: line.to_string() }
}
