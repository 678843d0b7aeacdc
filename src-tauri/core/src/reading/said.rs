//! What one printed line tells: the failure, how much the line decides, and its words.

use super::words::{around, json_message};
use crate::evidence::{PathFailure, Trouble};
use crate::secret::KeyShape;

/// What went wrong, as far as one line tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Failure {
    /// The server refused, in these words.
    Refused { message: String, status: Option<u16>, field: Option<String> },
    /// The server does not know the key.
    KeyRejected { message: String, status: Option<u16> },
    /// No key is configured.
    KeyMissing,
    /// The client refuses a key of this form; was it `WANDB_API_KEY` that held it?
    KeyMalformed { shape: KeyShape, variable: bool },
    /// This version of the client refuses a key of so many characters as too long.
    KeyTooLong(u32),
    /// wandb says that it is too old; the version that it asks for.
    Outdated { wanted: Option<String>, message: String },
    /// A key and an identity token at once.
    TokenConflict,
    /// Python does not read netrc: file, line, words.
    NetrcUnreadable { file: String, line: Option<u32>, word: Option<String> },
    /// The client refuses the server's address, and says which was meant.
    HostIsWrong { suggestion: Option<String> },
    /// The client refuses the project's name.
    ProjectName { name: String, status: Option<u16> },
    /// No such project, or no such run in it.
    ProjectMissing { message: String, status: Option<u16> },
    /// The run that was to be resumed does not exist.
    RunMissing(String),
    /// An artifact that cannot be read.
    Artifact { message: String, status: Option<u16> },
    /// Something else stands in the way.
    Trouble { trouble: Trouble, message: String, status: Option<u16> },
    /// The server answered with a status that says nothing of rights (429, 5xx).
    Failed { status: u16, message: String },
    /// No answer of W&B came.
    Path(PathFailure),
    /// Runs stay on this machine, or nowhere.
    Mode(&'static str),
}

/// How much a line decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// A state, no failure.
    State,
    /// Only a person says so.
    Prose,
    /// Tried again: a failure only where the run did not go on.
    Hint,
    /// Something failed, and the line does not say what.
    Vague,
    /// The failure itself.
    Certain,
}

/// The words of the server or of the client, without what stands before them.
pub(super) fn said(line: &str) -> String {
    if let Some(message) = json_message(line) {
        return short(&message);
    }
    let mut words = unlogged(line.trim());
    for mark in [
        "encountered error: ",
        "Error while calling W&B API: ",
        "CommError: ",
        "UsageError: ",
        "wandb: ERROR ",
        "Error: ",
        "while retrying: ",
        "upsertBucket ",
    ] {
        words = around(words, mark).filter(|(before, _)| !is_cited(before)).map_or(words, |(_, rest)| rest);
    }
    let words = words.split(" (<Response").next().unwrap_or(words);
    short(words.split(". Please ").next().unwrap_or(words).trim_end_matches("(Error 403: Forbidden)"))
}

/// Does what stands before a message open a quotation inside a sentence?
fn is_cited(before: &str) -> bool {
    let sentence = before.strip_suffix(['"', '\'', '`', '“']).and_then(|before| before.strip_suffix(' '));
    sentence.is_some_and(|sentence| sentence.ends_with(|c: char| c.is_alphanumeric() || c == ','))
}

/// The line without what a log puts before it: `2026-10-14 11:18:10,652 ERROR   MainThread:15652 [wandb_init.py:init():988] …`.
fn unlogged(line: &str) -> &str {
    let dated = line.get(..10).is_some_and(|date| {
        date.bytes().enumerate().all(|(at, byte)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() })
    });
    let placed =
        dated.then(|| line.split_once("] ")).flatten().filter(|(head, _)| head.contains("Thread:") && head.contains(" ["));
    placed.map_or(line, |(_, words)| words)
}

/// At most 300 characters.
pub(super) fn short(words: &str) -> String {
    words.trim().chars().take(300).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_from_what_stands_before_them() {
        for (line, expect) in [
            ("x {\"message\":\"a b\"}", "a b"),
            ("wandb.errors.CommError: a b (<Response [403]>)", "a b"),
            ("wandb: ERROR Error while calling W&B API: denied. Please x", "denied"),
            ("a (Error 403: Forbidden)", "a"),
            ("CommError: a, look for \"wandb: ERROR b\"", "a, look for \"wandb: ERROR b\""),
            ("a: \"wandb: ERROR b", "b"),
            ("a\"wandb: ERROR b", "b"),
            ("2026-10-14 11:18:10,652 ERROR   MainThread:15652 [wandb_init.py:init():988] a b", "a b"),
            ("2026-10-14 x [y] a b", "2026-10-14 x [y] a b"),
            ("2026-10-14 Thread:1[y] a b", "2026-10-14 Thread:1[y] a b"),
            ("2026/10/14 Thread:1 [y] a b", "2026/10/14 Thread:1 [y] a b"),
            ("2026-1x-14 Thread:1 [y] a b", "2026-1x-14 Thread:1 [y] a b"),
        ] {
            assert_eq!(said(line), expect, "{line}");
        }
        assert_eq!(short(&"x".repeat(301)).len(), 300);
    }
}
