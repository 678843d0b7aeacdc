//! Corrected code: the same text with other names in it, every other byte as it was. Pure, and cannot fail: what is unsure is
//! left alone and said in a note.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::found::{Doubt, Gap, Label, Named, Role, Scan, Value};
use super::note::NoteCode;
use super::{docker, env, form, markdown, notebook, python, shell, toml, yaml};

/// So many bytes are read as one piece of code at most.
const LONGEST: usize = 32 << 20;

/// Kinds of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// Python: a script, a part of one, or a session with prompts.
    Python,
    /// A Jupyter notebook as JSON.
    Notebook,
    /// A shell script, or commands.
    Shell,
    /// A `.env` file.
    Env,
    /// A Dockerfile.
    Dockerfile,
    /// YAML, or JSON.
    Yaml,
    /// TOML.
    Toml,
    /// A page with code in it.
    Markdown,
    /// None of these.
    Text,
}

/// What the code is to say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Entity; `None` leaves entities as they are.
    pub entity: Option<String>,
    /// Project; `None` leaves projects as they are.
    pub project: Option<String>,
    /// Entities that are right as they are.
    pub keep: Vec<String>,
    /// Names that are added where they are missing.
    pub add: Vec<Named>,
}

impl Wanted {
    /// These names everywhere, added where they are missing.
    pub fn new(entity: Option<&str>, project: Option<&str>) -> Self {
        Self {
            entity: entity.map(str::to_owned),
            project: project.map(str::to_owned),
            keep: Vec::new(),
            add: vec![Named::Entity, Named::Project],
        }
    }
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rewrite {
    /// What the text was read as.
    pub form: Form,
    /// In the order of the text; they do not touch each other.
    pub edits: Vec<Edit>,
    /// In the order of the text.
    pub notes: Vec<Note>,
    /// Names that stand in the text, each once.
    pub names: Vec<(Named, String)>,
}

/// One changed range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// First byte in the old text.
    pub start: usize,
    /// One past the last byte in the old text.
    pub end: usize,
    /// What stands there; empty where something is added.
    pub old: String,
    /// What will stand there.
    pub new: String,
    /// What is changed.
    pub kind: EditKind,
}

/// What an edit changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum EditKind {
    /// Another entity.
    Entity,
    /// Another project.
    Project,
    /// An entity is added.
    AddEntity,
    /// A project is added.
    AddProject,
    /// Both are added.
    AddBoth,
}

/// What a person should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Stable name.
    pub code: NoteCode,
    /// Line, counted from 1.
    pub line: u32,
    /// What it is about: an argument, a variable.
    pub subject: Option<String>,
    /// First byte of the place.
    pub at: usize,
}

/// Finds what has to change so that the text names what is wanted.
pub fn rewrite(text: &str, form: Option<Form>, wanted: &Wanted) -> Rewrite {
    let form = form.unwrap_or_else(|| form::detect(text));
    let scan = if form::mentions_wandb(text) { scan_as(text, form) } else { Scan::default() };
    let (edits, doubts) = decide(text, &scan, wanted);
    let ends = if doubts.is_empty() { Vec::new() } else { line_ends(text) };
    let line = |at: usize| u32::try_from(ends.partition_point(|end| *end < at) + 1).unwrap_or(u32::MAX);
    let mut notes: Vec<Note> = doubts
        .into_iter()
        .map(|doubt| {
            let subject = doubt.subject.or(doubt.about.map(|named| named.word().to_owned()));
            Note { code: doubt.code, line: line(doubt.at), subject, at: doubt.at }
        })
        .collect();
    notes.sort_by_key(|note| (note.at, note.code));
    notes.dedup_by(|a, b| (a.code, a.line, &a.subject) == (b.code, b.line, &b.subject));
    let names: BTreeSet<(Named, String)> =
        scan.values.iter().filter(|value| !value.text.is_empty()).map(|value| (value.named, value.text.clone())).collect();
    Rewrite { form, edits, notes, names: names.into_iter().collect() }
}

impl Rewrite {
    /// The text with the edits.
    pub fn apply(&self, text: &str) -> String {
        let mut result = String::with_capacity(text.len() + 64 * self.edits.len());
        let mut at = 0;
        for edit in &self.edits {
            result.push_str(&text[at..edit.start]);
            result.push_str(&edit.new);
            at = edit.end;
        }
        result.push_str(&text[at..]);
        result
    }
}

/// Everything that a text of this form says of W&B.
pub(super) fn scan_as(text: &str, form: Form) -> Scan {
    let lines = matches!(form, Form::Shell | Form::Env | Form::Dockerfile | Form::Markdown | Form::Notebook);
    if text.len() > LONGEST && !lines {
        let mut scan = Scan::default();
        scan.doubt(NoteCode::TextIsTooLong, 0, None, None);
        return scan;
    }
    match form {
        Form::Python => python::scan_pasted(text),
        Form::Notebook => notebook::scan(text),
        Form::Shell => shell::scan(text),
        Form::Env => env::scan(text),
        Form::Dockerfile => docker::scan(text),
        Form::Yaml => yaml::scan(text),
        Form::Toml => toml::scan(text),
        Form::Markdown => markdown::scan(text),
        Form::Text => Scan::default(),
    }
}

