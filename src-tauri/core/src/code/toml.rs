//! TOML, by the events of a parser that tells where each value stands.

mod part;

use toml_parser::decoder::Encoding;
use toml_parser::parser::{EventReceiver, parse_document};
use toml_parser::{ErrorSink, ParseError, Raw, Source, Span};

use std::ops::Range;

use super::found::{Inner, Scan};
use super::keyed::{Entry, judge};
use super::mapped::Mapped;
use super::note::NoteCode;
use crate::snippet::quote::Quoting;

/// Lists and inline tables stand so deep in each other at most.
const DEEPEST: usize = 64;

/// Everything that the values say of W&B. Only tables that can matter are read, unless something is wrong with them.
pub(super) fn scan(text: &str, inner: Inner<'_>) -> Scan {
    if let Some(parts) = part::telling(text) {
        let parts = Mapped::of(text, parts);
        let (scan, unread) = read(&parts.code, inner);
        if unread.is_empty() {
            return parts.outside(scan);
        }
    }
    let (scan, unread) = read(text, inner);
    let Some(first) = unread.first() else { return scan };
    let mut scan = scan.beside(text, &unread);
    scan.doubt(NoteCode::TextIsUnreadable, first.start, Some("TOML"), None);
    scan
}

/// What the values say, and the lines that are no TOML.
fn read(text: &str, inner: Inner<'_>) -> (Scan, Vec<Range<usize>>) {
    let source = Source::new(text);
    let tokens: Vec<_> = source.lex().collect();
    let mut reader = Reader {
        source,
        table: Vec::new(),
        open: Vec::new(),
        key: Vec::new(),
        in_header: false,
        listed: 0,
        entries: Vec::new(),
        too_deep: None,
    };
    let mut unread = Vec::new();
    let mut wrong = |error: ParseError| {
        let places = error.unexpected().into_iter().chain(error.context());
        unread.extend(places.map(|place| lines_around(text, place.start()..place.end())));
    };
    parse_document(&tokens, &mut reader, &mut wrong);
    unread.sort_by_key(|lines| lines.start);
    let mut scan = judge(text, &reader.entries, false, inner);
    if let Some(at) = reader.too_deep {
        scan.doubt(NoteCode::TextIsUnreadable, at, Some("TOML"), None);
    }
    (scan, unread)
}

/// The whole lines that a part of a text stands on.
fn lines_around(text: &str, part: Range<usize>) -> Range<usize> {
    let start = text[..part.start].rfind('\n').map_or(0, |end| end + 1);
    let end = text[part.end..].find('\n').map_or(text.len(), |end| part.end + end);
    start..end
}

struct Reader<'a> {
    source: Source<'a>,
    table: Vec<String>,
    /// Inline tables and lists that are open: the way to each.
    open: Vec<(Vec<String>, usize)>,
    key: Vec<String>,
    in_header: bool,
    /// So many tables of lists were seen.
    listed: usize,
    entries: Vec<Entry>,
    /// Where something stands deeper than is read.
    too_deep: Option<usize>,
}

impl Reader<'_> {
    fn here(&self) -> Vec<String> {
        let base = self.open.last().map_or(&self.table, |(path, _)| path);
        [base.as_slice(), &self.key].concat()
    }

    /// The way to the value that begins, which may be the next one of a list.
    fn next(&mut self) -> Vec<String> {
        let mut path = self.here();
        if let (Some((_, count)), true) = (self.open.last_mut(), self.key.is_empty()) {
            path.push(format!("[{count}]"));
            *count = count.saturating_add(1);
        }
        self.key.clear();
        path
    }

    /// Says whether what is inside is read.
    fn enter(&mut self, is_list: bool, at: usize) -> bool {
        let path = self.next();
        self.open.push((path, if is_list { 0 } else { usize::MAX }));
        let is_read = self.open.len() < DEEPEST;
        if !is_read {
            self.too_deep.get_or_insert(at);
        }
        is_read
    }

    /// A text between three marks: its inside, where it is one line and nothing is escaped.
    fn lines(&mut self, span: Span, path: Vec<String>) {
        let Some(raw) = self.source.get(span) else { return };
        let inside = raw.as_str().get(3..raw.as_str().len().saturating_sub(3)).unwrap_or_default();
        let is_plain = !inside.contains(['\n', '\\']);
        let range = if is_plain { span.start() + 3..span.end() - 3 } else { span.start()..span.start() };
        self.entries.push(Entry { path, text: inside.to_owned(), range, quoting: Quoting::Plain(None) });
    }

    fn leave(&mut self) {
        self.open.pop();
        self.key.clear();
    }
}

