//! Words of a shell, with where they stand. What a shell would compute stays unread.

use std::ops::Range;

use memchr::memmem;

use crate::code::found::{Named, Role, Scan, Value};
use crate::code::note::NoteCode;
use crate::code::sure;
use crate::snippet::quote::Quoting;

/// One word.
#[derive(Debug, Clone)]
pub(in crate::code) struct Word<'a> {
    /// As the shell passes it on; where it is opaque, as it stands.
    pub(in crate::code) text: String,
    /// As it stands.
    pub(in crate::code) raw: &'a str,
    pub(in crate::code) range: Range<usize>,
    /// Does it hold a variable or a command?
    pub(in crate::code) opaque: bool,
    pub(in crate::code) quoting: Quoting,
}

/// One simple command.
#[derive(Debug)]
pub(super) struct Command<'a> {
    pub(super) words: Vec<Word<'a>>,
    /// Its here-documents, and whether the shell leaves them as they are.
    pub(super) here: Vec<(Range<usize>, bool)>,
}

impl<'a> Word<'a> {
    pub(in crate::code) fn read(raw: &'a str, start: usize) -> Self {
        let mark = raw.chars().next().filter(|c| matches!(c, '"' | '\'') && raw.len() > 1 && raw.ends_with(*c));
        let (text, opaque) = unquoted(raw);
        Self { text, raw, range: start..start + raw.len(), opaque, quoting: Quoting::Shell(mark) }
    }

    /// `name=value`, where the name is plain.
    pub(in crate::code) fn assignment(&self) -> Option<(&'a str, Word<'a>)> {
        let inside = self
            .raw
            .get(1..self.raw.len().saturating_sub(1))
            .filter(|inside| *inside == self.text && self.raw.starts_with(['"', '\'']));
        let shift = usize::from(inside.is_some());
        let (name, value) = inside.unwrap_or(self.raw).split_once('=')?;
        let is_plain =
            !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '+' | ':' | '$'));
        let mut word = Word::read(value, self.range.start + shift + name.len() + 1);
        if inside.is_some() || matches!(self.quoting, Quoting::Plain(_) | Quoting::YamlWord) {
            // The mark around it is the whole word's.
            word.quoting = Quoting::Plain(None);
            word.opaque |= word.raw != word.text;
        }
        is_plain.then_some((name, word))
    }

    /// `<file`, `>file`; no placeholder and no template.
    pub(super) fn is_redirection(&self) -> bool {
        let is_template = self.raw.starts_with("<%") || placeholder(self.raw) > 0 || marked(self.raw) > 0;
        self.raw.starts_with(['<', '>']) && !is_template
    }
}

/// The text of a word; opaque where a shell would compute it.
fn unquoted(raw: &str) -> (String, bool) {
    if !raw.contains(['"', '\'', '\\', '$', '`']) {
        return (raw.to_owned(), false);
    }
    let (mut text, mut opaque) = (String::new(), false);
    let mut chars = raw.chars();
    let mut quote = None;
    while let Some(c) = chars.next() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), _) if c == open => quote = None,
            (None | Some('"'), '\\') => text.extend(chars.next()),
            (None | Some('"'), '$' | '`') => {
                opaque = true;
                text.push(c);
            }
            _ => text.push(c),
        }
    }
    (text, opaque || quote.is_some())
}

