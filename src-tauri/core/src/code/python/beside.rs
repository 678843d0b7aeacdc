//! What names W&B's entity and project without being a call of wandb: sections of configurations, classes, commands in lists.

use std::collections::{HashMap, HashSet};

use ruff_python_ast::{Expr, ExprCall, ExprDict, Stmt, StmtClassDef};
use ruff_text_size::Ranged as _;

use super::call::{BOTH, Calls};
use super::callee;
use super::trace::{trace, way};
use super::tree::{Bag, Binding, By, Way, default_of, item, keyword, plain_text};
use crate::code::found::{Named, Role, Value, said};
use crate::code::note::NoteCode;
use crate::code::sure;

impl<'a> Calls<'a, '_> {
    /// `"wandb": {"project": …}`, `wandb_kwargs=dict(project=…)`.
    pub(super) fn section(&mut self, value: &'a Expr) {
        self.dict(Some(value), Role::Call);
    }

    /// `class WandbConfig: project: str = "…"`.
    pub(super) fn class(&mut self, class: &'a StmtClassDef) {
        if !class.name.to_ascii_lowercase().contains("wandb") {
            return;
        }
        let mut is_said = false;
        for stmt in &class.body {
            let (target, value) = match stmt {
                Stmt::AnnAssign(assign) => (Some(&*assign.target), assign.value.as_deref()),
                Stmt::Assign(assign) => (assign.targets.first(), Some(&*assign.value)),
                _ => continue,
            };
            let (Some(Expr::Name(name)), Some(value)) = (target, value) else { continue };
            if let Some(named) = BOTH.into_iter().find(|named| named.word() == name.id.as_str())
                && plain_text(default_of(value)).is_some_and(|text| !text.is_empty())
            {
                self.value(default_of(value), named, Role::Call);
                is_said = true;
            }
        }
        if is_said {
            self.doubt(NoteCode::ClassIsDefinedHere, &class.name, Some(&class.name), None);
        }
    }

    /// `WANDB_PROJECT = "…"` and `ENTITY = "…"`, constants for other files: that the second one is W&B's is likely and no more.
    pub(super) fn entity_beside(&mut self) {
        let is_project = |(way, bindings): (Way<'_>, &[Binding<'_>])| {
            way.0 == By::Name
                && sure::named(way.1) == Some(Named::Project)
                && matches!(bindings, [Binding::Value(Expr::StringLiteral(_))])
        };
        let tree = self.tree;
        if self.is_said(Named::Entity) || !tree.ways().any(is_project) {
            return;
        }
        if let [Binding::Value(value @ (Expr::StringLiteral(_) | Expr::NoneLiteral(_)))] = tree.bound((By::Name, "ENTITY")) {
            self.doubt(NoteCode::NameIsLeftAlone, *value, Some("ENTITY"), Some(Named::Entity));
        }
    }

    /// `wandb_entity = None` is given its value where the text names the project; elsewhere `None` may mean that nothing is logged.
    pub(super) fn unset(&mut self) {
        let is_project = |value: &Value| value.named == Named::Project && value.role != Role::Path;
        let is_named = self.scan.values.iter().any(is_project);
        for (named, name, value) in std::mem::take(&mut self.unset) {
            match trace(self.code, self.tree, value).end {
                Ok(literal) if named == Named::Entity && is_named => self.push(named, Role::Call, literal),
                _ if self.is_said(named) => {}
                _ => self.doubt(NoteCode::NameIsLeftAlone, value, Some(&name), Some(named)),
            }
        }
    }

    /// `wandb_project = make()`: why its value cannot be told. `train(wandb_project=wandb_project)` hands on what was read.
    pub(super) fn untold(&mut self) {
        for (code, named, name, value) in std::mem::take(&mut self.untold) {
            let is_handed_on = way(value).is_some_and(|((_, read), _)| sure::named(read) == Some(named));
            if !(is_handed_on && self.is_said(named)) {
                self.doubt(code, value, Some(&name), Some(named));
            }
        }
    }

    /// Was it found, or is something said of it?
    fn is_said(&self, named: Named) -> bool {
        self.scan.values.iter().any(|value| value.named == named)
            || self.scan.doubts.iter().any(|doubt| doubt.about == Some(named))
    }

    /// `def train(wandb_project: str)`: whoever calls it says the name.
    pub(super) fn required(&mut self) {
        for named in BOTH {
            let first = self.tree.required.iter().find(|(name, _)| sure::named(name) == Some(named));
            if let Some((name, parameter)) = first.filter(|_| !self.is_said(named)) {
                self.doubt(NoteCode::ValueIsFromArguments, *parameter, Some(name), Some(named));
            }
        }
    }

    /// `assert run.project == "…"`: the name that is changed elsewhere stays there.
    pub(super) fn compared(&mut self) {
        let tree = self.tree;
        if tree.compared.is_empty() {
            return;
        }
        let names: HashMap<&str, Named> = self
            .scan
            .values
            .iter()
            .filter(|value| !value.text.is_empty())
            .map(|value| (value.text.as_str(), value.named))
            .collect();
        let found: Vec<(&Expr, String, Named)> = tree
            .compared
            .iter()
            .filter_map(|expr| {
                let text = plain_text(expr)?;
                let named = text.split('/').find_map(|part| names.get(part))?;
                Some((*expr, text.to_owned(), *named))
            })
            .collect();
        for (expr, text, named) in found {
            self.doubt(NoteCode::NameIsLeftAlone, expr, Some(&said(&text)), Some(named));
        }
    }

    /// `with wandb.init(…):` around a logger that names nothing: it logs to the run that was begun there.
    pub(super) fn is_within_a_run(&self, call: &ExprCall) -> bool {
        self.tree.blocks.iter().any(|(begun, block)| {
            block.contains_range(call.range()) && callee::dotted(self.tree, &begun.func).is_some_and(|name| name == "wandb.init")
        })
    }

    /// `WandbConfig(enabled=False, project="na")`: whoever wrote the class knows what it does. Where two differ, that may be what
    /// they are for.
    pub(super) fn own_classes(&mut self) {
        let calls = std::mem::take(&mut self.own);
        let told =
            |call: &ExprCall| BOTH.map(|named| keyword(&call.arguments, named.word()).and_then(plain_text).map(str::to_owned));
        let mut first = HashMap::new();
        let mut various = HashSet::new();
        for (name, call) in &calls {
            if *first.entry(name.as_str()).or_insert_with(|| told(call)) != told(call) {
                various.insert(name.as_str());
            }
        }
        for (name, call) in &calls {
            let is_off =
                keyword(&call.arguments, "enabled").is_some_and(|value| matches!(value, Expr::BooleanLiteral(off) if !off.value));
            let differs = various.contains(name.as_str());
            if self.is_given_by_place(call, matches!(name.as_str(), "WandbLogger" | "WandBLogger")) {
                continue;
            }
            if is_off || differs {
                for named in BOTH {
                    if let Some(value) = keyword(&call.arguments, named.word()) {
                        self.doubt(NoteCode::MayNotBeWandb, value, Some(named.word()), Some(named));
                    }
                }
            } else {
                drop(self.keywords(&call.arguments, Role::Call));
            }
        }
    }

    /// `WandbLogger("digits", entity="…")`, of somebody's own: the text in the first place may be the project. Both names stay, and
    /// are spoken of.
    pub(super) fn is_given_by_place(&mut self, call: &'a ExprCall, is_logger: bool) -> bool {
        let Some(first) = call.arguments.args.iter().find(|first| plain_text(first).is_some()) else { return false };
        let is_given = |named: Named| keyword(&call.arguments, named.word()).is_some();
        if is_given(Named::Project) || !(is_logger || is_given(Named::Entity)) {
            return false;
        }
        for named in BOTH {
            match keyword(&call.arguments, named.word()) {
                Some(value) => self.doubt(NoteCode::NameIsLeftAlone, value, Some(named.word()), Some(named)),
                None => self.doubt(NoteCode::ArgumentIsPositional, first, None, Some(named)),
            }
        }
        true
    }

    /// `super().__init__(…)` in a class that is built on one of wandb's; the same by the class's name.
    pub(super) fn is_of_a_logger(&self, call: &'a ExprCall, before: &str) -> bool {
        let is_wandb = |name: &str| name.rsplit('.').next().is_some_and(|last| last.to_ascii_lowercase().contains("wandb"));
        if before != "super()" {
            return is_wandb(before);
        }
        let around = self.tree.definitions.iter().filter(|class| class.range().contains_range(call.range()));
        let innermost = around.min_by_key(|class| class.range().len());
        let bases = innermost.and_then(|class| class.arguments.as_ref()).map_or(&[][..], |arguments| &arguments.args);
        bases.iter().filter_map(|base| callee::dotted(self.tree, base)).any(|base| is_wandb(&base))
    }

    /// Another name for an entity stands beside a project: `download_wandb_runs(user=…, project=…)`.
    pub(super) fn is_of_another_kind(&mut self, call: &'a ExprCall, name: &str) -> bool {
        let given = |word: &&str| keyword(&call.arguments, word).is_some();
        let other = ["user", "username", "team", "org", "organization", "owner", "workspace"].into_iter().find(given);
        let (Some(other), Some(_), None) = (other, keyword(&call.arguments, "project"), keyword(&call.arguments, "entity"))
        else {
            return false;
        };
        self.doubt(NoteCode::NameIsLeftAlone, &*call.func, Some(&format!("{name}({other}=)")), None);
        true
    }

    /// Names that wandb takes, in what is not completed here: said, and left alone.
    pub(super) fn left_alone(&mut self, call: &'a ExprCall) {
        for named in BOTH {
            if let Some(value) = keyword(&call.arguments, named.word()) {
                self.doubt(NoteCode::NameIsLeftAlone, value, Some(named.word()), Some(named));
            }
        }
    }

    /// The same of a dictionary that is handed on.
    pub(super) fn dict_left_alone(&mut self, value: Option<&'a Expr>) {
        let Some(Bag::Dict(dict)) = value.and_then(|value| self.as_dict_or_call(value)) else { return };
        self.items_left_alone(dict);
    }

    fn items_left_alone(&mut self, dict: &'a ExprDict) {
        for named in BOTH {
            if let Some(value) = item(dict, named.word()) {
                self.doubt(NoteCode::NameIsLeftAlone, value, Some(named.word()), Some(named));
            }
        }
    }

    /// `["python", "fit.py", "--wandb_project", "…"]`, `["fit.py", "wandb.project=…"]`.
    pub(super) fn listed(&mut self, elements: &'a [Expr]) {
        for (at, element) in elements.iter().enumerate() {
            let Some(text) = plain_text(element) else { continue };
            let (option, value) = text.split_once('=').map_or((text, None), |(option, value)| (option, Some(value)));
            let named = sure::named(option).filter(|_| option.starts_with("--") || value.is_some());
            let behind = elements.get(at + 1);
            match (named, value.or(behind.and_then(plain_text)), behind) {
                (Some(named), Some(value), _) if !value.starts_with("--") => {
                    self.doubt(NoteCode::NameIsLeftAlone, element, Some(option), Some(named));
                }
                (Some(named), None, Some(behind)) => {
                    let code = trace(self.code, self.tree, behind).end.err().unwrap_or(NoteCode::NameIsLeftAlone);
                    self.doubt(code, behind, Some(option), Some(named));
                }
                _ if text.contains(' ') => self.commanded(element),
                _ => {}
            }
        }
    }

    /// `os.system("WANDB_PROJECT=… python fit.py")`.
    pub(super) fn commanded(&mut self, value: &'a Expr) {
        let text = match value {
            Expr::FString(_) => &self.code[value.range()],
            value => plain_text(value).unwrap_or_default(),
        };
        for named in BOTH {
            if sure::told_of(text, named) {
                self.doubt(NoteCode::NameIsLeftAlone, value, Some(named.word()), Some(named));
            }
        }
    }
}
