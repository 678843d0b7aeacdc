//! Favourites: kept with their last answer, and tested again, all at once within the bounds of their hosts.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use tokio::sync::Notify;

use crate::account::{AccountId, Host, Target};
use crate::contract::{
    AccountOrigin, AccountView, AnswerView, CheckRequest, Code, FavouriteRequest, FavouriteView, FavouritesView, Group, Problem,
    TitleInBoth, Verdict, Work,
};
use crate::diagnose::{diagnose, judge};
use crate::evidence::Evidence;
use crate::i18n::{Args, Language, say};
use crate::system::now;
use crate::watch::{self, Answer, Favourite, Watched};

use super::super::check::check_run;
use super::super::desk::{Accounts, Held, Jobs, MACHINE, Network, Passed, Reach, Shown};
use super::super::list::accounts_view;
use super::super::registry::Goal;
use super::super::{Desktop, problem};
use super::matrix::{Came, Depth, Question, Row, ask_rows};
use super::notify::notify_of;
use super::view::{label, name_shown};

/// What came of a favourite: the answer where one decided, else why not.
type Told = Result<Answer, Box<Problem>>;

/// Every favourite with its last answer. Sends nothing.
pub(in crate::app) fn favourites_look(accounts: &Accounts, network: &Network, reach: &Reach) -> FavouritesView {
    match favourites_kept(accounts, network, reach) {
        Ok((kept, listed)) => favourites_view(accounts, reach, &kept, &listed),
        Err(trouble) => FavouritesView { trouble: Some(trouble), ..FavouritesView::default() },
    }
}

/// Makes a target a favourite, as `favour`; gives all of them.
pub(in crate::app) async fn favourite_add(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    jobs: &Jobs,
    shown: &Shown,
    request: &FavouriteRequest,
) -> Result<FavouritesView, Box<Problem>> {
    favour(accounts, network, reach, jobs, shown, request).await?;
    Ok(favourites_look(accounts, network, reach))
}

/// Makes a target a favourite of an account that is there at the next start, too: with the answer of the last test where it
/// was that one, else tests first. One that is there already gets the answer.
pub(in crate::app) async fn favour(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    jobs: &Jobs,
    shown: &Shown,
    request: &FavouriteRequest,
) -> Result<FavouriteView, Box<Problem>> {
    let target = Target::parse(&request.target).map_err(problem::no_target)?;
    let held = lasting(accounts, &request.account)?;
    let last = || shown.tested(&held.id, &target, |asked, named| [asked, named].contains(&target.entity.as_deref()));
    if last().is_none() {
        let check = CheckRequest { account: held.id.clone(), target: request.target.clone(), write: false };
        check_run(accounts, network, reach, jobs, shown, check, |_| {}).await?;
    }
    let evidence = last();
    let entity = evidence.as_ref().and_then(|evidence| evidence.entity_name().map(str::to_owned)).or(target.entity);
    let what = Watched { account: held.id.clone(), entity, project: target.project };
    let told = evidence.as_ref().map(told);
    let trouble = told.as_ref().and_then(|told| told.clone().err());
    reach.reaches().watched.insert(what.clone(), Passed { change: None, trouble });
    let new = Favourite { what, host: held.host.base_url().to_owned(), last: None, before: None };
    let add = |all: &mut Vec<Favourite>| {
        let at = all.iter().position(|one| one.what == new.what).unwrap_or(all.len());
        if at == all.len() {
            all.push(new);
        }
        if let Some(Ok(answer)) = told {
            all[at].learn(answer);
        }
        all[at].clone()
    };
    let kept = watch::change(reach.data(), add).map_err(|error| unkept(&error))?;
    let listed = accounts_view(accounts, network, None).accounts;
    favourite_view(accounts, reach, &kept, &listed).ok_or_else(|| problem::account_is_unknown(&request.account.0))
}

/// Drops a favourite; one that is none stays none.
pub(in crate::app) fn favourite_drop(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    request: &FavouriteRequest,
) -> Result<FavouritesView, Box<Problem>> {
    let target = Target::parse(&request.target).map_err(problem::no_target)?;
    let is_meant =
        |what: &Watched| what.account == request.account && (what.target() == request.target || what.is_named(&target));
    watch::change(reach.data(), |all| all.retain(|one| !is_meant(&one.what))).map_err(|error| unkept(&error))?;
    reach.reaches().watched.retain(|what, _| !is_meant(what));
    Ok(favourites_look(accounts, network, reach))
}

