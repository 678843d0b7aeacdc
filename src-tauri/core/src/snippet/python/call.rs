//! What each call of W&B, and of what calls it, says of entity and project.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use ruff_python_ast::{Arguments, Expr, ExprCall, ExprDict, FStringPart, InterpolatedStringElement, Keyword, StringFlags as _};
use ruff_text_size::Ranged as _;

use super::trace::{Literal, trace};
use super::tree::{Binding, By, Tree, Way, plain_text};
use super::{add, callee};
use crate::snippet::found::{Gap, Label, Named, Role, Scan, Value};
use crate::snippet::mapped::Written;
use crate::snippet::note::NoteCode;
use crate::snippet::path::{Path, Shape};
use crate::snippet::quote::Quoting;
use crate::snippet::{shell, sure};

/// Reads every call; values that variables lead to are settled last, when every use of a variable is known.
pub(super) struct Calls<'a, 'b> {
    code: &'a str,
    tree: &'b Tree<'a>,
    scan: &'b mut Scan,
    claims: Vec<Claim<'a>>,
    /// Where each value stands among those found.
    pushed: HashMap<(Range<usize>, Named), usize>,
    /// Where variables were read for W&B, and as what.
    used: HashMap<Way<'a>, HashSet<(usize, Named)>>,
    /// The quotation mark of the text.
    quote: char,
}

/// A value that a variable leads to.
struct Claim<'a> {
    named: Named,
    role: Role,
    at: usize,
    ways: Vec<(Way<'a>, usize)>,
    literal: Literal<'a>,
}

const BOTH: [Named; 2] = [Named::Entity, Named::Project];

impl<'a, 'b> Calls<'a, 'b> {
    pub(super) fn new(code: &'a str, tree: &'b Tree<'a>, scan: &'b mut Scan) -> Self {
        let singles = code.bytes().filter(|byte| *byte == b'\'').count();
        let quote = if singles > code.bytes().filter(|byte| *byte == b'"').count() { '\'' } else { '"' };
        Self { code, tree, scan, claims: Vec::new(), pushed: HashMap::new(), used: HashMap::new(), quote }
    }

    pub(super) fn read(mut self) {
        let tree = self.tree;
        tree.named.iter().for_each(|(name, value)| self.sure_name(name, value));
        tree.options.iter().for_each(|(name, default)| self.option(name, *default));
        tree.stores.iter().for_each(|(target, key, value)| self.store(target, key, value));
        tree.calls.iter().for_each(|call| self.call(call));
        for command in &tree.commands {
            shell::command_of_notebook(self.code, (*command).into(), self.scan);
        }
        self.settle();
    }

    fn call(&mut self, call: &'a ExprCall) {
        let Some(name) = callee::dotted(self.tree, &call.func) else { return };
        let arguments = &call.arguments;
        match name.as_str() {
            "wandb.init" => self.init(call),
            "wandb.sweep" => self.sweep(call),
            "wandb.agent" => {
                self.keywords(arguments, Role::Call);
                self.path(argument(arguments, 0, "sweep_id"), Shape::Sweep);
            }
            "wandb.Settings" | "wandb.setup" => {
                self.keywords(arguments, Role::Everywhere);
                self.dict(keyword(arguments, "settings"), Role::Everywhere);
            }
            "wandb.login" => self.key(arguments),
            "wandb.Api" => {
                self.dict(argument(arguments, 0, "overrides"), Role::Call);
                self.key(arguments);
            }
            "weave.init" => self.path(argument(arguments, 0, "project_name"), Shape::Weave),
            "wandb.restore" => self.path(keyword(arguments, "run_path"), Shape::Run),
            _ => self.other(call, &name),
        }
    }

