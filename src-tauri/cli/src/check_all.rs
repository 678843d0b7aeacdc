//! `keywand check --all-accounts`: which account on file may log there?

use keywand_core::account::{AccountId, Host, page_host};
use keywand_core::contract::{AccountCard, MatrixRequest, Problem, RightState, Verdict};
use keywand_core::i18n::Args as Words;
use serde_json::{Value, json};

use crate::actions;
use crate::args::Check;
use crate::check::{refused, testable};
use crate::print;
use crate::session::{Session, UNREACHED};
use crate::table::{Mood, table};

/// One target and every account's card, in the order of the register.
struct Asked<'a> {
    target: &'a str,
    accounts: Vec<AccountCard>,
}

/// Runs it; the verdicts alone decide the exit status.
pub(crate) fn run(session: &Session, args: &Check) -> u8 {
    let targets = args.targets.iter().try_for_each(|target| testable(session, target, false));
    let accounts = match targets.and_then(|()| session.accounts_on_file()) {
        Ok(accounts) => accounts,
        Err(problem) => return refused(session, args, &problem),
    };
    let nobody = if accounts.is_empty() { "no-accounts-yet" } else { "no-accounts-there" };
    let asked = match cards(session, args, accounts) {
        Ok(asked) => asked,
        Err(problem) => return refused(session, args, &problem),
    };
    if args.json {
        let all: Vec<Value> = asked.iter().map(whole).collect();
        let json = match all.as_slice() {
            [one] => one.to_string(),
            _ => Value::from(all).to_string(),
        };
        print::data(&json);
    } else if asked.iter().all(|asked| asked.accounts.is_empty()) {
        print::out(&session.say(nobody, &Words::new()));
    } else {
        asked.iter().for_each(|asked| describe(session, asked));
    }
    asked.iter().map(|asked| status(&asked.accounts)).max().unwrap_or(UNREACHED)
}

/// One question for all targets where they are on one server; an address is asked of the accounts of its server only.
fn cards<'a>(session: &Session, args: &'a Check, accounts: Vec<AccountId>) -> Result<Vec<Asked<'a>>, Box<Problem>> {
    let pages: Vec<Option<Host>> = args.targets.iter().map(|target| page_host(target)).collect();
    if pages.windows(2).all(|two| two[0] == two[1]) {
        return ask(session, args, &args.targets, accounts_at(session, pages[0].as_ref(), accounts));
    }
    let one = |(target, page): (&'a String, &Option<Host>)| {
        ask(session, args, std::slice::from_ref(target), accounts_at(session, page.as_ref(), accounts.clone()))
    };
    let asked: Result<Vec<_>, _> = args.targets.iter().zip(&pages).map(one).collect();
    Ok(asked?.into_iter().flatten().collect())
}

fn accounts_at(session: &Session, page: Option<&Host>, mut accounts: Vec<AccountId>) -> Vec<AccountId> {
    accounts.retain(|account| page.is_none_or(|page| session.app.account_is_at(account, page).is_ok()));
    accounts
}

fn ask<'a>(
    session: &Session,
    args: &Check,
    targets: &'a [String],
    accounts: Vec<AccountId>,
) -> Result<Vec<Asked<'a>>, Box<Problem>> {
    if accounts.is_empty() {
        return Ok(targets.iter().map(|target| Asked { target, accounts: Vec::new() }).collect());
    }
    let request = MatrixRequest { targets: targets.to_vec(), accounts, ..MatrixRequest::default() };
    let actions = args.actions.then(|| actions::request(args, AccountId::default(), ""));
    let cards = session
        .wait(session.app.check_accounts(&request, actions))
        .map_err(|error| session.app.unreadable(&error.to_string()))??;
    Ok(targets.iter().zip(cards).map(|(target, accounts)| Asked { target, accounts }).collect())
}

fn whole(asked: &Asked<'_>) -> Value {
    let cards = asked.accounts.iter().map(|card| actions::with_report(&card.report, card.actions.as_ref()).unwrap_or_default());
    json!({ "target": asked.target, "accounts": cards.collect::<Vec<_>>() })
}

/// The target, then `✓ allowed  work  alice  api.wandb.ai`, one account a line.
fn describe(session: &Session, asked: &Asked<'_>) {
    print::out(asked.target);
    if asked.accounts.is_empty() {
        return;
    }
    let heads = ["head-verdict", "head-account", "head-user", "head-host", "head-why"];
    table(session.language, "", &heads, &asked.accounts.iter().map(|card| row(session, card)).collect::<Vec<_>>());
    let rows = rights(asked);
    if !rows.is_empty() {
        print::out("");
        table(session.language, "", &["head-action", "right-may", "right-may-not", "right-unknown"], &rows);
    }
}

/// One action a line: who may, who may not, and of whom it cannot be known.
fn rights(asked: &Asked<'_>) -> Vec<(Mood, Vec<String>)> {
    let views =
        asked.accounts.iter().filter_map(|card| Some((card.report.account.as_deref().unwrap_or("-"), card.actions.as_ref()?)));
    let views: Vec<_> = views.collect();
    let Some((_, first)) = views.first() else { return Vec::new() };
    let line = |at: usize| {
        let who = |state: RightState| {
            let names = views.iter().filter(|(_, view)| view.actions.get(at).is_some_and(|one| one.state == state));
            let names: Vec<&str> = names.map(|(name, _)| *name).collect();
            if names.is_empty() { "-".to_owned() } else { names.join(", ") }
        };
        let action = &first.actions[at];
        let subject = action.subject.as_deref().map(|subject| format!(" {subject}")).unwrap_or_default();
        let states = [RightState::May, RightState::MayNot, RightState::Unknown].map(who);
        let mood = if states[0] == "-" { Mood::Unknown } else { Mood::Good };
        (mood, [vec![format!("{}{subject}", action.title)], states.to_vec()].concat())
    };
    (0..first.actions.len()).map(line).collect()
}

fn row(session: &Session, card: &AccountCard) -> (Mood, Vec<String>) {
    let report = &card.report;
    let mood = match report.verdict {
        Verdict::Allowed => Mood::Good,
        Verdict::Denied => Mood::Bad,
        Verdict::Unreachable | Verdict::CannotTell => Mood::Unknown,
    };
    let or_dash = |value: &Option<String>| value.clone().unwrap_or_else(|| "-".to_owned());
    let cause = report.findings.first().map(|found| format!("{} [{}]", found.title, found.code));
    // Linking is the only action of a registry: its cause is that of the verdict.
    let of_registry = || actions::cause(card.actions.as_ref().filter(|_| report.registry.is_some())?.actions.first()?);
    let why = cause.or_else(of_registry).unwrap_or_default();
    let verdict = format!("{} {}", mood.sign(), session.say(print::verdict_id(report), &Words::new()));
    (mood, vec![verdict, or_dash(&report.account), or_dash(&report.user), or_dash(&report.host), why])
}

fn status(cards: &[AccountCard]) -> u8 {
    let any = |verdict| cards.iter().any(|card| card.report.verdict == verdict);
    match (any(Verdict::Allowed), any(Verdict::Denied)) {
        (true, _) => 0,
        (false, true) => 1,
        (false, false) => UNREACHED,
    }
}
