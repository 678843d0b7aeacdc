//! A notebook without a key that stands in it.

use std::ops::Range;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::{Magic, Notebook, magic, place_in, push, python};
use crate::code::keyless::line;
use crate::code::mapped::Mapped;

/// What a program printed: no code reads it.
const MASK: &str = "********";

/// Cells with what they printed.
#[derive(Deserialize)]
struct Printed<'a> {
    #[serde(borrow, default)]
    outputs: Option<&'a RawValue>,
}

/// The same, of a notebook.
#[derive(Deserialize)]
struct AllPrinted<'a> {
    #[serde(borrow, default)]
    cells: Vec<Printed<'a>>,
}

/// What takes the key in this range out of a notebook.
pub(in crate::code) fn without_key(text: &str, key: &Range<usize>) -> Option<(Range<usize>, String)> {
    let bare = text.trim_start_matches('\u{feff}');
    let printed: AllPrinted<'_> = serde_json::from_str(bare).ok()?;
    let mut outputs = printed.cells.iter().filter_map(|cell| cell.outputs);
    if outputs.any(|output| contains(&place_in(text, output.get()), key)) {
        return Some((key.clone(), MASK.to_owned()));
    }
    let notebook: Notebook<'_> = serde_json::from_str(bare).ok()?;
    let cells = Cells::read(text, &notebook);
    let (number, mapped) = cells.all.iter().enumerate().find(|(_, cell)| contains(&cell.outside, key))?;
    let Held { mapped, form, .. } = mapped;
    let inside = occurrence(mapped, &text[key.clone()], key)?;
    let (range, new) = match form {
        Some((form, first)) => {
            let (range, new) = line::without_key(&mapped.code[*first..], *form, &(inside.start - first..inside.end - first))?;
            (range.start + first..range.end + first, new)
        }
        None if line::is_magic(&mapped.code, &inside) => line::magic(&mapped.code, &inside)?,
        None => {
            let (code, ranges, start) = cells.together(number);
            let (range, new) = python::without_key(&code, &ranges, &(inside.start + start..inside.end + start))?;
            (range.start.checked_sub(start)?..range.end - start, new)
        }
    };
    // The break behind the last line of a cell is none of its own.
    let range = range.start..range.end.min(mapped.code.len());
    Some((mapped.range(&range)?.0, new))
}

/// Is it a notebook, and its code Python?
pub(in crate::code) fn is_whole(text: &str) -> bool {
    let bare = text.trim_start_matches('\u{feff}');
    let Ok(notebook) = serde_json::from_str::<Notebook<'_>>(bare) else { return false };
    let (code, ranges, _) = Cells::read(text, &notebook).together(0);
    python::is_whole(&code, &ranges)
}

/// The code cells of a notebook.
struct Cells {
    all: Vec<Held>,
}

struct Held {
    mapped: Mapped,
    outside: Range<usize>,
    /// What the cell is, where it is no Python, and where that begins.
    form: Option<(crate::code::Form, usize)>,
}

impl Cells {
    fn read(text: &str, notebook: &Notebook<'_>) -> Self {
        let held = |raw: &RawValue| {
            let mut mapped = Mapped::default();
            push(&mut mapped, text, raw);
            let form = match magic(text, raw) {
                Some(Magic::Code(form, first)) => Some((form, first)),
                Some(Magic::Foreign) => Some((crate::code::Form::Text, 0)),
                None => None,
            };
            Held { mapped, outside: place_in(text, raw.get()), form }
        };
        Self { all: notebook.sources().map(held).collect() }
    }

    /// The Python of all cells, their ranges, and where this one begins.
    fn together(&self, wanted: usize) -> (String, Vec<Range<usize>>, usize) {
        let (mut code, mut ranges, mut start) = (String::new(), Vec::new(), 0);
        for (number, cell) in self.all.iter().enumerate().filter(|(_, cell)| cell.form.is_none()) {
            if number == wanted {
                start = code.len();
            }
            ranges.push(code.len()..code.len() + cell.mapped.code.len());
            code.push_str(&cell.mapped.code);
            code.push('\n');
        }
        (code, ranges, start)
    }
}

fn contains(range: &Range<usize>, key: &Range<usize>) -> bool {
    range.start <= key.start && key.end <= range.end
}

/// Where a key of the text stands in the code of its cell.
fn occurrence(mapped: &Mapped, key: &str, outside: &Range<usize>) -> Option<Range<usize>> {
    let mut all = mapped.code.match_indices(key).map(|(at, key)| at..at + key.len());
    all.find(|inside| mapped.range(inside).is_some_and(|(range, _)| range == *outside))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_holds_what_begins_and_ends_with_it() {
        for (key, expect) in [(1..4, true), (2..3, true), (0..4, false), (1..5, false)] {
            assert_eq!(contains(&(1..4), &key), expect, "{key:?}");
        }
    }
}
