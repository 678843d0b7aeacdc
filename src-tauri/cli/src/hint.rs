//! Wrong usage, and the command that was probably meant.

use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use keywand_core::i18n::{Args, Language, say};

use crate::print;
use crate::session::USAGE;

/// What other programs call our commands.
const MEANT: [(&str, &str); 9] = [
    ("login", "keywand add"),
    ("logout", "keywand remove NAME"),
    ("list", "keywand accounts"),
    ("ls", "keywand accounts"),
    ("status", "keywand whoami"),
    ("use", "keywand switch NAME"),
    ("test", "keywand check ENTITY/PROJECT"),
    ("run", "keywand exec NAME -- COMMAND"),
    ("delete", "keywand remove NAME"),
];

/// Says what is wrong with the command line; help and the version are no mistake.
pub(crate) fn wrong_usage(error: &clap::Error) -> ExitCode {
    let _ = error.print();
    if error.kind() == ErrorKind::InvalidSubcommand
        && let Some(ContextValue::String(given)) = error.get(ContextKind::InvalidSubcommand)
        && let Some((_, command)) = MEANT.iter().find(|(word, _)| word == given)
    {
        print::err(&say(language(), "usage-hint", &Args::new().with("command", *command)));
    }
    ExitCode::from(if error.use_stderr() { USAGE } else { 0 })
}

/// The language that was asked for, though the rest of the line is wrong.
fn language() -> Language {
    let words: Vec<String> = std::env::args().collect();
    let behind = words.iter().position(|word| word == "--lang").and_then(|at| words.get(at + 1));
    let given = behind.map(String::as_str).or_else(|| words.iter().find_map(|word| word.strip_prefix("--lang=")));
    given.and_then(|name| name.parse().ok()).unwrap_or_else(Language::of_system)
}
