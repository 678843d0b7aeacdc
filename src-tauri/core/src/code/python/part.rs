//! A cell in parts, each whole in itself: what stands between two statements at the left edge. Where anything is unusual, the
//! cell is one part.

use std::ops::Range;

/// Statements that can be read without those around them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) range: Range<usize>,
    /// May it say something that does not stand there, letter by letter: an escape, a name in other letters, a string in pieces?
    pub(super) is_opaque: bool,
    /// Is it of a cell that can be read behind another as well as by itself?
    pub(super) is_joinable: bool,
}

/// Adds the parts of a cell.
pub(super) fn split(code: &str, cell: Range<usize>, parts: &mut Vec<Part>) {
    let before = parts.len();
    let mut cutter =
        Cutter { bytes: &code.as_bytes()[..cell.end], at: cell.start, string: usize::MAX, is_opaque: false, open: Vec::new() };
    match cutter.cut(cell.start, parts) {
        None => {
            parts.truncate(before);
            parts.push(Part { range: cell, is_opaque: true, is_joinable: false });
        }
        Some(Begins::AtTheEdge) => {}
        Some(Begins::Within) => parts[before..].iter_mut().for_each(|part| part.is_joinable = false),
    }
}

/// Where the first code of a cell stands.
enum Begins {
    AtTheEdge,
    /// Indented, or as what goes on with the statement before it.
    Within,
}

/// Words that go on with the statement before them.
const GOING_ON: [&[u8]; 5] = [b"elif", b"else", b"except", b"finally", b"case"];

/// Bytes at which a line of code needs a look.
const MATTERS: [bool; 256] = {
    let mut matters = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        #[expect(clippy::cast_possible_truncation, reason = "it is below 256")]
        let it = byte as u8;
        let is_mark = matches!(
            it,
            b'"' | b'\'' | b'#' | b'(' | b'[' | b'{' | b')' | b']' | b'}' | b'\\' | b'!' | b'%' | b'?' | b'$' | b'`'
        );
        matters[byte] = is_mark || (it < b' ' && it != b'\t') || it >= 0x7f;
        byte += 1;
    }
    matters
};

struct Cutter<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Where the last string ended.
    string: usize,
    is_opaque: bool,
    /// What closes the brackets that are open.
    open: Vec<u8>,
}

