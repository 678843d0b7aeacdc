//! Why a command could not do what was asked, explained like any finding.

use std::path::Path;

use crate::account::{AccountId, Host, HostConcern, HostMistake, TargetMistake};
use crate::change::ChangeRefused;
use crate::contract::{InBoth, PageMistake, PageMistakeKind, Place, Problem, Severity};
use crate::diagnose::{Code, Facts, Finding, Judgement, Mistake, Suggestion, Verdict, diagnose};
use crate::evidence::{Asked, Evidence, KeyElsewhere, KeySeen, KeySource, Location};
use crate::explain::explain;
use crate::i18n::Language;
use crate::plain::harmless;
use crate::quote::typed_word;
use crate::secret::ApiKey;
use crate::system::{Surroundings, is_held_open};
use crate::vault::{Account, KeyTrouble, Register, RegisterRefused};
use crate::wandb::Proxy;

/// Asks for a decision.
pub(super) fn question(code: Code, facts: Facts) -> Box<Problem> {
    build(code, facts, &Evidence::default(), Severity::Question)
}

fn error(code: Code, facts: Facts, evidence: &Evidence) -> Box<Problem> {
    build(code, facts, evidence, Severity::Error)
}

pub(super) fn host_is_wrong(given: &str, mistake: HostMistake) -> Box<Problem> {
    let suggestion = match mistake {
        HostMistake::NotTheApi(host) | HostMistake::NeedsHttps(host) => host.base_url().to_owned(),
        HostMistake::HasUserInfo(_) | HostMistake::NotAnAddress => Host::cloud().base_url().to_owned(),
    };
    let facts = Facts { host: Some(given.trim().to_owned()), suggestion: Some(Suggestion::Host(suggestion)), ..Facts::default() };
    error(Code::HostIsWrong, facts, &Evidence::default())
}

pub(super) fn key_is_malformed(key: &ApiKey, host: &Host) -> Box<Problem> {
    let evidence = Evidence {
        asked: Asked { host: Some(host.clone()), ..Asked::default() },
        key: Some(KeySeen { shape: key.shape(), hint: String::new(), source: KeySource::Pasted }),
        ..Evidence::default()
    };
    let facts = diagnose(&evidence).into_iter().find(|found| found.code == Code::KeyMalformed).map(|found| found.facts);
    error(Code::KeyMalformed, facts.unwrap_or_default(), &evidence)
}

pub(super) fn key_is_missing(host: Option<&Host>) -> Box<Problem> {
    let evidence = Evidence { asked: Asked { host: host.cloned(), ..Asked::default() }, ..Evidence::default() };
    let facts = Facts { host: host.map(Host::name), ..Facts::default() };
    error(Code::KeyMissing, facts, &evidence)
}

pub(super) fn key_is_on_file(known: &Account) -> Box<Problem> {
    let elsewhere = |host| KeyElsewhere { id: known.id.clone(), label: known.label.clone(), host };
    let evidence = Evidence { key_elsewhere: known.host().map(elsewhere), ..Evidence::default() };
    error(Code::KeyIsOnFile, account_facts(known), &evidence)
}

pub(super) fn key_belongs_to_another(slot: &Account, owner: Option<&str>) -> Box<Problem> {
    let facts =
        Facts { user: owner.map(str::to_owned), suggestion: slot.username.clone().map(Suggestion::User), ..account_facts(slot) };
    error(Code::KeyBelongsToAnother, facts, &Evidence::default())
}

/// A key would go to a host that its account is not for.
pub(super) fn account_is_on_another_host(account: &Account, other: &Host) -> Box<Problem> {
    let facts = Facts { suggestion: Some(Suggestion::Host(other.shown())), ..account_facts(account) };
    error(Code::AccountIsOnAnotherHost, facts, &Evidence::default())
}

/// The page of one server, and another server beside it.
pub(super) fn target_is_on_another_host(page: &Host, other: &Host) -> Box<Problem> {
    let facts = Facts { host: Some(page.shown()), suggestion: Some(Suggestion::Host(other.shown())), ..Facts::default() };
    error(Code::TargetIsOnAnotherHost, facts, &Evidence::default())
}

