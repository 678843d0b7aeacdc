//! What a piece of Python binds and uses: every name with its values, every call, every attribute.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{
    Alias, Arguments, ExceptHandler, Expr, ExprCall, ExprContext, ExprDict, Keyword, Parameter, Parameters, Stmt, StmtClassDef,
};
use ruff_text_size::{Ranged as _, TextRange};

use crate::code::found::Named;
use crate::code::note::NoteCode;
use crate::code::sure;

/// What gives a name its value.
#[derive(Clone, Copy)]
pub(super) enum Binding<'a> {
    /// An assignment.
    Value(&'a Expr),
    /// A default of a parameter, or none.
    Parameter(Option<&'a Expr>),
    /// A loop, an import, a definition, or the like.
    Other,
}

/// Names and their values: a dictionary, or a call of `dict`.
#[derive(Clone, Copy)]
pub(super) enum Bag<'a> {
    Dict(&'a ExprDict),
    Call(&'a ExprCall),
}

/// How a value is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum By {
    /// `name`
    Name,
    /// `something.name`
    Attribute,
    /// `something["name"]`
    Key,
}

/// A variable, an attribute or a key, by its name.
pub(super) type Way<'a> = (By, &'a str);

/// A piece of Python, by what it binds and uses.
#[derive(Default)]
pub(super) struct Tree<'a> {
    /// Imported names and what they stand for, dotted.
    pub(super) imports: HashMap<&'a str, String>,
    bindings: HashMap<Way<'a>, Vec<Binding<'a>>>,
    /// Where each is used, and whether it is only shown to a person there.
    loads: HashMap<Way<'a>, Vec<(usize, bool)>>,
    pub(super) calls: Vec<&'a ExprCall>,
    /// `target[key] = value`.
    pub(super) stores: Vec<(&'a Expr, &'a Expr, &'a Expr)>,
    /// Names whose items are given: `name[key] = value`.
    pub(super) changed: HashSet<&'a str>,
    /// Names whose methods are called, and where: `name.update(…)`.
    pub(super) called_on: HashMap<&'a str, Vec<usize>>,
    /// Names that are handed to a call as they are, or given another name, and where.
    pub(super) handed: HashMap<&'a str, Vec<usize>>,
    /// Names given a value by an assignment, a field, an argument, a parameter or a key.
    pub(super) named: Vec<(&'a str, &'a Expr)>,
    /// Options of a command line, without `--`, and their defaults.
    pub(super) options: Vec<(&'a str, Binding<'a>)>,
    /// The same by their names: `--wandb-entity` is read as `args.wandb_entity`.
    defaults: HashMap<String, Vec<Binding<'a>>>,
    /// Defaults of options that offer a choice.
    pub(super) chosen: Vec<(&'a str, &'a Expr)>,
    /// `log_with="wandb"`.
    pub(super) logs_with_wandb: bool,
    /// `section.wandb.project = …` and the like: what is given its value, as what.
    pub(super) fields: Vec<(Named, &'a Expr)>,
    /// Names whose value does not stand where they are given it, why, and where.
    pub(super) left: Vec<(NoteCode, Named, &'a Expr)>,
    /// Classes.
    pub(super) definitions: Vec<&'a StmtClassDef>,
    /// Parameters without a default.
    pub(super) required: Vec<(&'a str, &'a Parameter)>,
    /// `with call(…):` and the range of its statement.
    pub(super) blocks: Vec<(&'a ExprCall, TextRange)>,
    /// Addresses of W&B's objects and artifacts.
    pub(super) addresses: Vec<&'a Expr>,
    /// Strings with options in them.
    pub(super) options_in_words: Vec<&'a Expr>,
    /// Strings that an entity or a project is compared with.
    pub(super) compared: Vec<&'a Expr>,
    /// What stands in lists.
    pub(super) lists: Vec<&'a [Expr]>,
    /// `%…` and `!…`.
    pub(super) commands: Vec<TextRange>,
    /// Names that somebody wanted to know about: what else is said of them elsewhere may matter.
    asked: RefCell<HashSet<String>>,
    /// What names were found to stand for, with so many steps left.
    pub(super) resolved: RefCell<HashMap<(Way<'a>, u32), Option<String>>>,
    /// Within a call that only shows things, such as `print`.
    showing: usize,
    classes: usize,
}

impl<'a> Tree<'a> {
    pub(super) fn read(body: &'a [Stmt]) -> Self {
        let mut tree = Self::default();
        tree.visit_body(body);
        tree
    }

    /// What gives it its value.
    pub(super) fn bound(&self, way: Way<'a>) -> &[Binding<'a>] {
        self.ask(way.1);
        self.bindings.get(&way).map_or(&[], Vec::as_slice)
    }

    /// The same, where it cannot matter what else there is.
    pub(super) fn bound_here(&self, way: Way<'a>) -> &[Binding<'a>] {
        self.bindings.get(&way).map_or(&[], Vec::as_slice)
    }

    /// Everything that is given a value.
    pub(super) fn ways(&self) -> impl Iterator<Item = (Way<'a>, &[Binding<'a>])> {
        self.bindings.iter().map(|(way, bindings)| (*way, bindings.as_slice()))
    }

    /// Where it is used, and whether it is only shown to a person there.
    pub(super) fn loaded(&self, way: Way<'a>) -> &[(usize, bool)] {
        self.ask(way.1);
        self.loads.get(&way).map_or(&[], Vec::as_slice)
    }

    /// Defaults of an option of a command line.
    pub(super) fn defaults(&self, name: &str) -> &[Binding<'a>] {
        self.ask("add_argument");
        self.ask("option");
        self.defaults.get(name).map_or(&[], Vec::as_slice)
    }

    pub(super) fn ask(&self, name: &str) {
        let mut asked = self.asked.borrow_mut();
        if !asked.contains(name) {
            asked.insert(name.to_owned());
        }
    }

    pub(super) fn asked(self) -> HashSet<String> {
        self.asked.into_inner()
    }

    fn bind(&mut self, target: &'a Expr, value: Option<&'a Expr>) {
        let binding = value.map_or(Binding::Other, Binding::Value);
        match target {
            Expr::Name(name) => {
                let by = if self.classes > 0 { By::Attribute } else { By::Name };
                self.give(by, &name.id, binding);
            }
            Expr::Attribute(attribute) => {
                self.field(&attribute.attr, &attribute.value, value);
                if is_self(&attribute.value) && value.is_some_and(Expr::is_none_literal_expr) {
                    // An object that will be told later.
                    self.bindings.entry((By::Attribute, &attribute.attr)).or_default().push(binding);
                } else {
                    self.give(By::Attribute, &attribute.attr, binding);
                }
            }
            Expr::Subscript(subscript) => {
                self.stores.extend(value.map(|value| (&*subscript.value, &*subscript.slice, value)));
                if let (Expr::Name(name), Some(_)) = (&*subscript.value, value) {
                    self.changed.insert(&name.id);
                }
                if let Some(key) = plain_text(&subscript.slice) {
                    self.field(key, &subscript.value, value);
                    self.give(By::Key, key, binding);
                }
            }
            Expr::Tuple(tuple) => self.bind_all(&tuple.elts, value),
            Expr::List(list) => self.bind_all(&list.elts, value),
            Expr::Starred(starred) => self.bind(&starred.value, None),
            _ => {}
        }
    }

    /// `c.wandb.project = …`, `c["wandb"]["project"] = …`.
    fn field(&mut self, name: &str, of: &'a Expr, value: Option<&'a Expr>) {
        if let (Some(named), Some(value)) = (section_field(name, of), value) {
            self.fields.push((named, value));
        }
    }

    /// `wandb_project += "…"`, `c.wandb.project += "…"`: more is put to a name.
    fn lengthened(&mut self, target: &'a Expr) {
        let named = match target {
            Expr::Name(name) => sure::named(&name.id),
            Expr::Attribute(attribute) => {
                sure::named(&attribute.attr).or_else(|| section_field(&attribute.attr, &attribute.value))
            }
            Expr::Subscript(subscript) => {
                plain_text(&subscript.slice).and_then(|key| sure::named(key).or_else(|| section_field(key, &subscript.value)))
            }
            _ => None,
        };
        self.left.extend(named.map(|named| (NoteCode::ValueIsComputed, named, target)));
    }

    /// `{"name": "WANDB_PROJECT", "value": "…"}`, as containers take variables; `valueFrom` leads to a value elsewhere.
    fn pair(&mut self, dict: &'a ExprDict) {
        let given = |keys: &[&str]| keys.iter().find_map(|key| item(dict, key));
        let variable = given(&["name", "Name", "key", "Key"]).and_then(plain_text).filter(|name| sure::variable(name).is_some());
        match (variable, given(&["value", "Value"]), given(&["valueFrom", "value_from", "ValueFrom"])) {
            (Some(name), Some(value), _) => self.named.push((name, value)),
            (Some(name), None, Some(value)) => {
                self.left.extend(sure::variable(name).map(|named| (NoteCode::ValueIsFromElsewhere, named, value)));
            }
            _ => {}
        }
    }

    fn give(&mut self, by: By, name: &'a str, binding: Binding<'a>) {
        self.bindings.entry((by, name)).or_default().push(binding);
        match binding {
            Binding::Value(value) | Binding::Parameter(Some(value)) => self.named.push((name, value)),
            _ => {}
        }
    }

    fn uses(&mut self, by: By, name: &'a str, range: TextRange) {
        self.loads.entry((by, name)).or_default().push((range.start().into(), self.showing > 0));
    }

    /// `parser.add_argument("--name", default=…)`; `dict(name=…)` and its like.
    fn call(&mut self, call: &'a ExprCall) {
        let called = match &*call.func {
            Expr::Name(name) => name.id.as_str(),
            Expr::Attribute(attribute) => attribute.attr.as_str(),
            _ => return,
        };
        let keyword = |wanted: &str| {
            call.arguments.keywords.iter().find(|keyword| keyword.arg.as_ref().is_some_and(|arg| arg == wanted)).map(|k| &k.value)
        };
        match called {
            "add_argument" | "option" => {
                let long = call.arguments.args.iter().filter_map(plain_text).find_map(|option| option.strip_prefix("--"));
                let name = keyword("dest").and_then(plain_text).or(long);
                let given = keyword("default");
                // Another name than those on offer may be refused.
                let is_chosen = keyword("choices").or(keyword("type").filter(|of| offers(of))).is_some();
                let default = given.filter(|_| !is_chosen).map_or(Binding::Other, Binding::Value);
                if let Some(name) = name {
                    self.chosen.extend(given.filter(|_| is_chosen).map(|value| (name, value)));
                    self.options.push((name, default));
                    self.defaults.entry(name.replace('-', "_")).or_default().push(default);
                }
            }
            "dict" | "SimpleNamespace" | "Namespace" | "EasyDict" | "edict" | "AttrDict" | "Munch" | "DotMap" | "Box" => {
                for keyword in &call.arguments.keywords {
                    if let Some(name) = &keyword.arg {
                        let by = if called == "dict" { By::Key } else { By::Attribute };
                        self.bindings.entry((by, name)).or_default().push(Binding::Value(&keyword.value));
                    }
                }
            }
            _ => {}
        }
        if called.starts_with("assert") {
            self.compares(&call.arguments.args.iter().collect::<Vec<_>>());
        }
        self.uses_of_objects(call);
        self.logs_with_wandb |= has_word(call, "log_with", &["wandb", "all"]);
        let named = call.arguments.keywords.iter().filter_map(|keyword| Some((keyword.arg.as_ref()?.as_str(), &keyword.value)));
        self.named.extend(named);
        self.calls.push(call);
    }

    /// What may have been changed by a call: the object whose method it is, and what it is given.
    fn uses_of_objects(&mut self, call: &'a ExprCall) {
        if let Expr::Attribute(method) = &*call.func
            && let Expr::Name(name) = &*method.value
            && !matches!(method.attr.as_str(), "copy" | "get" | "items" | "keys" | "values")
            && !gives_others(&method.attr, &call.arguments)
        {
            self.called_on.entry(&name.id).or_default().push(name.range.start().into());
        }
        if only_reads(&call.func) {
            return;
        }
        let given = call.arguments.keywords.iter().filter(|keyword| keyword.arg.is_some()).map(|keyword| &keyword.value);
        for name in call.arguments.args.iter().chain(given).filter_map(Expr::as_name_expr) {
            self.handed.entry(&name.id).or_default().push(name.range.start().into());
        }
    }

    /// `run.project == "…"`, `(run.entity, run.project) == ("…", "…")`, `assertEqual(run.project, "…")`.
    fn compares(&mut self, sides: &[&'a Expr]) {
        if sides.iter().any(|side| names_one(side)) {
            let is_text = |expr: &&Expr| plain_text(expr).is_some();
            self.compared.extend(sides.iter().flat_map(|side| elements(side)).filter(is_text));
        }
    }

    /// `a, b = "x", "y"`.
    fn bind_all(&mut self, targets: &'a [Expr], value: Option<&'a Expr>) {
        let values = match value {
            Some(Expr::Tuple(tuple)) if tuple.elts.len() == targets.len() => Some(&tuple.elts),
            _ => None,
        };
        for (at, target) in targets.iter().enumerate() {
            self.bind(target, values.and_then(|values| values.get(at)));
        }
    }

    fn import(&mut self, alias: &'a Alias, from: Option<&str>) {
        let name = alias.name.as_str();
        let (bound, stands_for) = match (&alias.asname, from) {
            (Some(asname), None) => (asname.as_str(), name.to_owned()),
            (None, None) => {
                let first = name.split('.').next().unwrap_or(name);
                (first, first.to_owned())
            }
            (asname, Some(module)) => (asname.as_ref().map_or(name, |asname| asname.as_str()), format!("{module}.{name}")),
        };
        self.imports.insert(bound, stands_for);
    }
}

impl<'a> Visitor<'a> for Tree<'a> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::Import(import) => import.names.iter().for_each(|alias| self.import(alias, None)),
            Stmt::ImportFrom(import) => {
                // `from .wandb import init` is somebody's own module.
                let dots = ".".repeat(usize::try_from(import.level).unwrap_or_default());
                let module = format!("{dots}{}", import.module.as_deref().unwrap_or_default());
                import.names.iter().for_each(|alias| self.import(alias, Some(&module)));
            }
            Stmt::Assign(assign) => {
                // By its other name it may be changed, too.
                if let Expr::Name(name) = &*assign.value {
                    self.handed.entry(&name.id).or_default().push(name.range.start().into());
                }
                assign.targets.iter().for_each(|target| self.bind(target, Some(&assign.value)));
            }
            Stmt::AnnAssign(assign) => self.bind(&assign.target, assign.value.as_deref()),
            Stmt::AugAssign(assign) => {
                self.lengthened(&assign.target);
                self.bind(&assign.target, None);
            }
            Stmt::For(each) => self.bind(&each.target, None),
            Stmt::FunctionDef(function) => self.give(By::Name, &function.name, Binding::Other),
            Stmt::ClassDef(class) => {
                self.give(By::Name, &class.name, Binding::Other);
                self.definitions.push(class);
            }
            Stmt::IpyEscapeCommand(command) => self.commands.push(command.range),
            Stmt::With(with) => {
                let calls = with.items.iter().filter_map(|item| item.context_expr.as_call_expr());
                self.blocks.extend(calls.map(|call| (call, with.range)));
            }
            _ => {}
        }
        let depth = self.classes;
        match stmt {
            Stmt::ClassDef(_) => self.classes += 1,
            Stmt::FunctionDef(_) => self.classes = 0,
            _ => {}
        }
        visitor::walk_stmt(self, stmt);
        self.classes = depth;
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        let shows = match expr {
            Expr::Name(name) => {
                if name.ctx == ExprContext::Load {
                    self.uses(By::Name, &name.id, name.range);
                }
                false
            }
            Expr::Attribute(attribute) => {
                if attribute.ctx == ExprContext::Load {
                    self.uses(By::Attribute, &attribute.attr, attribute.attr.range);
                }
                false
            }
            Expr::Subscript(subscript) => {
                if let (ExprContext::Load, Some(key)) = (subscript.ctx, plain_text(&subscript.slice)) {
                    self.uses(By::Key, key, subscript.slice.range());
                }
                false
            }
            Expr::Named(named) => {
                self.bind(&named.target, Some(&named.value));
                false
            }
            Expr::Dict(dict) => {
                for item in &dict.items {
                    if let Some(key) = item.key.as_ref().and_then(plain_text) {
                        self.give(By::Key, key, Binding::Value(&item.value));
                    }
                }
                self.pair(dict);
                false
            }
            Expr::List(list) => {
                self.lists.push(&list.elts);
                false
            }
            Expr::IpyEscapeCommand(command) => {
                self.commands.push(command.range);
                false
            }
            Expr::StringLiteral(string) => {
                if ["weave:///", "wandb-artifact://"].iter().any(|scheme| string.value.to_str().starts_with(scheme)) {
                    self.addresses.push(expr);
                }
                if string.value.iter().any(|part| is_options(&part.value)) {
                    self.options_in_words.push(expr);
                }
                false
            }
            Expr::FString(string) => {
                let literals = string.value.elements().filter_map(|element| element.as_literal());
                if literals.into_iter().any(|part| is_options(&part.value)) {
                    self.options_in_words.push(expr);
                }
                false
            }
            Expr::Compare(compare) => {
                self.compares(&std::iter::once(&*compare.left).chain(&compare.comparators).collect::<Vec<_>>());
                false
            }
            Expr::Call(call) => {
                if let Some((key, range)) = gotten(call) {
                    self.uses(By::Key, key, range);
                }
                self.call(call);
                only_shows(&call.func)
            }
            _ => false,
        };
        self.showing += usize::from(shows);
        visitor::walk_expr(self, expr);
        self.showing -= usize::from(shows);
    }

    fn visit_with_item(&mut self, item: &'a ruff_python_ast::WithItem) {
        if let Some(target) = &item.optional_vars {
            self.bind(target, Some(&item.context_expr));
        }
        visitor::walk_with_item(self, item);
    }

    fn visit_comprehension(&mut self, comprehension: &'a ruff_python_ast::Comprehension) {
        self.bind(&comprehension.target, None);
        visitor::walk_comprehension(self, comprehension);
    }

    fn visit_except_handler(&mut self, handler: &'a ExceptHandler) {
        let ExceptHandler::ExceptHandler(except) = handler;
        if let Some(name) = &except.name {
            self.give(By::Name, name, Binding::Other);
        }
        visitor::walk_except_handler(self, handler);
    }

    fn visit_parameters(&mut self, parameters: &'a Parameters) {
        for parameter in parameters.iter_non_variadic_params() {
            self.give(By::Name, &parameter.parameter.name, Binding::Parameter(parameter.default.as_deref()));
            if parameter.default.is_none() && sure::named(&parameter.parameter.name).is_some() {
                self.required.push((&parameter.parameter.name, &parameter.parameter));
            }
        }
        for parameter in [&parameters.vararg, &parameters.kwarg].into_iter().flatten() {
            self.give(By::Name, &parameter.name, Binding::Other);
        }
        visitor::walk_parameters(self, parameters);
    }
}

/// `click.Choice(["a", "b"])`.
fn offers(of: &Expr) -> bool {
    let Expr::Call(call) = of else { return false };
    match &*call.func {
        Expr::Attribute(attribute) => attribute.attr.as_str() == "Choice",
        Expr::Name(name) => name.id.as_str() == "Choice",
        _ => false,
    }
}

/// Names of what is handed to `wandb.init` as it is.
const SECTIONS: [&str; 11] = [
    "wandb",
    "wandb_args",
    "wandb_cfg",
    "wandb_conf",
    "wandb_config",
    "wandb_init",
    "wandb_init_args",
    "wandb_init_kwargs",
    "wandb_kwargs",
    "wandb_params",
    "wandb_settings",
];

/// What `c.wandb.project` and `c["wandb"]["project"]` name.
fn section_field(name: &str, of: &Expr) -> Option<Named> {
    let owner = match of {
        Expr::Attribute(attribute) => Some(attribute.attr.as_str()),
        Expr::Subscript(subscript) => plain_text(&subscript.slice),
        _ => None,
    };
    match name {
        _ if !owner.is_some_and(is_section) => None,
        "entity" | "ENTITY" => Some(Named::Entity),
        "project" | "project_name" | "PROJECT" | "PROJECT_NAME" => Some(Named::Project),
        _ => None,
    }
}

/// Is it a name of what is handed to `wandb.init`?
pub(super) fn is_section(name: &str) -> bool {
    SECTIONS.contains(&name.to_ascii_lowercase().as_str())
}

/// The text of a plain literal.
pub(super) fn plain_text(expr: &Expr) -> Option<&str> {
    match expr {
        Expr::StringLiteral(literal) => Some(literal.value.to_str()),
        _ => None,
    }
}

/// The value of an argument that is given by this name.
pub(super) fn keyword<'a>(arguments: &'a Arguments, name: &str) -> Option<&'a Expr> {
    let is_it = |keyword: &&Keyword| keyword.arg.as_ref().is_some_and(|arg| arg == name);
    arguments.keywords.iter().find(is_it).map(|keyword| &keyword.value)
}