    fn other(&mut self, call: &'a ExprCall, name: &str) {
        let arguments = &call.arguments;
        let (before, last) = name.rsplit_once('.').unwrap_or(("", name));
        if let Some(api) = name.strip_prefix("wandb.Api().").or_else(|| name.strip_prefix("api.")) {
            return self.api(arguments, api);
        }
        match last {
            "WandbLogger" | "WandBLogger" => self.logger(call),
            "sync" if before.ends_with("WandbLogger") => drop(self.keywords(arguments, Role::Call)),
            "init_trackers" => self.trackers(arguments),
            "use_artifact" | "use_model" => self.path(argument(arguments, 0, "artifact_or_name"), Shape::Artifact),
            "link_artifact" | "link_model" => self.path(argument(arguments, 1, "target_path"), Shape::Artifact),
            "setdefault" | "putenv" | "setenv" => self.variable(arguments),
            "update" if before.ends_with("environ") => self.environment(arguments),
            "dict" | "SimpleNamespace" | "Namespace" => self.framework(call),
            _ if last.to_ascii_lowercase().contains("wandb") => drop(self.keywords(arguments, Role::Call)),
            _ => self.stranger(call, last),
        }
    }

    /// `wandb.init(…)`: the one call that is completed where it names nothing.
    fn init(&mut self, call: &'a ExprCall) {
        let arguments = &call.arguments;
        self.dict(keyword(arguments, "settings"), Role::Everywhere);
        let named = self.keywords(arguments, Role::Call);
        if let Some(first) = arguments.args.first() {
            let code = if first.is_starred_expr() { NoteCode::ArgumentsAreUnpacked } else { NoteCode::ArgumentIsPositional };
            for missing in missing(&named) {
                self.doubt(code, first, None, Some(missing));
            }
            return;
        }
        self.gap(call, &named);
    }

    fn sweep(&mut self, call: &'a ExprCall) {
        let arguments = &call.arguments;
        let mut named = self.keywords(arguments, Role::Everywhere);
        named.extend(self.dict(argument(arguments, 0, "sweep"), Role::Everywhere));
        if let Some(second) = arguments.args.get(1) {
            return missing(&named).for_each(|missing| self.doubt(NoteCode::ArgumentIsPositional, second, None, Some(missing)));
        }
        let before = self.scan.gaps.len();
        self.gap(call, &named);
        self.scan.gaps[before..].iter_mut().for_each(|gap| gap.everywhere = true);
    }

    fn logger(&mut self, call: &'a ExprCall) {
        let named = self.keywords(&call.arguments, Role::Call);
        match call.arguments.args.get(2) {
            Some(third) => {
                missing(&named).for_each(|missing| self.doubt(NoteCode::ArgumentIsPositional, third, None, Some(missing)));
            }
            None => self.gap(call, &named),
        }
    }

    /// `accelerator.init_trackers("project", init_kwargs={"wandb": {"entity": …}})`.
    fn trackers(&mut self, arguments: &'a Arguments) {
        let kwargs = keyword(arguments, "init_kwargs");
        let of_wandb = kwargs.and_then(|kwargs| self.as_dict(kwargs)).and_then(|kwargs| item(kwargs, "wandb"));
        let speaks = of_wandb.is_some() || self.tree.calls.iter().any(|call| has_word(call, "log_with", &["wandb", "all"]));
        let project = argument(arguments, 0, "project_name");
        if !speaks {
            if let Some(project) = project {
                self.doubt(NoteCode::MayNotBeWandb, project, Some("init_trackers"), None);
            }
            return;
        }
        if let Some(project) = project {
            self.value(project, Named::Project, Role::Call);
        }
        match (of_wandb.and_then(|of_wandb| self.as_dict(of_wandb)), kwargs) {
            (Some(dict), _) => {
                let named = self.items(dict, Role::Call);
                if !named.contains(&Named::Entity) {
                    self.scan.gaps.extend(add::keys(self.code, dict, &[Named::Entity]));
                }
            }
            (None, Some(kwargs)) => self.doubt(NoteCode::ValueIsComputed, kwargs, Some("init_kwargs"), Some(Named::Entity)),
            (None, None) => {
                let gap = add::keywords(self.code, arguments, &[Named::Entity], self.quote);
                let quote = self.quote;
                self.scan.gaps.extend(gap.map(|gap| with_kwargs(gap, quote)));
            }
        }
    }

