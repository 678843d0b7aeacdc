//! What is called, dotted: `wandb.init`, `wandb.Api().run`, whatever it was imported or kept as.

use ruff_python_ast::Expr;

use super::tree::{Binding, By, Tree, Way};
use super::words::names_wandb;

/// Follows so many names from one to the next.
const STEPS: u32 = 8;

/// Names that a call is known by, whoever brought them here.
const KNOWN: [&str; 21] = [
    "Namespace",
    "SimpleNamespace",
    "api",
    "dict",
    "environ",
    "fit",
    "getenv",
    "init_trackers",
    "link_artifact",
    "link_model",
    "os",
    "partial",
    "putenv",
    "setdefault",
    "setenv",
    "train",
    "tune",
    "update",
    "use_artifact",
    "use_model",
    "val",
];

/// Other names of `wandb.Api`.
///
/// # Source
/// wandb 0.16 to 0.31 (`apis/__init__.py`, `apis/public/__init__.py`).
const PUBLIC: [&str; 4] = ["wandb.apis.Api", "wandb.apis.PublicApi", "wandb.apis.public.Api", "wandb.apis.public.api.Api"];

/// The dotted name of an expression, with imports and plain assignments followed.
pub(super) fn dotted<'a>(tree: &Tree<'a>, expr: &'a Expr) -> Option<String> {
    follow(tree, expr, STEPS)
}

/// What is called is told to a person by its name: what its name stands for matters.
pub(super) fn ask(tree: &Tree<'_>, expr: &Expr) {
    match expr {
        Expr::Name(name) => tree.ask(&name.id),
        Expr::Attribute(attribute) => tree.ask(&attribute.attr),
        _ => {}
    }
}

/// Names that stand for something of W&B's, where they are given their values: calls of them matter, wherever they stand.
pub(super) fn aliases<'a>(tree: &Tree<'a>) -> Vec<String> {
    let imported = tree.imports.iter().filter(|(_, stands_for)| leads_on(stands_for)).map(|(name, _)| (*name).to_owned());
    let leads = |binding: &Binding<'a>| of_binding(tree, *binding, STEPS).is_some_and(|name| leads_on(&name));
    let given = tree.ways().filter(|((by, _), bindings)| *by != By::Key && bindings.iter().any(leads));
    imported.chain(given.map(|((_, name), _)| name.to_owned())).collect()
}

/// What a part of a call is known by.
pub(super) const PARTLY: &str = ".partial()";

fn is_partial(name: &str) -> bool {
    matches!(name, "functools.partial" | "partial")
}

/// Can a call be known by a name that begins so?
fn leads_on(name: &str) -> bool {
    let rest = name.strip_prefix("wandb.Api()").unwrap_or(name);
    if rest.ends_with(PARTLY) || is_partial(rest) {
        return true;
    }
    if rest.contains("()") {
        return rest.rsplit('.').next().is_some_and(|last| names_wandb(last.as_bytes()));
    }
    names_wandb(name.as_bytes()) || name.split('.').any(is_known)
}

fn is_known(name: &str) -> bool {
    KNOWN.contains(&name) || name.ends_with("environ")
}

fn follow<'a>(tree: &Tree<'a>, expr: &'a Expr, steps: u32) -> Option<String> {
    let name = followed(tree, expr, steps.checked_sub(1)?)?;
    Some(if PUBLIC.contains(&name.as_str()) { "wandb.Api".to_owned() } else { name })
}

fn followed<'a>(tree: &Tree<'a>, expr: &'a Expr, steps: u32) -> Option<String> {
    match expr {
        Expr::Name(name) => {
            let name = name.id.as_str();
            if is_known(name) {
                tree.ask(name);
            }
            let assigned = || of_way(tree, (By::Name, name), steps);
            tree.imports.get(name).cloned().or_else(assigned).or_else(|| Some(name.to_owned()))
        }
        Expr::Attribute(attribute) => {
            let name = attribute.attr.as_str();
            let is_self = matches!(&*attribute.value, Expr::Name(name) if matches!(name.id.as_str(), "self" | "cls"));
            if is_self && is_known(name) {
                tree.ask(name);
            }
            let kept = if is_self { of_way(tree, (By::Attribute, name), steps) } else { None };
            kept.or_else(|| Some(format!("{}.{name}", follow(tree, &attribute.value, steps)?)))
        }
        Expr::Call(call) => {
            let called = follow(tree, &call.func, steps)?;
            // `functools.partial(wandb.init, …)` is called as `wandb.init` is, with more in hand.
            let first = || follow(tree, call.arguments.args.first()?, steps).filter(|name| name.starts_with("wandb."));
            let partly = if is_partial(&called) { first().map(|first| format!("{first}{PARTLY}")) } else { None };
            partly.or_else(|| Some(format!("{called}()")))
        }
        Expr::Await(awaited) => follow(tree, &awaited.value, steps),
        _ => None,
    }
}

/// What a name stands for: the first of its values that leads to a call, to something of W&B or to the environment.
fn of_way<'a>(tree: &Tree<'a>, way: Way<'a>, steps: u32) -> Option<String> {
    let bindings = tree.bound_here(way);
    if bindings.is_empty() {
        return None;
    }
    if let Some(known) = tree.resolved.borrow().get(&(way, steps)) {
        return known.clone();
    }
    let found = bindings.iter().find_map(|binding| of_binding(tree, *binding, steps));
    tree.resolved.borrow_mut().insert((way, steps), found.clone());
    found
}

fn of_binding<'a>(tree: &Tree<'a>, binding: Binding<'a>, steps: u32) -> Option<String> {
    match binding {
        Binding::Value(value @ (Expr::Call(_) | Expr::Attribute(_) | Expr::Name(_) | Expr::Await(_))) => {
            follow(tree, value, steps).filter(|name| {
                matches!(name.as_str(), "wandb" | "weave" | "os.environ")
                    || name.starts_with("wandb.")
                    || name.starts_with("weave.")
                    || name.ends_with("()")
            })
        }
        _ => None,
    }
}
