//! Terminal output as plain lines: no colours, no cursor moves, no frames around a traceback.

use std::borrow::Cow;

/// Most bytes of one line that are looked at.
const LINE: usize = 4096;

/// The text without terminal colours, cursor moves and links; a carriage return starts a line.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    if !text.contains(['\u{1b}', '\r', '\u{9b}', '\u{200b}', '\u{feff}']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\u{1b}' => match chars.next_if(|c| matches!(c, '[' | ']' | '(' | ')')) {
                Some('[') => skip_until(&mut chars, |c| ('@'..='~').contains(&c)),
                Some(']') => skip_until(&mut chars, |c| matches!(c, '\u{7}' | '\\')),
                Some(_) => drop(chars.next()),
                None => {}
            },
            '\u{9b}' => skip_until(&mut chars, |c| ('@'..='~').contains(&c)),
            '\u{200b}' | '\u{feff}' => {}
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' => out.push('\n'),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// Ends at the mark, or before the line does: a broken sequence costs no more than its line.
fn skip_until(chars: &mut std::iter::Peekable<std::str::Chars<'_>>, ends: impl Fn(char) -> bool) {
    while let Some(c) = chars.next_if(|c| *c != '\n') {
        if ends(c) {
            return;
        }
    }
}

/// The line without a frame around it, as far as it is looked at.
pub(super) fn bare(line: &str) -> &str {
    let line = if line.len() > LINE { &line[..line.floor_char_boundary(LINE)] } else { line };
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
            ("1%\r2%\r\ndone", "1%\n2%\ndone"),
            ("\u{1b}[", ""),
            ("\u{1b}[12\nnext", "\nnext"),
            ("そのまま", "そのまま"),
        ] {
            assert_eq!(plain(text), expect);
        }
    }

    #[test]
    fn a_line_loses_its_frame_and_its_tail() {
        assert_eq!(bare("│   wandb.init(project=\"a\")   │"), "   wandb.init(project=\"a\")");
        assert_eq!(bare("a | b"), "a | b");
        assert!(bare(&"語".repeat(5000)).len() <= LINE);
    }
}
