//! Why Python does not read a netrc, and the smallest mend: judged by the same rules by which Python reads.
//!
//! # Source
//! `CPython` 3.11 and later, `Lib/netrc.py`: a comment is passed over to the end of its line only where its `#` begins on the line on which
//! the word before it ended; before the first entry, only where a blank follows the `#`.

use std::ops::Range;

use super::netrc::{Netrc, Unreadable, Where};
use crate::change::ChangeRefused;
use crate::edit::Edit;
use crate::evidence::NetrcFlaw;

/// So many places are mended at most.
const MOST: usize = 1000;
/// A comment so many lines above a word may be the one that it belongs to.
const ABOVE: usize = 8;

/// One mended place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mended {
    /// What was wrong there.
    pub(crate) flaw: NetrcFlaw,
    /// What ends it.
    pub(crate) edit: Edit<String>,
}

/// Why Python does not read it, as far as one place tells.
pub(crate) fn flaw(text: &[u8], unreadable: &Unreadable) -> NetrcFlaw {
    step(text, unreadable).map_or_else(|| hopeless(unreadable), |(flaw, _)| flaw)
}

/// The same as a refusal of this file, home as `~`.
pub(crate) fn refused(text: &[u8], unreadable: Unreadable, shown: &str) -> ChangeRefused {
    let flaw = Some(flaw(text, &unreadable));
    ChangeRefused::Unreadable { file: shown.to_owned(), line: unreadable.line, word: unreadable.word, flaw }
}

/// The edits after which Python reads it, in the order of the text; `None` where a person has to say what is meant.
pub(crate) fn mend(text: &[u8]) -> Option<Vec<Mended>> {
    let (mut now, mut done) = (text.to_vec(), Vec::<Mended>::new());
    for _ in 0..MOST {
        let Err(unreadable) = Netrc::read(&now) else {
            done.sort_by_key(|mended| mended.edit.place());
            return Some(done);
        };
        let (flaw, edits) = step(&now, &unreadable)?;
        let made = edits.iter().map(|edit| (edit.range.clone(), edit.new.as_bytes()));
        let next = crate::edit::apply(&now, made)?;
        let moved: Vec<_> =
            edits.into_iter().map(|edit| Some(Mended { flaw, edit: moved(&done, edit)? })).collect::<Option<_>>()?;
        done.extend(moved);
        now = next;
    }
    None
}

/// The edit as one of the text that was there first.
fn moved(done: &[Mended], edit: Edit<String>) -> Option<Edit<String>> {
    let mut known: Vec<&Edit<String>> = done.iter().map(|mended| &mended.edit).collect();
    known.sort_by_key(|edit| edit.place());
    let mut start = edit.range.start;
    for one in known {
        if start < one.range.start + one.new.len() {
            // What was mended is not mended again.
            break;
        }
        start = (start + one.range.len()).checked_sub(one.new.len())?;
    }
    Some(Edit { range: start..start + edit.range.len(), ..edit })
}

fn hopeless(unreadable: &Unreadable) -> NetrcFlaw {
    match unreadable.place {
        Where::Encoding => NetrcFlaw::NotUtf8,
        Where::Name => NetrcFlaw::NameIsMissing,
        Where::Macro => NetrcFlaw::MacroWithoutEnd,
        Where::Word => NetrcFlaw::UnexpectedWord,
    }
}

/// The first of the smallest changes after which Python reads on.
fn step(text: &[u8], unreadable: &Unreadable) -> Option<(NetrcFlaw, Vec<Edit<String>>)> {
    let ways = match unreadable.place {
        Where::Encoding | Where::Name => return None,
        Where::Macro => {
            let end = line_break(text);
            let insert = |count: usize| (NetrcFlaw::MacroWithoutEnd, vec![insert(text.len(), &end.repeat(count))]);
            vec![insert(1), insert(2)]
        }
        Where::Word => ways(text, unreadable.at),
    };
    let left = text.len() - unreadable.at;
    let reads_on = |edits: &[Edit<String>]| {
        let made = edits.iter().map(|edit| (edit.range.clone(), edit.new.as_bytes()));
        let next = crate::edit::apply(text, made)?;
        Some(Netrc::read(&next).err().is_none_or(|error| next.len() - error.at < left))
    };
    ways.into_iter().find(|(_, edits)| reads_on(edits) == Some(true))
}

/// What may be meant by a word that stands where none may.
fn ways(text: &[u8], at: usize) -> Vec<(NetrcFlaw, Vec<Edit<String>>)> {
    let mut ways = Vec::new();
    if text.starts_with(b"\xef\xbb\xbf") && at <= 3 {
        let edit = Edit { range: 0..3, old: "\u{feff}".to_owned(), new: String::new() };
        ways.push((NetrcFlaw::ByteOrderMark, vec![edit]));
    }
    let mut line = line_at(text, at);
    for _ in 0..ABOVE {
        ways.extend(of_comment(text, &line));
        let Some(before) = line.start.checked_sub(1) else { break };
        line = line_at(text, before);
    }
    let word: Vec<u8> = text[at..].iter().copied().take_while(u8::is_ascii_alphanumeric).collect();
    let small = String::from_utf8_lossy(&word).to_ascii_lowercase();
    let is_known = matches!(small.as_str(), "machine" | "default" | "login" | "user" | "account" | "password" | "macdef");
    if is_known && small.as_bytes() != word {
        let edit = Edit { range: at..at + word.len(), old: String::from_utf8_lossy(&word).into_owned(), new: small };
        ways.push((NetrcFlaw::CapitalLetters, vec![edit]));
    }
    ways
}

