//! The key: it goes in, and never out again.
//!
//! [`ApiKey`] can be deserialized but not serialized, prints as `[REDACTED]`, and is zeroed when dropped.

mod pasted;

use crate::plain::is_invisible;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use zeroize::Zeroizing;

pub use pasted::{Pasted, read_pasted};

/// Shown in place of a secret that stood in a text.
const MASK: &str = "••••";

/// An API key as it was given, white space at both ends removed.
#[derive(Clone, Deserialize)]
#[serde(from = "SecretString")]
pub struct ApiKey(SecretString);

impl std::fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ApiKey([REDACTED])")
    }
}

impl From<SecretString> for ApiKey {
    fn from(raw: SecretString) -> Self {
        Self(SecretString::from(raw.expose_secret().trim()))
    }
}

impl ApiKey {
    /// Takes a key out of a string that is wiped on the way.
    pub fn new(raw: String) -> Self {
        Self::from(SecretString::from(raw))
    }

    /// The key itself, for the files and stores that must hold it; never for a screen, a log or a message.
    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// Is this the same key?
    pub fn is_same(&self, other: &Self) -> bool {
        self.expose() == other.expose()
    }

    /// Characters of the part that must be secret: after the first dash, where there is one.
    ///
    /// # Source
    /// wandb 0.22.2, `sdk/lib/apikey.py` (`write_key`).
    pub fn secret_length(&self) -> usize {
        let key = self.expose();
        key.split_once('-').map_or(key, |(_, secret)| secret).chars().count()
    }

    /// What can be said about the key without showing it.
    pub fn shape(&self) -> KeyShape {
        judge_shape(self.0.expose_secret())
    }

    /// First and last four characters, `abcd…wxyz`; nothing of a key shorter than 20 characters.
    pub fn hint(&self) -> String {
        let key: Zeroizing<Vec<char>> = Zeroizing::new(self.0.expose_secret().chars().collect());
        if key.len() < 20 {
            return String::new();
        }
        let (head, tail) = (&key[..4], &key[key.len() - 4..]);
        head.iter().chain(['…'].iter()).chain(tail).collect()
    }

    /// The value of the `Authorization` header: HTTP Basic, username literally `api`.
    ///
    /// # Source
    /// wandb, `core/internal/api/credentials.go` (apiKeyCredentialProvider).
    pub(crate) fn authorization(&self) -> Zeroizing<String> {
        let pair = Zeroizing::new(format!("api:{}", self.0.expose_secret()));
        let encoded = Zeroizing::new(STANDARD.encode(pair.as_bytes()));
        Zeroizing::new(format!("Basic {}", encoded.as_str()))
    }

    /// Replaces the key, and its Basic form, wherever a text repeats them, even with invisible characters in between.
    pub fn mask_in(&self, text: &str) -> String {
        let masked = self.mask(text);
        let hides = |c: char| c.is_control() || is_invisible(c);
        if !masked.contains(hides) {
            return masked;
        }
        let bare: String = masked.chars().filter(|c| !hides(*c)).collect();
        let found = self.mask(&bare);
        if found == bare { masked } else { found }
    }

    fn mask(&self, text: &str) -> String {
        let key = self.0.expose_secret();
        if key.is_empty() {
            return text.to_owned();
        }
        let header = self.authorization();
        let basic = header.trim_start_matches("Basic ");
        text.replace(basic, MASK).replace(key, MASK)
    }
}

/// Does a variable of the environment hold a key of W&B's? A value of 40 hexadecimal digits may be one, whatever its name.
pub fn holds_key(name: &str, value: &str) -> bool {
    let classic = value.len() == 40 && value.bytes().all(|byte| byte.is_ascii_hexdigit());
    !value.is_empty() && (name == "WANDB_API_KEY" || value.contains("wandb_v1_") || classic)
}

