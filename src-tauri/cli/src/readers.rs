//! What other programs that read a key of W&B's would send: the lines of `whoami` and of `switch`.

use keywand_core::account::Host;
use keywand_core::contract::{ReaderView, WhoView};
use keywand_core::i18n::Args as Words;
use keywand_core::plain::harmless;

use crate::print;
use crate::session::Session;
use crate::whoami::place;

/// A name in JSON, and the message that says it.
type Said = (&'static str, &'static str);

const PROGRAMS: [Said; 4] = [
    ("wandb-sandbox", "reader-wandb-sandbox"),
    ("weave-python", "reader-weave-python"),
    ("weave-node", "reader-weave-node"),
    ("wandb-saved-accounts", "reader-wandb-saved-accounts"),
];

const WHYS: [Said; 9] = [
    ("no-key", "reader-why-no-key"),
    ("entry-is-on-one-line", "reader-why-entry-is-on-one-line"),
    ("identity-token-conflict", "reader-why-identity-token-conflict"),
    ("identity-token-is-not-taken", "reader-why-identity-token-is-not-taken"),
    ("identity-token-is-missing", "reader-why-identity-token-is-missing"),
    ("netrc-unreadable", "reader-why-netrc-unreadable"),
    ("settings-unreadable", "reader-why-settings-unreadable"),
    ("key-malformed", "reader-why-key-malformed"),
    ("host-is-wrong", "reader-why-host-is-wrong"),
];

fn said_by(all: &[Said], name: &str) -> &'static str {
    all.iter().find(|(known, _)| *known == name).map_or("who-unknown", |(_, id)| *id)
}

/// Names every program, and of the generations of wandb those that would send something else than the one that `whoami` speaks of.
pub(crate) fn list(session: &Session, readers: &[ReaderView], view: &WhoView) {
    let mut told: Vec<ReaderView> = Vec::new();
    for reader in readers.iter().filter(|reader| reader.program != "wandb" || differs(reader, view)) {
        match told.last_mut().filter(|last| last.before.is_some() && last.before == reader.since && is_answer_of(last, reader)) {
            Some(last) => last.before.clone_from(&reader.before),
            None => told.push(reader.clone()),
        }
    }
    print::out("");
    print::out(&session.say("who-readers", &Words::new()));
    for reader in &told {
        let words =
            Words::new().with("program", program(session, reader)).with("answer", answer(session, reader, view.host.as_deref()));
        print::out(&format!("  {}", session.say("reader-line", &words)));
    }
}

/// Names the programs that would not send the key of the account that is switched to, but for those that use what wandb uses: the plan's
/// warnings speak of that.
pub(crate) fn list_left_behind(session: &Session, readers: &[ReaderView], account: &str) {
    let newest = readers.iter().rev().find(|reader| reader.program == "wandb");
    let is_told = |reader: &&ReaderView| {
        let as_wandb = newest.is_some_and(|newest| {
            newest.source == reader.source && is_same_server(newest.host.as_deref(), reader.host.as_deref())
        });
        reader.follows == Some(false) && (!as_wandb || reader.why.as_deref().is_some_and(|why| why != "no-key"))
    };
    for reader in readers.iter().filter(is_told).filter(|reader| Some(*reader) != newest) {
        let words = Words::new().with("program", program(session, reader)).with("account", harmless(account));
        let words = words.with("answer", answer(session, reader, newest.and_then(|newest| newest.host.as_deref())));
        print::err(&session.say("switch-does-not-reach", &words));
    }
}

/// Another line that holds the same key is no difference.
fn differs(reader: &ReaderView, view: &WhoView) -> bool {
    let is_key = reader.source.key_hint.is_some() && reader.source.key_hint == view.key_hint;
    !is_same_server(reader.host.as_deref(), view.host.as_deref()) || !is_key && reader.source != view.source
}

fn is_answer_of(one: &ReaderView, other: &ReaderView) -> bool {
    (&one.host, &one.source, &one.why) == (&other.host, &other.source, &other.why)
}

fn is_same_server(one: Option<&str>, other: Option<&str>) -> bool {
    let parsed = |host: Option<&str>| host.and_then(|host| Host::parse(host).ok());
    match (parsed(one), parsed(other)) {
        (Some(one), Some(other)) => one.is_same_server(&other),
        _ => one == other,
    }
}

fn program(session: &Session, reader: &ReaderView) -> String {
    let words = Words::new().with("since", reader.since.clone().unwrap_or_default());
    let words = words.with("before", reader.before.clone().unwrap_or_default());
    let id = match (reader.since.as_deref(), &reader.before) {
        (None, _) => said_by(&PROGRAMS, &reader.program),
        (Some("0.0.0"), _) => "reader-wandb-until",
        (Some(_), Some(_)) => "reader-wandb-between",
        (Some(_), None) => "reader-wandb",
    };
    session.say(id, &words)
}

/// The key, its account and its place; the host where it is another one than wandb's.
fn answer(session: &Session, reader: &ReaderView, host: Option<&str>) -> String {
    let said = what(session, reader);
    let there = reader.host.as_deref().filter(|there| reader.why.is_none() && !is_same_server(Some(there), host));
    let words = |there: &str| Words::new().with("answer", said.clone()).with("host", harmless(there));
    there.map_or_else(|| said.clone(), |there| session.say("reader-at", &words(there)))
}

fn what(session: &Session, reader: &ReaderView) -> String {
    if let Some(why) = &reader.why {
        return session.say(said_by(&WHYS, why), &Words::new());
    }
    let words = Words::new().with("place", harmless(&place(&reader.source).unwrap_or_default()));
    if let Some(account) = &reader.saved_account {
        return session.say("reader-saved", &words.with("account", harmless(account)));
    }
    let former = reader.former.as_ref().map(|former| session.say("who-former", &Words::new().with("account", harmless(former))));
    let account = reader.account.as_deref().map(harmless).or(former);
    match (&reader.source.key_hint, account) {
        (None, _) if reader.source.variable.as_deref() == Some("WANDB_API_KEY") => session.say("reader-malformed-key", &words),
        (None, _) => session.say("reader-token", &words),
        (Some(key), account) => {
            let account = account.unwrap_or_else(|| session.say("reader-no-account", &Words::new()));
            session.say("reader-key", &words.with("key", key.clone()).with("account", account))
        }
    }
}