/// The page of a run, sweep, artifact or registry that does not fit the target.
pub(super) fn url_does_not_fit_target(mistake: &PageMistake, place: Place<'_>) -> Box<Problem> {
    let names = place.entity.into_iter().chain([place.project]).collect::<Vec<_>>().join("/");
    let kind = match mistake.kind {
        PageMistakeKind::OtherHost => Mistake::OtherHost,
        PageMistakeKind::Elsewhere => Mistake::Elsewhere,
        PageMistakeKind::OtherPage => Mistake::OtherPage,
    };
    let facts = Facts {
        host: Some(mistake.given.clone()),
        suggestion: Some(Suggestion::Host(match mistake.kind {
            PageMistakeKind::OtherHost => place.host.shown(),
            _ => format!("{}/{names}", place.host.shown()),
        })),
        mistake: Some(kind),
        ..Facts::default()
    };
    error(Code::UrlDoesNotFitTarget, facts, &Evidence::default())
}

/// A name that an account cannot have.
pub(super) fn label_cannot_be_used(mistake: Mistake) -> Box<Problem> {
    let facts = Facts { mistake: Some(mistake), ..Facts::default() };
    error(Code::LabelCannotBeUsed, facts, &Evidence::default())
}

/// The question whether a key may go to a host; `source` says where the key was read.
pub(super) fn host_question(host: &Host, concern: &HostConcern, source: Option<&KeySource>) -> Box<Problem> {
    let (code, mistake, suggestion) = match concern {
        HostConcern::Unencrypted => (Code::ConnectionIsNotEncrypted, Mistake::Unfamiliar, None),
        HostConcern::Unfamiliar => (Code::HostIsUnconfirmed, Mistake::Unfamiliar, None),
        HostConcern::NamedByFolder => (Code::HostIsUnconfirmed, Mistake::ByFolder, None),
        HostConcern::LooksLike(known) => {
            (Code::HostIsUnconfirmed, Mistake::LooksLike, Some(Suggestion::Host((*known).to_owned())))
        }
    };
    let facts = Facts {
        host: Some(host.shown()),
        mistake: Some(mistake),
        suggestion,
        key_source: source.filter(|source| matches!(source, KeySource::Place(..))).cloned(),
        place: Some(Location::File("wandb/settings".to_owned(), None)),
        ..Facts::default()
    };
    question(code, facts)
}

/// The question whether requests may go through a proxy that only the working folder names.
pub(super) fn proxy_question(proxy: &Proxy) -> Box<Problem> {
    let facts = Facts {
        proxy: Some(proxy.origin.clone()),
        place: Some(Location::File(proxy.seen.source.clone(), None)),
        ..Facts::default()
    };
    question(Code::ProxyIsUnconfirmed, facts)
}

pub(super) fn account_is_unknown(name: &str) -> Box<Problem> {
    error(Code::AccountIsUnknown, Facts { account: Some(name.to_owned()), ..Facts::default() }, &Evidence::default())
}

/// The same, and the name that it is near to.
pub(super) fn account_is_misspelled(name: &str, near: Option<&str>) -> Box<Problem> {
    let facts = Facts {
        account: Some(name.to_owned()),
        suggestion: near.map(|label| Suggestion::Account(label.to_owned())),
        ..Facts::default()
    };
    error(Code::AccountIsUnknown, facts, &Evidence::default())
}

/// Several accounts on file have this username.
pub(super) fn account_has_several_keys(name: &str, labels: &[&str]) -> Box<Problem> {
    let labels = labels.iter().map(|label| harmless(label)).collect::<Vec<_>>().join(", ");
    let suggestion = Some(Suggestion::Account(labels));
    let facts = Facts { account: Some(name.to_owned()), suggestion, mistake: Some(Mistake::Several), ..Facts::default() };
    error(Code::AccountIsUnknown, facts, &Evidence::default())
}

pub(super) fn nothing_to_undo() -> Box<Problem> {
    error(Code::NothingToUndo, Facts::default(), &Evidence::default())
}

pub(super) fn file_changed_since(file: Option<&str>) -> Box<Problem> {
    let place = file.map(|file| Location::File(file.to_owned(), None));
    retried(error(Code::FileChangedSince, Facts { place, ..Facts::default() }, &Evidence::default()))
}

pub(super) fn output_is_a_terminal(account: &str) -> Box<Problem> {
    error(Code::OutputIsATerminal, Facts { account: Some(account.to_owned()), ..Facts::default() }, &Evidence::default())
}

