//! Names as they stand in a sentence, and what stands in place of one.

/// What stands between "entity" and "not found" where the sentence names none.
const VERBS: [&str; 6] = ["is", "was", "were", "are", "does", "could"];

pub(super) fn name(text: &str) -> Option<String> {
    let bare = text.trim_matches(['\'', '"', '`', '“', '”']);
    let is_verb = bare == text && VERBS.contains(&text);
    let text = bare;
    (!is_verb && !text.is_empty() && text.len() < 200 && !text.contains(char::is_whitespace)).then(|| text.to_owned())
}

/// The name that the text begins with.
pub(super) fn name_at(text: &str) -> Option<String> {
    name(text.split_whitespace().next()?.trim_end_matches(['.', ',', ':']))
}

/// Something that stands where a name was taken out, or a place to fill in: no name.
pub(super) fn is_redacted(name: &str) -> bool {
    let plain = name.to_ascii_lowercase();
    let wrapped = plain.starts_with(['<', '{', '[', '$', '(', '%']) || plain.ends_with(['>', '}', ']']);
    let repeated =
        plain.len() >= 3 && plain.chars().all(|c| matches!(c, 'x' | '*' | '.' | '…' | '•' | '█' | '_' | '-' | '#' | '?'));
    wrapped || repeated || ["redacted", "none", "null", "...", "…"].contains(&plain.as_str()) || plain.contains("redacted")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_word_and_no_place_to_fill_in() {
        for (text, expect) in
            [("team", Some("team")), ("'team'", Some("team")), ("'is'", Some("is")), ("is", None), ("''", None), ("a b", None)]
        {
            assert_eq!(name(text).as_deref(), expect, "{text}");
        }
        for (length, is_name) in [(199, true), (200, false)] {
            assert_eq!(name(&"x".repeat(length)).is_some(), is_name, "{length}");
        }
        assert_eq!((name_at("team, x").as_deref(), name_at("")), (Some("team"), None));
        for (text, expect) in [
            ("<team", true),
            ("$TEAM", true),
            ("team>", true),
            ("xxx", true),
            ("*.*", true),
            ("None", true),
            ("my-redacted-team", true),
            ("team", false),
            ("xx", false),
        ] {
            assert_eq!(is_redacted(text), expect, "{text}");
        }
    }
}