/// What is wrong, if anything, with the form of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyShape {
    /// Acceptable to the wandb client.
    WellFormed,
    /// Nothing was given.
    Empty,
    /// White space, line breaks or invisible characters inside.
    HasWhiteSpace,
    /// Quotation marks were copied along.
    HasQuotes,
    /// A whole line such as `export WANDB_API_KEY=…` was copied.
    IsAssignment,
    /// Stars or bullets: a masked key, as W&B's page shows it.
    IsMasked,
    /// The word `False`, `True`, `None` or `null` stands where the key should.
    IsKeyword,
    /// Full-width characters.
    IsFullWidth,
    /// Characters other than letters, digits and underscores.
    HasOtherCharacters,
    /// Shorter than 40 characters after the optional prefix; says how many there are.
    TooShort(usize),
    /// Neither a key's 40 characters nor a new key's 86, as a client that takes 40 only told; says how many there are.
    NeitherLength(usize),
}

/// Applies the client's rule, and names common accidents of pasting.
///
/// # Source
/// wandb 0.31.0, `sdk/lib/wbauth/validation.py` (`check_api_key`): a three-part JWT is accepted; otherwise
/// what follows the first dash must be 40 or more word characters.
fn judge_shape(key: &str) -> KeyShape {
    if key.is_empty() {
        return KeyShape::Empty;
    }
    if matches!(key, "False" | "True" | "None" | "false" | "true" | "null") {
        return KeyShape::IsKeyword;
    }
    if key.contains("WANDB_API_KEY") || key.starts_with("export ") || key.starts_with("machine ") {
        return KeyShape::IsAssignment;
    }
    if key.contains(['"', '\'', '`', '“', '”', '‘', '’', '「', '」']) {
        return KeyShape::HasQuotes;
    }
    if key.chars().filter(|c| matches!(c, '*' | '•' | '●' | '…')).count() >= 3 || key.contains("...") {
        return KeyShape::IsMasked;
    }
    if key.chars().any(is_blank) {
        return KeyShape::HasWhiteSpace;
    }
    if key.chars().any(|c| ('\u{ff01}'..='\u{ff5e}').contains(&c)) {
        return KeyShape::IsFullWidth;
    }
    if is_jwt(key) {
        return KeyShape::WellFormed;
    }
    let secret = key.split_once('-').map_or(key, |(_, secret)| secret);
    if !secret.chars().all(|c| is_word(c) || c == '-') {
        return KeyShape::HasOtherCharacters;
    }
    match secret.chars().count() {
        0..40 => KeyShape::TooShort(secret.chars().count()),
        _ => KeyShape::WellFormed,
    }
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || is_invisible(c)
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn is_jwt(key: &str) -> bool {
    let parts: Vec<&str> = key.split('.').collect();
    parts.len() == 3 && parts.iter().all(|part| !part.is_empty() && part.chars().all(|c| is_word(c) || c == '-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLASSIC: &str = "0123456789abcdef0123456789abcdef01234567";

    #[test]
    fn the_form_of_a_key_is_judged_as_the_client_does() {
        let new = format!("wandb_v1_{}", "x".repeat(77));
        for (key, expect) in [
            (CLASSIC, KeyShape::WellFormed),
            (new.as_str(), KeyShape::WellFormed),
            (&format!("local-{CLASSIC}"), KeyShape::WellFormed),
            (&format!("  {CLASSIC}\n"), KeyShape::WellFormed),
            ("aaa.bbb.ccc", KeyShape::WellFormed),
            ("", KeyShape::Empty),
            ("False", KeyShape::IsKeyword),
            (&format!("\"{CLASSIC}\""), KeyShape::HasQuotes),
            (&format!("export WANDB_API_KEY={CLASSIC}"), KeyShape::IsAssignment),
            ("abcd********************************wxyz", KeyShape::IsMasked),
            ("0123456789abcdef 0123456789abcdef01234567", KeyShape::HasWhiteSpace),
            ("0123456789abcdef\u{200b}0123456789abcdef01234567", KeyShape::HasWhiteSpace),
            ("０１２３４５６７８９abcdef0123456789abcdef01234567", KeyShape::IsFullWidth),
            (&format!("{CLASSIC}!"), KeyShape::HasOtherCharacters),
            ("export X=1", KeyShape::IsAssignment),
            ("machine api", KeyShape::IsAssignment),
            ("WANDB_API_KEY=1", KeyShape::IsAssignment),
            ("a***", KeyShape::IsMasked),
            ("a**b", KeyShape::HasOtherCharacters),
            ("abcd...wxyz", KeyShape::IsMasked),
            ("0123\u{1b}4567", KeyShape::HasWhiteSpace),
            ("a-b.c.d", KeyShape::WellFormed),
            ("a.b", KeyShape::HasOtherCharacters),
            ("a..c", KeyShape::HasOtherCharacters),
            ("a!.b.c", KeyShape::HasOtherCharacters),
            ("abc12", KeyShape::TooShort(5)),
            (&format!("local-{}", &CLASSIC[..39]), KeyShape::TooShort(39)),
        ] {
            assert_eq!(ApiKey::new(key.to_owned()).shape(), expect, "{key}");
        }
    }

    #[test]
    fn a_hint_shows_four_characters_at_each_end_and_nothing_of_a_short_key() {
        assert_eq!(ApiKey::new(CLASSIC.to_owned()).hint(), "0123…4567");
        assert_eq!(ApiKey::new(CLASSIC[..20].to_owned()).hint(), "0123…0123");
        assert_eq!(ApiKey::new(CLASSIC[..19].to_owned()).hint(), "");
    }

    #[test]
    fn a_key_is_masked_in_whatever_repeats_it() {
        let key = ApiKey::new(CLASSIC.to_owned());
        let echo = format!("you sent {} and {CLASSIC}", key.authorization().as_str());
        let masked = key.mask_in(&echo);
        assert_eq!(masked, "you sent Basic •••• and ••••");
        assert_eq!(format!("{key:?}"), "ApiKey([REDACTED])");
        assert_eq!(ApiKey::new("abc".to_owned()).authorization().as_str(), "Basic YXBpOmFiYw==");
        let (start, end) = CLASSIC.split_at(8);
        for (text, expect) in [
            (format!("a {start}\u{200b}{end} b"), "a •••• b"),
            (format!("a {start}\u{1b}{end} b"), "a •••• b"),
            ("a\u{200b}b".to_owned(), "a\u{200b}b"),
        ] {
            assert_eq!(key.mask_in(&text), expect, "{text}");
        }
        assert_eq!(ApiKey::new(String::new()).mask_in("a b"), "a b");
    }

    #[test]
    fn a_key_is_the_same_without_the_white_space_around_it_and_its_prefix_is_no_secret() {
        let key = ApiKey::new(CLASSIC.to_owned());
        assert!(key.is_same(&ApiKey::new(format!(" {CLASSIC}\n"))));
        assert!(!key.is_same(&ApiKey::new(CLASSIC[1..].to_owned())));
        for (key, expect) in [(CLASSIC, 40), (&format!("local-{CLASSIC}"), 40), ("a-b-c", 3), ("", 0)] {
            assert_eq!(ApiKey::new(key.to_owned()).secret_length(), expect, "{key}");
        }
    }

    #[test]
    fn a_variable_holds_a_key_by_its_name_or_by_its_value() {
        for (name, value, expect) in [
            ("WANDB_API_KEY", "x", true),
            ("WANDB_API_KEY", "", false),
            ("X", "a wandb_v1_b", true),
            ("X", CLASSIC, true),
            ("X", &CLASSIC[..39], false),
            ("X", &format!("{CLASSIC}8"), false),
            ("X", &format!("{}x", &CLASSIC[..39]), false),
            ("X", "x", false),
        ] {
            assert_eq!(holds_key(name, value), expect, "{name}={value}");
        }
    }
}
