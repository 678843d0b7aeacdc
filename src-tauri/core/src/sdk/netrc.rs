//! A netrc text as Python's `netrc` module reads it, with the place of everything, so that one entry can be changed and
//! every other byte stays.
//!
//! # Source
//! `CPython` 3.11 and later, `Lib/netrc.py`.

use std::ops::Range;

use crate::account::AccountId;
use crate::change::{Hunk, Piece, written};
use crate::edit::Edit;
use crate::secret::ApiKey;

/// Stands where an entry was taken out, if comments around it would be read otherwise without one. No host has this name.
///
/// # Source
/// RFC 2606, section 2.
pub(super) const NOBODY: &str = "none.invalid";

/// What a netrc text says.
#[derive(Default)]
pub(crate) struct Netrc {
    entries: Vec<Entry>,
    macros: Vec<Vec<u8>>,
}

/// One `machine` or `default`.
pub(crate) struct Entry {
    /// Name of the machine; `default` for the entry that stands for every other.
    pub(crate) machine: String,
    /// Line of the word `machine`, counted from 1.
    pub(crate) line: u32,
    password: Option<Token>,
    /// Its other words.
    words: Vec<Vec<u8>>,
    name: Range<usize>,
    /// Its words, from `machine` to the last, without the comments between them.
    parts: Vec<Range<usize>>,
}

/// What an entry says: its machine, its password, its other words.
pub(super) type Said<'a> = (&'a str, Option<&'a [u8]>, &'a [Vec<u8>]);

/// Why Python would not read the text; wandb then uses none of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unreadable {
    /// Line, counted from 1.
    pub(crate) line: u32,
    /// The word that stands where it may not.
    pub(crate) word: String,
    /// First byte of that word.
    pub(crate) at: usize,
    /// What is wrong there.
    pub(crate) place: Where,
}

/// What Python was reading where it gave up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Where {
    /// The text is not UTF-8.
    Encoding,
    /// The name of a machine.
    Name,
    /// A macro that does not end.
    Macro,
    /// A word that is none of netrc's.
    Word,
}

#[derive(Clone)]
struct Token {
    value: Vec<u8>,
    range: Range<usize>,
    line: u32,
}

impl Entry {
    /// The password as it is written, quotation marks and all.
    pub(crate) fn raw_key(&self, text: &[u8]) -> Option<(ApiKey, u32)> {
        let (_, line) = self.key()?;
        let range = self.password.as_ref()?.range.clone();
        Some((ApiKey::new(String::from_utf8_lossy(&text[range]).into_owned()), line))
    }

    /// The password, and its line; `None` where there is none or it is empty.
    pub(crate) fn key(&self) -> Option<(ApiKey, u32)> {
        let password = self.password.as_ref().filter(|password| !password.value.is_empty())?;
        Some((ApiKey::new(String::from_utf8_lossy(&password.value).into_owned()), password.line))
    }
}

impl Netrc {
    /// Reads a text.
    ///
    /// # Errors
    /// The first line that Python would not read.
    pub(crate) fn read(text: &[u8]) -> Result<Self, Unreadable> {
        if let Some(line) = crate::system::first_broken_line(text) {
            return Err(Unreadable { line, word: String::new(), at: 0, place: Where::Encoding });
        }
        let mut lexer = Lexer { text, at: 0, line: 1, ahead: None };
        let mut read = Self::default();
        loop {
            let line = lexer.line;
            let word = lexer.token();
            match word.value.as_slice() {
                b"" => return Ok(read),
                [b'#', rest @ ..] => {
                    if lexer.line == line && rest.is_empty() {
                        lexer.rest_of_line();
                    }
                }
                b"machine" => {
                    let name = lexer.token();
                    if name.value.is_empty() {
                        return Err(Lexer::unreadable(&word, Where::Name));
                    }
                    read.entries.push(entry(&mut lexer, &word, &name)?);
                }
                b"default" => read.entries.push(entry(&mut lexer, &word, &word)?),
                b"macdef" => {
                    let name = lexer.token().value;
                    lexer.skip_macro(&word)?;
                    read.macros.extend((name != b"none").then(|| text[word.range.start..lexer.at].to_vec()));
                }
                _ => return Err(Lexer::unreadable(&word, Where::Word)),
            }
        }
    }

