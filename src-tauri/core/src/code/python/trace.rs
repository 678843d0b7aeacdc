//! What a value comes to: a literal, a variable that leads to one, or something that cannot be told.

use ruff_python_ast::str::Quote;
use ruff_python_ast::{Expr, ExprStringLiteral, InterpolatedStringElement, StringFlags as _};
use ruff_text_size::Ranged as _;

use super::callee::dotted;
use super::tree::{Binding, By, Tree, Way, default_of, gotten, plain_text};
use crate::code::note::NoteCode;

/// Follows so many names from one to the next.
const STEPS: usize = 6;

/// What an expression comes to.
pub(super) struct Traced<'a> {
    /// The variables on the way, and where each is used.
    pub(super) ways: Vec<(Way<'a>, usize)>,
    /// The literal at its end.
    pub(super) end: Result<Literal<'a>, NoteCode>,
}

/// A literal that can be replaced.
#[derive(Clone, Copy)]
pub(super) struct Literal<'a> {
    pub(super) expr: &'a Expr,
    /// Its text; empty for `None`.
    pub(super) text: &'a str,
    /// Its quotation mark, where it has one.
    pub(super) quote: Option<char>,
}

/// Follows an expression to its literal.
pub(super) fn trace<'a>(code: &str, tree: &Tree<'a>, expr: &'a Expr) -> Traced<'a> {
    let mut traced = Traced { ways: Vec::new(), end: Err(NoteCode::ValueIsComputed) };
    let mut expr = expr;
    for _ in 0..STEPS {
        let Some((way, at)) = way(expr).filter(|_| !is_environment(tree, expr)) else { break };
        traced.ways.push((way, at));
        match given(tree, way) {
            Ok(value) => expr = default_of(value),
            Err(code) => {
                traced.end = Err(code);
                return traced;
            }
        }
    }
    traced.end = literal(code, tree, expr);
    traced
}

/// The variable that an expression reads, and where.
pub(super) fn way(expr: &Expr) -> Option<(Way<'_>, usize)> {
    match expr {
        Expr::Name(name) => Some(((By::Name, &name.id), name.range.start().into())),
        Expr::Attribute(attribute) => Some(((By::Attribute, &attribute.attr), attribute.attr.range.start().into())),
        Expr::Subscript(subscript) => Some(((By::Key, plain_text(&subscript.slice)?), subscript.slice.range().start().into())),
        Expr::Call(call) => gotten(call).map(|(key, range)| ((By::Key, key), range.start().into())),
        Expr::FString(string) => {
            let mut elements = string.value.elements();
            match (elements.next(), elements.next()) {
                (Some(InterpolatedStringElement::Interpolation(part)), None)
                    if part.format_spec.is_none() && part.debug_text.is_none() && part.conversion.is_none() =>
                {
                    way(&part.expression)
                }
                _ => None,
            }
        }
        _ => None,
    }
}

/// The one value that the text gives it.
fn given<'a>(tree: &Tree<'a>, way: Way<'a>) -> Result<&'a Expr, NoteCode> {
    let options = if way.0 == By::Attribute { tree.defaults(way.1) } else { &[] };
    let bindings = tree.bound(way).iter().chain(options).copied().take(2).collect::<Vec<_>>();
    match bindings.as_slice() {
        [Binding::Value(value)] => Ok(value),
        [] if way.0 == By::Attribute && !tree.options.is_empty() => Err(NoteCode::ValueIsFromArguments),
        [] => Err(NoteCode::ValueIsFromElsewhere),
        [Binding::Parameter(_)] => Err(NoteCode::ValueIsFromArguments),
        [Binding::Other] if way.0 == By::Attribute => Err(NoteCode::ValueIsFromArguments),
        [Binding::Other] => Err(NoteCode::ValueIsComputed),
        bindings if bindings.iter().any(|binding| matches!(binding, Binding::Parameter(_))) => {
            Err(NoteCode::ValueIsFromArguments)
        }
        _ => Err(NoteCode::VariableIsGivenTwice),
    }
}

fn literal<'a>(code: &str, tree: &Tree<'a>, expr: &'a Expr) -> Result<Literal<'a>, NoteCode> {
    match expr {
        Expr::StringLiteral(string) => of_string(code, expr, string),
        Expr::NoneLiteral(_) => Ok(Literal { expr, text: "", quote: None }),
        Expr::FString(string) if string.value.elements().all(InterpolatedStringElement::is_literal) => {
            let mut elements = string.value.elements();
            match (elements.next(), elements.next()) {
                (Some(InterpolatedStringElement::Literal(part)), None) => {
                    let quote = code[expr.range()].chars().find(|c| matches!(c, '"' | '\''));
                    Ok(Literal { expr, text: &part.value, quote })
                }
                _ => Err(NoteCode::ValueIsComputed),
            }
        }
        _ if is_environment(tree, expr) => Err(NoteCode::ValueIsFromEnvironment),
        _ => Err(NoteCode::ValueIsComputed),
    }
}

fn of_string<'a>(code: &str, expr: &'a Expr, string: &'a ExprStringLiteral) -> Result<Literal<'a>, NoteCode> {
    let parts = string.value.as_slice();
    let is_cut = parts.iter().any(|part| part.flags.is_unclosed());
    let between = parts.windows(2).map(|two| &code[usize::from(two[0].range.end())..usize::from(two[1].range.start())]);
    let is_interrupted = between.clone().any(|between| between.contains('#'));
    if is_cut || is_interrupted {
        return Err(NoteCode::ValueIsInPieces);
    }
    let quote = parts.first().map(|part| if part.flags.quote_style() == Quote::Single { '\'' } else { '"' });
    Ok(Literal { expr, text: string.value.to_str(), quote })
}

/// `os.environ[…]`, `os.environ.get(…)`, `os.getenv(…)`.
fn is_environment<'a>(tree: &Tree<'a>, expr: &'a Expr) -> bool {
    let is = |expr: &'a Expr, names: &[&str]| dotted(tree, expr).is_some_and(|name| names.contains(&name.as_str()));
    match expr {
        Expr::Subscript(subscript) => is(&subscript.value, &["os.environ", "environ"]),
        Expr::Call(call) => is(&call.func, &["os.getenv", "getenv", "os.environ.get", "environ.get"]),
        _ => false,
    }
}
