//! YAML, and JSON, by the events of a parser that tells where each value stands.

mod part;

use saphyr_parser::{Event, Parser, ScalarStyle};

use super::form::{self, Form};
use super::found::{Inner, Scan};
use super::keyed::{Entry, judge};
use super::mapped::Mapped;
use super::note::NoteCode;
use super::sure;
use crate::snippet::quote::{Quoting, Written};

/// Mappings and lists stand so deep in each other at most.
const DEEPEST: usize = 200;

/// Everything that the values say of W&B. Only parts that can matter are read, unless something is wrong with them.
pub(super) fn scan(text: &str, inner: Inner<'_>) -> Scan {
    if let Some(parts) = part::telling(text) {
        let parts = Mapped::of(text, parts);
        if let (scan, None) = read(&parts.code, inner) {
            return parts.outside(scan);
        }
    }
    let (mut scan, broken) = read(text, inner);
    if broken.is_some()
        && let Some(mended) = indented(text)
        && let (scan, None) = read(&mended.code, inner)
    {
        return mended.outside(scan);
    }
    if broken.is_some()
        && let Some(scan) = by_lines(text, inner)
    {
        return scan;
    }
    if let Some(broken) = broken {
        let unread = broken.unread..text.len();
        scan = scan.beside(text, std::slice::from_ref(&unread));
        scan.doubt(NoteCode::TextIsUnreadable, broken.at, Some("YAML"), None);
    }
    scan
}

/// Where a text is no YAML.
struct Broken {
    at: usize,
    /// From here on nothing is read.
    unread: usize,
}

/// JSON, a document on each line.
fn by_lines(text: &str, inner: Inner<'_>) -> Option<Scan> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let is_whole = |line: &str| line.starts_with('{') && line.ends_with('}');
    if !text.lines().any(|line| is_whole(line.trim())) || !lines.all(|line| line.starts_with('{')) {
        return None;
    }
    let (mut scan, mut at, mut unread) = (Scan::default(), 0, Vec::new());
    for line in text.split_inclusive('\n') {
        if form::is_about_wandb(line) {
            let (found, broken) = read(line, inner);
            if broken.is_none() {
                scan.extend(found.moved(at));
            } else {
                scan.doubt(NoteCode::TextIsUnreadable, at, Some("JSON"), None);
                unread.push(at..at + line.trim_end().len());
            }
        }
        at += line.len();
    }
    Some(scan.beside(text, &unread))
}

/// The same with every bracket that closes at the left edge one further in: YAML 1.2 wants it there, and `PyYAML` does not.
fn indented(text: &str) -> Option<Mapped> {
    let closes = |line: &str| line.starts_with([']', '}']);
    if !text.lines().any(closes) {
        return None;
    }
    let mut mended = Mapped::with_capacity(text.len() + 64);
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if closes(line) {
            mended.invent(" ");
        }
        mended.push(line, at..at + line.len(), &Written::Plain);
        at += line.len();
    }
    Some(mended)
}

/// What the values say, up to where the text is broken.
fn read(text: &str, inner: Inner<'_>) -> (Scan, Option<Broken>) {
    let mut read = Reader {
        text,
        inner,
        bytes: Bytes::of(text),
        stack: vec![Level::Document],
        entries: Vec::new(),
        blocks: Scan::default(),
        keys: 0,
    };
    let (mut broken, mut unread) = (None, 0);
    for event in Parser::new_from_str(text) {
        match event {
            Ok((event, span)) => {
                let start = read.bytes.at(span.start.index());
                let end = read.bytes.at(span.end.index());
                read.event(&event, start, end);
                if read.stack.len() > DEEPEST {
                    broken = Some(Broken { at: start, unread });
                    break;
                }
                if !matches!(read.stack.last(), Some(Level::Mapping(Some(_)))) {
                    unread = end;
                }
            }
            Err(error) => {
                broken = Some(Broken { at: read.bytes.at(error.marker().index()), unread });
                break;
            }
        }
    }
    let is_json = text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '[']);
    let mut scan = judge(text, &read.entries, is_json, inner);
    scan.extend(read.blocks);
    (scan, broken)
}

/// Where we are.
enum Level {
    Document,
    /// In a mapping: the key that waits for its value, and where it ends.
    Mapping(Option<(String, usize)>),
    /// In a list, so far along.
    List(usize),
}

struct Reader<'a> {
    text: &'a str,
    inner: Inner<'a>,
    bytes: Bytes<'a>,
    stack: Vec<Level>,
    entries: Vec<Entry>,
    blocks: Scan,
    /// So many mappings and lists are open that are keys themselves.
    keys: usize,
}

