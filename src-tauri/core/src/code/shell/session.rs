//! What somebody copied from a terminal: commands behind prompts, and what they printed.

use std::ops::Range;

use crate::code::mapped::Mapped;
use crate::snippet::quote::Written;

/// The commands of a session without their prompts. `None` where the text does not begin with one.
pub(super) fn commands(text: &str) -> Option<Mapped> {
    let first = text.lines().map(str::trim_start).find(|line| !line.is_empty() && !line.starts_with('#'))?;
    prompt(first)?;
    let mut session = Mapped::with_capacity(text.len());
    let (mut at, mut goes_on) = (0, Going::Nowhere);
    for line in text.split_inclusive('\n') {
        let length = match (prompt(line), &goes_on) {
            (Some(length), Going::Nowhere | Going::Further) => Some(length),
            (None, Going::Further) => Some(further(line)),
            (_, Going::To(_)) => Some(further(line)),
            (None, Going::Nowhere) => None,
        };
        if let Some(length) = length {
            session.push(&line[length..], at + length..at + line.len(), &Written::Behind(line[..length].to_owned()));
            goes_on = goes_on.behind(&line[length..]);
        }
        at += line.len();
    }
    Some(session)
}

/// Where a command goes on.
enum Going {
    Nowhere,
    /// On the next line.
    Further,
    /// Up to the line that ends its here-document.
    To(String),
}

impl Going {
    fn behind(self, line: &str) -> Self {
        let bare = line.trim_end();
        match self {
            Self::To(end) if bare.trim_start() != end => Self::To(end),
            Self::To(_) => Self::Nowhere,
            _ => match here_document(bare) {
                Some(end) => Self::To(bare[end].to_owned()),
                None if bare.ends_with('\\') => Self::Further,
                None => Self::Nowhere,
            },
        }
    }
}

/// Length of a prompt with what stands before it: `$ `, `(venv) $ `, `user@host:~$ `, `(venv) user@host:~$ `.
fn prompt(line: &str) -> Option<usize> {
    let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
    let end = line.find("$ ")?;
    let before = line[indent..end].trim();
    // `(venv) user@host:~$ `
    let environment = before.split_once(") ").filter(|(name, _)| name.starts_with('(') && !name.contains(' '));
    let before = environment.map_or(before, |(_, behind)| behind.trim_start());
    let is_host = before.contains('@') && !before.contains([' ', '"', '\'', '=']);
    let is_named = before.starts_with('(') && before.ends_with(')') && !before.contains(' ');
    (before.is_empty() || is_host || is_named).then_some(end + 2)
}

/// Length of what a shell shows before a line that goes on: `> `.
fn further(line: &str) -> usize {
    let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
    if line[indent..].starts_with("> ") { indent + 2 } else { 0 }
}

/// Where the word stands that ends a here-document.
fn here_document(line: &str) -> Option<Range<usize>> {
    let start = line.find("<<").filter(|at| !line[at + 2..].starts_with('<'))? + 2;
    let rest = line[start..].trim_start_matches(['-', ' ', '"', '\'', '\\']);
    let start = line.len() - rest.len();
    let length = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
    (length > 0).then_some(start..start + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prompt_and_what_a_command_goes_on_with_are_taken_off() {
        for (line, length) in [("$ ls", 2), ("  $ ls", 4), ("(venv) $ ls", 9), ("me@host:~$ ls", 11)] {
            assert_eq!(prompt(line), Some(length), "{line}");
        }
        for line in "ls $HOME;echo $ x;(a b) $ x;(a $ x;a) $ x;me@h x$ y;a@b=$ x;host$ x".split(';') {
            assert_eq!(prompt(line), None, "{line}");
        }
        for (line, length) in [("> a", 2), (" \t> a", 4), (">a", 0), ("a > b", 0)] {
            assert_eq!(further(line), length, "{line}");
        }
        for (line, end) in [("a <<E", "E"), ("a <<- 'A_1' > x", "A_1"), ("a <<\\é;b", "é"), ("a <<<x", ""), ("a << ", "")] {
            assert_eq!(here_document(line).map_or("", |at| &line[at]), end, "{line}");
        }
    }

    #[test]
    fn only_commands_are_read_and_each_knows_where_it_stands() {
        for (text, code) in [
            ("# x\n\n$ a \\\n> b\nc\n$ cat <<E\nd\n E\ne\n", Some("a \\\nb\ncat <<E\nd\n E\n")),
            ("$ a \\\n$ b\n> c\n", Some("a \\\nb\n")),
            ("ls\n$ a\n", None),
        ] {
            assert_eq!(commands(text).map(|session| session.code).as_deref(), code, "{text}");
        }
        let session = commands("x@y $ a \\\n> bc\n$ d").expect("a session");
        let places = [0..1, 4..6, 7..8].map(|inside| session.range(&inside).map(|(outside, _)| outside));
        assert_eq!(places, [Some(6..7), Some(12..14), Some(17..18)]);
    }
}
