//! Texts of which each line stands for itself: `.env`, shells, Dockerfiles, makefiles, and compose files.

use std::ops::Range;

use super::part::{Replaced, line_around, whole_statement};
use super::shell::{command, is_name, value_around};
use crate::code::form::Form;
use crate::code::sure;

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

/// `ENV NAME value`, `ENV A=1 NAME=value`, `ARG NAME=value`. An instruction with two keys stays: without both it might say nothing.
fn instruction(text: &str, start: usize, key: &Range<usize>) -> Option<Replaced> {
    let line = line_around(text, key.start);
    let mut beside =
        [line.start..key.start, key.end..line.end].into_iter().flat_map(|part| text[part].split([' ', '\t', '=', '"', '\'']));
    if beside.any(sure::looks_like_key) {
        return None;
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    type Without = fn(&str, &Range<usize>) -> Option<Replaced>;

    /// The text after the key was taken out of it, where it can be.
    fn text_without(text: &str, without: Without) -> Option<String> {
        let at = text.find("KEY").expect("a key");
        let (range, new) = without(text, &(at..at + 3))?;
        Some(format!("{}{new}{}", &text[..range.start], &text[range.end..]))
    }

    fn hold(without: Without, rows: &[(&str, Option<&str>)]) {
        for (text, expect) in rows {
            assert_eq!(text_without(text, without).as_deref(), *expect, "{text:?}");
        }
    }

    #[test]
    fn a_setting_of_a_dotenv_file_goes_with_its_line() {
        hold(
            |text, key| without_key(text, Form::Env, key),
            &[
                ("A=1\nK=KEY\nB=2\n", Some("A=1\nB=2\n")),
                ("A=1\n  K = KEY\n", Some("A=1\n")),
                ("export K='KEY' # mine\n", Some("# mine\n")),
                ("\u{feff}K=\"KEY\"\nB=1\n", Some("\u{feff}\nB=1\n")),
                ("A=1\nK=KEY", Some("A=1\n")),
                ("K=KEY and more\n", None),
                ("K=x KEY\n", None),
                ("a-b=KEY\n", None),
                ("=KEY\n", None),
                ("KEY\n", None),
                ("# K=KEY\n", None),
                ("  ; K=KEY\n", None),
            ],
        );
    }

    #[test]
    fn a_variable_of_a_makefile_goes_and_a_recipe_is_a_command() {
        hold(
            |text, key| without_key(text, Form::Makefile, key),
            &[
                ("K = KEY\nall:\n", Some("all:\n")),
                ("export K := KEY\n", Some("")),
                ("K ?= KEY\n", Some("")),
                ("K = KEY x\n", None),
                ("a b = KEY\n", None),
                ("all: KEY\n", None),
                ("all:\n\t@wandb login KEY\n", Some("all:\n\t@wandb login\n")),
                ("all:\n\t-export K=KEY\n", Some("all:\n\t-:\n")),
                ("all:\n\techo KEY\n", None),
            ],
        );
    }

    #[test]
    fn an_instruction_of_a_dockerfile_keeps_what_it_says_beside() {
        hold(
            |text, key| without_key(text, Form::Dockerfile, key),
            &[
                ("FROM x\nENV K KEY\nRUN y\n", Some("FROM x\nRUN y\n")),
                ("env K=KEY\n", Some("")),
                ("ENV K=KEY B=2\n", Some("ENV B=2\n")),
                ("ENV A=1 K=KEY B=2\n", Some("ENV A=1 B=2\n")),
                ("ENV A=1  K=\"KEY\"\n", Some("ENV A=1\n")),
                ("ARG K=KEY\n", Some("ARG K\n")),
                ("ENV K KEY x\n", None),
                ("ENV A=fedcba9876543210fedcba9876543210fedcba98 K=KEY\n", None),
                ("ENV a-b KEY\n", None),
                ("ENV a-b=KEY\n", None),
                ("ARG a-b=KEY\n", None),
                ("ARG A K=KEY\n", None),
                ("RUN echo KEY\n", None),
                ("KEY\n", None),
            ],
        );
    }

    #[test]
    fn a_variable_of_a_compose_file_is_left_to_the_environment() {
        let service = |lines: &str| format!("services:\n  a:\n    environment:\n{lines}\n");
        for (lines, expect) in [
            ("      A: 1\n      K: KEY\n      B: 1", Some("      A: 1\n      K:\n      B: 1")),
            ("      K: \"KEY\"", Some("      K:")),
            ("      \"K\": 'KEY'", Some("      \"K\":")),
            ("      K: KEY # mine", Some("      K: # mine")),
            ("      - K=KEY", Some("      - K")),
            ("      - \"K=KEY\"", Some("      - \"K\"")),
            ("      - K=KEY # mine", Some("      - K # mine")),
            ("      - A=1\n\n      - K=KEY", Some("      - A=1\n\n      - K")),
            ("    - A=1\n    - K=KEY", Some("    - A=1\n    - K")),
            ("      K:KEY", None),
            ("      K: KEY#x", None),
            ("      K: KEY x", None),
            ("      - K=KEY x", None),
            ("      - a-b=KEY", None),
            ("      a-b: KEY", None),
            ("      - \"K=KEY\" x", None),
            ("    labels:\n      K: KEY", None),
            ("    labels:\n    - K=KEY", None),
        ] {
            let without: Without = |text, key| without_key(text, Form::Yaml, key);
            let expect = expect.map(service);
            assert_eq!(text_without(&service(lines), without), expect, "{lines}");
        }
        hold(
            |text, key| without_key(text, Form::Yaml, key),
            &[("a:\n  environment:\n    K: KEY\n", None), ("services:\nK: KEY\n", None)],
        );
        hold(|text, key| without_key(text, Form::Python, key), &[("K=KEY\n", None)]);
    }

    #[test]
    fn a_command_of_a_cell_is_told_from_its_code() {
        for (code, expect) in [("!x KEY", true), ("x\n  %env K=KEY", true), ("!x\ny = 'KEY'", false), ("x = 1 % KEY", false)] {
            let at = code.find("KEY").expect("a key");
            assert_eq!(is_magic(code, &(at..at + 3)), expect, "{code}");
        }
        hold(
            magic,
            &[
                ("a\n!wandb login KEY\nb", Some("a\n!wandb login\nb")),
                ("  !wandb login KEY\n", Some("  !wandb login\n")),
                ("%env K=KEY\nb", Some("b")),
                ("a\n%set_env K=KEY\n", Some("a\n")),
                ("%env K KEY\n", Some("")),
                ("%env K=KEY x\n", None),
                ("%env a b=KEY\n", None),
                ("%cd KEY\n", None),
            ],
        );
    }
}
