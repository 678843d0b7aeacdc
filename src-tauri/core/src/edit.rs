//! An edit of a text: a range of bytes, what stands there, and what will stand there. Everything between edits stays.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// One range, and its content before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit<T> {
    /// Where, in bytes of the text that the edit is applied to.
    pub range: Range<usize>,
    /// What stands there.
    pub old: T,
    /// What will stand there.
    pub new: T,
}

impl<T> Edit<T> {
    /// Where it stands among others: an insertion comes before what is replaced at the same place.
    pub fn place(&self) -> (usize, usize) {
        (self.range.start, self.range.end)
    }
}

/// The text with these ranges replaced; insertions at one place follow each other in the order in which they are given.
/// `None` where ranges overlap or reach beyond the text.
pub fn apply<B: AsRef<[u8]>>(text: &[u8], edits: impl IntoIterator<Item = (Range<usize>, B)>) -> Option<Vec<u8>> {
    let mut edits: Vec<(Range<usize>, B)> = edits.into_iter().collect();
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut result = Vec::with_capacity(text.len() + edits.iter().map(|(_, new)| new.as_ref().len()).sum::<usize>());
    let mut at = 0;
    for (range, new) in edits {
        result.extend_from_slice(text.get(at..range.start)?);
        result.extend_from_slice(new.as_ref());
        at = range.end;
    }
    result.extend_from_slice(text.get(at..)?);
    Some(result)
}

/// The edits that lead back, in the order of the text; `length` says how many bytes a new content takes.
///
/// # Errors
/// Those of `length`.
pub fn reverse<T: Clone, E>(edits: &[Edit<T>], length: impl Fn(&T) -> Result<usize, E>) -> Result<Vec<Edit<T>>, E> {
    let mut edits = edits.to_vec();
    edits.sort_by_key(Edit::place);
    let (mut added, mut removed) = (0, 0);
    let back = edits.into_iter().map(|edit| {
        let start = (edit.range.start + added).saturating_sub(removed);
        let new = length(&edit.new)?;
        (added, removed) = (added + new, removed + edit.range.len());
        Ok(Edit { range: start..start + new, old: edit.new, new: edit.old })
    });
    back.collect()
}

/// Whole lines that edits change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lines {
    /// Line of the first edit, counted from 1.
    pub line: u32,
    /// The lines as they stand, without the last line break.
    pub old: String,
    /// The same with the edits.
    pub new: String,
}

/// Every changed line before and after; edits on one line, or on one that an edit reaches into, stand together. The edits are
/// in the order of the text and lie in it.
pub fn lines<T: AsRef<str>>(text: &str, edits: &[Edit<T>]) -> Vec<Lines> {
    let mut found = Vec::new();
    let mut rest = edits;
    let (mut passed, mut line) = (0, 1);
    while let Some(first) = rest.first() {
        let start = text[..first.range.start].rfind('\n').map_or(0, |at| at + 1);
        let (end, count) = together(text, rest);
        line += count_lines(&text[passed..first.range.start]);
        passed = first.range.start;
        let inside = rest[..count].iter().map(|edit| (edit.range.start - start..edit.range.end - start, edit.new.as_ref()));
        let new = apply(&text.as_bytes()[start..end], inside).unwrap_or_default();
        let without_end = |text: &str| text.trim_end_matches('\r').to_owned();
        let new = without_end(&String::from_utf8_lossy(&new));
        found.push(Lines { line, old: without_end(&text[start..end]), new });
        rest = &rest[count..];
    }
    found
}

/// Where the lines of the first edits end, and how many edits stand on them.
fn together<T>(text: &str, edits: &[Edit<T>]) -> (usize, usize) {
    let (mut end, mut count) = (edits.first().map_or(0, |first| first.range.end), 0);
    loop {
        end = text[end..].find('\n').map_or(text.len(), |at| end + at);
        let more = edits[count..].iter().take_while(|edit| edit.range.start <= end).count();
        if more == 0 {
            return (end, count);
        }
        count += more;
        end = end.max(edits[count - 1].range.end);
    }
}

fn count_lines(text: &str) -> u32 {
    u32::try_from(text.bytes().filter(|byte| *byte == b'\n').count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(range: Range<usize>, old: &str, new: &str) -> Edit<String> {
        Edit { range, old: old.to_owned(), new: new.to_owned() }
    }

    fn applied(text: &str, edits: &[Edit<String>]) -> Option<String> {
        let done = apply(text.as_bytes(), edits.iter().map(|edit| (edit.range.clone(), &edit.new)))?;
        String::from_utf8(done).ok()
    }

    #[test]
    fn edits_in_any_order_are_made_and_lead_back() {
        for (edits, expect) in [
            (vec![], "one two three"),
            (vec![edit(4..7, "two", "2")], "one 2 three"),
            (vec![edit(8..13, "three", ""), edit(0..3, "one", "eleven")], "eleven two "),
            (vec![edit(4..7, "two", "2"), edit(4..4, "", "a"), edit(4..4, "", "b")], "one ab2 three"),
            (vec![edit(13..13, "", "!")], "one two three!"),
        ] {
            let after = applied("one two three", &edits).expect("inside");
            assert_eq!(after, expect);
            let back = reverse(&edits, |new| Ok::<_, ()>(new.len())).expect("no error");
            assert_eq!(applied(&after, &back).as_deref(), Some("one two three"), "{edits:?}");
        }
    }

    #[test]
    fn what_overlaps_or_lies_outside_is_refused() {
        for edits in [vec![edit(0..3, "one", ""), edit(2..4, "e ", "")], vec![edit(9..14, "", "")], vec![edit(20..20, "", "")]] {
            assert_eq!(applied("one two three", &edits), None, "{edits:?}");
        }
    }

    #[test]
    fn lines_stand_together_where_their_edits_touch() {
        let text = "a = 1\r\nb = 2\nc = 3\nd = 4";
        let line = |line, old: &str, new: &str| Lines { line, old: old.to_owned(), new: new.to_owned() };
        assert_eq!(
            lines(text, &[edit(4..5, "1", "x"), edit(11..12, "2", "y")]),
            [line(1, "a = 1", "a = x"), line(2, "b = 2", "b = y"),]
        );
        assert_eq!(lines(text, &[edit(7..14, "b = 2\nc", "B"), edit(17..18, "3", "")]), [line(2, "b = 2\nc = 3", "B = ")]);
        assert_eq!(lines(text, &[edit(24..24, "", "\ne = 5")]), [line(4, "d = 4", "d = 4\ne = 5")]);
    }

    #[test]
    fn edits_that_reach_into_each_others_lines_stand_together() {
        let text = "a\nb\nc\nd\n";
        let line = |line, old: &str, new: &str| Lines { line, old: old.to_owned(), new: new.to_owned() };
        for (edits, expect) in [
            (vec![], vec![]),
            (vec![edit(0..3, "a\nb", "x"), edit(4..5, "c", "y")], vec![line(1, "a\nb", "x"), line(3, "c", "y")]),
            (vec![edit(0..2, "a\n", ""), edit(2..3, "b", "y")], vec![line(1, "a\nb", "y")]),
            (vec![edit(0..0, "", "x"), edit(1..1, "", "y")], vec![line(1, "a", "xay")]),
            (vec![edit(6..7, "d", "")], vec![line(4, "d", "")]),
            (vec![edit(8..8, "", "e")], vec![line(5, "", "e")]),
        ] {
            assert_eq!(lines(text, &edits), expect, "{edits:?}");
        }
        assert_eq!((edit(2..5, "", "").place(), count_lines("a\n\nb")), ((2, 5), 2));
    }
}
