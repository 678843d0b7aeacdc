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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_gives_a_name_its_value() {
        for (expect, texts) in [
            ("entity=a", "export WANDB_ENTITY=a\n | \u{feff}wandb_entity=a\nA=b"),
            ("project='a'>a +entity", " WANDB_PROJECT = 'a' # x"),
            ("project=a +entity", "WANDB_PROJECT=a # x\r\n"),
            ("project=a#b +entity", "WANDB_PROJECT=a#b"),
            ("project='a$b'>a$b +entity", "WANDB_PROJECT='a$b'"),
            ("+entity !value-is-computed:\"a$b\"", "WANDB_PROJECT=\"a$b\""),
            ("+entity !value-is-in-pieces:\"a", "WANDB_PROJECT=\"a"),
            ("project=a !value-is-computed:$x", "WANDB_PROJECT=a\nWANDB_ENTITY=$x"),
            ("", "#WANDB_PROJECT=a | X=0123456789abcdef0123\nWANDB_API_KEY=x"),
            ("!key-in-code:\"0123456789abcdef0123\"", "WANDB_API_KEY=\"0123456789abcdef0123\""),
        ] {
            texts.split(" | ").for_each(|text| assert_eq!(scan(text).told(text), expect, "{text}"));
        }
        for (expect, texts) in [
            ("entity=a", "WANDB_ENTITY=a | WANDB_ENTITY  a  | WANDB_ENTITY = a"),
            ("!value-is-computed:$a", "WANDB_ENTITY $a"),
            ("!key-in-code:0123456789abcdef0123", "WANDB_API_KEY=0123456789abcdef0123"),
            ("", "WANDB_API_KEY=x | X=0123456789abcdef0123 | WANDB_ENTITY"),
        ] {
            texts.split(" | ").for_each(|text| assert_eq!(magic(text).told(text), expect, "{text}"));
        }
    }

    #[test]
    fn a_missing_entity_stands_on_a_line_behind_the_project() {
        for (text, expect) in [
            ("WANDB_PROJECT=p", Some((15, "\n"))),
            ("A=1\r\n  export WANDB_PROJECT=p\r\nB=1", Some((29, "\r\nexport "))),
            ("WANDB_ENTITY=a\nWANDB_PROJECT=p", None),
            ("WANDB_ENTITY=a", None),
        ] {
            let gap = scan(text).gaps.pop();
            assert_eq!(gap.as_ref().map(|gap| (gap.at, gap.around[0].as_str())), expect, "{text}");
        }
    }
}
