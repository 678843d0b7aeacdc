//! The forms of a key, found in a text. A run of 40 hexadecimal digits is a key only beside a word of W&B: a commit has the same form.
//!
//! # Source
//! wandb 0.31.0, `sdk/lib/wbauth/validation.py`; github.com/wandb/wandb/issues/11349 (`wandb_v1_`, 86 characters) and 1239 (`local-`).

use std::ops::Range;

use memchr::memmem;

use super::beside;
pub use super::beside::About;
use crate::secret::ApiKey;

/// Before every key of the new form.
const NEW: &[u8] = b"wandb_v1_";
/// Characters of a key of the new form.
const NEW_LENGTH: usize = 86;
/// Where the part that names the key ends.
const NEW_GAP: usize = 36;
/// Before a key of a server of one's own.
const LOCAL: &[u8] = b"local-";
/// Digits of a classic key.
const CLASSIC: usize = 40;

/// A key in a text.
#[derive(Debug)]
pub struct Found {
    /// Where it stands, in bytes of the text.
    pub range: Range<usize>,
    /// The variable, option or field that it is given to, where one is named.
    pub variable: Option<String>,
}

impl Found {
    /// The key itself.
    pub fn key(&self, text: &[u8]) -> ApiKey {
        ApiKey::new(String::from_utf8_lossy(&text[self.range.clone()]).into_owned())
    }
}

/// Every key of a known form, in the order of the text. Placeholders are none.
pub fn find(text: &[u8], about: About) -> Vec<Found> {
    let mut found: Vec<Found> = new_keys(text).collect();
    // Most texts hold no run of digits that is long enough, which is found out quicker than what they speak of.
    let runs = || HexRuns { text, at: 0 };
    if runs().next().is_some() && beside::is_possible(text, about) {
        found.extend(classic_keys(text, runs(), about));
    }
    found.sort_by_key(|found| found.range.start);
    found
}

fn new_keys(text: &[u8]) -> impl Iterator<Item = Found> {
    memmem::find_iter(text, NEW).filter_map(move |start| {
        let end = start + text[start..].iter().take_while(|byte| is_word(**byte)).count();
        let word = &text[start..end];
        let is_key = word.len() == NEW_LENGTH && word[NEW_GAP] == b'_' && !is_placeholder(&word[NEW.len()..], 12);
        let fits = is_key && begins(text, start) && text.get(end) != Some(&b'-');
        fits.then(|| Found { range: start..end, variable: beside::variable(text, start) })
    })
}

fn classic_keys(text: &[u8], runs: HexRuns<'_>, about: About) -> impl Iterator<Item = Found> {
    runs.filter_map(move |run| {
        let digits = without_escape(text, run)?;
        if is_placeholder(&text[digits.clone()], 6) || !ends(text, digits.end) {
            return None;
        }
        let local = digits.start.checked_sub(LOCAL.len()).filter(|start| text[*start..].starts_with(LOCAL));
        let range = local.unwrap_or(digits.start)..digits.end;
        let is_key = begins(text, range.start) && beside::is_key(text, &range, local.is_some(), about);
        is_key.then(|| Found { variable: beside::variable(text, range.start), range })
    })
}

/// Runs of lower-case hexadecimal digits that are long enough. Only every fortieth byte is looked at until one is met.
struct HexRuns<'a> {
    text: &'a [u8],
    at: usize,
}

impl Iterator for HexRuns<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        loop {
            let probe = self.at + CLASSIC - 1;
            if !is_hex(*self.text.get(probe)?) {
                self.at = probe + 1;
                continue;
            }
            let before = self.text[self.at..probe].iter().rev().take_while(|byte| is_hex(**byte)).count();
            let after = self.text[probe..].iter().take_while(|byte| is_hex(**byte)).count();
            let run = probe - before..probe + after;
            self.at = run.end;
            if run.len() >= CLASSIC {
                return Some(run);
            }
        }
    }
}

