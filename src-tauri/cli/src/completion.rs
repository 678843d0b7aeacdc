//! What a shell completes: names of accounts, codes, targets that were seen, commands behind `exec`. Nobody is asked.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::io::Write as _;

use clap::CommandFactory as _;
use clap_complete::env::Shells;
use clap_complete::{CompleteEnv, CompletionCandidate, Shell};
use keywand_core::app::{App, InMemory};
use keywand_core::contract::Code;
use keywand_core::hand_over::Destination;
use keywand_core::system::Surroundings;

use crate::args::Args;
use crate::{help, hint};

/// Set by the lines that a shell sourced; its value is the shell.
const VARIABLE: &str = "KEYWAND_COMPLETE";

/// Answers a shell that asks what may come next, and ends; returns where none asks.
pub(crate) fn answer() {
    if std::env::var_os(VARIABLE).is_some() {
        CompleteEnv::with_factory(|| help::spoken(Args::command(), hint::language())).var(VARIABLE).complete();
    }
}

/// The lines that a shell sources.
///
/// # Errors
/// Standard output is closed.
pub(crate) fn register(shell: Shell) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    if let Some(lines) = Shells::builtins().completer(&shell.to_string()) {
        lines.write_registration(VARIABLE, "keywand", "keywand", "keywand", &mut out)?;
    }
    if shell == Shell::Zsh {
        // zsh reads the file as the body of `_keywand` when it is first asked.
        writeln!(out, "[ \"${{funcstack[1]}}\" = _keywand ] && _clap_dynamic_completer_keywand \"$@\"")?;
    }
    Ok(())
}

fn app() -> App {
    App::new(Surroundings::of_this_process(), Box::new(InMemory::default()))
}

/// Labels of the accounts on file.
pub(crate) fn accounts() -> Vec<CompletionCandidate> {
    let accounts = app().accounts_look().accounts;
    let on_file = accounts.into_iter().filter_map(|account| {
        let whose = account.username.map_or(String::new(), |username| format!("{username} · "));
        Some(CompletionCandidate::new(account.label?).help(Some(format!("{whose}{}", account.host).into())))
    });
    on_file.collect()
}

/// Labels, and the account before.
pub(crate) fn accounts_to_switch_to() -> Vec<CompletionCandidate> {
    accounts().into_iter().chain([CompletionCandidate::new("-")]).collect()
}

/// Every code, and `list`.
pub(crate) fn codes() -> Vec<CompletionCandidate> {
    std::iter::once("list").chain(Code::ALL.iter().map(|code| code.name())).map(CompletionCandidate::new).collect()
}

/// Projects that an account was seen to reach.
pub(crate) fn targets() -> Vec<CompletionCandidate> {
    app().targets_seen().into_iter().map(CompletionCandidate::new).collect()
}

/// Targets of favourites.
pub(crate) fn favourites() -> Vec<CompletionCandidate> {
    let targets = app().favourites_look().favourites.into_iter().map(|one| one.exact.unwrap_or(one.target));
    targets.collect::<BTreeSet<_>>().into_iter().map(CompletionCandidate::new).collect()
}

/// Machines that `ssh`'s configuration names.
pub(crate) fn machines() -> Vec<CompletionCandidate> {
    let home = Surroundings::of_this_process().home.unwrap_or_default();
    let text = std::fs::read_to_string(home.join(".ssh/config")).unwrap_or_default();
    let lines = text.lines().map(|line| line.replacen('=', " ", 1));
    let named = lines.filter_map(|line| {
        let mut words = line.split_whitespace().map(str::to_owned);
        words.next().filter(|word| word.eq_ignore_ascii_case("host")).map(|_| words.collect::<Vec<_>>())
    });
    let machines = named.flatten().map(|name| format!("ssh:{name}"));
    machines.filter(|name| name.parse::<Destination>().is_ok()).map(CompletionCandidate::new).collect()
}

/// Behind `exec`: accounts, then whatever `PATH` leads to.
pub(crate) fn accounts_and_commands(current: &OsStr) -> Vec<CompletionCandidate> {
    let begun = current.to_string_lossy();
    let fits = |name: &OsStr| name.to_string_lossy().starts_with(begun.as_ref());
    let mut found: Vec<_> = accounts().into_iter().filter(|account| fits(account.get_value())).collect();
    if !begun.is_empty() {
        found.extend(commands(&begun).into_iter().map(CompletionCandidate::new));
    }
    found
}

fn commands(begun: &str) -> BTreeSet<String> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let files = std::env::split_paths(&folders).filter_map(|folder| std::fs::read_dir(folder).ok()).flatten().flatten();
    files.filter_map(|file| file.file_name().into_string().ok()).filter(|name| name.starts_with(begun)).collect()
}
