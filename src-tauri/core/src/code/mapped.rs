//! Code inside another text: a notebook's cells inside JSON, lines behind prompts. Knows where each byte stands outside, and how
//! what is written there has to be written.

use std::ops::Range;

use super::found::{Doubt, Gap, Scan, Value};
use super::note::NoteCode;
use crate::snippet::quote::Written;

/// Code put together from parts of a text.
#[derive(Debug, Default)]
pub(super) struct Mapped {
    pub(super) code: String,
    parts: Vec<Part>,
    /// How the parts are written, each once for those that follow each other.
    written: Vec<Written>,
}

/// A run of code and where it stands outside. Of equal lengths: byte for byte; else one escape.
#[derive(Debug, Clone)]
struct Part {
    inside: Range<usize>,
    outside: Range<usize>,
    written: usize,
}

impl Mapped {
    /// Nothing yet, with room for so many bytes of code.
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Self { code: String::with_capacity(bytes), ..Self::default() }
    }

    /// These parts of a text, one behind the other.
    pub(super) fn of(text: &str, parts: Vec<Range<usize>>) -> Self {
        let mut mapped = Self::with_capacity(parts.iter().map(ExactSizeIterator::len).sum());
        parts.into_iter().for_each(|part| mapped.push(&text[part.clone()], part, &Written::Plain));
        mapped
    }

    /// One part of a text, which begins there.
    pub(super) fn of_part(code: &str, start: usize) -> Self {
        let mut mapped = Self::with_capacity(code.len());
        mapped.push(code, start..start + code.len(), &Written::Plain);
        mapped
    }

    /// Nothing again, with the room that it has.
    pub(super) fn clear(&mut self) {
        self.code.clear();
        self.parts.clear();
        self.written.clear();
    }

    /// Adds code that stands at `outside`, in one piece.
    pub(super) fn push(&mut self, code: &str, outside: Range<usize>, written: &Written) {
        let start = self.code.len();
        self.code.push_str(code);
        let inside = start..self.code.len();
        if self.written.last() != Some(written) {
            self.written.push(written.clone());
        }
        let written = self.written.len() - 1;
        if let Some(last) = self.parts.last_mut()
            && last.inside.end == start
            && last.outside.end == outside.start
            && last.inside.len() == last.outside.len()
            && inside.len() == outside.len()
            && last.written == written
        {
            last.inside.end = inside.end;
            last.outside.end = outside.end;
        } else {
            self.parts.push(Part { inside, outside, written });
        }
    }

    /// Adds code that stands nowhere outside.
    pub(super) fn invent(&mut self, code: &str) {
        self.code.push_str(code);
    }

    /// What was found in the code, in places of the text around it. What stands there in pieces is left alone, and said.
    pub(super) fn outside(&self, inside: Scan) -> Scan {
        let mut doubts: Vec<Doubt> = inside.doubts.into_iter().map(|doubt| self.doubt(doubt, 0)).collect();
        Scan {
            values: inside.values.into_iter().filter_map(|value| self.value(value, 0, &mut doubts)).collect(),
            gaps: inside.gaps.into_iter().filter_map(|gap| self.gap(gap, 0)).collect(),
            doubts,
        }
    }

    /// One value, where the code begins at this place of a longer one.
    pub(super) fn value(&self, value: Value, start: usize, doubts: &mut Vec<Doubt>) -> Option<Value> {
        let here = value.range.start.saturating_sub(start)..value.range.end.saturating_sub(start);
        let Some((range, written)) = self.range(&here) else {
            let (code, about) = (NoteCode::ValueIsInPieces, Some(value.named));
            doubts.push(Doubt { code, at: self.place(here.start), subject: None, about });
            return None;
        };
        let path = value.path.map(|at| self.place(at.saturating_sub(start)));
        let written = written.around(&value.written);
        Some(Value { range, path, written, ..value })
    }

    /// One gap, likewise.
    pub(super) fn gap(&self, gap: Gap, start: usize) -> Option<Gap> {
        let at = gap.at.saturating_sub(start);
        let (range, written) = self.range(&(at..at))?;
        let written = written.around(&gap.written);
        Some(Gap { at: range.start, written, ..gap })
    }

    /// One doubt, likewise.
    pub(super) fn doubt(&self, doubt: Doubt, start: usize) -> Doubt {
        Doubt { at: self.place(doubt.at.saturating_sub(start)), ..doubt }
    }

    /// Where a byte stands outside, or nearly so.
    fn place(&self, at: usize) -> usize {
        let part = self.parts[..self.parts.partition_point(|part| part.inside.start <= at)].last();
        part.map_or(0, |part| (part.outside.start + (at - part.inside.start)).min(part.outside.end))
    }

    /// Where code stands outside, in one piece, and how it is written there.
    pub(super) fn range(&self, inside: &Range<usize>) -> Option<(Range<usize>, &Written)> {
        // An insertion belongs to what stands before it.
        let first = self.parts.partition_point(|part| part.inside.end < inside.start.max(1));
        let first = if inside.is_empty() { first } else { self.parts.partition_point(|part| part.inside.end <= inside.start) };
        let mut parts = self.parts[first..].iter().take_while(|part| part.inside.start < inside.end.max(inside.start + 1));
        let begin = parts.next().filter(|part| part.inside.start <= inside.start)?;
        let start = begin.offset(inside.start)?;
        let mut last = begin;
        if !inside.is_empty() {
            for part in parts {
                if part.outside.start != last.outside.end || part.inside.start != last.inside.end {
                    return None;
                }
                last = part;
            }
        }
        let end = last.offset(inside.end)?;
        Some((start..end, &self.written[begin.written]))
    }
}

