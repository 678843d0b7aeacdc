//! `--for TARGET`: among the accounts that are meant, the one that may log runs there.

use keywand_core::account::{AccountId, page_host};
use keywand_core::contract::{AccountCard, AccountView, CheckReport, Code, MatrixRequest, Problem, Verdict};
use keywand_core::i18n::Args as Words;
use serde_json::{Value, json};

use crate::session::{FAILED, Session, UNREACHED};
use crate::{accounts, print};

/// Why there is no account to act as.
pub(crate) enum NoAccount {
    /// Something hindered the search.
    Problem(Box<Problem>),
    /// None of those that were asked may log there, as was said; how a command ends for it.
    Said(u8),
}

impl From<Box<Problem>> for NoAccount {
    fn from(problem: Box<Problem>) -> Self {
        Self::Problem(problem)
    }
}

/// The account of this name; where a target is given, the one that may log there, among the keys of whoever is named, or
/// among all accounts on file where nobody is.
pub(crate) fn account(session: &Session, name: Option<&str>, target: Option<&str>, json: bool) -> Result<AccountId, NoAccount> {
    let Some(target) = target else { return Ok(session.account(name)?) };
    session.app.target_typed(target)?;
    let meant = at_page(session, target, session.app.accounts_meant(name)?);
    if meant.is_empty() {
        return Err(nobody(session, name, target)?);
    }
    let cards = ask(session, target, &meant)?;
    if let Some(card) = cards.iter().find(|card| may(card)) {
        say_chosen(session, &card.account, target);
        return Ok(card.account.clone());
    }
    if json {
        let reports: Vec<Value> = cards.iter().map(|card| json!(card.report)).collect();
        print::data(&json!({ "target": target, "accounts": reports }).to_string());
    } else {
        say_refused(session, target, &cards);
        if name.is_some() {
            propose(session, target, &meant)?;
        }
    }
    let is_denied = cards.iter().any(|card| card.report.verdict == Verdict::Denied);
    Err(NoAccount::Said(if is_denied { FAILED } else { UNREACHED }))
}

/// Those of the target's server, where its address names one.
fn at_page(session: &Session, target: &str, mut accounts: Vec<AccountId>) -> Vec<AccountId> {
    let page = page_host(target);
    accounts.retain(|account| page.as_ref().is_none_or(|page| session.app.account_is_at(account, page).is_ok()));
    accounts
}

fn nobody(session: &Session, name: Option<&str>, target: &str) -> Result<NoAccount, NoAccount> {
    if let (Some(name), Some(page)) = (name, page_host(target)) {
        session.app.account_is_at(&session.app.accounts_meant(Some(name))?.remove(0), &page)?;
    }
    let none_on_file = session.app.accounts_meant(None)?.is_empty();
    print::err(&session.say(if none_on_file { "no-accounts-yet" } else { "no-accounts-there" }, &Words::new()));
    Ok(NoAccount::Said(FAILED))
}

fn may(card: &AccountCard) -> bool {
    card.report.verdict == Verdict::Allowed
}

/// Asks every one of them, read-only; the cards are in the order of these accounts.
fn ask(session: &Session, target: &str, accounts: &[AccountId]) -> Result<Vec<AccountCard>, NoAccount> {
    if accounts.iter().any(|account| session.app.needs_passphrase(account)) {
        session.unlock()?;
    }
    let request = MatrixRequest { targets: vec![target.to_owned()], accounts: accounts.to_vec(), ..MatrixRequest::default() };
    let asked = session.wait(session.app.check_accounts(&request, None));
    let cards = asked.map_err(|error| session.app.unreadable(&error.to_string()))??;
    let mut cards: Vec<AccountCard> = cards.into_iter().flatten().collect();
    cards.sort_by_key(|card| accounts.iter().position(|account| *account == card.account));
    Ok(cards)
}

fn say_chosen(session: &Session, id: &AccountId, target: &str) {
    if let Some(account) = accounts::find(&session.app.accounts_look(), id) {
        print::note(&session.say("right-key-chosen", &words(&account, target)));
    }
}

/// Why none of them may: one line an account.
fn say_refused(session: &Session, target: &str, cards: &[AccountCard]) {
    print::err(&session.say("right-key-none", &Words::new().with("target", target)));
    cards.iter().for_each(|card| print::err(&format!("  {}", why(session, &card.report))));
}

fn why(session: &Session, report: &CheckReport) -> String {
    let cause = report.findings.iter().find(|found| found.code != Code::AnotherAccountIsMember);
    let cause = cause.map(|found| format!(" · {} [{}]", found.title, found.code)).unwrap_or_default();
    let account = report.account.as_deref().unwrap_or("-");
    format!("{account}: {}{cause}", session.say(print::verdict_id(report), &Words::new()))
}

/// Another account on file that may log there: it is named, and not taken.
fn propose(session: &Session, target: &str, refused: &[AccountId]) -> Result<(), NoAccount> {
    let mut others = at_page(session, target, session.app.accounts_meant(None)?);
    others.retain(|other| !refused.contains(other) && refused.first().is_some_and(|one| session.app.same_server(one, other)));
    if others.is_empty() {
        return Ok(());
    }
    let cards = ask(session, target, &others)?;
    let chosen = cards.iter().find(|card| may(card));
    if let Some(account) = chosen.and_then(|card| accounts::find(&session.app.accounts_look(), &card.account)) {
        print::err(&session.say("right-key-other", &words(&account, target)));
    }
    Ok(())
}

fn words(account: &AccountView, target: &str) -> Words {
    accounts::words(account).with("target", target)
}
