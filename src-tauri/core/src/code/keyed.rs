//! Values by their keys, whatever the file's syntax: which of them are W&B's.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::computed::is_computed;
use super::form::{self, Form};
use super::found::{Inner, Named, Role, Scan, Value};
use super::note::NoteCode;
use super::shell::{Word, options};
use super::sure;
use crate::snippet::quote::Quoting;

/// One value and the way to it: keys, and `[n]` for the n-th of a list.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) path: Vec<String>,
    pub(super) text: String,
    pub(super) range: Range<usize>,
    pub(super) quoting: Quoting,
}

/// Keys beside which a class or a kind is named.
const KINDS: [&str; 8] = ["_target_", "_component_", "class", "class_name", "class_path", "type", "name", "target"];

/// Other keys that tell what stands beside them.
const TELLING: [&str; 3] = ["method", "project", "project_name"];

/// What the values say of W&B.
pub(super) fn judge(text: &str, entries: &[Entry], is_json: bool, inner: Inner<'_>) -> Scan {
    let tells =
        |entry: &&Entry| entry.path.last().is_some_and(|key| KINDS.contains(&key.as_str()) || TELLING.contains(&key.as_str()));
    let by_path: HashMap<&[String], &str> =
        entries.iter().filter(tells).map(|entry| (entry.path.as_slice(), entry.text.as_str())).collect();
    let is_sweep = by_path.contains_key(["method".to_owned()].as_slice())
        && entries.iter().any(|entry| entry.path.first().is_some_and(|key| key == "parameters"));
    let beside = Beside::of(entries);
    let in_commands = commands(entries);
    let mut scan = Scan::default();
    for (at, entry) in entries.iter().enumerate() {
        let Some((key, parents)) = entry.path.split_last() else { continue };
        if let Some(named) = named(key, parents, is_sweep, &by_path).filter(|_| key != "default" || !entry.text.is_empty()) {
            push(text, named, entry, is_json, &mut scan);
        } else if is_secret(key, parents, &by_path) && sure::looks_like_key(&entry.text) {
            scan.doubt(NoteCode::KeyInCode, entry.range.start, None, None);
        } else if matches!(entry.quoting, Quoting::Toml(_) | Quoting::Plain(None))
            && !key.starts_with('[')
            && sure::told(&entry.text).is_some()
        {
            scan.doubt(NoteCode::NameIsLeftAlone, entry.range.start, Some(key), None);
        } else if let Some(named) = one_of(key, parents) {
            let second = [parents, &["[1]".to_owned()]].concat();
            if !entries.iter().any(|entry| entry.path == second) {
                push(text, named, entry, is_json, &mut scan);
                continue;
            }
            scan.doubt(NoteCode::NameIsLeftAlone, entry.range.start, Some(named.word()), Some(named));
        } else if let Some(named) = parents.last().and_then(|parent| sure::named(parent)).filter(|_| is_choice(key)) {
            scan.doubt(NoteCode::NameIsLeftAlone, entry.range.start, Some(named.word()), Some(named));
        } else if is_artifact(&entry.text) {
            scan.doubt(NoteCode::NameIsLeftAlone, entry.range.start, Some("path"), None);
        } else if leads_to_something(key, parents, &entry.text) {
            scan.doubt(NoteCode::NameIsLeftAlone, entry.range.start, Some(key), None);
        } else if key.starts_with('[') {
            if in_commands.get(in_commands.partition_point(|list| list.end <= at)).is_none_or(|list| at < list.start) {
                assignment(text, entry, inner, &mut scan);
            }
        } else if beside.may_be_ours(key, parents)
            && let Some(named) = plain_name(key)
            && !entry.text.is_empty()
        {
            scan.doubt(NoteCode::MayNotBeWandb, entry.range.start, Some(key), Some(named));
        }
    }
    in_commands.into_iter().for_each(|list| command_in_words(text, &entries[list], inner, &mut scan));
    if let Some(reporter) =
        entries.iter().find(|entry| reports(entry)).filter(|_| scan.values.is_empty() && scan.doubts.is_empty())
    {
        for named in [Named::Entity, Named::Project] {
            let variable = format!("WANDB_{}", named.word().to_uppercase());
            scan.doubt(NoteCode::SetInEnvironment, reporter.range.start, Some(&variable), Some(named));
        }
    }
    scan
}