/// An argument by its place or by its name.
pub(super) fn argument<'a>(arguments: &'a Arguments, place: usize, name: &str) -> Option<&'a Expr> {
    arguments
        .args
        .get(place)
        .filter(|_| !arguments.args[..=place].iter().any(Expr::is_starred_expr))
        .or_else(|| keyword(arguments, name))
}

/// The value under this key of a dictionary.
pub(super) fn item<'a>(dict: &'a ExprDict, name: &str) -> Option<&'a Expr> {
    dict.items.iter().find(|item| item.key.as_ref().and_then(plain_text) == Some(name)).map(|item| &item.value)
}

/// Does an argument hold one of these words, alone or in a list?
pub(super) fn has_word(call: &ExprCall, argument: &str, words: &[&str]) -> bool {
    let is_word = |expr: &Expr| plain_text(expr).is_some_and(|text| words.contains(&text));
    match keyword(&call.arguments, argument) {
        Some(Expr::List(list)) => list.elts.iter().any(is_word),
        Some(Expr::Tuple(tuple)) => tuple.elts.iter().any(is_word),
        // One of the two is taken.
        Some(Expr::If(choice)) => [&choice.body, &choice.orelse].into_iter().any(|expr| match &**expr {
            Expr::List(list) => list.elts.iter().any(is_word),
            expr => is_word(expr),
        }),
        Some(expr) => is_word(expr),
        None => false,
    }
}