    /// The entry that Python finds for a machine: its last one; `default` stands for what has none.
    pub(crate) fn find(&self, machine: &str) -> Option<&Entry> {
        let last = |name: &str| self.entries.iter().rev().find(|entry| entry.machine == name);
        last(machine).or_else(|| last("default"))
    }

    /// The entry that wandb-core found with a parser of its own: the first one.
    ///
    /// # Source
    /// wandb 0.22.3, observed: see `tests/sdk/test_whoami.py`.
    pub(crate) fn find_first(&self, machine: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.machine == machine).or_else(|| self.find("default"))
    }

    /// Every entry, in order.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter()
    }

    /// Does the machine have an entry of its own?
    pub(crate) fn has(&self, machine: &str) -> bool {
        self.entries.iter().any(|entry| entry.machine == machine)
    }

    /// Gives a machine this key: in every entry that it has, else in a new one at the end.
    ///
    /// `refer` names the account whose key stands there now, so that it can be put back without being written down.
    pub(crate) fn put(&self, text: &[u8], machine: &str, key: &AccountId, refer: &dyn Fn(&ApiKey) -> AccountId) -> Vec<Hunk> {
        let own: Vec<&Entry> = self.entries.iter().filter(|entry| entry.machine == machine).collect();
        if own.is_empty() {
            let ways = [Place::End, Place::Start, Place::StartApart].map(|place| vec![append(text, machine, key, place)]);
            return self.first_that_holds(text, machine, ways);
        }
        let ways = |entry: &&Entry| replace(text, entry, key, refer).map(|edit| vec![edit]);
        own.iter().flat_map(|entry| self.first_that_holds(text, machine, ways(entry))).collect()
    }

    /// Takes the entries of a machine out, with their lines where nothing else stands on them; comments stay.
    pub(crate) fn take_out(&self, text: &[u8], machine: &str, refer: &dyn Fn(&ApiKey) -> AccountId) -> Vec<Hunk> {
        let own = || self.entries.iter().filter(|entry| entry.machine == machine);
        let nobody = format!("machine {NOBODY}");
        let ways = ["", "#", &nobody].map(|instead| own().map(|entry| remove(text, entry, instead, refer)).collect());
        self.first_that_holds(text, machine, ways)
    }

    /// The first way that leaves a text which Python reads, and in which everybody else's entries say what they said.
    fn first_that_holds<const N: usize>(&self, text: &[u8], machine: &str, ways: [Vec<Hunk>; N]) -> Vec<Hunk> {
        let holds = |edits: &Vec<Hunk>| {
            let changed = written(text, edits, &|_| Ok(ApiKey::new("key".to_owned()))).ok();
            let puts = edits.iter().any(|hunk| hunk.edit.new.iter().any(|piece| matches!(piece, Piece::Key(_))));
            let read = changed.and_then(|changed| Self::read(&changed).ok());
            read.is_some_and(|read| {
                let count = |netrc: &Self| netrc.entries.iter().filter(|entry| entry.machine == machine).count();
                let expect = if puts { count(self).max(1) } else { 0 };
                let is_key =
                    |entry: &&Entry| entry.machine == machine && entry.password.as_ref().is_some_and(|word| word.value == b"key");
                let is_put = !puts || read.entries.iter().any(|entry| is_key(&entry));
                is_put && count(&read) == expect && read.without(machine) == self.without(machine) && read.macros == self.macros
            })
        };
        let at = ways.iter().position(holds).unwrap_or(N - 1);
        ways.into_iter().nth(at).unwrap_or_default()
    }

    /// What the entries of all other machines say.
    pub(super) fn without(&self, machine: &str) -> Vec<Said<'_>> {
        let others = self.entries.iter().filter(|entry| entry.machine != machine && entry.machine != NOBODY);
        others.map(|entry| (&*entry.machine, entry.password.as_ref().map(|password| &*password.value), &*entry.words)).collect()
    }
}