fn named(key: &str, parents: &[String], is_sweep: bool, by_path: &HashMap<&[String], &str>) -> Option<Named> {
    if let Some(named) = sure::variable(key).or_else(|| sure::named(key)) {
        return Some(named);
    }
    let beside = |parents: &[String], key: &str| by_path.get([parents, &[key.to_owned()]].concat().as_slice()).copied();
    if matches!(key, "value" | "default") {
        // `wandb_project: {value: …}`: of a sweep's parameters, or of what a workflow is given.
        let above = parents.last().and_then(|parent| sure::named(parent));
        return above.or_else(|| beside(parents, "name").and_then(sure::variable));
    }
    let key = plain_key(key)?;
    let is_wandb = |text: &str| text.to_ascii_lowercase().contains("wandb") || text == "weave";
    let is_kind = |parents: &[String]| KINDS.iter().any(|kind| beside(parents, kind).is_some_and(is_wandb));
    let under = parents.last().is_some_and(|parent| is_wandb(parent));
    let arguments = parents.split_last().filter(|(last, _)| {
        matches!(last.as_str(), "init" | "init_args" | "init_kwargs" | "init_params" | "kwargs" | "kwds" | "params")
    });
    let ours = under
        || is_kind(parents)
        || (is_sweep && parents.is_empty())
        || arguments.is_some_and(|(_, above)| is_kind(above) || above.last().is_some_and(|parent| is_wandb(parent)));
    match key {
        "entity" if ours => Some(Named::Entity),
        "entity_name" if under => Some(Named::Entity),
        // Beside a kind, `project_name` is not always wandb's, and what stands beside it neither.
        "team" if (under || is_kind(parents)) && beside(parents, "project").is_some() => Some(Named::Entity),
        "team" if under && beside(parents, "project_name").is_some() => Some(Named::Entity),
        "project" if ours => Some(Named::Project),
        "project_name" if under => Some(Named::Project),
        _ => None,
    }
}

/// A key that may be W&B's, as most write it.
fn plain_key(key: &str) -> Option<&'static str> {
    const KEYS: [(&str, &str); 7] = [
        ("entity", "entity"),
        ("team", "team"),
        ("project", "project"),
        ("project_name", "project_name"),
        ("projectName", "project_name"),
        ("entity_name", "entity_name"),
        ("entityName", "entity_name"),
    ];
    KEYS.into_iter().find(|(name, _)| *name == key || name.to_uppercase() == key).map(|(_, plain)| plain)
}

/// `report_to: wandb`: what reads it takes both names from the environment.
///
/// # Source
/// transformers 4.50, `integrations/integration_utils.py`.
fn reports(entry: &Entry) -> bool {
    let is_told = matches!(entry.text.as_str(), "wandb" | "all");
    let mut keys = entry.path.iter().rev().filter(|key| !key.starts_with('['));
    is_told && keys.next().is_some_and(|key| key == "report_to")
}

/// `wandb_project: {values: […]}`, `{choices: […]}`: several, to be chosen from.
fn one_of(key: &str, parents: &[String]) -> Option<Named> {
    let (values, above) = parents.split_last()?;
    above.last().and_then(|parent| sure::named(parent)).filter(|_| key.starts_with('[') && is_choice(values))
}

fn is_choice(key: &str) -> bool {
    matches!(key, "values" | "choices")
}