    /// `dict(type="WandbVisBackend", init_kwargs=dict(entity=…))`, as tools for vision models have it.
    fn framework(&mut self, call: &'a ExprCall) {
        let is_wandb =
            keyword(&call.arguments, "type").and_then(plain_text).is_some_and(|kind| kind.to_lowercase().contains("wandb"));
        if is_wandb {
            self.dict(keyword(&call.arguments, "init_kwargs"), Role::Call);
        }
    }

    /// Paths and names that the public interface takes.
    fn api(&mut self, arguments: &'a Arguments, method: &str) {
        let first = |name: &str| argument(arguments, 0, name);
        match method {
            "run" => self.path(first("path"), Shape::Run),
            "sweep" => self.path(first("path"), Shape::Sweep),
            "runs" | "reports" | "sweeps" => self.path(first("path"), Shape::Project),
            "from_path" => self.path(first("path"), Shape::Run),
            "artifact" | "artifact_exists" => self.path(first("name"), Shape::Artifact),
            "artifacts" | "artifact_versions" | "artifact_collection" => {
                self.path(argument(arguments, 1, "name"), Shape::Artifact);
            }
            "artifact_types" => self.path(first("project"), Shape::Project),
            "artifact_collections" => self.path(first("project_name"), Shape::Project),
            "artifact_type" => self.path(argument(arguments, 1, "project"), Shape::Project),
            "projects" | "team" => {
                if let Some(entity) = first("entity") {
                    self.value(entity, Named::Entity, Role::Path);
                }
            }
            "project" | "create_project" => {
                for (at, name, named) in [(0, "name", Named::Project), (1, "entity", Named::Entity)] {
                    if let Some(value) = argument(arguments, at, name) {
                        self.value(value, named, Role::Call);
                    }
                }
            }
            "create_run" => {
                self.keywords(arguments, Role::Call);
            }
            _ => {}
        }
    }

    /// A call that nobody knows, with arguments that look like W&B's; `report_to="wandb"`.
    fn stranger(&mut self, call: &'a ExprCall, name: &str) {
        let arguments = &call.arguments;
        if has_word(call, "report_to", &["wandb", "all"]) {
            for named in BOTH {
                let code = NoteCode::SetInEnvironment;
                self.doubt(code, &*call.func, Some(&format!("WANDB_{}", named.word().to_uppercase())), Some(named));
            }
        }
        let given = |wanted: &str| keyword(arguments, wanted).filter(|value| plain_text(value).is_some());
        match (given("entity"), given("project")) {
            (Some(entity), Some(_)) => self.doubt(NoteCode::MayNotBeWandb, entity, Some(name), None),
            (None, Some(project)) if matches!(name, "train" | "fit" | "val" | "tune") => {
                self.doubt(NoteCode::MayNotBeWandb, project, Some(name), Some(Named::Project));
            }
            _ => {}
        }
    }

