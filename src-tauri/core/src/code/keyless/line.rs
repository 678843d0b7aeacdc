//! Texts of which each line stands for itself: `.env`, shells, Dockerfiles, makefiles, and compose files.

use std::ops::Range;

use super::part::{Replaced, line_around, whole_statement};
use super::shell::{command, is_name, value_around};
use crate::code::form::Form;

/// What takes the key out of the line that it stands on.
pub(in crate::code) fn without_key(text: &str, form: Form, key: &Range<usize>) -> Option<Replaced> {
    let line = line_around(text, key.start);
    let is_comment = text[line.clone()].trim_start().starts_with(['#', ';']);
    if is_comment {
        return None;
    }
    match form {
        Form::Env => setting(text, key),
        Form::Shell => command(text, line.start, key),
        Form::Dockerfile => instruction(text, line.start, key),
        Form::Makefile => {
            let recipe = text[line.clone()].strip_prefix('\t').map(|rest| rest.trim_start_matches(['@', '-', '+']));
            match recipe {
                Some(recipe) => command(text, line.start + text[line].find(recipe)?, key),
                None => variable(text, key),
            }
        }
        Form::Yaml => compose(text, key),
        _ => None,
    }
}

/// `NAME=value`, perhaps behind `export`: the whole line of a `.env` file.
fn setting(text: &str, key: &Range<usize>) -> Option<Replaced> {
    let line = line_around(text, key.start);
    let value = value_around(text, key)?;
    let before = text[line.start..value.start].trim_start_matches('\u{feff}');
    let name = before.trim_end().strip_suffix('=')?.trim_end().trim_start();
    let name = name.strip_prefix("export ").unwrap_or(name).trim_start();
    let after = text[value.end..line.end].trim();
    if !is_name(name) || !(after.is_empty() || after.starts_with('#')) {
        return None;
    }
    let start = line.start + text[line.clone()].find(before).unwrap_or(0);
    let indented = before.len() - before.trim_start().len();
    Some((whole_statement(text, start + indented..value.end), String::new()))
}

/// `NAME = value`, `export NAME := value` of a makefile.
fn variable(text: &str, key: &Range<usize>) -> Option<Replaced> {
    let line = line_around(text, key.start);
    let before = text[line.start..key.start].trim_end().strip_suffix('=')?.trim_end_matches([':', '?', ' ', '\t']);
    let name = before.strip_prefix("export ").unwrap_or(before).trim();
    let is_all = text[key.end..line.end].trim().is_empty();
    (is_name(name) && is_all).then(|| (line, String::new()))
}

/// `ENV NAME value`, `ENV A=1 NAME=value`, `ARG NAME=value`.
fn instruction(text: &str, start: usize, key: &Range<usize>) -> Option<Replaced> {
    let line = line_around(text, key.start);
    let (word, _) = text[line.clone()].trim_start().split_once([' ', '\t'])?;
    let (word, value) = (word.to_ascii_uppercase(), value_around(text, key)?);
    let before = &text[start..value.start];
    let after = text[value.end..line.end].trim();
    let words: Vec<&str> = before.split_whitespace().collect();
    match (word.as_str(), &words[..]) {
        ("ENV", [_, name]) if before.ends_with([' ', '\t']) && is_name(name) && after.is_empty() => Some((line, String::new())),
        ("ENV", [_, pair]) if pair.strip_suffix('=').is_some_and(is_name) && after.is_empty() => Some((line, String::new())),
        ("ENV", [.., pair]) if pair.strip_suffix('=').is_some_and(is_name) => {
            let start = value.start - pair.len();
            let blank = text[..start].len() - text[..start].trim_end().len();
            Some((start - blank..value.end, String::new()))
        }
        ("ARG", [_, pair]) if pair.strip_suffix('=').is_some_and(is_name) => Some((value.start - 1..value.end, String::new())),
        _ => None,
    }
}

/// A variable of a service in a compose file: without a value it is taken from the environment of `docker compose`.
///
/// # Source
/// docs.docker.com/reference/compose-file/services, `environment`.
fn compose(text: &str, key: &Range<usize>) -> Option<Replaced> {
    text.lines().find(|line| line.trim_end() == "services:")?;
    let line = line_around(text, key.start);
    let value = value_around(text, key)?;
    let before = text[line.start..value.start].trim_start();
    let after = text[value.end..line.end].trim_end();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let own = indent(&text[line.clone()]);
    let above = text[..line.start].lines().rev().map(str::trim_end).filter(|line| !line.trim().is_empty());
    let is_list = before.starts_with('-');
    // A list may stand as deep as its name.
    let head =
        above.clone().find(|line| indent(line) < own || is_list && indent(line) == own && !line.trim_start().starts_with('-'));
    if head?.trim() != "environment:" {
        return None;
    }
    let ends = |rest: &str| rest.is_empty() || rest.trim_start().starts_with('#') && rest.starts_with([' ', '\t']);
    if let Some(item) = before.strip_prefix('-') {
        let item = item.trim_start();
        let (name, rest) = match item.strip_prefix(['"', '\'']) {
            Some(quoted) => (quoted, after.strip_prefix(['"', '\''])?),
            None => (item, after),
        };
        let is_pair = name.strip_suffix('=').is_some_and(is_name) && ends(rest);
        return is_pair.then(|| (value.start - 1..value.end, String::new()));
    }
    let name = before.trim_end().strip_suffix(':')?.trim_matches(['"', '\'']);
    let blank = before.len() - before.trim_end().len();
    (is_name(name) && blank > 0 && ends(after)).then(|| (value.start - blank..value.end, String::new()))
}

/// Is the line of a notebook's cell a command, `!command` or `%env NAME=value`?
pub(in crate::code) fn is_magic(code: &str, key: &Range<usize>) -> bool {
    code[line_around(code, key.start)].trim_start().starts_with(['!', '%'])
}

/// What takes the key out of such a command.
pub(in crate::code) fn magic(code: &str, key: &Range<usize>) -> Option<Replaced> {
    let line = line_around(code, key.start);
    let bare = code[line.clone()].trim_start();
    if bare.starts_with('!') {
        return command(code, line.end - bare.len() + 1, key);
    }
    let rest = bare.strip_prefix("%env ").or_else(|| bare.strip_prefix("%set_env "))?;
    let before = &rest[..rest.len().checked_sub(line.end - key.start)?];
    let name = before.trim_end().trim_end_matches('=').trim();
    let is_all = code[key.end..line.end].trim().is_empty();
    (is_name(name) && is_all).then(|| (line, String::new()))
}
