//! What is done with what was found: which names are replaced, which are added, and what is said instead.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::computed::is_computed;
use super::found::{Doubt, Gap, Label, Named, Role, Scan, Value, said};
use super::note::NoteCode;
use super::placeholder;
use crate::reading::mask_keys;

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

/// The edits, in the order of the text, and what is left to say.
pub(super) fn decide(text: &str, scan: &Scan, wanted: &Wanted) -> (Vec<Edit>, Vec<Doubt>) {
    let all = Overview::of(scan);
    let (mut edits, mut gaps) = (Vec::new(), Vec::new());
    let mut notes = Scan::default();
    let is_wanted = |named: Named| wanted_name(wanted, named).is_some();
    let is_said =
        |doubt: &&Doubt| doubt.code == NoteCode::SetInEnvironment && doubt.about.is_some_and(|named| all.named(named).is_set);
    let is_right = |doubt: &&Doubt| {
        let right = doubt.about.and_then(|named| wanted_name(wanted, named)).map(said);
        doubt.code == NoteCode::NameIsLeftAlone && right.is_some() && doubt.subject == right
    };
    let stays = |doubt: &&Doubt| doubt.about.is_none_or(is_wanted) && !is_said(doubt) && !is_right(doubt);
    notes.doubts = scan.doubts.iter().filter(stays).cloned().collect();
    for value in &scan.values {
        let Some(new) = wanted_name(wanted, value.named) else { continue };
        let keeps = value.named == Named::Entity && wanted.keep.contains(&value.text);
        if all.mixed.contains(&value.range.start) {
            notes.doubt(NoteCode::VariableIsUsedElsewhere, value.range.start, Some(&value.text), None);
            continue;
        }
        if value.text == new || keeps {
            continue;
        }
        if all.is_filled_in(value) {
            notes.doubt(NoteCode::ValueIsComputed, value.range.start, Some(&value.text), None);
            continue;
        }
        if leads_elsewhere(&all, value, &mut notes) {
            continue;
        }
        if value.text.is_empty() && !wanted.add.contains(&value.named) {
            continue;
        }
        // A key in the place of a name is not carried into a receipt or a preview.
        if mask_keys(&value.text) != value.text {
            notes.doubt(NoteCode::KeyInCode, value.range.start, None, None);
            continue;
        }
        match value.quoting.write(new) {
            Some(code) => edits.push(Edit {
                start: value.range.start,
                end: value.range.end,
                old: text[value.range.clone()].to_owned(),
                new: value.written.write(code),
                kind: if value.named == Named::Entity { EditKind::Entity } else { EditKind::Project },
            }),
            None => notes.doubt(NoteCode::ValueCannotBeWritten, value.range.start, Some(value.named.word()), None),
        }
    }
    for gap in &scan.gaps {
        for (named, _) in added(&all, gap, wanted).into_iter().filter(|(_, name)| gap.quoting.write(name).is_none()) {
            notes.doubt(NoteCode::ValueCannotBeWritten, gap.at, Some(named.word()), Some(named));
        }
    }
    if notes.doubts.iter().any(|doubt| doubt.code == NoteCode::ValueCannotBeWritten) {
        neither(&mut edits, &mut notes);
        return (edits, notes.doubts);
    }
    edits.sort_by_key(|edit| (edit.start, edit.end));
    for gap in &scan.gaps {
        let Some(added) = fill(&all, gap, wanted) else { continue };
        let is_line = matches!(gap.label, Label::Variable);
        match edits.binary_search_by_key(&(gap.at, gap.at), |edit| (edit.start, edit.end)) {
            // A line behind one whose value is written there, too.
            Ok(at) if is_line && edits[at].kind == EditKind::Project => {
                edits[at].new.push_str(&added.new);
                edits[at].kind = EditKind::AddBoth;
            }
            _ => gaps.push(added),
        }
    }
    edits.extend(gaps);
    edits.sort_by_key(|edit| (edit.start, edit.end));
    edits.dedup_by(|a, b| a.start < b.end || (a.start, a.end) == (b.start, b.end));
    several_became_one(scan, &edits, &mut notes);
    entity_is_not_set(scan, &edits, wanted, &mut notes);
    project_is_placeholder(scan, &edits, wanted, &mut notes);
    (edits, notes.doubts)
}

/// One of the two names cannot be written where it stands: the other one stays, too.
fn neither(edits: &mut Vec<Edit>, notes: &mut Scan) {
    for edit in edits.drain(..) {
        let named = if edit.kind == EditKind::Entity { Named::Entity } else { Named::Project };
        notes.doubt(NoteCode::NameIsLeftAlone, edit.start, Some(named.word()), Some(named));
    }
}

