//! What is called, dotted: `wandb.init`, `wandb.Api().run`, whatever it was imported or kept as.

use ruff_python_ast::Expr;

use super::tree::{Binding, By, Tree};

/// Follows so many names from one to the next.
const STEPS: u32 = 8;

/// The dotted name of an expression, with imports and plain assignments followed.
pub(super) fn dotted(tree: &Tree<'_>, expr: &Expr) -> Option<String> {
    follow(tree, expr, STEPS)
}

fn follow(tree: &Tree<'_>, expr: &Expr, steps: u32) -> Option<String> {
    let steps = steps.checked_sub(1)?;
    match expr {
        Expr::Name(name) => {
            let name = name.id.as_str();
            let assigned = || tree.bindings.get(&(By::Name, name)).and_then(|bindings| of_bindings(tree, bindings, steps));
            tree.imports.get(name).cloned().or_else(assigned).or_else(|| Some(name.to_owned()))
        }
        Expr::Attribute(attribute) => {
            let name = attribute.attr.as_str();
            let is_self = matches!(&*attribute.value, Expr::Name(name) if matches!(name.id.as_str(), "self" | "cls"));
            let assigned = || tree.bindings.get(&(By::Attribute, name)).and_then(|bindings| of_bindings(tree, bindings, steps));
            let kept = if is_self { assigned() } else { None };
            kept.or_else(|| Some(format!("{}.{name}", follow(tree, &attribute.value, steps)?)))
        }
        Expr::Call(call) => Some(format!("{}()", follow(tree, &call.func, steps)?)),
        Expr::Await(awaited) => follow(tree, &awaited.value, steps),
        _ => None,
    }
}

/// The first that leads to a call or to something of W&B.
fn of_bindings(tree: &Tree<'_>, bindings: &[Binding<'_>], steps: u32) -> Option<String> {
    bindings.iter().find_map(|binding| match binding {
        Binding::Value(value @ (Expr::Call(_) | Expr::Attribute(_) | Expr::Name(_) | Expr::Await(_))) => {
            follow(tree, value, steps)
                .filter(|name| name.starts_with("wandb.") || name.starts_with("weave.") || name.ends_with("()"))
        }
        _ => None,
    })
}
