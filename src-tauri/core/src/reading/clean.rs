//! Terminal output as plain lines: no colours, no cursor moves, no frames around a traceback.

use std::borrow::Cow;

use anstream::adapter::strip_str;
use memchr::memchr;

use crate::plain::is_invisible;

/// Most bytes of one line that are looked at.
const LINE: usize = 4096;

/// The text without terminal colours, cursor moves and links; a carriage return starts a line.
///
/// What was copied from the web page of a log has lost the escape characters and keeps the rest: `[0m` goes, too.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    match without_escapes(text) {
        Cow::Borrowed(text) => readable(text),
        Cow::Owned(text) => Cow::Owned(readable(&text).into_owned()),
    }
}

/// The text without escape sequences. A sequence that was cut off takes at most the rest of its line along.
fn without_escapes(text: &str) -> Cow<'_, str> {
    if memchr(0x1b, text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive(['\n', '\r']) {
        let ends = line.ends_with(['\n', '\r']);
        let (line, end) = line.split_at(line.len() - usize::from(ends));
        out.extend(strip_str(line));
        out.push_str(end);
    }
    Cow::Owned(out)
}

/// The text with one line break for every kind of it, and without invisible characters and colours that lost their escape character.
fn readable(text: &str) -> Cow<'_, str> {
    let orphans = text.contains("[0m");
    let bytes = text.as_bytes();
    let mut out = String::new();
    let mut kept = 0;
    let mut at = 0;
    while at < bytes.len() {
        let (length, instead) = match bytes[at] {
            b'\r' => (1, if bytes.get(at + 1) == Some(&b'\n') { "" } else { "\n" }),
            b'[' if orphans => (colour(&bytes[at..]), ""),
            0xc2.. => hidden(&text[at..]),
            _ => (0, ""),
        };
        if length == 0 {
            at += 1;
            continue;
        }
        out.push_str(&text[kept..at]);
        out.push_str(instead);
        at += length;
        kept = at;
    }
    if kept == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[kept..]);
    Cow::Owned(out)
}

/// Length of an invisible character at the start, and the line break that it may be.
fn hidden(text: &str) -> (usize, &'static str) {
    let Some(c) = text.chars().next().filter(|c| is_invisible(*c)) else { return (0, "") };
    (c.len_utf8(), if matches!(c, '\u{2028}' | '\u{2029}') { "\n" } else { "" })
}

/// Length of `[34m` or `[1;31m`, or nothing.
fn colour(bytes: &[u8]) -> usize {
    let digits = bytes.iter().skip(1).take(12).take_while(|byte| byte.is_ascii_digit() || **byte == b';').count();
    if digits > 0 && bytes.get(digits + 1) == Some(&b'm') { digits + 2 } else { 0 }
}

/// The line without a frame around it or the marks of a quotation, as far as it is looked at.
pub(super) fn bare(line: &str) -> &str {
    let mut line = if line.len() > LINE { &line[..line.floor_char_boundary(LINE)] } else { line };
    while let Some(quoted) = line.strip_prefix("> ") {
        line = quoted;
    }
    let framed = |c: char| matches!(c, '│' | '┃' | '║' | '╭' | '╰' | '╮' | '╯');
    if line.trim_start().starts_with(framed) { line.trim().trim_matches(framed).trim_end() } else { line }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_moves_and_links_are_taken_out() {
        for (text, expect) in [
            ("\u{1b}[34m\u{1b}[1mwandb\u{1b}[0m: ok", "wandb: ok"),
            ("\u{1b}]8;;https://wandb.ai\u{1b}\\page\u{1b}]8;;\u{1b}\\", "page"),
            ("[34m[1mwandb[0m: [1;31ma[3]", "wandb: a[3]"),
            ("1%\r2%\r\ndone", "1%\n2%\ndone"),
            ("[34ma", "[34ma"),
            ("[0m[ma", "[ma"),
            ("[0m[123456789012ma", "a"),
            ("[0m[1234567890123ma", "[1234567890123ma"),
            ("a\u{2029}b\r", "a\nb\n"),
            ("\u{1b}[", ""),
            ("\u{1b}[12\nnext", "\nnext"),
            ("そのまま", "そのまま"),
            ("w\u{200b}and\u{feff}b\u{ad}: \u{2066}ok\u{2069}\u{2028}next", "wandb: ok\nnext"),
        ] {
            assert_eq!(plain(text), expect);
        }
    }

    #[test]
    fn a_sequence_that_breaks_off_anywhere_leaves_text_and_the_next_line() {
        let pieces = ["\u{1b}", "[", "]", "(", "\\", "\u{7}", "\u{9b}", "\u{85}", "3", ";", "m", "語", "é", " ", "x"];
        let mut texts = vec![String::from("\u{1b}")];
        for _ in 0..3 {
            texts = texts.iter().flat_map(|text| pieces.iter().map(move |piece| format!("{text}{piece}"))).collect();
            for text in &texts {
                let out = plain(&format!("{text}\nnext")).into_owned();
                assert!(std::str::from_utf8(out.as_bytes()).is_ok(), "{text:?}");
                assert!(out.ends_with("\nnext") && !out.contains('\u{1b}'), "{text:?}: {out:?}");
            }
        }
    }

    #[test]
    fn a_line_loses_its_frame_and_its_tail() {
        assert_eq!(bare("│   wandb.init(project=\"a\")   │"), "   wandb.init(project=\"a\")");
        assert_eq!(bare("  │ a │ "), " a");
        assert_eq!(bare("a | b"), "a | b");
        assert_eq!(bare("> > wandb.init()"), "wandb.init()");
        assert_eq!(bare(">>> wandb.init()"), ">>> wandb.init()");
        assert!(bare(&"語".repeat(5000)).len() <= LINE);
    }
}