/// What is found of entities, and of projects.
#[derive(Default)]
struct Of<'a> {
    /// Is it said for every call of the text?
    is_set: bool,
    /// Where runs go.
    runs: HashSet<&'a str>,
    /// Whatever is named.
    names: HashSet<&'a str>,
    /// Is there a place to say it for every call of the text?
    everywhere: bool,
}

/// All that was found, at a glance.
struct Overview<'a> {
    entity: Of<'a>,
    project: Of<'a>,
    /// The names of each path, by where the path begins.
    of_paths: HashMap<usize, Vec<&'a Value>>,
    /// Where one place is found to say both an entity and a project.
    mixed: HashSet<usize>,
}

impl<'a> Overview<'a> {
    fn of(scan: &'a Scan) -> Overview<'a> {
        let mut all = Self { entity: Of::default(), project: Of::default(), of_paths: HashMap::new(), mixed: HashSet::new() };
        let mut places: HashMap<usize, Named> = HashMap::with_capacity(scan.values.len());
        for value in &scan.values {
            if let Some(path) = value.path {
                all.of_paths.entry(path).or_default().push(value);
            }
            if *places.entry(value.range.start).or_insert(value.named) != value.named && !value.range.is_empty() {
                all.mixed.insert(value.range.start);
            }
            let of = all.of_mut(value.named);
            of.is_set |= value.role == Role::Everywhere;
            if !value.text.is_empty() {
                of.names.insert(&value.text);
                if value.role != Role::Path {
                    of.runs.insert(&value.text);
                }
            }
        }
        for gap in scan.gaps.iter().filter(|gap| gap.everywhere) {
            for named in &gap.missing {
                all.of_mut(*named).everywhere = true;
            }
        }
        all
    }

    fn named(&self, named: Named) -> &Of<'a> {
        match named {
            Named::Entity => &self.entity,
            Named::Project => &self.project,
        }
    }

    fn of_mut(&mut self, named: Named) -> &mut Of<'a> {
        match named {
            Named::Entity => &mut self.entity,
            Named::Project => &mut self.project,
        }
    }

    /// Does something else fill the name in, or the other name of its path?
    fn is_filled_in(&self, value: &Value) -> bool {
        let names = value.path.and_then(|path| self.of_paths.get(&path));
        is_computed(&value.text) || names.into_iter().flatten().any(|name| is_computed(&name.text))
    }

    fn is_elsewhere(&self, value: &Value) -> bool {
        if is_placeholder(&value.text) {
            return false;
        }
        let Of { runs, names, .. } = self.named(value.named);
        let others = |names: &HashSet<&str>| names.len() - usize::from(names.contains(value.text.as_str()));
        if runs.is_empty() { others(names) > 0 } else { !runs.contains(value.text.as_str()) }
    }
}

fn wanted_name(wanted: &Wanted, named: Named) -> Option<&str> {
    match named {
        Named::Entity => wanted.entity.as_deref(),
        Named::Project => wanted.project.as_deref(),
    }
}

/// A path to somewhere else than where the text's runs go stays, as do paths to several places where no runs go anywhere; one
/// that goes along must exist there, too.
fn leads_elsewhere(all: &Overview<'_>, value: &Value, notes: &mut Scan) -> bool {
    if value.role != Role::Path || value.text.is_empty() {
        return false;
    }
    let names = value.path.and_then(|path| all.of_paths.get(&path));
    let elsewhere = all.is_elsewhere(value) || names.into_iter().flatten().any(|name| all.is_elsewhere(name));
    let code = if elsewhere { NoteCode::PathLeadsElsewhere } else { NoteCode::PathMustExist };
    notes.doubt(code, value.range.start, Some(&value.text), None);
    elsewhere
}

/// The names that are missing there, and nowhere else.
fn added<'w>(all: &Overview<'_>, gap: &Gap, wanted: &'w Wanted) -> Vec<(Named, &'w str)> {
    let is_given = |named: Named| {
        let of = all.named(named);
        of.is_set || (!gap.everywhere && of.everywhere)
    };
    let missing = gap.missing.iter().filter(|named| wanted.add.contains(named) && !is_given(**named));
    missing.filter_map(|named| Some((*named, wanted_name(wanted, *named)?))).collect()
}

fn fill(all: &Overview<'_>, gap: &Gap, wanted: &Wanted) -> Option<Edit> {
    let adds = added(all, gap, wanted);
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
    let new = gap.written.write(format!("{before}{}{after}", items.join(between)));
    Some(Edit { start: gap.at, end: gap.at, old: String::new(), new, kind })
}

