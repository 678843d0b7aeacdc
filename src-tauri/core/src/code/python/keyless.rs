//! Python without a key that stands in it.

use std::ops::Range;

use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{Arguments, Expr, ExprCall, ExprContext, Stmt};
use ruff_python_parser::{ParseOptions, Parsed, parse_cells_unchecked};
use ruff_text_size::{Ranged, TextRange};

use super::callee::dotted;
use super::tree::{By, Tree, plain_text};
use super::{depth, mode_of, size};

/// What takes the key in this range out: the range that is replaced, and by what. `None` where it cannot be taken out safely.
pub(in crate::code) fn without_key(code: &str, cells: &[Range<usize>], key: &Range<usize>) -> Option<(Range<usize>, String)> {
    let suite = parse(code, cells).filter(|parsed| parsed.errors().is_empty())?.into_suite();
    let tree = Tree::read(&suite);
    let mut spot = Spot { key: TextRange::new(size(key.start), size(key.end)), statement: None, call: None, literal: None };
    spot.visit_body(&suite);
    let literal = spot.literal?;
    let is_value = |expr: &Expr| expr.range() == literal;
    match spot.statement? {
        (Stmt::Assign(assign), siblings) if is_value(&assign.value) => match &assign.targets[..] {
            [Expr::Subscript(target)] if is_environment(&tree, &target.value) => {
                let is_unread = plain_text(&target.slice).is_some_and(|name| !is_read(&tree, name));
                is_unread.then(|| statement(code, assign.range, siblings))
            }
            [Expr::Name(name)] => is_only_for_login(&suite, &tree, &name.id).then(|| (range(literal), "None".to_owned())),
            _ => None,
        },
        (Stmt::Expr(alone), siblings) if is_default(&tree, &alone.value, literal) => Some(statement(code, alone.range, siblings)),
        _ => of_call(code, &tree, spot.call?, literal),
    }
}

/// Is it Python from beginning to end?
pub(in crate::code) fn is_whole(code: &str, cells: &[Range<usize>]) -> bool {
    parse(code, cells).is_some_and(|parsed| parsed.errors().is_empty())
}

fn parse(code: &str, cells: &[Range<usize>]) -> Option<Parsed<ruff_python_ast::ModModule>> {
    if cells.iter().any(|cell| depth::is_too_deep(&code[cell.clone()])) {
        return None;
    }
    let mark = if code.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let cells: Vec<TextRange> = cells.iter().map(|cell| TextRange::new(size(cell.start.max(mark)), size(cell.end))).collect();
    let mode = mode_of(code, &cells);
    Some(parse_cells_unchecked(code, cells, &ParseOptions::from(mode)))
}

/// What stands around a key.
struct Spot<'a> {
    key: TextRange,
    /// The innermost statement, and how many stand beside it.
    statement: Option<(&'a Stmt, usize)>,
    call: Option<&'a ExprCall>,
    /// The string that is the key and nothing else.
    literal: Option<TextRange>,
}

impl<'a> Visitor<'a> for Spot<'a> {
    fn visit_body(&mut self, body: &'a [Stmt]) {
        let key = self.key;
        for statement in body.iter().filter(|statement| statement.range().contains_range(key)) {
            self.statement = Some((statement, body.len()));
            self.visit_stmt(statement);
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        if !expr.range().contains_range(self.key) {
            return;
        }
        match expr {
            Expr::Call(call) => self.call = Some(call),
            Expr::StringLiteral(literal) if literal.value.to_str().len() == usize::from(self.key.len()) => {
                self.literal = Some(literal.range);
            }
            _ => {}
        }
        visitor::walk_expr(self, expr);
    }
}

/// `os.environ`, whatever it is imported as.
fn is_environment<'a>(tree: &Tree<'a>, expr: &'a Expr) -> bool {
    dotted(tree, expr).is_some_and(|name| matches!(name.as_str(), "os.environ" | "environ"))
}

/// Does the code read this variable, or one of which it cannot be told?
fn is_read<'a>(tree: &Tree<'a>, name: &'a str) -> bool {
    let gets = |call: &&'a ExprCall| {
        matches!(dotted(tree, &call.func).as_deref(), Some("os.getenv" | "getenv"))
            && call.arguments.args.first().is_none_or(|given| plain_text(given).is_none_or(|given| given == name))
    };
    !tree.loaded((By::Key, name)).is_empty() || tree.calls.iter().any(gets)
}

/// `os.environ.setdefault(NAME, KEY)`, `os.putenv(NAME, KEY)` as a statement.
fn is_default<'a>(tree: &Tree<'a>, expr: &'a Expr, literal: TextRange) -> bool {
    let Expr::Call(call) = expr else { return false };
    let called = dotted(tree, &call.func);
    let sets = matches!(called.as_deref(), Some("os.environ.setdefault" | "environ.setdefault" | "os.putenv"));
    sets && matches!(&*call.arguments.args, [name, value] if plain_text(name).is_some() && value.range() == literal)
}

