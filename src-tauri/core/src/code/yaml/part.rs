//! The parts of a YAML file that can matter: what stands under one key at its left edge is whole in itself. Where anything is
//! unusual, the file is one part.

use std::ops::Range;

use crate::code::form;

/// Keys at the left edge that matter by what stands under other ones.
const TIED: [&str; 24] = [
    "_component_",
    "_target_",
    "class",
    "class_name",
    "class_path",
    "default",
    "entity",
    "entity_name",
    "init",
    "init_args",
    "init_kwargs",
    "init_params",
    "kwargs",
    "kwds",
    "method",
    "name",
    "parameters",
    "params",
    "project",
    "project_name",
    "target",
    "team",
    "type",
    "value",
];

/// The parts to be read; `None`: the whole file.
pub(super) fn telling(text: &str) -> Option<Vec<Range<usize>>> {
    let (mut parts, mut start, mut is_tied) = (Vec::new(), 0, true);
    let mut keep = |part: Range<usize>, is_tied: bool| {
        let inside = &text[part.clone()];
        if is_tied || form::is_about_wandb(inside) || memchr::memchr(b'&', inside.as_bytes()).is_some() {
            parts.push(part);
        }
    };
    let mut at = 0;
    for end in memchr::memchr_iter(b'\n', text.as_bytes()).map(|end| end + 1).chain([text.len()]) {
        let line = text[at..end].trim_end_matches(['\n', '\r']);
        match line.as_bytes().first() {
            None | Some(b'#') => {}
            Some(b'-') if line == "---" && at == 0 => {}
            Some(b' ' | b'-') if !line.starts_with("--") => is_closed(line).then_some(())?,
            Some(_) => {
                let key = key(line)?;
                keep(start..at, is_tied);
                start = at;
                is_tied = TIED.contains(&key);
                is_closed(line).then_some(())?;
            }
        }
        at = end;
    }
    keep(start..text.len(), is_tied);
    Some(parts)
}

/// The key at the left edge, written plainly.
fn key(line: &str) -> Option<&str> {
    let (key, value) = line.split_once(':')?;
    let is_plain = key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'/'));
    (is_plain && !key.starts_with('-') && (value.is_empty() || value.starts_with(' '))).then_some(key)
}

/// Does every quotation and every bracket of the line end on it, so far as that is easily told?
fn is_closed(line: &str) -> bool {
    let bytes = line.as_bytes();
    if !bytes.iter().any(|byte| matches!(byte, b'"' | b'\'' | b'[' | b']' | b'{' | b'}' | b'\r')) {
        return true;
    }
    let counted = |mark: u8| memchr::memchr_iter(mark, bytes).count();
    let is_even = |mark: u8| counted(mark).is_multiple_of(2);
    let is_balanced = is_even(b'"') && is_even(b'\'') && counted(b'[') == counted(b']') && counted(b'{') == counted(b'}');
    (is_balanced || line.trim_start().starts_with('#')) && counted(b'\r') == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_closed_where_quotations_and_brackets_end_on_it() {
        for (line, expect) in [
            ("a: b", true),
            ("a: \"b\"", true),
            ("a: \"b", false),
            ("a: 'b'", true),
            ("a: 'b", false),
            ("a: [b, {c: d}]", true),
            ("a: [b,", false),
            ("b]", false),
            ("a: {b: c,", false),
            ("b: c}", false),
            ("  # it's [", true),
            ("a: b\rc", false),
            ("# a\rb", false),
        ] {
            assert_eq!(is_closed(line), expect, "{line}");
        }
    }

    #[test]
    fn what_is_about_wandb_or_tied_to_other_keys_is_read() {
        for (text, expect) in [
            ("x: 1\nentity: a\ny: 2\nlog:\n  wandb: {}\nz: 3\n", vec!["", "entity: a\n", "log:\n  wandb: {}\n"]),
            ("---\n# a\n\nx: 1\nteam: b", vec!["---\n# a\n\n", "team: b"]),
            ("x: &a 1\ny: 2\n- z\nproject: c\r\n", vec!["", "x: &a 1\n", "project: c\r\n"]),
        ] {
            let parts = telling(text).expect("parts");
            assert_eq!(parts.into_iter().map(|part| &text[part]).collect::<Vec<_>>(), expect, "{text}");
        }
    }

    #[test]
    fn a_file_with_anything_unusual_is_one_part() {
        for text in [
            "x: [\nentity: a\n]\n",
            "x:\n  - 'a\n  b'\nentity: a\n",
            "x: 1\n---\nentity: a\n",
            "\"x\": 1\n",
            "? x\n",
            "x:1\n",
            "x: 1\n--x: 2\n",
        ] {
            assert_eq!(telling(text), None, "{text}");
        }
    }
}