impl Cutter<'_> {
    /// `None` where something is unusual.
    fn cut(&mut self, mut start: usize, parts: &mut Vec<Part>) -> Option<Begins> {
        let mut is_decorator = false;
        let mut begins = None;
        while let Some(line) = self.line_start() {
            let first = if line == self.at && !self.goes_on() { Begins::AtTheEdge } else { Begins::Within };
            begins.get_or_insert(first);
            let is_edge = line == self.at && line > start;
            if is_edge && !is_decorator && !self.goes_on() {
                parts.push(Part { range: start..line, is_opaque: std::mem::take(&mut self.is_opaque), is_joinable: true });
                start = line;
            }
            is_decorator = self.bytes[self.at] == b'@';
            self.line()?;
        }
        parts.push(Part { range: start..self.bytes.len(), is_opaque: self.is_opaque, is_joinable: !is_decorator });
        Some(begins.unwrap_or(Begins::AtTheEdge))
    }

    /// Goes to where the next line of code begins, behind its indentation; says where that line starts.
    fn line_start(&mut self) -> Option<usize> {
        loop {
            let line = self.at;
            while matches!(self.bytes.get(self.at), Some(b' ' | b'\t')) {
                self.at += 1;
            }
            match self.bytes.get(self.at)? {
                b'\n' => self.at += 1,
                b'\r' if self.bytes.get(self.at + 1) == Some(&b'\n') => self.at += 2,
                b'#' => self.comment(),
                _ => return Some(line),
            }
        }
    }

    fn goes_on(&self) -> bool {
        let rest = &self.bytes[self.at..];
        GOING_ON.iter().any(|word| rest.starts_with(word))
    }

    fn comment(&mut self) {
        self.at = memchr::memchr(b'\n', &self.bytes[self.at..]).map_or(self.bytes.len(), |length| self.at + length);
    }

    /// One line of code, however many it stands on.
    fn line(&mut self) -> Option<()> {
        // A notebook's commands.
        if matches!(self.bytes[self.at], b'%' | b'/' | b',' | b';') {
            return None;
        }
        self.open.clear();
        while let Some(plain) =
            self.bytes.get(self.at..).and_then(|rest| rest.iter().position(|byte| MATTERS[usize::from(*byte)]))
        {
            let byte = self.bytes[self.at + plain];
            self.at += plain + 1;
            match byte {
                b'\n' if self.open.is_empty() => return Some(()),
                b'\n' => {}
                b'\r' if self.bytes.get(self.at) == Some(&b'\n') => {}
                b'"' | b'\'' => self.string(byte)?,
                b'#' => self.comment(),
                b'(' => self.open.push(b')'),
                b'[' => self.open.push(b']'),
                b'{' => self.open.push(b'}'),
                b')' | b']' | b'}' => drop(self.open.pop().filter(|expected| *expected == byte)?),
                b'\\' if self.bytes.get(self.at) == Some(&b'\n') => self.at += 1,
                b'!' if self.bytes.get(self.at) == Some(&b'=') => {}
                b'%' if self.follows_equal() => return None,
                b'!' | b'?' | b'$' | b'`' | b'\\' | 0x7f => return None,
                0x80.. => self.is_opaque = true,
                0..=0x1f => return None,
                _ => {}
            }
        }
        self.at = self.bytes.len();
        self.open.is_empty().then_some(())
    }

    fn follows_equal(&self) -> bool {
        self.bytes[..self.at - 1].iter().rev().find(|byte| **byte != b' ').is_some_and(|byte| *byte == b'=')
    }

    /// A string whose first mark was just passed.
    fn string(&mut self, mark: u8) -> Option<()> {
        let first = self.at - 1;
        let before =
            self.bytes[..first].iter().rev().take(3).take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
        let prefix = self.bytes[first - before..first].to_ascii_lowercase();
        let (raw, filled) = match prefix.as_slice() {
            b"" | b"b" | b"u" => (false, false),
            b"r" | b"br" | b"rb" => (true, false),
            b"f" | b"t" => (false, true),
            b"fr" | b"rf" | b"tr" | b"rt" => (true, true),
            _ => return None,
        };
        self.is_opaque |= self.follows_string(first - before);
        let triple = self.bytes.get(self.at..self.at + 2) == Some(&[mark, mark]);
        self.at += if triple { 2 } else { 0 };
        let inside = self.at;
        loop {
            let rest = &self.bytes[self.at..];
            let next = memchr::memchr3(mark, b'\\', if triple { mark } else { b'\n' }, rest)?;
            self.at += next + 1;
            match rest[next] {
                b'\\' => {
                    let escaped = *self.bytes.get(self.at)?;
                    self.is_opaque |= !raw && matches!(escaped, b'x' | b'u' | b'U' | b'N' | b'0'..=b'7' | b'\n' | b'\r');
                    self.at += 1;
                    if escaped == b'\r' && !triple {
                        return None;
                    }
                }
                b'\n' => return None,
                _ if triple && self.bytes.get(self.at..self.at + 2) != Some(&[mark, mark]) => {}
                _ => break,
            }
        }
        let end = self.at - 1;
        self.at += if triple { 2 } else { 0 };
        self.string = self.at;
        let body = &self.bytes[inside..end];
        let is_one_line = triple || memchr::memchr(b'\r', body).is_none();
        (is_one_line && (!filled || is_filled_plainly(body))).then_some(())
    }

    /// Does nothing but space and comments stand between the last string and this place?
    fn follows_string(&self, start: usize) -> bool {
        let mut at = self.string;
        loop {
            match self.bytes.get(at).filter(|_| at < start) {
                Some(b' ' | b'\t' | b'\r' | b'\n' | b'\\') => at += 1,
                Some(b'#') => at += memchr::memchr(b'\n', &self.bytes[at..]).unwrap_or(self.bytes.len() - at),
                _ => return at == start,
            }
        }
    }
}

