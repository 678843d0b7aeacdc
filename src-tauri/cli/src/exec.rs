//! `keywand exec`, `keywand env`.

use std::io::{ErrorKind, IsTerminal as _, Write as _};
use std::process::Command;

use keywand_core::contract::{Code, Problem};
use keywand_core::i18n::Args as Words;

use crate::args::{Env, Exec};
use crate::right_key::{self, NoAccount};
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
    let (name, target, words) = parts(args);
    let Some((program, arguments)) = words.split_first() else {
        print::err(&session.say("exec-no-command", &Words::new()));
        return USAGE;
    };
    let mut command = Command::new(program);
    command.args(arguments);
    let account = match right_key::account(session, name, target, false) {
        Ok(account) => account,
        Err(NoAccount::Problem(problem)) => return not_started(session, name, &problem),
        Err(NoAccount::Said(_)) => return NOT_STARTED,
    };
    if let Err(problem) = session.confirmed(|| session.app.may_send(&account)).and_then(|()| {
        whoami::entity_out_of_reach(session, &account);
        session.app.exec(&account, &mut command)
    }) {
        return not_started(session, name, &problem);
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

fn not_started(session: &Session, name: Option<&str>, problem: &Problem) -> u8 {
    match no_account(session, name, problem) {
        FAILED => NOT_STARTED,
        status => status,
    }
}

/// The account's name, the target, and the command. `--for` may stand behind the name, too: no command begins with it.
fn parts(args: &Exec) -> (Option<&str>, Option<&str>, &[String]) {
    let target = args.for_target.as_deref();
    let Some((first, rest)) = args.words.split_first().filter(|_| !begins_with_dashes()) else {
        return (None, target, &args.words);
    };
    let (behind, rest) = match rest {
        [option, value, rest @ ..] if option == "--for" => (Some(value.as_str()), rest),
        [option, rest @ ..] if option.starts_with("--for=") => (option.strip_prefix("--for="), rest),
        _ => (None, rest),
    };
    (Some(first), behind.or(target), rest.strip_prefix(&["--".to_owned()]).unwrap_or(rest))
}

/// Says why there is no key to act with; a folder without an account has no name to repeat.
fn no_account(session: &Session, name: Option<&str>, problem: &Problem) -> u8 {
    if name.is_none() && problem.code == Code::AccountIsUnknown {
        print::err(&session.say("folder-is-not-bound", &Words::new()));
        return USAGE;
    }
    session.failed(problem, false)
}

/// Do options alone stand between `exec` and `--`? The parser of the command line does not tell.
fn begins_with_dashes() -> bool {
    const WITH_VALUE: [&str; 4] = ["--for", "--lang", "--confirm-host", "--passphrase-fd"];
    let mut words = std::env::args().skip_while(|word| word != "exec").skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--" => return true,
            option if WITH_VALUE.contains(&option) => drop(words.next()),
            option if option.starts_with('-') => {}
            _ => return false,
        }
    }
    false
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
    let account = match right_key::account(session, args.name.as_deref(), args.for_target.as_deref(), false) {
        Ok(account) => account,
        Err(NoAccount::Problem(problem)) => return no_account(session, args.name.as_deref(), &problem),
        Err(NoAccount::Said(status)) => return status,
    };
    match session.app.shell_lines(&account, args.shell == "fish") {
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
