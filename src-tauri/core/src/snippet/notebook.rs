//! Jupyter notebooks: their code cells inside the JSON, edited where they stand.

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
    cell_type: String,
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
    let (mut code, mut ranges) = (Mapped::default(), Vec::new());
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
                let start = code.code.len();
                push(&mut code, text, raw);
                ranges.push(start..code.code.len());
                code.invent("\n");
            }
        }
    }
    let inside = python::scan(&code.code, &ranges);
    scan.extend(code.outside(inside));
    scan
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
    for (at, line) in lines.iter().enumerate() {
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
        let decoded: String =
            serde_json::from_str(&format!("\"{escaped}\"")).unwrap_or_else(|_| char::REPLACEMENT_CHARACTER.into());
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
