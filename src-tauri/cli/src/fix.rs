//! `keywand fix`: the same code with names that the account may use.

use std::io::{BufWriter, ErrorKind, Read as _, Write as _};
use std::path::Path;

use keywand_core::code::form_of_file;
use keywand_core::contract::{ApplyRequest, FixFileRequest, FixRequest, FixView, Form, Problem};
use keywand_core::i18n::Args as Words;
use keywand_core::plain::harmless;
use serde_json::json;

use crate::args::Fix;
use crate::session::{DONE, FAILED, Session, USAGE};
use crate::{print, unified};

/// Runs it.
pub(crate) fn run(session: &Session, args: &Fix) -> u8 {
    let account = match args.account.as_deref().map(|name| session.account(Some(name))).transpose() {
        Ok(account) => account,
        Err(problem) => return session.failed(&problem, args.json),
    };
    if args.write {
        if let Some(status) = args.file.as_deref().and_then(|file| session.no_file(Path::new(file))) {
            return status;
        }
        return write(session, args, account);
    }
    if matches!(args.file.as_deref(), None | Some("-")) {
        print::say_how_to_end("fix-paste", session.language);
    }
    let bytes = match read(args.file.as_deref()) {
        Ok(bytes) => bytes,
        Err(error) => {
            let name = args.file.as_deref().unwrap_or("-");
            let words = Words::new().with("file", name).with("message", error.to_string());
            print::err(&session.say("explain-unreadable", &words));
            return USAGE;
        }
    };
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return unreadable(session, args, error.as_bytes()),
    };
    let request = FixRequest {
        form: args.form.or_else(|| form(args.file.as_deref()?, &text)),
        text,
        entity: entity(args),
        project: args.project.clone(),
        account,
    };
    let unreadable = |error: std::io::Error| session.app.unreadable(&error.to_string());
    match session.confirmed(|| session.wait(session.app.fix_nearest(&request)).map_err(unreadable)?) {
        Ok(view) => show(session, args, &request.text, &view),
        Err(problem) => failed(session, args, &problem),
    }
}

/// Why the names could not be asked for, and how to do without asking.
fn failed(session: &Session, args: &Fix, problem: &Problem) -> u8 {
    let status = session.failed(problem, args.json);
    if !args.json && args.entity.is_none() {
        print::err(&session.say("fix-names-can-be-given", &Words::new()));
    }
    status
}

/// `--project` alone says that entities stay as they are.
fn entity(args: &Fix) -> Option<String> {
    args.entity.clone().or_else(|| args.project.as_ref().map(|_| String::new()))
}

fn form(file: &str, text: &str) -> Option<Form> {
    form_of_file(Path::new(file).file_name()?.to_str()?, text)
}

fn show(session: &Session, args: &Fix, text: &str, view: &FixView) -> u8 {
    if args.json {
        let mut object = json!(view);
        object["text"] = json!(pieces(text, view).collect::<String>());
        object["outcome"] = json!(outcome(view));
        print::data(&object.to_string());
        return DONE;
    }
    let status = if args.diff {
        let fixed: String = pieces(text, view).collect();
        raw(session, std::iter::once(unified::diff(text, &fixed, args.file.as_deref().unwrap_or("-")).as_bytes()))
    } else {
        raw(session, pieces(text, view).map(str::as_bytes))
    };
    notes(session, view);
    status
}

/// What is not UTF-8 comes out as it came in, but for JSON, which cannot hold it: its `text` is null.
fn unreadable(session: &Session, args: &Fix, bytes: &[u8]) -> u8 {
    if let Some(view) = session.app.fix_unreadable(bytes) {
        if args.json {
            let mut object = json!(view);
            object["text"] = json!(null);
            object["outcome"] = json!(outcome(&view));
            print::data(&object.to_string());
            return DONE;
        }
        notes(session, &view);
    }
    if args.diff { DONE } else { raw(session, std::iter::once(bytes)) }
}

