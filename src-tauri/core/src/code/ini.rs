//! INI files: wandb's own settings, and sections for wandb in others.
//!
//! # Source
//! `wandb/old/settings.py`: the SDK reads the section `default` of `~/.config/wandb/settings` and `wandb/settings` with `configparser`.
//! spacy-loggers 1.3 (`spacy_loggers/wandb.py`): a section whose `@loggers` is `spacy.WandbLogger…` takes `project_name` and `entity`.

use std::collections::HashSet;

use super::computed::is_computed;
use super::found::{Named, Role, Scan, Value};
use super::note::NoteCode;
use super::sure;
use crate::snippet::quote::Quoting;

/// Everything that the keys say of W&B.
pub(super) fn scan(text: &str) -> Scan {
    let mut scan = Scan::default();
    let ours = sections(text);
    let (mut section, mut at) = (String::new(), 0);
    let mut lines = text.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        let bare = line.trim();
        if let Some(name) = header(bare) {
            section = name;
        } else if bare.starts_with(['#', ';']) {
            // A comment.
        } else if line.starts_with([' ', '\t']) {
            spoken(bare, at, &mut scan);
        } else if let Some((key, value)) = line.split_once(['=', ':']) {
            let place = at + line.len() - value.trim_start().len();
            let goes_on = lines.peek().is_some_and(|next| next.starts_with([' ', '\t']) && !next.trim().is_empty());
            let is_ours = ours.contains(&section);
            entry(key.trim().trim_start_matches("export "), value.trim(), place, (is_ours, goes_on), &mut scan);
        }
        at += line.len();
    }
    scan
}

/// Sections that are wandb's by their names, or by the class that one of their keys names.
fn sections(text: &str) -> HashSet<String> {
    let (mut section, mut ours) = (String::new(), HashSet::new());
    for line in text.lines() {
        if let Some(name) = header(line.trim()) {
            section = name;
            if section == "default" || section.contains("wandb") {
                ours.insert(section.clone());
            }
        } else if let Some((key, value)) = line.split_once('=')
            && (key.starts_with('@') || matches!(key.trim(), "class" | "logger" | "type" | "_target_"))
            && value.to_ascii_lowercase().contains("wandb")
        {
            ours.insert(section.clone());
        }
    }
    ours
}

fn header(bare: &str) -> Option<String> {
    Some(bare.strip_prefix('[')?.strip_suffix(']')?.trim().to_ascii_lowercase())
}

fn entry(key: &str, value: &str, at: usize, (is_ours, goes_on): (bool, bool), scan: &mut Scan) {
    if (sure::is_key(key) || (is_ours && key == "api_key")) && sure::looks_like_key(value) {
        return scan.doubt(NoteCode::KeyInCode, at, None, None);
    }
    let Some(named) = named(key, is_ours) else { return spoken(value, at, scan) };
    if is_computed(value) {
        return scan.doubt(NoteCode::ValueIsComputed, at, Some(value), Some(named));
    }
    if goes_on || value.is_empty() || matches!(value, "null" | "none" | "None") {
        return scan.doubt(NoteCode::ValueIsInPieces, at, Some(named.word()), Some(named));
    }
    let mark = value.chars().next().filter(|c| matches!(c, '"' | '\'') && value.len() > 1 && value.ends_with(*c));
    let inside = mark.map_or(value, |_| &value[1..value.len() - 1]);
    let range = at..at + value.len();
    scan.values.push(Value::new(named, range, inside, Quoting::Plain(mark), Role::Everywhere));
}

/// `command = python fit.py --wandb_project …`, `environment = WANDB_PROJECT="…",DATA="…"`: for other programs, in ways of their own.
fn spoken(text: &str, at: usize, scan: &mut Scan) {
    for named in [Named::Entity, Named::Project] {
        if sure::told_of(text, named) {
            scan.doubt(NoteCode::NameIsLeftAlone, at, Some(named.word()), Some(named));
        }
    }
}

fn named(key: &str, is_ours: bool) -> Option<Named> {
    let key = key.to_ascii_lowercase();
    match key.as_str() {
        "entity" | "team" if is_ours => Some(Named::Entity),
        "project" | "project_name" if is_ours => Some(Named::Project),
        key => sure::named(key),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_sections_for_wandb_are_read_and_others_only_by_their_own_names() {
        for (expect, texts) in [
            ("entity=a project=b", "[default]\nentity = a\nproject = b | [x]\nwandb_entity = a\nexport WANDB_PROJECT=b"),
            ("entity=aa project='b'>b", "[my wandb]\nteam: aa\nproject_name = 'b'"),
            ("entity=a", "[x]\n@loggers = spacy.WandbLogger.v5\nentity = a | [x]\nlogger = wandb\nentity = a"),
            ("entity=a", "[wandb]\nentity = a\n  \n | [wandb]\nentity = a\nb\n"),
            ("", "[x]\nother = wandb\nentity = a | [x]\n@a = b\nentity = a"),
            ("", "[wandb]\n# entity = a\n; entity = a\n[x]\nentity = a"),
            ("", "[x]\napi_key = 0123456789abcdef0123\n[default]\napi_key = x\nother = 0123456789abcdef0123"),
            ("!value-is-in-pieces:a", "[wandb]\nentity = a\n  b\n"),
            ("!value-is-in-pieces:", "[wandb]\nentity ="),
            ("!value-is-in-pieces:null", "[wandb]\nentity = null"),
            ("!value-is-computed:${x}", "[wandb]\nentity = ${x}"),
            ("entity=\"", "[wandb]\nentity = \""),
            ("!name-is-left-alone:python", "[x]\ncommand = python --wandb_project b"),
            ("!name-is-left-alone:--wandb_entity", "[x]\na =\n  --wandb_entity b"),
            ("!key-in-code:0123456789abcdef0123", "[default]\napi_key = 0123456789abcdef0123"),
            ("!key-in-code:0123456789abcdef0123", "[x]\nwandb_api_key = 0123456789abcdef0123"),
        ] {
            texts.split(" | ").for_each(|text| assert_eq!(scan(text).told(text), expect, "{text}"));
        }
    }
}