/// Tests every favourite again, as `watch`, and has the system notify of a change where the person wants that.
pub(in crate::app) async fn favourites_run(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    jobs: &Jobs,
    desktop: &dyn Desktop,
    on: impl Fn(FavouriteView) + Send + Sync,
) -> FavouritesView {
    let view = watch_favourites(accounts, network, reach, jobs, &[], on).await;
    notify_of(&accounts.machine, &view, desktop);
    view
}

/// Tests the favourites of these accounts again, of all where none is named: read-only, one request each and one more where
/// one is refused or the project is missing; an answer that holds for a whole account is asked for once. Tells each as it is answered. One that is not
/// answered keeps its last answer.
pub(in crate::app) async fn watch_favourites(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    jobs: &Jobs,
    named: &[AccountId],
    on: impl Fn(FavouriteView) + Send + Sync,
) -> FavouritesView {
    let (kept, listed) = match favourites_kept(accounts, network, reach) {
        Ok(kept) => kept,
        Err(trouble) => return FavouritesView { trouble: Some(trouble), ..FavouritesView::default() },
    };
    let meant: Vec<Favourite> = kept.into_iter().filter(|one| named.is_empty() || named.contains(&one.what.account)).collect();
    let learned = Mutex::new(Vec::new());
    let take = |favourite: &Favourite, told: Told| {
        let change = told.as_ref().ok().and_then(|answer| favourite.change(answer));
        let passed = Passed { change, trouble: told.as_ref().err().cloned() };
        reach.reaches().watched.insert(favourite.what.clone(), passed);
        let mut after = favourite.clone();
        if let Ok(answer) = told {
            after.learn(answer.clone());
            learned.lock().unwrap_or_else(PoisonError::into_inner).push((favourite.what.clone(), answer));
        }
        if let Some(view) = favourite_view(accounts, reach, &after, &listed) {
            on(view);
        }
    };
    let stop = jobs.begin(Work::Favourites);
    let cancelled = ask_favourites(accounts, network, reach, &meant, &stop, &take).await;
    jobs.end(Work::Favourites, &stop);
    let learned = learned.into_inner().unwrap_or_else(PoisonError::into_inner);
    let (kept, trouble) = keep_answers(reach, meant, learned).await;
    FavouritesView { trouble, cancelled, ..favourites_view(accounts, reach, &kept, &listed) }
}

/// Asks, within the bounds of the hosts; says whether it was stopped.
async fn ask_favourites(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    meant: &[Favourite],
    stop: &Notify,
    take: &(impl Fn(&Favourite, Told) + Send + Sync),
) -> bool {
    let mut rows: Vec<(&AccountId, Host, Vec<&Favourite>)> = Vec::new();
    for favourite in meant {
        let account = &favourite.what.account;
        let Some(host) = accounts.host_of(account) else {
            // Where wandb has no key here any more, that is all that can be said.
            if account.0 == MACHINE {
                take(favourite, Err(problem::key_is_missing(Host::parse(&favourite.host).ok().as_ref())));
            }
            continue;
        };
        if let Some(elsewhere) = elsewhere(favourite, &host) {
            take(favourite, Err(elsewhere));
        } else if let Some((_, _, row)) = rows.iter_mut().find(|(known, ..)| *known == account) {
            row.push(favourite);
        } else {
            rows.push((account, host, vec![favourite]));
        }
    }
    let questions: Vec<Question<'_>> = rows.iter().map(|(.., row)| question(row)).collect();
    let tell = |row: usize, column: usize, came: Came| {
        let told = came.and_then(|answer| told(&answer.finished.evidence));
        take(rows[row].2[column], told);
    };
    let asked = rows.iter().zip(&questions).map(|((account, host, _), question)| Row { account, host, question });
    ask_rows(accounts, network, reach, &asked.collect::<Vec<_>>(), stop, &tell).await
}

/// The favourites, and the accounts that are there.
fn favourites_kept(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
) -> Result<(Vec<Favourite>, Vec<AccountView>), Box<Problem>> {
    let listed = accounts_view(accounts, network, None);
    let kept = watch::read(reach.data()).map_err(|error| unkept(&error))?;
    listed.trouble.map_or(Ok((kept, listed.accounts)), Err)
}

