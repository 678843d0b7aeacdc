//! What the client refuses before anything is sent, and what it says of itself.

use super::said::{Failure, Weight, short};
use super::words::{after, between, digits, status};
use crate::secret::KeyShape;

/// Characters of a key of the new form, `wandb_v1_…`.
const NEW_KEY: u32 = 86;

/// What the client refuses before anything is sent.
pub(super) fn local(line: &str, lower: &str) -> Option<(Weight, Failure)> {
    let certain = |failure| Some((Weight::Certain, failure));
    if lower.contains("api key must ") {
        let count = after(lower, "yours was ").or_else(|| after(lower, "characters, has ")).and_then(digits)?;
        if count >= NEW_KEY {
            return certain(Failure::KeyTooLong(count));
        }
        let shape = if count > 40 { KeyShape::NeitherLength(count as usize) } else { KeyShape::TooShort(count as usize) };
        return certain(Failure::KeyMalformed { shape, variable: lower.contains("wandb_api_key invalid") });
    }
    if let Some(shape) = refused_form(lower) {
        return certain(Failure::KeyMalformed { shape, variable: false });
    }
    if let Some(outdated) = outdated(line, lower) {
        return certain(outdated);
    }
    if lower.contains("no api key configured") || lower.contains("api_key not configured") {
        return certain(Failure::KeyMissing);
    }
    if lower.contains("(2) use an existing w&b account") {
        return Some((Weight::Vague, Failure::KeyMissing));
    }
    if lower.contains("identity_token_file") && lower.contains("api_key") && lower.contains("error") {
        return certain(Failure::TokenConflict);
    }
    if lower.contains("failed to read netrc file at ") {
        return certain(netrc(after(line, "netrc file at ")?));
    }
    // Before 0.31 only its path is told.
    if let Some(file) = after(line, "WARNING Cannot access ").filter(|file| file.contains("netrc")) {
        return certain(Failure::NetrcUnreadable { file: short(file.trim_end().trim_end_matches('.')), line: None, word: None });
    }
    if let Some((_, rest)) = lower.split_once("is not a valid server address") {
        let suggestion = after(rest, "did you mean ").map(|rest| address(rest).to_owned());
        return certain(Failure::HostIsWrong { suggestion });
    }
    // A port of its own speaks http; on the usual one, something on the way may answer so.
    if lower.contains("server gave http response to https client") {
        let authority = between(line, "\"https://", "/").filter(|authority| authority.contains(':'))?;
        return certain(Failure::HostIsWrong { suggestion: Some(format!("http://{authority}")) });
    }
    if let Some(rest) = after(lower, "http is not secure, please use ") {
        return certain(Failure::HostIsWrong { suggestion: Some(address(rest).to_owned()) });
    }
    project_name(line).map(|name| (Weight::Certain, Failure::ProjectName { name, status: status(lower) }))
}

/// What the client says of a key whose length is not what is wrong.
///
/// # Source
/// wandb 0.31.0, `sdk/lib/wbauth/validation.py`, `sdk/wandb_settings.py`.
fn refused_form(lower: &str) -> Option<KeyShape> {
    if lower.contains("api key cannot start or end with whitespace") {
        return Some(KeyShape::HasWhiteSpace);
    }
    if lower.contains("api key may only contain the letters a-z, digits and underscores") {
        return Some(KeyShape::HasOtherCharacters);
    }
    let is_empty = lower.contains("api key is empty") && (lower.contains("wandb") || lower.trim() == "error: api key is empty.");
    is_empty.then_some(KeyShape::Empty)
}

/// The name that the client or the server refuses.
pub(super) fn project_name(line: &str) -> Option<String> {
    let name = between(line, "Invalid project name '", "': ")
        .or_else(|| between(line, "Invalid project name \"", "\": "))
        .or_else(|| between(line, "invalid project name ", ", cannot contain"))?;
    (!name.is_empty() && name.len() < 400).then(|| name.to_owned())
}

