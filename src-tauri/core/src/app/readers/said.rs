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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::{SourceKind, SourceView};

    fn none() -> SourceView {
        SourceView { kind: SourceKind::None, file: None, line: None, variable: None, key_hint: None }
    }

    fn netrc(line: u32, hint: &str) -> SourceView {
        let file = Some("~/.netrc".to_owned());
        SourceView { kind: SourceKind::Netrc, file, line: Some(line), variable: None, key_hint: Some(hint.to_owned()) }
    }

    fn variable(name: &str) -> SourceView {
        SourceView { kind: SourceKind::Environment, variable: Some(name.to_owned()), ..none() }
    }

    fn reader(program: &str, host: &str, source: SourceView) -> ReaderView {
        ReaderView {
            program: program.to_owned(),
            since: None,
            before: None,
            host: Some(host.to_owned()),
            source,
            account: None,
            former: None,
            saved_account: None,
            why: None,
            follows: None,
        }
    }

    fn wandb(since: &str, before: Option<&str>, source: SourceView) -> ReaderView {
        let before = before.map(str::to_owned);
        ReaderView { since: Some(since.to_owned()), before, ..reader("wandb", CLOUD, source) }
    }

    fn because(why: &str, reader: ReaderView) -> ReaderView {
        ReaderView { why: Some(why.to_owned()), ..reader }
    }

    const CLOUD: &str = "https://api.wandb.ai";
    const FORGE: &str = "https://api.forge.coreweave.com";
    const OWN: &str = "https://w.example.jp";

    #[test]
    fn a_program_is_called_by_its_name_or_by_the_versions_that_it_holds_for() {
        for (reader, expect) in [
            (reader("weave-python", CLOUD, none()), "Weave for Python"),
            (reader("wandb-sandbox", CLOUD, none()), "wandb.sandbox"),
            (wandb("0.0.0", Some("0.23.0"), none()), "wandb before 0.23.0"),
            (wandb("0.23.0", Some("0.24.0"), none()), "wandb from 0.23.0, before 0.24.0"),
            (wandb("0.24.0", None, none()), "wandb 0.24.0 and later"),
        ] {
            assert_eq!(program(Language::En, &reader), expect);
        }
    }

    #[test]
    fn what_a_program_would_send_is_said_with_its_account_and_its_place() {
        let key = || reader("weave-node", CLOUD, netrc(3, "h…h"));
        for (reader, expect) in [
            (key(), "h…h, of no saved account, from ~/.netrc:3"),
            (
                ReaderView { account: Some("work".to_owned()), former: Some("old".to_owned()), ..key() },
                "h…h, work, from ~/.netrc:3",
            ),
            (ReaderView { former: Some("old".to_owned()), ..key() }, "h…h, former key of old, from ~/.netrc:3"),
            (ReaderView { saved_account: Some("sso".to_owned()), ..key() }, "the account sso of ~/.netrc:3"),
            (reader("x", CLOUD, variable("WANDB_API_KEY")), "a key of an unknown form, from WANDB_API_KEY"),
            (reader("x", CLOUD, variable("WANDB_IDENTITY_TOKEN_FILE")), "the identity token of WANDB_IDENTITY_TOKEN_FILE"),
            (because("no-key", key()), "no key"),
            (because("netrc-unreadable", key()), "no key: Python does not read netrc"),
        ] {
            assert_eq!(what(Language::En, &reader), expect);
        }
        for (there, host, expect) in
            [(FORGE, Some(CLOUD), ""), (OWN, Some(CLOUD), ", at https://w.example.jp"), (OWN, None, ", at https://w.example.jp")]
        {
            let plain = "h…h, of no saved account, from ~/.netrc:3";
            let one = reader("x", there, netrc(3, "h…h"));
            assert_eq!(answer(Language::En, &one, host), format!("{plain}{expect}"), "{there}");
            assert_eq!(answer(Language::En, &because("no-key", one), host), "no key", "{there}");
        }
    }

    #[test]
    fn one_server_is_the_same_under_both_of_its_names() {
        for (one, other, expect) in [
            (Some(CLOUD), Some(FORGE), true),
            (Some(CLOUD), Some(OWN), false),
            (Some("https://"), Some("https://"), true),
            (Some("https://"), Some(CLOUD), false),
            (None, Some(CLOUD), false),
            (None, None, true),
        ] {
            assert_eq!(is_same_server(one, other), expect, "{one:?} {other:?}");
        }
    }

    /// What `who` says: this key of netrc, for the cloud.
    fn who(source: SourceView) -> WhoView {
        WhoView {
            sdk: String::new(),
            folder: String::new(),
            host: Some(CLOUD.to_owned()),
            key_hint: source.key_hint.clone(),
            source,
            account: None,
            former: None,
            account_id: None,
            colour: None,
            user: None,
            entity: None,
            project: None,
            shadowed: Vec::new(),
            bound: None,
            warnings: Vec::new(),
            wsl: None,
        }
    }

    #[test]
    fn another_place_of_the_same_key_is_no_difference() {
        let here = who(netrc(3, "h…h"));
        for (source, host, expect) in [
            (netrc(3, "h…h"), CLOUD, false),
            (netrc(9, "h…h"), FORGE, false),
            (netrc(3, "x…x"), CLOUD, true),
            (netrc(3, "h…h"), OWN, true),
            (none(), CLOUD, true),
        ] {
            assert_eq!(differs(&reader("wandb", host, source.clone()), &here), expect, "{source:?} {host}");
        }
        let nowhere = who(none());
        assert!(
            !differs(&reader("wandb", CLOUD, none()), &nowhere) && differs(&reader("wandb", CLOUD, netrc(3, "h…h")), &nowhere)
        );
        assert!(differs(&reader("wandb", CLOUD, variable("X")), &nowhere), "no key is no same key");
    }

    #[test]
    fn generations_with_one_answer_stand_in_one_line_and_what_is_as_here_in_none() {
        let (here, other) = (|| netrc(3, "h…h"), || netrc(6, "x…x"));
        let lines = |readers: &[ReaderView]| {
            let said = beside(readers, &who(here())).into_iter().map(|both| both.en);
            said.map(|line| line.split(": ").next().unwrap_or_default().to_owned()).collect::<Vec<_>>()
        };
        let old = || wandb("0.0.0", Some("0.20.0"), other());
        assert_eq!(lines(&[wandb("0.0.0", None, here()), reader("weave-node", CLOUD, here())]), ["Weave for Node.js"]);
        let joined = [old(), wandb("0.20.0", Some("0.22.0"), other()), wandb("0.22.0", None, here())];
        assert_eq!(lines(&joined), ["wandb before 0.22.0"]);
        let apart = [old(), wandb("0.21.0", Some("0.22.0"), other())];
        assert_eq!(lines(&apart), ["wandb before 0.20.0", "wandb from 0.21.0, before 0.22.0"]);
        let unlike = [old(), because("no-key", wandb("0.20.0", Some("0.22.0"), other()))];
        assert_eq!(lines(&unlike), ["wandb before 0.20.0", "wandb from 0.20.0, before 0.22.0"]);
        let programs = [reader("weave-python", CLOUD, other()), reader("weave-node", CLOUD, other())];
        assert_eq!(lines(&programs), ["Weave for Python", "Weave for Node.js"], "only generations of wandb are joined");
    }

    #[test]
    fn what_a_switch_does_not_reach_is_said_but_for_what_uses_what_wandb_uses() {
        let follows = |follows: bool, reader: ReaderView| ReaderView { follows: Some(follows), ..reader };
        let newest = |source| follows(false, wandb("0.24.0", None, source));
        let (one, other) = (|| netrc(3, "h…h"), || netrc(6, "x…x"));
        let python = |host: &str, source| reader("weave-python", host, source);
        let count = |readers: &[ReaderView]| left_behind(readers, "work").len();
        for (reader, expect) in [
            (follows(true, python(CLOUD, other())), 0),
            (python(CLOUD, other()), 0),
            (follows(false, python(CLOUD, other())), 1),
            (follows(false, python(FORGE, one())), 0),
            (follows(false, python(OWN, one())), 1),
            (follows(false, because("netrc-unreadable", python(CLOUD, one()))), 1),
            (follows(false, because("no-key", python(CLOUD, one()))), 0),
        ] {
            assert_eq!(count(&[newest(one()), reader.clone()]), expect, "{reader:?}");
        }
        assert_eq!(count(&[newest(one())]), 0, "the plan's warnings speak of the newest wandb");
        assert_eq!(count(&[follows(false, wandb("0.0.0", Some("0.24.0"), other())), newest(one())]), 1);
        let said = left_behind(&[newest(one()), follows(false, python(CLOUD, other()))], "work").remove(0);
        assert_eq!(said.en, "Weave for Python does not follow to work. It uses x…x, of no saved account, from ~/.netrc:6.");
        assert_ne!(said.ja, said.en);
    }

    #[test]
    fn a_word_that_is_not_known_is_said_so() {
        assert_eq!(said_by(&WHYS, "no-key"), "reader-why-no-key");
        assert_eq!(said_by(&PROGRAMS, "weave-node"), "reader-weave-node");
        assert_eq!(said_by(&PROGRAMS, "no-key"), "who-unknown");
    }
}
