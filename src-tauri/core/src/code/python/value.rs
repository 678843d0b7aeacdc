//! Values of arguments: literals, and variables that lead to one.

use std::collections::HashMap;
use std::ops::Range;

use ruff_python_ast::Expr;
use ruff_text_size::Ranged as _;

use super::call::{Calls, Claim};
use super::trace::{Literal, trace};
use super::tree::Way;
use crate::code::found::{Named, Role, Value};
use crate::code::note::NoteCode;
use crate::code::sure;
use crate::snippet::quote::Quoting;

impl<'a> Calls<'a, '_> {
    /// A value of an argument: a literal, a variable that leads to one, or neither.
    pub(super) fn value(&mut self, expr: &'a Expr, named: Named, role: Role) {
        let traced = trace(self.code, self.tree, expr);
        for (way, at) in &traced.ways {
            let named_there = self.used.entry(*way).or_default().entry(*at).or_default();
            if !named_there.contains(&named) {
                named_there.push(named);
            }
        }
        let at = usize::from(expr.range().start());
        match traced.end {
            Err(code) => {
                let subject = traced.ways.last().map_or(named.word(), |((_, name), _)| name);
                self.scan.doubt(code, at, Some(subject), Some(named));
            }
            // More than one name of a path.
            Ok(literal) if role == Role::Path && literal.text.contains('/') => {
                self.scan.doubt(NoteCode::ValueIsComputed, at, Some("path"), None);
            }
            Ok(literal) if traced.ways.is_empty() => self.push(named, role, literal),
            Ok(literal) => self.claims.push(Claim { named, role, at, ways: traced.ways, literal }),
        }
    }

    pub(super) fn push(&mut self, named: Named, role: Role, literal: Literal<'_>) {
        let range = Range::<usize>::from(literal.expr.range());
        if literal.text.contains('/') && role != Role::Path {
            match named {
                Named::Project => self.scan.doubt(NoteCode::ProjectHoldsPath, range.start, Some(literal.text), None),
                // It may name a project, too.
                Named::Entity if !literal.text.starts_with('<') => {
                    return self.scan.doubt(NoteCode::ValueIsInPieces, range.start, Some(literal.text), Some(named));
                }
                Named::Entity => {}
            }
        }
        let next = self.scan.values.len();
        let known = *self.pushed.entry((range.clone(), named)).or_insert(next);
        match self.scan.values.get_mut(known) {
            Some(known) if role == Role::Everywhere => known.role = role,
            Some(_) => {}
            None => {
                let quoting = Quoting::Python(literal.quote.unwrap_or(self.quote));
                self.scan.values.push(Value::new(named, range, literal.text, quoting, role));
            }
        }
    }

    /// A literal that a variable leads to is changed where W&B alone reads the variable.
    pub(super) fn settle(&mut self) {
        let (mut known, mut alone) = (HashMap::new(), Vec::new());
        for claim in std::mem::take(&mut self.claims) {
            let mut is_only_for =
                |way: Way<'a>| *known.entry((way, claim.named)).or_insert_with(|| self.is_only_for(way, claim.named));
            let elsewhere = claim.ways.iter().find(|(way, _)| !is_only_for(*way));
            match elsewhere {
                None => alone.push(claim),
                Some(((_, name), _)) => {
                    self.scan.doubt(NoteCode::VariableIsUsedElsewhere, claim.at, Some(name), Some(claim.named));
                }
            }
        }
        let halves = self.halves();
        for claim in alone {
            if claim.role == Role::Path && halves.contains(&claim.at) {
                self.scan.doubt(NoteCode::ValueIsComputed, claim.at, Some(claim.literal.text), Some(claim.named));
            } else {
                self.push(claim.named, claim.role, claim.literal);
            }
        }
    }

    pub(super) fn is_only_for(&self, way: Way<'a>, named: Named) -> bool {
        if sure::named(way.1) == Some(named) {
            return true;
        }
        let Some(used) = self.used.get(&way) else { return false };
        self.tree.loaded(way).iter().all(|(at, shown)| *shown || used.get(at).is_some_and(|used| used.as_slice() == [named]))
    }
}