/// What a host, or the way to it, said of a key: the finding that leads.
pub(super) fn of_evidence(evidence: &Evidence) -> Box<Problem> {
    let (code, facts) = leading(evidence).unwrap_or((Code::ServerDoesNotTell, Facts::default()));
    retried(error(code, facts, evidence))
}

/// The finding that leads.
fn leading(evidence: &Evidence) -> Option<(Code, Facts)> {
    diagnose(evidence).into_iter().next().map(|found| (found.code, found.facts))
}

/// Facts of an account on file.
fn account_facts(account: &Account) -> Facts {
    Facts { account: Some(account.label.clone()), host: Some(account.host.clone()), ..Facts::default() }
}

/// Why a key cannot be had, or kept: then it waits, and there are other places for it.
pub(super) fn key_trouble(trouble: &KeyTrouble, account: Option<&Account>, adding: bool) -> Box<Problem> {
    let words = |words: &String| Some(words.clone()).filter(|words| !words.is_empty());
    let (code, message) = match trouble {
        KeyTrouble::Absent(said) => (Code::KeychainIsAbsent, words(said)),
        KeyTrouble::Locked(said) => (Code::KeychainIsLocked, words(said)),
        KeyTrouble::Silent => (Code::KeychainDoesNotAnswer, None),
        KeyTrouble::Lost | KeyTrouble::NoAccount => (Code::KeychainLostKey, None),
        KeyTrouble::PassphraseNeeded => (Code::PassphraseIsNeeded, None),
        KeyTrouble::PassphraseWrong => (Code::PassphraseIsWrong, None),
        KeyTrouble::Elsewhere(origin) => {
            let suggestion = account.map(|account| Suggestion::Host(account.host.clone()));
            let facts = Facts { host: Some(origin.clone()), suggestion, ..account.map(account_facts).unwrap_or_default() };
            return error(Code::AccountIsOnAnotherHost, facts, &Evidence::default());
        }
        KeyTrouble::Failed(said) => return technical(said.clone()),
    };
    let mistake = adding.then_some(Mistake::Adding);
    let facts = Facts { message, mistake, ..account.map(account_facts).unwrap_or_default() };
    retried(error(code, facts, &Evidence::default()))
}

pub(super) fn register_refused(refused: &RegisterRefused, around: &Surroundings) -> Box<Problem> {
    let file = around.shown(&around.data.join("accounts.json"));
    let place = Some(Location::File(file.clone(), None));
    match refused {
        RegisterRefused::Newer(_) => error(Code::RegisterIsNewer, Facts { place, ..Facts::default() }, &Evidence::default()),
        RegisterRefused::Damaged(words) => {
            let facts = Facts { place, message: Some(words.clone()), ..Facts::default() };
            error(Code::RegisterIsUnreadable, facts, &Evidence::default())
        }
        RegisterRefused::Busy => retried(error(Code::AnotherKeywandIsBusy, Facts::default(), &Evidence::default())),
        RegisterRefused::System(words) => file_cannot_be_written(file, words, around),
    }
}

pub(super) fn change_refused(refused: ChangeRefused, register: &Register, around: &Surroundings) -> Box<Problem> {
    match refused {
        ChangeRefused::Unreadable { file, line, word, flaw } => {
            // netrc may have any name where NETRC gives it one.
            let is_settings = file.ends_with("/settings");
            let code = if is_settings { Code::SettingsUnreadable } else { Code::NetrcUnreadable };
            let message = Some(word).filter(|word| !word.is_empty());
            let mistake = flaw.map(Mistake::Netrc);
            let facts = Facts { place: Some(Location::File(file, Some(line))), message, mistake, ..Facts::default() };
            error(code, facts, &Evidence::default())
        }
        ChangeRefused::Changed(file) => file_changed_since(Some(&file)),
        ChangeRefused::LinkLeadsNowhere(file) => {
            let facts = Facts { place: Some(Location::File(file, None)), ..Facts::default() };
            retried(error(Code::LinkLeadsNowhere, facts, &Evidence::default()))
        }
        ChangeRefused::System(file, words) => file_cannot_be_written(file, &words, around),
        ChangeRefused::Busy => retried(error(Code::AnotherKeywandIsBusy, Facts::default(), &Evidence::default())),
        ChangeRefused::Key(id, trouble) => key_of_file(&id, &trouble, register),
        ChangeRefused::NothingToUndo => nothing_to_undo(),
        ChangeRefused::NoHome => {
            let facts = Facts {
                place: Some(Location::File("~/.netrc".to_owned(), None)),
                mistake: Some(Mistake::NoHome),
                ..Facts::default()
            };
            error(Code::FileCannotBeWritten, facts, &Evidence::default())
        }
    }
}

