//! Paths in arguments: `entity/project/run`, as a literal, an f-string or a variable.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use ruff_python_ast::{Expr, FStringPart, InterpolatedStringElement, StringFlags as _};
use ruff_text_size::Ranged as _;

use super::call::{BOTH, Calls, Woven};
use super::trace::trace;
use super::tree::Way;
use crate::code::found::{Gap, Label, Named, Role, Value};
use crate::code::note::NoteCode;
use crate::code::path::{Path, Shape};
use crate::snippet::quote::{Quoting, Written};

impl<'a> Calls<'a, '_> {
    /// A path such as `entity/project/run`.
    pub(super) fn path(&mut self, expr: Option<&'a Expr>, shape: Shape) {
        let Some(expr) = expr else { return };
        match expr {
            Expr::StringLiteral(_) => {
                self.path_literal(expr, shape);
            }
            Expr::FString(string) => {
                let parts: Vec<&FStringPart> = string.value.iter().collect();
                let [FStringPart::FString(part)] = parts.as_slice() else { return self.unsure_path(expr) };
                self.path_f_string(expr, &part.elements.iter().collect::<Vec<_>>(), shape);
            }
            Expr::Name(_) => {
                let traced = trace(self.code, self.tree, expr);
                match traced.end {
                    Ok(literal) if matches!(literal.expr, Expr::StringLiteral(_)) => {
                        let is_sole = traced.ways.iter().all(|(way, _)| self.tree.loaded(*way).len() == 1);
                        if is_sole {
                            self.path_literal(literal.expr, shape);
                        } else if literal.text.contains('/') {
                            self.doubt(
                                NoteCode::VariableIsUsedElsewhere,
                                expr,
                                traced.ways.first().map(|((_, name), _)| *name),
                                None,
                            );
                        }
                    }
                    _ if shape == Shape::Sweep => {}
                    _ => self.unsure_path(expr),
                }
            }
            _ => self.unsure_path(expr),
        }
    }

    fn unsure_path(&mut self, expr: &Expr) {
        self.doubt(NoteCode::ValueIsComputed, expr, Some("path"), None);
    }

    /// Says whether it is one.
    pub(super) fn path_literal(&mut self, expr: &'a Expr, shape: Shape) -> bool {
        let Expr::StringLiteral(string) = expr else { return false };
        let [part] = string.value.as_slice() else {
            self.unsure_path(expr);
            return true;
        };
        let range = Range::<usize>::from(part.range);
        let inside = range.start + usize::from(part.flags.opener_len())..range.end - usize::from(part.flags.closer_len());
        // An escape would shift every place behind it.
        if part.flags.is_unclosed() || self.code.get(inside.clone()) != Some(&*part.value) {
            self.doubt(NoteCode::ValueIsInPieces, expr, Some("path"), None);
            return true;
        }
        if part.value.contains("://") || Path::is_of_old_registry(&part.value) {
            self.doubt(NoteCode::NameIsLeftAlone, expr, Some("path"), None);
            return true;
        }
        let quote = if part.flags.quote_style() == ruff_python_ast::str::Quote::Single { '\'' } else { '"' };
        let raw = self.code[range.start..inside.start].contains(['r', 'R']);
        let quoting = Quoting::PythonInside { quote, raw, braces: false };
        let role = if matches!(shape, Shape::Weave) { Role::Call } else { Role::Path };
        for (named, at) in Path::read(&part.value, shape).names() {
            let range = inside.start + at.start..inside.start + at.end;
            let text = &self.code[range.clone()];
            self.scan.values.push(Value::new(named, range, text, quoting, role).in_path(inside.start));
        }
        if shape == Shape::Weave && !part.value.contains('/') && !part.value.is_empty() {
            self.scan.gaps.push(Gap {
                at: inside.start,
                missing: vec![Named::Entity],
                around: [String::new(), String::new(), "/".to_owned()],
                label: Label::Path,
                quoting,
                everywhere: false,
                written: Written::Plain,
            });
        }
        true
    }

    /// What `weave.init` reads: a literal, or a variable, which is settled when every use of it is known.
    pub(super) fn weave_path(&mut self, expr: Option<&'a Expr>) {
        let Some(at @ (Expr::Name(_) | Expr::Attribute(_))) = expr else { return self.path(expr, Shape::Weave) };
        let traced = trace(self.code, self.tree, at);
        match traced.end {
            Ok(literal) if matches!(literal.expr, Expr::StringLiteral(_)) => {
                self.woven.push(Woven { literal: literal.expr, at, ways: traced.ways });
            }
            Ok(_) => self.unsure_path(at),
            Err(code) => {
                let subject = traced.ways.last().map_or("path", |((_, name), _)| name);
                self.doubt(code, at, Some(subject), None);
            }
        }
    }

    /// A literal is changed where nothing but `weave.init` reads the variables that lead to it.
    pub(super) fn weave(&mut self) {
        let woven = std::mem::take(&mut self.woven);
        let read: HashSet<(Way<'a>, usize)> = woven.iter().flat_map(|woven| woven.ways.iter().copied()).collect();
        let mut literals: HashMap<Range<usize>, &'a Expr> = HashMap::new();
        for one in &woven {
            let is_read = |way: Way<'a>| self.tree.loaded(way).iter().all(|(at, shown)| *shown || read.contains(&(way, *at)));
            match one.ways.iter().find(|(way, _)| !is_read(*way)).map(|((_, name), _)| *name) {
                Some(name) => self.doubt(NoteCode::VariableIsUsedElsewhere, one.at, Some(name), None),
                None => drop(literals.insert(one.literal.range().into(), one.literal)),
            }
        }
        // The variable's name may have told already what its literal is.
        self.scan.values.retain(|value| !literals.contains_key(&value.range));
        let mut literals: Vec<&'a Expr> = literals.into_values().collect();
        literals.sort_by_key(|literal| literal.range().start());
        for literal in literals {
            self.path_literal(literal, Shape::Weave);
        }
    }

    /// `f"{ENTITY}/{PROJECT}/{run_id}"`, `f"entity/project/{run_id}"`: every name is read, or none.
    fn path_f_string(&mut self, expr: &'a Expr, elements: &[&'a InterpolatedStringElement], shape: Shape) {
        let role = if shape == Shape::Weave { Role::Call } else { Role::Path };
        let quote = self.code[expr.range()].chars().find(|c| matches!(c, '"' | '\'')).unwrap_or('"');
        let raw = self.code[expr.range()].chars().take_while(|c| *c != quote).any(|c| matches!(c, 'r' | 'R'));
        let quoting = Quoting::PythonInside { quote, raw, braces: true };
        let path = usize::from(expr.range().start());
        let mut wanted = BOTH.into_iter().skip(usize::from(is_short(elements, shape)));
        let mut named = wanted.next();
        if let [InterpolatedStringElement::Interpolation(_)] = elements {
            return self.unsure_path(expr);
        }
        let mut rest: &[&InterpolatedStringElement] = elements;
        let (mut variables, mut literals) = (Vec::new(), Vec::new());
        // How much of the literal was read.
        let mut skip = 0;
        while let (Some(name), Some(element)) = (named, rest.first()) {
            match element {
                InterpolatedStringElement::Interpolation(part) => {
                    let next = rest
                        .get(1)
                        .map(|next| matches!(next, InterpolatedStringElement::Literal(next) if next.value.starts_with('/')));
                    if next == Some(false) {
                        return self.unsure_path(expr);
                    }
                    variables.push((&*part.expression, name));
                    (rest, skip, named) = (&rest[1..], 1, wanted.next());
                }
                InterpolatedStringElement::Literal(part) => {
                    let start = usize::from(part.range.start());
                    if self.code.get(Range::<usize>::from(part.range)) != Some(&*part.value) {
                        return self.unsure_path(expr);
                    }
                    let text = part.value.get(skip..).unwrap_or_default();
                    match text.split_once('/') {
                        Some((segment, _)) if !segment.is_empty() => {
                            let range = start + skip..start + skip + segment.len();
                            literals.push(Value::new(name, range, segment, quoting, role).in_path(path));
                            (skip, named) = (skip + segment.len() + 1, wanted.next());
                        }
                        None if text.is_empty() => (rest, skip) = (&rest[1..], 0),
                        None if rest.len() == 1 && name == Named::Project => {
                            let range = start + skip..start + part.value.len();
                            literals.push(Value::new(name, range, text, quoting, role).in_path(path));
                            named = None;
                        }
                        _ => return self.unsure_path(expr),
                    }
                }
            }
        }
        if named.is_some() && !elements.is_empty() {
            return self.unsure_path(expr);
        }
        self.scan.values.append(&mut literals);
        self.filled.push((path, variables.iter().map(|(variable, _)| variable.range().start().into()).collect()));
        variables.into_iter().for_each(|(variable, name)| self.value(variable, name, role));
    }

    /// Paths in f-strings of which one name stays.
    fn staying(&self) -> impl Iterator<Item = &(usize, Vec<usize>)> {
        let stays: HashSet<usize> = self.scan.doubts.iter().filter(|doubt| doubt.about.is_some()).map(|doubt| doubt.at).collect();
        self.filled.iter().filter(move |(_, read)| read.iter().any(|at| stays.contains(at)))
    }

    /// Where variables are read in them.
    pub(super) fn halves(&self) -> HashSet<usize> {
        self.staying().flat_map(|(_, read)| read.iter().copied()).collect()
    }

    /// Both names of a path move, or neither: a literal beside a variable that stays is taken back.
    pub(super) fn half_paths(&mut self) {
        let halves: HashSet<usize> = self.staying().map(|(path, _)| *path).collect();
        let is_half = |value: &Value| value.path.is_some_and(|path| halves.contains(&path));
        let taken: Vec<Value> = self.scan.values.extract_if(.., |value| is_half(value)).collect();
        for value in taken {
            self.scan.doubt(NoteCode::ValueIsComputed, value.range.start, Some(&value.text), Some(value.named));
        }
    }
}

/// Two parts of a path to a run, a sweep or an artifact are its project and its own name.
///
/// # Source
/// `wandb/apis/public/api.py`, `_parse_path` and `_parse_artifact_path`.
fn is_short(elements: &[&InterpolatedStringElement], shape: Shape) -> bool {
    let slashes: usize = elements
        .iter()
        .map(|element| match element {
            InterpolatedStringElement::Literal(part) => part.value.matches('/').count(),
            InterpolatedStringElement::Interpolation(_) => 0,
        })
        .sum();
    slashes == 1 && matches!(shape, Shape::Run | Shape::Sweep | Shape::Artifact)
}