/// The forty digits of a run: all of it, or what follows the digits of an escape (`%3d`, `\u003d`, `\x3d`).
fn without_escape(text: &[u8], run: Range<usize>) -> Option<Range<usize>> {
    let escape = run.len().checked_sub(CLASSIC)?;
    let before = &text[..run.start];
    let is_escape = match escape {
        0 => true,
        2 => before.ends_with(b"%") || before.ends_with(b"\\x"),
        4 => before.ends_with(b"\\u"),
        _ => false,
    };
    is_escape.then(|| run.start + escape..run.end)
}

/// May a key begin here? What stands before it belongs to no word, or is an escape or a colour.
fn begins(text: &[u8], start: usize) -> bool {
    let before = &text[start.saturating_sub(16)..start];
    let Some(last) = before.last().copied() else { return true };
    if !is_word(last) && last != b'-' {
        return true;
    }
    let is_escape =
        matches!(before, [.., b'\\', b'n' | b't' | b'r' | b'f' | b'v'] | [.., b'\\', b'x', _, _] | [.., b'\\', b'u', _, _, _, _]);
    let is_percent = matches!(before, [.., b'%', a, b] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit());
    let is_default = before.ends_with(b":-");
    is_escape || is_percent || is_default || is_colour(before)
}

/// `ESC [ 3 2 m` before a word.
fn is_colour(before: &[u8]) -> bool {
    let Some(inside) = before.strip_suffix(b"m") else { return false };
    let digits = inside.iter().rev().take_while(|byte| byte.is_ascii_digit() || **byte == b';').count();
    let rest = &inside[..inside.len() - digits];
    [&b"\x1b["[..], b"\\x1b[", b"\\u001b[", b"\\033["].iter().any(|begin| rest.ends_with(begin))
}

/// May a key of forty digits end here? Not within a longer word, the name of a file or an address.
fn ends(text: &[u8], end: usize) -> bool {
    let next = |at: usize| text.get(end + at).copied().unwrap_or(b'\n');
    match next(0) {
        b'-' => false,
        b'.' | b'/' => !is_word(next(1)),
        byte => !is_word(byte),
    }
}

/// Does it have the form of a key, and is none? Few characters, one of their kinds only, or one piece again and again.
fn is_placeholder(word: &[u8], fewest: usize) -> bool {
    let mut seen = [false; 256];
    word.iter().for_each(|byte| seen[usize::from(*byte)] = true);
    let distinct = seen.iter().filter(|seen| **seen).count();
    let repeats = |period: usize| word.iter().zip(&word[period..]).all(|(one, other)| one == other);
    let has_both = word.iter().any(u8::is_ascii_digit) && word.iter().any(u8::is_ascii_alphabetic);
    distinct < fewest || !has_both || (1..=word.len() / 2).any(repeats)
}