/// Is every brace of an f-string closed before its mark, so that the mark is surely its end?
fn is_filled_plainly(body: &[u8]) -> bool {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(&byte) = body.get(at) {
        at += 1;
        match byte {
            b'{' | b'}' if depth == 0 && body.get(at) == Some(&byte) => at += 1,
            b'{' => depth += 1,
            b'}' if depth == 0 => return false,
            b'}' => depth -= 1,
            b'"' | b'\'' if depth > 0 => {
                let Some(end) = memchr::memchr(byte, &body[at..]) else { return false };
                if body[at..at + end].iter().any(|byte| matches!(byte, b'{' | b'}' | b'\\' | b'"' | b'\'')) {
                    return false;
                }
                at += end + 1;
            }
            b'\\' | b'#' | b'\n' | b'!'
                if depth > 0 && !(byte == b'!' && matches!(body.get(at), Some(b'r' | b's' | b'a' | b'='))) =>
            {
                return false;
            }
            _ => {}
        }
    }
    depth == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_at_the_edge_are_parts_and_a_cell_with_an_open_string_is_one() {
        let cut = |code: &str| {
            let mut parts = Vec::new();
            split(code, 0..code.len(), &mut parts);
            parts.into_iter().map(|part| (code[part.range].to_owned(), part.is_opaque)).collect::<Vec<_>>()
        };
        let whole = |code: &str| vec![(code.to_owned(), true)];
        assert_eq!(cut("a = 'x'\nb = 1\n"), [("a = 'x'\n".to_owned(), false), ("b = 1\n".to_owned(), false)]);
        assert_eq!(cut("a = '''x\nb = 1\n'''\n"), [("a = '''x\nb = 1\n'''\n".to_owned(), false)]);
        for code in ["a = 'x\nb = 1\n", "a = (1\nb = 1\n", "a = '''x\nb = 1\n", "a = z'x'\nb = 1\n", "a = f'{x'\nb = 1\n"] {
            assert_eq!(cut(code), whole(code), "{code}");
        }
    }

    #[test]
    fn a_part_is_cut_where_a_statement_ends_and_anything_unusual_makes_the_cell_one() {
        // Behind `~` what may say something else than its letters, behind `^` what can be read behind no other cell.
        let cut = |code: &str| {
            let mut parts = Vec::new();
            split(code, 0..code.len(), &mut parts);
            let mark = |is: bool, mark: &'static str| if is { mark } else { "" };
            let said = |part: Part| [mark(part.is_opaque, "~"), mark(!part.is_joinable, "^"), &code[part.range]].concat();
            parts.into_iter().map(said).collect::<Vec<_>>().join("|")
        };
        for (code, expect) in [
            ("a\n  b\nc\n", "a\n  b\n|c\n"),
            ("if a:\n b\nelse:\n c\n", "if a:\n b\nelse:\n c\n"),
            ("@a\ndef b(): 1\nc\n", "@a\ndef b(): 1\n|c\n"),
            ("@a\n", "^@a\n"),
            (" a\nb\n", "^ a\n|^b\n"),
            ("else: a\n", "^else: a\n"),
            ("# x\n\r\na\n", "# x\n\r\n|a\n"),
            ("a = (\n1)\nb\n", "a = (\n1)\n|b\n"),
            ("a \\\n b\nc\n", "a \\\n b\n|c\n"),
            ("é = 1\nb\n", "~é = 1\n|b\n"),
            ("a\r\nb\n", "a\r\n|b\n"),
            ("a = ('x' # b\n 'y')\n", "~a = ('x' # b\n 'y')\n"),
            ("a = 'x\\\ny'\n", "~a = 'x\\\ny'\n"),
            ("a = '''x\n'y'\r\n'''\nb\n", "a = '''x\n'y'\r\n'''\n|b\n"),
            ("a = ''\nb\n", "a = ''\n|b\n"),
        ] {
            assert_eq!(cut(code), expect, "{code}");
        }
        for (marks, lines) in [
            ("", r"a != b;a % b;a[1] = {'b': (1, [2])};a = Rb'\q';a = r'\x41';a = '\n';f('x', 'y');a = 'x' # b;a = f'{x!r}'"),
            ("~", r#"a = '\x41';a = u'\101';a = 'x' 'y';f('x' "y")"#),
            ("~^", r"a = [1};a);a \ b;a ! b;!a;%a;/a;a = %b;a =%b;a?;a = xbr'y';ab'x';a = f'}';a = rf'{x'"),
            ("~^", "a\rb;a\u{c}b;a = 'x\ry';a = 'x\\\ry'"),
        ] {
            lines.split(';').for_each(|line| assert_eq!(cut(line), format!("{marks}{line}")));
        }
        for (expect, bodies) in [
            (true, "x;{x};{{;}};{{x}};{x!r};{x!=y};{d['x']};{f('a', 'b')};{x:{y}};a!#'\\"),
            (false, "{;};{x;{{x};{x}};{x!q};{x#};{x\\};{d['{']};{d['x]};{x\n}"),
        ] {
            bodies.split(';').for_each(|body| assert_eq!(is_filled_plainly(body.as_bytes()), expect, "{body}"));
        }
    }
}
