//! What the other machine answers.

use std::collections::BTreeMap;

use super::checksum::Checksum;

/// netrc there, before anything is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Can it be read and written?
    pub state: State,
    /// Where wandb reads it.
    pub netrc: String,
    /// Where it is: another place where that is a link.
    pub real: String,
    /// The home folder, where it is known.
    pub home: Option<String>,
    /// May others than its owner read it?
    pub is_open: bool,
    /// Can its folder be written to?
    pub is_writable: bool,
    /// Checksum; `None` where there is no file.
    pub sum: Option<Checksum>,
    /// Why `cksum` does not run there: the words of its shell.
    pub no_checksum: Option<String>,
    /// Is `WANDB_API_KEY` set there?
    pub has_key_variable: bool,
    /// `WANDB_BASE_URL`, where it is set there.
    pub base_url: Option<String>,
    /// Where keywand is there.
    pub keywand: Option<String>,
    /// Where it could be put; `None` without a home folder.
    pub program: Option<String>,
    /// How many folders would have to be made for it.
    pub folders: u8,
    /// System and machine, as `uname` tells them: `Linux x86_64`.
    pub system: Option<String>,
}

/// What stands where netrc would be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// A file.
    There,
    /// Nothing.
    Missing,
    /// Neither `HOME` nor `NETRC` is set.
    NoHome,
    /// Not even its folder is there.
    NoFolder,
    /// A link that leads nowhere.
    BrokenLink,
    /// No file but a folder, a pipe or a device.
    Irregular,
    /// It cannot be read, or its link cannot.
    Unreadable,
}

impl State {
    const ALL: [(&'static str, Self); 7] = [
        ("there", Self::There),
        ("missing", Self::Missing),
        ("no-home", Self::NoHome),
        ("no-folder", Self::NoFolder),
        ("broken-link", Self::BrokenLink),
        ("irregular", Self::Irregular),
        ("unreadable", Self::Unreadable),
    ];
}

/// How it ended there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ended {
    /// netrc is as it was to be.
    Done(GuardThere, Option<Put>),
    /// Another program changed netrc in between. Nothing was written.
    Changed,
    /// Nothing was written; the system's words, where it gave any.
    Unwritten(String),
}

/// What came of the order for keywand itself; `None` where there was none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// It is there, or no longer there, as it was to be.
    Done,
    /// It does not run there, and was removed again.
    DoesNotRun,
    /// It could not be written or removed.
    Unwritten,
    /// It is to be removed, and is not there.
    Gone,
    /// It is to be removed, and is another one by now: it stays.
    Changed,
}

impl Put {
    const ALL: [(&'static str, Self); 6] = [
        ("done", Self::Done),
        ("does-not-run", Self::DoesNotRun),
        ("cut-short", Self::Unwritten),
        ("unwritten", Self::Unwritten),
        ("gone", Self::Gone),
        ("changed", Self::Changed),
    ];
}

/// What the guard came to there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GuardThere {
    /// It was not asked for.
    NotAsked,
    /// There is no `curl`, or a `printf` that would show the key to other programs.
    NoCurl,
    /// Its exit status, and what it printed.
    Said(u8, String),
}

/// Reads the first answer, without the lines before its mark.
pub fn found(lines: &[String]) -> Option<Found> {
    let told = told(lines);
    let state = State::ALL.into_iter().find(|(name, _)| told.get("state") == Some(name))?.1;
    let text = |name: &str| told.get(name).filter(|text| !text.is_empty()).map(|text| (*text).to_owned());
    // `-rw-r-----`: whoever is not the owner has the last six.
    let others = text("mode").filter(|mode| mode.is_ascii() && mode.len() >= 10).map(|mode| mode[4..10].to_owned());
    Some(Found {
        state,
        netrc: text("netrc").unwrap_or_default(),
        real: text("real").unwrap_or_default(),
        home: text("home"),
        is_open: state == State::There && others.is_some_and(|others| others != "------"),
        is_writable: told.get("writable") == Some(&"yes"),
        sum: told.get("sum").and_then(|sum| Checksum::read(sum)),
        no_checksum: text("lack"),
        has_key_variable: told.get("key") == Some(&"set"),
        base_url: text("url"),
        keywand: text("keywand"),
        program: text("program"),
        folders: told.get("folders").and_then(|folders| folders.parse().ok()).unwrap_or(0),
        system: text("system"),
    })
}

