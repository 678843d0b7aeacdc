//! Names as literals: whatever the name, the line stays one valid literal with the same value.

use std::fmt::Write as _;

use crate::plain::is_invisible;
use crate::quote::{is_plain, shell_word};

/// How a name is written where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quoting {
    /// A Python string literal with this quotation mark.
    Python(char),
    /// Part of a Python string literal.
    PythonInside {
        /// Its quotation mark.
        quote: char,
        /// A raw string knows no escapes.
        raw: bool,
        /// An f-string's braces are doubled.
        braces: bool,
    },
    /// A word of a POSIX shell, with this quotation mark where it can be.
    Shell(Option<char>),
    /// A value of a `.env` file, likewise.
    Env(Option<char>),
    /// A YAML scalar with this quotation mark, or plain.
    Yaml(Option<char>),
    /// A YAML scalar right behind the colon of its key.
    YamlBehindColon,
    /// What nobody has to quote, as a YAML scalar by itself.
    YamlWord,
    /// A TOML string with this quotation mark.
    Toml(char),
    /// What nobody has to quote, with this quotation mark around it.
    Plain(Option<char>),
}

impl Quoting {
    /// The name as it is written there; `None` where it cannot be.
    pub(crate) fn write(self, text: &str) -> Option<String> {
        match self {
            Self::Python(quote) => Some(python_string(text, quote)),
            Self::PythonInside { quote, raw, braces } => {
                let needs_escape = text.chars().any(|c| c == quote || c == '\\' || hides(c));
                let written = if raw { (!needs_escape).then(|| text.to_owned())? } else { python_inside(text, quote) };
                Some(if braces { written.replace('{', "{{").replace('}', "}}") } else { written })
            }
            Self::Shell(Some(mark)) | Self::Env(Some(mark)) if is_plain(text) => Some(format!("{mark}{text}{mark}")),
            // A Dockerfile, and a block of YAML, end the line there, whatever marks are open. What a script is written for is not
            // always known: fish reads a backslash between quotation marks, PowerShell and csh read a second mark and `!`
            // otherwise than sh.
            Self::Shell(_) => (!text.contains(['\0', '\n', '\r', '\\', '\'', '!'])).then(|| shell_word(text)),
            Self::Env(_) => Some(env_value(text)),
            // Whoever reads the file may expand `$(x)`, `${{ x }}` and `{{ x }}` in any scalar.
            Self::Yaml(_) | Self::YamlBehindColon if text.contains('$') || text.contains("{{") || text.contains("{%") => None,
            Self::Yaml(mark) => Some(yaml_scalar(text, mark)),
            Self::YamlWord => is_plain(text).then(|| yaml_scalar(text, None)),
            Self::YamlBehindColon => Some(format!(" {}", yaml_scalar(text, None))),
            Self::Toml('\'') if !text.chars().any(|c| c == '\'' || hides(c)) => Some(format!("'{text}'")),
            Self::Toml(_) => Some(json_string(text)),
            Self::Plain(mark) => {
                let mark = mark.map(String::from).unwrap_or_default();
                is_plain(text).then(|| format!("{mark}{text}{mark}"))
            }
        }
    }
}

/// How code is written into the text around it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) enum Written {
    /// As it is.
    #[default]
    Plain,
    /// Every line has this before it.
    Behind(String),
    /// Inside a JSON string; a line break is followed by this, where each line is a string of its own.
    Json(Option<String>),
}

impl Written {
    /// How code is written whose text stands in another one: a session in a quote, say.
    pub(crate) fn around(&self, inner: &Self) -> Self {
        match (self, inner) {
            (Self::Plain, inner) => inner.clone(),
            (Self::Behind(outer), Self::Behind(inner)) => Self::Behind(format!("{outer}{inner}")),
            (outer, _) => outer.clone(),
        }
    }