/// `Field("…")`, `field(default="…")`: the default in it.
pub(super) fn default_of(value: &Expr) -> &Expr {
    let arguments = field_arguments(value);
    arguments.and_then(|given| keyword(given, "default").or(given.args.first())).unwrap_or(value)
}

/// `Field(…)`, `field(metadata=…)`: has it no default, so that whoever makes the object says the value?
pub(super) fn is_asked_for(value: &Expr) -> bool {
    value.is_ellipsis_literal_expr() || field_arguments(value).is_some()
}

/// What describes a field of a class, or an option of a command line.
fn field_arguments(value: &Expr) -> Option<&Arguments> {
    let Expr::Call(call) = value else { return None };
    let name = match &*call.func {
        Expr::Name(name) => name.id.as_str(),
        Expr::Attribute(attribute) => attribute.attr.as_str(),
        _ => return None,
    };
    let is_field = matches!(name, "Field" | "field" | "Option" | "Argument" | "ib" | "attrib" | "Param" | "HfArg");
    is_field.then_some(&call.arguments)
}

/// Does a call run a command of a shell?
pub(super) fn runs(name: &str) -> bool {
    matches!(
        name,
        "os.system"
            | "os.popen"
            | "subprocess.run"
            | "subprocess.call"
            | "subprocess.check_call"
            | "subprocess.check_output"
            | "subprocess.Popen"
            | "subprocess.getoutput"
            | "subprocess.getstatusoutput"
            | "pexpect.spawn"
            | "shlex.split"
            | "run"
            | "check_call"
            | "check_output"
            | "Popen"
            | "system"
            | "popen"
    )
}