/// `wandb: {artifact: entity/project/name:v1}`.
fn leads_to_something(key: &str, parents: &[String], text: &str) -> bool {
    let is_ours = parents.iter().any(|parent| parent.to_ascii_lowercase().contains("wandb"));
    let is_path = text.matches('/').count() == 2 && !text.contains([' ', '$', '{', '\\']) && !text.contains("://");
    let names = ["artifact", "run_path", "run_id", "resume_from", "sweep", "model", "checkpoint", "dataset"];
    is_ours && is_path && !text.starts_with(['.', '/', '~']) && names.iter().any(|name| key.to_ascii_lowercase().contains(name))
}

/// `wandb-artifact://entity/project/name`, which an identifier in the first place is not.
fn is_artifact(text: &str) -> bool {
    text.strip_prefix("wandb-artifact://").is_some_and(|path| path.matches('/').count() == 2 && !path.starts_with('_'))
}

fn is_secret(key: &str, parents: &[String], by_path: &HashMap<&[String], &str>) -> bool {
    let name = [parents, &["name".to_owned()]].concat();
    sure::is_key(key) || (key == "value" && by_path.get(name.as_slice()).is_some_and(|name| sure::is_key(name)))
}

/// What the keys beside a name say of wandb.
struct Beside<'a> {
    /// The ways to mappings that speak of wandb.
    speaking: HashSet<&'a [String]>,
}

impl<'a> Beside<'a> {
    fn of(entries: &'a [Entry]) -> Self {
        let is_wandb = |text: &str| text.to_ascii_lowercase().contains("wandb");
        let is_name = |text: &str| matches!(text, "wandb" | "Wandb" | "WandB" | "WANDB" | "weights_and_biases");
        // `logger: WandbMoss`
        let is_logger = |key: &str| ["logger", "tracker", "reporter", "monitor"].iter().any(|word| key.ends_with(word));
        let mut speaking = HashSet::new();
        for entry in entries {
            let Some((key, parents)) = entry.path.split_last() else { continue };
            let listed = key.starts_with('[') && is_name(&entry.text);
            if listed && let Some((_, above)) = parents.split_last() {
                speaking.insert(above);
            } else if is_wandb(key) || is_name(&entry.text) || (is_logger(key) && is_wandb(&entry.text)) {
                speaking.insert(parents);
            }
        }
        Self { speaking }
    }

    fn may_be_ours(&self, key: &str, parents: &[String]) -> bool {
        let is_team = || key == "team" && parents.last().is_some_and(|parent| parent.to_ascii_lowercase().contains("wandb"));
        plain_name(key).is_some() && (self.speaking.contains(parents) || is_team())
    }
}

/// A key that is W&B's in some places.
fn plain_name(key: &str) -> Option<Named> {
    match key {
        "entity" | "team" | "entity_name" | "entityName" => Some(Named::Entity),
        "project" | "project_name" | "projectName" => Some(Named::Project),
        _ => None,
    }
}

fn push(text: &str, named: Named, entry: &Entry, is_json: bool, scan: &mut Scan) {
    if is_computed(&entry.text) {
        return scan.doubt(NoteCode::ValueIsComputed, entry.range.start, Some(&entry.text), Some(named));
    }
    if entry.range.is_empty() && entry.quoting != Quoting::YamlBehindColon {
        return scan.doubt(NoteCode::ValueIsInPieces, entry.range.start, Some(named.word()), Some(named));
    }
    if matches!(entry.quoting, Quoting::Toml(mark) if !text[entry.range.clone()].starts_with(mark)) {
        // A number, a switch or a date is no name.
        return scan.doubt(NoteCode::NameIsLeftAlone, entry.range.start, Some(named.word()), Some(named));
    }
    let none = matches!(entry.text.as_str(), "~" | "null" | "Null" | "NULL") && entry.quoting == Quoting::Yaml(None);
    if !none && entry.quoting == Quoting::Yaml(None) && is_no_text(&entry.text) {
        // A number or a switch is no name.
        if !is_json {
            scan.doubt(NoteCode::NameIsLeftAlone, entry.range.start, Some(named.word()), Some(named));
        }
        return;
    }
    let text = if none { String::new() } else { entry.text.clone() };
    let quoting = if none && is_json { Quoting::Yaml(Some('"')) } else { entry.quoting };
    let range = entry.range.clone();
    scan.values.push(Value::new(named, range, &text, quoting, Role::Call));
}

