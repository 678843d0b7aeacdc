//! Does a run of 40 hexadecimal digits stand beside a word of W&B, so that it is a key and no commit?

use std::borrow::Cow;
use std::ops::Range;

use memchr::memmem;

use super::label::{Class, Label, class, is_wandb, labels, last_other, last_wandb, speaks_of_else, speaks_of_key};

/// So many bytes on each side are looked at.
const AROUND: usize = 1600;
/// So many lines.
const LINES: usize = 12;

/// What the path of a text says of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct About {
    /// It is about W&B.
    pub wandb: bool,
    /// It is about a key.
    pub key: bool,
}

/// Does a text speak of W&B at all? Where it does not, no run of digits in it is looked at.
pub(super) fn is_possible(text: &[u8], about: About) -> bool {
    let has = |word: &[u8]| memmem::find(text, word).is_some();
    let words = [&b"andb"[..], b"andB", b"ANDB", b"W&B", b"eights", b"EIGHTS", b"oreweave", b"eave.login", b"local-"];
    about.wandb || words.into_iter().any(has)
}

/// The name that a value at this place is given to, where it names a key.
pub(super) fn variable(text: &[u8], start: usize) -> Option<String> {
    let label = labels(&before(text, start)).into_iter().next()?;
    matches!(class(&label.name), Class::Wandb | Class::AnyKey | Class::OtherKey).then_some(label.name)
}

/// Is the value in this range a key of W&B's?
pub(super) fn is_key(text: &[u8], range: &Range<usize>, is_local: bool, about: About) -> bool {
    let glue = text[..range.start].last().copied();
    let stands_alone = text[..range.start].trim_ascii().is_empty() && text[range.end..].trim_ascii().is_empty();
    if stands_alone {
        return about.wandb && about.key || is_local;
    }
    if matches!(glue, Some(b'/' | b'@' | b'#')) {
        return false;
    }
    let (before, after) = (before(text, range.start), after(text, range.end));
    let here = Here { before: &before, after: &after, about };
    let label = labels(&before).into_iter().next();
    let said = label.as_ref().map_or(Class::Unknown, |label| class(&label.name));
    if here.is_login_command() || here.is_argument_of_login() || here.is_user_of_address() || here.is_named_behind() {
        return true;
    }
    if let Some(is_ours) = here.is_password_of_netrc() {
        return is_ours;
    }
    if is_local && said != Class::Else {
        return glue != Some(b':') || said == Class::Wandb || here.names_wandb();
    }
    match (said, &label) {
        (Class::Wandb, _) => true,
        (Class::AnyKey, Some(label)) => here.is_for_wandb(label) || here.is_used_for_wandb(label) || here.is_comment_at_login(),
        (Class::OtherKey, Some(label)) => here.is_used_for_wandb(label) || about.wandb && about.key,
        (Class::OnlyWandb, _) => !here.is_among_others(),
        (Class::Else | Class::AnyKey | Class::OtherKey, _) => false,
        (Class::Unknown, label) => {
            let is_told = label.as_ref().is_none_or(|label| !label.is_given || here.is_prompt());
            is_told && here.is_prose() || here.stands_below_page()
        }
    }
}

fn before(text: &[u8], start: usize) -> String {
    unescaped(&text[start.saturating_sub(AROUND)..start])
}

fn after(text: &[u8], end: usize) -> String {
    unescaped(&text[end..text.len().min(end + AROUND)])
}

/// Line breaks and quotation marks as they are meant, where a text stands in another one (a notebook's cell in JSON).
fn unescaped(bytes: &[u8]) -> String {
    let text: Cow<'_, str> = String::from_utf8_lossy(bytes);
    text.replace("\\\"", "\"")
        .replace("\\n", "\n")
        .replace("\\t", "\t")
        .replace("\",\n", "\n")
        .replace("%3D", "=")
        .replace("%22", "\"")
}

/// What stands around a value.
struct Here<'a> {
    before: &'a str,
    after: &'a str,
    about: About,
}

