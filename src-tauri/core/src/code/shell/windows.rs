//! What is written for cmd and PowerShell.

use std::ops::Range;

use super::words::{Word, push};
use crate::code::found::{Role, Scan, Value};
use crate::code::note::NoteCode;
use crate::code::sure;
use crate::snippet::quote::Quoting;

/// Is it written for cmd or PowerShell? A single quotation mark is a character of the value in cmd.
pub(super) fn is_for_windows(text: &str) -> bool {
    const WORDS: [&str; 9] =
        ["@echo", "setx ", "rem ", "setlocal", "set wandb_", "call ", "$env:", "powershell", "[environment]::"];
    let begins = |line: &str, word: &str| line.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let can_begin = |line: &str| line.as_bytes().first().is_some_and(|first| b"@sScCrRpP$[".contains(first));
    text.lines().map(str::trim_start).any(|line| can_begin(line) && WORDS.iter().any(|word| begins(line, word)))
}

/// Names are written only where nobody has to quote them.
pub(super) fn only_plain(scan: &mut Scan) {
    let values = scan.values.iter_mut().map(|value| &mut value.quoting);
    for quoting in values.chain(scan.gaps.iter_mut().map(|gap| &mut gap.quoting)) {
        *quoting = plain(*quoting);
    }
}

/// `$env:WANDB_ENTITY = "…"`, with or without blanks. Where it is only compared, nothing is set.
pub(super) fn power_shell(words: &[Word<'_>], scan: &mut Scan) {
    let Some((first, rest)) = words.split_first() else { return };
    let (name, operator) = first.raw.split_at(first.raw.find(['=', '+']).unwrap_or(first.raw.len()));
    let Some(named) = name.get(5..).and_then(sure::variable) else { return };
    let (operator, start, rest) = match (operator, rest) {
        ("", [next, rest @ ..]) => (next.raw, next.range.start, rest),
        (operator, rest) => (operator, first.range.start + name.len(), rest),
    };
    let value = match operator.strip_prefix('=') {
        Some("") => rest.first().cloned(),
        Some(value) if !value.starts_with('=') => Some(Word::read(value, start + 1)),
        _ if operator.starts_with("+=") => {
            return scan.doubt(NoteCode::ValueIsInPieces, first.range.start, Some(named.word()), Some(named));
        }
        _ => None,
    };
    if let Some(mut value) = value {
        value.quoting = plain(value.quoting);
        push(named, &value, Role::Everywhere, scan);
    }
}

/// `[Environment]::SetEnvironmentVariable("WANDB_PROJECT", "…", "User")`.
pub(super) fn environment(text: &str, scan: &mut Scan) {
    for (at, call) in text.match_indices("::SetEnvironmentVariable(") {
        let start = at + call.len();
        let Some(name) = quoted(text, start) else { continue };
        let Some(named) = sure::variable(&text[name.start + 1..name.end - 1]) else { continue };
        let behind = name.end + text[name.end..].len() - text[name.end..].trim_start_matches([' ', ',']).len();
        match quoted(text, behind) {
            Some(value) if !text[value.clone()].contains(['$', '`']) => {
                let inside = &text[value.start + 1..value.end - 1];
                let quoting = Quoting::Plain(text[value.clone()].chars().next());
                scan.values.push(Value::new(named, value, inside, quoting, Role::Everywhere));
            }
            _ => scan.doubt(NoteCode::ValueIsComputed, name.start, Some(named.word()), Some(named)),
        }
    }
}

/// A text between two marks on one line that begins there, with its marks.
fn quoted(text: &str, start: usize) -> Option<Range<usize>> {
    let rest = &text[start..];
    let at = start + rest.len() - rest.trim_start_matches(' ').len();
    let mark = text[at..].chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let line = text[at + 1..].lines().next()?;
    Some(at..at + line.find(mark)? + 2)
}

/// The same where nobody takes a mark away but who reads the line first.
pub(super) fn plain(quoting: Quoting) -> Quoting {
    match quoting {
        Quoting::Shell(mark) => Quoting::Plain(mark),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_for_windows_is_told_by_how_a_line_begins() {
        for text in "@echo off;a\n  SETX a b;rem x;set WANDB_ENTITY=x;$Env:A;PowerShell x;[Environment]::x;call x".split(';') {
            assert!(is_for_windows(text), "{text}");
        }
        for text in ";echo;set WANDX=x;remx;a setx b;export A=b;s".split(';') {
            assert!(!is_for_windows(text), "{text}");
        }
    }

    #[test]
    fn a_variable_is_set_to_a_text_between_marks_on_one_line() {
        for (text, start, expect) in
            [("f( 'a' )", 2, Some(3..6)), ("f('')", 2, Some(2..4)), ("('a\n'", 1, None), ("'", 0, None), ("a 'b'", 0, None)]
        {
            assert_eq!(quoted(text, start), expect, "{text}");
        }
        for (arguments, value) in [
            ("\"WANDB_ENTITY\", \"a\"", Some("\"a\"")),
            ("'WANDB_PROJECT','b', 'c'", Some("'b'")),
            ("'WANDB_PROJECT', '$b'", None),
        ] {
            let (text, mut scan) = (format!("x::SetEnvironmentVariable({arguments})"), Scan::default());
            environment(&text, &mut scan);
            assert_eq!(scan.values.first().map(|value| &text[value.range.clone()]), value, "{text}");
            assert_eq!(scan.doubts.len(), usize::from(value.is_none()), "{text}");
        }
    }
}
