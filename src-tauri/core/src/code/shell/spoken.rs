//! Commands that search for a text or tell it to somebody: what it holds is no setting.

use super::inside;
use super::words::Word;
use crate::code::found::{Named, Scan};
use crate::code::note::NoteCode;
use crate::code::sure;

/// Programs that search.
const SEARCHING: [&str; 16] = [
    "Select-String",
    "[",
    "[[",
    "awk",
    "egrep",
    "fgrep",
    "findstr",
    "gawk",
    "grep",
    "killall",
    "pgrep",
    "pkill",
    "rg",
    "sed",
    "test",
    "zgrep",
];

/// Those among them whose names are words, too.
const COMPARING: [&str; 3] = ["[", "[[", "test"];

/// Programs that tell a text to a person, and what functions of that kind are called.
const TELLING: [&str; 27] = [
    "abort", "alert", "assert", "debug", "die", "echo", "err", "error", "exit", "fail", "fatal", "git", "info", "log", "logger",
    "mail", "message", "msg", "notice", "notify", "print", "read", "say", "title", "trace", "usage", "warn",
];

/// Where a program stands that only searches or tells.
pub(super) fn begins(words: &[Word<'_>]) -> Option<usize> {
    let is_bare = |word: &Word<'_>| word.raw == word.text && !word.opaque;
    // make writes a mark before a program.
    let name = |word: &Word<'_>| word.text.trim_start_matches(['@', '-', '+']).rsplit('/').next().unwrap_or_default().to_owned();
    let searches = |word: &Word<'_>| is_bare(word) && SEARCHING.contains(&name(word).as_str());
    let program = words.iter().position(|word| !goes_before(word))?;
    let tells = is_bare(&words[program]) && (is_telling(&words[program].text) || is_of_github(&words[program..]));
    // `docker exec name grep …`
    let is_started = || words[program..].iter().any(|word| inside::starts_another(&word.text));
    if tells || searches(&words[program]) {
        return Some(program);
    }
    let is_sure = |word: &Word<'_>| searches(word) && !COMPARING.contains(&word.text.as_str());
    words.iter().position(is_sure).filter(|_| is_started())
}

/// Said of each name that stands in the words.
pub(super) fn left_alone(words: &[Word<'_>], scan: &mut Scan) {
    let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
    let Some(first) = words.first() else { return };
    for named in [Named::Entity, Named::Project] {
        if sure::told_of(&texts.join(" "), named) {
            let word = words.iter().find(|word| sure::told_of(&word.text, named)).unwrap_or(first);
            scan.doubt(NoteCode::NameIsLeftAlone, word.range.start, Some(named.word()), Some(named));
        }
    }
}

/// Variables for the command, and words that stand before one.
fn goes_before(word: &Word<'_>) -> bool {
    matches!(word.text.as_str(), "!" | "@" | "do" | "else" | "elif" | "if" | "sudo" | "then" | "until" | "while" | "command")
        || word.assignment().is_some_and(|(name, _)| !name.starts_with('-'))
}

/// `die`, `log_info`, `notify-send`.
fn is_telling(program: &str) -> bool {
    let bare = program.trim_start_matches(['@', '-', '+']);
    let is_name = !bare.contains(['.', '/', '=', ':']);
    is_name && bare.split(['_', '-']).any(|part| TELLING.contains(&part.to_ascii_lowercase().as_str()))
}

/// `gh pr create --title …`; `gh variable set` is none of them.
fn is_of_github(words: &[Word<'_>]) -> bool {
    let is = |at: usize, names: &[&str]| words.get(at).is_some_and(|word| names.contains(&word.text.as_str()));
    is(0, &["gh", "glab", "hub"]) && is(1, &["discussion", "gist", "issue", "mr", "pr", "release", "search"])
}

#[cfg(test)]
mod tests {
    use crate::code::found::Scan;
    use crate::code::shell::scan;

    #[test]
    fn what_is_searched_for_or_told_is_left_alone() {
        for (expect, texts) in [
            ("!name-is-left-alone:WANDB_PROJECT=a", "grep WANDB_PROJECT=a f | if grep WANDB_PROJECT=a f"),
            ("entity=b !name-is-left-alone:WANDB_PROJECT=a", "WANDB_ENTITY=b grep WANDB_PROJECT=a f"),
            ("!name-is-left-alone:grep", "docker exec x grep --wandb_project a"),
            ("!name-is-left-alone:log_info", "log_info --wandb_project a"),
            ("!name-is-left-alone:gh", "gh pr create --wandb_project a"),
            ("project=a", "docker exec x test --wandb_project a | fit grep --wandb_project a | ./log --wandb_project a"),
            ("project=a", "gh run --wandb_project a | fit pr --wandb_project a | --x=1 grep WANDB_PROJECT=a f"),
            ("project=a", "'grep' WANDB_PROJECT=a f"),
        ] {
            texts.split(" | ").for_each(|text| assert_eq!(scan(text, &|_, _| Scan::default()).told(text), expect, "{text}"));
        }
    }
}