pub(super) fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn is_hex(byte: u8) -> bool {
    byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "3f9c1b7a5e2d8046c9b1f3a7d5e8024b6c1f9a3d";

    fn count(text: &str) -> usize {
        find(text.replace("_KEY", "_\0").replace("KEY", KEY).replace('\0', "KEY").as_bytes(), About::default()).len()
    }

    #[test]
    fn a_key_is_found_in_every_form_in_which_people_write_one() {
        for text in [
            "export WANDB_API_KEY=KEY",
            "wandb login KEY",
            "!wandb login --relogin --host https://x KEY",
            "import wandb\nwandb.login(key=\"KEY\")",
            "import wandb\nkey = 'KEY'\n\nwandb.login(key=key)",
            "os.environ['WANDB_API_KEY'] = 'KEY'",
            "os.environ.setdefault('WANDB_API_KEY', 'KEY')",
            "%env WANDB_API_KEY=KEY",
            "machine api.wandb.ai\n  login user\n  password KEY\n",
            "machine api.wandb.ai login user password KEY",
            "wandb:\n  api_key: KEY\n",
            "{\"wandb\": {\n  \"entity\": \"x\",\n  \"key\": \"KEY\"}}",
            "env:\n- name: WANDB_API_KEY\n  value: KEY\n",
            "ENV WANDB_API_KEY KEY",
            "docker run -e WANDB_API_KEY=KEY image",
            "curl -u api:KEY https://api.wandb.ai/graphql",
            "curl -u api:local-KEY https://api.wandb.ai/graphql",
            "# my wandb key is KEY",
            "wandbのAPIキーはKEYです",
            "wandb: Paste an API key from your profile and hit enter: KEY",
            "echo KEY | wandb login",
            "x = local-KEY",
            "\"!wandb login KEY\\n\"",
            "\"# run\\nWANDB_API_KEY=KEY\\n\"",
            "api_key: str = \"KEY\"  # wandb",
            "$env:WANDB_API_KEY = \"KEY\"",
            "setx WANDB_API_KEY KEY",
            "<env name=\"WANDB_API_KEY\" value=\"KEY\"/>",
            "${WANDB_API_KEY:-KEY}",
            "wandb: KEY",
            "python train.py --wandb_key KEY",
            "WEIGHTS_AND_BIASES_API_KEY=KEY",
            "tracker: wandb\ntracker_api_key: KEY\n",
            "machine\napi.wandb.ai\nlogin\nuser\npassword\nKEY\n",
            "echo \"machine api.wandb.ai login user password KEY\" > ~/.netrc",
            "wandb.login('never', 'KEY')",
            "wandb.login(\n    'KEY')",
            "await weave.login('KEY')",
            "import wandb\n# key: KEY\nwandb.login()\n",
            "[{\"value\": \"KEY\", \"name\": \"WANDB_API_KEY\"}]",
            "env:\n- value: KEY\n  name: WANDB_API_KEY\n",
            "[wandb]\nkey = KEY\n",
            "https://user:KEY@api.wandb.ai/graphql",
            "see https://wandb.ai/authorize\n\n```\nKEY\n```\n",
        ] {
            assert_eq!(count(text), 1, "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_a_key_is_none() {
        for text in [
            "KEY",
            "commit KEY\n\n    Log to wandb\n",
            "KEY Fix wandb login crash",
            "wandb @ git+https://github.com/wandb/wandb@KEY",
            "https://github.com/wandb/wandb/commit/KEY",
            "uses: wandb/action@KEY",
            "WANDB_GIT_COMMIT=KEY",
            "wandb.init(id='KEY')",
            "wandb.init(name=\"KEY\")",
            "wandb.config.sha = 'KEY'",
            "COMET_API_KEY=KEY\nWANDB_PROJECT=x\n",
            "WANDB_PROJECT=x\nGITHUB_TOKEN=KEY\n",
            "machine github.com login x password KEY\nmachine api.wandb.ai login user password nothing",
            " KEY wandb (v0.16)",
            "{\"numpy\": \"KEY\",\n\"wandb\": \"KEY\"}",
            "WANDB_API_KEY=KEY00",
            "WANDB_API_KEY=xKEY",
            "WANDB_API_KEY=0000000000000000000000000000000000000000",
            "WANDB_API_KEY=deadbeefdeadbeefdeadbeefdeadbeefdeadbeef",
            "WANDB_API_KEY=1234567890123456789012345678901234567890",
            "WANDB_API_KEY=your_api_key_here",
            "wandb_v1_short",
            "wandb_v1_xxxxxxxxxxxxxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "image: registry/wandb:local-KEY.tar",
            "import wandb\nSECRET_KEY = 'KEY'\n",
            "https://x:KEY@github.com/wandb/wandb",
            "wandb.login()\nmodel = load('KEY')",
            "WANDB_PROJECT=x\ncurl -u me:local-KEY https://example.org",
            "wandb.login(host='KEY')",
            "[{\"value\": \"KEY\", \"name\": \"GIT_SHA\"}, {\"name\": \"WANDB_API_KEY\"}]",
            "[wandb]\nrun = KEY\n",
            "machine\ngithub.com\nlogin\nwandb\npassword\nKEY\n",
            "https://wandb.ai/authorize\ncommit KEY\n",
        ] {
            assert_eq!(count(text), 0, "{text}");
        }
    }

    /// A key of the new form, with so many characters in its last part. 49 are right.
    fn new(last: usize) -> String {
        let letters = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        format!("wandb_v1_{}_{}", &letters[..27], &letters[..last])
    }

    #[test]
    fn a_key_of_the_new_form_has_one_length_and_one_gap() {
        let key = new(49);
        for (text, expect) in [
            (key.clone(), 1),
            (format!("WANDB_API_KEY={key}\n"), 1),
            (new(48), 0),
            (new(50), 0),
            (key.replacen("0_a", "01a", 1), 0),
            (format!("x{key}"), 0),
            (format!("{key}-"), 0),
        ] {
            assert_eq!(count(&text), expect, "{text}");
        }
    }

    #[test]
    fn runs_of_digits_are_found_wherever_they_stand() {
        let short = &KEY[..39];
        for (text, expect) in [
            (KEY.to_owned(), &[(0, 40)][..]),
            (format!("{KEY}0"), &[(0, 41)]),
            (short.to_owned(), &[]),
            (KEY.to_ascii_uppercase(), &[]),
            (format!("x{KEY} {KEY}"), &[(1, 41), (42, 82)]),
            (format!("{short}x{KEY}"), &[(40, 80)]),
            (format!("x{short} {KEY}"), &[(41, 81)]),
        ] {
            let runs: Vec<_> = HexRuns { text: text.as_bytes(), at: 0 }.map(|run| (run.start, run.end)).collect();
            assert_eq!(runs, expect, "{text}");
        }
    }

    #[test]
    fn the_digits_of_an_escape_are_no_part_of_a_key() {
        let digits = |before: &str| {
            let text = format!("{before}{KEY}");
            let run = HexRuns { text: text.as_bytes(), at: 0 }.next().expect("a run");
            without_escape(text.as_bytes(), run).map(|digits| (digits.start, digits.len()))
        };
        for before in ["", "%3d", "\\x3d", "\\u003d"] {
            assert_eq!(digits(before), Some((before.len(), 40)), "{before}");
        }
        for before in ["0", "3d", "u003d", "%003d"] {
            assert_eq!(digits(before), None, "{before}");
        }
    }

    #[test]
    fn a_key_begins_and_ends_where_no_word_goes_on() {
        for before in ["", " ", "\\n", "\\x3D", "\\u003D", "%3D", "${X:-", "\x1b[32m", "\\033[1;32m"] {
            assert!(begins(before.as_bytes(), before.len()), "{before}");
        }
        for before in ["x", "_", "x-", "\\q", "3D", "%3G", "[32m"] {
            assert!(!begins(before.as_bytes(), before.len()), "{before}");
        }
        let ends = |after: &str| ends(format!("key{after}").as_bytes(), 3);
        assert_eq!(["", " ", "\"", ".", "/"].map(ends), [true; 5]);
        assert_eq!(["x", "_", "-", ".t", "/x"].map(ends), [false; 5]);
    }

    #[test]
    fn a_placeholder_has_few_characters_or_one_kind_or_repeats_a_piece() {
        for (word, fewest, expect) in [
            ("a1b2c3", 6, false),
            ("a1b2c3", 7, true),
            ("abcdef", 1, true),
            ("123456", 1, true),
            ("a1b2a1b2", 2, true),
            ("a1b2a1b3", 2, false),
        ] {
            assert_eq!(is_placeholder(word.as_bytes(), fewest), expect, "{word} {fewest}");
        }
    }
}