fn decide(text: &str, scan: &Scan, wanted: &Wanted) -> (Vec<Edit>, Vec<Doubt>) {
    let mut edits = Vec::new();
    let mut notes = Scan::default();
    let is_wanted = |named: Named| wanted_name(wanted, named).is_some();
    let is_said =
        |doubt: &&Doubt| doubt.code == NoteCode::SetInEnvironment && doubt.about.is_some_and(|named| is_set(scan, named));
    notes.doubts = scan.doubts.iter().filter(|doubt| doubt.about.is_none_or(is_wanted) && !is_said(doubt)).cloned().collect();
    for value in &scan.values {
        let Some(new) = wanted_name(wanted, value.named) else { continue };
        let keeps = value.named == Named::Entity && wanted.keep.contains(&value.text);
        if value.text == new || keeps || leads_elsewhere(scan, value, &mut notes) {
            continue;
        }
        if value.text.is_empty() && !wanted.add.contains(&value.named) {
            continue;
        }
        match value.quoting.write(new) {
            Some(code) => edits.push(Edit {
                start: value.range.start,
                end: value.range.end,
                old: text[value.range.clone()].to_owned(),
                new: value.written.write(&code),
                kind: if value.named == Named::Entity { EditKind::Entity } else { EditKind::Project },
            }),
            None => notes.doubt(NoteCode::ValueCannotBeWritten, value.range.start, Some(value.named.word()), None),
        }
    }
    edits.extend(scan.gaps.iter().filter_map(|gap| fill(scan, gap, wanted)));
    edits.sort_by_key(|edit| (edit.start, edit.end));
    edits.dedup_by(|a, b| a.start < b.end || (a.start, a.end) == (b.start, b.end));
    several_became_one(scan, &edits, &mut notes);
    (edits, notes.doubts)
}

fn wanted_name(wanted: &Wanted, named: Named) -> Option<&str> {
    match named {
        Named::Entity => wanted.entity.as_deref(),
        Named::Project => wanted.project.as_deref(),
    }
}

/// A path to somewhere else than where the text's runs go stays, as do paths to several places where no runs go anywhere; one
/// that goes along must exist there, too.
fn leads_elsewhere(scan: &Scan, value: &Value, notes: &mut Scan) -> bool {
    if value.role != Role::Path || value.text.is_empty() {
        return false;
    }
    let entity =
        scan.values.iter().find(|other| other.named == Named::Entity && other.path.is_some() && other.path == value.path);
    let elsewhere = is_elsewhere(scan, value) || entity.is_some_and(|entity| is_elsewhere(scan, entity));
    let code = if elsewhere { NoteCode::PathLeadsElsewhere } else { NoteCode::PathMustExist };
    notes.doubt(code, value.range.start, Some(&value.text), None);
    elsewhere
}

fn is_elsewhere(scan: &Scan, value: &Value) -> bool {
    let given = || scan.values.iter().filter(|other| other.named == value.named && !other.text.is_empty());
    let mut runs = given().filter(|other| other.role != Role::Path).peekable();
    match runs.peek() {
        Some(_) => runs.all(|other| other.text != value.text),
        None => given().any(|other| other.text != value.text),
    }
}

fn fill(scan: &Scan, gap: &Gap, wanted: &Wanted) -> Option<Edit> {
    let is_given = |named: Named| {
        let elsewhere = |other: &Gap| other.everywhere && other.at != gap.at && other.missing.contains(&named);
        is_set(scan, named) || (!gap.everywhere && scan.gaps.iter().any(elsewhere))
    };
    let adds: Vec<(Named, &str)> = gap
        .missing
        .iter()
        .filter(|named| wanted.add.contains(named) && !is_given(**named))
        .filter_map(|named| Some((*named, wanted_name(wanted, *named)?)))
        .collect();
    let item = |(named, name): &(Named, &str)| {
        let value = gap.quoting.write(name)?;
        let word = named.word();
        Some(match gap.label {
            Label::Keyword(sign) => format!("{word}{sign}{value}"),
            Label::Key(quote) => format!("{quote}{word}{quote}: {value}"),
            Label::Variable => format!("WANDB_{}={value}", word.to_uppercase()),
            Label::Path => value,
        })
    };
    let kind = match adds.as_slice() {
        [] => return None,
        [(Named::Entity, _)] => EditKind::AddEntity,
        [(Named::Project, _)] => EditKind::AddProject,
        _ => EditKind::AddBoth,
    };
    let items = adds.iter().map(item).collect::<Option<Vec<String>>>()?;
    let [before, between, after] = &gap.around;
    let new = gap.written.write(&format!("{before}{}{after}", items.join(between)));
    Some(Edit { start: gap.at, end: gap.at, old: String::new(), new, kind })
}

/// Is it said for every call of the text?
fn is_set(scan: &Scan, named: Named) -> bool {
    scan.values.iter().any(|value| value.named == named && value.role == Role::Everywhere)
}

fn several_became_one(scan: &Scan, edits: &[Edit], notes: &mut Scan) {
    for named in [Named::Entity, Named::Project] {
        let mut first: Option<&str> = None;
        let changed = |value: &&Value| {
            value.named == named
                && value.role != Role::Path
                && !value.text.is_empty()
                && edits.binary_search_by_key(&value.range.start, |edit| edit.start).is_ok()
        };
        for value in scan.values.iter().filter(changed) {
            match first {
                Some(known) if known != value.text => {
                    notes.doubt(NoteCode::SeveralBecameOne, value.range.start, Some(&value.text), None);
                }
                _ => first = Some(&value.text),
            }
        }
    }
}

/// Where each line ends.
fn line_ends(text: &str) -> Vec<usize> {
    text.match_indices('\n').map(|(at, _)| at).collect()
}