impl Here<'_> {
    /// The line of the value, up to it.
    fn line(&self) -> &str {
        self.before.rsplit('\n').next().unwrap_or_default()
    }

    fn rest(&self) -> &str {
        self.after.split('\n').next().unwrap_or_default()
    }

    /// Does the line name W&B?
    fn names_wandb(&self) -> bool {
        is_wandb(self.line()) || is_wandb(self.rest())
    }

    /// The last lines before the value, its own included.
    fn last_lines(&self, count: usize) -> &str {
        let at = self.before.rmatch_indices('\n').nth(count - 1).map_or(0, |(at, _)| at + 1);
        &self.before[at..]
    }

    /// `wandb login [OPTIONS] KEY`, or `… | wandb login`.
    fn is_login_command(&self) -> bool {
        let is_piped = self.rest().split_once('|').is_some_and(|(_, rest)| rest.trim_start().starts_with("wandb login"));
        let typed = self.line().rsplit_once("wandb login").or_else(|| self.line().rsplit_once("wandb\", \"login\","));
        let mut was_option = false;
        let is_option = |word: &str| {
            let word = word.trim_matches(['"', '\'', '`', ',', '[', ']', '(', ')', '<']);
            let is_one = word.is_empty() || word.starts_with('-') || word == "\\" || was_option;
            was_option = matches!(word, "--host" | "--base-url" | "--relogin" | "--key");
            is_one
        };
        is_piped || typed.is_some_and(|(_, words)| words.split_whitespace().all(is_option))
    }

    /// `wandb.login("never", "KEY")`, `weave.login('KEY')`: an argument without a name, or the key's own.
    fn is_argument_of_login(&self) -> bool {
        let call = ["wandb.login(", "weave.login("].iter().find_map(|call| Some(self.last_lines(3).rsplit_once(call)?.1));
        let last = call.filter(|arguments| !arguments.contains(')')).and_then(|arguments| arguments.rsplit(',').next());
        last.is_some_and(|last| last.split_once('=').is_none_or(|(name, _)| name.trim() == "key"))
    }

    /// `api:KEY@api.wandb.ai`, `-u api:KEY`.
    fn is_user_of_address(&self) -> bool {
        let address = self.rest().strip_prefix('@').and_then(|rest| rest.split(['/', ' ', '"', '\'']).next());
        let is_of_wandb = self.before.ends_with(':') && address.is_some_and(is_wandb);
        is_of_wandb || self.before.ends_with("api:") && (self.names_wandb() || is_wandb(self.last_lines(3)))
    }

    /// `{"value": "KEY", "name": "WANDB_API_KEY"}`: the name stands behind its value.
    fn is_named_behind(&self) -> bool {
        let line = self.line().trim_end_matches(['"', '\'']).trim_end();
        let is_value = line.ends_with("value:") || line.ends_with("value\":") || line.ends_with("value':");
        let behind = self.after.split(['}', '{']).next().unwrap_or_default();
        let mut words = behind.split(|c: char| c.is_whitespace() || "\"',:".contains(c)).filter(|word| !word.is_empty());
        is_value && words.next() == Some("name") && words.next().is_some_and(|name| class(name) == Class::Wandb)
    }

    /// Is the machine of this netrc entry one of W&B's? `None` where the value is no password of an entry.
    fn is_password_of_netrc(&self) -> Option<bool> {
        let mut words =
            self.last_lines(LINES).split(|c: char| c.is_whitespace() || "\"'".contains(c)).filter(|word| !word.is_empty());
        let words: Vec<&str> = words.by_ref().collect();
        let (last, words) = words.split_last()?;
        let at = words.iter().rposition(|word| word.ends_with("machine")).filter(|_| *last == "password")?;
        Some(is_wandb(words.get(at + 1).copied().unwrap_or_default()))
    }

    /// `# key: KEY` on the line beside the login.
    fn is_comment_at_login(&self) -> bool {
        let beside = [self.before.rsplit('\n').nth(1), self.after.split('\n').nth(1)];
        let is_login = |line: &str| line.contains("wandb.login") || line.contains("wandb login");
        self.line().trim_start().starts_with(['#', '/']) && beside.into_iter().flatten().any(is_login)
    }

    /// A key that stands alone below the address of the page that shows keys.
    fn stands_below_page(&self) -> bool {
        let is_alone = self.line().trim_matches(is_decoration).is_empty() && self.rest().trim_matches(is_decoration).is_empty();
        let lines = self.last_lines(5);
        is_alone && ["wandb.ai/authorize", "/wandb/authorize"].iter().any(|page| lines.contains(page))
    }

    /// A name of any key: which service do the lines before it speak of?
    fn is_for_wandb(&self, label: &Label) -> bool {
        let lines = self.last_lines(LINES);
        let same_line = format!("{}{}", self.line(), self.rest());
        if is_wandb(&same_line) {
            return last_other(self.line()) <= last_wandb(self.line()) || last_other(&same_line).is_none();
        }
        let (ours, others) = (last_wandb(lines), last_other(lines));
        if self.about.wandb && others.is_none() {
            return true;
        }
        let Some(at) = ours.filter(|at| others.is_none_or(|other| other < *at)) else { return false };
        let names_api = label.name.to_ascii_lowercase().contains("api") || label.name == "password";
        let between = lines[at..].matches('\n').count();
        let line = lines[at..].split('\n').next().unwrap_or_default();
        let is_section = lines[..at].rsplit('\n').next().unwrap_or_default().starts_with('[') && line.trim_end().ends_with(']');
        let opens = line.trim_end().ends_with(['{', ':', '(', '[', ',']) || is_section;
        names_api || opens && between <= 4 || between <= 1 && speaks_of_key(line)
    }

    /// Is the name used in a line that names W&B?
    fn is_used_for_wandb(&self, label: &Label) -> bool {
        let name = label.name.rsplit('.').next().unwrap_or_default();
        let mut lines = self.before.rsplit('\n').skip(1).take(LINES).chain(self.after.split('\n').skip(1).take(LINES * 2));
        lines.any(|line| is_wandb(line) && uses(line, name))
    }

    /// `wandb: DIGITS`, and no list of digits for many names.
    fn is_among_others(&self) -> bool {
        let previous = self.before.rsplit('\n').nth(1).unwrap_or_default();
        let next = self.after.split('\n').nth(1).unwrap_or_default();
        let two = self.last_lines(3);
        [previous, next, self.line(), self.rest()].into_iter().any(has_digits)
            || speaks_of_else(two)
            || speaks_of_else(self.rest())
    }

    /// A person is asked for the key, and types it behind the question or below it.
    fn is_prompt(&self) -> bool {
        let lines = self.last_lines(2).to_ascii_lowercase();
        lines.contains("api key") && (lines.contains("paste") || lines.contains("enter") || lines.contains("wandb.ai/authorize"))
    }

    /// A sentence that speaks of a key of W&B's.
    fn is_prose(&self) -> bool {
        let line = self.last_lines(if self.line().trim().is_empty() { 2 } else { 1 });
        is_wandb(line) && speaks_of_key(line) && !speaks_of_else(line) && !speaks_of_else(self.rest())
            || self.is_prompt() && is_wandb(self.last_lines(4))
    }
}

