//! Columns with a header, as wide as what a terminal shows of them.

use std::io::IsTerminal as _;

use keywand_core::i18n::{Args, Language, say};
use unicode_width::UnicodeWidthStr as _;

use crate::layout::{columns_of_output, wrap};
use crate::print;

/// The last column is not made narrower than this.
const NARROW: usize = 16;

/// How good a row is; shown as a sign, and as a colour where a terminal wants it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mood {
    Good,
    Bad,
    Unknown,
    /// Neither.
    Plain,
}

impl Mood {
    pub(crate) fn sign(self) -> &'static str {
        match self {
            Self::Good => "✓",
            Self::Bad => "✗",
            Self::Unknown => "?",
            Self::Plain => " ",
        }
    }

    fn colour(self) -> &'static str {
        match self {
            Self::Good => "\x1b[32m",
            Self::Bad => "\x1b[31m",
            Self::Unknown => "\x1b[33m",
            Self::Plain => "",
        }
    }
}

/// Prints rows under a header; `heads` are message ids. Two blanks stand between columns, none behind the last; a column that
/// says nothing is left out. Where a terminal is too narrow, the last column is wrapped.
pub(crate) fn table(language: Language, margin: &str, heads: &[&str], rows: &[(Mood, Vec<String>)]) {
    let head: Vec<String> =
        heads.iter().map(|id| if id.is_empty() { String::new() } else { say(language, id, &Args::new()) }).collect();
    let says = |column: &usize| {
        head[*column].is_empty() || rows.iter().any(|(_, row)| row.get(*column).is_some_and(|cell| !cell.is_empty()))
    };
    let kept: Vec<usize> = (0..head.len()).filter(says).collect();
    let cells = |row: &[String]| kept.iter().map(|column| row.get(*column).cloned().unwrap_or_default()).collect::<Vec<_>>();
    let (head, rows): (_, Vec<_>) = (cells(&head), rows.iter().map(|(mood, row)| (*mood, cells(row))).collect());
    let width = |column: usize| {
        let cells = rows.iter().map(|(_, row)| &row[column]).chain(head.get(column));
        cells.map(|cell| cell.width()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let (is_coloured, columns) = (wants_colour(), columns_of_output());
    let show = |row: &[String], colour: &str| {
        lines(margin, row, &widths, columns).iter().for_each(|line| print::out(&paint(line, colour, is_coloured)));
    };
    show(&head, "\x1b[1m");
    rows.iter().for_each(|(mood, row)| show(row, mood.colour()));
}

/// The lines of one row.
fn lines(margin: &str, cells: &[String], widths: &[usize], columns: Option<usize>) -> Vec<String> {
    let Some((last, before)) = cells.split_last() else { return Vec::new() };
    let padded =
        before.iter().zip(widths).map(|(cell, width)| format!("{cell}{}  ", " ".repeat(width.saturating_sub(cell.width()))));
    let first = format!("{margin}{}", padded.collect::<String>());
    // A column of a few words a line would be harder to read than a line that is too long.
    let columns = columns.filter(|columns| columns.saturating_sub(first.width()) >= NARROW);
    if last.is_empty() { vec![first.trim_end().to_owned()] } else { wrap(&first, last, columns) }
}

fn paint(text: &str, colour: &str, is_coloured: bool) -> String {
    if is_coloured && !colour.is_empty() { format!("{colour}{text}\x1b[0m") } else { text.to_owned() }
}

/// `NO_COLOR` forbids it, `CLICOLOR_FORCE` wants it everywhere; else a terminal gets it that can and does not say `CLICOLOR=0`.
fn wants_colour() -> bool {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    if variable("NO_COLOR").is_some() {
        return false;
    }
    if variable("CLICOLOR_FORCE").is_some_and(|value| value != "0") {
        return true;
    }
    let is_able = std::io::stdout().is_terminal() && variable("TERM").is_some_and(|term| term != "dumb");
    is_able && variable("CLICOLOR").is_none_or(|value| value != "0")
}