/// A plain scalar that YAML reads as a switch or a number.
fn is_no_text(text: &str) -> bool {
    matches!(text.to_ascii_lowercase().as_str(), "true" | "false" | "yes" | "no" | "on" | "off") || text.parse::<f64>().is_ok()
}

/// What `- WANDB_PROJECT=a b` is.
#[derive(PartialEq)]
enum Spaced {
    /// All behind the sign is the value.
    Value,
    /// A command.
    Command,
    /// One of the two.
    Unsure,
}

/// Told by the key that the list stands under.
fn spaced(path: &[String], text: &str) -> Spaced {
    const VARIABLES: [&str; 4] = ["env", "environment", "envs", "variables"];
    const COMMANDS: [&str; 12] = [
        "after_script",
        "args",
        "before_script",
        "cmd",
        "cmds",
        "command",
        "commands",
        "entrypoint",
        "overrides",
        "run",
        "script",
        "steps",
    ];
    let is_item = path.last().is_some_and(|item| item.starts_with('['));
    let is_ours = |name: &str| sure::variable(name).or_else(|| sure::named(name)).is_some();
    if !is_item || !text.split_once('=').is_some_and(|(name, _)| is_ours(name)) {
        return Spaced::Command;
    }
    match path.len().checked_sub(2).map_or("", |list| path[list].as_str()) {
        list if VARIABLES.contains(&list) => Spaced::Value,
        list if COMMANDS.contains(&list) => Spaced::Command,
        _ => Spaced::Unsure,
    }
}

/// `- WANDB_ENTITY=…`, or a command.
fn assignment(text: &str, entry: &Entry, inner: Inner<'_>, scan: &mut Scan) {
    let raw = text.get(entry.range.clone()).unwrap_or_default();
    let (inside, width) = unquoted(raw);
    let first = entry.range.start + width;
    if entry.text.contains(' ') && form::is_about_wandb(&entry.text) && spaced(&entry.path, &entry.text) == Spaced::Command {
        return command(inside, entry, first, inner, scan);
    }
    let Some((name, value)) = entry.text.split_once('=').filter(|_| !raw.is_empty()) else { return };
    let Some(named) = sure::variable(name).or_else(|| sure::named(name)) else {
        if sure::is_key(name) && sure::looks_like_key(unquoted(value).0) {
            scan.doubt(NoteCode::KeyInCode, entry.range.start, None, None);
        } else if let Some(named) = sure::told(&entry.text) {
            scan.doubt(NoteCode::NameIsLeftAlone, entry.range.start, Some(named.word()), Some(named));
        }
        return;
    };
    let spaced = if value.contains(' ') { spaced(&entry.path, &entry.text) } else { Spaced::Value };
    let (value, width) = unquoted(value);
    let start = first + name.len() + 1 + width;
    // An escape stands for something else than what is read here.
    if spaced == Spaced::Unsure || inside != entry.text || value.contains(['"', '\'']) {
        scan.doubt(NoteCode::ValueIsInPieces, start, Some(named.word()), Some(named));
    } else if is_computed(value) {
        scan.doubt(NoteCode::ValueIsComputed, start, Some(value), Some(named));
    } else {
        let (range, quoting) = (start..start + value.len(), Quoting::Plain(None));
        scan.values.push(Value::new(named, range, value, quoting, Role::Everywhere));
    }
}

/// The text without one pair of quotation marks around it, and how wide each mark is.
fn unquoted(raw: &str) -> (&str, usize) {
    let inside = ['"', '\''].into_iter().find_map(|mark| raw.strip_prefix(mark)?.strip_suffix(mark));
    inside.map_or((raw, 0), |inside| (inside, 1))
}