fn entry(lexer: &mut Lexer<'_>, word: &Token, name: &Token) -> Result<Entry, Unreadable> {
    let machine = String::from_utf8_lossy(&name.value).into_owned();
    let mut entry = Entry {
        machine,
        line: word.line,
        password: None,
        words: Vec::new(),
        name: name.range.clone(),
        parts: std::iter::once(word.range.start..name.range.end).collect(),
    };
    let mut is_apart = false;
    loop {
        let line = lexer.line;
        let next = lexer.token();
        match next.value.as_slice() {
            [b'#', ..] => {
                is_apart = true;
                if lexer.line == line {
                    lexer.rest_of_line();
                }
            }
            b"" | b"machine" | b"default" | b"macdef" => {
                lexer.ahead = Some(next);
                return Ok(entry);
            }
            b"login" | b"user" | b"account" | b"password" => {
                let value = lexer.token();
                match entry.parts.last_mut().filter(|_| !is_apart) {
                    Some(part) => part.end = value.range.end,
                    None => entry.parts.push(next.range.start..value.range.end),
                }
                is_apart = false;
                if next.value == b"password" {
                    entry.password = Some(value);
                } else {
                    entry.words.extend([next.value, value.value]);
                }
            }
            _ => return Err(Lexer::unreadable(&next, Where::Word)),
        }
    }
}

/// The ways to give an entry a key, the best first: at its end, after its name, with its name where the text ends within that.
fn replace(text: &[u8], entry: &Entry, key: &AccountId, refer: &dyn Fn(&ApiKey) -> AccountId) -> [Hunk; 3] {
    let edit = |range: Range<usize>, line, old, before: &str| {
        // A word in quotation marks needs no blank after it; a key does.
        let is_glued = text.get(range.end).is_some_and(|byte| !byte.is_ascii_whitespace());
        let gap = |words: &str| (!words.is_empty()).then(|| Piece::text(words.as_bytes()));
        let after = if is_glued { " " } else { "" };
        let new = gap(before).into_iter().chain([Piece::Key(key.clone())]).chain(gap(after)).collect();
        Hunk { edit: Edit { range, old, new }, line, subject: entry.machine.clone() }
    };
    let Some(password) = &entry.password else {
        let [end, after] = [entry.parts.last().map_or(entry.name.end, |part| part.end), entry.name.end];
        let name = vec![Piece::text(&text[entry.name.clone()])];
        return [
            edit(end..end, entry.line, Vec::new(), " password "),
            edit(after..after, entry.line, Vec::new(), " password "),
            edit(entry.name.clone(), entry.line, name, &format!("{} password ", entry.machine)),
        ];
    };
    let range = password.range.clone();
    let way = if password.value.is_empty() {
        // `password` stands there without a value, or with an empty one in quotation marks.
        let gap = if range.is_empty() { " " } else { "" };
        edit(range.clone(), password.line, vec![Piece::text(&text[range])], gap)
    } else {
        edit(range, password.line, as_written(text, password, refer), "")
    };
    [way.clone(), way.clone(), way]
}