/// What `wandb verify` says of a host that asks for a newer client, and older clients of versions that were withdrawn.
fn outdated(line: &str, lower: &str) -> Option<Failure> {
    let at =
        ["wandb version out of date", "wandb version is not supported by your local"].iter().find_map(|mark| lower.find(mark));
    let withdrawn = || {
        let at = lower.find("wandb version ")?;
        ["has been retired!", "has been recalled!"].iter().any(|mark| lower[at..].contains(mark)).then_some(at)
    };
    let words = line.get(at.or_else(withdrawn)?..)?;
    let version = after(words, "wandb==").map(|rest| rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.')).next());
    let wanted = version.flatten().map(|version| version.trim_end_matches('.')).filter(|version| !version.is_empty());
    Some(Failure::Outdated { wanted: wanted.map(str::to_owned), message: short(words) })
}

/// `FILE, error on line N: WORDS` or `FILE: [Errno 13] WORDS`.
fn netrc(rest: &str) -> Failure {
    if let Some((file, rest)) = rest.split_once(", error on line ") {
        let word = rest.split_once(": ").map(|(_, word)| short(word));
        return Failure::NetrcUnreadable { file: short(file), line: digits(rest), word };
    }
    let (file, word) = rest.split_once(": ").unwrap_or((rest, ""));
    Failure::NetrcUnreadable { file: short(file), line: None, word: Some(short(word)).filter(|word| !word.is_empty()) }
}

fn address(rest: &str) -> &str {
    rest.split(|c: char| c.is_whitespace() || matches!(c, '?' | ',' | '\'' | '"' | ']'))
        .next()
        .unwrap_or_default()
        .trim_end_matches(['.', '/'])
}

pub(super) fn mode(lower: &str) -> Option<&'static str> {
    if lower.contains("w&b syncing is set to `offline`")
        || lower.contains("w&b syncing is set to <code>`offline`</code>")
        || lower.contains("w&b offline.")
        || lower.contains("you chose \"don't visualize my results\"")
    {
        return Some("offline");
    }
    lower.contains("w&b disabled.").then_some("disabled")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_refused_for_its_length_or_its_form() {
        let malformed = |shape, variable| Failure::KeyMalformed { shape, variable };
        for (line, expect) in [
            ("API key must be 40 characters long, yours was 86", Failure::KeyTooLong(86)),
            ("API key must be 40 characters long, yours was 85", malformed(KeyShape::NeitherLength(85), false)),
            ("API key must be 40 characters long, yours was 41", malformed(KeyShape::NeitherLength(41), false)),
            ("API key must be 40 characters long, yours was 40", malformed(KeyShape::TooShort(40), false)),
            ("WANDB_API_KEY invalid: API key must have 40+ characters, has 5.", malformed(KeyShape::TooShort(5), true)),
        ] {
            assert_eq!(local(line, &line.to_ascii_lowercase()), Some((Weight::Certain, expect)), "{line}");
        }
        for (line, expect) in [
            ("error: api key is empty.", Some(KeyShape::Empty)),
            ("wandb: api key is empty", Some(KeyShape::Empty)),
            ("api key is empty", None),
            ("wandb key", None),
        ] {
            assert_eq!(refused_form(line), expect, "{line}");
        }
    }

    #[test]
    fn what_the_client_cannot_use_is_named() {
        let netrc = |line, word: Option<&str>| {
            Some(Failure::NetrcUnreadable { file: "/h/.netrc".to_owned(), line, word: word.map(str::to_owned) })
        };
        let host = |address: &str| Some(Failure::HostIsWrong { suggestion: Some(address.to_owned()) });
        let outdated = |wanted: Option<&str>, message: &str| {
            Some(Failure::Outdated { wanted: wanted.map(str::to_owned), message: message.to_owned() })
        };
        let withdrawn = "wandb version out of date, pip install wandb==0.22.1.";
        for (line, expect) in [
            ("identity_token_file and api_key: error", Some(Failure::TokenConflict)),
            ("identity_token_file and api_key", None),
            ("identity_token_file error", None),
            ("api_key error", None),
            ("WARNING Cannot access /h/.netrc.", netrc(None, None)),
            ("WARNING Cannot access /h/x.", None),
            ("failed to read netrc file at /h/.netrc, error on line 3: bad token", netrc(Some(3), Some("bad token"))),
            ("failed to read netrc file at /h/.netrc: [Errno 13] no", netrc(None, Some("[Errno 13] no"))),
            ("failed to read netrc file at /h/.netrc", netrc(None, None)),
            ("x is not a valid server address, did you mean https://a.org?", host("https://a.org")),
            ("Get \"https://a:80/x\": http: server gave HTTP response to HTTPS client", host("http://a:80")),
            ("Get \"https://a/x\": http: server gave HTTP response to HTTPS client", None),
            ("a wandb version 0.9 has been retired!", outdated(None, "wandb version 0.9 has been retired!")),
            ("has been recalled! wandb version 0.9", None),
            (withdrawn, outdated(Some("0.22.1"), withdrawn)),
        ] {
            assert_eq!(local(line, &line.to_ascii_lowercase()).map(|(_, failure)| failure), expect, "{line}");
        }
    }

    #[test]
    fn a_project_that_is_refused_is_named() {
        for (line, expect) in [
            ("Invalid project name 'a:b': x", Some("a:b")),
            ("Invalid project name \"a:b\": x", Some("a:b")),
            ("invalid project name a:b, cannot contain x", Some("a:b")),
            ("Invalid project name '': x", None),
        ] {
            assert_eq!(project_name(line).as_deref(), expect, "{line}");
        }
        for (length, is_name) in [(399, true), (400, false)] {
            assert_eq!(project_name(&format!("Invalid project name '{}': x", "a".repeat(length))).is_some(), is_name);
        }
    }
}