/// `print`, and what writes logs.
fn only_shows(function: &Expr) -> bool {
    match function {
        Expr::Name(name) => matches!(name.id.as_str(), "print" | "pprint"),
        Expr::Attribute(attribute) => {
            let is_log = matches!(&*attribute.value, Expr::Name(name) if matches!(name.id.as_str(), "log" | "logger" | "logging" | "console"));
            is_log && matches!(attribute.attr.as_str(), "info" | "debug" | "warning" | "error" | "print")
        }
        _ => false,
    }
}

/// `name.update(lr=1)`, `name.setdefault("lr", 1)`: is something else given its value than an entity or a project?
fn gives_others(method: &str, arguments: &Arguments) -> bool {
    let is_other = |key: &str| !matches!(key, "entity" | "project");
    let is_named = |keyword: &Keyword| keyword.arg.as_ref().is_some_and(|arg| is_other(arg));
    let has_others = |expr: &Expr| match expr {
        Expr::Dict(dict) => dict.items.iter().all(|item| item.key.as_ref().and_then(plain_text).is_some_and(is_other)),
        _ => false,
    };
    match method {
        "update" => arguments.args.iter().all(has_others) && arguments.keywords.iter().all(is_named),
        "setdefault" | "pop" => arguments.args.first().and_then(plain_text).is_some_and(is_other),
        _ => false,
    }
}