impl Reader<'_> {
    fn event(&mut self, event: &Event<'_>, start: usize, end: usize) {
        match event {
            Event::MappingStart(_, tag) => {
                self.template(start);
                self.begun();
                let tag = tag.as_ref().map(|tag| tag.suffix.clone());
                self.stack.push(Level::Mapping(None));
                if let Some(text) = tag.filter(|tag| tag.to_ascii_lowercase().contains("wandb")) {
                    // `!wandb.WandbLogger` says what the mapping makes.
                    let path = [self.path(), vec!["_target_".to_owned()]].concat();
                    self.add(Entry { path, text, range: start..start, quoting: Quoting::Yaml(None) });
                }
            }
            Event::SequenceStart(..) => {
                self.begun();
                self.stack.push(Level::List(0));
            }
            Event::MappingEnd | Event::SequenceEnd => {
                self.stack.pop();
                if matches!(self.stack.last(), Some(Level::Mapping(None))) {
                    self.keys -= 1;
                }
                self.ended();
            }
            Event::Scalar(text, _, _, Some(tag)) if !tag.is_yaml_core_schema() => self.tagged(text, start),
            Event::Scalar(text, style, ..) => self.scalar(text, *style, start, end),
            Event::Alias(_) => {
                self.alias(start);
                self.ended();
            }
            _ => {}
        }
    }

    /// A mapping or a list begins, which may be a key.
    fn begun(&mut self) {
        self.keys += usize::from(matches!(self.stack.last(), Some(Level::Mapping(None))));
    }

    /// A value; what stands in a key is none.
    fn add(&mut self, entry: Entry) {
        if self.keys == 0 {
            return self.entries.push(entry);
        }
        if let Some(named) = entry.path.last().and_then(|key| sure::named(key)) {
            self.blocks.doubt(NoteCode::NameIsLeftAlone, entry.range.start, Some(named.word()), Some(named));
        }
    }

    /// `key: {{ name }}`: to YAML a mapping in a mapping, to people a value that is filled in.
    fn template(&mut self, start: usize) {
        let Some(rest) = self.text.get(start..).filter(|rest| rest.starts_with("{{")) else { return };
        let end = rest.lines().next().and_then(|line| line.find("}}"));
        if let (Some(end), Some(Level::Mapping(Some(_)))) = (end, self.stack.last()) {
            let text = rest[..end + 2].to_owned();
            self.add(Entry { path: self.path(), text, range: start..start, quoting: Quoting::Yaml(None) });
        }
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, start: usize, end: usize) {
        if let Some(Level::Mapping(key @ None)) = self.stack.last_mut() {
            *key = Some((text.to_owned(), end));
            return;
        }
        match style {
            ScalarStyle::Literal | ScalarStyle::Folded => {
                self.block(start, end);
                let (path, text) = (self.path(), text.trim_end().to_owned());
                self.add(Entry { path, text, range: start..start, quoting: Quoting::Yaml(None) });
            }
            ScalarStyle::Plain if text.is_empty() => self.empty(),
            _ => self.value(text, style, start),
        }
        self.passed();
    }

    /// `key: !secret name`: what reads the file puts something else there.
    fn tagged(&mut self, text: &str, start: usize) {
        if let Some(Level::Mapping(key @ None)) = self.stack.last_mut() {
            *key = Some((text.to_owned(), usize::MAX));
            return;
        }
        self.add(Entry { path: self.path(), text: text.to_owned(), range: start..start, quoting: Quoting::Yaml(None) });
        self.passed();
    }

    fn value(&mut self, text: &str, style: ScalarStyle, start: usize) {
        let rest = &self.text[start..];
        let (length, mark) = match style {
            ScalarStyle::Plain => (rest.starts_with(text).then_some(text.len()), None),
            _ => (quoted_length(rest), rest.chars().next()),
        };
        let path = self.path();
        let Some(length) = length else {
            // Written over several lines, or not where it seems to be: it is known, and left alone.
            return self.add(Entry { path, text: text.to_owned(), range: start..start, quoting: Quoting::Yaml(mark) });
        };
        let is_item = path.last().is_some_and(|key| key.starts_with('['));
        let width = usize::from(mark.is_some());
        let inside = start + width..start + length - width;
        let is_plain = self.text.get(inside.clone()) == Some(text);
        if !is_item && self.keys == 0 && text.contains(' ') && form::is_about_wandb(text) {
            self.command(inside, is_plain && !is_prose(&path));
        }
        self.add(Entry { path, text: text.to_owned(), range: start..start + length, quoting: Quoting::Yaml(mark) });
    }

    /// `key:` without a value.
    fn empty(&mut self) {
        if let Some(Level::Mapping(Some((_, end)))) = self.stack.last()
            && let Some(rest) = self.text.get(*end..)
            && let Some(behind) = rest.trim_start_matches(' ').strip_prefix(':')
        {
            let at = *end + rest.len() - behind.len();
            self.add(Entry { path: self.path(), text: String::new(), range: at..at, quoting: Quoting::YamlBehindColon });
        }
    }

    /// `key: *name`: what stands there is given elsewhere.
    fn alias(&mut self, start: usize) {
        if matches!(self.stack.last(), Some(Level::Mapping(None))) {
            return;
        }
        let path = self.path();
        let about = match path.split_last() {
            Some((key, parents)) if key == "<<" => parents.last().map(String::as_str),
            Some((key, _)) => Some(key.as_str()),
            None => None,
        };
        if about.is_some_and(|about| about.to_ascii_lowercase().contains("wandb")) {
            self.blocks.doubt(NoteCode::ValueIsFromElsewhere, start, path.last().map(String::as_str), None);
        } else if path.last().is_none_or(|key| key != "<<") {
            self.add(Entry { path, text: "*".to_owned(), range: start..start, quoting: Quoting::Yaml(None) });
        }
    }

    /// Lines of their own: commands.
    fn block(&mut self, start: usize, end: usize) {
        let lines = &self.text[start..end];
        if self.keys == 0 && form::mentions_wandb(lines) {
            let header = lines.starts_with(['|', '>']);
            let first = lines.find('\n').filter(|_| header).unwrap_or_default();
            let mut found = (self.inner)(&lines[first..], Form::Shell).moved(start + first);
            found.gaps.clear();
            self.blocks.extend(found);
        }
    }

    fn command(&mut self, inside: std::ops::Range<usize>, is_sure: bool) {
        let mut found = (self.inner)(&self.text[inside.clone()], Form::Shell).moved(inside.start);
        found.gaps.clear();
        if !is_sure {
            for value in found.values {
                self.blocks.doubt(NoteCode::NameIsLeftAlone, inside.start, Some(value.named.word()), Some(value.named));
            }
            return;
        }
        for value in &mut found.values {
            let mark = self.text[value.range.clone()].chars().next().filter(|c| matches!(c, '"' | '\''));
            value.quoting = Quoting::Plain(mark);
        }
        self.blocks.extend(found);
    }

    /// A list, a mapping or an alias ended: a key that nobody names, or a value.
    fn ended(&mut self) {
        match self.stack.last_mut() {
            Some(Level::Mapping(key @ None)) => *key = Some((String::new(), usize::MAX)),
            _ => self.passed(),
        }
    }

    fn passed(&mut self) {
        match self.stack.last_mut() {
            Some(Level::Mapping(key)) => *key = None,
            Some(Level::List(count)) => *count += 1,
            _ => {}
        }
    }

    fn path(&self) -> Vec<String> {
        let part = |level: &Level| match level {
            Level::Mapping(Some((key, _))) => Some(key.clone()),
            Level::List(count) => Some(format!("[{count}]")),
            _ => None,
        };
        self.stack.iter().filter_map(part).collect()
    }
}