/// Splits a text into simple commands; those that name nothing are left out.
pub(super) fn commands(text: &str) -> Vec<Command<'_>> {
    let bytes = text.as_bytes();
    let mut split = Split { text, all: Vec::new(), words: Vec::new(), here: Vec::new() };
    let mut waiting: Vec<(&str, bool)> = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b' ' | b'\t' | b'\r' => at += 1,
            b'\\' if matches!(bytes.get(at + 1), Some(b'\n')) => at += 2,
            b'\\' if bytes.get(at + 1..at + 3) == Some(b"\r\n") => at += 3,
            b'`' | b'^' if matches!(bytes.get(at + 1), Some(b'\n')) => at += 2,
            b'`' | b'^' if bytes.get(at + 1..at + 3) == Some(b"\r\n") => at += 3,
            b'#' if directive(text, at) > 0 => at += directive(text, at),
            b'#' if !text[..at].ends_with('$') => at = line_end(text, at),
            b'\n' => {
                at += 1;
                for (end, is_literal) in waiting.drain(..) {
                    let body = here_document(text, at, end);
                    at = body.1;
                    split.here.push((body.0, is_literal));
                }
                split.close();
            }
            b';' | b'|' | b'&' | b'(' | b')' => {
                at += 1;
                if waiting.is_empty() {
                    split.close();
                }
            }
            b'<' if marked(&text[at..]) > 0 => {
                split.words.push(at..at + marked(&text[at..]));
                at += marked(&text[at..]);
            }
            // A here string is a word of its own line.
            b'<' if text[at..].starts_with("<<<") => {
                split.words.push(at..at + 3);
                at += 3;
            }
            b'<' if bytes.get(at + 1) == Some(&b'<') => {
                at += 2 + usize::from(bytes.get(at + 2) == Some(&b'-'));
                at += text[at..].len() - text[at..].trim_start_matches([' ', '\t']).len();
                let end = word_end(text, at);
                let raw = &text[at..end];
                let name = raw.trim_matches(['"', '\'', '\\']);
                waiting.push((name, name.len() < raw.len()));
                at = end;
            }
            _ => {
                let end = word_end(text, at).max(at + text[at..].chars().next().map_or(1, char::len_utf8));
                split.words.push(at..end);
                at = end;
            }
        }
    }
    split.close();
    split.all
}

/// A text that is being split: the command of the moment, and those before it.
struct Split<'a> {
    text: &'a str,
    all: Vec<Command<'a>>,
    words: Vec<Range<usize>>,
    here: Vec<(Range<usize>, bool)>,
}

impl Split<'_> {
    fn close(&mut self) {
        let (text, here) = (self.text, std::mem::take(&mut self.here));
        if let (Some(first), Some(last)) = (self.words.first(), self.words.last())
            && (!here.is_empty() || may_name(&text[first.start..last.end]))
        {
            let words = self.words.iter().map(|range| Word::read(&text[range.clone()], range.start)).collect();
            self.all.push(Command { words, here });
        }
        self.words.clear();
    }
}

/// Says no to almost every command of a long script: what says none of these words names nothing.
fn may_name(command: &str) -> bool {
    ["entity", "project"].iter().any(|word| memmem::find(command.as_bytes(), word.as_bytes()).is_some())
        || command.as_bytes().windows(5).any(|word| word.eq_ignore_ascii_case(b"wandb"))
}

/// Length of what makes a comment a line of options for a scheduler: `#SBATCH `.
fn directive(text: &str, at: usize) -> usize {
    let is_first = at == 0 || text.as_bytes()[at - 1] == b'\n';
    let begins = |mark: &&&str| text[at..].starts_with(**mark);
    ["#SBATCH ", "#PBS ", "#BSUB ", "#MSUB ", "#FLUX: ", "#$ "]
        .iter()
        .find(begins)
        .filter(|_| is_first)
        .map_or(0, |mark| mark.len())
}

/// Length of `<< parameters.name >>`, which `CircleCI` fills in.
fn marked(rest: &str) -> usize {
    let inside = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '.' | '_' | '-');
    let Some(rest) = rest.strip_prefix("<<") else { return 0 };
    let length: usize = rest.chars().take_while(|c| inside(*c)).map(char::len_utf8).sum();
    if rest[length..].starts_with(">>") && !rest[..length].trim().is_empty() { length + 4 } else { 0 }
}

/// Length of a placeholder: `<your-team>`, which no redirection looks like.
fn placeholder(rest: &str) -> usize {
    let inside = |c: &char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.' | '/' | '\'' | '&');
    let Some(name) = rest.strip_prefix('<').map(|rest| &rest[..rest.chars().take_while(inside).map(char::len_utf8).sum()]) else {
        return 0;
    };
    let behind = rest[1 + name.len()..].strip_prefix('>');
    let ends = |behind: &str| {
        behind.chars().next().is_none_or(|c| c.is_whitespace() || matches!(c, '/' | '"' | '\'' | ')' | ':' | ',' | '`'))
    };
    let is_one = name.starts_with(char::is_alphanumeric) && name.ends_with(char::is_alphanumeric) && behind.is_some_and(ends);
    if is_one { name.len() + 2 } else { 0 }
}

fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |length| at + length)
}

/// The body, and where the text goes on behind the line that ends it.
fn here_document(text: &str, start: usize, end: &str) -> (Range<usize>, usize) {
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim() == end {
            return (start..at, at + line.trim_end_matches(['\r', '\n']).len());
        }
        at += line.len();
    }
    (start..text.len(), text.len())
}

/// Where a word ends that begins here.
fn word_end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = start;
    let mut open: Vec<u8> = Vec::new();
    while let Some(&byte) = bytes.get(at) {
        match (open.last(), byte) {
            (Some(b'\''), b'\'') => drop(open.pop()),
            (Some(b'\''), _) => {}
            (_, b'\\') => at += 1,
            (Some(b'"'), b'"') | (Some(b'`'), b'`') | (Some(b')'), b')') => drop(open.pop()),
            (_, b'$') if bytes.get(at + 1) == Some(&b'(') => {
                open.push(b')');
                at += 1;
            }
            (Some(b'"'), b'`') | (None | Some(b')'), b'"' | b'\'' | b'`') => open.push(byte),
            (None, b' ' | b'\t' | b'\r' | b'\n' | b';' | b'|' | b'&' | b'(' | b')') => break,
            (None, b'<') if placeholder(&text[at..]) > 0 => at += placeholder(&text[at..]) - 1,
            (None, b'<') if at > start => break,
            (None, b'>') if at > start && !bytes[start..at].iter().all(u8::is_ascii_digit) => break,
            _ => {}
        }
        at += 1;
    }
    let mut end = at.min(text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    end
}

/// A variable, an option or a key by its value's word.
pub(super) fn is_key(name: &str, word: &Word<'_>) -> bool {
    sure::is_key(name) && !word.opaque && sure::looks_like_key(&word.text)
}

