//! `keywand exec`, `keywand env`.

use std::io::{ErrorKind, IsTerminal as _, Write as _};
use std::process::Command;

use keywand_core::contract::{Code, Problem};
use keywand_core::i18n::Args as Words;

use crate::args::{Env, Exec};
use crate::session::{DONE, FAILED, Session, USAGE};
use crate::{print, whoami};

/// Keywand could not start the command.
const NOT_STARTED: u8 = 125;
/// The command is there and cannot be run; as shells say it.
const NOT_EXECUTABLE: u8 = 126;
/// There is no such command; as shells say it.
const NOT_FOUND: u8 = 127;

/// Runs one command as an account; its exit status is ours.
pub(crate) fn exec(session: &Session, args: &Exec) -> u8 {
    let (name, words) = match args.words.split_first() {
        Some(_) if begins_with_dashes() => (None, args.words.as_slice()),
        Some((first, rest)) => (Some(first.as_str()), rest.strip_prefix(&["--".to_owned()]).unwrap_or(rest)),
        None => (None, &[][..]),
    };
    let Some((program, arguments)) = words.split_first() else {
        print::err(&session.say("exec-no-command", &Words::new()));
        return USAGE;
    };
    let mut command = Command::new(program);
    command.args(arguments);
    if let Err(problem) = session.account(name).and_then(|account| {
        session.confirmed(|| session.app.may_send(&account))?;
        whoami::entity_out_of_reach(session, &account);
        session.app.exec(&account, &mut command)
    }) {
        return match no_account(session, name, &problem) {
            FAILED => NOT_STARTED,
            status => status,
        };
    }
    keywand_core::system::inherit_dumps();
    let error = run(&mut command);
    let (id, status) = match error.kind() {
        ErrorKind::NotFound => ("exec-not-found", NOT_FOUND),
        ErrorKind::PermissionDenied | ErrorKind::IsADirectory => ("exec-not-executable", NOT_EXECUTABLE),
        _ => ("exec-not-started", NOT_STARTED),
    };
    let words = Words::new().with("program", program.clone()).with("message", error.to_string());
    print::err(&session.say(id, &words));
    status
}

/// Says why there is no key to act with; a folder without an account has no name to repeat.
fn no_account(session: &Session, name: Option<&str>, problem: &Problem) -> u8 {
    if name.is_none() && problem.code == Code::AccountIsUnknown {
        print::err(&session.say("folder-is-not-bound", &Words::new()));
        return USAGE;
    }
    session.failed(problem, false)
}

/// Does `--` follow `exec` at once? The parser of the command line does not tell.
fn begins_with_dashes() -> bool {
    std::env::args_os().skip_while(|word| word != "exec").nth(1).is_some_and(|word| word == "--")
}

/// Becomes the command, so that signals and the exit status are its own; returns only where it could not.
#[cfg(unix)]
fn run(command: &mut Command) -> std::io::Error {
    std::os::unix::process::CommandExt::exec(command)
}

#[cfg(not(unix))]
fn run(command: &mut Command) -> std::io::Error {
    match command.status() {
        Ok(status) => std::process::exit(status.code().unwrap_or(i32::from(NOT_STARTED))),
        Err(error) => error,
    }
}

/// Prints what makes a shell act as an account; never on a terminal.
pub(crate) fn env(session: &Session, args: &Env) -> u8 {
    if std::io::stdout().is_terminal() {
        return session.failed(&session.app.output_is_a_terminal(args.name.as_deref().unwrap_or_default()), false);
    }
    let lines = session.account(args.name.as_deref()).and_then(|account| session.app.shell_lines(&account, args.shell == "fish"));
    match lines {
        Ok(lines) => {
            if std::io::stdout().lock().write_all(lines.as_bytes()).is_ok() {
                DONE
            } else {
                FAILED
            }
        }
        Err(problem) => no_account(session, args.name.as_deref(), &problem),
    }
}