impl Part {
    fn offset(&self, inside: usize) -> Option<usize> {
        if inside == self.inside.start {
            return Some(self.outside.start);
        }
        if inside == self.inside.end {
            return Some(self.outside.end);
        }
        let within = inside.checked_sub(self.inside.start)?;
        (self.inside.len() == self.outside.len() && inside < self.inside.end).then_some(self.outside.start + within)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::found::{Label, Named, Role};
    use crate::snippet::quote::Quoting;

    /// `abcd`, an escape, `fg`, something invented, `hi`, an escape of two bytes, `jk`, and `lm` and `no` elsewhere.
    fn mapped() -> Mapped {
        let (mut mapped, behind) = (Mapped::default(), Written::Behind("> ".to_owned()));
        mapped.push("ab", 10..12, &Written::Plain);
        mapped.push("cd", 12..14, &Written::Plain);
        mapped.push("e", 14..16, &Written::Plain);
        mapped.push("fg", 16..18, &behind);
        mapped.invent("x");
        mapped.push("hi", 20..22, &behind);
        mapped.push("é", 22..28, &behind);
        mapped.push("jk", 40..42, &behind);
        mapped.push("lm", 44..46, &behind);
        mapped.push("no", 46..48, &Written::Plain);
        mapped
    }

    #[test]
    fn code_in_one_piece_has_a_place_and_what_is_torn_or_invented_has_none() {
        let mapped = mapped();
        assert_eq!((mapped.code.as_str(), mapped.parts.len(), mapped.written.len()), ("abcdefgxhiéjklmno", 8, 3));
        for (inside, expect) in [
            (0..2, Some(10..12)),
            (1..3, Some(11..13)),
            (3..5, Some(13..16)),
            (2..7, Some(12..18)),
            (6..8, None),
            (6..9, None),
            (7..8, None),
            (9..12, Some(21..28)),
            (11..12, None),
            (13..15, None),
            (15..17, Some(45..47)),
            (19..20, None),
            (0..0, Some(10..10)),
            (4..4, Some(14..14)),
            (5..5, Some(16..16)),
            (7..7, Some(18..18)),
            (8..8, Some(20..20)),
        ] {
            assert_eq!(mapped.range(&inside).map(|(outside, _)| outside), expect, "{inside:?}");
        }
    }

    #[test]
    fn what_is_found_in_the_code_is_found_outside_of_it() {
        let mapped = mapped();
        let said = |code, at, about| Doubt { code, at, subject: None, about };
        for (at, expect) in [(0, 10), (3, 13), (4, 14), (7, 18), (8, 20), (11, 23), (40, 48)] {
            assert_eq!(mapped.doubt(said(NoteCode::KeyInCode, at + 5, None), 5).at, expect, "{at}");
        }
        let value = |range| Value::new(Named::Project, range, "fg", Quoting::Plain(None), Role::Path).in_path(7);
        let mut doubts = Vec::new();
        let found = mapped.value(value(8..10), 3, &mut doubts).expect("a value");
        assert_eq!((found.range, found.path, found.written), (16..18, Some(14), Written::Behind("> ".to_owned())));
        assert!(mapped.value(value(9..11), 3, &mut doubts).is_none());
        assert_eq!(doubts, [said(NoteCode::ValueIsInPieces, 17, Some(Named::Project))]);
        let (around, written) = ([const { String::new() }; 3], Written::Plain);
        let (quoting, label) = (Quoting::Plain(None), Label::Path);
        let gap = Gap { at: 11, missing: Vec::new(), around, label, quoting, everywhere: false, written };
        assert_eq!(mapped.gap(gap, 3).map(|gap| gap.at), Some(20));
    }
}