/// `config.get("name")`: the key, and where it stands.
pub(super) fn gotten(call: &ExprCall) -> Option<(&str, TextRange)> {
    let Expr::Attribute(method) = &*call.func else { return None };
    let [key, ..] = &*call.arguments.args else { return None };
    let is_one = method.attr.as_str() == "get" && call.arguments.len() < 3;
    plain_text(key).filter(|_| is_one).map(|text| (text, key.range()))
}

/// What stands in a tuple, a list or a set; else the expression itself.
fn elements(expr: &Expr) -> &[Expr] {
    match expr {
        Expr::Tuple(tuple) => &tuple.elts,
        Expr::List(list) => &list.elts,
        Expr::Set(set) => &set.elts,
        expr => std::slice::from_ref(expr),
    }
}

/// Is it called an entity or a project? Wherever one of these names stands, the code is read.
fn names_one(expr: &Expr) -> bool {
    let is = |name: &str| matches!(name, "entity" | "project") || sure::named(name).is_some();
    match expr {
        Expr::Name(name) => is(&name.id),
        Expr::Attribute(attribute) => is(&attribute.attr),
        Expr::Subscript(subscript) => plain_text(&subscript.slice).is_some_and(is),
        Expr::Call(call) => call.arguments.args.iter().filter_map(plain_text).any(is),
        Expr::Tuple(tuple) => tuple.elts.iter().any(names_one),
        _ => false,
    }
}

