//! Python that somebody pasted: scripts, parts of scripts, sessions with prompts. Read by Ruff's parser, which recovers from
//! whatever is cut off; none of its types leaves this module.

mod add;
mod arguments;
mod beside;
mod call;
mod callee;
mod depth;
mod keyless;
mod part;
mod paths;
mod trace;
mod tree;
mod value;
mod words;

use std::ops::Range;

use ruff_python_parser::{Mode, ParseOptions, parse_cells_unchecked};
use ruff_text_size::{TextRange, TextSize};

use super::found::{Inner, Scan};
use super::mapped::Mapped;
use super::note::NoteCode;
use super::sure;
use crate::snippet::quote::Written;
use call::Calls;
use part::Part;
use tree::Tree;
use words::Words;

pub(super) use keyless::{is_whole, without_key};

/// What begins a command of a notebook.
const COMMANDS: [char; 3] = ['%', '!', '?'];

/// A script, a part of one, or a session with prompts.
pub(super) fn scan_pasted(text: &str, inner: Inner<'_>) -> Scan {
    if let Some(session) = without_prompts(text) {
        return session.outside(whole(&session.code, 0, inner));
    }
    whole(text, if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 }, inner)
}

fn whole(code: &str, start: usize, inner: Inner<'_>) -> Scan {
    scan(code, &std::iter::once(start..code.len()).collect::<Vec<_>>(), inner)
}

/// Code in one or more cells, each whole in itself, with one line break between two; names hold in all of them.
///
/// Only parts that can matter are read: those that speak of W&B, and those that speak of a name that those read ask for.
pub(super) fn scan(code: &str, cells: &[Range<usize>], inner: Inner<'_>) -> Scan {
    let mut words = Words::new();
    // Each begins at a line.
    let mut parts = Vec::with_capacity(memchr::memchr_iter(b'\n', code.as_bytes()).count() + cells.len());
    cells.iter().for_each(|cell| part::split(code, cell.clone(), &mut parts));
    let (quote, goes_on) = (quote(code), cells.iter().any(|cell| closes_more(&code[cell.clone()])));
    let mut marked = vec![false; parts.len()];
    let mut scan = Scan::default();
    while words.mark(code, &parts, &mut marked) {
        let chosen = parts.iter().zip(&marked).filter(|(_, marked)| **marked).map(|(part, _)| part);
        if let Some(part) = chosen.clone().find(|part| depth::is_too_deep(&code[part.range.clone()])) {
            let mut scan = Scan::default();
            scan.doubt(NoteCode::TextIsUnreadable, part.range.start, Some("Python"), None);
            return scan;
        }
        let (read, ranges) = together(code, cells, chosen);
        scan = read.outside(parse(&read.code, ranges, goes_on, quote, &mut words, inner));
    }
    scan
}

/// The quotation mark that the code has more of.
fn quote(code: &str) -> char {
    let count = |mark: u8| memchr::memchr_iter(mark, code.as_bytes()).count();
    if count(b'\'') > count(b'"') { '\'' } else { '"' }
}

/// These parts without what stands between them, in cells as before where that makes a difference.
fn together<'a>(code: &str, cells: &[Range<usize>], parts: impl Iterator<Item = &'a Part> + Clone) -> (Mapped, Vec<TextRange>) {
    let length: usize = parts.clone().map(|part| part.range.len() + 1).sum();
    let (mut mapped, mut ranges) = (Mapped::with_capacity(length), Vec::new());
    let (mut cells, mut cell, mut start) = (cells.iter(), 0..0, 0);
    let mut is_joinable = false;
    for part in parts {
        if part.range.end > cell.end {
            if mapped.code.len() > start {
                if !(is_joinable && part.is_joinable) {
                    ranges.push(TextRange::new(size(start), size(mapped.code.len())));
                    start = mapped.code.len() + 1;
                }
                mapped.invent("\n");
            }
            cell = cells.find(|cell| cell.end >= part.range.end).cloned().unwrap_or(part.range.clone());
        }
        is_joinable = part.is_joinable;
        mapped.push(&code[part.range.clone()], part.range.clone(), &Written::Plain);
    }
    ranges.push(TextRange::new(size(start), size(mapped.code.len())));
    (mapped, ranges)
}

/// Does a cell close a bracket that it did not open? Then what another cell cuts off may go on in it.
fn closes_more(cell: &str) -> bool {
    let mut open = 0_usize;
    cell.bytes().any(|byte| match byte {
        b'(' => {
            open += 1;
            false
        }
        b')' if open > 0 => {
            open -= 1;
            false
        }
        byte => byte == b')',
    })
}

