//! Masks whatever could be a key.

/// Replaces every run of word characters that is long enough to be a key.
///
/// Classic keys are 40 hexadecimal digits, new ones begin with `wandb_v1_`; a name of 40 word characters that has both
/// digits and letters is masked too, since nothing is lost by it.
pub(super) fn mask_keys(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut word = String::new();
    for c in text.chars().chain(['\n']) {
        if c.is_alphanumeric() || c == '_' {
            word.push(c);
            continue;
        }
        masked.push_str(if looks_like_key(&word) { "••••" } else { &word });
        word.clear();
        masked.push(c);
    }
    masked.pop();
    masked
}

fn looks_like_key(word: &str) -> bool {
    let long = word.chars().count() >= 40;
    let hex = word.chars().all(|c| c.is_ascii_hexdigit());
    let mixed = word.chars().any(|c| c.is_ascii_digit()) && word.chars().any(|c| c.is_ascii_alphabetic()) && word.is_ascii();
    word.starts_with("wandb_v1_") || (long && (hex || mixed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_masked_and_names_are_not() {
        for (text, expect) in [
            ("key 0123456789abcdef0123456789abcdef01234567!", "key ••••!"),
            ("wandb_v1_abc", "••••"),
            ("my-awesome-team-name/my-awesome-project", "my-awesome-team-name/my-awesome-project"),
            ("日本語の実験", "日本語の実験"),
        ] {
            assert_eq!(mask_keys(text), expect);
        }
    }
}
