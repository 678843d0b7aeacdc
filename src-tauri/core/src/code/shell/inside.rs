//! Words that hold more than one thing: a command in quotation marks, options for another program, a list of variables.

use std::ops::Range;

use super::words::{Word, push};
use crate::code::form::{self, Form};
use crate::code::found::{Inner, Named, Role, Scan};
use crate::code::mapped::Mapped;
use crate::code::note::NoteCode;
use crate::code::sure;
use crate::snippet::quote::{Quoting, Written};

/// Reads what the word at this place holds; `false` where it is one thing, such as `NAME=value`.
pub(super) fn read(words: &[Word<'_>], at: usize, inner: Inner<'_>, scan: &mut Scan) -> bool {
    let word = &words[at];
    if !word.raw.contains([' ', '\t', '\n', ',', '{']) || !form::is_about_wandb(word.raw) {
        return false;
    }
    let held = Held::of(word);
    let before = at.checked_sub(1).map_or("", |at| words[at].raw);
    if held.is_list(before) {
        list(&held, scan);
        return true;
    }
    if held.is_overrides() {
        let subject = sure::told(&held.code).map_or("wandb", Named::word);
        scan.doubt(NoteCode::NameIsLeftAlone, word.range.start, Some(subject), None);
        return true;
    }
    let is_text = held.mark.is_some() && held.code.contains([' ', '\t', '\n']);
    let is_value = sure::named(held.head.trim_end_matches('=')).is_some() || takes_a_variable(before);
    if !is_text || is_value || of_python(words, at) || held.code.starts_with("$(") {
        return false;
    }
    let found = held.found(word, inner);
    let is_run = runs_commands(&words[..at], held.head);
    if !is_prose(held.head, before) && (is_run || (held.is_command() && !is_of_a_stranger(words, at, &held))) {
        scan.extend(found);
    } else {
        // A command in `$(…)` is read for itself.
        let commands = substitutions(word.raw);
        let is_read = |at: usize| commands.iter().any(|command| command.contains(&(at - word.range.start)));
        for value in found.values.iter().filter(|value| !is_read(value.range.start)) {
            scan.doubt(NoteCode::NameIsLeftAlone, value.range.start, Some(value.named.word()), Some(value.named));
        }
    }
    true
}

/// Does the word at this place hold more than one thing?
pub(super) fn is_many(words: &[Word<'_>], at: usize) -> bool {
    let nothing = |_: &str, _: Form| Scan::default();
    words.get(at).is_some() && read(words, at, &nothing, &mut Scan::default())
}

/// A word in parts: `--wrap="…"` is its head, its mark and the code between the marks.
struct Held<'a> {
    head: &'a str,
    mark: Option<char>,
    code: String,
    mapped: Mapped,
}

impl<'a> Held<'a> {
    fn of(word: &Word<'a>) -> Self {
        let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
        let is_name = |head: &&str| head.strip_suffix('+').unwrap_or(head).bytes().all(is_part);
        let head = match word.raw.split_once('=').filter(|(head, _)| !head.is_empty() && is_name(head)) {
            Some((head, _)) => &word.raw[..=head.len()],
            None => "",
        };
        let body = &word.raw[head.len()..];
        let mark = body.chars().next().filter(|c| matches!(c, '"' | '\'') && body.len() > 1 && body.ends_with(*c));
        let width = usize::from(mark.is_some());
        let inside = &body[width..body.len() - width];
        let mapped = unescaped(inside, word.range.start + head.len() + width, mark, matches!(word.quoting, Quoting::Plain(_)));
        // Without a mark of its own, the head is one of the list's variables.
        let whole = mark.is_none() && !head.starts_with('-');
        let mapped = if whole { Mapped::of_part(word.raw, word.range.start) } else { mapped };
        Self { head: if whole { "" } else { head }, mark, code: mapped.code.clone(), mapped }
    }

    /// `A=1,WANDB_PROJECT=x`: every part but the first says which variable it is. Where a program is given variables, a name alone is
    /// one of them: `-v WANDB_PROJECT=x,HOME`.
    fn is_list(&self, before: &str) -> bool {
        let parts: Vec<&str> = self.code.split(',').collect();
        let takes_names = before == "-v" || self.head.starts_with("--export");
        let is_prose = is_prose(self.head, before);
        let names = |part: &&str| {
            let part = if is_prose { part } else { part.trim_start_matches(' ') };
            let name = part.split('=').next().unwrap_or_default();
            let is_name = !name.is_empty()
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-' | b'[' | b']'));
            is_name && (part.contains('=') || takes_names)
        };
        let is_ours = |part: &&str| part.split_once('=').is_some_and(|(name, _)| sure::named(name).is_some());
        parts.len() > 1 && parts.iter().any(is_ours) && parts[1..].iter().all(names)
    }

    /// JSON, or a list of names and values in brackets.
    fn is_overrides(&self) -> bool {
        let is_data = self.code.trim_start().starts_with(['{', '[']);
        // `{"wandb": {"project": "…"}}`, as a service takes it.
        let is_section =
            || self.code.contains("wandb") && ["\"entity\"", "\"project\""].iter().any(|key| self.code.contains(key));
        let is_set = || self.code.contains("=[{") || self.code.contains("name=WANDB_");
        ((is_data || is_set()) && sure::told(&self.code).is_some()) || (is_data && is_section())
    }

    /// Can it be nothing but options, variables or a command?
    fn is_command(&self) -> bool {
        let mut words = self.code.split_whitespace().skip_while(|word| is_assignment(word) || *word == "env");
        let Some(first) = words.next() else { return true };
        let program = first.rsplit('/').next().unwrap_or(first);
        first.starts_with('-')
            || first.starts_with("./")
            || PROGRAMS.contains(&program)
            || program.starts_with("python")
            || is_script(program)
            || (first.starts_with('$') && self.code.contains(" --"))
            || words.clone().next().is_some_and(|word| word.starts_with("--") || is_script(word))
    }

    fn found(&self, word: &Word<'_>, inner: Inner<'_>) -> Scan {
        let mut found = inner(&self.code, Form::Shell);
        found.gaps.clear();
        let texts: Vec<String> = found.values.iter().map(|value| self.code[value.range.clone()].to_owned()).collect();
        let mut found = self.mapped.outside(found);
        let values = std::mem::take(&mut found.values);
        for (at, mut value) in values.into_iter().enumerate() {
            let start = value.range.start - word.range.start;
            let raw = word.raw.get(start..start + value.range.len()).unwrap_or_default();
            let mark = raw.chars().next().filter(|c| matches!(c, '"' | '\''));
            // Where a mark is escaped, none is written: a name that needs one is refused.
            let is_same = texts.get(at).is_some_and(|text| text == raw);
            let quoting = Quoting::Plain(mark.filter(|mark| is_same && Some(*mark) != self.mark));
            let needs_mark = matches!(value.quoting, Quoting::Plain(Some(_)));
            if needs_mark && quoting == Quoting::Plain(None) {
                found.doubt(NoteCode::NameIsLeftAlone, value.range.start, Some(value.named.word()), Some(value.named));
                continue;
            }
            value.quoting = quoting;
            found.values.push(value);
        }
        found
    }
}

/// Is it a file of code, by its name?
fn is_script(word: &str) -> bool {
    [".py", ".sh"].iter().any(|end| word.ends_with(end))
}

/// What a shell, or JSON, makes of the text between two marks.
fn unescaped(inside: &str, start: usize, mark: Option<char>, is_json: bool) -> Mapped {
    if mark != Some('"') || !inside.contains('\\') {
        return Mapped::of_part(inside, start);
    }
    let mut mapped = Mapped::with_capacity(inside.len());
    let mut at = 0;
    while let Some(rest) = inside.get(at..).filter(|rest| !rest.is_empty()) {
        let run = rest.find('\\').unwrap_or(rest.len());
        let length = if run > 0 { run } else { 1 + rest[1..].chars().next().map_or(0, char::len_utf8) };
        let code = match (&rest[..length], is_json) {
            (piece, _) if run > 0 => piece,
            ("\\\n", _) => " ",
            ("\\n", true) => "\n",
            ("\\\"" | "\\\\" | "\\$" | "\\`", _) => &rest[1..length],
            (piece, _) => piece,
        };
        mapped.push(code, start + at..start + at + length, &Written::Plain);
        at += length;
    }
    mapped
}

/// `A=1,WANDB_PROJECT=x,B=2`
fn list(held: &Held<'_>, scan: &mut Scan) {
    let mut found = Scan::default();
    let mut at = 0;
    for part in held.code.split(',') {
        if let Some((name, value)) = part.split_once('=')
            && let Some(named) = sure::named(name.trim_start_matches(' '))
        {
            let mut value = Word::read(value, at + name.len() + 1);
            value.quoting = match value.quoting {
                Quoting::Shell(mark) => Quoting::Plain(mark),
                other => other,
            };
            push(named, &value, Role::Everywhere, &mut found);
        }
        at += part.len() + 1;
    }
    scan.extend(held.mapped.outside(found));
}

/// Is the word behind this one a variable with its value, whatever stands in it?
fn takes_a_variable(before: &str) -> bool {
    matches!(before, "-e" | "--env" | "-x" | "set" | "setx" | "env" | "export") || sure::named(before).is_some()
}

/// Is the word at this place code for Python: `python -c "…"`? Behind a script or a module, `-c` is an option of its own.
pub(super) fn of_python(words: &[Word<'_>], at: usize) -> bool {
    let is_python = |word: &&Word<'_>| word.text.rsplit('/').next().is_some_and(|name| name.starts_with("python"));
    let Some((last, before)) = words[..at].split_last().filter(|(last, _)| last.text == "-c") else { return false };
    let goes_on = |word: &&Word<'_>| !matches!(word.text.as_str(), "-c" | "-m") && !is_script(&word.text);
    last.raw == last.text && before.iter().rev().take_while(goes_on).any(|word| is_python(&word))
}

/// Programs that are given a command as one word.
const RUNNERS: [&str; 31] = [
    "apptainer",
    "bash",
    "bsub",
    "cmd",
    "concurrently",
    "dsh",
    "docker",
    "eval",
    "kubectl",
    "oarsub",
    "parallel",
    "pdsh",
    "podman",
    "powershell",
    "pwsh",
    "qsub",
    "sbatch",
    "screen",
    "sh",
    "singularity",
    "sky",
    "srun",
    "ssh",
    "su",
    "sudo",
    "tmux",
    "watch",
    "wsl",
    "xargs",
    "zsh",
    "Start-Process",
];

/// Programs that a command begins with.
const PROGRAMS: [&str; 30] = [
    "accelerate",
    "bash",
    "cd",
    "composer",
    "conda",
    "deepspeed",
    "docker",
    "exec",
    "export",
    "horovodrun",
    "ipython",
    "julia",
    "make",
    "mamba",
    "mpirun",
    "nohup",
    "pip",
    "pipenv",
    "pixi",
    "poetry",
    "set",
    "sh",
    "source",
    "srun",
    "sudo",
    "time",
    "torchrun",
    "uv",
    "wandb",
    "yolo",
];

/// What `xargs -I` puts the words of its input in the place of.
pub(super) fn filled_in<'a>(words: &'a [Word<'_>]) -> Option<&'a str> {
    let at = words.iter().position(|word| matches!(word.text.rsplit('/').next(), Some("xargs" | "parallel")))?;
    let option = at + words[at..].iter().position(|word| word.text.starts_with("-I"))?;
    let glued = words[option].text.strip_prefix("-I").filter(|mark| !mark.is_empty());
    glued.or_else(|| words.get(option + 1).map(|word| word.text.as_str())).filter(|mark| !mark.is_empty())
}

/// Does a program start the command that stands behind it in words of its own?
pub(super) fn starts_another(word: &str) -> bool {
    const STARTERS: [&str; 10] = ["-exec", "-execdir", "env", "find", "flock", "nice", "nohup", "poetry", "time", "timeout"];
    let program = word.rsplit('/').next().unwrap_or_default();
    STARTERS.contains(&program) || RUNNERS.contains(&program)
}

fn runs_commands(before: &[Word<'_>], head: &str) -> bool {
    let last = before.last().map_or("", |word| word.text.as_str());
    let is_c = |option: &str| option.starts_with('-') && !option.starts_with("--") && option.ends_with('c') && option.len() < 6;
    let names = |option: &str| {
        let option = option.to_ascii_lowercase();
        ["wrap", "cmd", "command", "args", "opts", "flags", "exec", "run"].iter().any(|word| option.contains(word))
    };
    is_c(last)
        || names(head)
        || (last.starts_with('-') && names(last))
        || before.iter().any(|word| RUNNERS.contains(&word.text.rsplit('/').next().unwrap_or_default()))
}

/// Is it text for people?
fn is_prose(head: &str, before: &str) -> bool {
    let is = |option: &str| {
        let option = option.to_ascii_lowercase();
        option.starts_with('-')
            && ["note", "message", "comment", "desc", "title", "help", "name", "tag"].iter().any(|word| option.contains(word))
    };
    is(head) || is(before)
}

/// `die "set --wandb_project x first"`: what a function of the script's own does with a text, nobody here knows.
fn is_of_a_stranger(words: &[Word<'_>], at: usize, held: &Held<'_>) -> bool {
    const WORDS: [&str; 9] = ["case", "do", "else", "for", "if", "select", "then", "until", "while"];
    let program = words[..at].iter().find(|word| word.assignment().is_none_or(|(name, _)| name.starts_with('-')));
    let Some(program) = program.filter(|_| held.head.is_empty()) else { return false };
    let name = program.text.rsplit('/').next().unwrap_or_default();
    let is_known = PROGRAMS.contains(&name) || WORDS.contains(&name) || name.starts_with("python") || is_script(name);
    !is_known && !program.text.starts_with(['-', '.', '/']) && !words[at - 1].text.starts_with('-')
}

fn is_assignment(word: &str) -> bool {
    word.split_once('=').is_some_and(|(name, _)| {
        !name.is_empty()
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
            && !name.as_bytes()[0].is_ascii_digit()
    })
}

/// The commands in `$(…)` of a word, where they stand in it.
pub(super) fn substitutions(raw: &str) -> Vec<Range<usize>> {
    let (bytes, mut found, mut at) = (raw.as_bytes(), Vec::new(), 0);
    while let Some(open) = memchr::memmem::find(&bytes[at..], b"$(").map(|open| at + open + 2) {
        let mut depth = 1;
        let mut end = open;
        while depth > 0 && end < bytes.len() {
            depth += i32::from(bytes[end] == b'(') - i32::from(bytes[end] == b')');
            end += 1;
        }
        if depth == 0 && bytes.get(open) != Some(&b'(') {
            found.push(open..end - 1);
        }
        at = end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Holds for each of the first, and for none of the others.
    fn tells(is: impl Fn(&str) -> bool, these: &str, others: &str) {
        for (expect, all) in [(true, these), (false, others)] {
            all.split(" ; ").for_each(|one| assert_eq!(is(one), expect, "{one}"));
        }
    }

    fn held(raw: &str) -> Held<'_> {
        Held::of(&Word::read(raw, 0))
    }

    fn words(text: &str) -> Vec<Word<'_>> {
        text.split(' ').map(|word| Word::read(word, 0)).collect()
    }

    #[test]
    fn lists_overrides_and_commands_are_told_apart() {
        tells(
            |raw| held(raw).is_list(""),
            "A=1,WANDB_PROJECT=x ; --export=ALL,WANDB_PROJECT=x ; --export=WANDB_ENTITY=x,HOME ; 'WANDB_ENTITY=x, a[0].b-c=y'",
            "WANDB_ENTITY=x ; WANDB_ENTITY=x,y ; --set=WANDB_ENTITY=x,A ; A=1,B=2 ; WANDB_ENTITY=x,=y ; 'WANDB_ENTITY=x,a b=y'",
        );
        tells(|raw| held(raw).is_list("-v"), "WANDB_ENTITY=x,HOME ; A,WANDB_ENTITY=x", "A,B ; WANDB_ENTITY=x, ; WANDB_ENTITY=x");
        tells(|raw| held(raw).is_list("--notes"), "WANDB_ENTITY=x,A=y", "'WANDB_ENTITY=x, A=y'");
        tells(
            |raw| held(raw).is_overrides(),
            r#"'{"a":"WANDB_ENTITY=x"}' ; 'a=[{name=WANDB_ENTITY,value=x}]' ; '[{"wandb":{"project":1}}]'"#,
            r#"'WANDB_PROJECT=x' ; '"wandb" "project"' ; '{"wandb":1}' ; '{"project":1}' ; 'a name=WANDB_PROJECT'"#,
        );
        tells(
            |raw| held(raw).is_command(),
            "'A=1 python x' ; 'env A=1' ; '-x y' ; './x' ; 'a/uv x' ; 'python3 x' ; 'a.py x' ; 'x a.sh' ; 'x --y' ; '$X a --y'",
            "'fit y' ; '$X a' ; 'a b --c' ; '1A=b x' ; '=b x'",
        );
        tells(is_assignment, "A=b ; a_1=", "1a=b ; =b ; a-b=c ; ab");
        tells(takes_a_variable, "-e ; --env ; set ; export ; WANDB_PROJECT", "-a ; python ; ");
    }

    #[test]
    fn a_word_holds_a_command_where_marks_are_around_blanks() {
        let many = |raw: &str| is_many(&[Word::read("x", 0), Word::read(raw, 2)], 1);
        tells(
            many,
            "'python t.py --wandb_entity a' ; --wrap=\"WANDB_ENTITY=a python t.py\"",
            "'wandb,x' ; wandb\\ x ; '{wandb}'",
        );
    }

    #[test]
    fn programs_that_start_others_are_known() {
        tells(starts_another, "bash ; /bin/sh ; env ; -exec ; Start-Process", "ls ; python ; -e");
        tells(
            |line| line.split_once(" = ").is_some_and(|(before, head)| runs_commands(&words(before), head)),
            "bash x = a ; x -c = a ; x -lic = a ; x -abbc = a ; x = --wrap= ; x = FLAGS= ; x --cmd = a ; /bin/ssh x = a",
            "x -abbbc = a ; x --c = a ; x c = a ; x wrap = a ; x = NAME= ; x = a",
        );
        tells(
            |line| line.split_once(" = ").is_some_and(|(before, head)| is_prose(head, before)),
            "x = --notes= ; --Message = a",
            "message = a ; x = NOTES= ; -x = --lr=",
        );
        let at_the_end = |line: &str, is: fn(&[Word<'_>], usize) -> bool| is(&words(line), words(line).len() - 1);
        tells(
            |line| at_the_end(line, of_python),
            "python -c x ; /usr/bin/python3 -c x ; env python -u -c x",
            "bash -c x ; python x ; python -c a bash -c x ; x ; python -m a -c x ; python a.py -c x",
        );
        tells(
            |line| at_the_end(line, |words, at| is_of_a_stranger(words, at, &Held::of(&words[at]))),
            "foo 'x' ; A=1 foo 'x' ; a/foo b 'x'",
            "foo -m 'x' ; ./foo 'x' ; -foo 'x' ; python3 'x' ; uv 'x' ; if 'x' ; a.sh 'x' ; A=1 'x' ; foo A='x'",
        );
    }

    #[test]
    fn what_xargs_fills_in_and_commands_in_words_are_found() {
        for (line, mark) in [
            ("xargs -I{} a", Some("{}")),
            ("a | xargs -n 1 -I N a N", Some("N")),
            ("/x/parallel -I% a", Some("%")),
            ("-I{} xargs a", None),
            ("a -I{} b", None),
            ("xargs -I", None),
        ] {
            assert_eq!(filled_in(&words(line)), mark, "{line}");
        }
        for (raw, expect) in
            [("$(a b)x$(c)", "a b|c"), ("$((1+2))$(d)", "d"), ("$(a (b) c) d", "a (b) c"), ("$(a", ""), ("$(a)", "a"), ("a", "")]
        {
            let found: Vec<&str> = substitutions(raw).into_iter().map(|range| &raw[range]).collect();
            assert_eq!(found.join("|"), expect, "{raw}");
        }
    }

    #[test]
    fn an_escape_is_one_character_and_its_place_is_known() {
        for (inside, mark, is_json, code) in [
            (r#"a\"b"#, '"', false, r#"a"b"#),
            (r#"a\"b"#, '\'', false, r#"a\"b"#),
            (r"a\nb", '"', false, r"a\nb"),
            (r"a\nb", '"', true, "a\nb"),
            ("a\\\nb", '"', false, "a b"),
            (r"\\x\$y\é", '"', false, r"\x$y\é"),
            (r"a\", '"', false, r"a\"),
        ] {
            assert_eq!(unescaped(inside, 0, Some(mark), is_json).code, code, "{inside}");
        }
        let mapped = unescaped(r#"a\"bc"#, 10, Some('"'), false);
        let places = [0..1, 1..2, 2..4].map(|inside| mapped.range(&inside).map(|(outside, _)| outside));
        assert_eq!(places, [Some(10..11), Some(11..13), Some(13..15)]);
    }
}
