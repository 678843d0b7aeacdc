//! The name that a value is given to, and what such a name says of the value.

use crate::i18n::{Args, Language, say};

/// What a name says of a value of 40 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// A key of W&B: `WANDB_API_KEY`, `wandb.login`.
    Wandb,
    /// A key, of whatever the surroundings speak of: `api_key`, `password`.
    AnyKey,
    /// A key of something that it names: `COMET_API_KEY`, `my_secret`.
    OtherKey,
    /// Certainly no key: `commit`, `run_id`.
    Else,
    /// `wandb`, and nothing more.
    OnlyWandb,
    /// It says nothing.
    Unknown,
}

/// A name before a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Label {
    pub(super) name: String,
    /// Does a sign of assignment, a bracket or a quotation mark stand between, and not only blanks?
    pub(super) is_given: bool,
}

/// Words between a name and its value that say nothing of it.
const SKIPPED: [&str; 27] = [
    "or",
    "is",
    "are",
    "str",
    "string",
    "secretstr",
    "value",
    "val",
    "default",
    "type",
    "text",
    "content",
    "f",
    "b",
    "r",
    "u",
    "rb",
    "final",
    "optional",
    "export",
    "newvalue",
    "to",
    "const",
    "plain",
    "literal",
    "env",
    "n",
];
/// Words of a key.
const KEYS: [&str; 22] = [
    "key",
    "keys",
    "apikey",
    "apikeys",
    "token",
    "tokens",
    "secret",
    "secrets",
    "password",
    "passwd",
    "pass",
    "pwd",
    "login",
    "relogin",
    "cred",
    "creds",
    "credential",
    "credentials",
    "auth",
    "authorization",
    "apitoken",
    "authtoken",
];
/// Words that may stand beside those without naming whose key it is.
const AROUND_KEYS: [&str; 28] = [
    "api", "access", "my", "your", "the", "user", "personal", "private", "account", "config", "cfg", "conf", "args", "self",
    "opts", "options", "settings", "env", "environ", "this", "default", "new", "old", "tracker", "tracking", "logger", "logging",
    "monitor",
];
/// Words of what is no key though it may look like one.
const ELSE: [&str; 56] = [
    "commit",
    "commits",
    "sha",
    "sha1",
    "sha256",
    "hash",
    "hashes",
    "digest",
    "checksum",
    "revision",
    "rev",
    "ref",
    "git",
    "md5",
    "version",
    "etag",
    "blob",
    "tree",
    "object",
    "oid",
    "parent",
    "uuid",
    "fingerprint",
    "id",
    "ids",
    "run",
    "artifact",
    "image",
    "tag",
    "build",
    "cache",
    "signature",
    "sig",
    "nonce",
    "salt",
    "name",
    "project",
    "entity",
    "sweep",
    "group",
    "dir",
    "path",
    "file",
    "url",
    "branch",
    "head",
    "merge",
    "submodule",
    "subproject",
    "integrity",
    "resolved",
    "pin",
    "snapshot",
    "checkpoint",
    "model",
    "into",
];

/// The names before a value, the nearest first; those that say nothing are left out. At most three line breaks are crossed.
pub(super) fn labels(before: &str) -> Vec<Label> {
    let mut found = Vec::new();
    let mut rest = before;
    let mut is_given = false;
    for _ in 0..10 {
        let bare = rest.trim_end_matches(is_between);
        let gap = &rest[bare.len()..];
        is_given |= gap.contains(|c: char| !c.is_whitespace());
        let breaks = gap.matches('\n').count();
        if breaks > 3 || breaks > 0 && !is_given {
            break;
        }
        let start = bare
            .rfind(|c: char| !(is_name(c) || c == '.' || c == '-'))
            .map_or(0, |at| at + bare[at..].chars().next().map_or(1, char::len_utf8));
        let name = bare[start..].trim_matches(['-', '.', '$']);
        if name.is_empty() || name.len() > 80 {
            break;
        }
        rest = &bare[..start];
        let is_closing = rest.ends_with("</");
        if !is_closing && !SKIPPED.contains(&name.to_ascii_lowercase().as_str()) {
            found.push(Label { name: name.to_owned(), is_given });
        }
        if found.len() == 2 {
            break;
        }
    }
    found
}

