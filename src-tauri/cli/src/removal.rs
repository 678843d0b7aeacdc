//! `keywand remove`: the account goes; where its key still stands is said, and netrc is cleared of it where that is wished.

use std::io::IsTerminal as _;

use keywand_core::account::AccountId;
use keywand_core::contract::{AccountRequest, AccountView, ApplyRequest, Problem, SourceKind, SourceView};
use keywand_core::i18n::Args as Words;
use keywand_core::quote::typed_word;

use crate::accounts::{find, words};
use crate::args::Remove;
use crate::print;
use crate::session::{DONE, FAILED, Session};

/// An account that is gone, and its key.
struct Gone {
    account: AccountView,
    /// The files that its key was taken out of, and the sentence that says so.
    taken_out: Option<(Vec<String>, String)>,
    /// Where its key still stands.
    standing: Vec<SourceView>,
}

/// Removes an account, or brings the last one back.
pub(crate) fn remove(session: &Session, args: &Remove) -> u8 {
    let Some(name) = &args.name else { return restore(session, args.json) };
    match forget(session, args, name) {
        Ok(gone) if args.json => {
            print::data(&object(&gone).to_string());
            DONE
        }
        Ok(gone) => {
            gone.taken_out.iter().for_each(|(_, sentence)| print::out(sentence));
            print::out(&session.say(if args.purge { "purged" } else { "removed" }, &words(&gone.account)));
            say_standing(session, args, &gone);
            DONE
        }
        Err(problem) => session.failed(&problem, args.json),
    }
}

fn object(gone: &Gone) -> serde_json::Value {
    let mut object = serde_json::json!(gone.account);
    object["taken_out_of"] = serde_json::json!(gone.taken_out.as_ref().map_or(&[][..], |(files, _)| files));
    object["still_in"] = serde_json::json!(gone.standing);
    object
}

fn restore(session: &Session, json: bool) -> u8 {
    let view = match session.app.account_restore() {
        Ok(view) => view,
        Err(problem) => return session.failed(&problem, json),
    };
    let Some(account) = view.added.as_ref().and_then(|id| find(&view, id)) else {
        if json {
            print::data("null");
        } else {
            print::err(&session.say("removed-none", &Words::new()));
        }
        return FAILED;
    };
    if json {
        print::data(&object(&Gone { account, taken_out: None, standing: Vec::new() }).to_string());
    } else {
        print::out(&session.say("restored", &words(&account)));
    }
    DONE
}

fn forget(session: &Session, args: &Remove, name: &str) -> Result<Gone, Box<Problem>> {
    let app = &session.app;
    // One that is removed already still has a key that can be taken out, or forgotten.
    let is_about_key = args.from_netrc || args.purge;
    let id = if is_about_key { app.account_to_remove(name)? } else { app.account_named(Some(name))? };
    let known = find(&app.accounts_look(), &id);
    if let Some(problem) = app.netrc_trouble().filter(|_| args.from_netrc)
        && (args.json || !crate::netrc::offers_mend(session, &problem))
    {
        return Err(problem);
    }
    let standing = app.key_stands_in(&id)?;
    let in_netrc: Vec<&SourceView> = standing.iter().filter(|place| place.kind == SourceKind::Netrc).collect();
    let wanted = !in_netrc.is_empty() && (args.from_netrc || agrees(session, args, &in_netrc));
    let taken_out = if wanted { take_out(session, &id, args)? } else { None };
    let standing = if wanted { app.key_stands_in(&id)? } else { standing };
    let request = AccountRequest { account: id.clone() };
    let account = known.or_else(|| app.account_removed(&id)).ok_or_else(|| app.account_missing(name))?;
    if args.purge { app.account_purge(&request) } else { app.account_forget(&request) }?;
    Ok(Gone { account, taken_out, standing })
}

/// A person at the terminal is asked; without one, only the option takes the key out.
fn agrees(session: &Session, args: &Remove, places: &[&SourceView]) -> bool {
    if args.json || !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() {
        return false;
    }
    let places: Vec<String> = places.iter().map(|place| shown(place)).collect();
    print::ask(&session.say("removed-question", &Words::new().with("place", places.join(", "))));
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).is_ok_and(|_| answer.trim().to_lowercase().starts_with('y'))
}

fn take_out(session: &Session, id: &AccountId, args: &Remove) -> Result<Option<(Vec<String>, String)>, Box<Problem>> {
    if session.app.needs_passphrase(id) {
        session.unlock()?;
    }
    let plan = session.app.take_out_plan(id)?;
    if !args.json {
        for place in &plan.left_alone {
            print::err(&session.say("removed-mixed", &Words::new().with("place", place.clone())));
        }
        for change in &plan.changes {
            print::out(&format!("{}:{}", change.file, change.line));
            change.old.iter().for_each(|old| print::out(&format!("  - {old}")));
        }
    }
    if plan.changes.is_empty() {
        return Ok(None);
    }
    let done = session.app.switch_apply(&ApplyRequest { plan: plan.id })?;
    let mut files: Vec<String> = plan.changes.into_iter().map(|change| change.file).collect();
    files.dedup();
    Ok(Some((files, done.sentence)))
}

/// Says each place where the key still stands, and how netrc is cleared of it.
fn say_standing(session: &Session, args: &Remove, gone: &Gone) {
    let source = session.app.accounts_look().machine.source;
    for place in &gone.standing {
        let is_used = place.kind == source.kind && (place.kind == SourceKind::Environment || place.line == source.line);
        let is_used = is_used && (place.file == source.file || place.variable == source.variable && place.file.is_none());
        let id = if is_used { "removed-still-used" } else { "removed-still-stands" };
        print::err(&session.say(id, &Words::new().with("place", shown(place))));
    }
    let is_in_netrc = gone.standing.iter().any(|place| place.kind == SourceKind::Netrc);
    // A key that is kept nowhere any more cannot be put back, so it is not taken out afterwards either.
    if is_in_netrc && !args.from_netrc && !args.purge {
        let label = gone.account.label.clone().unwrap_or_default();
        let command = format!("keywand remove {} --from-netrc", typed_word(&label));
        print::err(&session.say("removed-take-out", &Words::new().with("command", command)));
    }
}

/// `~/.netrc:3`, or the variable.
fn shown(place: &SourceView) -> String {
    place.shown().unwrap_or_default()
}
