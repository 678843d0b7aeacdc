//! Jupyter notebooks: their code cells inside the JSON, edited where they stand.

use std::borrow::Cow;
use std::ops::Range;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::found::Scan;
use super::mapped::{Mapped, Written};
use super::note::NoteCode;
use super::rewrite::{Form, scan_as};
use super::{form, python};

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

/// Everything that a notebook's code says of W&B.
pub(super) fn scan(text: &str, within: usize) -> Scan {
    let mut scan = Scan::default();
    let bare = text.trim_start_matches('\u{feff}');
    let Ok(notebook) = serde_json::from_str::<Notebook<'_>>(bare) else {
        scan.doubt(NoteCode::TextIsUnreadable, 0, Some("ipynb"), None);
        return scan;
    };
    let language = notebook.metadata.kernelspec.and_then(|kernel| kernel.language);
    if language.is_some_and(|language| !language.to_lowercase().contains("python")) {
        return scan;
    }
    let (mut code, mut ranges, mut sources) = (String::with_capacity(text.len()), Vec::new(), Vec::new());
    let cells = notebook.cells.iter().chain(notebook.worksheets.iter().flat_map(|sheet| &sheet.cells));
    for raw in cells.filter(|cell| cell.cell_type == "code").filter_map(|cell| cell.source) {
        match magic(text, raw) {
            Some(Magic::Code(form, first)) => {
                let mut mapped = Mapped::default();
                push(&mut mapped, text, raw);
                let inside = scan_as(mapped.code.get(first..).unwrap_or_default(), form, within + 1);
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
    let mut inside = python::scan(&code, &ranges);
    // In the order of the text, so that each cell is looked up once.
    inside.values.sort_by_key(|value| value.range.start);
    inside.gaps.sort_by_key(|gap| gap.at);
    inside.doubts.sort_by_key(|doubt| doubt.at);
    let mut cells = Cells { text, ranges: &ranges, sources: &sources, last: None };
    for value in inside.values {
        let (mapped, start) = cells.at(value.range.start);
        mapped.value(value, start, &mut scan);
    }
    for gap in inside.gaps {
        let (mapped, start) = cells.at(gap.at);
        mapped.gap(gap, start, &mut scan);
    }
    for doubt in inside.doubts {
        let (mapped, start) = cells.at(doubt.at);
        mapped.doubt(doubt, start, &mut scan);
    }
    scan
}

/// Where the code of each cell stands: looked up for those cells only in which something was found, one after the other.
struct Cells<'a> {
    text: &'a str,
    ranges: &'a [Range<usize>],
    sources: &'a [&'a RawValue],
    last: Option<(usize, Mapped)>,
}

impl Cells<'_> {
    /// The cell around this place, and where its code begins.
    fn at(&mut self, place: usize) -> (&Mapped, usize) {
        let cell = self.ranges.partition_point(|range| range.end < place);
        let last = self.last.take().filter(|(known, _)| *known == cell);
        let (_, mapped) = self.last.insert(last.unwrap_or_else(|| {
            let mut mapped = Mapped::with_capacity(self.sources.get(cell).map_or(0, |raw| raw.get().len()));
            self.sources.get(cell).iter().for_each(|raw| push(&mut mapped, self.text, raw));
            (cell, mapped)
        }));
        (mapped, self.ranges.get(cell).map_or(0, |range| range.start))
    }
}

/// Adds the code of a cell: one string, or a list of them. What else stands in a list is no code.
fn decode(raw: &str, code: &mut String) {
    let start = code.len();
    if strings(raw, code).is_none() {
        code.truncate(start);
        let lines: Vec<&RawValue> = serde_json::from_str(raw).unwrap_or_default();
        let lines = lines.iter().filter(|line| line.get().starts_with('"'));
        for line in lines {
            let _ = strings(line.get(), code);
        }
    }
}

/// Adds what the strings hold, where there is nothing else.
fn strings(raw: &str, code: &mut String) -> Option<()> {
    let mut between = if raw.starts_with('"') { "" } else { "[" };
    let mut rest = raw;
    while let Some(open) = rest.find('"') {
        if rest[..open].trim() != between {
            return None;
        }
        rest = &rest[open + 1..];
        while let Some(run) = memchr::memchr2(b'"', b'\\', rest.as_bytes()) {
            code.push_str(&rest[..run]);
            rest = &rest[run..];
            if rest.starts_with('"') {
                break;
            }
            let (escaped, behind) = rest.split_at_checked(escape_length(rest)).unwrap_or((rest, ""));
            unescape(escaped, code);
            rest = behind;
        }
        rest = rest.get(1..).unwrap_or_default();
        between = ",";
    }
    matches!(rest.trim(), "" | "]").then_some(())
}

fn unescape(escaped: &str, code: &mut String) {
    match escaped {
        "\\n" => code.push('\n'),
        "\\\"" => code.push('"'),
        "\\\\" => code.push('\\'),
        "\\t" => code.push('\t'),
        _ => code.push_str(
            &serde_json::from_str::<String>(&format!("\"{escaped}\"")).unwrap_or_else(|_| char::REPLACEMENT_CHARACTER.into()),
        ),
    }
}

/// What a cell is by its first line.
enum Magic {
    /// Other code, from this byte on.
    Code(Form, usize),
    /// Nothing that we read.
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
            Some(form.map_or(Magic::Foreign, |form| Magic::Code(form, after)))
        }
        "html" | "HTML" | "javascript" | "js" | "latex" | "markdown" | "svg" | "script" | "R" | "perl" | "ruby" | "sql"
        | "cu" => Some(Magic::Foreign),
        _ => None,
    }
}

/// Adds a cell's source: one string, or a list of lines.
fn push(mapped: &mut Mapped, text: &str, raw: &RawValue) {
    let place = |raw: &RawValue| {
        let start = (raw.get().as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        start..start + raw.get().len()
    };
    if raw.get().starts_with('"') {
        return push_string(mapped, text, place(raw), &Written::Json(None));
    }
    let lines: Vec<&RawValue> = serde_json::from_str(raw.get()).unwrap_or_default();
    let mut next = None;
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.get().starts_with('"')) {
        let here = place(line);
        if let Some(following) = lines.get(at + 1) {
            next = text.get(here.end - 1..=place(following).start);
        }
        let alone = || {
            let list = place(raw).start;
            text.get(list + 1..here.start).map(|space| format!("\",{space}\""))
        };
        let written = Written::Json(next.map(str::to_owned).or_else(alone));
        push_string(mapped, text, here, &written);
    }
}

/// Adds what a JSON string holds: runs as they are, and each escape by itself.
fn push_string(mapped: &mut Mapped, text: &str, place: Range<usize>, written: &Written) {
    let end = place.end - 1;
    let mut at = place.start + 1;
    while at < end {
        let rest = &text[at..end];
        let run = rest.find('\\').unwrap_or(rest.len());
        if run > 0 {
            mapped.push(&rest[..run], at..at + run, written);
            at += run;
            continue;
        }
        let length = escape_length(rest);
        let escaped = rest.get(..length).unwrap_or(rest);
        let mut decoded = String::new();
        unescape(escaped, &mut decoded);
        mapped.push(&decoded, at..at + escaped.len(), written);
        at += escaped.len().max(1);
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
