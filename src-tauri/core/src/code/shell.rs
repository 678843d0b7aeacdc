//! Shell scripts and commands: variables that are set, options of programs, and the commands of `wandb` itself.

mod command;
mod given;
mod inside;
mod session;
mod spoken;
mod wandb;
mod windows;
mod words;

use std::collections::HashMap;
use std::ops::Range;

use super::env;
use super::form::{self, Form};
use super::found::{Inner, Named, Scan};
use super::note::NoteCode;
use super::sure;
use crate::snippet::quote::Quoting;
use words::{Command, commands};

pub(super) use command::options;
pub(super) use words::Word;

/// Everything that commands say of W&B.
pub(super) fn scan(text: &str, inner: Inner<'_>) -> Scan {
    match session::commands(text) {
        Some(session) => {
            let mut scan = session.outside(script(&session.code, inner));
            unread(text, &mut scan);
            scan
        }
        None => script(text, inner),
    }
}

fn script(text: &str, inner: Inner<'_>) -> Scan {
    let mut scan = Scan::default();
    let mut bodies: Vec<Range<usize>> = Vec::new();
    for command in commands(text) {
        command::read(text, &command, inner, &mut scan);
        here_documents(text, &command, inner, &mut scan);
        substitutions(&command, inner, &mut scan);
        bodies.extend(command.here.iter().map(|(body, _)| body.clone()));
    }
    exports(text, &bodies, &mut scan);
    help(text, &mut scan);
    unread(text, &mut scan);
    windows::environment(text, &mut scan);
    if windows::is_for_windows(text) {
        windows::only_plain(&mut scan);
    }
    scan
}

/// A `%…` or `!…` line of a notebook.
pub(super) fn command_of_notebook(code: &str, range: Range<usize>, inner: Inner<'_>, scan: &mut Scan) {
    let line = &code[range.clone()];
    let bare = line.trim_start_matches(['!', '%']);
    let start = range.start + (line.len() - bare.len());
    for magic in ["env ", "set_env "] {
        if let Some(rest) = bare.strip_prefix(magic)
            && line.starts_with('%')
        {
            return scan.extend(env::magic(rest).moved(start + magic.len()));
        }
    }
    if let Some(rest) = bare.strip_prefix("wandb ").filter(|_| line.starts_with('%')) {
        return wandb::shown(rest, start + bare.len() - rest.len(), scan);
    }
    let is_shell = line.starts_with('!') || ["sx ", "system ", "run "].iter().any(|magic| bare.starts_with(magic));
    if is_shell || bare.starts_with("bash") {
        let mut found = self::scan(bare, inner).moved(start).apart();
        found.gaps.clear();
        // IPython expands `$x` and `{x}` before a shell sees the line, within marks, too.
        windows::only_plain(&mut found);
        scan.extend(found);
    }
}

/// A line that sets the project, where none sets the entity.
fn exports(text: &str, bodies: &[Range<usize>], scan: &mut Scan) {
    if scan.values.iter().any(|value| value.named == Named::Entity) || mentions_entity(text, scan) {
        return;
    }
    let ends: HashMap<usize, usize> = scan.values.iter().map(|value| (value.range.start, value.range.end)).collect();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_start();
        let is_command = || bodies.get(bodies.partition_point(|body| body.end <= at)).is_none_or(|body| at < body.start);
        if let Some(rest) = bare.strip_prefix("export WANDB_PROJECT=").filter(|_| is_command()) {
            let start = at + line.len() - rest.len();
            let end = ends.get(&start).copied().unwrap_or(start);
            // A value in quotation marks may run over lines.
            let behind = text[end..].split_inclusive('\n').next().unwrap_or_default();
            if !behind.trim_end().contains([' ', ';', '&', '|', '\\']) {
                let (whole, indent) = (&text[at..end + behind.len()], &line[..line.len() - bare.len()]);
                scan.gaps.push(env::line_gap(whole, at, &format!("{indent}export "), Quoting::Shell(env::mark_of(rest))));
                return;
            }
        }
        at += line.len();
    }
}

/// Is the variable spoken of anywhere but in a name that may be replaced?
fn mentions_entity(text: &str, scan: &Scan) -> bool {
    let mut names: Vec<&Range<usize>> = scan.values.iter().map(|value| &value.range).collect();
    names.sort_unstable_by_key(|name| name.start);
    let is_in_name = |at: usize| names[..names.partition_point(|name| name.start <= at)].last().is_some_and(|name| at < name.end);
    text.match_indices("WANDB_ENTITY").any(|(at, _)| !is_in_name(at))
}