    /// The code as the text around it has it.
    pub(crate) fn write(&self, code: String) -> String {
        match self {
            Self::Plain => code,
            Self::Behind(prompt) => code.replace('\n', &format!("\n{prompt}")),
            Self::Json(_) if !code.contains(|c: char| c < ' ' || matches!(c, '"' | '\\')) => code,
            Self::Json(next) => {
                let quoted = serde_json::to_string(&code).unwrap_or_default();
                let inside = quoted.get(1..quoted.len().saturating_sub(1)).unwrap_or_default();
                next.as_ref().map_or_else(|| inside.to_owned(), |next| inside.replace("\\n", &format!("\\n{next}")))
            }
        }
    }
}

/// A Python string literal.
pub(crate) fn python_string(text: &str, quote: char) -> String {
    let mut literal = python_inside(text, quote);
    literal.insert(0, quote);
    literal.push(quote);
    literal
}

/// The inside of a Python string literal. Characters that could hide or reorder what a person reads are escaped.
fn python_inside(text: &str, quote: char) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    for c in text.chars() {
        match c {
            c if c == quote => {
                literal.push('\\');
                literal.push(c);
            }
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            c if hides(c) => {
                let _ = if u32::from(c) <= 0xffff {
                    write!(literal, "\\u{:04x}", u32::from(c))
                } else {
                    write!(literal, "\\U{:08x}", u32::from(c))
                };
            }
            c => literal.push(c),
        }
    }
    literal
}

/// Plain where nothing else could be read from it, else as it was quoted, else as JSON.
fn yaml_scalar(text: &str, mark: Option<char>) -> String {
    match mark {
        None if is_plain_scalar(text) => text.to_owned(),
        Some('\'') if !text.chars().any(hides) => format!("'{}'", text.replace('\'', "''")),
        _ => json_string(text),
    }
}

/// A name that begins with a letter and is no word of YAML.
fn is_plain_scalar(text: &str) -> bool {
    let word = matches!(text.to_ascii_lowercase().as_str(), "true" | "false" | "null" | "yes" | "no" | "on" | "off" | "y" | "n");
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/');
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(plain) && !word
}

/// A JSON string, which is a basic string of TOML and a quoted scalar of YAML, too. What hides is escaped.
pub(crate) fn json_string(text: &str) -> String {
    let mut literal = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => literal.extend(['\\', c]),
            // JSON, TOML and YAML write what lies beyond the first plane in three ways.
            c if hides(c) && c <= '\u{ffff}' => {
                let _ = write!(literal, "\\u{:04x}", u32::from(c));
            }
            c => literal.push(c),
        }
    }
    literal.push('"');
    literal
}

/// A value of a `.env` file, as python-dotenv and Docker Compose read it: bare where it can be.
pub(crate) fn env_value(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    if !text.contains(['\'', '\\', '\n']) {
        return format!("'{text}'");
    }
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('$', "\\$"))
}

