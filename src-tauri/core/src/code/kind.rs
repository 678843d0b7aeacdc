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

    fn take_back(&self, back: &[Hunk], _: &[u8], _: &str, _: &Keys<'_>) -> Result<TakenBack, ChangeRefused> {
        let left_alone = back.iter().map(|back| back.subject.clone()).collect();
        Ok(TakenBack { hunks: Vec::new(), left_alone })
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