/// Takes the words of an entry out; with their lines, or with something instead.
fn remove(text: &[u8], entry: &Entry, instead: &str, refer: &dyn Fn(&ApiKey) -> AccountId) -> Hunk {
    let whole = |part: &Range<usize>| if instead.is_empty() { whole_lines(text, part) } else { part.clone() };
    let parts: Vec<Range<usize>> = entry.parts.iter().map(whole).collect();
    let range = parts.first().map_or(0, |part| part.start)..parts.last().map_or(0, |part| part.end);
    let old = match entry.password.as_ref().filter(|password| !password.value.is_empty()) {
        Some(password) => [
            vec![Piece::text(&text[range.start..password.range.start])],
            as_written(text, password, refer),
            vec![Piece::text(&text[password.range.end..range.end])],
        ]
        .concat(),
        None => vec![Piece::text(&text[range.clone()])],
    };
    let mut new = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        new.extend_from_slice(instead.as_bytes());
        let is_glued = text.get(part.end).is_some_and(|byte| !byte.is_ascii_whitespace());
        new.extend((is_glued && !instead.is_empty()).then_some(b' '));
        new.extend_from_slice(&text[part.end..parts.get(at + 1).map_or(part.end, |next| next.start)]);
    }
    let new = if new.is_empty() { Vec::new() } else { vec![Piece::text(&new)] };
    Hunk { edit: Edit { range, old, new }, line: entry.line, subject: entry.machine.clone() }
}

/// A password byte for byte: its key, with quotation marks where they stand; where it is written in any other way, the writing itself
/// is kept as one keeps a key.
fn as_written(text: &[u8], password: &Token, refer: &dyn Fn(&ApiKey) -> AccountId) -> Vec<Piece> {
    let raw = &text[password.range.clone()];
    let key = |bytes: &[u8]| Piece::Key(refer(&ApiKey::new(String::from_utf8_lossy(bytes).into_owned())));
    match raw {
        [b'"', inside @ .., b'"'] if inside == password.value && inside.iter().all(u8::is_ascii_graphic) => {
            vec![Piece::text(b"\""), key(inside), Piece::text(b"\"")]
        }
        // A key has no blanks around it; a quotation that nobody closed has.
        _ => {
            let raw = String::from_utf8_lossy(raw);
            let (inside, after) = raw.split_at(raw.trim_end().len());
            let (before, inside) = inside.split_at(inside.len() - inside.trim_start().len());
            let around = |words: &str| (!words.is_empty()).then(|| Piece::text(words.as_bytes()));
            around(before).into_iter().chain([key(inside.as_bytes())]).chain(around(after)).collect()
        }
    }
}

/// Where a new entry goes.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    End,
    /// The text ends within something that nobody closed.
    Start,
    /// As at the start, with an empty macro after it: what follows is then read as if nothing stood before it.
    StartApart,
}

/// A new entry, as the client writes one, with the line breaks of the file.
///
/// # Source
/// wandb 0.31.0, `sdk/lib/wbauth/wbnetrc.py` (`_update_netrc`).
fn append(text: &[u8], machine: &str, key: &AccountId, place: Place) -> Hunk {
    let end = if text.windows(2).any(|pair| pair == b"\r\n") { "\r\n" } else { "\n" };
    let gap = if place != Place::End || text.is_empty() || text.ends_with(b"\n") { "" } else { end };
    let lines = text.split(|byte| *byte == b'\n').count() + usize::from(!gap.is_empty());
    let (at, line) = if place == Place::End { (text.len(), lines) } else { (0, 1) };
    let before = format!("{gap}machine {machine}{end}  login user{end}  password ");
    let after = if place == Place::StartApart { format!("{end}macdef none{end}{end}") } else { end.to_owned() };
    let new = vec![Piece::text(before.as_bytes()), Piece::Key(key.clone()), Piece::text(after.as_bytes())];
    Hunk {
        edit: Edit { range: at..at, old: Vec::new(), new },
        line: u32::try_from(line).unwrap_or(u32::MAX),
        subject: machine.to_owned(),
    }
}