/// Shows the change, makes it, and leaves a receipt for `keywand undo`.
fn write(session: &Session, args: &Fix, account: Option<keywand_core::account::AccountId>) -> u8 {
    let request = FixFileRequest {
        path: args.file.clone().unwrap_or_default(),
        form: args.form,
        entity: entity(args),
        project: args.project.clone(),
        account,
    };
    let failed = |problem: &Problem| failed(session, args, problem);
    let unreadable = |error: std::io::Error| session.app.unreadable(&error.to_string());
    let plan = match session.confirmed(|| session.wait(session.app.fix_plan_nearest(&request)).map_err(unreadable)?) {
        Ok(plan) => plan,
        Err(problem) => return failed(&problem),
    };
    let done = match session.app.fix_apply(&ApplyRequest { plan: plan.id.clone() }) {
        Ok(done) => done,
        Err(problem) => return failed(&problem),
    };
    if args.json {
        // The same as without writing, and what was planned.
        let mut object = json!(plan);
        let view = json!(plan.view);
        ["edits", "notes"].iter().for_each(|name| object[name] = view[name].clone());
        object["outcome"] = json!(plan.view.as_ref().map(outcome));
        print::data(&object.to_string());
    } else {
        plan.changes.iter().for_each(diff);
        print::out(&done.sentence);
        plan.view.iter().for_each(|view| notes(session, view));
    }
    DONE
}

/// What came of it: something was corrected, every name is right as it is, or there is what is not understood.
fn outcome(view: &FixView) -> &'static str {
    match (view.edits.is_empty(), view.notes.is_empty(), view.names.is_empty()) {
        (false, ..) => "corrected",
        (true, true, false) => "right",
        (true, true, true) => "no-names",
        (true, false, _) => "not-understood",
    }
}

/// What nothing was changed in, and what is not understood, are two things.
fn unchanged(session: &Session, view: &FixView) {
    if view.edits.is_empty() && view.notes.is_empty() {
        let id = if view.names.is_empty() { "fix-no-names" } else { "fix-names-are-right" };
        print::err(&session.say(id, &Words::new()));
    }
}

fn notes(session: &Session, view: &FixView) {
    unchanged(session, view);
    for note in &view.notes {
        print::err(&session.say("fix-note", &Words::new().with("line", note.line.to_string()).with("text", note.text.clone())));
    }
    if let (Some(entity), false) = (&view.runs_to, view.projects.is_empty()) {
        let words = Words::new().with("entity", entity.clone()).with("projects", harmless(&view.projects.join(", ")));
        print::err(&session.say("fix-projects", &words));
    }
}

fn diff(change: &keywand_core::contract::ChangeView) {
    print::out(&format!("{}:{}", change.file, change.line));
    for (sign, lines) in [("-", &change.old), ("+", &change.new)] {
        lines.iter().flat_map(|lines| lines.lines()).for_each(|line| print::out(&format!("  {sign} {line}")));
    }
}

/// The text with its edits, from one edit to the next.
fn pieces<'a>(text: &'a str, view: &'a FixView) -> impl Iterator<Item = &'a str> {
    let begins = std::iter::once(0).chain(view.edits.iter().map(|edit| edit.end as usize));
    let ends = view.edits.iter().map(|edit| (edit.start as usize, edit.new.as_str())).chain(std::iter::once((text.len(), "")));
    begins.zip(ends).flat_map(|(begin, (end, new))| [&text[begin..end], new])
}

/// Bytes as they are. A closed pipe ends the output, not the program; a full disk is said.
fn raw<'a>(session: &Session, mut pieces: impl Iterator<Item = &'a [u8]>) -> u8 {
    let mut out = BufWriter::with_capacity(1 << 16, std::io::stdout().lock());
    match pieces.try_for_each(|piece| out.write_all(piece)).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            print::err(&session.say("fix-unwritten", &Words::new().with("message", error.to_string())));
            FAILED
        }
        _ => DONE,
    }
}

fn read(file: Option<&str>) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    match file {
        None | Some("-") => std::io::stdin().lock().read_to_end(&mut bytes)?,
        Some(path) => std::fs::File::open(path)?.read_to_end(&mut bytes)?,
    };
    Ok(bytes)
}