/// Why the key that a file must hold cannot be had.
fn key_of_file(id: &AccountId, trouble: &KeyTrouble, register: &Register) -> Box<Problem> {
    let account = register.get(id).or_else(|| register.removed_as(id));
    match (trouble, account) {
        // Its host cannot be read.
        (KeyTrouble::NoAccount, Some(_)) => account_is_unknown(&id.0),
        (KeyTrouble::NoAccount, None) => {
            let facts = Facts { account: Some(id.0.clone()), ..Facts::default() };
            error(Code::KeychainLostKey, facts, &Evidence::default())
        }
        (trouble, account) => key_trouble(trouble, account.or(register.holder(id).map(|(account, _)| account)), false),
    }
}

/// A file on another machine; the system's words, where it gave any.
pub(super) fn file_there(file: &str, words: Option<String>) -> Box<Problem> {
    let facts = Facts { place: Some(Location::File(file.to_owned(), None)), message: words, ..Facts::default() };
    retried(error(Code::FileCannotBeWritten, facts, &Evidence::default()))
}

/// `ssh` gave no answer; its words, where they were heard.
pub(super) fn ssh_fails(host: &str, mistake: Mistake, words: Option<String>) -> Box<Problem> {
    let facts = Facts { host: Some(host.to_owned()), mistake: Some(mistake), message: words, ..Facts::default() };
    retried(error(Code::SshFails, facts, &Evidence::default()))
}

/// Our own files may lie elsewhere, where the system has a variable for it; those of others may not.
fn file_cannot_be_written(file: String, words: &std::io::Error, around: &Surroundings) -> Box<Problem> {
    let is_own = cfg!(all(unix, not(target_os = "macos"))) && Path::new(&file).starts_with(around.shown(&around.data));
    let mistake = if is_held_open(words) { Some(Mistake::HeldOpen) } else { is_own.then_some(Mistake::OwnFolder) };
    let facts = Facts { place: Some(Location::File(file, None)), message: Some(words.to_string()), mistake, ..Facts::default() };
    retried(error(Code::FileCannotBeWritten, facts, &Evidence::default()))
}

fn retried(mut problem: Box<Problem>) -> Box<Problem> {
    problem.retry = true;
    problem
}

pub(super) fn no_target(mistake: TargetMistake) -> Box<Problem> {
    match mistake {
        TargetMistake::Registry(registry) => error(Code::TargetIsRegistry, of_registry(&registry), &Evidence::default()),
        TargetMistake::Empty | TargetMistake::NoProject => {
            error(Code::TargetIsIncomplete, Facts::default(), &Evidence::default())
        }
    }
}

/// The registry that a page shows, as one word of a command.
pub(super) fn of_registry(registry: &str) -> Facts {
    Facts { suggestion: Some(Suggestion::Registry(typed_word(registry))), ..Facts::default() }
}

pub(super) fn unconfirmed(url: &str) -> Box<Problem> {
    let facts = Facts { host: Some(url.to_owned()), mistake: Some(Mistake::Unfamiliar), ..Facts::default() };
    error(Code::HostIsUnconfirmed, facts, &Evidence::default())
}

/// The desktop failed; its words are all there is.
pub(super) fn technical(words: String) -> Box<Problem> {
    let mut problem =
        error(Code::SystemRefused, Facts { message: Some(words.clone()), ..Facts::default() }, &Evidence::default());
    problem.technical = Some(words);
    problem
}

