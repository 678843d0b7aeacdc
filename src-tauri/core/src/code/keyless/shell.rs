//! Commands of shells.

use std::ops::Range;

use super::part::{Replaced, line_around, whole_statement};

/// Is it the name of a variable?
pub(super) fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// The value that a key is: with its quotation marks where it has a pair of them. `None` where it is part of a longer one.
pub(super) fn value_around(text: &str, key: &Range<usize>) -> Option<Range<usize>> {
    let before = text[..key.start].chars().next_back();
    let after = text[key.end..].chars().next();
    match (before, after) {
        (Some('"'), Some('"')) | (Some('\''), Some('\'')) => Some(key.start - 1..key.end + 1),
        (Some('\''), _) | (_, Some('\'')) => None,
        // `-e "NAME=KEY"`: the mark is that of the whole word.
        (Some('='), Some('"')) => Some(key.clone()),
        (Some('"'), _) | (_, Some('"')) => None,
        _ => Some(key.clone()),
    }
}

/// A command that begins at this place of a line.
pub(super) fn command(text: &str, start: usize, key: &Range<usize>) -> Option<Replaced> {
    let (before, after) = (&text[start..key.start], &text[key.end..line_around(text, key.start).end]);
    let is_default = before
        .rsplit_once("${")
        .is_some_and(|(_, inside)| inside.strip_suffix(":-").or_else(|| inside.strip_suffix('-')).is_some_and(is_name));
    if is_default && after.starts_with('}') {
        return Some((key.clone(), String::new()));
    }
    let value = value_around(text, key)?;
    let before = &text[start..value.start];
    login(text, before, &value).or_else(|| assigned(text, before, &value)).or_else(|| statement(text, start, before, &value))
}

/// `wandb login [--host URL] KEY`
fn login(text: &str, before: &str, value: &Range<usize>) -> Option<Replaced> {
    let words: Vec<&str> = before.split_whitespace().collect();
    let at = words.windows(2).rposition(|pair| pair == ["wandb", "login"])?;
    let is_start = at == 0 || matches!(words[at - 1], "&&" | ";" | "then" | "do" | "||" | "-m" | "run");
    let mut options = words[at + 2..].iter();
    let mut is_sure = is_start && before.ends_with([' ', '\t']);
    while let Some(option) = options.next() {
        match *option {
            "--verify" | "--no-verify" | "--cloud" => {}
            "--host" | "--base-url" => is_sure &= options.next().is_some(),
            _ => is_sure &= option.starts_with("--host="),
        }
    }
    let rest = &text[value.end..line_around(text, value.start).end];
    let ends = rest.is_empty() || rest.starts_with([' ', '\t', '\r', '\n', ';', '&', ')']);
    let blank = before.len() - before.trim_end().len();
    (is_sure && ends).then(|| (value.start - blank..value.end, String::new()))
}

/// `NAME=KEY command`, `-e NAME=KEY`, `export A=1 NAME=KEY`: one word among others.
pub(super) fn assigned(text: &str, before: &str, value: &Range<usize>) -> Option<Replaced> {
    let rest = &text[value.end..line_around(text, value.start).end];
    let word = before.rsplit([' ', '\t']).next()?;
    let name = word.strip_suffix('=')?;
    let front = &before[..before.len() - word.len()];
    let words: Vec<&str> = front.split_whitespace().collect();
    let (bare, quoted) = match name.strip_prefix('"') {
        Some(bare) => (bare, rest.strip_prefix('"').is_some()),
        None => (name, !rest.starts_with('"')),
    };
    let bare = bare.strip_prefix("--env=").or_else(|| bare.strip_prefix("-e")).unwrap_or(bare);
    let is_passed = matches!(words.last(), Some(&"-e" | &"--env")) || bare.len() < name.trim_start_matches('"').len();
    if is_passed && is_name(bare) && quoted {
        return Some((value.start - 1..value.end, String::new()));
    }
    // Without the word, an operator would begin the command.
    let is_end = rest.trim_start_matches([' ', '\t']).starts_with(['&', '|', ')']);
    if !is_name(name) || is_end || rest.starts_with('"') || rest.contains(';') {
        return None;
    }
    let is_front = |word: &&str| {
        matches!(*word, "env" | "export" | "sudo" | "exec" | "nohup" | "time" | "declare" | "-x")
            || word.split_once('=').is_some_and(|(name, _)| is_name(name))
    };
    let follows = rest.trim().trim_start_matches('\\');
    let has_more = !rest.trim().is_empty() && !follows.starts_with('#');
    let has_pairs = words.iter().any(|word| word.contains('='));
    if !words.iter().all(is_front) || !has_more && !has_pairs {
        return None;
    }
    let (start, blank) = (value.start - word.len(), rest.len() - rest.trim_start_matches([' ', '\t']).len());
    if has_more {
        return Some((start..value.end + blank, String::new()));
    }
    let gap = front.len() - front.trim_end().len();
    // The word is the last one; one without a command goes as a whole.
    (words.first() == Some(&"export")).then(|| (start - gap..value.end, String::new()))
}

