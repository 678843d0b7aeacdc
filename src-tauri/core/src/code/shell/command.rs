//! What one command says: variables, options, and `wandb` itself.

use super::given;
use super::inside;
use super::spoken;
use super::wandb;
use super::windows;
use super::words::{Command, Word, is_key, push};
use crate::code::form::Form;
use crate::code::found::{Inner, Named, Role, Scan};
use crate::code::note::NoteCode;
use crate::code::sure;
use crate::snippet::quote::Quoting;

/// Reads one command.
pub(super) fn read(text: &str, command: &Command<'_>, inner: Inner<'_>, scan: &mut Scan) {
    let words = without_prompt(&command.words);
    let program = words.iter().position(|word| word.assignment().is_none_or(|(name, _)| name.starts_with('-')));
    if let Some(first) = words.first().filter(|first| prints(&first.text)) {
        return printed(words, first, scan);
    }
    if let Some(at) = spoken::begins(words) {
        spoken::left_alone(&words[at..], scan);
        return options(&words[..at], inner, scan);
    }
    let is_power_shell = |word: &Word<'_>| word.raw.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("$env:"));
    if words.first().is_some_and(is_power_shell) {
        return windows::power_shell(words, scan);
    }
    let names: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
    let is_set = matches!(program.and_then(|at| names.get(at)), Some(&("set" | "setenv" | "setx")));
    if is_set && set(text, words, scan) {
        return;
    }
    options(words, inner, scan);
    made(words, scan);
    given::read(words, scan);
    for (at, word) in words.iter().enumerate() {
        if word.text.contains("wandb") && inside::of_python(words, at) {
            inline(text, word, inner, scan);
        }
    }
    if let Some(at) = wandb::begins(&names, program) {
        wandb::read(&words[at + 1..], scan);
    }
}

