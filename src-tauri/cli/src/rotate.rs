//! `keywand rotate`: a new key in the place of an account's old one, everywhere.

use std::io::IsTerminal as _;

use keywand_core::account::AccountId;
use keywand_core::app::KeysWanted;
use keywand_core::contract::{AccountAddRequest, Code, LyingState, Problem, RotateDone, RotateFinish, RotateView};
use keywand_core::i18n::Args as Words;
use keywand_core::plain::harmless;
use keywand_core::quote::typed_word;
use keywand_core::secret::ApiKey;
use serde_json::json;

use crate::args::Rotate;
use crate::session::{DONE, FAILED, Session, UNREACHED};
use crate::{key, keys, print};

/// Asks for the new key, writes it, and says what is left to do; or asks whether that was done.
pub(crate) fn run(session: &Session, args: &Rotate) -> u8 {
    let account = match session.account(Some(&args.name)) {
        Ok(account) => account,
        Err(problem) => return session.failed(&problem, args.json),
    };
    let done = if args.finish {
        finish(session, args, &account)
    } else if args.dry_run {
        look(session, args, &account)
    } else {
        rotate(session, args, &account)
    };
    done.unwrap_or_else(|problem| {
        session.name_option(&problem);
        session.failed(&problem, args.json)
    })
}

fn wanted(args: &Rotate) -> KeysWanted {
    KeysWanted { paths: args.paths.clone(), history: false, ignored: args.no_ignore }
}

/// Where the old key stands now.
fn look(session: &Session, args: &Rotate, account: &AccountId) -> Result<u8, Box<Problem>> {
    let view = keys::search(session, |read| session.app.rotate_places(account, &wanted(args), read))?;
    if args.json {
        print::data(&json!(view).to_string());
    } else {
        show(session, &view);
    }
    Ok(DONE)
}

fn rotate(session: &Session, args: &Rotate, account: &AccountId) -> Result<u8, Box<Problem>> {
    const ATTEMPTS: u32 = 10;
    let unreadable = |error: std::io::Error| session.app.unreadable(&error.to_string());
    session.confirmed(|| session.wait(session.app.rotate_owner(account)).map_err(unreadable)?)?;
    let (new, host) = (new_key(session, args, account)?, session.app.host_of(account));
    let request = key::request(session, new, host.as_ref().map(keywand_core::account::Host::base_url), args.allow_plain_http)?;
    key::add(session, &AccountAddRequest { replaces: Some(account.clone()), ..request })?;
    let mut attempt = 0;
    loop {
        attempt += 1;
        let view = keys::search(session, |read| session.app.rotate_plan(account, &wanted(args), read))?;
        if !args.json {
            show(session, &view);
        }
        match session.app.rotate_apply(account, &view.id) {
            Err(problem) if problem.code == Code::FileChangedSince && attempt < ATTEMPTS => {}
            done => return Ok(said(session, args, &view, &done?)),
        }
    }
}

/// The person sees where the new key is made before typing it.
fn new_key(session: &Session, args: &Rotate, account: &AccountId) -> Result<ApiKey, Box<Problem>> {
    let unreadable = |error: std::io::Error| session.app.unreadable(&error.to_string());
    if args.key_stdin || !std::io::stdin().is_terminal() {
        print::say_how_to_end("key-paste", session.language);
        return key::from_stdin().map_err(unreadable);
    }
    print::err(&session.say("rotate-page", &Words::new().with("url", session.app.rotate_page(account)?)));
    let prompt = format!("{} ", session.say("prompt-key", &Words::new()));
    Ok(ApiKey::new(rpassword::prompt_password(prompt).map_err(unreadable)?))
}

fn show(session: &Session, view: &RotateView) {
    for file in &view.unread {
        print::err(&session.say("keys-unread", &Words::new().with("file", harmless(file))));
    }
    for change in &view.changes {
        let new = change.new.as_ref().map(|new| format!(" → {new}")).unwrap_or_default();
        print::out(&format!("{}:{}  {}{new}", harmless(&change.file), change.line, change.old.as_deref().unwrap_or_default()));
    }
    for key in &view.left {
        print::err(&session.say("rotate-left", &Words::new().with("key", keys::line(session, key))));
    }
}

fn said(session: &Session, args: &Rotate, view: &RotateView, done: &RotateDone) -> u8 {
    if args.json {
        let mut object = json!(view);
        (object["verified"], object["failed"]) = (json!(done.verified), json!(done.failed));
        print::data(&object.to_string());
    } else {
        print::out(&session.say("rotate-done", &Words::new().with("files", done.verified.len().to_string())));
        for file in &done.failed {
            print::err(&session.say("rotate-unverified", &Words::new().with("file", harmless(file))));
        }
        let words = Words::new().with("hint", view.hint.clone()).with("url", done.page.clone());
        print::out(&session.say("rotate-next", &words.with("account", typed_word(&args.name))));
    }
    if done.failed.is_empty() { DONE } else { FAILED }
}

fn finish(session: &Session, args: &Rotate, account: &AccountId) -> Result<u8, Box<Problem>> {
    let unreadable = |error: std::io::Error| session.app.unreadable(&error.to_string());
    let view = session.confirmed(|| session.wait(session.app.rotate_finish(account)).map_err(unreadable)?)?;
    if args.json {
        print::data(&json!(view).to_string());
    }
    let Some(view) = view else {
        if !args.json {
            print::out(&session.say("rotate-no-old-key", &Words::new()));
        }
        return Ok(DONE);
    };
    if !args.json {
        say_finish(session, &view);
    }
    Ok(match view.state {
        LyingState::Rejected => DONE,
        LyingState::Works => FAILED,
        LyingState::CannotTell | LyingState::NotAsked => UNREACHED,
    })
}

fn say_finish(session: &Session, view: &RotateFinish) {
    let id = match view.state {
        LyingState::Rejected => "rotate-finished",
        LyingState::Works => "rotate-still-works",
        LyingState::CannotTell | LyingState::NotAsked => "rotate-cannot-tell",
    };
    print::out(&session.say(id, &Words::new().with("hint", view.hint.clone()).with("url", view.page.clone())));
    for key in &view.still {
        print::err(&session.say("rotate-left", &Words::new().with("key", keys::line(session, key))));
    }
}
