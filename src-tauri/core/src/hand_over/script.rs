//! What is sent to the other machine.

use std::fmt;

use zeroize::Zeroizing;

use super::checksum::{Checksum, checksum};
use crate::account::Host;
use crate::i18n::Language;
use crate::quote::shell_word;
use crate::secret::ApiKey;

/// The command that `ssh` is given: it reads a script up to a line that is a lone dot, and runs it with standard input still open. It
/// holds nothing of ours, and every login shell takes it as it is: `sh`, `csh` and `fish` have the same single quotation marks, there is
/// no line break between them and no `!`.
pub const BOOTSTRAP: &str =
    r#"sh -c 'n=$(printf "\n."); while IFS= read -r l; do case $l in .) break;; esac; s=$s$l${n%.}; done; eval "$s"'"#;

/// The lines that begin and end the two answers; anything before them is a greeting of the login shell.
pub const MARKS: [(&str, &str); 2] = [("keywand-hand-over", "content"), ("keywand-hand-over-done", "keywand-hand-over-end")];

const THERE: &str = include_str!("there.sh");

/// The test there: two lines of sh, and what is asked of keywand where it was put there.
#[derive(Debug, Default)]
pub struct Guards {
    /// For any sh with curl.
    pub lines: String,
    /// For keywand.
    pub own: String,
}

/// The script, with the lines of the guard in it, and the mark of its end.
pub fn script(guards: &Guards) -> String {
    // Names of a target stand in both: neither is looked for the place of the other.
    let (before, rest) = THERE.split_once("@GUARD@").unwrap_or((THERE, ""));
    let (between, after) = rest.split_once("@OWN_GUARD@").unwrap_or((rest, ""));
    [before, guards.lines.trim_end(), between, guards.own.trim_end(), after, ".\n"].concat()
}

/// keywand as the guard, which then reads the key from netrc there.
pub fn own_guard(host: &Host, (entity, project): (&str, &str), language: Language) -> String {
    let target = shell_word(&format!("{entity}/{project}"));
    format!("WANDB_BASE_URL={} \"$program\" --lang {} guard -- {target}", shell_word(host.base_url()), language.tag())
}

/// What is to be done there.
pub enum Order<'a> {
    /// Give netrc this content.
    Write(&'a [u8]),
    /// Remove netrc: the hand-over that is taken back made it.
    Remove,
    /// Leave netrc as it is.
    Keep,
}

/// What is to be done with keywand there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extra {
    /// Nothing.
    Nothing,
    /// Take the content of this checksum, which is sent last.
    Put(Checksum),
    /// Remove the program, where it still has this checksum; and so many folders that were made for it.
    Drop(Checksum, u8),
}

impl fmt::Display for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => Ok(()),
            Self::Put(sum) => write!(f, "put {sum}"),
            Self::Drop(sum, folders) => write!(f, "drop {sum} {folders}"),
        }
    }
}

/// An order as it is sent, with the key that the guard tests, if it is to. The program itself is sent behind it.
pub fn order(order: &Order<'_>, guarded: Option<&ApiKey>, extra: Extra) -> Zeroizing<Vec<u8>> {
    let extra = extra.to_string();
    let key = guarded.map_or("", ApiKey::expose);
    let (word, content) = match order {
        Order::Write(content) => (format!("write {}", checksum(content)), *content),
        Order::Remove => ("remove".to_owned(), &[][..]),
        Order::Keep => ("keep".to_owned(), &[][..]),
    };
    // Of its full length from the beginning: a text that grows leaves copies behind.
    let mut sent = Zeroizing::new(Vec::with_capacity(word.len() + key.len() + extra.len() + content.len() + 3));
    for part in [word.as_bytes(), b"\n", key.as_bytes(), b"\n", extra.as_bytes(), b"\n", content] {
        sent.extend_from_slice(part);
    }
    sent
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_is_one_line_without_what_a_login_shell_reads_otherwise() {
        assert!(!BOOTSTRAP.contains(['\n', '!']) && BOOTSTRAP.matches('\'').count() == 2);
    }

    #[test]
    fn the_marks_are_those_of_the_script() {
        assert!(
            MARKS.iter().all(|(first, last)| THERE.contains(&format!(" {first} \"")) && THERE.contains(&format!(" {last}\n")))
        );
    }

    #[test]
    fn the_script_ends_where_its_only_lone_dot_stands() {
        let script = script(&Guards { lines: "ask\njudge\n".to_owned(), own: "'@GUARD@ @OWN_GUARD@'".to_owned() });
        assert_eq!(script.lines().filter(|line| *line == ".").count(), 1);
        assert!(script.ends_with("\n.\n") && script.contains("ask\njudge\n}"));
        assert_eq!(script.matches('@').count(), 4, "what stands in a target is left alone");
    }

    #[test]
    fn an_order_has_three_lines_before_the_content() {
        let key = ApiKey::new("k".repeat(40));
        let sent = order(&Order::Write(b"a\nb"), Some(&key), Extra::Put(checksum(b"123456789")));
        assert_eq!(*sent, format!("write {}\n{}\nput 930766865 9\na\nb", checksum(b"a\nb"), "k".repeat(40)).into_bytes());
        assert_eq!(**order(&Order::Keep, None, Extra::Drop(checksum(b""), 2)), *b"keep\n\ndrop 4294967295 0 2\n");
        assert_eq!(**order(&Order::Keep, None, Extra::Nothing), *b"keep\n\n\n");
    }

    #[test]
    fn keywand_guards_the_target_on_the_server_of_the_key() {
        let host = Host::parse("https://w.example.jp").expect("an address");
        let expect = "WANDB_BASE_URL=https://w.example.jp \"$program\" --lang en guard -- 'team/a b'";
        assert_eq!(own_guard(&host, ("team", "a b"), Language::En), expect);
    }

    #[test]
    fn what_is_removed_there_has_no_content() {
        assert_eq!(**order(&Order::Remove, None, Extra::Nothing), *b"remove\n\n\n");
        let key = ApiKey::new("k".to_owned());
        assert_eq!(**order(&Order::Write(b""), Some(&key), Extra::Nothing), *b"write 4294967295 0\nk\n\n");
        let extras = [Extra::Nothing, Extra::Put(checksum(b"")), Extra::Drop(checksum(b""), 3)];
        assert_eq!(extras.map(|extra| extra.to_string()), ["", "put 4294967295 0", "drop 4294967295 0 3"]);
    }
}