/// A command in one item. What stands in it is only written where no mark is needed.
fn command(inside: &str, entry: &Entry, at: usize, inner: Inner<'_>, scan: &mut Scan) {
    let mut found = inner(inside, Form::Shell);
    found.gaps.clear();
    if inside == entry.text {
        for value in &mut found.values {
            let mark = inside[value.range.clone()].chars().next().filter(|c| matches!(c, '"' | '\''));
            value.quoting = Quoting::Plain(mark);
        }
        return scan.extend(found.moved(at));
    }
    // An escape stands for something else than what is read here.
    for value in found.values {
        scan.doubt(NoteCode::ValueIsInPieces, at, Some(value.named.word()), Some(value.named));
    }
}

/// `["python", "train.py", "--wandb_entity", "…"]`: the lists that are commands, a word in each item.
fn commands(entries: &[Entry]) -> Vec<Range<usize>> {
    let list = |entry: &Entry| entry.path.last().is_some_and(|key| key.starts_with('['));
    let is_option = |entry: &Entry| entry.text.starts_with("--") || entry.text.starts_with("-c") || entry.text == "-lc";
    let (mut found, mut at) = (Vec::new(), 0);
    for group in entries.chunk_by(|a, b| list(a) && list(b) && a.path[..a.path.len() - 1] == b.path[..b.path.len() - 1]) {
        if group.len() > 1 && group.iter().any(is_option) {
            found.push(at..at + group.len());
        }
        at += group.len();
    }
    found
}

/// A command whose words are the items of a list. What is no word, such as a script in no marks, parts it in two.
fn command_in_words(text: &str, items: &[Entry], inner: Inner<'_>, scan: &mut Scan) {
    let mut words: Vec<Word<'_>> = Vec::with_capacity(items.len());
    for item in items {
        let Some(word) = word(text, item) else { continue };
        let about = words.last().and_then(|before| sure::named(&before.text)).filter(|_| word.raw.is_empty());
        let is_script = word.quoting == Quoting::YamlWord
            && word.text.contains(' ')
            && form::is_about_wandb(&word.text)
            && words.last().is_none_or(|before| sure::named(&before.text).is_none())
            && (words.last().is_some_and(|before| is_script_next(&before.text))
                || spaced(&item.path, &word.text) == Spaced::Command);
        if let Some(named) = about {
            let code = if item.text == "*" { NoteCode::ValueIsFromElsewhere } else { NoteCode::ValueIsInPieces };
            scan.doubt(code, item.range.start, Some(named.word()), Some(named));
        } else if is_script {
            command(word.raw, item, item.range.start, inner, scan);
        } else {
            words.push(word);
            continue;
        }
        options(&std::mem::take(&mut words), inner, scan);
    }
    options(&words, inner, scan);
}

/// `-c`, `-lc`: what a shell runs is the next word.
fn is_script_next(word: &str) -> bool {
    word.starts_with('-') && !word.starts_with("--") && word.ends_with('c') && word.len() < 6
}

