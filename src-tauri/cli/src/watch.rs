//! `keywand watch`: the favourites tested again, once, and what was lost or gained.

use std::io::IsTerminal as _;

use keywand_core::account::{AccountId, Target, page_host};
use keywand_core::contract::{AnswerView, FavouriteChange, FavouriteRequest, FavouriteView, Problem};
use keywand_core::i18n::{Args as Words, Language};

use crate::args::Watch;
use crate::changes::moment;
use crate::print;
use crate::session::{DONE, FAILED, Session, UNREACHED};
use crate::table::{Mood, table};

/// Adds, removes, lists or tests.
pub(crate) fn run(session: &Session, args: &Watch) -> u8 {
    let is_pass = args.add.is_empty() && args.remove.is_empty() && !args.list;
    let done = if !args.add.is_empty() {
        add(session, args)
    } else if !args.remove.is_empty() {
        remove(session, args)
    } else if args.list {
        favourites(session, args).map(|all| list(session, &all, args.json))
    } else {
        pass(session, args)
    };
    done.unwrap_or_else(|problem| match session.failed(&problem, args.json) {
        // Nothing was lost as far as is known.
        FAILED if is_pass => UNREACHED,
        status => status,
    })
}

/// One pass over all.
fn pass(session: &Session, args: &Watch) -> Result<u8, Box<Problem>> {
    let named = account(session, args)?;
    let meant = favourites(session, args)?;
    if meant.iter().any(|one| session.app.needs_passphrase(&one.account)) {
        session.unlock()?;
    }
    let named: Vec<AccountId> = named.into_iter().collect();
    let unreadable = |error: std::io::Error| session.app.unreadable(&error.to_string());
    let view = session.wait(session.app.watch(&named, |_| {})).map_err(unreadable)?;
    if args.json {
        print_json(&view.favourites);
    } else {
        tell(session, &view.favourites);
    }
    if let Some(trouble) = &view.trouble {
        print::problem(trouble, session.language);
    }
    let has_lost = view.favourites.iter().any(|one| one.change == Some(FavouriteChange::Lost));
    let is_known = view.trouble.is_none() && view.favourites.iter().all(|one| one.trouble.is_none());
    Ok(match (has_lost, is_known) {
        (true, _) => FAILED,
        (false, true) => DONE,
        (false, false) => UNREACHED,
    })
}

/// What was lost, what was gained, what could not be tested; where nothing of that is, a person at a terminal is told so.
fn tell(session: &Session, all: &[FavouriteView]) {
    let is_of = |change| all.iter().filter(move |one| one.change == Some(change));
    is_of(FavouriteChange::Lost).for_each(|one| changed(session, one, Mood::Bad, "watch-lost"));
    is_of(FavouriteChange::Gained).for_each(|one| changed(session, one, Mood::Good, "watch-gained"));
    for one in all {
        if let Some(trouble) = &one.trouble {
            untested(session, one, trouble);
        }
    }
    let is_news = all.iter().any(|one| one.change.is_some() || one.trouble.is_some());
    if std::io::stdout().is_terminal() && !is_news {
        let id = if all.is_empty() { "watch-none" } else { "watch-same" };
        print::prose("", &session.say(id, &Words::new().with("count", all.len().to_string())));
    }
}

fn changed(session: &Session, one: &FavouriteView, mood: Mood, id: &str) {
    print::prose(&format!("{} ", mood.sign()), &session.say(id, &words(one)));
    if let Some(cause) = one.last.as_ref().and_then(|last| cause(last, session.language)) {
        print::prose("  ", &cause);
    }
    print::prose("  ", &earlier(session, one.before.as_ref()));
}

fn untested(session: &Session, one: &FavouriteView, trouble: &Problem) {
    let title = format!("{} [{}]", trouble.explanation.of(session.language).title, trouble.code);
    let words = words(one).with("title", title);
    print::err_prose(&format!("{} ", Mood::Unknown.sign()), &session.say("watch-untested", &words));
    print::err_prose("  ", &earlier(session, one.last.as_ref()));
}

fn words(one: &FavouriteView) -> Words {
    Words::new().with("account", one.label.clone()).with("target", one.target.clone())
}

fn earlier(session: &Session, answer: Option<&AnswerView>) -> String {
    let Some(answer) = answer else { return session.say("watch-earlier-none", &Words::new()) };
    let id = if answer.may_log { "watch-earlier-may" } else { "watch-earlier-may-not" };
    session.say(id, &Words::new().with("when", moment(answer.at)))
}

fn cause(answer: &AnswerView, language: Language) -> Option<String> {
    let (code, title) = (answer.code?, answer.title.as_ref()?);
    let title = match language {
        Language::Ja => &title.ja,
        Language::En => &title.en,
    };
    Some(format!("{title} [{code}]"))
}

