//! `keywand offline --to`: offline runs sent to another target, by `wandb sync` itself. The files of the runs stay as they are.

use std::io::IsTerminal as _;
use std::process::Command;

use keywand_core::contract::{OfflineRequest, OfflineRunView, OfflineTarget, OfflineView, Verdict};
use keywand_core::i18n::Args as Words;
use keywand_core::quote::shell_path;

use crate::args::Offline;
use crate::offline::{left_out, name, status};
use crate::print;
use crate::session::{FAILED, Session, USAGE};

/// Prints the commands, and what was tested beside them; runs them where that is wanted.
pub(crate) fn run(session: &Session, args: &Offline, view: &OfflineView) -> u8 {
    for target in &view.targets {
        print::note(&name(target));
        target.guard.iter().flat_map(|guard| &guard.lines).for_each(|line| print::note(&format!("  {line}")));
    }
    for run in &view.runs {
        match &run.command {
            Some(command) => print::data(command),
            None => print::note(&left_out(session, run)),
        }
    }
    view.unread.iter().for_each(|folder| print::err(&folder_says(session, "offline-unread", folder)));
    let say = |id: &str| session.say(id, &Words::new());
    match view.targets.first() {
        None => print::note(&say("offline-none-to-send")),
        Some(target) if args.run => return send(session, args, view, target),
        Some(_) => print::note(&say("offline-dry-run")),
    }
    status(view, args.no_check)
}

/// Runs `wandb sync` once a run, then looks which of them it marked as sent: its own exit status does not tell.
fn send(session: &Session, args: &Offline, view: &OfflineView, target: &OfflineTarget) -> u8 {
    if target.guard.as_ref().map(|guard| guard.verdict) != Some(Verdict::Allowed) {
        print::err(&session.say("offline-not-begun", &Words::new()));
        return status(view, false);
    }
    let runs: Vec<_> = view.runs.iter().filter(|run| run.command.is_some()).collect();
    let words = || Words::new().with("count", runs.len().to_string()).with("target", name(target));
    if !args.yes && !agrees(session, &words()) {
        return USAGE;
    }
    for run in &runs {
        if let Err(error) = sync(target, run) {
            print::err(&format!("wandb: {error}"));
            return FAILED;
        }
    }
    let request = OfflineRequest { folder: args.folder.clone(), check: false, to: None };
    let unreadable = |error: std::io::Error| session.app.unreadable(&error.to_string());
    let after = match session.wait(session.app.offline(&request)).map_err(unreadable).and_then(|done| done) {
        Ok(after) => after,
        Err(problem) => return session.failed(&problem, false),
    };
    let is_sent = |run: &OfflineRunView| after.runs.iter().any(|now| now.path == run.path && now.synced);
    let left: Vec<_> = runs.iter().filter(|run| !is_sent(run)).collect();
    left.iter().for_each(|run| print::err(&folder_says(session, "offline-not-sent", &shell_path(&run.path))));
    if !left.is_empty() {
        return FAILED;
    }
    print::note(&session.say("offline-sent", &words()));
    status(&after, true)
}

/// The words of the command that was shown, handed over without a shell.
fn sync(target: &OfflineTarget, run: &OfflineRunView) -> std::io::Result<()> {
    let mut command = Command::new("wandb");
    command.arg("sync");
    if let Some(entity) = &target.entity {
        command.args(["-e", entity]);
    }
    command.args(["-p", &target.project]).arg(&run.path).status().map(drop)
}

fn agrees(session: &Session, words: &Words) -> bool {
    if !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() {
        print::err(&session.say("offline-need-yes", &Words::new()));
        return false;
    }
    print::ask(&session.say("offline-question", words));
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).is_ok_and(|_| answer.trim().to_lowercase().starts_with('y'))
}

fn folder_says(session: &Session, id: &str, folder: &str) -> String {
    session.say(id, &Words::new().with("folder", folder))
}