fn build(code: Code, facts: Facts, evidence: &Evidence, severity: Severity) -> Box<Problem> {
    let judgement = Judgement { verdict: Verdict::CannotTell, proven: false };
    let finding = Finding::certain(code, facts);
    let said = |language| explain(&finding, evidence, judgement, language);
    let explanation = Box::new(InBoth { ja: said(Language::Ja), en: said(Language::En) });
    Box::new(Problem { code, severity, explanation, technical: None, retry: false })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::NetrcFlaw;

    #[test]
    fn why_a_key_cannot_be_had_is_told_apart_and_may_pass() {
        let words = || "words".to_owned();
        for (trouble, code, message, retry) in [
            (KeyTrouble::Absent(words()), Code::KeychainIsAbsent, Some("words"), true),
            (KeyTrouble::Absent(String::new()), Code::KeychainIsAbsent, None, true),
            (KeyTrouble::Locked(words()), Code::KeychainIsLocked, Some("words"), true),
            (KeyTrouble::Silent, Code::KeychainDoesNotAnswer, None, true),
            (KeyTrouble::Lost, Code::KeychainLostKey, None, true),
            (KeyTrouble::NoAccount, Code::KeychainLostKey, None, true),
            (KeyTrouble::PassphraseNeeded, Code::PassphraseIsNeeded, None, true),
            (KeyTrouble::PassphraseWrong, Code::PassphraseIsWrong, None, true),
            (KeyTrouble::Elsewhere(words()), Code::AccountIsOnAnotherHost, None, false),
            (KeyTrouble::Failed(words()), Code::SystemRefused, Some("words"), false),
        ] {
            let told = key_trouble(&trouble, None, false);
            let facts = &told.explanation.en.facts;
            assert_eq!((told.code, facts.message.as_deref(), told.retry, facts.mistake), (code, message, retry, None), "{code}");
        }
        let adding = key_trouble(&KeyTrouble::Silent, None, true);
        assert_eq!(adding.explanation.en.facts.mistake, Some(Mistake::Adding));
    }

    #[test]
    fn why_a_file_was_not_changed_is_told_apart() {
        let around = Surroundings { home: Some("/h".into()), data: "/h/.data".into(), ..Surroundings::default() };
        let unreadable = |file: &str, word: &str| {
            let flaw = Some(NetrcFlaw::CapitalLetters).filter(|_| word.is_empty());
            ChangeRefused::Unreadable { file: file.to_owned(), line: 3, word: word.to_owned(), flaw }
        };
        let system = |file: &str| ChangeRefused::System(file.to_owned(), std::io::ErrorKind::PermissionDenied.into());
        let key = |trouble| ChangeRefused::Key(AccountId("gone".to_owned()), trouble);
        let own = cfg!(all(unix, not(target_os = "macos"))).then_some(Mistake::OwnFolder);
        let capital = Some(Mistake::Netrc(NetrcFlaw::CapitalLetters));
        for (refused, code, mistake, retry) in [
            (unreadable("~/wandb/settings", "x"), Code::SettingsUnreadable, None, false),
            (unreadable("~/my-settings", ""), Code::NetrcUnreadable, capital, false),
            (ChangeRefused::Changed("~/f".to_owned()), Code::FileChangedSince, None, true),
            (ChangeRefused::LinkLeadsNowhere("~/f".to_owned()), Code::LinkLeadsNowhere, None, true),
            (system("~/f"), Code::FileCannotBeWritten, None, true),
            (system("~/.data/f"), Code::FileCannotBeWritten, own, true),
            (ChangeRefused::Busy, Code::AnotherKeywandIsBusy, None, true),
            (ChangeRefused::NothingToUndo, Code::NothingToUndo, None, false),
            (ChangeRefused::NoHome, Code::FileCannotBeWritten, Some(Mistake::NoHome), false),
            (key(KeyTrouble::NoAccount), Code::KeychainLostKey, None, false),
            (key(KeyTrouble::Silent), Code::KeychainDoesNotAnswer, None, true),
        ] {
            let shown = format!("{refused:?}");
            let told = change_refused(refused, &Register::default(), &around);
            assert_eq!((told.code, told.explanation.en.facts.mistake, told.retry), (code, mistake, retry), "{shown}");
        }
    }

    #[test]
    fn a_question_names_the_host_and_the_place_of_the_key_and_what_it_looks_like() {
        let place = KeySource::Place("~/.netrc".to_owned(), Some(1));
        let known = "api.wandb.ai";
        for (concern, code, mistake, suggestion) in [
            (HostConcern::Unencrypted, Code::ConnectionIsNotEncrypted, Mistake::Unfamiliar, None),
            (HostConcern::Unfamiliar, Code::HostIsUnconfirmed, Mistake::Unfamiliar, None),
            (HostConcern::NamedByFolder, Code::HostIsUnconfirmed, Mistake::ByFolder, None),
            (
                HostConcern::LooksLike(known),
                Code::HostIsUnconfirmed,
                Mistake::LooksLike,
                Some(Suggestion::Host(known.to_owned())),
            ),
        ] {
            for (source, expect) in [(Some(&place), Some(&place)), (Some(&KeySource::Pasted), None), (None, None)] {
                let asked = host_question(&Host::cloud(), &concern, source);
                let facts = &asked.explanation.en.facts;
                assert_eq!((asked.code, asked.severity, asked.retry), (code, Severity::Question, false));
                assert_eq!((facts.mistake, &facts.suggestion, facts.key_source.as_ref()), (Some(mistake), &suggestion, expect));
                assert_eq!(facts.place, Some(Location::File("wandb/settings".to_owned(), None)));
            }
        }
    }

    #[test]
    fn why_the_register_was_refused_is_told_with_its_file() {
        let around = Surroundings { home: Some("/h".into()), data: "/h/.data".into(), ..Surroundings::default() };
        let own = cfg!(all(unix, not(target_os = "macos"))).then_some(Mistake::OwnFolder);
        let place = Some(Location::File("~/.data/accounts.json".to_owned(), None));
        for (refused, code, message, mistake, retry) in [
            (RegisterRefused::Newer(9), Code::RegisterIsNewer, None, None, false),
            (RegisterRefused::Damaged("line 1".to_owned()), Code::RegisterIsUnreadable, Some("line 1"), None, false),
            (RegisterRefused::Busy, Code::AnotherKeywandIsBusy, None, None, true),
            (RegisterRefused::System(std::io::Error::other("no room")), Code::FileCannotBeWritten, Some("no room"), own, true),
        ] {
            let told = register_refused(&refused, &around);
            let facts = &told.explanation.en.facts;
            assert_eq!((told.code, facts.message.as_deref(), facts.mistake, told.retry), (code, message, mistake, retry));
            assert_eq!(facts.place, place.clone().filter(|_| code != Code::AnotherKeywandIsBusy), "{code}");
        }
    }

    #[test]
    fn a_problem_is_told_in_the_language_that_is_asked_for() {
        let told = nothing_to_undo();
        let titles = [Language::Ja, Language::En].map(|language| told.explanation.of(language).title.as_str());
        assert_eq!(titles, [told.explanation.ja.title.as_str(), told.explanation.en.title.as_str()]);
        assert_ne!(titles[0], titles[1]);
    }

    #[test]
    fn an_account_whose_host_cannot_be_read_is_unknown_and_one_that_is_not_there_lost_its_key() {
        let mut register = Register::default();
        let account = serde_json::json!([{
            "id": "known", "label": "work", "colour": "teal", "host": "", "username": null, "default_entity": null,
            "key_hint": "", "key_print": null, "keep": "keychain",
        }]);
        register.accounts = serde_json::from_value(account).expect("an account");
        for (id, trouble, code, account) in [
            ("known", KeyTrouble::NoAccount, Code::AccountIsUnknown, "known"),
            ("gone", KeyTrouble::NoAccount, Code::KeychainLostKey, "gone"),
            ("known", KeyTrouble::Silent, Code::KeychainDoesNotAnswer, "work"),
        ] {
            let told = key_of_file(&AccountId(id.to_owned()), &trouble, &register);
            assert_eq!((told.code, told.explanation.en.facts.account.as_deref()), (code, Some(account)), "{id}");
        }
    }

    #[test]
    fn what_is_to_be_done_is_asked_and_what_went_wrong_is_an_error() {
        let proxy = output_is_a_terminal("work");
        assert_eq!((proxy.code, proxy.explanation.en.facts.account.as_deref()), (Code::OutputIsATerminal, Some("work")));
        let there = file_there("~/f on h", Some("full".to_owned()));
        let facts = &there.explanation.en.facts;
        assert_eq!((there.code, facts.message.as_deref(), there.retry), (Code::FileCannotBeWritten, Some("full"), true));
        assert_eq!(facts.place, Some(Location::File("~/f on h".to_owned(), None)));
        let fails = ssh_fails("h", Mistake::NoLogin, None);
        let facts = &fails.explanation.en.facts;
        assert_eq!(
            (fails.code, facts.mistake, facts.host.as_deref(), fails.retry),
            (Code::SshFails, Some(Mistake::NoLogin), Some("h"), true)
        );
    }
}
