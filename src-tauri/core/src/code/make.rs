//! Makefiles: variables, and the commands of recipes. make expands a name before any shell sees it, so only plain ones are written.

use super::found::{Inner, Scan};
use super::note::NoteCode;
use super::shell;
use crate::snippet::quote::Quoting;

/// Everything that variables and recipes say of W&B.
pub(super) fn scan(text: &str, inner: Inner<'_>) -> Scan {
    let mut scan = shell::scan(text, inner);
    scan.gaps.clear();
    let mut values = Vec::with_capacity(scan.values.len());
    for mut value in std::mem::take(&mut scan.values) {
        let line = text[..value.range.start].rfind('\n').map_or(0, |end| end + 1);
        let behind = text[value.range.end..].lines().next().unwrap_or_default().trim();
        // A variable's value goes on to the end of its line.
        let is_variable = !text[line..].starts_with('\t') && !text[line..value.range.start].contains(':')
            || text[line..value.range.start].trim_end().ends_with('=');
        if is_variable && !text[line..].starts_with('\t') && !behind.is_empty() && !behind.starts_with('#') {
            scan.doubt(NoteCode::ValueIsInPieces, value.range.start, Some(value.named.word()), Some(value.named));
            continue;
        }
        let mark = text[value.range.clone()].chars().next().filter(|c| matches!(c, '"' | '\''));
        value.quoting = Quoting::Plain(mark);
        values.push(value);
    }
    scan.values = values;
    scan
}
