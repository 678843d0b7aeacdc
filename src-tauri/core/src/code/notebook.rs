//! Jupyter notebooks: their code cells inside the JSON, edited where they stand.

mod keyless;

use std::borrow::Cow;
use std::ops::Range;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::foreign;
use super::form::{self, Form};
use super::found::{Inner, Scan};
use super::mapped::Mapped;
use super::note::NoteCode;
use super::python;
use crate::snippet::quote::Written;

pub(super) use keyless::{is_whole, without_key};

/// What is read of a notebook, of version 4 or 3.
#[derive(Deserialize)]
struct Notebook<'a> {
    #[serde(default, borrow)]
    cells: Vec<Cell<'a>>,
    #[serde(default, borrow)]
    worksheets: Vec<Worksheet<'a>>,
    #[serde(default)]
    metadata: Metadata,
}

#[derive(Deserialize)]
struct Worksheet<'a> {
    #[serde(default, borrow)]
    cells: Vec<Cell<'a>>,
}

#[derive(Deserialize)]
struct Cell<'a> {
    #[serde(borrow)]
    cell_type: Cow<'a, str>,
    #[serde(borrow, alias = "input")]
    source: Option<&'a RawValue>,
}

#[derive(Default, Deserialize)]
struct Metadata {
    kernelspec: Option<Kernel>,
}

#[derive(Deserialize)]
struct Kernel {
    language: Option<String>,
}

impl<'a> Notebook<'a> {
    /// The code cells.
    fn sources(&self) -> impl Iterator<Item = &'a RawValue> {
        let cells = self.cells.iter().chain(self.worksheets.iter().flat_map(|sheet| &sheet.cells));
        cells.filter(|cell| cell.cell_type == "code").filter_map(|cell| cell.source)
    }
}

/// Everything that a notebook's code says of W&B.
pub(super) fn scan(text: &str, inner: Inner<'_>) -> Scan {
    let mut scan = Scan::default();
    let bare = text.trim_start_matches('\u{feff}');
    let Ok(notebook) = serde_json::from_str::<Notebook<'_>>(bare) else {
        scan.doubt(NoteCode::TextIsUnreadable, 0, Some("ipynb"), None);
        return scan;
    };
    let language = notebook.metadata.kernelspec.as_ref().and_then(|kernel| kernel.language.as_ref());
    if language.is_some_and(|language| !language.to_lowercase().contains("python")) {
        return of_another_language(text, &notebook);
    }
    let (mut code, mut ranges, mut sources) = (String::with_capacity(text.len()), Vec::new(), Vec::new());
    for raw in notebook.sources() {
        match magic(text, raw) {
            Some(Magic::Code(form, first)) => {
                let mut mapped = Mapped::default();
                push(&mut mapped, text, raw);
                let inside = inner(mapped.code.get(first..).unwrap_or_default(), form);
                scan.extend(mapped.outside(inside.moved(first).apart()));
            }
            Some(Magic::Foreign) => {}
            None => {
                let start = code.len();
                decode(raw.get(), &mut code);
                ranges.push(start..code.len());
                sources.push(raw);
                code.push('\n');
            }
        }
    }
    let mut inside = python::scan(&code, &ranges, inner);
    // In the order of the text, so that each cell is looked up once.
    inside.values.sort_by_key(|value| value.range.start);
    inside.gaps.sort_by_key(|gap| gap.at);
    inside.doubts.sort_by_key(|doubt| doubt.at);
    let mut cells = Cells { text, ranges: &ranges, sources: &sources, last: None, mapped: Mapped::default() };
    for doubt in inside.doubts {
        let (mapped, start) = cells.at(doubt.at);
        scan.doubts.push(mapped.doubt(doubt, start));
    }
    scan.values.reserve(inside.values.len());
    for value in inside.values {
        let (mapped, start) = cells.at(value.range.start);
        scan.values.extend(mapped.value(value, start, &mut scan.doubts));
    }
    for gap in inside.gaps {
        let (mapped, start) = cells.at(gap.at);
        scan.gaps.extend(mapped.gap(gap, start));
    }
    scan
}

/// Code in a language that is not read: what may name something is said once.
fn of_another_language(text: &str, notebook: &Notebook<'_>) -> Scan {
    let in_cell = |raw: &RawValue| {
        let mut mapped = Mapped::default();
        push(&mut mapped, text, raw);
        let found = foreign::scan(&mapped.code);
        mapped.outside(found)
    };
    notebook.sources().map(in_cell).find(|found| !found.doubts.is_empty()).unwrap_or_default()
}

/// Where the code of each cell stands: looked up for those cells only in which something was found, one after the other.
struct Cells<'a> {
    text: &'a str,
    ranges: &'a [Range<usize>],
    sources: &'a [&'a RawValue],
    /// The one that `mapped` holds.
    last: Option<usize>,
    mapped: Mapped,
}

impl Cells<'_> {
    /// The cell around this place, and where its code begins.
    fn at(&mut self, place: usize) -> (&Mapped, usize) {
        let cell = self.ranges.partition_point(|range| range.end < place);
        if self.last.replace(cell) != Some(cell) {
            self.mapped.clear();
            self.sources.get(cell).iter().for_each(|raw| push(&mut self.mapped, self.text, raw));
        }
        (&self.mapped, self.ranges.get(cell).map_or(0, |range| range.start))
    }
}

