//! `keywand add`, `accounts`, `rename`.

use std::io::IsTerminal as _;

use keywand_core::account::AccountId;
use keywand_core::contract::{
    AccountAddRequest, AccountEditRequest, AccountView, AccountsView, ImportRequest, KeepChoice, KeyHealth, KeyKind, KeyPlace,
    Problem,
};
use keywand_core::evidence::PlaceKind;
use keywand_core::i18n::Args as Words;
use keywand_core::secret::ApiKey;

use crate::args::{Add, Rename};
use crate::session::{DONE, Session};
use crate::table::{Mood, table};
use crate::{key, print};

/// Adds an account.
pub(crate) fn add(session: &Session, args: &Add) -> u8 {
    let keep = if args.encrypted_file { KeepChoice::EncryptedFile } else { KeepChoice::Keychain };
    if args.encrypted_file
        && let Err(problem) = session.unlock()
    {
        return session.failed(&problem, args.json);
    }
    let done = match &args.from {
        Some(kind) => import(session, args, kind, keep),
        None => paste(session, args, keep),
    };
    match done {
        Ok(view) => {
            let added = view.added.as_ref().and_then(|id| find(&view, id));
            let id = if args.replace.is_some() { "replaced" } else { "added" };
            added.map_or(DONE, |account| said(session, &account, id, args.json))
        }
        Err(problem) => session.failed(&problem, args.json),
    }
}

fn paste(session: &Session, args: &Add, keep: KeepChoice) -> Result<AccountsView, Box<Problem>> {
    let unreadable = |error: std::io::Error| session.app.unreadable(&error.to_string());
    let replaces = args.replace.as_deref().map(|name| session.account(Some(name))).transpose()?;
    let of_account = replaces.as_ref().and_then(|id| session.app.host_of(id)).map(|host| host.base_url().to_owned());
    let named = args.host.clone().or(of_account);
    let (key, host) = if !args.key_stdin && std::io::stdin().is_terminal() {
        // The person sees where the key will go before typing it.
        let host = match &named {
            Some(host) => host.clone(),
            None => session.confirmed(|| session.app.host_of_machine())?.base_url().to_owned(),
        };
        print::err(&session.say("prompt-host", &Words::new().with("host", host.clone())));
        let prompt = format!("{} ", session.say("prompt-key", &Words::new()));
        (ApiKey::new(rpassword::prompt_password(prompt).map_err(unreadable)?), Some(host))
    } else {
        print::say_how_to_end("key-paste", session.language);
        (key::from_stdin().map_err(unreadable)?, named)
    };
    let label = args.label.clone().unwrap_or_default();
    let request = key::request(session, key, host.as_deref(), args.allow_plain_http)?;
    key::add(session, &AccountAddRequest { label, keep, unverified: args.unverified, replaces, ..request })
}

fn import(session: &Session, args: &Add, kind: &str, keep: KeepChoice) -> Result<AccountsView, Box<Problem>> {
    let kind = match kind {
        "netrc" => PlaceKind::Netrc,
        "settings" => PlaceKind::Settings,
        _ => PlaceKind::Environment,
    };
    let host = args.host.as_deref().map(|host| session.app.host_typed(host)).transpose()?;
    let host = host.as_ref().map(|host| (host, args.allow_plain_http));
    let label = args.label.clone().unwrap_or_default();
    let request = ImportRequest { found: String::new(), keep, unverified: args.unverified, label };
    let unreadable = |error: std::io::Error| session.app.unreadable(&error.to_string());
    let add = || session.confirmed(|| session.wait(session.app.account_import_from(kind, host, &request)).map_err(unreadable)?);
    match add() {
        Err(problem) if !args.json && crate::netrc::offers_mend(session, &problem) => add(),
        done => done,
    }
}

/// Lists the accounts on file.
pub(crate) fn list(session: &Session, json: bool) -> u8 {
    let view = session.app.accounts_look();
    if let Some(problem) = &view.trouble {
        return session.failed(problem, json);
    }
    let kept: Vec<&AccountView> = view.accounts.iter().filter(|account| account.label.is_some()).collect();
    if json {
        print::data(&serde_json::to_string(&kept).unwrap_or_default());
    } else if kept.is_empty() {
        print::out(&session.say("no-accounts-yet", &Words::new()));
    } else {
        let heads = ["", "head-account", "head-user", "head-host", "head-key", "head-kind", "head-state", "head-kept-in"];
        let rows: Vec<_> = by_person(&kept).iter().flat_map(|person| rows(session, person)).collect();
        table(session.language, "", &heads, &rows);
    }
    DONE
}