/// Is it text for people?
fn is_prose(path: &[String]) -> bool {
    const WORDS: [&str; 9] = ["description", "desc", "notes", "note", "help", "name", "message", "title", "summary"];
    path.last().is_some_and(|key| WORDS.contains(&key.to_ascii_lowercase().as_str()))
}

/// Length of a quoted scalar with its marks, on one line.
fn quoted_length(rest: &str) -> Option<usize> {
    let mark = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let mut chars = rest.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            '\n' => return None,
            '\\' if mark == '"' => drop(chars.next()),
            '\'' if mark == '\'' && chars.peek().is_some_and(|(_, next)| *next == '\'') => drop(chars.next()),
            c if c == mark => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// Characters, which the parser counts, as bytes.
struct Bytes<'a> {
    text: &'a str,
    /// Where every so many characters stand; none are needed where each is a byte.
    marks: Vec<usize>,
}

impl<'a> Bytes<'a> {
    const EVERY: usize = 64;

    fn of(text: &'a str) -> Self {
        let marks =
            if text.is_ascii() { Vec::new() } else { text.char_indices().step_by(Self::EVERY).map(|(at, _)| at).collect() };
        Self { text, marks }
    }

    fn at(&self, chars: usize) -> usize {
        if self.marks.is_empty() {
            return chars.min(self.text.len());
        }
        let Some(mark) = self.marks.get(chars / Self::EVERY) else { return self.text.len() };
        self.text[*mark..].char_indices().nth(chars % Self::EVERY).map_or(self.text.len(), |(at, _)| mark + at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::dice::Dice;

    const INNER: Inner<'static> = &|text, _| crate::code::shell::scan(text, &|_, _| Scan::default());

    /// Lines that make trouble, or that tie one part to another.
    const LINES: [&str; 52] = [
        "wandb:\n",
        "  entity: a\n",
        "  project: b\n",
        "entity: c\n",
        "project: d\n",
        "method: grid\n",
        "parameters:\n",
        "  lr:\n",
        "    values: [1, 2]\n",
        "runs:\n",
        "  - name: x\n",
        "    rate: 0.1\n",
        "- name: WANDB_ENTITY\n",
        "  value: e\n",
        "class_path: WandbLogger\n",
        "init_args:\n",
        "_target_: x.WandbLogger\n",
        "kwargs:\n",
        "logger:\n",
        "  class_path: WANDBLogger\n",
        "  init_args:\n",
        "    entity: f\n",
        "    project: 'g'\n",
        "# it's\n",
        "  # don't\n",
        "text: \"a\n",
        "text: 'a\n",
        "b'\n",
        "  and on\"\n",
        "list: [a,\n",
        "]\n",
        "  b]\n",
        "command: |\n",
        "  python train.py --wandb_entity h\n",
        "  wandb login\n",
        "run: python t.py --wandb-project i\n",
        "---\n",
        "...\n",
        "anchor: &a\n",
        "other: *a\n",
        "  <<: *a\n",
        "\n",
        "env:\n",
        "  WANDB_PROJECT: j\n",
        "  WANDB_API_KEY: 0123456789012345678901234567890123456789\n",
        "  - WANDB_ENTITY=k\n",
        "  - --wandb_entity\n",
        "  - l\n",
        "team: m\r\n",
        "値: 日本\n",
        "plain\n",
        "\u{feff}x: 1\n",
    ];

    #[test]
    fn what_is_passed_over_would_have_changed_nothing() {
        let (mut dice, mut passed_over) = (Dice(5), 0);
        for _ in 0..20_000 {
            let count = dice.below(14);
            let text = dice.text(&LINES, count);
            let (whole, broken) = read(&text, INNER);
            if broken.is_none() {
                assert_eq!(format!("{:#?}", scan(&text, INNER)), format!("{whole:#?}"), "{text}");
                passed_over +=
                    usize::from(part::telling(&text).is_some_and(|parts| Mapped::of(&text, parts).code.len() < text.len()));
            }
        }
        assert!(passed_over > 300, "{passed_over}");
    }

    #[test]
    fn places_are_counted_in_bytes() {
        for (text, length) in [("'a' b", 3), ("'a''b' c", 6), ("\"a\\\"b\" c", 6), ("'a\\'", 4), ("\"a''b\"", 6), ("'é'", 4)] {
            assert_eq!(quoted_length(text), Some(length), "{text}");
        }
        ["'a\nb'", "'a", "a"].iter().for_each(|text| assert_eq!(quoted_length(text), None, "{text}"));
        let text = "é".repeat(70) + "abc";
        for (chars, at) in [(0, 0), (1, 2), (63, 126), (64, 128), (65, 130), (70, 140), (72, 142), (73, 143), (200, 143)] {
            assert_eq!(Bytes::of(&text).at(chars), at, "{chars}");
        }
        assert_eq!([2, 9].map(|chars| Bytes::of("abc").at(chars)), [2, 3]);
    }

    #[test]
    fn what_is_too_deep_or_broken_is_said_and_a_bracket_at_the_edge_is_moved() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(read(&nested(DEEPEST - 1), INNER).1.is_none() && read(&nested(DEEPEST), INNER).1.is_some());
        assert_eq!(indented("a: [\n]\nb: {\n}\n").map(|mended| mended.code).as_deref(), Some("a: [\n ]\nb: {\n }\n"));
        assert!(indented("a: []\n ]\n").is_none());
        ["{\"a\": 1\n", "a}\n", "{}\na\n"].iter().for_each(|text| assert!(by_lines(text, INNER).is_none(), "{text}"));
        let text = "{\"a\": 1}\n\n{\"wandb\": [}\n{\"wandb_entity\": \"b\"}\n";
        let scan = by_lines(text, INNER).expect("lines of JSON");
        assert_eq!(
            scan.doubts.iter().map(|doubt| (doubt.code, doubt.at)).collect::<Vec<_>>(),
            [(NoteCode::TextIsUnreadable, 10)]
        );
        assert_eq!(scan.values.iter().map(|value| &text[value.range.clone()]).collect::<Vec<_>>(), ["\"b\""]);
        for (path, expect) in [("a Notes", true), ("notes a", false)] {
            assert_eq!(is_prose(&path.split(' ').map(str::to_owned).collect::<Vec<_>>()), expect, "{path}");
        }
    }
}