/// A name that a word gives; what a shell would compute is left alone, and what holds an option of its own.
pub(super) fn push(named: Named, value: &Word<'_>, role: Role, scan: &mut Scan) {
    if value.text.contains(" --") {
        return scan.doubt(NoteCode::ValueIsInPieces, value.range.start, Some(named.word()), Some(named));
    }
    if value.opaque {
        return scan.doubt(NoteCode::ValueIsComputed, value.range.start, Some(value.raw), Some(named));
    }
    let range = value.range.clone();
    if scan.values.iter().rev().take(4).any(|known| known.range == range) {
        return;
    }
    scan.values.push(Value::new(named, range, &value.text, value.quoting, role));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_ends_where_no_quotation_and_no_bracket_is_open() {
        let cases = [
            "a¦ b ~ a¦\tb ~ a¦\rb ~ a¦\nb ~ a¦;b ~ a¦|b ~ a¦&b ~ a¦(b ~ a¦)b ~ a¦<b ~ a¦>b ~ a\\ b¦ c ~ a\\¦ ~ a$b¦ c ~ a$(b c¦",
            r#"'a b'¦ c ~ 'a\'¦ c ~ "a 'b"¦ c ~ "a\" b"¦ c ~ `a b`¦ c ~ "`a"b` c"¦ d ~ $(a ')' b)¦ c ~ "$(a ")" b)"¦ c"#,
            "<b¦ c ~ <a>¦ b c ~ x<a b>/c¦ d ~ 2>b¦ c ~ a2¦>b c ~ >b¦ c",
        ];
        for case in cases.iter().flat_map(|line| line.split(" ~ ")) {
            let (word, rest) = case.split_once('¦').expect("an end");
            let text = format!("é {word}{rest}");
            assert_eq!(text.get(3..word_end(&text, 3)), Some(word), "{text}");
        }
    }

    #[test]
    fn a_placeholder_a_mark_and_a_line_of_options_have_their_lengths() {
        for (text, length) in [("<your-team>", 11), ("<a> x", 3), ("<a>/b", 3), ("<é>:", 4), ("<a'b>,", 5)] {
            assert_eq!(placeholder(text), length, "{text}");
        }
        ["<a>b", "<a", "<-a>", "<a->", "<>", "<a=b>", "a>"].iter().for_each(|text| assert_eq!(placeholder(text), 0, "{text}"));
        for (text, length) in [("<< a.b >>", 9), ("<<a>>x", 5), ("<<é>>", 6), ("<< >>", 0), ("<<a>", 0), ("<<a=b>>", 0)] {
            assert_eq!(marked(text), length, "{text}");
        }
        for (text, at, length) in [("#SBATCH x", 0, 8), ("a\n#PBS x", 2, 5), ("a #PBS x", 2, 0), ("#SBATCHx", 0, 0)] {
            assert_eq!(directive(text, at), length, "{text}");
        }
    }

    #[test]
    fn commands_that_may_name_something_are_split_into_words_and_bodies() {
        for (text, expect) in [
            ("a wandb\nb\nc entity", "a,wandb;c,entity"),
            ("project a#b # c\n#d\nWandB", "project,a#b;WandB"),
            ("wandb \\\n a \\\r\n b `\n c `\r\n d ^\n e ^\r\n f", "wandb,a,b,c,d,e,f"),
            ("wandb;entity|project&a wandb(project)", "wandb;entity;project;a,wandb;project"),
            ("#SBATCH wandb=1\n#wandb\nwandb << a.b >> c", "wandb=1;wandb,<< a.b >>,c"),
            ("wandb <<E a | b\nEE\n E\r\nproject c", "wandb,a,b,EE\n;project,c"),
            ("cat <<'E'\nb\nE\n", "cat,'b\n'"),
            ("cat <<- \"E\"\n\tb\n\tE\n", "cat,'\tb\n'"),
            ("cat <<\\E\nb\n", "cat,'b\n'"),
        ] {
            let all = commands(text).into_iter().map(|command| {
                let bodies = command.here.iter().map(|(body, is_literal)| {
                    let mark = if *is_literal { "'" } else { "" };
                    format!("{mark}{}{mark}", &text[body.clone()])
                });
                command.words.iter().map(|word| word.raw.to_owned()).chain(bodies).collect::<Vec<_>>().join(",")
            });
            assert_eq!(all.collect::<Vec<_>>().join(";"), expect, "{text}");
        }
    }

    #[test]
    fn what_a_shell_would_compute_is_told_from_what_it_passes_on() {
        for (case, opaque) in [
            (r#"'a b'¦a b ~ "a"b¦ab ~ a\ b¦a b ~ 'a\b'¦a\b ~ "a\"b"¦a"b ~ "it's"¦it's ~ \$a¦$a ~ '$a'¦$a"#, false),
            (r#"$a¦$a ~ "`a`"¦`a` ~ "a¦a ~ 'a$¦a$"#, true),
        ] {
            for (raw, text) in case.split(" ~ ").filter_map(|case| case.split_once('¦')) {
                assert_eq!(unquoted(raw), (text.to_owned(), opaque), "{raw}");
            }
        }
        for (raw, expect) in [
            ("A=b", Some(("A", "b", 4, false, Quoting::Shell(None)))),
            ("--a-b.c='d'", Some(("--a-b.c", "'d'", 10, false, Quoting::Shell(Some('\''))))),
            ("A='", Some(("A", "'", 4, true, Quoting::Shell(None)))),
            ("'A=b'", Some(("A", "b", 5, false, Quoting::Plain(None)))),
            ("'A=b\\c'", Some(("A", "b\\c", 5, true, Quoting::Plain(None)))),
            ("\"A=b\\c\"", None),
            ("=b", None),
            ("A,B=c", None),
        ] {
            let word = Word::read(raw, 2);
            let got = word.assignment().map(|(name, word)| (name, word.raw, word.range.start, word.opaque, word.quoting));
            assert_eq!(got, expect, "{raw}");
        }
    }
}
