//! How deep code stands in itself, without reading it as a tree: whoever walks a tree too deep runs out of stack.

use ruff_python_ast::token::TokenKind;
use ruff_python_parser::{Mode, lexer};

/// So deep at most: as deep as `CPython`'s own parser goes.
pub(super) const DEEPEST: usize = 6_000;

/// Could its tree be deeper than [`DEEPEST`]?
pub(super) fn is_too_deep(code: &str) -> bool {
    // Every level takes a byte at least.
    code.len() > DEEPEST && exceeds(code, DEEPEST)
}

/// What stands open: how many signs could stand in each other since the last comma, and `lambda`s, which a comma does not end.
#[derive(Default)]
struct Open {
    signs: usize,
    lambdas: usize,
}

fn exceeds(code: &str, deepest: usize) -> bool {
    let mut tokens = lexer::lex(code, Mode::Ipython);
    let mut open = vec![Open::default()];
    // Of all that is open around the innermost; and blocks.
    let (mut around, mut blocks) = (0, 0_usize);
    let mut follows_operand = false;
    loop {
        let kind = tokens.next_token();
        let Some(here) = open.last_mut() else { return false };
        let was_operand = std::mem::replace(&mut follows_operand, is_operand(kind) || is_close(kind));
        match kind {
            TokenKind::EndOfFile => return false,
            TokenKind::Newline => *here = Open::default(),
            TokenKind::Comma | TokenKind::Semi | TokenKind::Equal => here.signs = 0,
            TokenKind::Indent => blocks += 1,
            TokenKind::Dedent => blocks = blocks.saturating_sub(1),
            TokenKind::NonLogicalNewline | TokenKind::Comment => follows_operand = was_operand,
            TokenKind::Lambda => here.lambdas += 1,
            kind if is_open(kind) => {
                here.signs += 1;
                around += here.signs + here.lambdas;
                open.push(Open::default());
            }
            kind if is_close(kind) => {
                if open.len() > 1 {
                    open.pop();
                    around -= open.last().map_or(0, |here| here.signs + here.lambdas);
                }
            }
            // Two beside each other stand in no expression together.
            kind if is_operand(kind) => here.signs = if was_operand { 0 } else { here.signs },
            _ => here.signs += 1,
        }
        if around + blocks + open.last().map_or(0, |here| here.signs + here.lambdas) > deepest {
            return true;
        }
    }
}

fn is_open(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace | TokenKind::FStringStart | TokenKind::TStringStart)
}

fn is_close(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace | TokenKind::FStringEnd | TokenKind::TStringEnd)
}

fn is_operand(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::Name
            | TokenKind::String
            | TokenKind::Int
            | TokenKind::Float
            | TokenKind::Complex
            | TokenKind::FStringMiddle
            | TokenKind::TStringMiddle
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_each_other_is_deeper_and_what_stands_beside_each_other_is_not() {
        for (depth, codes) in [
            (0, "a;a, b;);a = b"),
            (1, "(a);[a];{a};-a;-a\n-b;a = -b;-a = -b;-a b -c;(a), (b);(a) b -c"),
            (2, "((a));(a, (b));(-a, (b));--a;f'{a}';(a)(b);lambda: a;if a:\n b\n;if a:\n b\nif c:\n d\n"),
            (3, "(-a\n b --c);lambda: a, lambda: b;if a:\n if b:\n  c\n;-a == -b"),
        ] {
            for code in codes.split(';') {
                assert_eq!((0..9).find(|deepest| !exceeds(code, *deepest)), Some(depth), "{code}");
            }
        }
        assert_eq!((0..9).find(|deepest| !exceeds("-a; -b", *deepest)), Some(1));
        let deepest = "-".repeat(DEEPEST);
        for (code, expect) in [(format!("{deepest}a"), false), (format!("{deepest}-a"), true), ("a".repeat(DEEPEST + 1), false)] {
            assert_eq!(is_too_deep(&code), expect);
        }
    }
}