/// `export NAME=KEY`, `set -gx NAME KEY`, `$env:NAME = "KEY"`, `setx NAME KEY`: a command that does nothing else.
fn statement(text: &str, start: usize, before: &str, value: &Range<usize>) -> Option<Replaced> {
    let line = line_around(text, value.start);
    let after = text[value.end..line.end].trim();
    if !(after.is_empty() || after.starts_with('#')) || text[..line.start].trim_end_matches(['\r', '\n']).ends_with('\\') {
        return None;
    }
    let words: Vec<&str> = before.split_whitespace().collect();
    let pair = |word: &str| word.strip_suffix('=').is_some_and(is_name);
    let is_sh = match words[..] {
        [word] if pair(word) => true,
        ["export" | "local" | "readonly", word] | ["declare" | "typeset", "-x" | "-gx", word] if pair(word) => true,
        ["set" | "SET" | "Set", word] if pair(word) => false,
        ["set", "-gx" | "-x" | "-Ux" | "-xg" | "-xU", name] | ["setenv" | "setx" | "SETX", name] if is_name(name) => false,
        [variable, "="] if variable.strip_prefix("$env:").or_else(|| variable.strip_prefix("$Env:")).is_some_and(is_name) => {
            false
        }
        [word] if word.strip_prefix("$env:").and_then(|word| word.strip_suffix('=')).is_some_and(is_name) => false,
        _ => return None,
    };
    let indented = before.len() - before.trim_start().len();
    let part = start + indented..value.end;
    let last = text[..line.start].split_whitespace().next_back().unwrap_or_default();
    let opens = matches!(last, "then" | "do" | "else") || last.ends_with(['{', '(', ')']);
    let is_in_block = opens || text[line.start..part.start].starts_with([' ', '\t']);
    if is_sh && is_in_block {
        // A block needs a command.
        return Some((part, ":".to_owned()));
    }
    Some((whole_statement(text, part), String::new()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_made_of_letters_digits_and_underscores() {
        for (name, expect) in [("A_1", true), ("_", true), ("", false), ("A-B", false), ("é", false)] {
            assert_eq!(is_name(name), expect, "{name}");
        }
    }

    #[test]
    fn a_value_is_a_key_with_the_marks_that_are_its_own() {
        for (text, expect) in [
            ("KEY", Some("KEY")),
            ("N=KEY x", Some("KEY")),
            ("N='KEY'", Some("'KEY'")),
            ("N=\"KEY\"", Some("\"KEY\"")),
            ("\"N=KEY\"", Some("KEY")),
            ("'N=KEY'", None),
            ("N='KEY x'", None),
            ("N=\"KEY x\"", None),
            ("N=\"x KEY\"", None),
            ("N='KEY\"", None),
            ("N=\"KEY'", None),
        ] {
            let at = text.find("KEY").expect("a key");
            assert_eq!(value_around(text, &(at..at + 3)).map(|value| &text[value]), expect, "{text}");
        }
    }

    #[test]
    fn a_command_is_left_without_the_key_where_it_does_the_same_with_the_key_of_the_environment() {
        for (text, expect) in [
            ("wandb login KEY\n", Some("wandb login\n")),
            ("wandb login --host https://x KEY\n", Some("wandb login --host https://x\n")),
            ("wandb login --host=https://x 'KEY'\n", Some("wandb login --host=https://x\n")),
            ("wandb login --verify --cloud KEY; x\n", Some("wandb login --verify --cloud; x\n")),
            ("wandb login --no-verify KEY", Some("wandb login --no-verify")),
            ("cd x && wandb login KEY && y\n", Some("cd x && wandb login && y\n")),
            ("python -m wandb login KEY\n", Some("python -m wandb login\n")),
            ("wandb login --host KEY\n", None),
            ("wandb login --other KEY\n", None),
            ("echo wandb login KEY\n", None),
            ("wandb login KEYx\n", None),
            ("K=KEY python a.py\n", Some("python a.py\n")),
            ("env A=1 K=KEY  python a.py\n", Some("env A=1 python a.py\n")),
            ("export A=1 K=KEY\n", Some("export A=1\n")),
            ("export A=1 K=KEY # mine\n", Some("export A=1 # mine\n")),
            ("docker run -e K=KEY image\n", Some("docker run -e K image\n")),
            ("docker run -e \"K=KEY\" image\n", Some("docker run -e \"K\" image\n")),
            ("docker run --env=K=KEY image\n", Some("docker run --env=K image\n")),
            ("docker run -eK=KEY image\n", Some("docker run -eK image\n")),
            ("run K=KEY image\n", None),
            ("env A=1 K=KEY\n", None),
            ("K=KEY | x\n", None),
            ("K=KEY && x\n", None),
            ("K=KEY; x\n", None),
            ("a-b=KEY x\n", None),
            ("echo \"${K:-KEY}\"\n", Some("echo \"${K:-}\"\n")),
            ("echo ${K-KEY}\n", Some("echo ${K-}\n")),
            ("echo ${K:-KEY x}\n", None),
            ("echo ${a-b:-KEY}\n", None),
            ("echo KEY\n", None),
        ] {
            assert_eq!(without(text).as_deref(), expect, "{text:?}");
        }
    }

    #[test]
    fn a_statement_that_only_sets_the_key_goes_and_a_block_keeps_a_command() {
        for (text, expect) in [
            ("a\nexport K=KEY\nb\n", Some("a\nb\n")),
            ("K=\"KEY\"\n", Some("")),
            ("export K=KEY # mine\n", Some("# mine\n")),
            ("local K=KEY\n", Some("")),
            ("readonly K=KEY\n", Some("")),
            ("declare -x K=KEY\n", Some("")),
            ("typeset -gx K=KEY\n", Some("")),
            ("set K=KEY\n", Some("")),
            ("set -gx K KEY\n", Some("")),
            ("setenv K KEY\n", Some("")),
            ("setx K KEY\n", Some("")),
            ("$env:K = \"KEY\"\n", Some("")),
            ("$env:K='KEY'\n", Some("")),
            ("if x; then\n  export K=KEY\nfi\n", Some("if x; then\n  :\nfi\n")),
            ("if x; then\nexport K=KEY\nfi\n", Some("if x; then\n:\nfi\n")),
            ("f() {\nexport K=KEY\n}\n", Some("f() {\n:\n}\n")),
            ("if x\n  set -gx K KEY\nend\n", Some("if x\nend\n")),
            ("a \\\nexport K=KEY\n", None),
            ("export K=KEY x y\n", Some("export x y\n")),
            ("export a-b=KEY\n", None),
            ("declare -i K=KEY\n", None),
            ("set a-b=KEY\n", None),
            ("set -gx a-b KEY\n", None),
            ("$env:a-b = \"KEY\"\n", None),
            ("$other = \"KEY\"\n", None),
        ] {
            assert_eq!(without(text).as_deref(), expect, "{text:?}");
        }
    }

    fn without(text: &str) -> Option<String> {
        let at = text.find("KEY").expect("a key");
        let line = line_around(text, at);
        let (range, new) = command(text, line.start, &(at..at + 3))?;
        Some(format!("{}{new}{}", &text[..range.start], &text[range.end..]))
    }
}
