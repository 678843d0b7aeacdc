//! `keywand netrc`: whether Python reads it, what it lost, and the change that ends either.

use std::io::IsTerminal as _;

use keywand_core::contract::{Code, LostMachine, NetrcChange, NetrcView, Problem};
use keywand_core::i18n::Args as Words;
use keywand_core::plain::harmless;
use serde_json::json;

use crate::args::Netrc;
use crate::print;
use crate::session::{DONE, FAILED, Session};

/// Says what is wrong, or ends it.
pub(crate) fn run(session: &Session, args: &Netrc) -> u8 {
    let done = match (args.mend, args.restore, args.accept) {
        (true, ..) => change(session, args, &|| session.app.netrc_mend()),
        (_, true, _) => restore(session, args),
        (.., true) => session.app.netrc_accept().map(|()| DONE),
        _ => session.app.netrc_look().map(|view| look(session, args, &view)),
    };
    done.unwrap_or_else(|problem| session.failed(&problem, args.json))
}

fn look(session: &Session, args: &Netrc, view: &NetrcView) -> u8 {
    let is_fine = view.trouble.is_none() && view.lost.is_empty();
    if args.json {
        print::data(&json!(view).to_string());
    } else {
        if let Some(problem) = &view.trouble {
            print::problem(problem, session.language);
        }
        say_lost(session, &view.lost);
        if is_fine {
            print::out(&session.say("netrc-is-fine", &Words::new()));
        }
    }
    if is_fine { DONE } else { FAILED }
}

/// Names each machine, and what brings it back.
fn say_lost(session: &Session, lost: &[LostMachine]) {
    for one in lost {
        let words = Words::new().with("machine", harmless(&one.machine));
        match &one.account {
            Some(account) => print::err(&session.say("netrc-lost-ours", &words.with("account", harmless(account)))),
            None => print::err(&session.say("netrc-lost", &words)),
        }
    }
    if !lost.is_empty() {
        let is_ours = lost.iter().any(|one| one.account.is_some());
        print::err(&session.say(if is_ours { "netrc-lost-way" } else { "netrc-lost-accept" }, &Words::new()));
    }
}

/// What netrc lost since it was looked at last, for a command that is about something else.
pub(crate) fn mention_lost(session: &Session) {
    say_lost(session, &session.app.netrc_lost_now());
}

/// A yes of a person is needed: at the terminal, or `--yes`.
fn restore(session: &Session, args: &Netrc) -> Result<u8, Box<Problem>> {
    let lost = session.app.netrc_look()?.lost;
    if !args.json {
        say_lost(session, &lost);
    }
    change(session, args, &|| session.app.netrc_restore())
}

/// Shows a change and makes it. Nobody was asked in between, so where another program changed the file it is planned again.
fn change(session: &Session, args: &Netrc, plan: &dyn Fn() -> Result<NetrcChange, Box<Problem>>) -> Result<u8, Box<Problem>> {
    const ATTEMPTS: u32 = 10;
    let mut attempt = 0;
    loop {
        attempt += 1;
        let change = plan()?;
        let is_empty = change.places.is_empty() && change.changes.is_empty();
        if !args.json {
            show(session, &change);
        }
        let is_made = !is_empty && !args.dry_run && (!args.restore || agrees(session, args));
        let sentence = match is_made.then(|| session.app.netrc_apply(&change.id)).transpose() {
            Err(problem) if problem.code == Code::FileChangedSince && attempt < ATTEMPTS => continue,
            done => done?,
        };
        if args.json {
            let mut object = json!(change);
            object["applied"] = json!(sentence.is_some());
            print::data(&object.to_string());
        } else if let Some(sentence) = &sentence {
            print::out(sentence);
        } else if is_empty {
            print::out(&session.say("netrc-nothing", &Words::new()));
        }
        return Ok(if is_empty || args.dry_run || sentence.is_some() { DONE } else { FAILED });
    }
}

fn show(session: &Session, change: &NetrcChange) {
    for place in &change.places {
        let mend = session.say(mend_of(place.flaw), &Words::new());
        print::out(&format!("{}:{}  {mend}", harmless(&change.file), place.line));
    }
    for change in &change.changes {
        print::out(&format!("{}:{}", harmless(&change.file), change.line));
        change
            .new
            .iter()
            .flat_map(|new| new.lines())
            .filter(|line| !line.is_empty())
            .for_each(|line| print::out(&format!("  + {line}")));
    }
}

fn mend_of(flaw: &str) -> &'static str {
    match flaw {
        "comment-after-empty-line" => "mend-comment-after-empty-line",
        "comment-after-quotation" => "mend-comment-after-quotation",
        "comment-without-space" => "mend-comment-without-space",
        "macro-without-end" => "mend-macro-without-end",
        "capital-letters" => "mend-capital-letters",
        _ => "mend-byte-order-mark",
    }
}

fn agrees(session: &Session, args: &Netrc) -> bool {
    args.yes || asked(session, "netrc-restore-question", "netrc-needs-yes")
}

fn asked(session: &Session, question: &str, without_terminal: &str) -> bool {
    if !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() {
        print::err(&session.say(without_terminal, &Words::new()));
        return false;
    }
    print::ask(&session.say(question, &Words::new()));
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).is_ok_and(|_| answer.trim().to_lowercase().starts_with('y'))
}

/// Python does not read netrc, and something else needs it: the mend is shown, and made on a yes. Was it?
pub(crate) fn offers_mend(session: &Session, problem: &Problem) -> bool {
    if problem.code != Code::NetrcUnreadable {
        return false;
    }
    let Ok(change) = session.app.netrc_mend() else { return false };
    if change.places.is_empty() || !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() {
        return false;
    }
    print::problem(problem, session.language);
    show(session, &change);
    asked(session, "netrc-mend-question", "netrc-needs-yes") && session.app.netrc_apply(&change.id).is_ok()
}