/// Commands in words: `X=$(…)`.
fn substitutions(command: &Command<'_>, inner: Inner<'_>, scan: &mut Scan) {
    for word in command.words.iter().filter(|word| word.raw.contains("$(") && form::is_about_wandb(word.raw)) {
        for range in inside::substitutions(word.raw) {
            let code = &word.raw[range.clone()];
            if form::is_about_wandb(code) && code.contains(' ') {
                let mut found = inner(code, Form::Shell).moved(word.range.start + range.start);
                found.gaps.clear();
                scan.extend(found);
            }
        }
    }
}

/// What `--help` prints is no command.
fn help(text: &str, scan: &mut Scan) {
    let begins = |line: &str| line.get(..6).is_some_and(|start| start.eq_ignore_ascii_case("usage:"));
    if ["sage:", "SAGE:"].iter().all(|word| memchr::memmem::find(text.as_bytes(), word.as_bytes()).is_none()) {
        return;
    }
    if !text.lines().any(|line| begins(line.trim_start())) {
        return;
    }
    let (mut printed, mut start) = (Vec::new(), 0);
    for line in text.split_inclusive('\n') {
        let bare = line.trim_start();
        if bare.starts_with(['-', '[']) || begins(bare) {
            printed.push(start..start + line.len());
        }
        start += line.len();
    }
    let is_printed =
        |at: usize| printed.get(printed.partition_point(|line| line.end <= at)).is_some_and(|line| line.contains(&at));
    scan.values.retain(|value| !is_printed(value.range.start));
    scan.doubts.retain(|doubt| !is_printed(doubt.at));
}

/// A variable of W&B's that is given a value somewhere, and that nothing was found or said of.
fn unread(text: &str, scan: &mut Scan) {
    let mut known: Vec<usize> =
        scan.values.iter().map(|value| value.range.start).chain(scan.doubts.iter().map(|doubt| doubt.at)).collect();
    known.sort_unstable();
    let mut read = 0;
    for hit in memchr::memmem::find_iter(text.as_bytes(), b"WANDB_") {
        if hit < read {
            continue;
        }
        let at = text[..hit].rfind('\n').map_or(0, |end| end + 1);
        read = text[hit..].find('\n').map_or(text.len(), |end| hit + end + 1);
        let line = &text[at..read];
        let next = known.get(known.partition_point(|known| *known < at));
        if next.is_none_or(|known| *known >= read)
            && !line.trim_start().starts_with(['#', ':'])
            && let Some(named) = sure::told(line)
        {
            scan.doubt(NoteCode::NameIsLeftAlone, at, Some(named.word()), Some(named));
        }
    }
}

