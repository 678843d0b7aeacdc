//! A key and the place where it lies.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::form::{About, Found, find};
use super::place::LyingIn;
use crate::reading::mask_keys;
use crate::secret::ApiKey;

/// So many keys are told at most.
const MOST: usize = 10_000;

/// What the host of a key says of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Answer {
    /// It was not asked.
    #[default]
    NotAsked,
    /// The host knows whose key it is.
    Works,
    /// The host knows no such key.
    Rejected,
    /// It was asked, and what came back does not tell.
    CannotTell,
}

/// A key and the place where it lies.
#[derive(Debug, Clone)]
pub struct Lying {
    /// The key.
    pub key: ApiKey,
    /// File, home as `~`; a variable's name where it stands in the environment.
    pub file: String,
    /// Line, counted from 1.
    pub line: Option<u32>,
    /// The variable, option or field that it is given to.
    pub variable: Option<String>,
    /// The object of the repository that holds it, where it lies in the history.
    pub object: Option<String>,
    /// The oldest commit that brought the object, where one leads to it.
    pub commit: Option<String>,
    /// What kind of place it is.
    pub kind: LyingIn,
    /// What its host says of it.
    pub answer: Answer,
}

impl Lying {
    fn spot(&self) -> (&str, Option<u32>, Option<&str>) {
        (&self.file, self.line, self.object.as_deref())
    }
}

/// What a scan found.
#[derive(Debug, Clone, Default)]
pub struct Scan {
    /// The keys, by file and line.
    pub keys: Vec<Lying>,
    /// Texts that were read.
    pub read: u64,
    /// Files and folders that could not be read, or are too large; home as `~`.
    pub unread: Vec<String>,
    /// Keys that were found and are not listed: there are too many.
    pub left_out: u64,
}

impl Scan {
    /// Looks for keys in a text.
    pub(super) fn look(&mut self, text: &[u8], file: &str, about: About) {
        self.read += 1;
        let decoded = decoded(text);
        let text = decoded.as_deref().unwrap_or(text);
        for found in find(text, about) {
            if self.keys.len() == MOST {
                self.left_out += 1;
                continue;
            }
            let line = 1 + memchr::memchr_iter(b'\n', &text[..found.range.start]).count();
            self.keys.push(Lying {
                key: found.key(text),
                file: file.to_owned(),
                line: u32::try_from(line).ok(),
                // A name that has the form of a key may be one.
                variable: found.variable.filter(|name| mask_keys(name) == *name),
                object: None,
                commit: None,
                kind: LyingIn::of(file),
                answer: Answer::NotAsked,
            });
        }
    }

    /// Takes over what another scan found; a key that is told at a place is not told again.
    pub fn join(&mut self, other: Self) {
        self.read += other.read;
        self.unread.extend(other.unread);
        self.left_out += other.left_out;
        if other.keys.is_empty() {
            return;
        }
        let known: HashSet<_> = self.keys.iter().map(Lying::spot).collect();
        let is_known = |key: &Lying| {
            known.contains(&key.spot()) && self.keys.iter().any(|known| known.spot() == key.spot() && known.key.is_same(&key.key))
        };
        let new: Vec<Lying> = other.keys.into_iter().filter(|key| !is_known(key)).collect();
        self.add(new);
    }

    /// Takes over the keys of a text that nothing else has looked at.
    pub(super) fn add(&mut self, keys: Vec<Lying>) {
        let room = MOST - self.keys.len();
        self.left_out += keys.len().saturating_sub(room) as u64;
        self.keys.extend(keys.into_iter().take(room));
    }

    /// Notes what hosts said, one answer a key.
    pub fn note(&mut self, answers: Vec<Answer>) {
        self.keys.iter_mut().zip(answers).for_each(|(key, answer)| key.answer = answer);
    }

    /// Takes over what hosts said of the same keys before; what they said since stays.
    pub fn recall(&mut self, before: &Self) {
        let said = before.keys.iter().filter(|key| key.answer != Answer::NotAsked);
        let said: HashMap<&str, Answer> = said.map(|key| (key.key.expose(), key.answer)).collect();
        for key in self.keys.iter_mut().filter(|key| key.answer == Answer::NotAsked) {
            key.answer = said.get(key.key.expose()).copied().unwrap_or_default();
        }
    }

    /// The places of each key, in the order in which the keys were found.
    pub fn by_key(&self) -> Vec<Vec<&Lying>> {
        let (mut known, mut keys) = (HashMap::new(), Vec::<Vec<&Lying>>::new());
        for lying in &self.keys {
            let at = *known.entry(lying.key.expose()).or_insert(keys.len());
            match keys.get_mut(at) {
                Some(places) => places.push(lying),
                None => keys.push(vec![lying]),
            }
        }
        keys
    }

    pub(super) fn sort(&mut self) {
        self.keys.sort_by(|one, other| (&one.file, one.line, &one.object).cmp(&(&other.file, other.line, &other.object)));
        self.unread.sort();
        self.unread.dedup();
    }
}

/// Every key in the text of a file.
pub fn find_in(path: &Path, text: &[u8]) -> Vec<Found> {
    find(text, about(path))
}

/// What the path of a file says of its text.
pub(super) fn about(path: &Path) -> About {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    let folder = path.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    let is_own = (folder == "wandb" || folder == ".wandb") && (name == "settings" || name.starts_with("debug"));
    About { wandb: name.contains("wandb") || is_own, key: ["key", "token", "secret"].iter().any(|word| name.contains(word)) }
}

/// Is it no text?
pub(super) fn is_binary(text: &[u8]) -> bool {
    !text.starts_with(b"\xff\xfe") && !text.starts_with(b"\xfe\xff") && memchr::memchr(0, &text[..text.len().min(8192)]).is_some()
}

