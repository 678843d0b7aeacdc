//! Takes the key out of anything that holds one: bare, quoted, an assignment, a command, a netrc block.

use unicode_normalization::UnicodeNormalization as _;

use super::{ApiKey, KeyShape, is_blank};

/// A key, and the host that the same text names.
pub struct Pasted {
    /// The key; judged by its form like any other.
    pub key: ApiKey,
    /// The host, as it stands there.
    pub host: Option<String>,
}

/// Reads what was pasted. What holds no key comes back as it was, so that its form can be named.
pub fn read_pasted(raw: &ApiKey) -> Pasted {
    if raw.shape() == KeyShape::WellFormed {
        return Pasted { key: raw.clone(), host: None };
    }
    let plain: String = raw.expose().nfkc().filter(|c| !is_blank(*c) || c.is_whitespace()).collect();
    let words = plain.split(|c: char| c.is_whitespace() || matches!(c, '=' | ';' | ',' | '(' | ')')).map(bare);
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let after = |names: &[&str], fits: &dyn Fn(&str) -> bool| {
        words.windows(2).find(|pair| names.contains(&pair[0]) && fits(pair[1])).map(|pair| pair[1].to_owned())
    };
    let is_key = |word: &str| ApiKey::new(word.to_owned()).shape() == KeyShape::WellFormed;
    let names = ["machine", "WANDB_BASE_URL", "base_url", "--host", "--base-url"];
    let host = after(&names, &|word| word.contains(['.', ':']));
    let named = after(&["password", "WANDB_API_KEY", "api_key", "key", "login"], &is_key);
    // A name with two dots has the form of a token: only a word without dots speaks for itself.
    let mut keys = words.iter().filter(|word| is_key(word) && !word.contains('.'));
    let only = keys.next().filter(|_| keys.next().is_none()).map(|word| (*word).to_owned());
    match named.or(only) {
        Some(key) => Pasted { key: ApiKey::new(key), host },
        None => Pasted { key: raw.clone(), host: None },
    }
}

/// Without quotation marks, a colon after a name, or `$env:` before it.
fn bare(word: &str) -> &str {
    let quotes = ['"', '\'', '`', '“', '”', '‘', '’', '「', '」'];
    word.trim_matches(quotes).trim_end_matches(':').trim_matches(quotes).trim_start_matches("$env:")
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "0123456789abcdef0123456789abcdef01234567";

    #[test]
    fn a_key_is_found_in_whatever_was_pasted() {
        for (text, host) in [
            (KEY.to_owned(), None),
            (format!("\"{KEY}\""), None),
            (format!("「{KEY}」\n"), None),
            (format!("WANDB_API_KEY={KEY}"), None),
            (format!("export WANDB_API_KEY='{KEY}'  # mine"), None),
            (format!("set -gx WANDB_API_KEY {KEY}"), None),
            (format!("$env:WANDB_API_KEY=\"{KEY}\""), None),
            (format!("WANDB_API_KEY: {KEY}"), None),
            (format!("wandb login --host https://w.example.jp {KEY}"), Some("https://w.example.jp")),
            (format!("wandb.login(key=\"{KEY}\")"), None),
            (format!("machine api.wandb.ai\n  login user\n  password {KEY}\n"), Some("api.wandb.ai")),
            (format!("machine 127.0.0.1:8080 login user password {KEY}"), Some("127.0.0.1:8080")),
            (format!("WANDB_BASE_URL=https://w.example.jp\nWANDB_API_KEY={KEY}"), Some("https://w.example.jp")),
            (format!("{}\u{200b}{}", &KEY[..20], &KEY[20..]), None),
            (KEY.chars().map(|c| char::from_u32(u32::from(c) - 0x20 + 0xff00).expect("a full-width character")).collect(), None),
        ] {
            let pasted = read_pasted(&ApiKey::new(text.clone()));
            assert_eq!(pasted.key.expose(), KEY, "{text}");
            assert_eq!(pasted.host.as_deref(), host, "{text}");
        }
    }

    #[test]
    fn what_holds_no_single_key_stays_as_it_is() {
        for text in ["", "hello", "abcd…wxyz", &format!("{KEY} {}", KEY.replace('0', "9"))] {
            let pasted = read_pasted(&ApiKey::new(text.to_owned()));
            assert_eq!(pasted.key.expose(), text.trim(), "{text}");
            assert_ne!(pasted.key.shape(), KeyShape::WellFormed);
        }
    }

    #[test]
    fn a_named_key_counts_before_any_other_and_a_host_has_a_dot_or_a_port() {
        let other = KEY.replace('0', "9");
        let mine = Some(KEY);
        for (text, key, host) in [
            (format!("{other} WANDB_API_KEY={KEY}"), mine, None),
            (format!("login {KEY} {other}"), mine, None),
            (format!("{KEY} {other}"), None, None),
            (format!("machine localhost password {KEY}"), mine, None),
            (format!("machine localhost:8080 password {KEY}"), mine, Some("localhost:8080")),
            (format!("base_url = https://h\napi_key = {KEY}"), mine, Some("https://h")),
            (format!("password short {KEY}"), mine, None),
            (format!("a.b.c {KEY}"), mine, None),
            ("WANDB_API_KEY=aaa.bbb.ccc x".to_owned(), Some("aaa.bbb.ccc"), None),
            ("see aaa.bbb.ccc".to_owned(), None, None),
        ] {
            let pasted = read_pasted(&ApiKey::new(text.clone()));
            assert_eq!((pasted.key.expose(), pasted.host.as_deref()), (key.unwrap_or(&text), host), "{text}");
        }
    }
}
