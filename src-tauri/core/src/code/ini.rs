//! INI files: wandb's own settings, and sections for wandb in others.
//!
//! # Source
//! `wandb/old/settings.py`: the SDK reads the section `default` of `~/.config/wandb/settings` and `wandb/settings` with `configparser`.

use super::computed::is_computed;
use super::found::{Named, Role, Scan, Value};
use super::note::NoteCode;
use super::sure;
use crate::snippet::quote::Quoting;

/// Everything that the keys say of W&B.
pub(super) fn scan(text: &str) -> Scan {
    let mut scan = Scan::default();
    let (mut section, mut at) = (String::new(), 0);
    let mut lines = text.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        let bare = line.trim();
        if let Some(name) = bare.strip_prefix('[').and_then(|bare| bare.strip_suffix(']')) {
            section = name.trim().to_ascii_lowercase();
        } else if !line.starts_with([' ', '\t', '#', ';'])
            && let Some((key, value)) = line.split_once(['=', ':'])
        {
            let place = at + line.len() - value.trim_start().len();
            let goes_on = lines.peek().is_some_and(|next| next.starts_with([' ', '\t']) && !next.trim().is_empty());
            entry(key.trim().trim_start_matches("export "), value.trim(), place, (&section, goes_on), &mut scan);
        }
        at += line.len();
    }
    scan
}

fn entry(key: &str, value: &str, at: usize, (section, goes_on): (&str, bool), scan: &mut Scan) {
    let is_ours = section == "default" || section.contains("wandb");
    if (sure::is_key(key) || (is_ours && key == "api_key")) && sure::looks_like_key(value) {
        return scan.doubt(NoteCode::KeyInCode, at, None, None);
    }
    let Some(named) = named(key, section, is_ours) else { return };
    if is_computed(value) {
        return scan.doubt(NoteCode::ValueIsComputed, at, Some(value), Some(named));
    }
    if goes_on || value.is_empty() {
        return scan.doubt(NoteCode::ValueIsInPieces, at, Some(named.word()), Some(named));
    }
    let mark = value.chars().next().filter(|c| matches!(c, '"' | '\'') && value.len() > 1 && value.ends_with(*c));
    let inside = mark.map_or(value, |_| &value[1..value.len() - 1]);
    let range = at..at + value.len();
    scan.values.push(Value::new(named, range, inside, Quoting::Plain(mark), Role::Everywhere));
}

fn named(key: &str, section: &str, is_ours: bool) -> Option<Named> {
    let key = key.to_ascii_lowercase();
    match key.as_str() {
        "entity" if is_ours => Some(Named::Entity),
        "project" if is_ours => Some(Named::Project),
        "team" if section.contains("wandb") => Some(Named::Entity),
        "project_name" if section.contains("wandb") => Some(Named::Project),
        key => sure::named(key),
    }
}
