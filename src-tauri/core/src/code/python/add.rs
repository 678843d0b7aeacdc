//! Where a missing argument is added, in the style of the call.

use std::ops::Range;

use ruff_python_ast::{Arguments, Expr, Keyword};
use ruff_text_size::Ranged as _;

use super::tree::plain_text;
use crate::code::found::{Gap, Label, Named};
use crate::snippet::quote::Quoting;

/// The place for missing keywords of a call; none where what stands before it is broken.
pub(super) fn keywords(code: &str, broken: &[usize], arguments: &Arguments, missing: &[Named], quote: char) -> Option<Gap> {
    let sign = if arguments.keywords.iter().any(|keyword| has_spaces(code, keyword)) { " = " } else { "=" };
    let quote = arguments.keywords.iter().find_map(|keyword| quote_of(code, &keyword.value)).unwrap_or(quote);
    let gap = |at: usize, around: [String; 3]| Gap {
        at,
        missing: missing.to_vec(),
        around,
        label: Label::Keyword(sign),
        quoting: Quoting::Python(quote),
        everywhere: false,
        written: crate::snippet::quote::Written::Plain,
    };
    let open = usize::from(arguments.range.start());
    // What `*` brings may take the place of what is added.
    if arguments.args.iter().any(Expr::is_starred_expr) {
        return None;
    }
    let neighbour = neighbour(arguments).map(Keyword::range).or(arguments.args.last().map(Expr::range));
    let Some(neighbour) = neighbour else {
        let is_open = code.as_bytes().get(open) == Some(&b'(');
        let (at, around) = (open + 1, [String::new(), ", ".to_owned(), String::new()]);
        return is_open.then(|| gap(at, around));
    };
    let end = usize::from(neighbour.end());
    // Where the call is cut off, more of this argument may have been cut off, too.
    let is_broken = breaks(broken, open..end);
    let is_whole = ends(&code[end..], ')');
    let (at, around) = beside(code, usize::from(neighbour.start()), end);
    (is_whole && !is_broken).then(|| gap(at, around))
}

/// The place for missing keys of a dictionary.
pub(super) fn keys(code: &str, broken: &[usize], dict: &ruff_python_ast::ExprDict, missing: &[Named]) -> Option<Gap> {
    let last = dict.items.last();
    let open = usize::from(dict.range.start()) + 1;
    let (at, around) = match last {
        Some(item) => {
            let start = item.key.as_ref().map_or_else(|| item.value.range().start(), |key| key.range().start());
            beside(code, start.into(), item.value.range().end().into())
        }
        None => (open, [String::new(), ", ".to_owned(), String::new()]),
    };
    let quote = dict.items.iter().find_map(|item| quote_of(code, item.key.as_ref()?)).unwrap_or('"');
    let gap = Gap {
        at,
        missing: missing.to_vec(),
        around,
        label: Label::Key(quote),
        quoting: Quoting::Python(quote),
        everywhere: false,
        written: crate::snippet::quote::Written::Plain,
    };
    let end = last.map_or(open, |item| item.value.range().end().into());
    let is_whole = !breaks(broken, open..end) && ends(&code[end..], '}');
    (code.as_bytes().get(open - 1) == Some(&b'{') && is_whole).then_some(gap)
}

/// Does a comma stand next, or what closes the whole?
fn ends(mut rest: &str, closing: char) -> bool {
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '\\');
        match rest.strip_prefix('#') {
            Some(comment) => rest = comment.trim_start_matches(|c| c != '\n'),
            None => return rest.starts_with([',', closing]),
        }
    }
}

/// Does one of these places, which are in order, stand there?
fn breaks(broken: &[usize], there: Range<usize>) -> bool {
    broken.get(broken.partition_point(|at| *at < there.start)).is_some_and(|at| *at < there.end)
}

/// The argument that a missing one stands beside: the other name, else the last keyword.
fn neighbour(arguments: &Arguments) -> Option<&Keyword> {
    let names = |keyword: &&Keyword| keyword.arg.as_ref().is_some_and(|arg| matches!(arg.as_str(), "project" | "entity"));
    let plain = |keyword: &&Keyword| keyword.arg.is_some();
    arguments.keywords.iter().find(names).or_else(|| arguments.keywords.iter().rfind(plain)).or(arguments.keywords.last())
}

