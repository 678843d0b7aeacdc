//! Python that somebody pasted: scripts, parts of scripts, sessions with prompts. Read by Ruff's parser, which recovers from
//! whatever is cut off; none of its types leaves this module.

mod add;
mod call;
mod callee;
mod trace;
mod tree;

use std::ops::Range;

use ruff_python_ast::token::TokenKind;
use ruff_python_parser::{Mode, ParseOptions, lexer, parse_cells_unchecked};
use ruff_text_size::{TextRange, TextSize};

use super::found::Scan;
use super::mapped::{Mapped, Written};
use super::note::NoteCode;
use call::Calls;
use tree::Tree;

/// Brackets and blocks stand so deep in each other at most: as deep as `CPython` itself reads brackets.
const DEEPEST: usize = 200;

/// A script, a part of one, or a session with prompts.
pub(super) fn scan_pasted(text: &str) -> Scan {
    if let Some(session) = without_prompts(text) {
        return session.outside(whole(&session.code, 0));
    }
    whole(text, if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 })
}

fn whole(code: &str, start: usize) -> Scan {
    scan(code, &std::iter::once(start..code.len()).collect::<Vec<_>>())
}

/// Code in one or more cells, each whole in itself, with one line break between two; names hold in all of them.
pub(super) fn scan(code: &str, cells: &[Range<usize>]) -> Scan {
    let mut scan = Scan::default();
    if let Some(cell) = cells.iter().find(|cell| is_too_deep(&code[cell.start..cell.end])) {
        scan.doubt(NoteCode::TextIsUnreadable, cell.start, Some("Python"), None);
        return scan;
    }
    let ranges = cells.iter().map(|cell| TextRange::new(size(cell.start), size(cell.end)));
    let parsed = parse_cells_unchecked(code, ranges, &ParseOptions::from(Mode::Ipython));
    let tree = Tree::read(parsed.suite());
    Calls::new(code, &tree, &mut scan).read();
    scan
}

/// Do brackets and blocks stand too deep in each other? What walks such code would run out of stack.
fn is_too_deep(code: &str) -> bool {
    let mut tokens = lexer::lex(code, Mode::Ipython);
    let mut depth: usize = 0;
    loop {
        match tokens.next_token() {
            TokenKind::EndOfFile => return false,
            TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace | TokenKind::Indent => depth += 1,
            TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace | TokenKind::Dedent => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return true;
        }
    }
}

fn size(at: usize) -> TextSize {
    TextSize::try_from(at).unwrap_or_default()
}

/// The code of a session: `>>> ` and `... `, or `In [3]: ` and `   ...: `. Lines without a prompt are output.
fn without_prompts(text: &str) -> Option<Mapped> {
    let prompt = |line: &str| {
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        let rest = &line[indent..];
        let length = [">>> ", "... "].into_iter().find(|prompt| rest.starts_with(prompt)).map(str::len);
        let bare = || matches!(rest.trim_end(), ">>>" | "...").then_some(3);
        let numbered = || {
            let (number, _) = rest.strip_prefix("In [")?.split_once("]: ")?;
            number.bytes().all(|byte| byte.is_ascii_digit()).then_some("In []: ".len() + number.len())
        };
        let dots = || {
            rest.trim_start_matches('.')
                .strip_prefix(": ")
                .filter(|_| rest.starts_with("..."))
                .map(|code| rest.len() - code.len())
        };
        Some(indent + length.or_else(bare).or_else(numbered).or_else(dots)?)
    };
    let begins = |line: &str| {
        let line = line.trim_start();
        line.starts_with(">>>") || (line.starts_with("In [") && prompt(line).is_some())
    };
    if !text.lines().any(begins) {
        return None;
    }
    let mut session = Mapped::default();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if let Some(length) = prompt(line) {
            let is_first = begins(line);
            let before = &line[..length];
            let behind = match (is_first, before.trim_start().starts_with(">>>")) {
                (true, true) => before.replace(">>>", "..."),
                (true, false) => format!("{:>width$}", "...: ", width = length),
                (false, _) => before.to_owned(),
            };
            session.push(&line[length..], at + length..at + line.len(), &Written::Behind(behind));
        }
        at += line.len();
    }
    Some(session)
}
