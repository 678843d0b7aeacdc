//! `keywand`: the terminal face. Same core, same codes, same words as the window.

mod accounts;
mod actions;
mod args;
mod bind;
mod changes;
mod check;
mod check_all;
mod clean;
mod completion;
mod demo;
mod doctor;
mod exec;
mod explain;
mod fix;
mod guard;
mod hand_over;
mod help;
mod hint;
mod key;
mod keys;
mod layout;
mod netrc;
mod offline;
mod offline_to;
mod print;
mod projects;
mod reach;
mod recipe;
mod removal;
mod right_key;
mod rotate;
mod session;
mod steps;
mod switch;
mod table;
mod unified;
mod waiting;
mod watch;
mod whoami;

use std::process::ExitCode;

use clap::{CommandFactory as _, Parser as _};

use args::{Args, Command};
use session::Session;

/// Freed memory is wiped, so that no copy of a key outlives its use. Ten megabytes are read a third quicker with mimalloc than with
/// the system's allocator, which the window keeps: that one gives memory back.
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<mimalloc::MiMalloc> = zeroizing_alloc::ZeroAlloc(mimalloc::MiMalloc);

fn main() -> ExitCode {
    keywand_core::system::forbid_dumps();
    completion::answer();
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => return hint::wrong_usage(&error),
    };
    print::loudness(args.quiet, args.verbose);
    let session = || Session::new(args.lang, args.passphrase_fd);
    if !args.confirm_host.is_empty()
        && let Err(problem) = session().app.agree(&args.confirm_host)
    {
        print::problem(&problem, session().language);
        return ExitCode::from(session::USAGE);
    }
    let session = || {
        let session = session();
        // Looked at above.
        let _ = session.app.agree(&args.confirm_host);
        session
    };
    let status = match &args.command {
        Command::Check(check) if check.all_accounts => check_all::run(&session(), check),
        Command::Check(check) => check::run(&session(), check),
        Command::Guard(guard) => guard::run(session(), guard),
        Command::HandOver(hand_over) => hand_over::run(&session(), hand_over),
        Command::Offline(offline) => offline::run(&session(), offline),
        Command::Recipe(recipe) => recipe::run(&session(), recipe),
        Command::Explain(explain) => explain::run(explain, args.lang),
        Command::Fix(fix) => fix::run(&session(), fix),
        Command::Add(add) => accounts::add(&session(), add),
        Command::Accounts(json) => accounts::list(&session(), json.json),
        Command::Remove(remove) => removal::remove(&session(), remove),
        Command::Rename(rename) => accounts::rename(&session(), rename),
        Command::Reach(reach) => reach::run(&session(), reach),
        Command::Watch(watch) => watch::run(&session(), watch),
        Command::Whoami(who) => whoami::run(&session(), who),
        Command::Keys(keys) if keys.clean => clean::run(&session(), keys),
        Command::Keys(keys) => keys::run(&session(), keys),
        Command::Netrc(netrc) => netrc::run(&session(), netrc),
        Command::Rotate(rotate) => rotate::run(&session(), rotate),
        Command::Switch(switch) => switch::switch(&session(), switch),
        Command::Undo(undo) if undo.list => changes::list(&session(), undo.json),
        Command::Undo(undo) => switch::undo(&session(), undo),
        Command::Exec(exec) => exec::exec(&session(), exec),
        Command::Env(env) => exec::env(&session(), env),
        Command::Bind(bind) if bind.list => bind::list(&session(), bind.json),
        Command::Bind(bind) => bind::bind(&session(), bind),
        Command::Unbind(unbind) => bind::unbind(&session(), unbind),
        Command::Completions(completions) => {
            // A closed pipe ends the output, not the program.
            let _ = completion::register(completions.shell);
            session::DONE
        }
        Command::Man(man) => match clap_mangen::generate_to(help::spoken(Args::command(), hint::language()), &man.folder) {
            Ok(()) => session::DONE,
            Err(error) => {
                print::err(&format!("{}: {error}", man.folder.display()));
                session::FAILED
            }
        },
        Command::Doctor(json) => doctor::run(&session(), json.json),
        Command::Demo(demo) => demo::run(demo),
        Command::Help(help) => help::run(&help.words, hint::language()),
    };
    print::verbose(|| format!("exit={status}"));
    ExitCode::from(status)
}
