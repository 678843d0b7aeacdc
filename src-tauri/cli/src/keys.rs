//! `keywand keys`: the keys that lie on this machine.

use std::io::IsTerminal as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use keywand_core::app::KeysWanted;
use keywand_core::contract::{KeyLying, KeysView, LyingState, Problem};
use keywand_core::i18n::{Args as Words, say};
use keywand_core::keys::Scan;
use keywand_core::plain::harmless;

use crate::args::Keys;
use crate::print;
use crate::session::{DONE, FAILED, STOPPED, Session, UNREACHED};
use crate::table::{Mood, table};
use crate::waiting::Shown;

/// Lists them; with `--check`, fails where there is one, and where one may stand in what could not be read.
pub(crate) fn run(session: &Session, args: &Keys) -> u8 {
    if let Some(status) = args.paths.iter().find_map(|path| session.no_file(path)) {
        return status;
    }
    stop_on_request(session);
    match look(session, args) {
        Ok(view) => {
            show(session, args, &view);
            status(args, &view)
        }
        Err(problem) => {
            session.name_option(&problem);
            session.failed(&problem, args.json)
        }
    }
}

/// Ctrl+C ends the search, whatever it waits for: nothing was written that could be left half done.
pub(crate) fn stop_on_request(session: &Session) {
    let stopped = format!("\r\x1b[K{}", session.say("keys-stopped", &Words::new()));
    let stop = move || {
        print::err(if std::io::stderr().is_terminal() { &stopped } else { stopped.trim_start_matches("\r\x1b[K") });
        std::process::exit(i32::from(STOPPED));
    };
    // Without a handler it ends all the same, by the signal.
    let _ = ctrlc::set_handler(stop);
}

/// Searches, and shows on a terminal how far it is.
pub(crate) fn search<T>(session: &Session, search: impl FnOnce(&AtomicU64) -> T) -> T {
    let read = Arc::new(AtomicU64::new(0));
    let (shown, language) = (Arc::clone(&read), session.language);
    let _shown = Shown::begin(move |passed| {
        let words =
            Words::new().with("read", shown.load(Ordering::Relaxed).to_string()).with("seconds", passed.as_secs().to_string());
        say(language, "keys-searching", &words)
    });
    search(&read)
}

/// A key in a checked file fails. A file that could not be checked, or a host that was asked and did not tell, leaves it open.
fn status(args: &Keys, view: &KeysView) -> u8 {
    let is_open = args.check && !view.unread.is_empty() || view.keys.iter().any(|key| key.state == LyingState::CannotTell);
    match (args.check && !view.keys.is_empty(), is_open) {
        (true, _) => FAILED,
        (false, true) => UNREACHED,
        (false, false) => DONE,
    }
}

fn look(session: &Session, args: &Keys) -> Result<KeysView, Box<Problem>> {
    let app = &session.app;
    if args.check {
        return app.keys_told(&search(session, |read| app.keys_checked(&args.paths, read))?);
    }
    let wanted = KeysWanted { paths: args.paths.clone(), history: args.history, ignored: args.no_ignore };
    let mut scan = search(session, |read| app.keys_lying(&wanted, read))?;
    if args.verify && !scan.keys.is_empty() && agrees(session, args, &scan)? {
        let unreadable = |error: std::io::Error| app.unreadable(&error.to_string());
        let answers = session.confirmed(|| session.wait(app.keys_verify(&scan)).map_err(unreadable)?)?;
        scan.note(answers);
    }
    app.keys_told(&scan)
}

/// Names each host and the number of keys that it would get; a person at the terminal is asked. Without a terminal, `--yes` is
/// the yes.
fn agrees(session: &Session, args: &Keys, scan: &Scan) -> Result<bool, Box<Problem>> {
    for (host, keys) in session.app.keys_hosts(scan)? {
        let words = Words::new().with("host", harmless(&host)).with("keys", keys.to_string());
        print::err(&session.say("keys-to-host", &words));
    }
    if args.yes {
        return Ok(true);
    }
    if !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() {
        print::err(&session.say("keys-need-yes", &Words::new()));
        return Ok(false);
    }
    print::ask(&session.say("keys-question", &Words::new()));
    let mut answer = String::new();
    Ok(std::io::stdin().read_line(&mut answer).is_ok_and(|_| answer.trim().to_lowercase().starts_with('y')))
}

fn show(session: &Session, args: &Keys, view: &KeysView) {
    for file in &view.unread {
        print::err(&session.say("keys-unread", &Words::new().with("file", harmless(file))));
    }
    if view.left_out > 0 {
        print::err(&session.say("keys-left-out", &Words::new().with("count", view.left_out.to_string())));
    }
    if args.json {
        print::data(&serde_json::to_string(&view.keys).unwrap_or_default());
        return;
    }
    if !view.keys.is_empty() {
        let heads = ["head-place", "head-commit", "head-key", "head-variable", "head-account", "head-state", "head-readers"];
        table(session.language, "", &heads, &view.keys.iter().map(|key| row(session, key)).collect::<Vec<_>>());
    }
    for url in &view.pages {
        print::err(&session.say("keys-history", &Words::new().with("url", harmless(url))));
    }
    let words = Words::new().with("keys", view.keys.len().to_string()).with("read", view.read.to_string());
    print::err(&session.say(if view.keys.is_empty() { "keys-none" } else { "keys-count" }, &words));
}

/// The key on a line of its own.
pub(crate) fn line(session: &Session, key: &KeyLying) -> String {
    let cells = row(session, key).1.into_iter().filter(|cell| !cell.is_empty());
    cells.collect::<Vec<_>>().join("  ")
}

/// `~/train.py:3  abcd…wxyz  WANDB_API_KEY  work  ✗ rejected`
fn row(session: &Session, key: &KeyLying) -> (Mood, Vec<String>) {
    let say = |id: &str| session.say(id, &Words::new());
    let place = &key.place;
    let file = match (&place.file, &place.object) {
        (Some(file), _) => harmless(file),
        (None, Some(_)) => say("keys-unnamed"),
        (None, None) => say("keys-environment"),
    };
    let short = |name: &String| name.chars().take(12).collect::<String>();
    let commit = place.commit.as_ref().map(|commit| session.say("keys-commit", &Words::new().with("commit", short(commit))));
    let object = place.object.as_ref().map(|object| session.say("keys-object", &Words::new().with("object", short(object))));
    let (mood, state) = match key.state {
        LyingState::Works => (Mood::Good, Some("keys-works")),
        LyingState::Rejected => (Mood::Bad, Some("keys-rejected")),
        LyingState::CannotTell => (Mood::Unknown, Some("keys-cannot-tell")),
        LyingState::NotAsked => (Mood::Plain, None),
    };
    let cells = vec![
        place.line.map_or_else(|| file.clone(), |line| format!("{file}:{line}")),
        commit.or(object).unwrap_or_default(),
        key.hint.clone(),
        place.variable.as_deref().map(harmless).unwrap_or_default(),
        key.account.as_deref().map(harmless).unwrap_or_default(),
        state.map(|id| format!("{} {}", mood.sign(), say(id))).unwrap_or_default(),
        key.readers.join(", "),
    ];
    (mood, cells)
}