/// Where the strings of a source stand in it, with their marks: one, or a list of them. What else stands in a list is no code.
fn strings(raw: &str) -> Vec<Range<usize>> {
    let mut found = Vec::with_capacity(16);
    if nothing_but_strings(raw, &mut found).is_some() {
        return found;
    }
    let lines: Vec<&str> =
        serde_json::from_str::<Vec<&RawValue>>(raw).unwrap_or_default().iter().map(|line| line.get()).collect();
    lines.into_iter().filter(|line| line.starts_with('"')).map(|line| place_in(raw, line)).collect()
}

fn nothing_but_strings(raw: &str, found: &mut Vec<Range<usize>>) -> Option<()> {
    let bytes = raw.as_bytes();
    let (mut at, mut between) = (0, if raw.starts_with('"') { "" } else { "[" });
    while let Some(open) = memchr::memchr(b'"', &bytes[at..]) {
        let start = at + open;
        if raw[at..start].trim() != between {
            return None;
        }
        at = start + 1;
        loop {
            at += memchr::memchr2(b'"', b'\\', bytes.get(at..)?)? + 1;
            match bytes[at - 1] {
                b'"' => break,
                _ => at += 1,
            }
        }
        found.push(start..at);
        between = ",";
    }
    matches!(raw[at..].trim(), "" | "]").then_some(())
}

/// Where a part of a text stands in it.
fn place_in(text: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    start..start + part.len()
}

/// What a JSON string holds: runs as they are, and each escape by itself.
fn pieces(string: &str) -> impl Iterator<Item = (Range<usize>, Cow<'_, str>)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = string.get(at..).filter(|rest| !rest.is_empty())?;
        let run = memchr::memchr(b'\\', rest.as_bytes()).unwrap_or(rest.len());
        let (length, code) = if run > 0 {
            (run, Cow::Borrowed(&rest[..run]))
        } else {
            let escaped = rest.get(..escape_length(rest)).unwrap_or(rest);
            (escaped.len(), unescape(escaped))
        };
        at += length;
        Some((at - length..at, code))
    })
}

/// Adds the code of a cell.
fn decode(raw: &str, code: &mut String) {
    for string in strings(raw) {
        pieces(&raw[string.start + 1..string.end - 1]).for_each(|(_, piece)| code.push_str(&piece));
    }
}

fn unescape(escaped: &str) -> Cow<'static, str> {
    Cow::Borrowed(match escaped {
        "\\n" => "\n",
        "\\\"" => "\"",
        "\\\\" => "\\",
        "\\t" => "\t",
        _ => {
            return serde_json::from_str(&format!("\"{escaped}\""))
                .map_or(char::REPLACEMENT_CHARACTER.to_string().into(), Cow::Owned);
        }
    })
}

/// What a cell is by its first line.
enum Magic {
    /// Other code, from this byte on.
    Code(Form, usize),
    /// Text for people.
    Foreign,
}

fn magic(text: &str, raw: &RawValue) -> Option<Magic> {
    if !raw.get().contains("%%") && !raw.get().contains("\\u") {
        return None;
    }
    let mut mapped = Mapped::default();
    push(&mut mapped, text, raw);
    let start = mapped.code.len() - mapped.code.trim_start().len();
    let (first, _) = mapped.code[start..].split_once('\n')?;
    let mut words = first.strip_prefix("%%")?.split_whitespace();
    let after = start + first.len() + 1;
    match words.next()? {
        "bash" | "sh" | "shell" => Some(Magic::Code(Form::Shell, after)),
        "script" if words.any(|word| matches!(word, "bash" | "sh" | "zsh")) => Some(Magic::Code(Form::Shell, after)),
        "writefile" | "file" => {
            let form = words.last().and_then(|name| form::form_of_file(name, ""));
            Some(Magic::Code(form.unwrap_or(Form::Text), after))
        }
        "javascript" | "js" | "script" | "R" | "perl" | "ruby" | "sql" | "cu" => Some(Magic::Code(Form::Text, after)),
        "html" | "HTML" | "latex" | "markdown" | "svg" => Some(Magic::Foreign),
        _ => None,
    }
}

/// Adds the code of a cell, and where it stands.
fn push(mapped: &mut Mapped, text: &str, raw: &RawValue) {
    let source = place_in(text, raw.get()).start;
    let lines = strings(raw.get());
    let (mut between, mut written) = (None, Written::Json(None));
    for (at, line) in lines.iter().enumerate() {
        let following = lines.get(at + 1).and_then(|following| raw.get().get(line.end - 1..=following.start));
        let next = following.filter(|next| next.trim_matches('"').trim() == ",").or(between);
        if next.is_none() && raw.get().starts_with('[') {
            written = Written::Json(raw.get().get(1..line.start).map(|space| format!("\",{space}\"")));
        } else if next != between {
            written = Written::Json(next.map(str::to_owned));
        }
        between = next;
        let inside = line.start + 1..line.end - 1;
        for (place, piece) in pieces(&raw.get()[inside.clone()]) {
            let start = source + inside.start;
            mapped.push(&piece, start + place.start..start + place.end, &written);
        }
    }
}