/// Marks of a quotation, a list or a comment.
fn is_decoration(c: char) -> bool {
    c.is_whitespace() || "`'\"*#->|".contains(c)
}

/// Is the name used here, other than as the name of an argument?
fn uses(line: &str, name: &str) -> bool {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    line.match_indices(name).any(|(at, _)| {
        let rest = &line[at + name.len()..];
        let begins = !line[..at].ends_with(is_word);
        let is_argument = rest.trim_start().starts_with('=') && !rest.trim_start().starts_with("==");
        begins && !rest.starts_with(is_word) && !is_argument
    })
}

/// Forty hexadecimal digits in one piece.
fn has_digits(line: &str) -> bool {
    line.split(|c: char| !c.is_ascii_hexdigit()).any(|word| word.len() == 40)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "3f9c1b7a5e2d8046c9b1f3a7d5e8024b6c1f9a3d";
    const NOTHING: About = About { wandb: false, key: false };
    const OF_WANDB: About = About { wandb: true, key: false };
    const OF_A_KEY: About = About { wandb: false, key: true };
    const OF_BOTH: About = About { wandb: true, key: true };

    /// Is `<>` a key, where 40 digits stand in its place? `#40` are other digits.
    fn asked(text: &str, is_local: bool, about: About) -> bool {
        let text = text.replace("#40", &KEY.chars().rev().collect::<String>());
        let at = text.find("<>").expect("a place");
        is_key(text.replace("<>", KEY).as_bytes(), &(at..at + KEY.len()), is_local, about)
    }

    fn all(expect: bool, texts: &[&str]) {
        texts.iter().for_each(|text| assert_eq!(asked(text, false, NOTHING), expect, "{text}"));
    }

    #[test]
    fn what_the_path_says_counts_where_the_text_does_not_say_more() {
        for (text, about, expect) in [
            ("<>\n", NOTHING, false),
            ("<>\n", OF_WANDB, false),
            ("<>\n", OF_A_KEY, false),
            (" \n<>\n", OF_BOTH, true),
            ("<> x", OF_BOTH, false),
            ("x <>", OF_BOTH, false),
            ("api_key = <>\n", OF_WANDB, true),
            ("api_key = <>\n", NOTHING, false),
            ("comet:\n  api_key: <>\n", OF_WANDB, false),
            ("COMET_API_KEY=<>\n", OF_BOTH, true),
            ("COMET_API_KEY=<>\n", OF_WANDB, false),
            ("COMET_API_KEY=<>\n", OF_A_KEY, false),
            ("commit = <>\n", OF_BOTH, false),
        ] {
            assert_eq!(asked(text, false, about), expect, "{text} {about:?}");
        }
    }

    #[test]
    fn the_prefix_local_says_much() {
        for (text, expect) in [
            ("<>\n", true),
            ("a b <>\n", true),
            ("x:<>\n", false),
            ("x:<> # wandb\n", true),
            ("wandb x:<>\n", true),
            ("WANDB_API_KEY:<>\n", true),
            ("sha256 <>\n", false),
        ] {
            assert_eq!(asked(text, true, NOTHING), expect, "{text}");
        }
    }

    #[test]
    fn a_login_gives_it_away() {
        all(
            true,
            &[
                "wandb login <>",
                "wandb login --relogin <>",
                "wandb login --host https://x <>",
                "wandb login --base-url https://x --key <>",
                "wandb login \\\n  <>",
                "run([\"wandb\", \"login\", \"--host\", \"https://x\", \"<>\"])",
                "echo <> | wandb login",
                "wandb.login(\"never\", \"<>\")",
                "wandb.login(\n  host=\"x\",\n  key=\"<>\")",
                "weave.login('<>')",
                "# key: <>\nwandb.login()",
                "// key: <>\nwandb login",
                "# 1\n# key: <>\n\nwandb.login(key=key)",
            ],
        );
        all(
            false,
            &[
                "wandb login then x=<>",
                "echo <> | tee file | wandb login",
                "wandb.login(host=\"<>\")",
                "wandb.login()\nx = \"<>\"",
                "wandb.login(\n  a,\n  b,\n  \"<>\")",
                "x.login(\"<>\")",
                "key: <>\nwandb.login()",
                "# key: <>\nwandb.init()",
                "# key: <>\n\nwandb.login()",
                "wandb key https://x/<>",
                "wandb key @<>",
                "wandb key #<>",
            ],
        );
    }

    #[test]
    fn an_address_or_an_entry_of_netrc_says_whose_it_is() {
        all(
            true,
            &[
                "https://me:<>@api.wandb.ai",
                "https://me:<>@api.wandb.ai/graphql",
                "curl -u api:<> https://api.wandb.ai/graphql",
                "curl https://api.wandb.ai \\\n  -s \\\n  -u api:<>",
                "machine api.wandb.ai login user password <>",
                "# github\nmachine wandb.example\n  login user\n  password <>",
                "{\"value\": \"<>\", \"name\": \"WANDB_API_KEY\"}",
                "- value: <>\n  name: WANDB_API_KEY",
                "{'value': '<>', 'name': 'WANDB_API_KEY'}",
            ],
        );
        all(
            false,
            &[
                "https://me:<>@github.com",
                "https://me:<>@x.com/wandb",
                "https://me <>@api.wandb.ai",
                "curl -u api:<>",
                "curl -u api:<> https://x.com",
                "# wandb\nmachine github.com\n  login user\n  password <>",
                "machine github.com login api.wandb.ai password <>",
                "{\"value\": \"<>\", \"name\": \"OTHER\"}",
                "{\"value\": \"<>\", \"kind\": \"WANDB_API_KEY\"}",
                "{\"value\": \"<>\"}, {\"name\": \"WANDB_API_KEY\"}",
                "{\"x\": \"<>\", \"name\": \"WANDB_API_KEY\"}",
            ],
        );
    }

    #[test]
    fn a_name_of_any_key_is_one_of_the_service_that_is_spoken_of_last() {
        all(
            true,
            &[
                "WANDB_API_KEY=<>",
                "api_key = <> # wandb",
                "wandb api_key=<> # comet",
                "comet wandb api_key=<>",
                "wandb:\n  api_key: <>",
                "comet\nwandb:\n  api_key: <>",
                "wandb: x\n\n\n\n\n\npassword: <>",
                "wandb:\n  a: 1\n  b: 2\n  c: 3\n  token: <>",
                "wandb = {\n  token: <>",
                "wandb(\n  token: <>",
                "wandb = [\n  token: <>",
                "wandb,\n  token: <>",
                "[wandb]\ntoken = <>",
                "wandb login\ntoken: <>",
                "my_key = '<>'\n\nwandb.login(key=my_key)",
                "self.my_key = '<>'\n\nwandb.login(key=my_key)",
                "MY_TEAM_KEY = '<>'\n\nwandb.login(key=MY_TEAM_KEY)",
                "my_key = '<>'\nwandb(my_key == 1)",
                "wandb.login(key=my_key)\nmy_key = '<>'",
            ],
        );
        all(
            false,
            &[
                "api_key = <>",
                "comet api_key = <> # wandb",
                "wandb comet api_key=<>",
                "wandb\ncomet\n  api_key: <>",
                "wandb stuff\ntoken: <>",
                "wandb login\n\ntoken: <>",
                "wandb:\n  a: 1\n  b: 2\n  c: 3\n  d: 4\n  token: <>",
                "[wandb\ntoken = <>",
                "(wandb]\ntoken = <>",
                "my_key = '<>'\nwandb.init(my_key=1)",
                "my_key = '<>'\nwandb.login(key=my_key2)",
                "my_key = '<>'\nwandb.login(key=xmy_key)",
                "my_key = '<>'\nx.login(key=my_key)",
                "COMET_API_KEY=<>",
            ],
        );
        let used = |lines: usize| format!("my_key = '<>'{}wandb.login(key=my_key)", "\n".repeat(lines));
        assert_eq!([24, 25].map(|lines| asked(&used(lines), false, NOTHING)), [true, false]);
    }

    #[test]
    fn the_name_wandb_alone_is_no_key_in_a_list_of_digits() {
        all(true, &["x: 1\nwandb: <>\ny: 2", "commits:\n  a: 1\n  b: 2\n  wandb: <>"]);
        all(
            false,
            &[
                "a: #40\nwandb: <>",
                "wandb: <>\nb: #40",
                "#40 wandb: <>",
                "wandb: <> #40",
                "commits:\n  a: 1\n  wandb: <>",
                "wandb: <> # commit",
                "wandb commit <>",
            ],
        );
    }

    #[test]
    fn prose_speaks_of_a_key_of_wandb_and_of_nothing_else() {
        all(
            true,
            &[
                "wandb api key → <>",
                "wandb key here <>",
                "wandb key →\n  <> x",
                "Paste an API key from wandb.ai/authorize here: <>",
                "enter your api key for wandb here: <>",
                "wandb\n\nEnter api key\nit: <>",
                "https://wandb.ai/authorize\n\n> `<>`\n",
                "https://x/wandb/authorize\n\n\n\n<>\n",
            ],
        );
        all(
            false,
            &[
                "wandb → <>",
                "key → <>",
                "wandb commit key → <>",
                "wandb key → <> commit",
                "wandb key here = <>",
                "wandb key →\nx → <>",
                "your api key for wandb here: <>",
                "wandb\n\n\nEnter api key\nit: <>",
                "https://wandb.ai/authorize\n\n<> x",
                "https://wandb.ai/authorize\n\nx → <>",
                "https://wandb.ai/authorize\n\n\n\n\n<>\n",
            ],
        );
    }

    #[test]
    fn what_is_escaped_is_read_as_it_is_meant() {
        all(
            true,
            &[
                "{\"source\": [\"wandb.login(\\n\", \"  key=\\\"<>\\\")\"]}",
                "https://x?a=WANDB_API_KEY%3D<>",
                "{%22WANDB_API_KEY%22:%22<>%22",
                "\"wandb login\\ttoken\\n\",\n\"token: <>\"",
            ],
        );
    }

    #[test]
    fn a_text_without_a_word_of_wandb_is_not_looked_at() {
        for word in ["wandb", "WandB", "WANDB", "W&B", "Weights", "WEIGHTS", "coreweave", "weave.login", "local-"] {
            assert!(is_possible(format!("a {word} b").as_bytes(), NOTHING), "{word}");
        }
        assert!(!is_possible(b"a key", OF_A_KEY));
        assert!(is_possible(b"a key", OF_WANDB));
    }

    #[test]
    fn only_a_name_of_a_key_is_told() {
        for (before, expect) in [
            ("WANDB_API_KEY=", Some("WANDB_API_KEY")),
            ("api_key: ", Some("api_key")),
            ("COMET_API_KEY=", Some("COMET_API_KEY")),
            ("commit=", None),
            ("wandb: ", None),
            ("x=", None),
            ("→", None),
        ] {
            assert_eq!(variable(format!("{before}{KEY}").as_bytes(), before.len()).as_deref(), expect, "{before}");
        }
    }
}