/// What the code says; every name that it asks for is added to the words.
fn parse(code: &str, cells: Vec<TextRange>, goes_on: bool, quote: char, words: &mut Words, inner: Inner<'_>) -> Scan {
    let mut scan = Scan::default();
    let mode = mode_of(code, &cells);
    let parsed = parse_cells_unchecked(code, cells, &ParseOptions::from(mode));
    let mut broken: Vec<usize> = parsed.errors().iter().map(|error| error.location.start().into()).collect();
    broken.sort_unstable();
    let suite = parsed.into_suite();
    let tree = Tree::read(&suite);
    Calls::new(code, quote, &broken, goes_on, &tree, inner, &mut scan).read();
    if mode == Mode::Module {
        unread_commands(code, &mut scan);
    }
    callee::aliases(&tree).iter().for_each(|name| words.add(name));
    tree.asked().iter().for_each(|name| words.add(name));
    scan
}

/// A notebook's, where a line is a command of a notebook.
///
/// Ruff's parser gives the whole program up where it meets a line with one of the other marks (`/`, `,`, `;`, `?`) while it recovers
/// from an error: then such lines are read only where nothing else is broken.
fn mode_of(code: &str, cells: &[TextRange]) -> Mode {
    let mark = |line: &str| line.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}').chars().next();
    let begins = |marks: [char; 3]| code.split(['\n', '\r']).filter_map(mark).any(|mark| marks.contains(&mark));
    if !begins(COMMANDS) {
        return Mode::Module;
    }
    if !begins(['/', ',', ';']) && !begins(['?'; 3]) {
        return Mode::Ipython;
    }
    let mut plain = String::with_capacity(code.len());
    for line in code.split_inclusive(['\n', '\r']) {
        match mark(line).filter(|mark| COMMANDS.contains(mark)) {
            Some(mark) => plain.push_str(&line.replacen(mark, "#", 1)),
            None => plain.push_str(line),
        }
    }
    let parsed = parse_cells_unchecked(&plain, cells.to_vec(), &ParseOptions::from(Mode::Module));
    if parsed.errors().is_empty() { Mode::Ipython } else { Mode::Module }
}