impl EventReceiver for Reader<'_> {
    fn std_table_open(&mut self, _: Span, _: &mut dyn ErrorSink) {
        self.in_header = true;
        self.table.clear();
        self.key.clear();
    }

    fn std_table_close(&mut self, _: Span, _: &mut dyn ErrorSink) {
        self.in_header = false;
    }

    fn array_table_open(&mut self, span: Span, error: &mut dyn ErrorSink) {
        self.std_table_open(span, error);
    }

    fn array_table_close(&mut self, _: Span, _: &mut dyn ErrorSink) {
        self.in_header = false;
        // One of several: what stands in the others says nothing of it.
        self.table.push(format!("[{}]", self.listed));
        self.listed += 1;
    }

    fn inline_table_open(&mut self, span: Span, _: &mut dyn ErrorSink) -> bool {
        self.enter(false, span.start())
    }

    fn inline_table_close(&mut self, _: Span, _: &mut dyn ErrorSink) {
        self.leave();
    }

    fn array_open(&mut self, span: Span, _: &mut dyn ErrorSink) -> bool {
        self.enter(true, span.start())
    }

    fn array_close(&mut self, _: Span, _: &mut dyn ErrorSink) {
        self.leave();
    }

    fn simple_key(&mut self, span: Span, _: Option<Encoding>, _: &mut dyn ErrorSink) {
        let key = self.source.get(span).map(|raw| raw.as_str().trim_matches(['"', '\'']).to_owned()).unwrap_or_default();
        if self.in_header { self.table.push(key) } else { self.key.push(key) }
    }

    fn scalar(&mut self, span: Span, kind: Option<Encoding>, error: &mut dyn ErrorSink) {
        let path = self.next();
        if matches!(kind, Some(Encoding::MlBasicString | Encoding::MlLiteralString)) {
            return self.lines(span, path);
        }
        let mark = match kind {
            Some(Encoding::BasicString) => '"',
            Some(Encoding::LiteralString) => '\'',
            // A number, a switch or a date, in no marks.
            _ => '"',
        };
        let Some(raw) = self.source.get(span) else { return };
        let raw = Raw::new_unchecked(raw.as_str(), kind, span);
        let mut text = std::borrow::Cow::Borrowed("");
        // What kind it is was told already.
        let _ = raw.decode_scalar(&mut text, error);
        let text = text.into_owned();
        if kind.is_some() || path.last().is_some_and(|key| !key.starts_with('[')) {
            self.entries.push(Entry { path, text, range: span.start()..span.end(), quoting: Quoting::Toml(mark) });
        }
    }

    fn newline(&mut self, _: Span, _: &mut dyn ErrorSink) {
        if self.open.is_empty() {
            self.key.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::dice::Dice;

    const INNER: Inner<'static> = &|_, _| Scan::default();

    /// Lines that make trouble, or that tie one table to another.
    const LINES: [&str; 34] = [
        "[wandb]\n",
        "entity = 'a'\n",
        "project = \"b\"\n",
        "[runs]\n",
        "r1 = 0.1\n",
        "[logger]\n",
        "type = 'wandb'\n",
        "class_path = 'WANDBLogger'\n",
        "[logger.init_args]\n",
        "[logger.kwargs]\r\n",
        "[[env]]\n",
        "name = 'WANDB_ENTITY'\n",
        "value = 'c'\n",
        "list = [\n",
        "  'a', # [b]\n",
        "[1]\n",
        "[2],\n",
        "]\n",
        "text = \"\"\"\n",
        "\"\"\"\n",
        "wandb = { entity = 'd', project = 'e' }\n",
        "wandb.entity = 'f'\n",
        "method = 'grid'\n",
        "[parameters]\n",
        "[parameters.lr]\n",
        "# it's [x]\n",
        "\n",
        "command = ['--wandb_entity', 'g']\n",
        "WANDB_API_KEY = '0123456789012345678901234567890123456789'\n",
        "[ tool . x ]\n",
        "['quoted']\n",
        "値 = '日本'\n",
        "broken = \n",
        "[deep.wandb]\n",
    ];

    #[test]
    fn what_is_passed_over_would_have_changed_nothing() {
        let (mut dice, mut passed_over) = (Dice(6), 0);
        for _ in 0..20_000 {
            let count = dice.below(14);
            let text = dice.text(&LINES, count);
            let mut headers: Vec<&str> = text.lines().filter(|line| line.starts_with('[') && !line.starts_with("[[")).collect();
            headers.sort_unstable();
            if headers.windows(2).any(|pair| pair[0].trim() == pair[1].trim()) {
                // A table that stands there twice is no TOML.
                continue;
            }
            let (whole, unread) = read(&text, INNER);
            if unread.is_empty() {
                assert_eq!(format!("{:#?}", scan(&text, INNER)), format!("{whole:#?}"), "{text}");
                passed_over +=
                    usize::from(part::telling(&text).is_some_and(|parts| Mapped::of(&text, parts).code.len() < text.len()));
            }
        }
        assert!(passed_over > 500, "{passed_over}");
    }
}