/// Tests targets and adds them.
fn add(session: &Session, args: &Watch) -> Result<u8, Box<Problem>> {
    args.add.iter().try_for_each(|target| session.app.target_typed(target))?;
    let named = account(session, args)?;
    if named.as_ref().is_some_and(|account| session.app.needs_passphrase(account)) {
        session.unlock()?;
    }
    let mut added = Vec::new();
    for target in &args.add {
        let account = asker(session, named.as_ref(), target)?;
        let request = FavouriteRequest { account, target: target.clone() };
        let unreadable = |error: std::io::Error| session.app.unreadable(&error.to_string());
        added.push(session.confirmed(|| session.wait(session.app.favour(&request)).map_err(unreadable)?)?);
    }
    if args.json {
        print_json(&added);
    } else {
        added.iter().for_each(|one| say_added(session, one));
    }
    Ok(DONE)
}

fn say_added(session: &Session, one: &FavouriteView) {
    print::prose("", &session.say("watch-added", &words(one)));
    match (&one.last, &one.trouble) {
        (Some(last), _) => {
            let (mood, result) = result(session, Some(last));
            let cause = cause(last, session.language).map(|cause| format!(" · {cause}")).unwrap_or_default();
            print::prose("  ", &format!("{} {result}{cause}", mood.sign()));
        }
        (None, Some(trouble)) => untested(session, one, trouble),
        (None, None) => {}
    }
}

/// The account that was named, else the key that wandb would use here; one of the target's own server.
fn asker(session: &Session, named: Option<&AccountId>, target: &str) -> Result<AccountId, Box<Problem>> {
    let (app, page) = (&session.app, page_host(target));
    if let Some(account) = named {
        page.iter().try_for_each(|page| app.account_is_at(account, page))?;
        return Ok(account.clone());
    }
    let account = app.account_of_machine(None, false)?;
    let host = app.host_of(&account);
    page.iter().zip(&host).try_for_each(|(page, host)| app.page_is_at(page, host))?;
    Ok(account)
}

/// Removes targets; one that is no favourite is said.
fn remove(session: &Session, args: &Watch) -> Result<u8, Box<Problem>> {
    let all = favourites(session, args)?;
    let (mut removed, mut status) = (Vec::new(), DONE);
    for typed in &args.remove {
        session.app.target_typed(typed)?;
        let meant: Vec<&FavouriteView> = all.iter().filter(|one| is_same(exact(one), typed)).collect();
        for one in &meant {
            let request = FavouriteRequest { account: one.account.clone(), target: exact(one).to_owned() };
            session.app.favourite_drop(&request)?;
        }
        if meant.is_empty() {
            print::err(&session.say("watch-not-there", &Words::new().with("target", typed.clone())));
            status = FAILED;
        }
        removed.extend(meant);
    }
    if args.json {
        print::data(&serde_json::to_string(&removed).unwrap_or_default());
    } else {
        removed.iter().for_each(|one| print::prose("", &session.say("watch-removed", &words(one))));
    }
    Ok(status)
}

fn exact(one: &FavouriteView) -> &str {
    one.exact.as_deref().unwrap_or(&one.target)
}

fn is_same(kept: &str, typed: &str) -> bool {
    let names = |text: &str| Target::parse(text).ok().map(|target| (target.entity, target.project));
    kept == typed || names(kept) == names(typed)
}

fn list(session: &Session, all: &[FavouriteView], json: bool) -> u8 {
    if json {
        print_json(all);
    } else if all.is_empty() {
        print::prose("", &session.say("watch-none", &Words::new()));
    } else {
        let row = |one: &FavouriteView| {
            let (mood, result) = result(session, one.last.as_ref());
            let code = one.last.as_ref().and_then(|last| last.code).map(|code| code.name().to_owned()).unwrap_or_default();
            let at = one.last.as_ref().map(|last| moment(last.at)).unwrap_or_default();
            (mood, vec![one.label.clone(), one.target.clone(), format!("{} {result}", mood.sign()), at, code])
        };
        let heads = ["head-account", "head-target", "head-verdict", "head-when", "head-code"];
        table(session.language, "", &heads, &all.iter().map(row).collect::<Vec<_>>());
    }
    DONE
}

fn result(session: &Session, last: Option<&AnswerView>) -> (Mood, String) {
    let (mood, id) = match last.map(|last| last.may_log) {
        Some(true) => (Mood::Good, "verdict-allowed"),
        Some(false) => (Mood::Bad, "verdict-denied"),
        None => (Mood::Unknown, "watch-earlier-none"),
    };
    (mood, session.say(id, &Words::new()))
}

fn print_json(all: &[FavouriteView]) {
    print::data(&serde_json::to_string(all).unwrap_or_default());
}

fn account(session: &Session, args: &Watch) -> Result<Option<AccountId>, Box<Problem>> {
    args.account.as_deref().map(|name| session.app.account_named(Some(name))).transpose()
}

/// Every favourite, or those of the account that was named. Sends nothing.
fn favourites(session: &Session, args: &Watch) -> Result<Vec<FavouriteView>, Box<Problem>> {
    let named = account(session, args)?;
    let view = session.app.favourites_look();
    match view.trouble {
        Some(trouble) => Err(trouble),
        None => Ok(view.favourites.into_iter().filter(|one| named.as_ref().is_none_or(|id| *id == one.account)).collect()),
    }
}
