//! Values that code, commands, settings and the environment give to a name.

use super::words::after;

/// The line up to a comment that begins outside quotation marks.
pub(super) fn uncommented(line: &str) -> &str {
    // `##[group]Run …`, as logs of GitHub Actions begin a step.
    let line = after(line, "##[").and_then(|rest| rest.split_once(']')).map_or(line, |(_, rest)| rest);
    let mut quote = None;
    for (at, c) in line.char_indices() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            (None, '#') => return &line[..at],
            _ => {}
        }
    }
    line
}

/// `name="value"` as an argument, after `(`, `,`, white space or the start.
pub(super) fn argument(code: &str, name: &str) -> Option<String> {
    if !code.contains(name) {
        return None;
    }
    code.match_indices(name).find_map(|(at, _)| {
        let before = code[..at].chars().next_back();
        if before.is_some_and(|c| !(c.is_whitespace() || matches!(c, '(' | ',' | '{'))) {
            return None;
        }
        let rest = code[at + name.len()..].trim_start().strip_prefix('=')?.trim_start();
        quoted(rest).map(str::to_owned)
    })
}

/// `NAME=value`, `NAME="value"`, `environ["NAME"] = "value"`.
pub(super) fn variable(code: &str, name: &str) -> Option<String> {
    let rest = after(code, name)?.trim_start_matches(['"', '\'', ']', ' ']).strip_prefix('=')?.trim_start();
    if let Some(value) = quoted(rest) {
        return Some(value.to_owned());
    }
    let end =
        rest.find(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ';' | '&' | ')' | '`' | ',')).unwrap_or(rest.len());
    let value = rest[..end].trim_end_matches(['.', '。']);
    (!value.is_empty() && !value.starts_with(['$', '%']) && value.len() < 200).then(|| value.to_owned())
}

/// The value that a quotation mark at the start opens.
pub(super) fn quoted(text: &str) -> Option<&str> {
    let text = text.trim_start();
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let value = text[1..].split_once(quote)?.0;
    (!value.is_empty() && value.len() < 400 && !value.contains('{')).then_some(value)
}

/// `--key value`, `--key=value`.
pub(super) fn flag(line: &str, key: &str) -> Option<String> {
    if !line.contains("--") {
        return None;
    }
    line.match_indices("--").find_map(|(at, _)| {
        let rest = line[at + 2..].strip_prefix(key)?;
        let rest = rest.strip_prefix('=').or_else(|| rest.strip_prefix(' '))?;
        // `--entity ENTITY` is how a command's help names what to give.
        word(rest).filter(|value| *value != key.to_ascii_uppercase().replace('-', "_"))
    })
}

/// `add_argument("--key", default="value")`.
pub(super) fn default(line: &str, key: &str) -> Option<String> {
    let rest = after(line, "add_argument(")?;
    let named = [format!("\"--{key}\""), format!("'--{key}'")].iter().any(|name| rest.contains(name.as_str()));
    named.then(|| after(rest, "default=").and_then(quoted).map(str::to_owned)).flatten()
}

/// `key: value`, `"key": "value"`, `key=value` of a configuration.
pub(super) fn entry(line: &str, key: &str) -> Option<String> {
    if !line.contains(key) {
        return None;
    }
    line.match_indices(key).find_map(|(at, _)| {
        let before = line[..at].trim_end_matches(['"', '\'']);
        if !before.is_empty() && !before.ends_with([' ', '\t', ',', '{', '(', '.', '+']) {
            return None;
        }
        let rest = line[at + key.len()..].trim_start_matches(['"', '\'']);
        let value = rest.strip_prefix(':').or_else(|| rest.strip_prefix('=')).map(str::trim_start)?;
        // Without quotation marks it is a value of YAML or of a command, never of code.
        let bare = (rest.starts_with(':') || before.ends_with(['.', '+'])) && !line.contains('(');
        quoted(value).map(str::to_owned).or_else(|| word(value).filter(|_| bare))
    })
}