/// Keeps answers; gives the favourites as they are then, and why they could not be kept.
async fn keep_answers(
    reach: &Reach,
    mut meant: Vec<Favourite>,
    learned: Vec<(Watched, Answer)>,
) -> (Vec<Favourite>, Option<Box<Problem>>) {
    let learned: HashMap<Watched, Answer> = learned.into_iter().collect();
    let learn = move |all: &mut Vec<Favourite>| {
        for one in all.iter_mut() {
            if let Some(answer) = learned.get(&one.what) {
                one.learn(answer.clone());
            }
        }
    };
    learn(&mut meant);
    let data = reach.data().to_owned();
    let kept = tokio::task::spawn_blocking(move || watch::change(&data, |all| learn(all))).await;
    let trouble = kept.map_err(std::io::Error::other).and_then(|kept| kept).err();
    (meant, trouble.map(|error| unkept(&error)))
}

/// An account that is there at the next start, too: one on file, or what wandb uses here. Where that is the key of an account
/// on file, it is that account.
fn lasting(accounts: &Accounts, id: &AccountId) -> Result<Held, Box<Problem>> {
    let held = accounts.held(id)?;
    let register = accounts.register()?;
    match held.origin {
        AccountOrigin::Machine => match register.find(&held.key, &held.host) {
            Some(account) => accounts.held(&account.id.clone()),
            None => Ok(held),
        },
        AccountOrigin::Kept => Ok(held),
        _ => Err(problem::account_is_unknown(&held.label())),
    }
}

fn favourites_view(accounts: &Accounts, reach: &Reach, kept: &[Favourite], listed: &[AccountView]) -> FavouritesView {
    let favourites = kept.iter().filter_map(|one| favourite_view(accounts, reach, one, listed)).collect();
    FavouritesView { favourites, trouble: None, cancelled: false }
}

/// `None` where its account is gone.
fn favourite_view(accounts: &Accounts, reach: &Reach, favourite: &Favourite, listed: &[AccountView]) -> Option<FavouriteView> {
    let what = &favourite.what;
    let is_machine = what.account.0 == MACHINE;
    let host = accounts.host_of(&what.account).or_else(|| Host::parse(&favourite.host).ok().filter(|_| is_machine))?;
    let listed = listed.iter().find(|account| account.id == what.account).map(label);
    let held = || is_machine.then(|| accounts.held(&what.account).map_or("wandb".to_owned(), |held| held.label()));
    let label = listed.or_else(held)?;
    let passed = reach.reaches().watched.get(what).cloned().unwrap_or_default();
    let (target, exact) = name_shown(&what.target());
    Some(FavouriteView {
        account: what.account.clone(),
        label,
        host: host.name(),
        target,
        exact,
        last: favourite.last.as_ref().map(answer_view),
        before: favourite.before.as_ref().map(answer_view),
        change: passed.change,
        trouble: passed.trouble,
    })
}

fn question(row: &[&Favourite]) -> Question<'static> {
    Question {
        texts: &[],
        goals: row.iter().map(|one| Goal::Project(one.what.as_target())).collect(),
        depth: Depth::Cause,
        actions: None,
    }
}

/// What wandb uses here may have gone to another server since.
fn elsewhere(favourite: &Favourite, host: &Host) -> Option<Box<Problem>> {
    let kept = Host::parse(&favourite.host).ok()?;
    (!kept.is_same_server(host)).then(|| problem::target_is_on_another_host(&kept, host))
}

/// The answer of a test, where it decides; else why it does not.
fn told(evidence: &Evidence) -> Told {
    let may_log = match judge(evidence).verdict {
        Verdict::Allowed => true,
        Verdict::Denied => false,
        Verdict::Unreachable | Verdict::CannotTell => return Err(problem::of_evidence(evidence)),
    };
    let cause = || diagnose(evidence).into_iter().find(|found| found.code.group() != Group::Machine);
    let code = if may_log { None } else { cause().map(|found| found.code.name().to_owned()) };
    Ok(Answer { may_log, code, at: now() })
}

fn answer_view(answer: &Answer) -> AnswerView {
    let code = answer.code.as_deref().and_then(|code| code.parse::<Code>().ok());
    let title = |code: Code| {
        let title_in = |language| say(language, code.name(), &Args::new());
        TitleInBoth { ja: title_in(Language::Ja), en: title_in(Language::En) }
    };
    AnswerView { may_log: answer.may_log, code, title: code.map(title), at: answer.at }
}

/// The favourites cannot be read, or not be kept.
fn unkept(error: &std::io::Error) -> Box<Problem> {
    problem::technical(error.to_string())
}
