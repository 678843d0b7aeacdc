//! `keywand offline`: runs that wait to be sent, where they would go, and whether they may.

use keywand_core::contract::{OfflineRequest, OfflineRunView, OfflineTarget, OfflineView, Unread, Verdict};
use keywand_core::i18n::Args as Words;
use keywand_core::quote::{shell_path, typed_word};

use crate::args::Offline;
use crate::offline_to;
use crate::print;
use crate::session::{DONE, FAILED, Session, UNREACHED};
use crate::table::{Mood, table};

/// Lists them.
pub(crate) fn run(session: &Session, args: &Offline) -> u8 {
    if let Some(status) = session.no_folder(args.folder.as_deref()) {
        return status;
    }
    let request = OfflineRequest { folder: args.folder.clone(), check: !args.no_check, to: args.to.clone() };
    let unreadable = |error: std::io::Error| session.app.unreadable(&error.to_string());
    let view = match session.confirmed(|| session.wait(session.app.offline(&request)).map_err(unreadable)?) {
        Ok(view) => view,
        Err(problem) => return session.failed(&problem, args.json),
    };
    if args.json {
        print::data(&serde_json::to_string(&view.runs).unwrap_or_default());
    } else if args.to.is_some() {
        return offline_to::run(session, args, &view);
    } else {
        show(session, &view, args.no_check);
    }
    for folder in &view.unread {
        print::err(&session.say("offline-unread", &Words::new().with("folder", shell_path(folder))));
    }
    status(&view, args.no_check)
}

pub(crate) fn status(view: &OfflineView, no_check: bool) -> u8 {
    let verdicts: Vec<_> = view.targets.iter().map(|target| target.guard.as_ref().map(|guard| guard.verdict)).collect();
    let is_known = no_check || verdicts.iter().all(|verdict| *verdict == Some(Verdict::Allowed));
    if verdicts.contains(&Some(Verdict::Denied)) {
        FAILED
    } else if is_known && view.unread.is_empty() && view.runs.iter().all(|run| run.synced || run.problem.is_none()) {
        DONE
    } else {
        UNREACHED
    }
}

fn show(session: &Session, view: &OfflineView, no_check: bool) {
    let say = |id: &str| session.say(id, &Words::new());
    if view.runs.is_empty() {
        print::out(&say("offline-none"));
    }
    for (target, at) in view.targets.iter().zip(0..) {
        print::out(&name(target));
        match &target.guard {
            Some(guard) => guard.lines.iter().for_each(|line| print::prose("  ", line)),
            None if no_check => {}
            None => print::out(&format!("  {}", say("offline-not-tested"))),
        }
        let runs: Vec<&OfflineRunView> = view.runs.iter().filter(|run| run.at == Some(at)).collect();
        let rows: Vec<_> = runs.iter().map(|run| (Mood::Plain, vec![shell_path(&run.path), size(run)])).collect();
        table(session.language, "  ", &["head-run", "head-size"], &rows);
        runs.iter().filter_map(|run| run.command.as_ref()).for_each(|command| print::out(&format!("  $ {command}")));
        print::out("");
    }
    let row = |run: &OfflineRunView| {
        let why = say(run.problem.map_or("offline-synced", problem));
        (Mood::Plain, vec![shell_path(&run.path), size(run), why])
    };
    let rows: Vec<_> = view.runs.iter().filter(|run| run.at.is_none()).map(row).collect();
    if !rows.is_empty() {
        table(session.language, "", &["head-run", "head-size", "head-why-not"], &rows);
    }
}

/// A run that goes nowhere, and why.
pub(crate) fn left_out(session: &Session, run: &OfflineRunView) -> String {
    let why = session.say(run.problem.map_or("offline-synced", problem), &Words::new());
    format!("{}: {why}", [shell_path(&run.path), size(run)].join("  ").trim_end())
}

pub(crate) fn name(target: &OfflineTarget) -> String {
    let entity = target.entity.as_ref().map(|entity| format!("{}/", typed_word(entity))).unwrap_or_default();
    format!("{entity}{}", typed_word(&target.project))
}

fn size(run: &OfflineRunView) -> String {
    run.bytes.map(|bytes| format!("{bytes} B")).unwrap_or_default()
}

fn problem(problem: Unread) -> &'static str {
    match problem {
        Unread::NoFile => "offline-no-file",
        Unread::NoPermission => "offline-no-permission",
        Unread::NoRunRecord => "offline-no-run-record",
        Unread::CutShort => "offline-cut-short",
        Unread::Damaged => "offline-damaged",
        Unread::Unreadable => "offline-unreadable",
    }
}