/// Reads the second answer, likewise.
pub fn ended(lines: &[String]) -> Option<Ended> {
    let told = told(lines);
    let at = lines.iter().position(|line| line.starts_with("said="))?;
    let said = lines[at..].join("\n").split_off("said=".len()).trim().to_owned();
    let guard = match *told.get("guard")? {
        "none" => GuardThere::NotAsked,
        "no-curl" => GuardThere::NoCurl,
        status => GuardThere::Said(status.parse().ok()?, said.clone()),
    };
    let put = Put::ALL.into_iter().find(|(name, _)| told.get("program") == Some(name)).map(|(_, put)| put);
    match *told.get("state")? {
        "done" => Some(Ended::Done(guard, put)),
        "changed" => Some(Ended::Changed),
        _ => Some(Ended::Unwritten(said)),
    }
}

/// `name=value` a line; the first one counts.
fn told(lines: &[String]) -> BTreeMap<&str, &str> {
    lines.iter().rev().filter_map(|line| line.split_once('=')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn the_first_answer_tells_where_netrc_is_and_who_may_read_it() {
        let text = "state=there\nnetrc=/h/.netrc\nreal=/d/netrc\nhome=/h\nmode=-rw-r-----+\nwritable=yes\nsum=930766865 9\nkey=set\nurl=";
        let read = found(&lines(text)).expect("an answer");
        assert_eq!((read.state, read.is_open, read.is_writable, read.has_key_variable), (State::There, true, true, true));
        assert_eq!((read.real.as_str(), read.sum, read.base_url), ("/d/netrc", Some(super::super::checksum(b"123456789")), None));
        let closed = found(&lines(&text.replace("rw-r-----+", "rw-------").replace("yes", "no"))).expect("an answer");
        assert!(!closed.is_open && !closed.is_writable);
        assert_eq!(found(&lines("state=missing\nmode=\nsum=none")).expect("an answer").sum, None);
        assert_eq!(found(&lines("state=odd")), None);
        assert_eq!(found(&[]), None);
    }

    #[test]
    fn the_second_answer_tells_how_it_ended_and_what_the_guard_said() {
        for (text, expect) in [
            ("state=done\nguard=none\nprogram=none\nsaid=", Some(Ended::Done(GuardThere::NotAsked, None))),
            ("state=done\nguard=no-curl\nprogram=cut-short\nsaid=", Some(Ended::Done(GuardThere::NoCurl, Some(Put::Unwritten)))),
            (
                "state=done\nguard=1\nprogram=done\nsaid=a\nb=c\n",
                Some(Ended::Done(GuardThere::Said(1, "a\nb=c".to_owned()), Some(Put::Done))),
            ),
            ("state=changed\nguard=none\nsaid=", Some(Ended::Changed)),
            ("state=unwritten\nguard=none\nsaid=mktemp: no", Some(Ended::Unwritten("mktemp: no".to_owned()))),
            ("state=cut-short\nguard=none\nsaid=", Some(Ended::Unwritten(String::new()))),
            ("state=done\nguard=odd\nsaid=", None),
            ("state=done", None),
        ] {
            assert_eq!(ended(&lines(text)), expect, "{text}");
        }
    }

    #[test]
    fn a_mode_counts_whole_and_a_name_where_it_is_told_first() {
        for (text, is_open) in [
            ("state=there\nmode=-rw-r--r--", true),
            ("state=there\nmode=-rw-r--r-", false),
            ("state=there\nmode=-rw-語語", false),
            ("state=missing\nmode=-rw-r--r--", false),
        ] {
            assert_eq!(found(&lines(text)).map(|found| found.is_open), Some(is_open), "{text}");
        }
        let read = found(&lines("state=there\nhome=/a\nhome=/b\nkey=\nkeywand=/k\nfolders=2")).expect("an answer");
        assert_eq!((read.home.as_deref(), read.has_key_variable, read.is_writable), (Some("/a"), false, false));
        assert_eq!((read.keywand.as_deref(), read.program, read.folders), (Some("/k"), None, 2));
    }
}
