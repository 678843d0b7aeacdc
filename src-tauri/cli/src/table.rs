//! Columns with a header, as wide as what a terminal shows of them.

use std::io::IsTerminal as _;

use keywand_core::i18n::{Args, say};
use unicode_width::UnicodeWidthStr as _;

use crate::print;
use crate::session::Session;

/// How good a row is; shown as a sign, and as a colour where a terminal wants it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mood {
    Good,
    Bad,
    Unknown,
}

impl Mood {
    pub(crate) fn sign(self) -> &'static str {
        match self {
            Self::Good => "✓",
            Self::Bad => "✗",
            Self::Unknown => "?",
        }
    }

    fn colour(self) -> &'static str {
        match self {
            Self::Good => "\x1b[32m",
            Self::Bad => "\x1b[31m",
            Self::Unknown => "\x1b[33m",
        }
    }
}

/// Prints rows under a header; `heads` are message ids. Two blanks stand between columns, none behind the last.
pub(crate) fn table(session: &Session, heads: &[&str], rows: &[(Mood, Vec<String>)]) {
    let head: Vec<String> =
        heads.iter().map(|id| if id.is_empty() { String::new() } else { say(session.language, id, &Args::new()) }).collect();
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|(_, row)| row.get(column)).chain(head.get(column));
        cells.map(|cell| cell.width()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let is_coloured = wants_colour();
    print::out(&paint(&line(&head, &widths), "\x1b[1m", is_coloured));
    rows.iter().for_each(|(mood, row)| print::out(&paint(&line(row, &widths), mood.colour(), is_coloured)));
}

fn line(cells: &[String], widths: &[usize]) -> String {
    let padded =
        cells.iter().zip(widths).map(|(cell, width)| format!("{cell}{}", " ".repeat(width.saturating_sub(cell.width()))));
    padded.collect::<Vec<_>>().join("  ").trim_end().to_owned()
}

fn paint(text: &str, colour: &str, is_coloured: bool) -> String {
    if is_coloured { format!("{colour}{text}\x1b[0m") } else { text.to_owned() }
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