/// What a command is given between `<<EOF` and `EOF`.
fn here_documents(text: &str, command: &Command<'_>, inner: Inner<'_>, scan: &mut Scan) {
    for (body, is_literal) in &command.here {
        let inside = &text[body.clone()];
        if !form::mentions_wandb(inside) {
            continue;
        }
        let program = command.words.iter().map(|word| word.text.as_str()).find(|word| !word.contains('='));
        let is_python = program.is_some_and(|program| program.rsplit('/').next().is_some_and(|name| name.starts_with("python")));
        // `2> errors.log` is not where its output goes.
        let is_output = |word: &str| word.ends_with('>') && !word.starts_with('2');
        let leads = |two: &&[Word]| is_output(&two[0].text) && !two[1].text.ends_with('>');
        let file = command.words.windows(2).find(leads).map(|two| two[1].text.as_str());
        let of_file = file.and_then(|file| form::form_of_file(file.rsplit('/').next().unwrap_or(file), inside));
        let writes = program.is_none_or(|program| matches!(program, "cat" | "tee" | "kubectl" | "docker" | "dd"));
        let form = match of_file {
            _ if is_python => Form::Python,
            Some(form) => form,
            None if writes => form::detect(inside),
            None => Form::Shell,
        };
        let mut found = inner(inside, form).moved(body.start);
        found.gaps.clear();
        if !is_literal {
            // The shell reads it first: only what it takes as it is may be written there.
            for value in &mut found.values {
                let mark = text[value.range.clone()].chars().next().filter(|c| matches!(c, '"' | '\''));
                value.quoting = Quoting::Plain(mark);
            }
        }
        scan.extend(found);
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    /// What is found, with the letters that stand there; what is said behind `!`, a gap behind `+`.
    fn said(text: &str) -> String {
        let found = scan(text, &|_, _| Scan::default());
        let values = found.values.iter().map(|value| format!("{}={}", value.named.word(), &text[value.range.clone()]));
        let doubts = found.doubts.iter().map(|doubt| format!("!{}", doubt.code.name()));
        let gaps = found.gaps.iter().map(|gap| format!("+{}", gap.at));
        values.chain(doubts).chain(gaps).collect::<Vec<_>>().join(" ")
    }

    fn all_say(rows: &[(&str, &str)]) {
        for (expect, texts) in rows {
            texts.split(" | ").for_each(|text| assert_eq!(said(text), *expect, "{text}"));
        }
    }

    #[test]
    fn options_say_where_runs_go_and_those_of_others_do_not() {
        all_say(&[
            ("", "a --wandb_project --lr 1 | entity --log_tracker_name x | a --project_name x | train project=x | a --project x"),
            ("", "bash -c wandb$x | python -d wandb$x"),
            ("project=x", "a --report_to wandb --log_tracker_name x"),
            ("project=x entity=y", "a --wandb --project x --entity=y"),
            ("!may-not-be-wandb", "a --tracker_project_name x | a --wandb --project_name x | yolo project=x"),
            ("!may-not-be-wandb", "a --entity x | a --wandb --project x"),
            ("!value-is-in-pieces", "a --wandb_args project=x | a x.wandb_kw.project=x,y | python -c wandb$x"),
            ("!value-is-in-pieces !value-is-in-pieces", "a --wandb_args entity=x,project=y"),
        ]);
    }

    #[test]
    fn the_commands_of_wandb_take_names_and_paths() {
        all_say(&[
            ("", "wandb login 0123456789abcdef0123456789abcdef0123456 | wandb login https://a-host-whose-name-is-long.example"),
            ("", "wandb login $A_VARIABLE_WHOSE_NAME_IS_LONGER_THAN_A_KEY_IS | wandb beta -p x | wandb agent ./a/b"),
            ("", "wandb agent a/b.yaml | wandb artifact rm a/b | wandb job x a/b/c"),
            ("project=x", "wandb sync -p x --entity"),
            ("entity=x project=y", "wandb job list --entity=x -py | wandb pull 'x/y/c'"),
            ("project=a/b entity=c project=d", "wandb agent -p a/b c/d/e"),
            ("!value-is-computed", "wandb pull a/$b/c"),
        ]);
    }

    #[test]
    fn an_entity_is_added_behind_a_line_that_stands_by_itself() {
        all_say(&[
            ("project=a +22", "export WANDB_PROJECT=a\ncat <<E\nwandb\nE\n"),
            ("project=a +26", "x\n  export WANDB_PROJECT=a\n"),
            ("project=a +38", "cat <<E\nwandb\nE\nexport WANDB_PROJECT=a\n"),
            ("project=a", "export WANDB_PROJECT=a; b\n | export WANDB_PROJECT=a\nx $WANDB_ENTITY\n"),
            ("!name-is-left-alone", "cat <<E\nexport WANDB_PROJECT=a\nE\n"),
        ]);
    }

    #[test]
    fn what_help_prints_is_passed_over_and_what_is_not_read_is_said() {
        all_say(&[
            ("entity=z", "usage: a --wandb_project X\n  --wandb_entity Y\nb --wandb_entity z\n"),
            ("entity=z", "b --wandb_entity z\n USAGE: a --wandb_project X\n"),
            ("project=X", "message: --wandb_project X\n"),
            ("", "# WANDB_PROJECT: a\n"),
            ("!name-is-left-alone", "x 'WANDB_PROJECT: a' b\n"),
            ("entity=a !name-is-left-alone", "WANDB_ENTITY=a x\nx 'WANDB_PROJECT: a' b\n"),
            ("entity=a !name-is-left-alone", "x 'WANDB_PROJECT: a' b\nWANDB_ENTITY=a x\n"),
        ]);
    }

    #[test]
    fn what_help_prints_is_no_command() {
        for (text, expect) in [
            ("usage: t.py --wandb_entity a\n", ""),
            ("$ t.py -h\n  Usage: t.py [-h]\n  [--wandb_entity a]\n  --wandb_project b\n", ""),
            ("USAGE: t.py\npython t.py --wandb_entity a\n", "entity=a"),
            ("# a message: x\npython t.py --wandb_entity a\n", "entity=a"),
            ("# a message: x\n--wandb_entity a\n", "entity=a"),
        ] {
            assert_eq!(said(text), expect, "{text}");
        }
    }

    #[test]
    fn a_here_document_is_read_as_what_takes_it() {
        for (text, form) in [
            ("python - <<E\nwandb\nE\n", Form::Python),
            ("A=1 /x/python3 <<E\nwandb\nE\n", Form::Python),
            ("cat > x/a.yaml <<E\nwandb\nE\n", Form::Yaml),
            ("sudo cat >> a.yaml <<E\nwandb\nE\n", Form::Yaml),
            ("cat <<E\nwandb:\n  a: b\nE\n", Form::Yaml),
            ("ssh h <<E\nwandb:\n  a: b\nE\n", Form::Shell),
        ] {
            let forms = RefCell::new(Vec::new());
            let inner = |_: &str, form: Form| {
                forms.borrow_mut().push(form);
                Scan::default()
            };
            drop(scan(text, &inner));
            assert_eq!(*forms.borrow(), [form], "{text}");
        }
    }
}