    /// `entity=` and `project=`, and what `**` brings; says which are named.
    fn keywords(&mut self, arguments: &'a Arguments, role: Role) -> Vec<Named> {
        let mut found = Vec::new();
        for named in BOTH {
            if let Some(value) = keyword(arguments, named.word()) {
                self.value(value, named, role);
                found.push(named);
            }
        }
        for unpacked in arguments.keywords.iter().filter(|keyword| keyword.arg.is_none()) {
            match self.as_dict_or_call(&unpacked.value) {
                Some(Bag::Dict(dict)) => found.extend(self.items(dict, role)),
                Some(Bag::Call(call)) => found.extend(self.keywords(&call.arguments, role)),
                None => {
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

    fn gap(&mut self, call: &'a ExprCall, named: &[Named]) {
        let missing: Vec<Named> = missing(named).collect();
        if missing.is_empty() {
            return;
        }
        match add::keywords(self.code, &call.arguments, &missing, self.quote) {
            Some(gap) => self.scan.gaps.push(gap),
            None => {
                missing
                    .into_iter()
                    .for_each(|named| self.doubt(NoteCode::ValueIsInPieces, call, Some(named.word()), Some(named)));
            }
        }
    }

    fn dict(&mut self, expr: Option<&'a Expr>, role: Role) -> Vec<Named> {
        match expr.and_then(|expr| self.as_dict_or_call(expr)) {
            Some(Bag::Dict(dict)) => self.items(dict, role),
            Some(Bag::Call(call)) => self.keywords(&call.arguments, role),
            None => Vec::new(),
        }
    }

    fn items(&mut self, dict: &'a ExprDict, role: Role) -> Vec<Named> {
        let mut found = Vec::new();
        for named in BOTH {
            if let Some(value) = item(dict, named.word()) {
                self.value(value, named, role);
                found.push(named);
            }
        }
        if dict.items.iter().any(|item| item.key.is_none()) {
            found.extend(BOTH);
        }
        found
    }

    fn as_dict(&self, expr: &'a Expr) -> Option<&'a ExprDict> {
        match self.as_dict_or_call(expr) {
            Some(Bag::Dict(dict)) => Some(dict),
            _ => None,
        }
    }

    /// A dictionary, or a call of `dict`, that stands there or that the one value of a variable is.
    fn as_dict_or_call(&self, expr: &'a Expr) -> Option<Bag<'a>> {
        match expr {
            Expr::Dict(dict) => Some(Bag::Dict(dict)),
            Expr::Call(call) if callee::dotted(self.tree, &call.func)? == "dict" && call.arguments.args.is_empty() => {
                Some(Bag::Call(call))
            }
            Expr::Name(name) => {
                let name = name.id.as_str();
                let changes = |target: &Expr| matches!(target, Expr::Name(target) if target.id.as_str() == name);
                let is_changed = self.tree.stores.iter().any(|(target, ..)| changes(target));
                match self.tree.bindings.get(&(By::Name, name))?.as_slice() {
                    [Binding::Value(value)] if !is_changed && !matches!(value, Expr::Name(_)) => self.as_dict_or_call(value),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Names that are W&B's whoever reads them: `wandb_entity`, `WANDB_PROJECT`.
    fn sure_name(&mut self, name: &str, value: &'a Expr) {
        if sure::is_key(name) && plain_text(value).is_some() {
            self.doubt(NoteCode::KeyInCode, value, None, None);
        }
        if let Some(named) = sure::named(name)
            && let Ok(literal) = trace(self.code, self.tree, value).end
            && (std::ptr::eq(literal.expr, value))
        {
            self.push(named, Role::Call, literal);
        }
    }

    fn option(&mut self, name: &'a str, default: Binding<'a>) {
        if let (Some(_), Binding::Value(value)) = (sure::named(name), default) {
            self.sure_name(name, value);
        }
    }

    /// `os.environ["WANDB_ENTITY"] = …`.
    fn store(&mut self, target: &'a Expr, key: &'a Expr, value: &'a Expr) {
        let is_environment = callee::dotted(self.tree, target).is_some_and(|name| name.ends_with("environ"));
        if let (true, Some(named)) = (is_environment, plain_text(key).and_then(sure::variable)) {
            self.value(value, named, Role::Everywhere);
        }
    }

    /// `os.environ.setdefault("WANDB_ENTITY", …)`.
    fn variable(&mut self, arguments: &'a Arguments) {
        let [name, value, ..] = &*arguments.args else { return };
        if let Some(named) = plain_text(name).and_then(sure::variable) {
            self.value(value, named, Role::Everywhere);
        }
        if plain_text(name).is_some_and(sure::is_key) && plain_text(value).is_some() {
            self.doubt(NoteCode::KeyInCode, value, None, None);
        }
    }

    fn environment(&mut self, arguments: &'a Arguments) {
        let given = arguments.keywords.iter().filter_map(|keyword| Some((keyword.arg.as_ref()?.as_str(), &keyword.value)));
        let items = arguments.args.first().and_then(|first| self.as_dict(first)).into_iter().flat_map(|dict| &dict.items);
        let items = items.filter_map(|item| Some((plain_text(item.key.as_ref()?)?, &item.value)));
        for (name, value) in given.chain(items).collect::<Vec<_>>() {
            if let Some(named) = sure::variable(name) {
                self.value(value, named, Role::Everywhere);
            }
        }
    }

    fn key(&mut self, arguments: &'a Arguments) {
        let given = ["key", "api_key"].into_iter().find_map(|name| keyword(arguments, name));
        let first = arguments.args.iter().find(|first| plain_text(first).is_some());
        if let Some(key) =
            given.or(first).filter(|key| trace(self.code, self.tree, key).end.is_ok_and(|key| !key.text.is_empty()))
        {
            self.doubt(NoteCode::KeyInCode, key, None, None);
        }
    }

    /// A value of an argument: a literal, a variable that leads to one, or neither.
    fn value(&mut self, expr: &'a Expr, named: Named, role: Role) {
        let traced = trace(self.code, self.tree, expr);
        for (way, at) in &traced.ways {
            self.used.entry(*way).or_default().insert((*at, named));
        }
        let at = usize::from(expr.range().start());
        match traced.end {
            Err(code) => {
                let subject = traced.ways.last().map_or(named.word(), |((_, name), _)| name);
                self.scan.doubt(code, at, Some(subject), Some(named));
            }
            Ok(literal) if traced.ways.is_empty() => self.push(named, role, literal),
            Ok(literal) => self.claims.push(Claim { named, role, at, ways: traced.ways, literal }),
        }
    }

    fn push(&mut self, named: Named, role: Role, literal: Literal<'_>) {
        let range = Range::<usize>::from(literal.expr.range());
        if named == Named::Project && literal.text.contains('/') && role != Role::Path {
            self.scan.doubt(NoteCode::ProjectHoldsPath, range.start, Some(literal.text), None);
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
    fn settle(&mut self) {
        for claim in std::mem::take(&mut self.claims) {
            let elsewhere = claim.ways.iter().find(|(way, _)| !self.is_only_for(*way, claim.named));
            match elsewhere {
                None => self.push(claim.named, claim.role, claim.literal),
                Some(((_, name), _)) => {
                    self.scan.doubt(NoteCode::VariableIsUsedElsewhere, claim.at, Some(name), Some(claim.named));
                }
            }
        }
    }

    fn is_only_for(&self, way: Way<'a>, named: Named) -> bool {
        if sure::named(way.1) == Some(named) {
            return true;
        }
        let Some(used) = self.used.get(&way) else { return false };
        let loads = self.tree.loads.get(&way).into_iter().flatten();
        let is_ours = |at: usize| used.contains(&(at, named)) && used.iter().filter(|(used, _)| *used == at).count() == 1;
        loads.clone().all(|(at, shown)| *shown || is_ours(*at))
    }

    /// A path such as `entity/project/run`.
    fn path(&mut self, expr: Option<&'a Expr>, shape: Shape) {
        let Some(expr) = expr else { return };
        match expr {
            Expr::StringLiteral(_) => self.path_literal(expr, shape),
            Expr::FString(string) => {
                let parts: Vec<&FStringPart> = string.value.iter().collect();
                let [FStringPart::FString(part)] = parts.as_slice() else { return self.unsure_path(expr) };
                self.path_f_string(expr, &part.elements.iter().collect::<Vec<_>>(), shape);
            }
            Expr::Name(_) => {
                let traced = trace(self.code, self.tree, expr);
                match traced.end {
                    Ok(literal) if matches!(literal.expr, Expr::StringLiteral(_)) => {
                        let is_sole =
                            traced.ways.iter().all(|(way, _)| self.tree.loads.get(way).is_some_and(|loads| loads.len() == 1));
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

    fn path_literal(&mut self, expr: &'a Expr, shape: Shape) {
        let Expr::StringLiteral(string) = expr else { return };
        let [part] = string.value.as_slice() else { return self.unsure_path(expr) };
        let range = Range::<usize>::from(part.range);
        let inside = range.start + usize::from(part.flags.opener_len())..range.end - usize::from(part.flags.closer_len());
        // An escape would shift every place behind it.
        if part.flags.is_unclosed() || self.code.get(inside.clone()) != Some(&*part.value) {
            return self.doubt(NoteCode::ValueIsInPieces, expr, Some("path"), None);
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
    }

    /// `f"{ENTITY}/{PROJECT}/{run_id}"`, `f"entity/project/{run_id}"`.
    fn path_f_string(&mut self, expr: &'a Expr, elements: &[&'a InterpolatedStringElement], shape: Shape) {
        let role = if shape == Shape::Weave { Role::Call } else { Role::Path };
        let quote = self.code[expr.range()].chars().find(|c| matches!(c, '"' | '\'')).unwrap_or('"');
        let raw = self.code[expr.range()].chars().take_while(|c| *c != quote).any(|c| matches!(c, 'r' | 'R'));
        let quoting = Quoting::PythonInside { quote, raw, braces: true };
        let path = usize::from(expr.range().start());
        let mut wanted = BOTH.into_iter();
        let mut named = wanted.next();
        let mut rest: &[&InterpolatedStringElement] = elements;
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
                    self.value(&part.expression, name, role);
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
                            let text = segment.to_owned();
                            self.scan.values.push(Value::new(name, range, &text, quoting, role).in_path(path));
                            (skip, named) = (skip + segment.len() + 1, wanted.next());
                        }
                        None if text.is_empty() => (rest, skip) = (&rest[1..], 0),
                        None if rest.len() == 1 && name == Named::Project => {
                            let range = start + skip..start + part.value.len();
                            let text = text.to_owned();
                            self.scan.values.push(Value::new(name, range, &text, quoting, role).in_path(path));
                            named = None;
                        }
                        _ => return self.unsure_path(expr),
                    }
                }
            }
        }
    }

    fn doubt(&mut self, code: NoteCode, at: &impl ruff_text_size::Ranged, subject: Option<&str>, about: Option<Named>) {
        self.scan.doubt(code, at.range().start().into(), subject, about);
    }
}

enum Bag<'a> {
    Dict(&'a ExprDict),
    Call(&'a ExprCall),
}

fn missing(named: &[Named]) -> impl Iterator<Item = Named> {
    BOTH.into_iter().filter(move |name| !named.contains(name))
}

fn keyword<'a>(arguments: &'a Arguments, name: &str) -> Option<&'a Expr> {
    let is_it = |keyword: &&Keyword| keyword.arg.as_ref().is_some_and(|arg| arg == name);
    arguments.keywords.iter().find(is_it).map(|keyword| &keyword.value)
}

/// An argument by its place or by its name.
fn argument<'a>(arguments: &'a Arguments, place: usize, name: &str) -> Option<&'a Expr> {
    arguments
        .args
        .get(place)
        .filter(|_| !arguments.args[..=place].iter().any(Expr::is_starred_expr))
        .or_else(|| keyword(arguments, name))
}

fn item<'a>(dict: &'a ExprDict, name: &str) -> Option<&'a Expr> {
    dict.items.iter().find(|item| item.key.as_ref().and_then(plain_text) == Some(name)).map(|item| &item.value)
}

/// Does an argument hold one of these words, alone or in a list?
fn has_word(call: &ExprCall, argument: &str, words: &[&str]) -> bool {
    let is_word = |expr: &Expr| plain_text(expr).is_some_and(|text| words.contains(&text));
    match keyword(&call.arguments, argument) {
        Some(Expr::List(list)) => list.elts.iter().any(is_word),
        Some(expr) => is_word(expr),
        None => false,
    }
}

/// The same place, for `init_kwargs={"wandb": {"entity": …}}`.
fn with_kwargs(gap: Gap, quote: char) -> Gap {
    let [before, between, after] = gap.around;
    let Label::Keyword(sign) = gap.label else { return Gap { around: [before, between, after], ..gap } };
    let before = format!("{before}init_kwargs{sign}{{{quote}wandb{quote}: {{");
    Gap { around: [before, between, format!("}}}}{after}")], label: Label::Key(quote), ..gap }
}
