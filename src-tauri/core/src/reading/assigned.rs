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
