//! Words of a shell: the one way to write text from elsewhere where a shell reads it again.
//!
//! How a name is written in code, in settings and in notebooks is said in `snippet`.

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

/// The path of a file as one word of a POSIX shell; a home folder written as `~` stays one.
pub fn shell_path(path: &str) -> String {
    match path.strip_prefix("~/") {
        Some("") => path.to_owned(),
        Some(rest) => format!("~/{}", shell_word(rest)),
        None => shell_word(path),
    }
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
        ] {
            assert_eq!((shell_word(text).as_str(), fish_word(text).as_str(), shell_path(text).as_str()), (shell, fish, path));
        }
    }
}