/// What makes a comment one that Python passes over.
fn of_comment(text: &[u8], line: &Range<usize>) -> Vec<(NetrcFlaw, Vec<Edit<String>>)> {
    let indent = text[line.clone()].iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    let sign = line.start + indent;
    if text.get(sign) != Some(&b'#') {
        return Vec::new();
    }
    let before = line.start.checked_sub(1).map(|end| line_at(text, end));
    let is_empty = |line: &Range<usize>| text[line.clone()].trim_ascii().is_empty();
    let is_quoted = before.as_ref().is_some_and(|line| text[line.clone()].trim_ascii_end().ends_with(b"\""));
    let space = insert(sign + 1, " ");
    let is_glued = text.get(sign + 1).is_some_and(|byte| !byte.is_ascii_whitespace());
    let above = match before.filter(is_empty) {
        Some(empty) => insert(empty.start, "#"),
        None => insert(line.start, &format!("#{}", line_break(text))),
    };
    let apart = if is_quoted { NetrcFlaw::CommentAfterQuotation } else { NetrcFlaw::CommentAfterEmptyLine };
    let mut ways = Vec::new();
    if is_glued {
        ways.push((NetrcFlaw::CommentWithoutSpace, vec![space.clone()]));
    }
    ways.push((apart, vec![above.clone()]));
    if is_glued {
        ways.push((apart, vec![above, space]));
    }
    ways
}

fn insert(at: usize, new: &str) -> Edit<String> {
    Edit { range: at..at, old: String::new(), new: new.to_owned() }
}

/// The line breaks of the file.
fn line_break(text: &[u8]) -> &'static str {
    if text.windows(2).any(|pair| pair == b"\r\n") { "\r\n" } else { "\n" }
}

/// The line around a place, without its line break.
fn line_at(text: &[u8], at: usize) -> Range<usize> {
    let start = text[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    start..text[at..].iter().position(|byte| *byte == b'\n').map_or(text.len(), |end| at + end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(text: &str) -> Option<(Vec<NetrcFlaw>, String)> {
        let all = mend(text.as_bytes())?;
        let made = all.iter().map(|mended| (mended.edit.range.clone(), mended.edit.new.as_bytes()));
        let after = String::from_utf8(crate::edit::apply(text.as_bytes(), made).expect("apart")).expect("text");
        assert!(Netrc::read(after.as_bytes()).is_ok(), "{text:?} → {after:?}");
        Some((all.into_iter().map(|mended| mended.flaw).collect(), after))
    }

    #[test]
    fn the_true_reason_is_told_and_the_smallest_mend_found() {
        use NetrcFlaw::{
            ByteOrderMark, CapitalLetters, CommentAfterEmptyLine, CommentAfterQuotation, CommentWithoutSpace, MacroWithoutEnd,
        };
        for (text, flaws, expect) in [
            ("machine a password c\n\n# two words\n", vec![CommentAfterEmptyLine], "machine a password c\n#\n# two words\n"),
            ("\n# two words\nmachine a password c\n", vec![CommentAfterEmptyLine], "#\n# two words\nmachine a password c\n"),
            ("#two words\nmachine a password c\n", vec![CommentWithoutSpace], "# two words\nmachine a password c\n"),
            (
                "machine a password \"c\"\n# two words\n",
                vec![CommentAfterQuotation],
                "machine a password \"c\"\n#\n# two words\n",
            ),
            (
                "machine a password c\r\n\r\n# two words\r\nmachine b password d\r\n",
                vec![CommentAfterEmptyLine],
                "machine a password c\r\n#\r\n# two words\r\nmachine b password d\r\n",
            ),
            (
                "#a b\n#c d\nmachine a password c\n\n\n# e f\n",
                vec![CommentWithoutSpace, CommentWithoutSpace, CommentAfterEmptyLine],
                "# a b\n# c d\nmachine a password c\n\n#\n# e f\n",
            ),
            ("macdef m\nls\n", vec![MacroWithoutEnd], "macdef m\nls\n\n"),
            ("macdef m\nls", vec![MacroWithoutEnd], "macdef m\nls\n\n"),
            ("Machine a Login b PASSWORD c\n", vec![CapitalLetters; 3], "machine a login b password c\n"),
            ("\u{feff}machine a password c\n", vec![ByteOrderMark], "machine a password c\n"),
            ("machine a password c\n\n  # two words\n", vec![CommentAfterEmptyLine], "machine a password c\n#\n  # two words\n"),
            ("machine a password c\n\n#two words\n", vec![CommentAfterEmptyLine], "machine a password c\n#\n#two words\n"),
            ("\n#two words\nmachine a\n", vec![CommentAfterEmptyLine; 2], "#\n# two words\nmachine a\n"),
            ("\u{feff}Machine a password c\n", vec![ByteOrderMark, CapitalLetters], "machine a password c\n"),
            ("machine a password c\n", vec![], "machine a password c\n"),
        ] {
            assert_eq!(mended(text), Some((flaws, expect.to_owned())), "{text:?}");
        }
    }

    #[test]
    fn what_only_a_person_can_tell_is_not_mended() {
        for (text, expect) in [
            ("machine a password my secret\n", NetrcFlaw::UnexpectedWord),
            ("machine a port 22\n", NetrcFlaw::UnexpectedWord),
            ("#note\nmachine a password my secret\n", NetrcFlaw::UnexpectedWord),
            ("machine", NetrcFlaw::NameIsMissing),
        ] {
            let unreadable = Netrc::read(text.as_bytes()).err().expect(text);
            assert_eq!((mend(text.as_bytes()), flaw(text.as_bytes(), &unreadable)), (None, expect), "{text:?}");
        }
        let unreadable = Netrc::read(b"machine a password \xff\n").err().expect("not UTF-8");
        assert_eq!(flaw(b"machine a password \xff\n", &unreadable), NetrcFlaw::NotUtf8);
    }
}