fn is_between(c: char) -> bool {
    c.is_whitespace() || "=:\"'`([{,<>/\\|?+;)]$}*".contains(c)
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// What a name says.
pub(super) fn class(name: &str) -> Class {
    let words = words(name);
    let has = |set: &[&str]| words.iter().any(|word| set.contains(&word.as_str()));
    let is_wandb = is_wandb(name);
    let is_key = has(&KEYS);
    match words.last().map(String::as_str) {
        None => Class::Unknown,
        Some(last) if ELSE.contains(&last) => Class::Else,
        Some(_) if name.eq_ignore_ascii_case("wandb") => Class::OnlyWandb,
        Some(_) if is_wandb && (is_key || has(&["api"]) || name.to_ascii_lowercase().ends_with("key")) => Class::Wandb,
        Some(_) if is_key => {
            let says_whose = |word: &String| {
                let word = word.as_str();
                !KEYS.contains(&word) && !AROUND_KEYS.contains(&word) && !word.bytes().all(|byte| byte.is_ascii_digit())
            };
            if words.iter().any(says_whose) { Class::OtherKey } else { Class::AnyKey }
        }
        Some("api") => Class::AnyKey,
        Some(last) if last.ends_with("key") || last.ends_with("token") => Class::OtherKey,
        Some(_) if has(&ELSE) => Class::Else,
        Some(_) => Class::Unknown,
    }
}

/// Does a text speak of a key?
pub(super) fn speaks_of_key(text: &str) -> bool {
    let names = say(Language::Ja, "keys-words", &Args::new());
    names.split(['、', ',']).any(|word| text.contains(word))
        || text
            .split(|c: char| !is_name(c))
            .any(|name| words(name).iter().any(|word| KEYS.contains(&word.as_str()) || word == "api"))
}

/// Does a text speak of what looks like a key and is none?
pub(super) fn speaks_of_else(text: &str) -> bool {
    const WEAK: [&str; 14] =
        ["name", "id", "ids", "run", "project", "entity", "group", "dir", "path", "file", "url", "into", "model", "version"];
    let is_else = |word: &String| ELSE.contains(&word.as_str()) && !WEAK.contains(&word.as_str());
    text.split(|c: char| !is_name(c)).any(|name| words(name).iter().any(is_else))
}

/// Is it a word of W&B?
pub(super) fn is_wandb(text: &str) -> bool {
    last_wandb(text).is_some()
}

/// Where the last word of W&B stands.
pub(super) fn last_wandb(text: &str) -> Option<usize> {
    let lower = text.to_ascii_lowercase();
    let words = [
        "wandb",
        "w&b",
        "weights & biases",
        "and biases",
        "weights&biases",
        "weightsandbiases",
        "weights_and_biases",
        "weights_biases",
        "forge.coreweave",
    ];
    words.iter().filter_map(|word| lower.rfind(word)).max()
}

/// Where the last word of another service stands whose keys lie in the same files.
pub(super) fn last_other(text: &str) -> Option<usize> {
    const OTHERS: [&str; 30] = [
        "comet",
        "neptune",
        "mlflow",
        "github",
        "gitlab",
        "bitbucket",
        "huggingface",
        "hf_",
        "openai",
        "anthropic",
        "aws",
        "azure",
        "gcp",
        "google",
        "sentry",
        "clearml",
        "tensorboard",
        "dagshub",
        "pypi",
        "npm",
        "docker",
        "slack",
        "discord",
        "telegram",
        "kaggle",
        "heroku",
        "datadog",
        "stripe",
        "example.com",
        "artifactory",
    ];
    let lower = text.to_ascii_lowercase();
    OTHERS.iter().filter_map(|word| lower.rfind(word)).max()
}

/// The words of a name, in small letters: `wandbApiKey` and `WANDB_API_KEY` have the same three.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = vec![String::new()];
    let mut was_small = false;
    for c in name.chars() {
        if !is_name(c) || c == '_' || was_small && c.is_ascii_uppercase() {
            words.push(String::new());
        }
        was_small = c.is_ascii_lowercase();
        if is_name(c)
            && c != '_'
            && let Some(word) = words.last_mut()
        {
            word.push(c.to_ascii_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_what_its_value_is() {
        for (name, expect) in [
            ("WANDB_API_KEY", Class::Wandb),
            ("wandbApiKey", Class::Wandb),
            ("wandb-api-key", Class::Wandb),
            ("wandb.login", Class::Wandb),
            ("WANDB_GIT_COMMIT", Class::Else),
            ("WANDB_RUN_ID", Class::Else),
            ("wandb_api_key_hash", Class::Else),
            ("api_key", Class::AnyKey),
            ("self.api_key", Class::AnyKey),
            ("password", Class::AnyKey),
            ("COMET_API_KEY", Class::OtherKey),
            ("SECRET_SALT", Class::Else),
            ("wandb", Class::OnlyWandb),
            ("x", Class::Unknown),
            ("", Class::Unknown),
            ("wandbkey", Class::Wandb),
            ("wandb_api", Class::Wandb),
            ("my_api", Class::AnyKey),
            ("api_key_2", Class::AnyKey),
            ("hotkey", Class::OtherKey),
            ("hftoken", Class::OtherKey),
            ("sha_of_x", Class::Else),
        ] {
            assert_eq!(class(name), expect, "{name}");
        }
    }

    #[test]
    fn the_name_before_a_value_is_found_in_every_writing() {
        for (before, expect) in [
            ("WANDB_API_KEY=", "WANDB_API_KEY"),
            ("os.environ[\"WANDB_API_KEY\"] = \"", "WANDB_API_KEY"),
            ("- name: WANDB_API_KEY\n  value: ", "WANDB_API_KEY"),
            ("<key>WANDB_API_KEY</key>\n<string>", "WANDB_API_KEY"),
            ("api_key: str = '", "api_key"),
            ("variable \"wandb_api_key\" {\n  type = string\n  default = \"", "wandb_api_key"),
            ("setenv WANDB_API_KEY ", "WANDB_API_KEY"),
            ("wandb.login(key=\n  '", "key"),
        ] {
            assert_eq!(labels(before).first().map(|label| label.name.as_str()), Some(expect), "{before}");
        }
    }

    #[test]
    fn the_names_before_a_value_are_told_the_nearest_first() {
        let (long, longer) = ("x".repeat(80), "x".repeat(81));
        for (before, expect) in [
            ("wandb api_key", &[("api_key", false), ("wandb", false)][..]),
            ("wandb = api_key", &[("api_key", false), ("wandb", true)]),
            ("api_key x = ", &[("x", true), ("api_key", true)]),
            ("v = x = y = ", &[("y", true), ("x", true)]),
            ("os.environ x-y.z = ", &[("x-y.z", true), ("os.environ", true)]),
            ("<key>A_KEY</key>\n<string>", &[("A_KEY", true), ("key", true)]),
            ("→x = ", &[("x", true)]),
            ("x =\n\n\n", &[("x", true)]),
            ("x =\n\n\n\n", &[]),
            ("x\n", &[]),
            ("", &[]),
            (long.as_str(), &[(long.as_str(), false)]),
            (longer.as_str(), &[]),
        ] {
            let found = labels(before);
            let found: Vec<(&str, bool)> = found.iter().map(|label| (label.name.as_str(), label.is_given)).collect();
            assert_eq!(found, expect, "{before}");
        }
    }

    #[test]
    fn a_name_is_read_as_its_words() {
        for (name, expect) in [
            ("wandbApiKey", &["wandb", "api", "key"][..]),
            ("WANDB_API_KEY", &["wandb", "api", "key"]),
            ("wandb-api.key", &["wandb", "api", "key"]),
            ("APIKey", &["apikey"]),
            ("x1Y", &["x1y"]),
            ("__", &[]),
        ] {
            assert_eq!(words(name), expect, "{name}");
        }
    }

    #[test]
    fn a_text_speaks_of_keys_and_services() {
        for (texts, expect) in [
            (["鍵", "the token", "my api"], (true, false)),
            (["a commit", "GIT_SHA", "sha1"], (false, true)),
            (["keyboard", "run name id", ""], (false, false)),
        ] {
            texts.iter().for_each(|text| assert_eq!((speaks_of_key(text), speaks_of_else(text)), expect, "{text}"));
        }
        for (text, ours, others) in [("wandb and W&B", Some(10), None), ("comet github", None, Some(6)), ("x", None, None)] {
            assert_eq!((last_wandb(text), last_other(text)), (ours, others), "{text}");
        }
    }
}