/// The name that `name.a.b` begins with.
pub(super) fn root(expr: &Expr) -> Option<&str> {
    match expr {
        Expr::Name(name) => Some(&name.id),
        Expr::Attribute(attribute) => root(&attribute.value),
        Expr::Call(call) => root(&call.func),
        _ => None,
    }
}

/// Does a call leave what it is given as it is?
fn only_reads(function: &Expr) -> bool {
    let name = match function {
        Expr::Name(name) => name.id.as_str(),
        Expr::Attribute(attribute) => attribute.attr.as_str(),
        _ => return false,
    };
    only_shows(function)
        || root(function).is_some_and(|root| root == "wandb")
        || matches!(
            name,
            "asdict" | "copy" | "deepcopy" | "dict" | "dump" | "dumps" | "isinstance" | "len" | "repr" | "sorted" | "str"
        )
}

/// `--wandb_project x --lr 1`: part of a command.
fn is_options(text: &str) -> bool {
    let text = text.trim_start();
    text.starts_with("--") && text.contains(' ') && text.contains("wandb")
}

fn is_self(expr: &Expr) -> bool {
    matches!(expr, Expr::Name(name) if name.id == "self")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(tell: impl Fn(&Expr) -> bool, expect: bool, codes: &str) {
        for code in codes.split(" ~ ") {
            let expr = ruff_python_parser::parse_expression(code).expect("Python").into_expr();
            assert_eq!(tell(&expr), expect, "{code}");
        }
    }

    #[test]
    fn calls_are_told_by_their_names() {
        holds(offers, true, "click.Choice(a) ~ Choice(a)");
        holds(offers, false, "a.b(c) ~ b(c) ~ Choice ~ a[0](c)");
        holds(only_shows, true, "print ~ pprint ~ logger.info ~ console.print");
        holds(only_shows, false, "log ~ logger.add ~ x.info ~ a.logger.info ~ 1");
        holds(only_reads, true, "str ~ x.copy ~ wandb.log ~ wandb.a().b ~ print");
        holds(only_reads, false, "f ~ x.f ~ f() ~ a.wandb.f");
        for (name, expect) in [("os.system", true), ("run", true), ("os.listdir", false)] {
            assert_eq!(runs(name), expect, "{name}");
        }
        for (text, expect) in [
            ("--wandb_project a", true),
            (" --x wandb", true),
            ("--wandb_project", false),
            ("wandb --x a", false),
            ("--x a", false),
        ] {
            assert_eq!(is_options(text), expect, "{text}");
        }
        assert_eq!(["wandb", "WANDB_KWARGS", "kwargs"].map(is_section), [true, true, false]);
    }

    #[test]
    fn what_an_argument_holds_is_told_from_what_it_may_hold() {
        let has = |expr: &Expr| has_word(expr.as_call_expr().expect("a call"), "a", &["wandb"]);
        holds(has, true, "f(a='wandb') ~ f(a=['x', 'wandb']) ~ f(a=('wandb',)) ~ f(a='wandb' if b else None)");
        holds(has, true, "f(a=None if b else ['wandb'])");
        holds(has, false, "f(a='x') ~ f(a=['x']) ~ f(a=('x',)) ~ f(a='x' if b else ['y']) ~ f(b='wandb') ~ f('wandb')");
        let second =
            |expr: &Expr| argument(&expr.as_call_expr().expect("a call").arguments, 1, "b").is_some_and(Expr::is_name_expr);
        holds(second, true, "f(0, x) ~ f(0, b=x) ~ f(*a, 1, b=x) ~ f(0, x, *y)");
        holds(second, false, "f(x) ~ f(*a, x) ~ f(0, *x) ~ f(x, c=x)");
        let default = |expr: &Expr| plain_text(default_of(expr)) == Some("a");
        holds(default, true, "field(default='a') ~ Field('a') ~ x.ib('b', default='a') ~ 'a'");
        holds(default, false, "f('a') ~ field() ~ x.f('a') ~ x[0]('a')");
        let key = |expr: &Expr| gotten(expr.as_call_expr().expect("a call")).is_some_and(|(key, _)| key == "a");
        holds(key, true, "x.get('a') ~ x.get('a', b)");
        holds(key, false, "x.get('a', b, c) ~ x.pop('a') ~ get('a') ~ x.get() ~ x.get(a)");
        let others = |expr: &Expr| {
            let call = expr.as_call_expr().expect("a call");
            call.func.as_attribute_expr().is_some_and(|method| gives_others(&method.attr, &call.arguments))
        };
        holds(others, true, "x.update(a=1) ~ x.update({'a': 1}, b=2) ~ x.pop('a') ~ x.setdefault('a', 1)");
        holds(others, false, "x.update(entity=1) ~ x.update({'project': 1}, b=2) ~ x.update({'a': 1}, project=2) ~ x.update(a)");
        holds(
            others,
            false,
            "x.update({**a}) ~ x.update(**a) ~ x.pop('project') ~ x.setdefault('entity', 1) ~ x.pop(a) ~ x.clear()",
        );
    }

    #[test]
    fn an_expression_is_called_an_entity_or_a_project_by_its_last_name() {
        holds(names_one, true, "entity ~ run.project ~ x['entity'] ~ f('project') ~ (a, entity) ~ wandb_team");
        holds(names_one, false, "a ~ run.a ~ entity.a ~ x[0] ~ x['a'] ~ f('a') ~ f(project) ~ (a, b) ~ 'entity'");
        holds(|expr| elements(expr).len() == 2, true, "(a, b) ~ [a, b] ~ {a, b}");
        holds(|expr| elements(expr).len() == 1, true, "a ~ f(a, b)");
        holds(|expr| root(expr) == Some("a"), true, "a ~ a.b().c");
        holds(|expr| root(expr).is_none(), true, "1 ~ a[0].b");
    }
}