/// What is only printed, perhaps to a file, is left alone.
fn printed(words: &[Word<'_>], first: &Word<'_>, scan: &mut Scan) {
    for named in [Named::Entity, Named::Project] {
        let is_option = |two: &[Word<'_>]| two[0].text.starts_with("--") && sure::named(&two[0].text) == Some(named);
        if words.iter().any(|word| sure::told_of(&word.text, named)) || words.windows(2).any(is_option) {
            scan.doubt(NoteCode::MayNotBeWandb, first.range.start, Some(&first.text), Some(named));
        }
    }
}

/// Variables and options of any program, in words that a program is given.
pub(in crate::code) fn options(words: &[Word<'_>], inner: Inner<'_>, scan: &mut Scan) {
    let speaks = words.iter().any(|word| word.text.to_ascii_lowercase().contains("wandb"));
    let has_entity = words.iter().any(|word| word.text == "--entity" || word.text.starts_with("--entity="));
    let given_wandb = |two: &[Word<'_>]| two[0].text.starts_with("--") && two[1].text == "wandb";
    let count = words.iter().filter(|word| word.text == "wandb").count();
    // `--logger wandb` is what an option is given, and no program.
    let is_wandb = count > words.windows(2).filter(|two| given_wandb(two)).count();
    let reports = count > 0 || words.iter().any(|word| word.text.starts_with("--") && word.text.ends_with("=wandb"));
    let is_yolo = words.iter().any(|word| word.text == "yolo");
    let filled_in = inside::filled_in(words);
    for (at, word) in words.iter().enumerate() {
        if inside::read(words, at, inner, scan) {
            continue;
        }
        let (name, value) = match word.assignment() {
            Some((name, value)) => (name.to_owned(), Some(value)),
            None => (
                word.text.clone(),
                words
                    .get(at + 1)
                    .filter(|next| is_option(&word.text) && !next.text.starts_with("--"))
                    .filter(|_| !inside::is_many(words, at + 1))
                    .cloned(),
            ),
        };
        let Some(mut value) = value else { continue };
        if let Some(named) = sure::named(&name).filter(|_| value.is_redirection()) {
            scan.doubt(NoteCode::NameIsLeftAlone, word.range.start, Some(named.word()), Some(named));
            continue;
        }
        value.opaque |= filled_in.is_some_and(|mark| value.text.contains(mark));
        // `--env WANDB_ENTITY=…`, `--args=--wandb_entity=…`
        let is_for_another = |inner: &str| name.starts_with("--env") || (inner.starts_with("--") && sure::named(inner).is_some());
        let variable = value.assignment().filter(|(inner, _)| is_for_another(inner));
        let (name, value) = variable.map_or((name, value), |(name, value)| (name.to_owned(), value));
        if let Some(named) = sure::variable(&name) {
            push(named, &value, Role::Everywhere, scan);
        } else if is_key(&name, &value) {
            scan.doubt(NoteCode::KeyInCode, value.range.start, None, None);
        } else if is_arguments(&name) {
            // `--wandb_args project=…,entity=…`
            for named in [Named::Entity, Named::Project] {
                let is_given = |part: &str| part.split_once('=').is_some_and(|(name, _)| name.trim() == named.word());
                if value.text.split(',').any(is_given) {
                    scan.doubt(NoteCode::ValueIsInPieces, value.range.start, Some(named.word()), Some(named));
                }
            }
        } else if let Some(named) = sure::named(&name).or_else(|| of_section(&name)).filter(|_| value.raw.contains(',')) {
            // Several of them, as Hydra takes them.
            scan.doubt(NoteCode::ValueIsInPieces, value.range.start, Some(named.word()), Some(named));
        } else if let Some(named) = sure::named(&name).or_else(|| of_section(&name)) {
            push(named, &value, Role::Call, scan);
        } else if is_of_tracker(&name) && reports {
            push(Named::Project, &value, Role::Call, scan);
        } else if is_others(&name, speaks && !is_wandb) || (is_yolo && name == "project") {
            scan.doubt(NoteCode::MayNotBeWandb, word.range.start, Some(&name), Some(Named::Project));
        } else if let Some(named) = of_logger(&name) {
            scan.doubt(NoteCode::MayNotBeWandb, word.range.start, Some(&name), Some(named));
        } else if let (false, Some(named)) = (is_wandb, plain_option(&name)) {
            if speaks && has_entity {
                push(named, &value, Role::Call, scan);
            } else if named == Named::Entity || speaks {
                scan.doubt(NoteCode::MayNotBeWandb, word.range.start, Some(&name), Some(named));
            }
        }
    }
}

/// `--wandb_project`, or `-wandb_project` as some programs have it.
fn is_option(word: &str) -> bool {
    word.starts_with("--") || (word.starts_with('-') && sure::named(word).is_some())
}

/// The project of Accelerate's trackers, in the scripts of Diffusers and of kohya.
///
/// # Source
/// `sd-scripts/library/train_util.py`: `--log_tracker_name` is what `init_trackers` is given.
fn is_of_tracker(name: &str) -> bool {
    matches!(name.replace('-', "_").as_str(), "__tracker_project_name" | "__log_tracker_name")
}

/// Arguments of `wandb.init` in one word, as lm-evaluation-harness takes them.
fn is_arguments(name: &str) -> bool {
    let plain = name.to_ascii_lowercase().replace('-', "_");
    plain.contains("wandb") && ["args", "kwargs", "init_args"].iter().any(|end| plain.ends_with(&format!("_{end}")))
}

/// `wandb_logger_kwargs.project=…`
fn of_section(name: &str) -> Option<Named> {
    let (parent, last) = name.trim_start_matches(['-', '+']).rsplit_once('.')?;
    let is_ours = parent.rsplit('.').next().is_some_and(|parent| parent.to_ascii_lowercase().contains("wandb"));
    match last {
        "entity" | "team" if is_ours => Some(Named::Entity),
        "project" | "project_name" if is_ours => Some(Named::Project),
        _ => None,
    }
}

/// `logger.project=…`: wandb's, if the logger is.
fn of_logger(name: &str) -> Option<Named> {
    let (parent, last) = name.trim_start_matches(['-', '+']).rsplit_once('.')?;
    let is_logger =
        ["log", "track", "report", "monitor", "experiment"].iter().any(|word| parent.to_ascii_lowercase().contains(word));
    match last {
        "entity" | "team" if is_logger => Some(Named::Entity),
        "project" | "project_name" if is_logger => Some(Named::Project),
        _ => None,
    }
}

/// Programs that only show what they are given; make writes a mark before them.
fn prints(program: &str) -> bool {
    matches!(program.trim_start_matches(['@', '-', '+']), "echo" | "printf" | "Write-Host" | "Write-Output" | "print")
}

/// A project of a tracker, or of a framework that may give it to wandb.
fn is_others(name: &str, may_give: bool) -> bool {
    (name.starts_with("--tracker") && name.contains("project"))
        || (may_give && (name.ends_with("project_name") || name.ends_with("project-name")))
}

fn plain_option(name: &str) -> Option<Named> {
    match name {
        "--entity" => Some(Named::Entity),
        "--project" => Some(Named::Project),
        _ => None,
    }
}

/// `set NAME=value`, `set "NAME=value"`, `set -gx NAME value`, `setenv NAME value`; `set NAME = value` is read by [`made`].
fn set(text: &str, words: &[Word<'_>], scan: &mut Scan) -> bool {
    // `set /p NAME=What to ask`
    if words.iter().skip(1).any(|word| word.text.eq_ignore_ascii_case("/p")) {
        let named = words.iter().find_map(|word| word.assignment().and_then(|(name, _)| sure::variable(name)));
        if let Some(named) = named {
            scan.doubt(NoteCode::ValueIsFromArguments, words[0].range.start, Some(named.word()), Some(named));
        }
        return true;
    }
    let is_cut =
        |word: &Word<'_>| word.assignment().is_some_and(|(name, _)| sure::variable(name).is_some() && !word.raw.starts_with('"'));
    if let [_, word, _, ..] = words
        && is_cut(word)
    {
        scan.doubt(NoteCode::ValueIsInPieces, word.range.start, Some("set"), sure::told(&word.text));
        return true;
    }
    for (at, word) in words.iter().enumerate().skip(1) {
        let Some(named) = sure::variable(&word.text) else { continue };
        match words.get(at + 1) {
            Some(value) if value.raw != "=" => {
                push(named, value, Role::Everywhere, scan);
                return false;
            }
            // `set -gx NAME (command)`
            None if text[word.range.end..].trim_start_matches(' ').starts_with('(') => {
                scan.doubt(NoteCode::ValueIsComputed, word.range.start, Some(named.word()), Some(named));
            }
            _ => {}
        }
    }
    false
}

/// `WANDB_ENTITY := name`, as a makefile has it.
fn made(words: &[Word<'_>], scan: &mut Scan) {
    for three in words.windows(3) {
        let Some(named) = sure::variable(&three[0].text) else { continue };
        match three[1].raw {
            ":=" | "?=" | "=" | "::=" => {
                let value = Word { quoting: windows::plain(three[2].quoting), ..three[2].clone() };
                push(named, &value, Role::Everywhere, scan);
            }
            "+=" => scan.doubt(NoteCode::ValueIsInPieces, three[0].range.start, Some(named.word()), Some(named)),
            _ => {}
        }
    }
}

/// `python -c '…'`.
fn inline(text: &str, word: &Word<'_>, inner: Inner<'_>, scan: &mut Scan) {
    let inside = word.range.start + 1..word.range.end.saturating_sub(1);
    let is_quoted = matches!(word.quoting, Quoting::Shell(Some(_)));
    match text.get(inside.clone()) {
        Some(code) if is_quoted && !word.opaque && code == word.text => {
            let mut found = inner(code, Form::Python).moved(inside.start);
            for value in &mut found.values {
                let mark = text[value.range.clone()].chars().next().filter(|c| matches!(c, '"' | '\''));
                value.quoting = Quoting::Plain(mark);
            }
            found.gaps.clear();
            scan.extend(found);
        }
        _ => scan.doubt(NoteCode::ValueIsInPieces, word.range.start, Some("-c"), None),
    }
}

/// `$ command`, `user@host:~$ command`.
fn without_prompt<'a, 'b>(words: &'b [Word<'a>]) -> &'b [Word<'a>] {
    match words.split_first() {
        Some((first, rest))
            if matches!(first.raw, "$" | "%" | ">" | "#") || (first.raw.ends_with('$') && first.raw.contains('@')) =>
        {
            rest
        }
        _ => words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Holds for each of the first, and for none of the others.
    fn tells(is: impl Fn(&str) -> bool, these: &str, others: &str) {
        for (expect, all) in [(true, these), (false, others)] {
            all.split(';').for_each(|one| assert_eq!(is(one), expect, "{one}"));
        }
    }

    #[test]
    fn options_and_programs_are_known_by_their_names() {
        let (entity, project) = (Some(Named::Entity), Some(Named::Project));
        tells(|name| of_section(name) == entity, "a.my_wandb.entity;--Wandb.team", "wandb.project;a.entity;wandb.a.team;wandb.x");
        tells(|name| of_section(name) == project, "+wandb.project;wandb.project_name", "a.project;wandb.a.project;wandb_project");
        tells(|name| of_logger(name) == entity, "x.tracker.a.team;experiment.entity", "log.project;a.entity;log.x");
        tells(|name| of_logger(name) == project, "--logger.project;report.project_name", "log.entity;a.project;log");
        tells(
            is_arguments,
            "--wandb_args;--wandb-init-args;wandb_kwargs;WANDB_ARGS",
            "--args;--wandb_arg;--wandbargs;wandb_args_x",
        );
        tells(is_of_tracker, "--tracker_project_name;--log-tracker-name", "--tracker_name;log_tracker_name");
        tells(prints, "echo;@echo;-printf;+print;Write-Host", "echox;/bin/echo;cat");
        tells(|name| is_others(name, true), "--tracker_project;--project_name;a.project-name", "--tracker_name;--project");
        tells(|name| is_others(name, false), "--tracker_project", "--project_name;a.project-name;tracker_project");
    }

    #[test]
    fn a_prompt_is_no_word_of_a_command() {
        let is_prompt = |line: &str| {
            let words: Vec<Word<'_>> = line.split(' ').map(|word| Word::read(word, 0)).collect();
            without_prompt(&words).len() + 1 == words.len()
        };
        tells(is_prompt, "$ a;% a;> a;# a;me@h:~$ a", "$x a;h$ a;me@h a;a $;a");
    }
}