/// The keys of one person at one host together, where the first of them stands.
fn by_person<'a>(kept: &[&'a AccountView]) -> Vec<Vec<&'a AccountView>> {
    let of = |first: &&'a AccountView| kept.iter().filter(|one| one.group == first.id).copied().collect::<Vec<_>>();
    kept.iter().filter(|account| account.group == account.id).map(of).collect()
}

/// A person with several keys has a line above them.
fn rows(session: &Session, person: &[&AccountView]) -> Vec<(Mood, Vec<String>)> {
    let [first, _, ..] = person else { return person.iter().map(|account| row(session, account, "")).collect() };
    let service = |account: &&&AccountView| account.kind.as_ref().is_some_and(|known| known.kind == KeyKind::Service);
    let whose = person.iter().find(|account| !service(account)).unwrap_or(first).username.clone().unwrap_or_default();
    let said = Words::new().with("user", whose).with("count", person.len().to_string());
    let head = (Mood::Plain, vec![" ".to_owned(), session.say("account-keys-of", &said)]);
    std::iter::once(head).chain(person.iter().map(|account| row(session, account, "  "))).collect()
}

/// `organization key of ACME (inferred)`; nothing where nothing says it.
fn kind(session: &Session, account: &AccountView) -> String {
    let Some(known) = &account.kind else { return String::new() };
    let id = match known.kind {
        KeyKind::Personal => "key-kind-personal",
        KeyKind::Organization => "key-kind-organization",
        KeyKind::Service => "key-kind-service",
    };
    let organization = known.organization.clone().unwrap_or_default();
    let said = session.say(id, &Words::new().with("organization", organization));
    if known.inferred { session.say("key-kind-inferred", &Words::new().with("kind", said)) } else { said }
}

/// `* work  alice  api.wandb.ai  0123…4567  personal key (inferred)  ✓ works  keychain`
fn row(session: &Session, account: &AccountView, margin: &str) -> (Mood, Vec<String>) {
    let (mood, health) = match account.health.map(|health| health.state) {
        Some(KeyHealth::Works) => (Mood::Good, "health-works"),
        Some(KeyHealth::Rejected) => (Mood::Bad, "health-rejected"),
        Some(KeyHealth::Unreachable) => (Mood::Unknown, "health-unreachable"),
        None => (Mood::Unknown, "health-unknown"),
    };
    let place = match account.key_place {
        KeyPlace::EncryptedFile => "key-place-encrypted-file",
        _ => "key-place-keychain",
    };
    let said = |id: &str| session.say(id, &Words::new());
    let cells = vec![
        if account.active { "*" } else { " " }.to_owned(),
        format!("{margin}{}", account.label.as_deref().unwrap_or_default()),
        account.username.clone().unwrap_or_else(|| "-".to_owned()),
        account.host.clone(),
        account.key_hint.clone(),
        kind(session, account),
        format!("{} {}", mood.sign(), said(health)),
        said(place),
    ];
    (mood, cells)
}

/// Says, to standard error, that the host rejected the account's key when it was last asked.
pub(crate) fn say_rejected(session: &Session, id: &AccountId) {
    let Some(account) = find(&session.app.accounts_look(), id) else { return };
    if account.health.is_some_and(|health| health.state == KeyHealth::Rejected) {
        print::err(&session.say("switch-key-rejected", &words(&account)));
    }
}

/// Renames an account.
pub(crate) fn rename(session: &Session, args: &Rename) -> u8 {
    let done = session.app.account_named(Some(&args.name)).and_then(|account| {
        let colour = find(&session.app.accounts_look(), &account).and_then(|known| known.colour).unwrap_or_default();
        let request = AccountEditRequest { account: account.clone(), label: args.label.clone(), colour };
        let view = session.app.account_edit(&request)?;
        find(&view, &account).ok_or_else(|| session.app.account_missing(&args.name))
    });
    match done {
        Ok(account) => said(session, &account, "renamed", args.json),
        Err(problem) => session.failed(&problem, args.json),
    }
}

pub(crate) fn find(view: &AccountsView, id: &AccountId) -> Option<AccountView> {
    view.accounts.iter().find(|account| account.id == *id).cloned()
}

/// Says what was done to an account, or prints it as JSON.
fn said(session: &Session, account: &AccountView, id: &str, json: bool) -> u8 {
    if json {
        print::data(&serde_json::to_string(account).unwrap_or_default());
    } else {
        print::out(&session.say(id, &words(account)));
    }
    DONE
}

pub(crate) fn words(account: &AccountView) -> Words {
    Words::new()
        .with("account", account.label.clone().unwrap_or_default())
        .with("host", account.host.clone())
        .with("user", account.username.clone().unwrap_or_else(|| "?".to_owned()))
}
