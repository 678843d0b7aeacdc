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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_reaches_to_the_beginning_of_the_next_one() {
        for (text, at, expect) in
            [("ab\ncd\nef", 4, 3..6), ("ab\ncd", 0, 0..3), ("ab\ncd", 5, 3..5), ("\n\n", 1, 1..2), ("", 0, 0..0)]
        {
            assert_eq!(line_around(text, at), expect, "{text:?} {at}");
        }
    }

    #[test]
    fn a_part_goes_with_its_line_where_nothing_else_stands_on_it() {
        for (text, expect) in [
            ("a\nPART\nb", "a\nb"),
            ("a\n  PART \t\nb", "a\nb"),
            ("a\nPART", "a\n"),
            ("PART  # why\n", "# why\n"),
            ("x PART y\n", "x y\n"),
            ("x PART\r\ny", "x \r\ny"),
            ("x PART  \ny", "x \ny"),
        ] {
            let at = text.find("PART").expect("a part");
            let gone = whole_statement(text, at..at + 4);
            assert_eq!(format!("{}{}", &text[..gone.start], &text[gone.end..]), expect, "{text:?}");
        }
    }
}
