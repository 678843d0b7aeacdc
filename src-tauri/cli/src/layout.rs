//! Words as wide as the terminal: a line ends where words of both languages may end, and never within a name or an address.

use unicode_linebreak::linebreaks;
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// Narrower than this nothing is wrapped: every other line would be a single word.
const NARROWEST: usize = 20;
/// Help is no wider than what a person reads in one go.
const WIDEST_HELP: usize = 100;

/// The columns of standard output: what `COLUMNS` says, else the terminal; `None` in a pipe, where nothing is wrapped.
pub(crate) fn columns_of_output() -> Option<usize> {
    columns(terminal_size::terminal_size_of(std::io::stdout()))
}

/// The columns of standard error, likewise.
pub(crate) fn columns_of_error() -> Option<usize> {
    columns(terminal_size::terminal_size_of(std::io::stderr()))
}

/// The columns of help, which is wrapped everywhere.
pub(crate) fn columns_of_help() -> usize {
    columns_of_output().or_else(columns_of_error).unwrap_or(WIDEST_HELP).min(WIDEST_HELP)
}

fn columns(terminal: Option<(terminal_size::Width, terminal_size::Height)>) -> Option<usize> {
    let named = std::env::var("COLUMNS").ok().and_then(|columns| columns.trim().parse().ok());
    named.or(terminal.map(|(width, _)| usize::from(width.0))).filter(|columns| *columns >= NARROWEST)
}

/// The lines of a text: the first begins with `first`, the others with as many blanks. A word that is wider stays whole.
pub(crate) fn wrap(first: &str, text: &str, columns: Option<usize>) -> Vec<String> {
    let blank = " ".repeat(first.width());
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        for words in fill(paragraph, columns.map(|columns| columns.saturating_sub(blank.len()))) {
            let margin = if lines.is_empty() { first } else { &blank };
            lines.push(format!("{margin}{words}").trim_end().to_owned());
        }
    }
    lines
}

/// One paragraph, as many words a line as fit.
fn fill(text: &str, columns: Option<usize>) -> Vec<String> {
    let Some(columns) = columns else { return vec![text.to_owned()] };
    let mut lines = Vec::new();
    let (mut line, mut begin) = (String::new(), 0);
    for (end, _) in linebreaks(text).filter(|(end, _)| may_end_at(text, *end)) {
        let words = &text[begin..end];
        if !line.is_empty() && line.width() + words.trim_end().width() > columns {
            lines.push(std::mem::take(&mut line).trim_end().to_owned());
        }
        line.push_str(words);
        begin = end;
    }
    lines.push(line.trim_end().to_owned());
    lines
}

/// `entity/project`, an option or an address is one word: a line ends only at a blank, or beside a wide character.
fn may_end_at(text: &str, end: usize) -> bool {
    let is_wide = |character: char| character.width() == Some(2);
    match (text[..end].chars().next_back(), text[end..].chars().next()) {
        (Some(before), Some(after)) => before.is_whitespace() || is_wide(before) || is_wide(after),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_ends_where_words_of_either_language_may_end() {
        for (text, columns, expect) in [
            ("one two three", 8, &["one two", "three"][..]),
            ("see vision-lab/resnet now", 10, &["see", "vision-lab/resnet", "now"]),
            ("アカウントを追加します。", 12, &["アカウントを", "追加します。"]),
            ("もう一度。次", 9, &["もう一", "度。次"]),
            ("キー（APIキー）の場所", 8, &["キー", "（API", "キー）の", "場所"]),
            ("", 10, &[""]),
        ] {
            assert_eq!(fill(text, Some(columns)), expect, "{text}");
        }
    }

    #[test]
    fn later_lines_stand_under_the_first() {
        assert_eq!(wrap("  1. ", "one two", Some(9)), ["  1. one", "     two"]);
        assert_eq!(wrap("  ", "one two", None), ["  one two"]);
        assert_eq!(wrap("", "a\nb", Some(40)), ["a", "b"]);
    }
}