fn hides(c: char) -> bool {
    c.is_control() || is_invisible(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_literals() {
        for (text, python, shell, env) in [
            ("team-a", "\"team-a\"", "team-a", "team-a"),
            ("日本語 実験", "\"日本語 実験\"", "'日本語 実験'", "'日本語 実験'"),
            ("a'b", "\"a'b\"", "'a'\\''b'", "\"a'b\""),
            ("a\"b\\c", "\"a\\\"b\\\\c\"", "'a\"b\\c'", "\"a\\\"b\\\\c\""),
            ("$(rm -rf)`x`", "\"$(rm -rf)`x`\"", "'$(rm -rf)`x`'", "'$(rm -rf)`x`'"),
            ("a\u{202e}b", "\"a\\u202eb\"", "'a\u{202e}b'", "'a\u{202e}b'"),
            ("", "\"\"", "''", "''"),
            ("a\nb", "\"a\\nb\"", "'a\nb'", "\"a\\nb\""),
            ("a'$b", "\"a'$b\"", "'a'\\''$b'", "\"a'\\$b\""),
            ("a\u{7}b", "\"a\\u0007b\"", "'a\u{7}b'", "'a\u{7}b'"),
            ("a\u{e0001}b", "\"a\\U000e0001b\"", "'a\u{e0001}b'", "'a\u{e0001}b'"),
        ] {
            assert_eq!(
                (python_string(text, '"'), shell_word(text), env_value(text)),
                (python.into(), shell.into(), env.into()),
                "{text}"
            );
        }
    }

    #[test]
    fn a_name_is_written_as_it_is_quoted_there_or_not_at_all() {
        let inside = |raw, braces| Quoting::PythonInside { quote: '\'', raw, braces };
        for (quoting, written) in [
            (Quoting::Python('\''), &[("a'b\n", Some("'a\\'b\\n'"))][..]),
            (inside(false, false), &[("a'b{c}", Some("a\\'b{c}"))]),
            (inside(false, true), &[("a{b}", Some("a{{b}}"))]),
            (inside(true, false), &[("a\"{", Some("a\"{")), ("a'b", None), ("a\\b", None), ("a\u{200b}b", None)]),
            (inside(true, true), &[("a{b", Some("a{{b"))]),
            (Quoting::Shell(Some('"')), &[("ab", Some("\"ab\"")), ("a b", Some("'a b'"))]),
            (Quoting::Shell(None), &[("ab", Some("ab")), ("a!b", None), ("a\nb", None)]),
            (Quoting::Env(Some('"')), &[("ab", Some("\"ab\"")), ("a b", Some("'a b'"))]),
            (Quoting::Env(None), &[("ab", Some("ab"))]),
            (Quoting::Yaml(None), &[("a-b_c.d/e1", Some("a-b_c.d/e1")), ("a$b", None), ("a{{b", None), ("a{%b", None)]),
            (Quoting::Yaml(None), &[("a b", Some("\"a b\"")), ("1a", Some("\"1a\"")), ("No", Some("\"No\""))]),
            (Quoting::Yaml(Some('"')), &[("ab", Some("\"ab\""))]),
            (Quoting::Yaml(Some('\'')), &[("a'b", Some("'a''b'")), ("a\u{7}b", Some("\"a\\u0007b\""))]),
            (Quoting::YamlBehindColon, &[("ab", Some(" ab")), ("a$b", None)]),
            (Quoting::YamlWord, &[("ab", Some("ab")), ("a b", None)]),
            (Quoting::Toml('\''), &[("ab", Some("'ab'")), ("a'b", Some("\"a'b\"")), ("a\u{7}b", Some("\"a\\u0007b\""))]),
            (Quoting::Toml('"'), &[("ab", Some("\"ab\""))]),
            (Quoting::Plain(Some('"')), &[("ab", Some("\"ab\"")), ("a b", None)]),
        ] {
            for (text, expect) in written {
                assert_eq!(quoting.write(text).as_deref(), *expect, "{quoting:?} {text}");
            }
        }
        assert_eq!(json_string("a\"\\\u{202e}\u{e0001}"), "\"a\\\"\\\\\\u202e\u{e0001}\"");
    }

    #[test]
    fn code_is_written_as_the_text_around_it_has_it() {
        let behind = |prompt: &str| Written::Behind(prompt.to_owned());
        for (written, code, expect) in [
            (Written::Plain, "a\nb", "a\nb"),
            (behind("> "), "a\nb", "a\n> b"),
            (Written::Json(None), "a b", "a b"),
            (Written::Json(None), "\n", "\\n"),
            (Written::Json(None), "a\"b\\", "a\\\"b\\\\"),
            (Written::Json(Some("+".to_owned())), "a\nb", "a\\n+b"),
        ] {
            assert_eq!(written.write(code.to_owned()), expect, "{written:?}");
        }
        for (outer, inner, expect) in [
            (Written::Plain, behind("> "), behind("> ")),
            (behind("> "), behind("$ "), behind("> $ ")),
            (behind("> "), Written::Plain, behind("> ")),
            (Written::Json(None), behind("> "), Written::Json(None)),
        ] {
            assert_eq!(outer.around(&inner), expect, "{outer:?}");
        }
    }
}