pub(super) fn word_after(text: &str, mark: &str) -> Option<String> {
    let at = text.find(mark).filter(|at| *at == 0 || text[..*at].ends_with(' '))?;
    word(&text[at + mark.len()..])
}

/// The shell word at the start.
fn word(text: &str) -> Option<String> {
    if let Some(value) = quoted(text) {
        return Some(value.to_owned());
    }
    let word =
        text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '"' | '\'' | '`' | ')' | '}' | '\\' | '。' | '、')).next()?;
    let plain = word.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'));
    (!word.is_empty() && plain && word.len() < 200 && !word.starts_with('-')).then(|| word.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(read: impl Fn(&str) -> Option<String>, table: &[(&str, Option<&str>)]) {
        for &(text, expect) in table {
            assert_eq!(read(text).as_deref(), expect, "{text}");
        }
    }

    #[test]
    fn a_comment_begins_outside_quotation_marks() {
        assert_eq!(uncommented("a = 1 # b"), "a = 1 ");
        assert_eq!(uncommented("\"ab#c\""), "\"ab#c\"");
        assert_eq!(uncommented("\"it's\" # b"), "\"it's\" ");
        assert_eq!(uncommented("##[group]Run a # b"), "Run a ");
    }

    #[test]
    fn code_gives_a_value_in_quotation_marks_to_a_whole_name() {
        let table = [("f(x,team = 'a')", Some("a")), ("my_team='b', team='a'", Some("a")), ("f(team=a)", None), ("x='a'", None)];
        all(|code| argument(code, "team"), &table);
        let table = [("add_argument(\"--team\", default='a')", Some("a")), ("add_argument('--team-x', default='a')", None)];
        all(|code| default(code, "team"), &table);
        let table = [(" 'a\"b' c", Some("a\"b")), ("'a\"", None), ("''", None), ("'{a}'", None), ("a", None)];
        all(|text| quoted(text).map(str::to_owned), &table);
    }

    #[test]
    fn a_variable_and_a_flag_take_a_word_and_no_place_to_fill_in() {
        let table = [("T=a; x", Some("a")), ("a['T'] = \"a b\"", Some("a b")), ("T=a.", Some("a")), ("T=$A", None), ("T=", None)];
        all(|code| variable(code, "T"), &table);
        let table = [("--x --my-t a", Some("a")), ("--my-t=a", Some("a")), ("--my-t MY_T", None), ("--my-ts a", None)];
        all(|line| flag(line, "my-t"), &table);
        all(|text| word_after(text, "-e "), &[("-e a", Some("a")), ("x -e a", Some("a")), ("x-e a", None), ("x", None)]);
    }

    #[test]
    fn a_setting_without_quotation_marks_is_never_of_code() {
        let table = [("team: a", Some("a")), ("{\"team\": a}", Some("a")), ("+team=a", Some("a")), ("f(team=\"a\")", Some("a"))];
        all(|line| entry(line, "team"), &table);
        all(|line| entry(line, "team"), &[("team=a", None), ("f(team: a)", None), ("my_team: a", None), ("a team b", None)]);
    }

    #[test]
    fn a_word_is_short_and_has_no_other_signs() {
        let table = [("a, b", Some("a")), ("'a b' c", Some("a b")), ("a-b_c.1", Some("a-b_c.1")), ("a/b", None), ("-a", None)];
        all(word, &table);
        all(word, &[("", None), (", a", None)]);
        for (more, expect) in [(0, true), (1, false)] {
            let (short, long) = ("a".repeat(199 + more), "a".repeat(399 + more));
            assert_eq!(word(&short).is_some(), expect, "{more}");
            assert_eq!(variable(&format!("T={short}"), "T").is_some(), expect, "{more}");
            assert_eq!(quoted(&format!("'{long}'")).is_some(), expect, "{more}");
        }
    }
}