/// The range with its line break and the blanks before it, where nothing else stands on its lines.
fn whole_lines(text: &[u8], range: &Range<usize>) -> Range<usize> {
    let is_blank = |byte: &u8| matches!(byte, b' ' | b'\t');
    let start = range.start - text[..range.start].iter().rev().take_while(|byte| is_blank(byte)).count();
    let end = range.end + text[range.end..].iter().take_while(|byte| is_blank(byte)).count();
    let begins = start == 0 || text[start - 1] == b'\n';
    match &text[end..] {
        [] if begins => start..end,
        [b'\n', ..] if begins => start..end + 1,
        [b'\r', b'\n', ..] if begins => start..end + 2,
        _ => range.start..end,
    }
}

struct Lexer<'a> {
    text: &'a [u8],
    at: usize,
    line: u32,
    ahead: Option<Token>,
}

impl Lexer<'_> {
    /// The next character, line breaks of any kind as one `\n`.
    fn character(&mut self) -> Option<u8> {
        let byte = *self.text.get(self.at)?;
        self.at += 1;
        match byte {
            b'\r' => {
                if self.text.get(self.at) == Some(&b'\n') {
                    self.at += 1;
                }
                self.line += 1;
                Some(b'\n')
            }
            b'\n' => {
                self.line += 1;
                Some(b'\n')
            }
            _ => Some(byte),
        }
    }

    /// The next word; an empty one at the end.
    fn token(&mut self) -> Token {
        if let Some(ahead) = self.ahead.take() {
            return ahead;
        }
        let mut value = Vec::new();
        let mut start = self.at;
        let mut line = self.line;
        while let Some(byte) = self.character() {
            match byte {
                b'\n' | b'\t' | b' ' => (start, line) = (self.at, self.line),
                b'"' => {
                    while let Some(byte) = self.character() {
                        match byte {
                            b'"' => return Token { value, range: start..self.at, line },
                            b'\\' => value.extend(self.character()),
                            _ => value.push(byte),
                        }
                    }
                }
                first => {
                    value.extend(if first == b'\\' { self.character() } else { Some(first) });
                    let mut end = self.at;
                    while let Some(byte) = self.character() {
                        match byte {
                            b'\n' | b'\t' | b' ' => return Token { value, range: start..end, line },
                            b'\\' => value.extend(self.character()),
                            _ => value.push(byte),
                        }
                        end = self.at;
                    }
                }
            }
        }
        Token { value, range: start..self.at, line }
    }

    fn rest_of_line(&mut self) -> Option<bool> {
        let mut is_empty = true;
        loop {
            match self.character() {
                None if is_empty => return None,
                None => return Some(false),
                Some(b'\n') => return Some(is_empty),
                Some(_) => is_empty = false,
            }
        }
    }

    /// To the empty line that ends a macro.
    fn skip_macro(&mut self, word: &Token) -> Result<(), Unreadable> {
        loop {
            match self.rest_of_line() {
                None => return Err(Self::unreadable(word, Where::Macro)),
                Some(true) => return Ok(()),
                Some(false) => {}
            }
        }
    }

    /// The word is shown only where it is one that netrc knows: any other may be a secret out of place.
    fn unreadable(word: &Token, place: Where) -> Unreadable {
        let known = [&b"machine"[..], b"default", b"macdef", b"login", b"password", b"account"];
        let shown = if known.contains(&word.value.as_slice()) || word.value.starts_with(b"#") { &word.value[..] } else { b"" };
        Unreadable {
            line: word.line,
            word: String::from_utf8_lossy(shown).chars().take(20).collect(),
            at: word.range.start,
            place,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::change::reverse;

    fn password(text: &str, machine: &str) -> Option<(String, u32)> {
        let netrc = Netrc::read(text.as_bytes()).expect(text);
        let (key, line) = netrc.find(machine)?.key()?;
        Some((key.expose().to_owned(), line))
    }

    #[test]
    fn a_password_is_found_as_python_finds_it() {
        for (text, expect) in [
            ("machine h login u password p", Some(("p", 1))),
            ("machine a login u password p1 machine h login u password p2", Some(("p2", 1))),
            ("machine\n h\nlogin u\npassword p", Some(("p", 4))),
            ("# machine h password no\nmachine h\n\tlogin user\n\tpassword yes", Some(("yes", 4))),
            ("macdef init\nmachine h password no\n\nmachine h password yes", Some(("yes", 4))),
            ("machine h password \"quo ted\"", Some(("quo ted", 1))),
            ("machine h password a\\ b", Some(("a b", 1))),
            ("machine x password p\ndefault login u password d", Some(("d", 2))),
            ("machine h password 1\nmachine h password 2", Some(("2", 2))),
            ("machine b password 2\r\nmachine h password 1\r\n", Some(("1", 2))),
            ("machine h login u # no password\npassword p", Some(("p", 2))),
            ("#\nmachine h password p", Some(("p", 2))),
            ("machine x password 2\rmachine h password 1", Some(("1", 2))),
            (r#"machine h password \"p"#, Some(("\"p", 1))),
            (r#"machine h password "p\"q""#, Some(("p\"q", 1))),
            ("machine h login u", None),
            ("machine h password \"\"", None),
            ("", None),
        ] {
            assert_eq!(password(text, "h"), expect.map(|(key, line)| (key.to_owned(), line)), "{text}");
        }
    }

    #[test]
    fn a_text_that_python_refuses_is_refused_at_the_same_line() {
        // What may be a secret is not repeated.
        for (text, line, word) in [
            ("#a comment\nmachine h password p", 1, ""),
            ("machine h password p\ns3cret", 2, ""),
            ("machine h\n  password p q", 2, ""),
            ("machine", 1, "machine"),
            ("macdef init\nno end", 1, "macdef"),
        ] {
            let refused = Netrc::read(text.as_bytes()).err().expect(text);
            assert_eq!((refused.line, &*refused.word), (line, word), "{text}");
        }
    }

    #[test]
    fn another_parser_takes_the_first_entry_and_the_quotation_marks() {
        let text = b"default password d\nmachine h password \"1\"\nmachine h password 2\n";
        let netrc = Netrc::read(text).expect("a netrc");
        for (machine, own, expect) in [("h", true, ("\"1\"", 2)), ("x", false, ("d", 1))] {
            let (key, line) = netrc.find_first(machine).and_then(|entry| entry.raw_key(text)).expect(machine);
            assert_eq!(((key.expose(), line), netrc.has(machine)), (expect, own), "{machine}");
        }
    }

    #[test]
    fn a_key_is_kept_as_it_is_written_without_the_blanks_around_it() {
        for (password, expect) in
            [("old", "old"), ("\"old\"", "old"), ("\"quo ted\"", "\"quo ted\""), ("\u{c}old", "old"), ("\"open \n", "\"open")]
        {
            let text = format!("machine h password {password}");
            let kept = std::cell::RefCell::new(String::new());
            let refer = |key: &ApiKey| {
                key.expose().clone_into(&mut kept.borrow_mut());
                AccountId("old".to_owned())
            };
            let edits = Netrc::read(text.as_bytes()).expect(password).take_out(text.as_bytes(), "h", &refer);
            assert!(edits[0].edit.old.contains(&Piece::Key(AccountId("old".to_owned()))), "{text:?}");
            assert_eq!(*kept.borrow(), expect, "{text:?}");
        }
    }

    #[test]
    fn a_new_entry_stands_on_its_line() {
        for (text, line) in [
            ("", 1),
            ("machine x password p", 2),
            ("machine x password p\n", 2),
            ("machine x password p\nmachine y", 3),
            ("machine x password \"open\n", 1),
        ] {
            let netrc = Netrc::read(text.as_bytes()).expect(text);
            let edits = netrc.put(text.as_bytes(), "h", &AccountId("new".to_owned()), &|_| AccountId("old".to_owned()));
            assert_eq!(edits.iter().map(|hunk| hunk.line).collect::<Vec<_>>(), [line], "{text:?}");
        }
    }

    #[test]
    fn the_way_back_leads_to_the_same_bytes_however_a_password_is_written() {
        for text in [
            "machine h password \"quo ted\"\n",
            "machine h password \"blank \"\n",
            "machine h password a\\ b\n",
            "machine h password \"open\nand on\n",
            "machine x password \"open\n",
            "machine h login u",
        ] {
            let netrc = Netrc::read(text.as_bytes()).expect(text);
            let kept = std::cell::RefCell::new(Vec::new());
            let refer = |key: &ApiKey| {
                kept.borrow_mut().push(key.expose().to_owned());
                AccountId((kept.borrow().len() - 1).to_string())
            };
            let keys =
                |id: &AccountId| Ok(ApiKey::new(id.0.parse().map_or("NEW".to_owned(), |at: usize| kept.borrow()[at].clone())));
            for edits in [
                netrc.put(text.as_bytes(), "h", &AccountId("new".to_owned()), &refer),
                netrc.take_out(text.as_bytes(), "h", &refer),
            ] {
                let changed = written(text.as_bytes(), &edits, &keys).expect(text);
                let adds = edits.iter().any(|hunk| !hunk.edit.new.is_empty());
                let found =
                    Netrc::read(&changed).expect(text).find("h").and_then(Entry::key).map(|(key, _)| key.expose().to_owned());
                assert_eq!(found, adds.then(|| "NEW".to_owned()), "{text}");
                let back = reverse(&edits, &keys).expect(text);
                assert_eq!(written(&changed, &back, &keys).expect(text), text.as_bytes(), "{text}");
            }
        }
    }

    fn put(text: &str, machine: &str) -> String {
        let netrc = Netrc::read(text.as_bytes()).expect(text);
        let edits = netrc.put(text.as_bytes(), machine, &AccountId("new".to_owned()), &|_| AccountId("old".to_owned()));
        let keys = |id: &AccountId| Ok(ApiKey::new(if id.0 == "new" { "NEW" } else { "old" }.to_owned()));
        let after = written(text.as_bytes(), &edits, &keys).expect("keys");
        let back = reverse(&edits, &keys).expect("keys");
        assert_eq!(written(&after, &back, &keys).expect("keys"), text.as_bytes(), "the reverse edit restores every byte");
        String::from_utf8(after).expect("text")
    }

    #[test]
    fn one_entry_is_changed_and_every_other_byte_stays() {
        for (text, expect) in [
            ("", "machine h\n  login user\n  password NEW\n"),
            ("machine x password p", "machine x password p\nmachine h\n  login user\n  password NEW\n"),
            ("machine x password p\r\n", "machine x password p\r\nmachine h\r\n  login user\r\n  password NEW\r\n"),
            ("machine h login u password old\n", "machine h login u password NEW\n"),
            ("machine x password p machine h password old machine y", "machine x password p machine h password NEW machine y"),
            ("machine\nh\nlogin u\npassword old", "machine\nh\nlogin u\npassword NEW"),
            ("machine h password \"old\" # mine\n", "machine h password NEW # mine\n"),
            ("machine h login u\n", "machine h login u password NEW\n"),
            ("machine h password", "machine h password NEW"),
            ("machine h password \"\"\n", "machine h password NEW\n"),
            ("machine h password old\n\nmachine h password old\n", "machine h password NEW\n\nmachine h password NEW\n"),
            ("machine h\u{c}\npassword p\n", "machine h\u{c}\npassword p\nmachine h\n  login user\n  password NEW\n"),
            ("default password d\n", "default password d\nmachine h\n  login user\n  password NEW\n"),
            (
                "# note\nmacdef m\nmachine h password old\n\n",
                "# note\nmacdef m\nmachine h password old\n\nmachine h\n  login user\n  password NEW\n",
            ),
        ] {
            assert_eq!(put(text, "h"), expect, "{text:?}");
        }
    }

    #[test]
    fn an_entry_is_taken_out_with_its_lines() {
        for (text, expect) in [
            ("machine x\nmachine h\n  login user\n  password old\nmachine y\n", "machine x\nmachine y\n"),
            ("  machine h password old \t\nmachine x\n", "machine x\n"),
            ("machine x\n\tmachine h password old\n", "machine x\n"),
            ("machine x\n  machine h password old", "machine x\n"),
            ("machine h password old\r\nmachine x\r\n", "machine x\r\n"),
            ("machine x machine h password old", "machine x "),
            ("machine x machine h password old\n", "machine x \n"),
            ("machine x machine h password old\r\n", "machine x \r\n"),
            ("machine h password old  machine x\n", "machine x\n"),
        ] {
            let netrc = Netrc::read(text.as_bytes()).expect(text);
            let edits = netrc.take_out(text.as_bytes(), "h", &|_| AccountId("old".to_owned()));
            let after = written(text.as_bytes(), &edits, &crate::change::no_keys).expect("no key needed");
            assert_eq!(String::from_utf8_lossy(&after), expect, "{text:?}");
        }
    }

    #[test]
    fn comments_stay_and_are_comments_still_when_an_entry_goes() {
        for (text, expect) in [
            ("machine h password old # note\n", "# note\n"),
            ("machine h password old #note more\n", "# #note more\n"),
            ("machine h password old\n#note more\n", "machine none.invalid\n#note more\n"),
            ("machine x password p\n\nmachine h password old\n# note\n", "machine x password p\n\n#\n# note\n"),
            ("machine h\n# mine\n  password old\n", "# mine\n"),
            ("machine h password \"old\"# note\nmachine x\n", "# note\nmachine x\n"),
            ("machine h password old\n#a machine y password q\n", "machine none.invalid\n#a machine y password q\n"),
            ("machine h password old\n#a machine h password q\n", "machine none.invalid\n#a machine h password q\n"),
            ("machine h password old\n#a macdef m\n\nmachine x\n", "machine none.invalid\n#a macdef m\n\nmachine x\n"),
            ("machine h password \"old\"#note more\n", "# #note more\n"),
        ] {
            let netrc = Netrc::read(text.as_bytes()).expect(text);
            let edits = netrc.take_out(text.as_bytes(), "h", &|_| AccountId("old".to_owned()));
            let keys = |_: &AccountId| Ok(ApiKey::new("old".to_owned()));
            let after = written(text.as_bytes(), &edits, &keys).expect(text);
            assert_eq!(String::from_utf8_lossy(&after), expect, "{text:?}");
            assert_eq!(Netrc::read(&after).expect(text).without("h"), netrc.without("h"), "{text:?}");
            let back = reverse(&edits, &keys).expect(text);
            assert_eq!(written(&after, &back, &keys).expect(text), text.as_bytes(), "{text:?}");
        }
    }

    #[test]
    fn a_key_is_put_in_beside_unusual_comments() {
        for (text, expect) in [
            ("#note", "#note\nmachine h\n  login user\n  password NEW\n"),
            ("machine x password p # note", "machine x password p # note\nmachine h\n  login user\n  password NEW\n"),
            ("machine h password \"old\"# note\n", "machine h password NEW # note\n"),
            ("machine h login \"u\"# note\n", "machine h login \"u\" password NEW # note\n"),
            ("machine h login", "machine h password NEW login"),
            ("machine h login \"open", "machine h password NEW login \"open"),
            ("machine x password \"open", "machine h\n  login user\n  password NEW\nmachine x password \"open"),
            (
                "#a machine x password p\nmachine y password",
                "machine h\n  login user\n  password NEW\nmacdef none\n\n#a machine x password p\nmachine y password",
            ),
        ] {
            assert_eq!(put(text, "h"), expect, "{text:?}");
        }
    }
}
