//! The tables of a TOML file that can matter. Where anything is unusual, the file is one part.

use std::ops::Range;

use crate::code::form;

/// Tables that matter by what stands in other ones: the last part of their name, or the first.
const TIED: [&str; 12] = [
    "_component_",
    "class",
    "class_name",
    "default",
    "init",
    "init_args",
    "init_kwargs",
    "init_params",
    "kwargs",
    "kwds",
    "parameters",
    "params",
];

/// The parts to be read; `None`: the whole file.
pub(super) fn telling(text: &str) -> Option<Vec<Range<usize>>> {
    let has = |marks: &str| memchr::memmem::find(text.as_bytes(), marks.as_bytes()).is_some();
    if has("\"\"\"") || has("'''") {
        return None;
    }
    let (mut parts, mut start, mut is_tied) = (Vec::new(), 0, true);
    let mut keep = |part: Range<usize>, is_tied: bool| {
        if is_tied || form::is_about_wandb(&text[part.clone()]) {
            parts.push(part);
        }
    };
    for at in memchr::memchr_iter(b'[', text.as_bytes()).filter(|at| *at == 0 || text.as_bytes()[at - 1] == b'\n') {
        let Some(name) = header(&text[at..]) else { continue };
        is_closed(&text[start..at]).then_some(())?;
        keep(start..at, is_tied);
        start = at;
        is_tied = name.split('.').any(|word| TIED.contains(&word.trim()));
    }
    keep(start..text.len(), is_tied);
    Some(parts)
}

/// The name in a table's header, written plainly.
fn header(rest: &str) -> Option<&str> {
    let line = rest.lines().next()?.trim_end();
    let inside = line.strip_prefix("[[").and_then(|line| line.strip_suffix("]]"));
    let name = inside.or_else(|| line.strip_prefix('[')?.strip_suffix(']'))?;
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b' ');
    (!name.is_empty() && name.bytes().all(is_plain)).then_some(name)
}

/// Does every bracket of the table end in it, so far as that is easily told?
fn is_closed(table: &str) -> bool {
    let count = |mark: u8| memchr::memchr_iter(mark, table.as_bytes()).count();
    count(b'[') == count(b']') && count(b'{') == count(b'}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_that_speak_of_wandb_or_are_tied_to_others_are_read() {
        for (text, expect) in [
            ("a = 1\n[x]\nb = 2\n[wandb]\nc = 3\n", Some("a = 1\n[wandb]\nc = 3\n")),
            ("[x . kwargs ]\na = 1\n[y]\nb = 1\n", Some("[x . kwargs ]\na = 1\n")),
            ("a = 1\n['x']\nb = 1\n", Some("a = 1\n['x']\nb = 1\n")),
            ("a = [\n[x]\n]\n", None),
            ("a = \"\"\"", None),
            ("a = '''", None),
        ] {
            let read = telling(text).map(|parts| parts.into_iter().map(|part| &text[part]).collect::<String>());
            assert_eq!(read.as_deref(), expect, "{text}");
        }
        for (text, expect) in [("[a]", Some("a")), ("[[a.b]]\nx", Some("a.b")), ("[ a-b_c ] ", Some(" a-b_c "))] {
            assert_eq!(header(text), expect, "{text}");
        }
        for text in ["[]", "['a']", "[a", "[[a]", "a]"] {
            assert_eq!(header(text), None, "{text}");
        }
        for (text, expect) in [("a = [{}]", true), ("[1]\n{", false), ("{}\n]", false)] {
            assert_eq!(is_closed(text), expect, "{text}");
        }
    }
}
