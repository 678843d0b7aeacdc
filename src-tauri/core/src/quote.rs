//! Words of a shell: the one way to write text from elsewhere where a shell reads it again.
//!
//! How a name is written in code, in settings and in notebooks is said in `snippet`.

use std::fmt::Write as _;

use crate::plain::is_invisible;

/// One word of a POSIX shell, whatever the text.
///
/// # Source
/// POSIX.1-2024, Shell Command Language, 2.2.2: single quotation marks keep every character.
pub fn shell_word(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { format!("'{}'", text.replace('\'', "'\\''")) }
}

/// One word of fish, whatever the text.
///
/// # Source
/// fish, "Quotes": within single quotation marks only `\'` and `\\` are escapes.
pub fn fish_word(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'")) }
}

/// The path of a file as one word that a person types into bash or zsh; a home folder written as `~` stays one, and no path is
/// taken for an option (`-c…`) or for a command of an editor (`+…`).
pub fn shell_path(path: &str) -> String {
    match path.strip_prefix("~/") {
        Some("") => path.to_owned(),
        Some(rest) => format!("~/{}", typed_word(rest)),
        None if path.starts_with(['-', '+']) => format!("./{}", typed_word(path)),
        None => typed_word(path),
    }
}

/// One word that a person pastes into a terminal: control characters would be keys there, and are written as escapes.
///
/// # Source
/// POSIX.1-2024, Shell Command Language, 2.2.4 (dollar-single-quotes); bash(1) and zshmisc(1), "Quoting".
pub fn typed_word(text: &str) -> String {
    if !text.chars().any(|c| c.is_control() || is_invisible(c)) {
        return shell_word(text);
    }
    let mut word = String::from("$'");
    for c in text.chars() {
        match c {
            '\'' | '\\' => word.extend(['\\', c]),
            c if c.is_control() || is_invisible(c) => {
                let mut bytes = [0; 4];
                for byte in c.encode_utf8(&mut bytes).bytes() {
                    let _ = write!(word, "\\{byte:03o}");
                }
            }
            c => word.push(c),
        }
    }
    word.push('\'');
    word
}

/// Text that every shell takes as it is.
pub(crate) fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/' | ':' | '@'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_is_one_word() {
        for (text, shell, fish, path) in [
            ("team-a", "team-a", "team-a", "team-a"),
            ("", "''", "''", "''"),
            ("a'b", "'a'\\''b'", "'a\\'b'", "'a'\\''b'"),
            ("$(x)`y`\\", "'$(x)`y`\\'", "'$(x)`y`\\\\'", "'$(x)`y`\\'"),
            ("~/my files/x", "'~/my files/x'", "'~/my files/x'", "~/'my files/x'"),
            ("-c!x", "'-c!x'", "'-c!x'", "./'-c!x'"),
            ("+x", "'+x'", "'+x'", "./'+x'"),
            ("a\u{3}'\n", "'a\u{3}'\\''\n'", "'a\u{3}\\'\n'", "$'a\\003\\'\\012'"),
        ] {
            assert_eq!((shell_word(text).as_str(), fish_word(text).as_str(), shell_path(text).as_str()), (shell, fish, path));
        }
    }

    #[test]
    fn only_letters_digits_and_a_few_signs_need_no_marks() {
        for (text, expect) in
            [("aZ9-_./:@", true), ("", false), ("a b", false), ("a$b", false), ("é", false), ("~", false), ("a=b", false)]
        {
            assert_eq!(is_plain(text), expect, "{text}");
        }
        for (path, expect) in [("~/", "~/"), ("~", "'~'"), ("~me/x", "'~me/x'"), ("/a b", "'/a b'"), ("~/a/b", "~/a/b")] {
            assert_eq!(shell_path(path), expect, "{path}");
        }
        for (text, expect) in [("a\u{200b}b", "$'a\\342\\200\\213b'"), ("a\\\u{7}", "$'a\\\\\\007'"), ("a b", "'a b'")] {
            assert_eq!(typed_word(text), expect, "{text:?}");
        }
    }
}