/// Is a name used for nothing but the key of a login? `None` there reads the environment or netrc.
fn is_only_for_login<'a>(suite: &'a [Stmt], tree: &Tree<'a>, name: &str) -> bool {
    let mut uses = Uses { name, count: 0 };
    uses.visit_body(suite);
    let keys = tree.calls.iter().filter_map(|call| argument_of(tree, call));
    let logins = keys.filter(|value| is_name(value, name)).count();
    let bound = tree.ways().filter(|((_, bound), _)| *bound == name).map(|(_, bindings)| bindings.len()).sum::<usize>();
    logins > 0 && uses.count == logins && bound == 1
}

fn is_name(expr: &Expr, wanted: &str) -> bool {
    matches!(expr, Expr::Name(name) if name.id == wanted)
}

/// How often a name is read.
struct Uses<'n> {
    name: &'n str,
    count: usize,
}

impl<'a> Visitor<'a> for Uses<'_> {
    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Name(name) = expr
            && name.ctx != ExprContext::Store
            && name.id == self.name
        {
            self.count += 1;
        }
        visitor::walk_expr(self, expr);
    }

    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        if let Stmt::Global(global) = stmt {
            self.count += global.names.iter().filter(|name| name.as_str() == self.name).count();
        }
        visitor::walk_stmt(self, stmt);
    }
}

/// The argument of a login that is the key.
fn argument_of<'a>(tree: &Tree<'a>, call: &'a ExprCall) -> Option<&'a Expr> {
    let wanted = match dotted(tree, &call.func)?.as_str() {
        "wandb.login" => "key",
        "wandb.Api" | "wandb.apis.public.Api" => "api_key",
        _ => return None,
    };
    super::tree::keyword(&call.arguments, wanted)
}

/// An argument that goes: the key of a login, or the default of `os.getenv`.
fn of_call<'a>(code: &str, tree: &Tree<'a>, call: &'a ExprCall, literal: TextRange) -> Option<(Range<usize>, String)> {
    let Arguments { args, keywords, .. } = &call.arguments;
    let key = argument_of(tree, call).filter(|value| value.range() == literal);
    let called = dotted(tree, &call.func);
    let reads = matches!(called.as_deref(), Some("os.getenv" | "getenv" | "os.environ.get" | "environ.get"));
    let argument = match &**args {
        [name, value] if reads && value.range() == literal && plain_text(name).is_some() => value.range(),
        _ => keywords.iter().find(|keyword| key.is_some() && keyword.value.range() == literal)?.range,
    };
    let mut all: Vec<TextRange> = args.iter().map(Ranged::range).chain(keywords.iter().map(|keyword| keyword.range)).collect();
    all.sort_by_key(Ranged::start);
    let at = all.iter().position(|range| *range == argument)?;
    let inside = range(call.arguments.range);
    let previous = at.checked_sub(1).map_or(inside.start + 1, |before| usize::from(all[before].end()));
    Some((argument_with_comma(code, range(argument), previous, inside.end - 1, all.len() == 1), String::new()))
}

/// An argument with one comma, and the blanks that only it needs; a comment stays.
fn argument_with_comma(code: &str, argument: Range<usize>, previous: usize, end: usize, is_only: bool) -> Range<usize> {
    let after = &code[argument.end..end];
    let blank = |text: &str| text.len() - text.trim_start().len();
    let comma = after.trim_start().starts_with(',').then(|| argument.end + blank(after) + 1);
    let behind = comma.unwrap_or(argument.end);
    let rest = &code[behind..end];
    if is_only && rest.trim().is_empty() && code[previous..argument.start].trim().is_empty() {
        return previous..end;
    }
    let spaces = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    if comma.is_some() && !rest.trim().is_empty() {
        let is_line = code[..argument.start].trim_end_matches([' ', '\t']).ends_with('\n') && rest[spaces..].starts_with('\n');
        return if is_line {
            argument.start..behind + spaces + 1 + blank(&rest[spaces + 1..])
        } else {
            argument.start..behind + spaces
        };
    }
    let before = &code[previous..argument.start];
    if before.contains('#') || previous == argument.start || is_only {
        return argument.start..behind;
    }
    // The comma before it goes, or the one behind it, which is the last one.
    let kept = if comma.is_some() { previous + before.find(',').map_or(0, |at| at + 1) } else { previous };
    kept..behind
}

/// A statement that goes; in a block of its own, or beside others on a line, `pass` takes its place. A comment behind it stays.
fn statement(code: &str, whole: TextRange, siblings: usize) -> (Range<usize>, String) {
    let whole = range(whole);
    let start = code[..whole.start].rfind('\n').map_or(0, |at| at + 1);
    let end = code[whole.end..].find('\n').map_or(code.len(), |at| whole.end + at + 1);
    let (before, after) = (&code[start..whole.start], &code[whole.end..end]);
    let is_alone = before.trim().is_empty() && (after.trim().is_empty() || after.trim_start().starts_with('#'));
    if !is_alone || siblings == 1 && !before.is_empty() {
        return (whole, "pass".to_owned());
    }
    let rest = if after.trim().is_empty() { start..end } else { whole.start..end - after.trim_start().len() };
    (rest, String::new())
}

fn range(range: TextRange) -> Range<usize> {
    range.start().into()..range.end().into()
}
