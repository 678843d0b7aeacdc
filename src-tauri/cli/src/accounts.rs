//! `keywand add`, `accounts`, `remove`, `rename`.

use std::io::IsTerminal as _;

use keywand_core::account::Host;
use keywand_core::contract::{
    AccountAddRequest, AccountEditRequest, AccountRequest, AccountView, AccountsView, Code, ImportRequest, KeepChoice, KeyHealth,
    KeyPlace, Problem,
};
use keywand_core::i18n::Args as Words;
use keywand_core::secret::ApiKey;

use crate::args::{Add, Remove, Rename};
use crate::session::{DONE, FAILED, Session, USAGE, wait};
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
            let added = view.accounts.iter().find(|account| Some(&account.id) == view.added.as_ref());
            match added {
                Some(account) if args.json => print::out(&serde_json::to_string(account).unwrap_or_default()),
                Some(account) => print::out(&session.say("added", &words(account))),
                None => {}
            }
            DONE
        }
        Err(problem) => {
            let status = session.failed(&problem, args.json);
            if matches!(problem.code, Code::HostIsWrong | Code::LabelCannotBeUsed) { USAGE } else { status }
        }
    }
}

fn paste(session: &Session, args: &Add, keep: KeepChoice) -> Result<AccountsView, Box<Problem>> {
    let unreadable = |error: std::io::Error| session.app.unreadable(&error.to_string());
    let (key, host) = if !args.key_stdin && std::io::stdin().is_terminal() {
        // The person sees where the key will go before typing it.
        let host = match &args.host {
            Some(host) => host.clone(),
            None => session.confirmed(|| session.app.host_of_machine())?.base_url().to_owned(),
        };
        print::err(&session.say("prompt-host", &Words::new().with("host", host.clone())));
        let prompt = format!("{} ", session.say("prompt-key", &Words::new()));
        (ApiKey::new(rpassword::prompt_password(prompt).map_err(unreadable)?), Some(host))
    } else {
        (key::from_stdin().map_err(unreadable)?, args.host.clone())
    };
    let label = args.label.clone().unwrap_or_default();
    let request = key::request(session, key, host.as_deref(), args.allow_plain_http)?;
    key::add(session, &AccountAddRequest { label, keep, unverified: args.unverified, ..request })
}

fn import(session: &Session, args: &Add, kind: &str, keep: KeepChoice) -> Result<AccountsView, Box<Problem>> {
    let is_wanted = |source: &str| match kind {
        "netrc" => source.ends_with("netrc"),
        "settings" => source.ends_with("settings"),
        _ => !source.ends_with("netrc") && !source.ends_with("settings"),
    };
    let host = args.host.as_deref().and_then(|host| Host::parse(host).ok()).map(|host| host.name());
    let view = session.app.accounts();
    let found = view.found.iter().find(|found| is_wanted(&found.source) && host.as_ref().is_none_or(|host| *host == found.host));
    let found = found.map(|found| found.id.clone()).unwrap_or_default();
    let request = ImportRequest { found, keep, unverified: args.unverified, label: args.label.clone().unwrap_or_default() };
    let unreadable = |error: std::io::Error| session.app.unreadable(&error.to_string());
    session.confirmed(|| wait(session.app.account_import(&request)).map_err(unreadable)?)
}

/// Lists the accounts on file.
pub(crate) fn list(session: &Session, json: bool) -> u8 {
    let view = session.app.accounts();
    if let Some(problem) = &view.trouble {
        return session.failed(problem, json);
    }
    let kept: Vec<&AccountView> = view.accounts.iter().filter(|account| account.label.is_some()).collect();
    if json {
        print::out(&serde_json::to_string(&kept).unwrap_or_default());
    } else if kept.is_empty() {
        print::out(&session.say("no-accounts-yet", &Words::new()));
    } else {
        kept.iter().for_each(|account| print::out(&line(session, account)));
    }
    DONE
}

/// `* work  alice  api.wandb.ai  0123…4567  works`
fn line(session: &Session, account: &AccountView) -> String {
    let health = match account.health.map(|health| health.state) {
        Some(KeyHealth::Works) => "health-works",
        Some(KeyHealth::Rejected) => "health-rejected",
        Some(KeyHealth::Unreachable) => "health-unreachable",
        None => "health-unknown",
    };
    let place = match account.key_place {
        KeyPlace::EncryptedFile => "key-place-encrypted-file",
        _ => "key-place-keychain",
    };
    let mark = if account.active { "*" } else { " " };
    let said = |id: &str| session.say(id, &Words::new());
    let label = account.label.as_deref().unwrap_or_default();
    let username = account.username.as_deref().unwrap_or("-");
    format!("{mark} {label}  {username}  {}  {}  {}  {}", account.host, account.key_hint, said(health), said(place))
}

/// Removes an account, or brings the last one back.
pub(crate) fn remove(session: &Session, args: &Remove) -> u8 {
    let done = match &args.name {
        Some(name) => {
            session.app.account_named(Some(name)).and_then(|account| session.app.account_forget(&AccountRequest { account }))
        }
        None => session.app.account_restore(),
    };
    match done {
        Ok(view) => {
            let removed = view.removed.map(|removed| removed.label);
            match (args.undo, removed) {
                (false, Some(label)) => print::out(&session.say("removed", &Words::new().with("account", label))),
                (true, _) if view.added.is_none() => {
                    print::err(&session.say("removed-none", &Words::new()));
                    return FAILED;
                }
                _ => print::out(&session.say("restored", &Words::new())),
            }
            DONE
        }
        Err(problem) => session.failed(&problem, false),
    }
}

/// Renames an account.
pub(crate) fn rename(session: &Session, args: &Rename) -> u8 {
    let done = session.app.account_named(Some(&args.name)).and_then(|account| {
        let view = session.app.accounts();
        let colour = view.accounts.iter().find(|known| known.id == account).and_then(|known| known.colour).unwrap_or_default();
        session.app.account_edit(&AccountEditRequest { account, label: args.label.clone(), colour })
    });
    match done {
        Ok(_) => DONE,
        Err(problem) => session.failed(&problem, false),
    }
}

fn words(account: &AccountView) -> Words {
    Words::new()
        .with("account", account.label.clone().unwrap_or_default())
        .with("host", account.host.clone())
        .with("user", account.username.clone().unwrap_or_else(|| "?".to_owned()))
}
