//! What each call of W&B, and of what calls it, says of entity and project.

use std::collections::HashMap;
use std::ops::Range;

use ruff_python_ast::{Arguments, Expr, ExprCall, ExprDict};
use ruff_text_size::TextRange;

use super::trace::{Literal, trace};
use super::tree::{
    Bag, Binding, By, Tree, Way, argument, default_of, has_word, is_asked_for, is_section, item, keyword, plain_text, root, runs,
};
use super::{add, callee};
use crate::code::form::Form;
use crate::code::found::{Doubt, Gap, Inner, Label, Named, Role, Scan};
use crate::code::note::NoteCode;
use crate::code::path::Shape;
use crate::code::{shell, sure};
use crate::snippet::quote::Quoting;

/// Reads every call; values that variables lead to are settled last, when every use of a variable is known.
pub(super) struct Calls<'a, 'b> {
    pub(super) code: &'a str,
    pub(super) tree: &'b Tree<'a>,
    /// Reads a text within this one.
    pub(super) inner: Inner<'b>,
    pub(super) scan: &'b mut Scan,
    pub(super) claims: Vec<Claim<'a>>,
    /// Calls of classes that only have wandb in their name.
    pub(super) own: Vec<(String, &'a ExprCall)>,
    /// Variables that `weave.init` reads: their literals, and where they are read.
    pub(super) woven: Vec<Woven<'a>>,
    /// Paths in f-strings: where each begins, and where the variables in it are read.
    pub(super) filled: Vec<(usize, Vec<usize>)>,
    /// Where each value stands among those found.
    pub(super) pushed: HashMap<(Range<usize>, Named), usize>,
    /// Where variables were read for W&B, and as what.
    pub(super) used: HashMap<Way<'a>, HashMap<usize, Vec<Named>>>,
    /// Names that are W&B's and have no value yet.
    pub(super) unset: Vec<(Named, String, &'a Expr)>,
    /// Names that are W&B's and whose value cannot be told, and why.
    pub(super) untold: Vec<(NoteCode, Named, String, &'a Expr)>,
    /// Dictionaries that were looked into, and what they name.
    pub(super) bags: HashMap<(TextRange, bool), Vec<Named>>,
    /// Where the code is broken, in order.
    pub(super) broken: &'b [usize],
    /// May a call that is cut off go on elsewhere?
    pub(super) goes_on: bool,
    /// The quotation mark of the text.
    pub(super) quote: char,
}

/// A value that a variable leads to.
pub(super) struct Claim<'a> {
    pub(super) named: Named,
    pub(super) role: Role,
    /// Where it is read.
    pub(super) at: usize,
    pub(super) ways: Vec<(Way<'a>, usize)>,
    pub(super) literal: Literal<'a>,
}

/// A literal that a variable leads `weave.init` to.
pub(super) struct Woven<'a> {
    pub(super) literal: &'a Expr,
    pub(super) at: &'a Expr,
    pub(super) ways: Vec<(Way<'a>, usize)>,
}

pub(super) const BOTH: [Named; 2] = [Named::Entity, Named::Project];

impl<'a, 'b> Calls<'a, 'b> {
    pub(super) fn new(
        code: &'a str,
        quote: char,
        broken: &'b [usize],
        goes_on: bool,
        tree: &'b Tree<'a>,
        inner: Inner<'b>,
        scan: &'b mut Scan,
    ) -> Self {
        let (pushed, used, bags) = (HashMap::new(), HashMap::new(), HashMap::new());
        Self {
            code,
            tree,
            inner,
            scan,
            claims: Vec::new(),
            own: Vec::new(),
            woven: Vec::new(),
            unset: Vec::new(),
            untold: Vec::new(),
            filled: Vec::new(),
            pushed,
            used,
            bags,
            broken,
            goes_on,
            quote,
        }
    }

    pub(super) fn read(mut self) {
        let tree = self.tree;
        tree.named.iter().for_each(|(name, value)| self.sure_name(name, value));
        tree.options.iter().for_each(|(name, default)| self.option(name, *default));
        tree.chosen.iter().for_each(|(name, value)| self.chosen(name, value));
        tree.stores.iter().for_each(|(target, key, value)| self.store(target, key, value));
        tree.fields.iter().for_each(|(named, value)| self.value(value, *named, Role::Call));
        for (code, named, at) in &tree.left {
            self.doubt(*code, at, Some(named.word()), Some(*named));
        }
        tree.definitions.iter().for_each(|class| self.class(class));
        tree.calls.iter().for_each(|call| self.call(call));
        self.own_classes();
        tree.lists.iter().for_each(|elements| self.listed(elements));
        tree.options_in_words.iter().for_each(|words| self.commanded(words));
        for address in &tree.addresses {
            self.doubt(NoteCode::NameIsLeftAlone, *address, plain_text(address), None);
        }
        for command in &tree.commands {
            self.command((*command).into());
        }
        self.settle();
        self.half_paths();
        self.weave();
        self.unset();
        self.untold();
        self.entity_beside();
        self.required();
        self.compared();
    }

    /// `!…` and `%…`; what `%time` and `%timeit` measure is Python.
    fn command(&mut self, range: Range<usize>) {
        let line = &self.code[range.clone()];
        let Some(mut code) = line.strip_prefix("%timeit ").or_else(|| line.strip_prefix("%time ")) else {
            return shell::command_of_notebook(self.code, range, self.inner, self.scan);
        };
        let is_option = |word: &str| word.starts_with('-') || word.bytes().all(|byte| byte.is_ascii_digit());
        while let Some((_, rest)) = code.split_once(' ').filter(|(word, _)| is_option(word)) {
            code = rest;
        }
        let mut found = (self.inner)(code, Form::Python).moved(range.end - code.len());
        // IPython may expand `$x` and `{x}` before Python sees the line.
        let values = found.values.iter_mut().map(|value| &mut value.quoting);
        for quoting in values.chain(found.gaps.iter_mut().map(|gap| &mut gap.quoting)) {
            *quoting = match *quoting {
                Quoting::Python(quote) => Quoting::Plain(Some(quote)),
                Quoting::PythonInside { .. } => Quoting::Plain(None),
                other => other,
            };
        }
        self.scan.extend(found);
    }

    fn call(&mut self, call: &'a ExprCall) {
        let Some(name) = callee::dotted(self.tree, &call.func) else {
            // `"python fit.py --wandb_project …".split()`
            if let Expr::Attribute(split) = &*call.func
                && split.attr.as_str() == "split"
            {
                self.commanded(&split.value);
            }
            return;
        };
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
            "weave.init" => self.weave_path(argument(arguments, 0, "project_name")),
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
        // Called by another, or with more in hand: what is given by name is passed on.
        let is_init = |expr: &'a Expr| {
            matches!(expr, Expr::Name(_) | Expr::Attribute(_))
                && callee::dotted(self.tree, expr).is_some_and(|name| name == "wandb.init")
        };
        if name == format!("wandb.init{}", callee::PARTLY) || arguments.args.iter().any(is_init) {
            return drop(self.keywords(arguments, Role::Call));
        }
        if runs(name)
            && let Some(command) = arguments.args.first()
        {
            self.commanded(command);
        }
        let is_of_wandb = name.starts_with("wandb.") || name.starts_with("wandb_workspaces.");
        match last {
            "init" if is_module(before) || is_kept_module(call) => {
                self.init(call);
            }
            "init" if before.to_ascii_lowercase().rsplit('.').next().is_some_and(|kept| kept.contains("wandb")) => {
                self.own_init(call);
            }
            _ if last.starts_with("assert_") => self.left_alone(call),
            "Report" | "Runset" | "Workspace" | "PanelGrid" if is_of_wandb => self.left_alone(call),
            "autolog" if is_of_wandb => self.dict_left_alone(argument(arguments, 0, "init")),
            "set_global_handler" => {
                if arguments.args.first().and_then(plain_text) == Some("wandb") {
                    self.left_alone(call);
                    self.dict_left_alone(keyword(arguments, "run_args"));
                }
            }
            "WandbLogger" | "WandBLogger" if self.is_of_a_library(call, before) => self.logger(call),
            "__init__" if self.is_of_a_logger(call, before) => drop(self.keywords(arguments, Role::Call)),
            "sync" if before.ends_with("WandbLogger") => drop(self.keywords(arguments, Role::Call)),
            "init_trackers" => self.trackers(arguments),
            "use_artifact" | "use_model" => self.path(argument(arguments, 0, "artifact_or_name"), Shape::Artifact),
            "link_artifact" | "link_model" => self.path(argument(arguments, 1, "target_path"), Shape::Artifact),
            "setdefault" | "putenv" | "setenv" => self.variable(arguments),
            "update" if before.ends_with("environ") => self.environment(arguments),
            "dict" | "SimpleNamespace" | "Namespace" => self.framework(call),
            _ if is_of_wandb => drop(self.keywords(arguments, Role::Call)),
            _ if last.to_ascii_lowercase().contains("wandb") => {
                if last.starts_with(char::is_uppercase) {
                    self.own.push((last.to_owned(), call));
                } else if !self.is_of_another_kind(call, last) && !self.is_given_by_place(call, false) {
                    drop(self.keywords(arguments, Role::Call));
                }
            }
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
        if named.is_empty() && self.is_within_a_run(call) {
            return;
        }
        match call.arguments.args.get(2) {
            Some(third) => {
                missing(&named).for_each(|missing| self.doubt(NoteCode::ArgumentIsPositional, third, None, Some(missing)));
            }
            None => self.gap(call, &named),
        }
    }

    /// `accelerator.init_trackers("project", init_kwargs={"wandb": {"entity": …}})`.
    fn trackers(&mut self, arguments: &'a Arguments) {
        let kwargs = argument(arguments, 2, "init_kwargs");
        let of_wandb = kwargs.and_then(|kwargs| self.as_dict(kwargs)).and_then(|kwargs| item(kwargs, "wandb"));
        let speaks = of_wandb.is_some() || self.tree.logs_with_wandb;
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
                let named = self.bag(Bag::Dict(dict), Role::Call);
                // The project is given already.
                let range = Range::<usize>::from(dict.range);
                let is_project = |doubt: &Doubt| doubt.about == Some(Named::Project) && range.contains(&doubt.at);
                self.scan.doubts.retain(|doubt| doubt.code != NoteCode::ArgumentsAreUnpacked || !is_project(doubt));
                if !named.contains(&Named::Entity) {
                    match add::keys(self.code, self.broken, dict, &[Named::Entity]) {
                        Some(gap) => self.scan.gaps.push(gap),
                        None => self.doubt(NoteCode::ValueIsInPieces, dict, Some("entity"), Some(Named::Entity)),
                    }
                }
            }
            (None, Some(kwargs)) => self.doubt(NoteCode::ValueIsComputed, kwargs, Some("init_kwargs"), Some(Named::Entity)),
            (None, None) => match add::keywords(self.code, self.broken, arguments, &[Named::Entity], self.quote) {
                Some(gap) => self.scan.gaps.push(with_kwargs(gap, self.quote)),
                None => self.doubt(NoteCode::ValueIsInPieces, arguments, Some("entity"), Some(Named::Entity)),
            },
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
            "runs" | "reports" | "sweeps" => {
                if let Some(alone) =
                    first("path").filter(|path| plain_text(path).is_some_and(|path| !path.is_empty() && !path.contains('/')))
                {
                    self.doubt(NoteCode::NameIsLeftAlone, alone, Some("project"), Some(Named::Project));
                }
                self.path(first("path"), Shape::Project);
            }
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
        if given("project").is_some() {
            callee::ask(self.tree, &call.func);
        }
        match (given("entity"), given("project")) {
            (Some(entity), Some(_)) => self.doubt(NoteCode::MayNotBeWandb, entity, Some(name), None),
            (None, Some(project)) if matches!(name, "train" | "fit" | "val" | "tune") => {
                self.doubt(NoteCode::MayNotBeWandb, project, Some(name), Some(Named::Project));
            }
            _ => {}
        }
    }

    /// `self.my_wandb.init(…)`: what was kept there may be W&B's module or something else.
    fn own_init(&mut self, call: &'a ExprCall) {
        let given = |named: &Named| keyword(&call.arguments, named.word());
        let both = BOTH.iter().all(|named| given(named).is_some());
        if let Some((named, value)) = BOTH.into_iter().find_map(|named| Some((named, given(&named)?))) {
            self.doubt(NoteCode::MayNotBeWandb, value, Some("init"), Some(named).filter(|_| !both));
        }
    }

    /// Names that are W&B's whoever reads them: `wandb_entity`, `WANDB_PROJECT`.
    fn sure_name(&mut self, name: &str, value: &'a Expr) {
        if sure::is_key(name) && plain_text(value).is_some_and(sure::looks_like_key) {
            self.doubt(NoteCode::KeyInCode, value, None, None);
        }
        if is_section(name) {
            self.section(value);
        }
        if let Expr::Call(call) = value
            && let (Some(named), Some(factory)) = (sure::named(name), keyword(&call.arguments, "default_factory"))
        {
            return self.doubt(NoteCode::ValueIsComputed, factory, Some(name), Some(named));
        }
        if let (Some(named), Expr::Dict(dict)) = (sure::named(name), value) {
            return self.parameter(named, name, dict);
        }
        let (given, value) = (value, default_of(value));
        if let Some(named) = sure::named(name).filter(|_| !std::ptr::eq(given, value) && value.is_none_literal_expr()) {
            return self.doubt(NoteCode::NameIsLeftAlone, given, Some(name), Some(named));
        }
        let Some(named) = sure::named(name) else { return };
        let end = trace(self.code, self.tree, value).end;
        match end {
            Ok(literal) if !std::ptr::eq(literal.expr, value) && literal.expr.is_none_literal_expr() => {
                self.untold.push((NoteCode::NameIsLeftAlone, named, name.to_owned(), value));
            }
            Ok(literal) if !std::ptr::eq(literal.expr, value) => self.value(value, named, Role::Call),
            Ok(literal) if named == Named::Project && literal.text.split('/').count() == 2 => {
                self.path(Some(value), Shape::Project);
            }
            Ok(_) if value.is_none_literal_expr() => self.unset.push((named, name.to_owned(), value)),
            Ok(literal) => self.push(named, Role::Call, literal),
            Err(NoteCode::ValueIsFromEnvironment) => {
                self.doubt(NoteCode::ValueIsFromEnvironment, value, Some(name), Some(named));
            }
            Err(_) if matches!(value, Expr::BooleanLiteral(_) | Expr::NumberLiteral(_)) => {}
            Err(code) => {
                let code = if is_asked_for(value) { NoteCode::ValueIsFromArguments } else { code };
                self.untold.push((code, named, name.to_owned(), value));
            }
        }
    }

    /// `"wandb_project": {"value": "…"}`, a parameter of a sweep; one of several is chosen by the sweep.
    fn parameter(&mut self, named: Named, name: &str, dict: &'a ExprDict) {
        if let Some(value) = item(dict, "value") {
            return self.sure_name(name, value);
        }
        if let Some(values) = item(dict, "values") {
            if let Expr::List(list) = values
                && let [only] = &*list.elts
            {
                return self.sure_name(name, only);
            }
            self.doubt(NoteCode::NameIsLeftAlone, values, Some(name), Some(named));
        }
    }

    fn option(&mut self, name: &'a str, default: Binding<'a>) {
        if let (Some(_), Binding::Value(value)) = (sure::named(name), default) {
            self.sure_name(name, value);
        }
    }

    /// `add_argument("--wandb_project", default="a", choices=["a", "b"])`.
    fn chosen(&mut self, name: &'a str, value: &'a Expr) {
        if let Some(named) = sure::named(name).filter(|_| plain_text(value).is_some()) {
            self.doubt(NoteCode::NameIsLeftAlone, value, Some(name), Some(named));
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
        if plain_text(name).is_some_and(sure::is_key) && plain_text(value).is_some_and(sure::looks_like_key) {
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
            given.or(first).filter(|key| trace(self.code, self.tree, key).end.is_ok_and(|key| sure::looks_like_key(key.text)))
        {
            self.doubt(NoteCode::KeyInCode, key, None, None);
        }
    }

    /// Was the logger brought in by a library that hands what it is given by name to `wandb.init`? A class of somebody's own takes
    /// what they wrote. Where nothing is imported, it is taken for Lightning's.
    ///
    /// # Source
    /// Lightning 2.5 (`pytorch/loggers/wandb.py`), Composer 0.31 (`loggers/wandb_logger.py`), Ignite 0.5 (`handlers/wandb_logger.py`).
    fn is_of_a_library(&self, call: &'a ExprCall, module: &str) -> bool {
        const LIBRARIES: [&str; 5] = ["composer", "ignite", "lightning", "lightning_fabric", "pytorch_lightning"];
        let is_library = |module: &str| LIBRARIES.contains(&module.split('.').next().unwrap_or_default());
        let Some(name) = root(&call.func) else { return false };
        if self.tree.imports.contains_key(name) {
            return is_library(module);
        }
        let is_defined = !self.tree.bound((By::Name, name)).is_empty();
        let is_hidden = self.tree.imports.get("*").is_some_and(|everything| !is_library(everything));
        let is_usual = matches!(module, "" | "L" | "pl" | "loggers" | "pl_loggers" | "pl.loggers" | "L.pytorch.loggers");
        !is_defined && !is_hidden && (is_usual || is_library(module))
    }

    pub(super) fn doubt(
        &mut self,
        code: NoteCode,
        at: &impl ruff_text_size::Ranged,
        subject: Option<&str>,
        about: Option<Named>,
    ) {
        self.scan.doubt(code, at.range().start().into(), subject, about);
    }
}

/// `wandb`, or what somebody's module kept of it; `from .wandb import init` is their own.
fn is_module(before: &str) -> bool {
    !matches!(before, ".wandb" | "..wandb" | "...wandb") && matches!(before.rsplit('.').next(), Some("wandb" | "_wandb"))
}

/// `self.wandb.init(…)`, whatever was kept there.
fn is_kept_module(call: &ExprCall) -> bool {
    let Expr::Attribute(init) = &*call.func else { return false };
    matches!(&*init.value, Expr::Attribute(kept) if matches!(kept.attr.as_str(), "wandb" | "_wandb"))
}

pub(super) fn missing(named: &[Named]) -> impl Iterator<Item = Named> {
    BOTH.into_iter().filter(move |name| !named.contains(name))
}

/// The same place, for `init_kwargs={"wandb": {"entity": …}}`.
fn with_kwargs(gap: Gap, quote: char) -> Gap {
    let [before, between, after] = gap.around;
    let Label::Keyword(sign) = gap.label else { return Gap { around: [before, between, after], ..gap } };
    let before = format!("{before}init_kwargs{sign}{{{quote}wandb{quote}: {{");
    Gap { around: [before, between, format!("}}}}{after}")], label: Label::Key(quote), ..gap }
}

#[cfg(test)]
mod tests {
    use crate::code::found::Scan;
    use crate::code::python::scan_pasted;

    fn holds(rows: &[(&str, &str)]) {
        for (expect, codes) in rows {
            for code in codes.split(" | ") {
                let text = format!("import wandb, weave\napi = wandb.Api()\n{code}\n");
                assert_eq!(scan_pasted(&text, &|_, _| Scan::default()).told(&text), *expect, "{code}");
            }
        }
    }

    #[test]
    fn each_call_takes_the_names_that_are_its_own() {
        holds(&[
            ("project='a'>a entity='b'>b", "api.create_project('a', 'b') | api.project('a', entity='b')"),
            ("entity='b'>b project='a'>a", "api.create_run(project='a', entity='b')"),
            ("entity='a'>a", "api.team('a') | x.WandbLogger.sync(entity='a') | os.putenv('WANDB_ENTITY', 'a')"),
            ("entity='a'>a", "SimpleNamespace(type='WandbBackend', init_kwargs=dict(entity='a'))"),
            ("", "api.other(entity='a') | api.runs('') | x.PanelGrid(entity='a') | x.sync(entity='a')"),
            ("", "set_global_handler('x', run_args={'project': 'b'})"),
            ("", "os.putenv('WANDB_API_KEY', 'x')\nos.putenv('X', '0123456789abcdef0123')  # wandb"),
            ("", "SimpleNamespace(type='x', init_kwargs=dict(entity='a')) | f(project='b')"),
            ("!name-is-left-alone:'b')", "api.runs('b')"),
            ("project=b", "run.use_model('b/m:v1')"),
            ("entity=a project=b", "run.link_model('f', 'a/b/m') | wandb.restore('f', run_path='a/b/c')"),
            ("!name-is-left-alone:'a')", "wandb.PanelGrid(entity='a') | mock.assert_called_with(entity='a')"),
            ("!name-is-left-alone:'b'})", "set_global_handler('wandb', run_args={'project': 'b'})"),
            ("!key-in-code:'0123456789abcdef0123')", "os.putenv('WANDB_API_KEY', '0123456789abcdef0123')"),
            ("!argument-is-positional:'b') !argument-is-positional:'b')", "wandb.sweep({}, 'b')"),
            ("project='b'>b +entity", "wandb.sweep({}, project='b')"),
            ("!argument-is-positional:'a') !argument-is-positional:'a')", "wandb.init('a')"),
            ("!arguments-are-unpacked:*a) !arguments-are-unpacked:*a)", "wandb.init(*a)"),
            ("entity='a'>a project='b'>b", "from x.wandb import init\ninit(entity='a', project='b')"),
            ("!may-not-be-wandb:'a',", "from .wandb import init\ninit(entity='a', project='b')"),
            ("!may-not-be-wandb:'b')", "train(project='b')"),
        ]);
    }

    #[test]
    fn a_text_that_is_formatted_is_not_the_name_itself() {
        for (code, expect) in [("f'{name}'", 1), ("f'{name!r}'", 0), ("f'{name:>8}'", 0), ("f'{name=}'", 0), ("f'a{name}'", 0)] {
            let text = format!("import wandb\nname = 'old'\nwandb.init(entity={code})\n");
            let found = scan_pasted(&text, &|_, _| Scan::default()).values;
            assert_eq!(found.iter().filter(|value| value.text == "old").count(), expect, "{code}");
        }
    }

    #[test]
    fn a_logger_is_completed_where_a_library_brought_it_and_no_run_was_begun() {
        let run = "with wandb.init(entity='a', project='b'):\n    ";
        holds(&[
            ("entity='a'>a +project", "WandbLogger(entity='a')"),
            ("entity='a'>a +project", "from lightning.loggers import WandbLogger\nWandbLogger(entity='a')"),
            ("entity='a'>a +project", "from lightning import *\nWandbLogger(entity='a')"),
            ("entity='a'>a", "from mine import *\nWandbLogger(entity='a')"),
            ("entity='a'>a", "from mine import WandbLogger\nWandbLogger(entity='a')"),
            ("entity='a'>a", "class WandbLogger: pass\nWandbLogger(entity='a') | x.WandbLogger(entity='a')"),
            ("entity='a'>a", "class A(WandbLogger):\n    def __init__(self):\n        super().__init__(entity='a')"),
            ("entity='a'>a", "WandbLogger.__init__(self, entity='a')"),
            ("!argument-is-positional:3) !argument-is-positional:3)", "WandbLogger(1, 2, 3)"),
            ("!argument-is-positional:'p') !argument-is-positional:'p')", "x.WandbLogger('p')"),
            ("", "class A(Base):\n    def __init__(self):\n        super().__init__(entity='a')"),
            ("", "Base.__init__(self, entity='a')"),
            ("entity='a'>a project='b'>b", format!("{run}WandbLogger()").as_str()),
            ("entity='a'>a project='b'>b entity='c'>c +project", format!("{run}WandbLogger(entity='c')").as_str()),
            ("entity='a'>a project='b'>b +entity,project", format!("{run}pass\nWandbLogger()").as_str()),
        ]);
    }

    #[test]
    fn what_only_has_wandb_in_its_name_may_mean_something_else() {
        holds(&[
            ("!name-is-left-alone:wandb_runs(username='u',", "wandb_runs(username='u', project='b')"),
            ("entity='a'>a project='b'>b", "wandb_runs(username='u', entity='a', project='b')"),
            ("entity='a'>a project='b'>b", "wandb_log('p', project='b', entity='a')"),
            ("project='b'>b", "wandb_runs(x='u', project='b') | WandbConfig(enabled=True, project='b')"),
            ("project='b'>b", "WANDB_PROJECT = 'b'\nassert run.name == 'b'"),
            ("", "wandb_runs(username='u') | wandb_log('p') | class Config:\n    entity: str = 'a'"),
            ("!name-is-left-alone:'a') !argument-is-positional:'p',", "wandb_log('p', entity='a')"),
            ("!may-not-be-wandb:'b')", "WandbConfig(enabled=False, project='b')"),
            ("!may-not-be-wandb:'b') !may-not-be-wandb:'c')", "WandbConfig(project='b')\nWandbConfig(project='c')"),
            ("project='b'>b project='b'>b", "WandbConfig(project='b')\nWandbConfig(project='b')"),
            ("entity='a'>a !class-is-defined-here:WandbConfig:", "class WandbConfig:\n    entity: str = 'a'\n    project = ''"),
            ("project='b'>b !name-is-left-alone:'a'", "WANDB_PROJECT = 'b'\nENTITY = 'a'"),
            ("project='b'>b entity='c'>c", "WANDB_PROJECT = 'b'\nWANDB_ENTITY = 'c'\nENTITY = 'a'"),
            ("!value-is-from-arguments:wandb_project):", "def f(wandb_project): pass"),
            ("project='b'>b !name-is-left-alone:'b'", "WANDB_PROJECT = 'b'\nassert run.project == 'b'"),
        ]);
    }

    #[test]
    fn paths_are_read_where_they_stand_in_one_piece() {
        holds(&[
            ("entity=a project=b", "api.run(f'a/b/{x}') | api.runs(f'a/b') | p = 'a/b/c'\napi.run(p) | weave.init('a/b')"),
            ("project=b", "api.run(f'b/{x}')"),
            ("!value-is-from-elsewhere:x}') !value-is-computed:a/{x}')", "api.runs(f'a/{x}')"),
            ("!value-is-computed:f'a{x}/b/c')", "api.run(f'a{x}/b/c')"),
            ("!value-is-computed:f'{x}a/b')", "api.runs(f'{x}a/b')"),
            ("!value-is-computed:f'{x}')", "api.run(f'{x}')"),
            ("!value-is-computed:'a/'", "api.run('a/' 'b/c')"),
            ("!value-is-in-pieces:'a\\x2fb/c')", "api.run('a\\x2fb/c')"),
            ("!name-is-left-alone:'x://b/c')", "api.run('x://b/c')"),
            ("!name-is-left-alone:'o/model-registry/c')", "api.artifact('o/model-registry/c')"),
            ("!variable-is-used-elsewhere:p)", "p = 'a/b/c'\napi.run(p)\nf(p) | p = 'b'\nweave.init(p)\nf(p)"),
            ("", "p = 'abc'\napi.run(p)\nf(p) | api.sweep(p) | weave.init('')"),
            ("!value-is-computed:p)", "api.run(p)"),
            ("project=b +entity", "weave.init('b') | p = 'b'\nweave.init(p)\nprint(p)"),
            ("!value-is-from-elsewhere:x)", "weave.init(x)"),
        ]);
    }

    #[test]
    fn a_name_is_followed_over_six_others() {
        for (count, expect) in [(6, "project='b'>b entity='x'>x"), (7, "project='b'>b !value-is-computed:a7,")] {
            let names: String = (2..=count).map(|at| format!("a{at} = a{}\n", at - 1)).collect();
            let code = format!("a1 = 'x'\n{names}wandb.init(entity=a{count}, project='b')");
            holds(&[(expect, code.as_str())]);
        }
    }
}