/// A text of PowerShell's, which writes two bytes a character.
fn decoded(text: &[u8]) -> Option<Vec<u8>> {
    let (little, big) = (text.strip_prefix(b"\xff\xfe"), text.strip_prefix(b"\xfe\xff"));
    let unit = if little.is_some() { u16::from_le_bytes } else { u16::from_be_bytes };
    let pairs = little.or(big)?.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    Some(char::decode_utf16(pairs).map(|c| c.unwrap_or('\u{fffd}')).collect::<String>().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "3f9c1b7a5e2d8046c9b1f3a7d5e8024b6c1f9a3d";

    fn lying(key: &str, file: &str, line: u32) -> Lying {
        let (key, file, line) = (ApiKey::new(key.to_owned()), file.to_owned(), Some(line));
        let (kind, answer) = (LyingIn::Source, Answer::NotAsked);
        Lying { key, file, line, variable: None, object: None, commit: None, kind, answer }
    }

    #[test]
    fn a_key_is_told_with_its_line_and_its_name_unless_that_may_be_a_key() {
        let mut wide = vec![0xff, 0xfe];
        wide.extend(format!("WANDB_API_KEY={KEY}\n").encode_utf16().flat_map(u16::to_le_bytes));
        let mut scan = Scan::default();
        scan.look(format!("true\n\nexport WANDB_API_KEY={KEY}\n").as_bytes(), "~/.bashrc", About::default());
        scan.look(&wide, "a.ps1", About::default());
        scan.look(format!("{KEY}_wandb_key={KEY}\n").as_bytes(), "b", About::default());
        let told: Vec<_> = scan.keys.iter().map(|key| (key.line, key.variable.as_deref(), key.kind)).collect();
        let name = Some("WANDB_API_KEY");
        let expect = [(Some(3), name, LyingIn::Shell), (Some(1), name, LyingIn::Source), (Some(1), None, LyingIn::Source)];
        assert_eq!((told.as_slice(), scan.read), (&expect[..], 3));
    }

    #[test]
    fn a_key_is_told_once_a_place() {
        let keys = vec![lying("one", "b", 1), lying("two", "b", 1), lying("one", "a", 2)];
        let mut scan = Scan { keys: vec![lying("one", "b", 1)], read: 2, unread: vec!["y".to_owned()], left_out: 3 };
        scan.join(Scan { keys, read: 5, unread: vec!["y".to_owned(), "x".to_owned()], left_out: 4 });
        scan.sort();
        let told: Vec<_> = scan.keys.iter().map(|key| (key.key.expose(), key.file.as_str(), key.line)).collect();
        assert_eq!(told, [("one", "a", Some(2)), ("one", "b", Some(1)), ("two", "b", Some(1))]);
        assert_eq!((scan.read, scan.left_out, scan.unread.join(" ").as_str()), (7, 7, "x y"));
        let files = |places: &Vec<&Lying>| places.iter().map(|place| place.file.as_str()).collect::<Vec<_>>().join(" ");
        assert_eq!(scan.by_key().iter().map(files).collect::<Vec<_>>(), ["a b", "b"]);
    }

    #[test]
    fn what_hosts_said_is_kept_and_what_they_said_since_stays() {
        let keys = ["one", "two", "three", "four"].map(|key| lying(key, "a", 1)).to_vec();
        let mut before = Scan { keys, ..Scan::default() };
        let mut scan = before.clone();
        before.note(vec![Answer::Works, Answer::NotAsked, Answer::Rejected]);
        scan.note(vec![Answer::NotAsked, Answer::NotAsked, Answer::Works]);
        scan.recall(&before);
        let answers: Vec<Answer> = scan.keys.iter().map(|key| key.answer).collect();
        assert_eq!(answers, [Answer::Works, Answer::NotAsked, Answer::Works, Answer::NotAsked]);
    }

    #[test]
    fn keys_beyond_the_most_are_counted() {
        let mut scan = Scan { keys: vec![lying("one", "a", 1); MOST - 2], ..Scan::default() };
        scan.add(vec![lying("two", "b", 1), lying("two", "b", 2), lying("two", "b", 3)]);
        assert_eq!((scan.keys.len(), scan.left_out), (MOST, 1));
        scan.look(format!("WANDB_API_KEY={KEY}\n").as_bytes(), "c", About::default());
        assert_eq!((scan.keys.len(), scan.left_out), (MOST, 2));
    }

    #[test]
    fn a_path_says_whether_its_text_is_about_wandb_or_a_key() {
        for (paths, wandb, key) in [
            (["a/wandb/settings", ".wandb/settings", "wandb/debug.log", "a/WANDB.py"], true, false),
            (["wandb/notes.txt", "a/settings", "a/debug.log", ""], false, false),
            (["my_secret", "key.txt", "wandb/a.key", "token"], false, true),
            (["wandb_token.txt", "wandb.key", "wandb-secret", "WANDB_KEY"], true, true),
        ] {
            paths.iter().for_each(|path| assert_eq!(about(Path::new(path)), About { wandb, key }, "{path}"));
        }
    }

    #[test]
    fn a_text_of_two_bytes_a_character_is_one() {
        for (text, is_none, expect) in [
            (&b"ab"[..], false, None),
            (b"a\0", true, None),
            (b"\xff\xfea\0b\0", false, Some("ab")),
            (b"\xfe\xff\0a\0b", false, Some("ab")),
        ] {
            assert_eq!((is_binary(text), decoded(text).as_deref()), (is_none, expect.map(str::as_bytes)), "{text:?}");
        }
        assert_eq!([8191, 8192].map(|at| is_binary(&[&b"a".repeat(at)[..], b"\0"].concat())), [true, false]);
    }
}
