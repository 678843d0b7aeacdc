//! Arguments: by name, in a dictionary, unpacked.

use super::call::{BOTH, Calls, missing};
use super::tree::{Bag, Binding, By, item, keyword};
use super::{add, callee};
use crate::code::found::{Named, Role};
use crate::code::note::NoteCode;
use ruff_python_ast::{Arguments, Expr, ExprCall, ExprDict};
use ruff_text_size::Ranged as _;

impl<'a> Calls<'a, '_> {
    /// `entity=` and `project=`, and what `**` brings; says which are named.
    pub(super) fn keywords(&mut self, arguments: &'a Arguments, role: Role) -> Vec<Named> {
        let mut found = Vec::new();
        for named in BOTH {
            if let Some(value) = keyword(arguments, named.word()) {
                self.value(value, named, role);
                found.push(named);
            }
        }
        for unpacked in arguments.keywords.iter().filter(|keyword| keyword.arg.is_none()) {
            match self.as_dict_or_call(&unpacked.value) {
                Some(bag) if !self.may_hold_more(&unpacked.value) => found.extend(self.bag(bag, role)),
                bag => {
                    if let Some(bag) = bag {
                        found.extend(self.bag(bag, role));
                    }
                    for named in missing(&found).collect::<Vec<_>>() {
                        self.doubt(NoteCode::ArgumentsAreUnpacked, &unpacked.value, None, Some(named));
                        // What may be named there is not added here.
                        found.push(named);
                    }
                }
            }
        }
        found
    }

    pub(super) fn gap(&mut self, call: &'a ExprCall, named: &[Named]) {
        let missing: Vec<Named> = missing(named).collect();
        if missing.is_empty() {
            return;
        }
        let is_cut_off = self.goes_on && !self.code[call.range()].ends_with(')');
        match add::keywords(self.code, self.broken, &call.arguments, &missing, self.quote).filter(|_| !is_cut_off) {
            Some(gap) => self.scan.gaps.push(gap),
            None => {
                missing
                    .into_iter()
                    .for_each(|named| self.doubt(NoteCode::ValueIsInPieces, call, Some(named.word()), Some(named)));
            }
        }
    }

    pub(super) fn dict(&mut self, expr: Option<&'a Expr>, role: Role) -> Vec<Named> {
        match expr.and_then(|expr| self.as_dict_or_call(expr)) {
            Some(bag) => self.bag(bag, role),
            None => Vec::new(),
        }
    }

    /// Each is looked into once, however many calls unpack it, and if it unpacks itself.
    pub(super) fn bag(&mut self, bag: Bag<'a>, role: Role) -> Vec<Named> {
        let range = match bag {
            Bag::Dict(dict) => dict.range,
            Bag::Call(call) => call.arguments.range,
        };
        let key = (range, role == Role::Everywhere);
        if let Some(known) = self.bags.get(&key) {
            return known.clone();
        }
        self.bags.insert(key, Vec::new());
        let mut found = match bag {
            Bag::Dict(dict) => self.items(dict, role),
            Bag::Call(call) => self.keywords(&call.arguments, role),
        };
        found.sort_unstable();
        found.dedup();
        self.bags.insert(key, found.clone());
        found
    }

    pub(super) fn items(&mut self, dict: &'a ExprDict, role: Role) -> Vec<Named> {
        let mut found = Vec::new();
        for named in BOTH {
            if let Some(value) = item(dict, named.word()) {
                self.value(value, named, role);
                found.push(named);
            }
        }
        for unpacked in dict.items.iter().filter(|item| item.key.is_none()).map(|item| &item.value) {
            if let Some(bag) = self.as_dict_or_call(unpacked) {
                found.extend(self.bag(bag, role));
            } else {
                for named in missing(&found).collect::<Vec<_>>() {
                    self.doubt(NoteCode::ArgumentsAreUnpacked, unpacked, None, Some(named));
                    found.push(named);
                }
            }
        }
        found
    }

    /// Was the dictionary handed to a call that may have added to it?
    fn may_hold_more(&self, expr: &'a Expr) -> bool {
        matches!(expr, Expr::Name(name) if stands_before(self.tree.handed.get(name.id.as_str()), expr))
    }

    pub(super) fn as_dict(&self, expr: &'a Expr) -> Option<&'a ExprDict> {
        match self.as_dict_or_call(expr) {
            Some(Bag::Dict(dict)) => Some(dict),
            _ => None,
        }
    }

    /// A dictionary, or a call of `dict`, that stands there or that the one value of a variable is.
    pub(super) fn as_dict_or_call(&self, expr: &'a Expr) -> Option<Bag<'a>> {
        match expr {
            Expr::Dict(dict) => Some(Bag::Dict(dict)),
            Expr::Call(call) if callee::dotted(self.tree, &call.func)? == "dict" && call.arguments.args.is_empty() => {
                Some(Bag::Call(call))
            }
            Expr::Name(name) => {
                let name = name.id.as_str();
                match self.tree.bound((By::Name, name)) {
                    [Binding::Value(value)]
                        if !self.tree.changed.contains(name)
                            && !stands_before(self.tree.called_on.get(name), expr)
                            && !matches!(value, Expr::Name(_)) =>
                    {
                        self.as_dict_or_call(value)
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

/// Does one of these places stand before the expression?
fn stands_before(places: Option<&Vec<usize>>, expr: &Expr) -> bool {
    let at = usize::from(expr.range().start());
    places.is_some_and(|places| places.iter().any(|place| *place < at))
}