fn several_became_one(scan: &Scan, edits: &[Edit], notes: &mut Scan) {
    for named in [Named::Entity, Named::Project] {
        let mut first: Option<&str> = None;
        let changed = |value: &&Value| {
            value.named == named
                && value.role != Role::Path
                && !value.text.is_empty()
                && !is_placeholder(&value.text)
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

/// Runs whose project is named here, and whose entity is not, go to the default entity of the account.
///
/// # Source
/// docs.wandb.ai, `wandb.init`: without `entity`, runs go to the default entity of the user's settings.
fn entity_is_not_set(scan: &Scan, edits: &[Edit], wanted: &Wanted, notes: &mut Scan) {
    let is_said = scan.values.iter().any(|value| value.named == Named::Entity && !value.text.is_empty())
        || scan.doubts.iter().any(|doubt| doubt.about == Some(Named::Entity))
        || edits.iter().any(|edit| matches!(edit.kind, EditKind::Entity | EditKind::AddEntity | EditKind::AddBoth));
    let project = scan.values.iter().filter(|value| value.named == Named::Project && !value.text.is_empty());
    if let Some(first) = project.min_by_key(|value| value.range.start).filter(|_| !is_said && wanted.entity.is_some()) {
        notes.doubt(NoteCode::EntityIsNotSet, first.range.start, Some(&first.text), None);
    }
}

/// Said once, of the first name that stays.
fn project_is_placeholder(scan: &Scan, edits: &[Edit], wanted: &Wanted, notes: &mut Scan) {
    let stays = |value: &&Value| {
        value.named == Named::Project
            && placeholder::is_project(&value.text)
            && wanted.project.as_ref() != Some(&value.text)
            && !edits.iter().any(|edit| edit.start <= value.range.start && value.range.end <= edit.end)
    };
    if let Some(first) = scan.values.iter().filter(stays).min_by_key(|value| value.range.start) {
        notes.doubt(NoteCode::ProjectIsPlaceholder, first.range.start, Some(&first.text), None);
    }
}

/// `<your-team>`, `???`: nobody's name.
fn is_placeholder(text: &str) -> bool {
    text == "???" || (text.starts_with('<') && text.ends_with('>'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::snippet::quote::{Quoting, Written};

    /// The text with its edits, and what is said. `ec=a` is an entity of a call, `pw` a project that holds everywhere, `ep1` an
    /// entity of path 1, `bc` both at one place; `+ep` misses both, `*ep` for every call, `@e` where the value before ends; `!e` says
    /// something of the entity, `?e` that the environment gives it, `~e:x` that `x` is left alone.
    fn decided(text: &str, wanted: &Wanted) -> String {
        let (mut scan, mut at) = (Scan::default(), 0);
        let of = |letter: char| match letter {
            'e' => vec![Named::Entity],
            'p' => vec![Named::Project],
            'b' => vec![Named::Entity, Named::Project],
            _ => Vec::new(),
        };
        for part in text.split("; ") {
            let end = at + part.len();
            let mut letters = part.chars();
            let (first, second) = (letters.next().unwrap_or_default(), letters.next().unwrap_or_default());
            match first {
                '+' | '*' | '@' => scan.gaps.push(Gap {
                    at: if first == '@' { at - 2 } else { end },
                    missing: part[1..].chars().flat_map(of).collect(),
                    around: ["(", ",", ")"].map(str::to_owned),
                    label: Label::Keyword("="),
                    quoting: Quoting::Plain(None),
                    everywhere: first == '*',
                    written: Written::Plain,
                }),
                '!' | '?' | '~' => {
                    let code = match first {
                        '!' => NoteCode::ValueIsComputed,
                        '?' => NoteCode::SetInEnvironment,
                        _ => NoteCode::NameIsLeftAlone,
                    };
                    let subject = part.split_once(':').map(|(_, name)| said(name));
                    scan.doubt(code, at, subject.as_deref(), of(second).first().copied());
                }
                _ => {
                    let (way, name) = part.split_once('=').expect("a value");
                    let role = match second {
                        'w' => Role::Everywhere,
                        'p' => Role::Path,
                        _ => Role::Call,
                    };
                    for named in of(first) {
                        let mut value = Value::new(named, end - name.len()..end, name, Quoting::Plain(None), role);
                        value.path = way[2..].parse().ok();
                        scan.values.push(value);
                    }
                }
            }
            at = end + 2;
        }
        let (edits, doubts) = decide(text, &scan, wanted);
        let made = edits.iter().map(|edit| (edit.start..edit.end, &edit.new));
        let text = String::from_utf8(crate::edit::apply(text.as_bytes(), made).expect("edits apart")).expect("text");
        doubts.iter().fold(text, |text, doubt| format!("{text} !{}", doubt.code.name()))
    }

    #[test]
    fn names_are_replaced_and_added_and_the_rest_is_said() {
        let with = |add: &[Named]| Wanted { add: add.to_vec(), ..Wanted::new(Some("E"), Some("P")) };
        let both = || Wanted::new(Some("E"), Some("P"));
        for (wanted, rows) in [
            (
                both(),
                &[
                    "ec=a; pc=b => ec=E; pc=P | ec=E; pc=P => ec=E; pc=P | pc=b => pc=P !entity-is-not-set",
                    "ec=; pc=b => ec=E; pc=P | ec=${x}; pc=b => ec=${x}; pc=P !value-is-computed",
                    "ep1=a; pp1=$b => ep1=a; pp1=$b !value-is-computed !value-is-computed",
                    "bc=a => bc=a !variable-is-used-elsewhere !variable-is-used-elsewhere | bc= => bc=E",
                    "ec=a; pc=b; ep1=a; pp1=b => ec=E; pc=P; ep1=E; pp1=P !path-must-exist !path-must-exist",
                    "ec=a; pc=b; ep1=x; pp1=b => ec=E; pc=P; ep1=x; pp1=b !path-leads-elsewhere !path-leads-elsewhere",
                    "ep1=a; pp1=b => ep1=E; pp1=P !path-must-exist !path-must-exist",
                    "ep1=a; ep2=c => ep1=a; ep2=c !path-leads-elsewhere !path-leads-elsewhere | ec=a; ep1= => ec=E; ep1=E",
                    "ec=a; ep1=<team> => ec=E; ep1=E !path-must-exist | ec=a; ep1=??? => ec=E; ep1=E !path-must-exist",
                    "ec=a; ep1=<a => ec=E; ep1=<a !path-leads-elsewhere",
                    "ec=x; pc=a; pc=b => ec=E; pc=P; pc=P !several-became-one | ec=x; pc=a; pc=a => ec=E; pc=P; pc=P",
                    "ec=x; pc=<x>; pc=b => ec=E; pc=P; pc=P | ec=x; pc=; pc=b => ec=E; pc=P; pc=P",
                    "ec=x; pc=P; pc=b => ec=E; pc=P; pc=P | ec=a; pc=my-project => ec=E; pc=P",
                    "pc=b; +ep => pc=P; +ep(entity=E,project=P) | pc=b; +e => pc=P; +e(entity=E)",
                    "ec=a; +ep => ec=E; +ep(entity=E,project=P) | ew=a; +ep => ew=E; +ep(project=P)",
                    "ew=a; ew=a; +ep => ew=E; ew=E; +ep(project=P) | *e; +ep => *e(entity=E); +ep(project=P)",
                    "ew=a; *e => ew=E; *e | pc=; @e => pc=P; @e | pc=b; !e => pc=P; !e !value-is-computed",
                    "pc=b; !p => pc=P; !p !value-is-computed !entity-is-not-set | ec=a; !- => ec=E; !- !value-is-computed",
                    "ec=a; !e:E => ec=E; !e:E !value-is-computed | ew=a; !e => ew=E; !e !value-is-computed",
                    "ew=a; ?e => ew=E; ?e | ec=a; ?e => ec=E; ?e !set-in-environment",
                    "ew=a; ?p => ew=E; ?p !set-in-environment | ec=a; ~e:E => ec=E; ~e:E",
                    "ec=a; ~e:x => ec=E; ~e:x !name-is-left-alone | ec=a; ~- => ec=E; ~- !name-is-left-alone",
                ][..],
            ),
            (
                with(&[Named::Project]),
                &[
                    "ec=; pc=b => ec=; pc=P !entity-is-not-set | ec=a; pc=b => ec=E; pc=P",
                    "pc=b; +ep => pc=P; +ep(project=P) !entity-is-not-set",
                ],
            ),
            (Wanted { keep: vec!["a".to_owned()], ..both() }, &["ec=a; pc=a => ec=a; pc=P"]),
            (
                Wanted::new(Some("a b"), Some("P")),
                &[
                    "ec=x; pc=y => ec=x; pc=y !value-cannot-be-written !name-is-left-alone",
                    "pc=y; +e => pc=y; +e !value-cannot-be-written !name-is-left-alone",
                ],
            ),
            (
                Wanted::new(None, Some("P")),
                &["ec=a; pc=b; !e => ec=a; pc=P; !e | pc=b => pc=P | ec=my-project; pc=b => ec=my-project; pc=P"],
            ),
            (
                Wanted::new(Some("E"), None),
                &[
                    "ec=a; pc=my-project => ec=E; pc=my-project !project-is-placeholder",
                    "pc=my-project; ec=a => pc=my-project; ec=E !project-is-placeholder",
                ],
            ),
            (Wanted::new(Some("E"), Some("my-project")), &["ec=a; pc=my-project => ec=E; pc=my-project"]),
        ] {
            for row in rows.iter().flat_map(|rows| rows.split(" | ")) {
                let (text, expect) = row.split_once(" => ").expect("what comes out");
                assert_eq!(decided(text, &wanted), expect, "{text}");
            }
        }
    }
}
