//! Lines, and the parts of them that go.

use std::ops::Range;

/// What takes the place of a range.
pub(in crate::code) type Replaced = (Range<usize>, String);

/// The line around a place: where it begins, and where the next one begins.
pub(super) fn line_around(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
    start..text[at..].find('\n').map_or(text.len(), |end| at + end + 1)
}

/// A part of a line that goes: the line with it, where nothing else stands on it. A comment behind it stays.
pub(super) fn whole_statement(text: &str, part: Range<usize>) -> Range<usize> {
    let line = line_around(text, part.start);
    let (before, after) = (&text[line.start..part.start], &text[part.end..line.end]);
    let blank = after.len() - after.trim_start().len();
    match (before.trim().is_empty(), after.trim().is_empty()) {
        (true, true) => line,
        _ => part.start..part.end + blank.min(after.trim_end_matches(['\r', '\n']).len()),
    }
}
