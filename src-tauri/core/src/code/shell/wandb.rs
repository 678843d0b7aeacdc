//! `wandb` itself, as a command: which of its commands take an entity and a project, and which take paths.

use super::inside;
use super::words::{Word, push};
use crate::code::found::{Named, Role, Scan, Value};
use crate::code::note::NoteCode;
use crate::code::path::{Path, Shape};
use crate::snippet::quote::Quoting;

/// Where `wandb` stands as a command of its own: as the program, behind `python -m`, or behind a program that starts another.
pub(super) fn begins(names: &[&str], program: Option<usize>) -> Option<usize> {
    let at = names.iter().position(|name| *name == "wandb" || name.ends_with("/wandb"))?;
    let program = program?;
    let before = names.get(program..at).unwrap_or_default();
    (at <= program + 2 || before.contains(&"-m") || before.iter().any(|word| inside::starts_another(word))).then_some(at)
}

/// Commands for which `-e` and `-p` are an entity and a project; for all others they are something else, such as a variable and a
/// port of Docker's.
///
/// # Source
/// `wandb/cli/cli.py` and `wandb/cli/beta.py` of wandb 0.31 and, for `launch-agent -p`, of 0.13.
const NAMING: [&[&str]; 14] = [
    &["agent"],
    &["beta", "sync"],
    &["init"],
    &["job", "create"],
    &["job", "list"],
    &["launch"],
    &["launch-agent"],
    &["launch-sweep"],
    &["projects"],
    &["pull"],
    &["restore"],
    &["sweep"],
    &["sweep-scheduler"],
    &["sync"],
];

/// `wandb sync -e … -p …`, `wandb agent entity/project/sweep`, and the like: what stands behind `wandb`.
pub(super) fn read(words: &[Word<'_>], scan: &mut Scan) {
    let Some(subcommand) = words.first().map(|word| word.text.as_str()) else { return };
    if subcommand == "login" {
        for word in words.iter().filter(|word| word.text.len() >= 40 && !word.opaque && !word.text.contains("://")) {
            scan.doubt(NoteCode::KeyInCode, word.range.start, None, None);
        }
        return;
    }
    let is = |command: &&&[&str]| {
        words.len() >= command.len() && words.iter().zip(command.iter()).all(|(word, name)| word.text == *name)
    };
    if NAMING.iter().any(|command| is(&command)) {
        options(words, scan);
    }
    paths(subcommand, &words[1..], scan);
}

/// `-e labo`, `-elabo`, `--entity labo`, `--entity=labo`.
fn options(words: &[Word<'_>], scan: &mut Scan) {
    let mut words = words.iter().peekable();
    while let Some(word) = words.next() {
        let (name, value) = match word.assignment().filter(|(name, _)| name.starts_with('-')) {
            Some((name, value)) => (name, Some(value)),
            None => match word.raw.get(..2).filter(|name| matches!(*name, "-e" | "-p") && word.raw.len() > 2) {
                Some(name) => (name, Some(Word::read(&word.raw[2..], word.range.start + 2))),
                None => (word.text.as_str(), None),
            },
        };
        let named = match name {
            "-e" | "--entity" => Named::Entity,
            "-p" | "--project" => Named::Project,
            _ => continue,
        };
        if let Some(value) = value.or_else(|| words.next().cloned()) {
            push(named, &value, Role::Call, scan);
        }
    }
}

/// `wandb agent entity/project/sweep`, `wandb artifact put --name project/name`.
fn paths(subcommand: &str, words: &[Word<'_>], scan: &mut Scan) {
    let mut before = "";
    for word in words {
        let option = std::mem::replace(&mut before, word.text.as_str());
        let is_named = matches!(option, "-d" | "-e" | "-p" | "--description" | "--entity" | "--project" | "--root");
        if word.text.starts_with('-') || is_named || !word.text.contains(['/', ':']) || looks_like_file(&word.text) {
            continue;
        }
        let shape = match (subcommand, option) {
            ("artifact", "-n" | "--name") => Shape::Artifact,
            ("agent" | "sweep" | "scheduler" | "controller" | "sweep-scheduler", _) => Shape::Sweep,
            ("artifact", _) if words.first().is_some_and(|word| word.text == "ls") => Shape::Project,
            ("artifact", _) if words.first().is_some_and(|word| word.text == "get") => Shape::Artifact,
            ("job", _) if words.first().is_some_and(|word| word.text == "describe") => Shape::Artifact,
            ("pull" | "restore", _) => Shape::Restored,
            _ => continue,
        };
        path(word, shape, scan);
    }
}

/// `%wandb entity/project`, `%wandb entity/project/runs/id`: what a notebook shows.
pub(super) fn shown(rest: &str, at: usize, scan: &mut Scan) {
    let raw = rest.split_whitespace().next().unwrap_or_default();
    let start = at + rest.len() - rest.trim_start().len();
    let shape = if raw.matches('/').count() > 1 { Shape::Run } else { Shape::Project };
    if raw.contains('/') && !raw.starts_with('-') {
        path(&Word::read(raw, start), shape, scan);
    }
}

fn looks_like_file(text: &str) -> bool {
    text.starts_with(['.', '/', '~']) || [".yaml", ".yml", ".py"].iter().any(|end| text.ends_with(end))
}

fn path(word: &Word<'_>, shape: Shape, scan: &mut Scan) {
    let mark = usize::from(matches!(word.quoting, Quoting::Shell(Some(_))));
    let inside = &word.raw[mark..word.raw.len() - mark];
    if word.opaque || inside != word.text {
        return scan.doubt(NoteCode::ValueIsComputed, word.range.start, Some("path"), None);
    }
    for (named, at) in Path::read(inside, shape).names() {
        let text = inside[at.clone()].to_owned();
        let start = word.range.start + mark;
        let range = start + at.start..start + at.end;
        let quoting = Quoting::Plain(None);
        scan.values.push(Value::new(named, range, &text, quoting, Role::Path).in_path(start));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wandb_is_a_command_at_the_beginning_or_behind_what_starts_it() {
        for (line, program, expect) in [
            ("wandb sync", Some(0), Some(0)),
            ("python -m x/wandb sync", Some(0), Some(2)),
            ("a b c wandb", Some(0), None),
            ("a b -m wandb", Some(0), Some(3)),
            ("a nohup c wandb", Some(0), Some(3)),
            ("A=1 a b wandb", Some(1), Some(3)),
            ("-m a b c wandb", Some(1), None),
            ("A=1 wandb", None, None),
            ("a mywandb", Some(0), None),
        ] {
            assert_eq!(begins(&line.split(' ').collect::<Vec<_>>(), program), expect, "{line}");
        }
        for (rest, expect) in [("a/b", "7..8 9..10"), ("  a/b/c d", "9..10 11..12"), ("-a/b", ""), ("ab", "")] {
            let mut scan = Scan::default();
            shown(rest, 7, &mut scan);
            let places: Vec<String> = scan.values.iter().map(|value| format!("{:?}", value.range)).collect();
            assert_eq!(places.join(" "), expect, "{rest}");
        }
    }
}
