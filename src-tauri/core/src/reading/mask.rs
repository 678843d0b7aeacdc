//! Masks whatever could be a key, before anything else looks at the text.

use std::borrow::Cow;

/// What stands in place of a key.
const MASK: &str = "••••";

/// Length from which hexadecimal digits, or letters mixed with digits, are taken for a key.
const KEY: usize = 40;

/// Replaces every run of ASCII word characters that is long enough to be a key.
///
/// Classic keys are 40 hexadecimal digits, new ones begin with `wandb_v1_`; a name of 40 word characters that has both
/// digits and letters is masked too, since nothing is lost by it. Letters of other scripts end a word, so that a key
/// inside a Japanese sentence is found.
pub fn mask_keys(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let mut masked = String::new();
    let mut kept = 0;
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        while at < bytes.len() && is_word(bytes[at]) {
            at += 1;
        }
        if at == start {
            at += 1;
            continue;
        }
        let new = has_new_prefix(&bytes[start..at]);
        while new && at < bytes.len() && (is_word(bytes[at]) || bytes[at] == b'-') {
            at += 1;
        }
        let token = bytes[start..at].starts_with(b"eyJ");
        if token {
            while at < bytes.len() && (is_word(bytes[at]) || matches!(bytes[at], b'-' | b'.')) {
                at += 1;
            }
        }
        if new || token && is_token(&bytes[start..at]) || looks_like_key(&bytes[start..at]) {
            masked.push_str(&text[kept..start]);
            masked.push_str(MASK);
            kept = at;
        }
    }
    if kept == 0 {
        return Cow::Borrowed(text);
    }
    masked.push_str(&text[kept..]);
    Cow::Owned(masked)
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// A JSON web token: three parts, of which the first is a JSON object in Base64.
fn is_token(word: &[u8]) -> bool {
    word.len() >= KEY && word.split(|byte| *byte == b'.').filter(|part| part.len() >= 8).count() >= 3
}

fn has_new_prefix(word: &[u8]) -> bool {
    const NEW: &[u8] = b"wandb_v1_";
    word.len() >= NEW.len() && word.windows(NEW.len()).take(KEY).any(|part| part == NEW)
}

fn looks_like_key(word: &[u8]) -> bool {
    if word.len() < KEY {
        return false;
    }
    let mixed = word.iter().any(u8::is_ascii_digit) && word.iter().any(u8::is_ascii_alphabetic);
    mixed || word.split(|byte| !byte.is_ascii_hexdigit()).any(|run| run.len() >= KEY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_masked_and_names_are_not() {
        for (text, expect) in [
            ("key 0123456789abcdef0123456789abcdef01234567!", "key ••••!"),
            ("キーは0123456789abcdef0123456789abcdef01234567です", "キーは••••です"),
            ("x_0123456789abcdef0123456789abcdef01234567", "••••"),
            ("local-0123456789abcdef0123456789abcdef01234567", "local-••••"),
            ("wandb_v1_abc", "••••"),
            ("Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl-x_y, ok", "Bearer ••••, ok"),
            ("eyJ is no token, nor is eyJhbGciOiJIUzI1NiJ9", "eyJ is no token, nor is eyJhbGciOiJIUzI1NiJ9"),
            ("wandb_v1_abc-def_g h", "•••• h"),
            ("my-awesome-team-name/my-awesome-project", "my-awesome-team-name/my-awesome-project"),
            ("日本語の実験", "日本語の実験"),
        ] {
            assert_eq!(mask_keys(text), expect);
        }
    }

    #[test]
    fn a_key_is_known_by_its_length_its_digits_and_its_beginning() {
        let (a, g, new) = ("a".repeat(40), "g".repeat(39), "wandb_v1_");
        for (word, expect) in [
            (a.clone(), true),
            (a[1..].to_owned(), false),
            (format!("{g}1"), true),
            (format!("{}1", &g[1..]), false),
            (format!("{g}g"), false),
            ("1".repeat(40), true),
            (format!("{}_{}", &a[1..], &a[1..]), false),
        ] {
            assert_eq!(looks_like_key(word.as_bytes()), expect, "{word}");
        }
        for (word, expect) in
            [(format!("{g}{new}"), true), (format!("g{g}{new}"), false), (new.to_owned(), true), (new[1..].to_owned(), false)]
        {
            assert_eq!(has_new_prefix(word.as_bytes()), expect, "{word}");
        }
        for (parts, expect) in [([8, 8, 22], true), ([8, 8, 21], false), ([7, 8, 30], false)] {
            let word = parts.map(|length| "a".repeat(length)).join(".");
            assert_eq!(is_token(word.as_bytes()), expect, "{word}");
        }
        assert_eq!(mask_keys(&format!("{a}, {a}.")), format!("{MASK}, {MASK}."));
    }
}