/// Two characters, six for `\u….`, twelve for two of them that make one character.
fn escape_length(rest: &str) -> usize {
    let is_half =
        |at: usize| rest.get(at..at + 4).is_some_and(|half| half.starts_with("\\u") && matches!(half.as_bytes()[2], b'd' | b'D'));
    match (rest.as_bytes().get(1), is_half(0) && is_half(6)) {
        (Some(b'u'), true) => 12,
        (Some(b'u'), false) => 6,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raw(text: &str) -> &RawValue {
        serde_json::from_str(text).expect("JSON")
    }

    #[test]
    fn the_strings_of_a_source_are_its_code() {
        for (text, only, expect) in [
            (r#""ab""#, true, r#""ab""#),
            (r#"["a", "b"]"#, true, r#""a" "b""#),
            (r#"[ "a\"b" , "\\" ]"#, true, r#""a\"b" "\\""#),
            (r#"["a", 1, "b"]"#, false, r#""a" "b""#),
            ("[]", false, ""),
            ("null", false, ""),
        ] {
            assert_eq!(nothing_but_strings(text, &mut Vec::new()).is_some(), only, "{text}");
            let found: Vec<&str> = strings(text).into_iter().map(|part| &text[part]).collect();
            assert_eq!(found.join(" "), expect, "{text}");
        }
    }

    #[test]
    fn an_escape_is_a_piece_by_itself() {
        let found: Vec<_> =
            pieces(r"ab\ncd\ud83d\ude00é\u00e9\ud83d").map(|(place, piece)| (place, piece.into_owned())).collect();
        let expect =
            [(0..2, "ab"), (2..4, "\n"), (4..6, "cd"), (6..18, "😀"), (18..20, "é"), (20..26, "é"), (26..32, "\u{fffd}")];
        assert_eq!(found, expect.map(|(place, piece)| (place, piece.to_owned())));
        for (escape, expect) in [
            (r"\n", 2),
            (r"\u00e9", 6),
            (r"\u00e9\u00e8", 6),
            (r"\u00e9\ud83d", 6),
            (r"\ud83d\u00e9", 6),
            (r"\ud83d", 6),
            (r"\ud83d\ude00", 12),
            (r"\uD83D\uDE00x", 12),
        ] {
            assert_eq!(escape_length(escape), expect, "{escape}");
        }
    }

    #[test]
    fn the_first_line_that_is_not_empty_tells_what_a_cell_is() {
        let told = |text: &str| match magic(text, raw(text))? {
            Magic::Code(form, after) => Some((Some(form), after)),
            Magic::Foreign => Some((None, 0)),
        };
        for (text, expect) in [
            (r#""%%bash\nls""#, Some((Some(Form::Shell), 7))),
            (r#""\n\n%%sh\nls""#, Some((Some(Form::Shell), 7))),
            (r#"["\u0025%shell -e\n", "ls"]"#, Some((Some(Form::Shell), 11))),
            (r#""%%script bash\nls""#, Some((Some(Form::Shell), 14))),
            (r#""%%script perl\nls""#, Some((Some(Form::Text), 14))),
            (r#""%%writefile -a t.py\nx""#, Some((Some(Form::Python), 20))),
            (r#""%%file notes\nx""#, Some((Some(Form::Text), 13))),
            (r#""%%html\nx""#, Some((None, 0))),
            (r#""%%time\nx""#, None),
            (r#""%%bash""#, None),
            (r#""x\n%%bash\nls""#, None),
        ] {
            assert_eq!(told(text), expect, "{text}");
        }
    }

    #[test]
    fn a_line_break_is_followed_by_what_stands_between_two_lines() {
        for (text, inside, outside, next) in [
            (r#""ab""#, 1..2, 2..3, None),
            (r#"["a\n", "b"]"#, 0..1, 2..3, Some("\", \"")),
            (r#"["a\n", "b"]"#, 2..3, 9..10, Some("\", \"")),
            (r#"[ "a"]"#, 0..1, 3..4, Some("\", \"")),
        ] {
            let mut mapped = Mapped::default();
            push(&mut mapped, text, raw(text));
            assert_eq!(mapped.range(&inside), Some((outside, &Written::Json(next.map(str::to_owned)))), "{text}");
        }
    }

    #[test]
    fn a_place_right_behind_a_cell_belongs_to_it() {
        let text = r#"["abc", "defg"]"#;
        let sources: Vec<&RawValue> = serde_json::from_str(text).expect("JSON");
        let mut cells = Cells { text, ranges: &[0..3, 4..8], sources: &sources, last: None, mapped: Mapped::default() };
        for (place, expect) in [(0, ("abc", 0)), (3, ("abc", 0)), (4, ("defg", 4)), (8, ("defg", 4)), (9, ("", 0))] {
            let (mapped, start) = cells.at(place);
            assert_eq!((mapped.code.as_str(), start), expect, "{place}");
        }
    }
}