/// Where something is added beside an item, and what stands around it: on a line of its own where the item has one.
fn beside(code: &str, start: usize, end: usize) -> (usize, [String; 3]) {
    let before = code[..start].trim_end_matches([' ', '\t']);
    let indent = &code[before.len()..start];
    let own_line = before.ends_with('\n');
    let rest = &code[end..];
    // The rest of its line, where it has one to itself; else what shows whether there is a comma.
    let length = if own_line { rest.find('\n') } else { rest.find(|c: char| c == '\n' || !c.is_whitespace()).map(|at| at + 1) };
    let rest = rest.get(..length.unwrap_or(rest.len())).unwrap_or(rest);
    let eol = if rest.ends_with('\r') { "\r\n" } else { "\n" };
    let rest = rest.trim_end_matches('\r');
    let next = format!("{eol}{indent}");
    let comma = rest.len() - rest.trim_start().len();
    let after_comma = rest.trim_start().strip_prefix(',');
    let owned = |before: &str, between: &str, after: &str| [before.to_owned(), between.to_owned(), after.to_owned()];
    match after_comma {
        Some(after) if own_line && (after.trim().is_empty() || after.trim_start().starts_with('#')) => {
            (end + rest.len(), owned(&next, &format!(",{next}"), ","))
        }
        Some(_) => (end + comma + 1, owned(" ", ", ", ",")),
        None if own_line && rest.trim_start().starts_with('#') => (start, owned("", &format!(",{next}"), &format!(",{next}"))),
        None if own_line => (end, owned(&format!(",{next}"), &format!(",{next}"), "")),
        None => (end, owned(", ", ", ", "")),
    }
}

fn has_spaces(code: &str, keyword: &Keyword) -> bool {
    keyword.arg.as_ref().is_some_and(|arg| code[usize::from(arg.range.end())..].starts_with(" = "))
}

fn quote_of(code: &str, expr: &Expr) -> Option<char> {
    plain_text(expr)?;
    code[expr.range()].chars().find(|c| matches!(c, '"' | '\''))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_added_stands_as_its_neighbour_does() {
        let next = ",\n    ";
        for (code, expect) in [
            ("f(a=1)", (5, [", ", ", ", ""])),
            ("f(a=1, b)", (6, [" ", ", ", ","])),
            ("f(a=1 , b)", (7, [" ", ", ", ","])),
            ("f(a=1\n, b)", (5, [", ", ", ", ""])),
            ("f(\n    a=1,\n)", (11, ["\n    ", next, ","])),
            ("f(\n    a=1,  # x\n)", (16, ["\n    ", next, ","])),
            ("f(\n    a=1, b=2)", (11, [" ", ", ", ","])),
            ("f(\n    a=1  # x\n)", (7, ["", next, next])),
            ("f(\n    a=1\n)", (10, [next, next, ""])),
            ("f(\r\n  a=1\r\n)", (9, [",\r\n  ", ",\r\n  ", ""])),
        ] {
            let start = code.find("a=1").expect("an argument");
            let (at, around) = beside(code, start, start + 3);
            assert_eq!((at, around.each_ref().map(String::as_str)), expect, "{code}");
        }
    }

    #[test]
    fn an_argument_ends_at_a_comma_or_where_the_call_does_and_nothing_is_broken_in_it() {
        for (expect, texts) in [(true, ", x ~ ) ~  # c\n) ~  \\\n,"), (false, " x ~ # c ~  ~ }")] {
            texts.split(" ~ ").for_each(|rest| assert_eq!(ends(rest, ')'), expect, "{rest}"));
        }
        for (broken, start, end, expect) in
            [(3, 1, 3, true), (3, 2, 3, false), (3, 3, 4, true), (3, 4, 6, false), (5, 2, 6, true), (6, 2, 6, false)]
        {
            assert_eq!(breaks(&[1, broken], start..end), expect, "{broken} {start}");
        }
    }
}
