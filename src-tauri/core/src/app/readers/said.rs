//! The lines that say what programs that read a key would send: of `whoami`, of `switch`, and of the window.

use crate::account::Host;
use crate::contract::{ReaderView, TitleInBoth, WhoView};
use crate::i18n::{Args, Language, say};
use crate::plain::harmless;

/// A name on the wire, and the message that says it.
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

/// Names every program, and of the generations of wandb those that would send something else than the one that `who` speaks of.
pub(super) fn beside(readers: &[ReaderView], who: &WhoView) -> Vec<TitleInBoth> {
    let mut told: Vec<ReaderView> = Vec::new();
    for reader in readers.iter().filter(|reader| reader.program != "wandb" || differs(reader, who)) {
        match told.last_mut().filter(|last| last.before.is_some() && last.before == reader.since && is_answer_of(last, reader)) {
            Some(last) => last.before.clone_from(&reader.before),
            None => told.push(reader.clone()),
        }
    }
    let line = |reader: &ReaderView, language| {
        let words = Args::new().with("program", program(language, reader));
        say(language, "reader-line", &words.with("answer", answer(language, reader, who.host.as_deref())))
    };
    told.iter().map(|reader| in_both(|language| line(reader, language))).collect()
}

/// Names the programs that would not send the key of the account that is switched to, but for those that use what wandb uses: the plan's
/// warnings speak of that.
pub(super) fn left_behind(readers: &[ReaderView], account: &str) -> Vec<TitleInBoth> {
    let newest = readers.iter().rev().find(|reader| reader.program == "wandb");
    let host = newest.and_then(|newest| newest.host.as_deref());
    let is_told = |reader: &&ReaderView| {
        let as_wandb = newest.is_some_and(|newest| {
            newest.source == reader.source && is_same_server(newest.host.as_deref(), reader.host.as_deref())
        });
        reader.follows == Some(false) && (!as_wandb || reader.why.as_deref().is_some_and(|why| why != "no-key"))
    };
    let line = |reader: &ReaderView, language| {
        let words = Args::new().with("program", program(language, reader)).with("account", harmless(account));
        say(language, "switch-does-not-reach", &words.with("answer", answer(language, reader, host)))
    };
    let told = readers.iter().filter(is_told).filter(|reader| Some(*reader) != newest);
    told.map(|reader| in_both(|language| line(reader, language))).collect()
}

fn in_both(said: impl Fn(Language) -> String) -> TitleInBoth {
    TitleInBoth { ja: said(Language::Ja), en: said(Language::En) }
}

/// Another line that holds the same key is no difference.
fn differs(reader: &ReaderView, who: &WhoView) -> bool {
    let is_key = reader.source.key_hint.is_some() && reader.source.key_hint == who.key_hint;
    !is_same_server(reader.host.as_deref(), who.host.as_deref()) || !is_key && reader.source != who.source
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

fn program(language: Language, reader: &ReaderView) -> String {
    let words = Args::new().with("since", reader.since.clone().unwrap_or_default());
    let words = words.with("before", reader.before.clone().unwrap_or_default());
    let id = match (reader.since.as_deref(), &reader.before) {
        (None, _) => said_by(&PROGRAMS, &reader.program),
        (Some("0.0.0"), _) => "reader-wandb-until",
        (Some(_), Some(_)) => "reader-wandb-between",
        (Some(_), None) => "reader-wandb",
    };
    say(language, id, &words)
}

/// The key, its account and its place; the host where it is another one than wandb's.
fn answer(language: Language, reader: &ReaderView, host: Option<&str>) -> String {
    let said = what(language, reader);
    let there = reader.host.as_deref().filter(|there| reader.why.is_none() && !is_same_server(Some(there), host));
    let words = |there: &str| Args::new().with("answer", said.clone()).with("host", harmless(there));
    there.map_or_else(|| said.clone(), |there| say(language, "reader-at", &words(there)))
}

fn what(language: Language, reader: &ReaderView) -> String {
    if let Some(why) = &reader.why {
        return say(language, said_by(&WHYS, why), &Args::new());
    }
    let words = Args::new().with("place", harmless(&reader.source.shown().unwrap_or_default()));
    if let Some(account) = &reader.saved_account {
        return say(language, "reader-saved", &words.with("account", harmless(account)));
    }
    let former = reader.former.as_ref().map(|former| say(language, "who-former", &Args::new().with("account", harmless(former))));
    let account = reader.account.as_deref().map(harmless).or(former);
    match (&reader.source.key_hint, account) {
        (None, _) if reader.source.variable.as_deref() == Some("WANDB_API_KEY") => say(language, "reader-malformed-key", &words),
        (None, _) => say(language, "reader-token", &words),
        (Some(key), account) => {
            let account = account.unwrap_or_else(|| say(language, "reader-no-account", &Args::new()));
            say(language, "reader-key", &words.with("key", key.clone()).with("account", account))
        }
    }
}
