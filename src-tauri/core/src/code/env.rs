//! `.env` files, line by line, as python-dotenv and Docker Compose read them.

use super::computed::is_computed;
use super::found::{Gap, Label, Named, Role, Scan, Value};
use super::note::NoteCode;
use super::sure;
use crate::snippet::quote::{Quoting, Written};

/// Everything that the lines say of W&B.
pub(super) fn scan(text: &str) -> Scan {
    let mut scan = Scan::default();
    let mut gap = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_start_matches(['\u{feff}', ' ', '\t']);
        let start = line.len() - bare.len();
        let body = bare.strip_prefix("export ").unwrap_or(bare).trim_start();
        if let Some((name, value)) = body.split_once('=').filter(|_| !bare.starts_with('#')) {
            let name = name.trim_end();
            let place = at + line.len() - value.len();
            if let Some(named) = sure::variable(name).or_else(|| sure::named(name)) {
                read(value, named, place, &mut scan);
                if named == Named::Project {
                    let before = &line[start..line.len() - body.len()];
                    gap = Some(line_gap(line, at, before, Quoting::Env(mark_of(value))));
                }
            } else if sure::is_key(name) && sure::looks_like_key(value.trim().trim_matches(['"', '\''])) {
                scan.doubt(NoteCode::KeyInCode, place, None, None);
            }
        }
        at += line.len();
    }
    if !scan.values.iter().any(|value| value.named == Named::Entity)
        && !scan.doubts.iter().any(|doubt| doubt.about == Some(Named::Entity))
    {
        scan.gaps.extend(gap);
    }
    scan
}

/// What follows `%env `: `NAME=value` or `NAME value`.
pub(super) fn magic(text: &str) -> Scan {
    let mut scan = Scan::default();
    let Some(end) = text.find(['=', ' ']) else { return scan };
    let name = &text[..end];
    let rest = &text[end..];
    let value = rest.trim_start_matches(' ').strip_prefix('=').unwrap_or(rest).trim_start();
    let place = text.len() - value.len();
    if let Some(named) = sure::variable(name) {
        let bare = value.trim_end();
        if is_computed(bare) {
            scan.doubt(NoteCode::ValueIsComputed, place, Some(bare), Some(named));
        } else {
            let range = place..place + bare.len();
            let (text, quoting) = (bare.to_owned(), Quoting::Plain(None));
            scan.values.push(Value::new(named, range, &text, quoting, Role::Everywhere));
        }
    } else if sure::is_key(name) && sure::looks_like_key(value.trim()) {
        scan.doubt(NoteCode::KeyInCode, place, None, None);
    }
    scan
}

/// The quotation mark of a value.
pub(super) fn mark_of(value: &str) -> Option<char> {
    value.trim_start().chars().next().filter(|c| matches!(c, '"' | '\''))
}

/// A line of its own behind this one.
pub(super) fn line_gap(line: &str, at: usize, before: &str, quoting: Quoting) -> Gap {
    let bare = line.trim_end_matches(['\r', '\n']);
    let eol = if line.ends_with("\r\n") { "\r\n" } else { "\n" };
    Gap {
        at: at + bare.len(),
        missing: vec![Named::Entity],
        around: [format!("{eol}{before}"), String::new(), String::new()],
        label: Label::Variable,
        quoting,
        everywhere: false,
        written: Written::Plain,
    }
}

fn read(value: &str, named: Named, place: usize, scan: &mut Scan) {
    let line = value.trim_end_matches(['\r', '\n']);
    let bare = line.trim_start();
    let place = place + line.len() - bare.len();
    let (raw, text) = if let Some(mark) = mark_of(bare) {
        let Some(end) = bare[1..].find(mark) else {
            return scan.doubt(NoteCode::ValueIsInPieces, place, Some(named.word()), Some(named));
        };
        (&bare[..end + 2], bare[1..=end].to_owned())
    } else {
        let raw = bare.find(" #").map_or(bare, |end| &bare[..end]).trim_end();
        (raw, raw.to_owned())
    };
    if text.contains(['$', '\\']) && !raw.starts_with('\'') {
        return scan.doubt(NoteCode::ValueIsComputed, place, Some(raw), Some(named));
    }
    let range = place..place + raw.len();
    let quoting = Quoting::Env(mark_of(raw));
    scan.values.push(Value::new(named, range, &text, quoting, Role::Everywhere));
}