/// Commands of a notebook that name W&B's entity or project, in code that is not read as a notebook's: whatever Python says of them
/// was misread.
fn unread_commands(code: &str, scan: &mut Scan) {
    let (mut commands, mut at): (Vec<Range<usize>>, usize) = (Vec::new(), 0);
    for line in code.split_inclusive(['\n', '\r']) {
        if line.trim_start().starts_with(['%', '!']) && sure::told(line).is_some() {
            commands.push(at..at + line.len());
        }
        at += line.len();
    }
    let is_in_one =
        |at: usize| commands.get(commands.partition_point(|line| line.end <= at)).is_some_and(|line| line.start <= at);
    scan.values.retain(|value| !is_in_one(value.range.start));
    scan.doubts.retain(|doubt| !is_in_one(doubt.at));
    for line in &commands {
        for named in call::BOTH.into_iter().filter(|named| sure::told_of(&code[line.clone()], *named)) {
            scan.doubt(NoteCode::NameIsLeftAlone, line.start, Some(named.word()), Some(named));
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
    let has = |mark: &str| memchr::memmem::find(text.as_bytes(), mark.as_bytes()).is_some();
    if !(has(">>>") || has("In [")) || !outside_strings(text).any(begins) {
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

/// Lines that no string of several lines holds, such as the documentation of a function with examples in it.
fn outside_strings(text: &str) -> impl Iterator<Item = &str> {
    let mut open: Option<&str> = None;
    text.lines().filter(move |line| {
        let is_outside = open.is_none();
        let mut rest = *line;
        loop {
            let marks: &[&str] = open.as_ref().map_or(&["\"\"\"", "'''"], std::slice::from_ref);
            let next = marks.iter().filter_map(|mark| rest.find(mark).map(|at| (at, *mark))).min();
            let Some((at, mark)) = next else { break };
            open = if open.is_none() { Some(mark) } else { None };
            rest = &rest[at + 3..];
        }
        is_outside
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::dice::Dice;

    const FIXTURES: [&str; 4] = [
        include_str!("../../../../tests/fixtures/code/python.txt"),
        include_str!("../../../../tests/fixtures/code/aside.txt"),
        include_str!("../../../../tests/fixtures/code/notebook.txt"),
        include_str!("../../../../tests/fixtures/code/shell.txt"),
    ];

    const INNER: Inner<'static> = &|_, _| Scan::default();

    fn fixtures() -> Vec<&'static str> {
        let cases = FIXTURES.iter().flat_map(|text| text.split("=== ").skip(1));
        cases.filter_map(|case| Some(case.split_once("---\n")?.1)).collect()
    }

    /// Lines that make trouble, or that tie one part to another.
    const LINES: [&str; 53] = [
        "E = 'a'\n",
        "P = \"b\"\n",
        "E = P\n",
        "x = wandb\n",
        "w = wandb.init\n",
        "run = w(entity=E, project=P)\n",
        "api = f()\n",
        "import wandb as wb\n",
        "from wandb import init as i\n",
        "i(project=P)\n",
        "wb.init(**cfg)\n",
        "cfg = dict(entity=E)\n",
        "cfg['project'] = P\n",
        "if x:\n    E = 'c'\n",
        "else:\n    P = 'd'\n",
        "@x\n",
        "def f(a, E='q'):\n    return a\n",
        "print(E, P)\n",
        "log(P)\n",
        "self.E = 'z'\n",
        "wandb.init(project=self.E, entity=args.team)\n",
        "p.add_argument('--team', default='t')\n",
        "try:\n    pass\n",
        "except X:\n    E = 1\n",
        "x = (\n",
        ")\n",
        "'''\n",
        "f'{x}'\n",
        "f\"{P}/{E}\"\n",
        "a 'b'\n",
        "print 'x'\n",
        "!ls\n",
        "%env WANDB_ENTITY=a\n",
        "x = !ls\n",
        "# wandb's\n",
        "'P' 'E'\n",
        "E \\\n = 'y'\n",
        "match x:\ncase P:\n    pass\n",
        "  indented = P\n",
        "for E in P: pass\n",
        "api.run(f'{E}/{P}/r')\n",
        "dict = f()\n",
        "E: str = 'm'\n",
        "lambda: E\n",
        "s = partial(wandb.init, project=P)\n",
        "s(entity='x')\n",
        "pool.submit(w, entity=E)\n",
        "team = 'x'; wandb.init(entity=team)\n",
        "f'{d[\"x\"]}' + E\n",
        "if wandb:\n",
        "wandb.init()\n",
        "class A:  # wandb\n",
        "wandb.init(project=\n",
    ];

    fn any_code(texts: &[&str], dice: &mut Dice) -> String {
        let mut code = String::new();
        for _ in 0..dice.below(9) {
            if dice.below(4) > 0 {
                code.push_str(LINES[dice.below(LINES.len())]);
            } else {
                let lines: Vec<&str> = texts[dice.below(texts.len())].split_inclusive('\n').collect();
                let from = dice.below(lines.len() + 1);
                let count = if dice.below(3) > 0 { 40 } else { dice.below(6) };
                lines[from..].iter().take(count).for_each(|line| code.push_str(line));
            }
        }
        code
    }

    #[test]
    fn what_is_passed_over_would_have_changed_nothing() {
        let (texts, mut dice) = (fixtures(), Dice(7));
        let mut passed_over = 0;
        for _ in 0..4_000 {
            let (mut code, mut cells) = (String::new(), Vec::new());
            for _ in 0..=dice.below(4) {
                let start = code.len();
                code.push_str(&any_code(&texts, &mut dice));
                cells.push(start..code.len());
                code.push('\n');
            }
            let ranges = cells.iter().map(|cell| TextRange::new(size(cell.start), size(cell.end))).collect();
            let goes_on = cells.iter().any(|cell| closes_more(&code[cell.clone()]));
            let whole = format!("{:#?}", parse(&code, ranges, goes_on, quote(&code), &mut Words::new(), INNER));
            let chosen = format!("{:#?}", scan(&code, &cells, INNER));
            assert_eq!(chosen, whole, "{code}");
            let mut parts = Vec::new();
            cells.iter().for_each(|cell| part::split(&code, cell.clone(), &mut parts));
            let mut marked = vec![false; parts.len()];
            Words::new().mark(&code, &parts, &mut marked);
            passed_over += usize::from(marked.contains(&true) && marked.contains(&false));
        }
        assert!(passed_over > 500, "{passed_over}");
    }
}
