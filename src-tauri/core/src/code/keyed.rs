//! Values by their keys, whatever the file's syntax: which of them are W&B's.

use std::collections::HashMap;
use std::ops::Range;

use super::found::{Named, Role, Scan, Value};
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
const KINDS: [&str; 5] = ["_target_", "class_path", "type", "name", "target"];

/// Other keys that tell what stands beside them.
const TELLING: [&str; 2] = ["method", "project"];

/// What the values say of W&B.
pub(super) fn judge(text: &str, entries: &[Entry]) -> Scan {
    let tells =
        |entry: &&Entry| entry.path.last().is_some_and(|key| KINDS.contains(&key.as_str()) || TELLING.contains(&key.as_str()));
    let by_path: HashMap<&[String], &str> =
        entries.iter().filter(tells).map(|entry| (entry.path.as_slice(), entry.text.as_str())).collect();
    let is_sweep = by_path.contains_key(["method".to_owned()].as_slice())
        && entries.iter().any(|entry| entry.path.first().is_some_and(|key| key == "parameters"));
    let mut scan = Scan::default();
    for entry in entries {
        let Some((key, parents)) = entry.path.split_last() else { continue };
        if let Some(named) = named(key, parents, is_sweep, &by_path) {
            push(named, entry, &mut scan);
        } else if is_secret(key, parents, &by_path) && entry.text.len() >= 20 && !is_template(&entry.text) {
            scan.doubt(NoteCode::KeyInCode, entry.range.start, None, None);
        } else if key.starts_with('[') {
            assignment(text, entry, &mut scan);
        }
    }
    lists(text, entries, &mut scan);
    scan
}

fn named(key: &str, parents: &[String], is_sweep: bool, by_path: &HashMap<&[String], &str>) -> Option<Named> {
    if let Some(named) = sure::variable(key).or_else(|| sure::named(key)) {
        return Some(named);
    }
    let beside = |parents: &[String], key: &str| by_path.get([parents, &[key.to_owned()]].concat().as_slice()).copied();
    if key == "value" {
        return beside(parents, "name").and_then(sure::variable);
    }
    if !matches!(key, "entity" | "team" | "project") {
        return None;
    }
    let is_wandb = |text: &str| text.to_ascii_lowercase().contains("wandb");
    let is_kind = |parents: &[String]| KINDS.iter().any(|kind| beside(parents, kind).is_some_and(is_wandb));
    let under = parents.last().is_some_and(|parent| is_wandb(parent));
    let arguments =
        parents.split_last().filter(|(last, _)| matches!(last.as_str(), "init_args" | "init_kwargs" | "kwargs" | "params"));
    let ours = under
        || is_kind(parents)
        || (is_sweep && parents.is_empty())
        || arguments.is_some_and(|(_, above)| is_kind(above) || above.last().is_some_and(|parent| is_wandb(parent)));
    match key {
        "entity" if ours => Some(Named::Entity),
        "team" if under && beside(parents, "project").is_some() => Some(Named::Entity),
        "project" if ours => Some(Named::Project),
        _ => None,
    }
}

fn is_secret(key: &str, parents: &[String], by_path: &HashMap<&[String], &str>) -> bool {
    let name = [parents, &["name".to_owned()]].concat();
    sure::is_key(key) || (key == "value" && by_path.get(name.as_slice()).is_some_and(|name| sure::is_key(name)))
}

fn push(named: Named, entry: &Entry, scan: &mut Scan) {
    if is_template(&entry.text) {
        return scan.doubt(NoteCode::ValueIsComputed, entry.range.start, Some(&entry.text), Some(named));
    }
    if entry.range.is_empty() && entry.quoting != Quoting::YamlBehindColon {
        return scan.doubt(NoteCode::ValueIsInPieces, entry.range.start, Some(named.word()), Some(named));
    }
    let none = matches!(entry.text.as_str(), "~" | "null" | "Null" | "NULL") && entry.quoting == Quoting::Yaml(None);
    let text = if none { String::new() } else { entry.text.clone() };
    let (range, quoting) = (entry.range.clone(), entry.quoting);
    scan.values.push(Value::new(named, range, &text, quoting, Role::Call));
}

/// `${…}`, `{{ … }}`, `$(…)`: something else fills it in.
fn is_template(text: &str) -> bool {
    text.contains("${") || text.contains("{{") || text.contains("$(") || text.starts_with('$')
}

/// What `- WANDB_PROJECT=a b` is.
#[derive(PartialEq)]
pub(super) enum Spaced {
    /// All behind the sign is the value.
    Value,
    /// A command.
    Command,
    /// One of the two.
    Unsure,
}

/// Told by the key that the list stands under.
pub(super) fn spaced(path: &[String], text: &str) -> Spaced {
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

/// `- WANDB_ENTITY=…`
fn assignment(text: &str, entry: &Entry, scan: &mut Scan) {
    let Some(word) = word(text, entry) else { return };
    let inside = word.raw.trim_matches(['"', '\'']);
    let Some((name, value)) = inside.split_once('=').filter(|_| inside == entry.text) else { return };
    let is_plain = inside.len() == word.raw.len();
    let spaced = if is_plain && value.contains(' ') { spaced(&entry.path, inside) } else { Spaced::Value };
    let start = entry.range.start + (word.raw.len() - inside.len()) / 2 + name.len() + 1;
    match sure::variable(name).or_else(|| sure::named(name)) {
        _ if spaced == Spaced::Command => {}
        Some(named) if spaced == Spaced::Unsure => scan.doubt(NoteCode::ValueIsInPieces, start, Some(named.word()), Some(named)),
        Some(named) if is_template(value) => scan.doubt(NoteCode::ValueIsComputed, start, Some(value), Some(named)),
        Some(named) => {
            let (range, quoting) = (start..start + value.len(), Quoting::Plain(None));
            scan.values.push(Value::new(named, range, value, quoting, Role::Everywhere));
        }
        None if sure::is_key(name) && value.len() >= 20 && !is_template(value) => {
            scan.doubt(NoteCode::KeyInCode, start, None, None);
        }
        None => {}
    }
}

/// `["python", "train.py", "--wandb_entity", "…"]`: a list that is a command.
fn lists(text: &str, entries: &[Entry], scan: &mut Scan) {
    let list = |entry: &Entry| entry.path.last().is_some_and(|key| key.starts_with('['));
    for group in entries.chunk_by(|a, b| list(a) && list(b) && a.path[..a.path.len() - 1] == b.path[..b.path.len() - 1]) {
        if group.len() > 1 && group.iter().any(|entry| entry.text.starts_with("--")) {
            let words: Vec<Word<'_>> = group.iter().filter_map(|entry| word(text, entry)).collect();
            options(&words, scan);
        }
    }
}

fn word<'a>(text: &'a str, entry: &Entry) -> Option<Word<'a>> {
    let raw = text.get(entry.range.clone())?;
    let mark = raw.chars().next().filter(|c| matches!(c, '"' | '\''));
    let (range, quoting) = (entry.range.clone(), Quoting::Plain(mark));
    Some(Word { text: entry.text.clone(), raw, range, opaque: is_template(&entry.text), quoting })
}