fn word<'a>(text: &'a str, entry: &Entry) -> Option<Word<'a>> {
    let raw = text.get(entry.range.clone())?;
    let mark = raw.chars().next().filter(|c| matches!(c, '"' | '\''));
    // What stands in no marks is a scalar of its own: `2024` and `@x` need them.
    let quoting = if mark.is_none() { Quoting::YamlWord } else { Quoting::Plain(mark) };
    let range = entry.range.clone();
    Some(Word { text: entry.text.clone(), raw, range, opaque: raw.is_empty() || is_computed(&entry.text), quoting })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found in `a.b=value; …`, with the letters that stand there; what is said behind `!`.
    fn said(text: &str) -> String {
        let (mut at, mut entries) = (0, Vec::new());
        for part in text.split("; ") {
            let (path, value) = part.split_once('=').expect("a value");
            let start = at + path.len() + 1;
            let path = path.split('.').map(str::to_owned).collect();
            let range = start..start + value.len();
            entries.push(Entry { path, text: value.to_owned(), range, quoting: Quoting::Yaml(None) });
            at += part.len() + 2;
        }
        let found = judge(text, &entries, false, &|_, _| Scan::default());
        let values = found.values.iter().map(|value| format!("{}={}", value.named.word(), &text[value.range.clone()]));
        values.chain(found.doubts.iter().map(|doubt| format!("!{}", doubt.code.name()))).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_key_is_ours_by_what_stands_above_and_beside_it() {
        for (expect, texts) in [
            ("entity=a", "wandb.entity=a | wandb.entityName=a | wandb.ENTITY=a | e.name=WANDB_ENTITY; e.value=a"),
            ("project=a", "weave.project=a | x.init.project=a; x.type=wandb | wandb.init.project=a | wandb_project.value=a"),
            ("project=a", "method=grid; parameters.x=1; project=a | wandb_project.values.[0]=a | env.[0]=WANDB_PROJECT=a"),
            ("", "x.entity=a | x.entity_name=a; x.y=1 | wandb.x.project=a | wandb.Project=a | method=grid; project=a"),
            ("", "parameters.x=1; project=a | e.name=X; e.value=a | wandb_project.default= | x=wandb | report_to=x"),
            ("", "x.use_wandb=1; entity=a | use_wandb=1; entity= | run.[0]=WANDB_PROJECT=a b | env.[0]=A=b"),
            ("entity=a project=b", "x.team=a; x.type=wandb; x.project=b | wandb.team=a; wandb.project_name=b"),
            ("!may-not-be-wandb", "wandb.team=a | use_wandb=1; projectName=a | logger=WandbMoss; project=a"),
            ("!may-not-be-wandb !may-not-be-wandb", "x.team=a; x.type=wandb; x.project_name=b"),
            ("!name-is-left-alone", "wandb_project.choices=a | x=wandb-artifact://a/b/c | x.[0]=wandb-artifact://a/b/c"),
            ("", "x=wandb-artifact://_id/b/c | x=wandb-artifact://a/b | x.choices=a | monitor=moss; project=a"),
            ("!may-not-be-wandb", "x.team=a; x.type=wandb | use_wandb=1; entity=a | logger.[0]=wandb; project_name=a"),
            ("!key-in-code", "WANDB_API_KEY=0123456789abcdef0123 | e.name=WANDB_API_KEY; e.value=0123456789abcdef0123"),
            ("", "e.name=WANDB_API_KEY; e.x=0123456789abcdef0123 | e.name=X; e.value=0123456789abcdef0123"),
            ("!set-in-environment !set-in-environment", "report_to=wandb | report_to.[0]=all"),
            ("!name-is-left-alone", "wandb_project=true | wandb_project=1.5 | wandb.my_Artifact=a/b/c"),
            ("!name-is-left-alone !name-is-left-alone", "wandb_project.values.[0]=a; wandb_project.values.[1]=b"),
            ("", "wandb.model=a/b | wandb.model=a/b/c/d | wandb.model=./a/b | wandb.model=x://a | wandb.name=a/b/c"),
            ("", "x.model=a/b/c | args.[0]=wandb_entity; args.[1]=a | a.[0]=--wandb_entity; b.[0]=a"),
            ("!value-is-computed", "wandb_project=$x | env.[0]=WANDB_PROJECT=$a"),
            ("!value-is-in-pieces", "wandb_project= | x.[0]=WANDB_PROJECT=a b"),
            ("project=a", "wandb_project.choices.[0]=a | env.[0]=WANDB_PROJECT='a'"),
            ("project=a b", "env.[0]=WANDB_PROJECT=a b"),
            ("entity=a", "args.[0]=--wandb_entity; args.[1]=a"),
        ] {
            texts.split(" | ").for_each(|text| assert_eq!(said(text), expect, "{text}"));
        }
    }
}
