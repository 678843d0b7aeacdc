//! Which account may log there? Accounts × targets, read-only, at most one request each; other actions need up to three more.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use futures_util::stream::{FuturesUnordered, StreamExt as _};
use tokio::sync::{Notify, Semaphore};
use tokio::time::Instant;

use crate::account::{AccountId, Host, Target, TargetMistake};
use crate::contract::{
    AccountCard, ActionName, ActionsRequest, CheckReport, Confidence, MatrixCell, MatrixEvent, MatrixRequest, MatrixRow,
    MatrixView, Problem, RightState, Step, TitleInBoth, Verdict, Work,
};
use crate::diagnose::{Right, diagnose, judge, steps};
use crate::evidence::Evidence;
use crate::explain::explain;
use crate::i18n::{Args, Language, say};

use super::super::actions::judge_rights;
use super::super::desk::{Accounts, Finished, Held, Jobs, Judged, Network, Note, OfRegistry, Reach};
use super::super::problem;
use super::super::registry::{self, Goal};
use super::super::report::{actions_view, finished as unasked_by, report, settles_all};
use super::super::tested::{completed, millis, note};
use super::meant::{Wanted, wanted};
use super::others::{look_among_others, remember_may};
use super::view::{self, count};
use super::way::{IN_ALL, Sender, Way, probe_of, ready, sender, ways};

/// What came of asking one account for one target.
pub(super) type Came = Result<Answer, Box<Problem>>;
/// Told of each answer: number of the account, number of the target.
pub(super) type Tell<'a> = &'a (dyn Fn(usize, usize, Came) + Send + Sync);
/// The way to the host, the gate that all share, and what is asked.
pub(super) type How<'a> = (&'a Way, &'a Semaphore, &'a Question<'a>);

/// One account's answer for one target.
pub(super) struct Answer {
    pub(super) finished: Finished,
    /// Every action, where they were asked for.
    judged: Option<Judged>,
}

/// What is asked of every account.
pub(super) struct Question<'a> {
    /// As typed.
    pub(super) texts: &'a [String],
    pub(super) goals: Vec<Goal>,
    pub(super) depth: Depth,
    /// What the actions are about, where they are asked for; its account and its target are each cell's.
    pub(super) actions: Option<ActionsRequest>,
}

/// How much is asked of a target.
#[derive(Clone, Copy)]
pub(super) enum Depth {
    /// What decides, in one request.
    Verdict,
    /// What explains a refusal, too, as the account's own test does.
    Cause,
}

/// Asks which account may log to targets, or do another action there; tells each verdict as it arrives. For the address of a registry
/// the right to link decides, whether runs or linking were asked about.
pub(in crate::app) async fn matrix_run(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    jobs: &Jobs,
    request: MatrixRequest,
    on: impl Fn(MatrixEvent) + Send + Sync,
) -> Result<MatrixView, Box<Problem>> {
    let stop = jobs.begin(Work::Matrix);
    let action = request.action.filter(|action| *action != ActionName::LogRun);
    let actions = action.map(|action| ActionsRequest::about(action, request.subject.clone()));
    let goals = goals(&request.targets)?;
    if let (Some(Goal::Registry(name)), false) = (
        goals.iter().find(|goal| matches!(goal, Goal::Registry(_))),
        action.is_none_or(|action| action == ActionName::LinkRegistry),
    ) {
        return Err(problem::no_target(TargetMistake::Registry(name.clone())));
    }
    let question = Question { texts: &request.targets, goals, depth: Depth::Verdict, actions };
    let targets = &question.goals;
    let listed = wanted(accounts, network, &request.accounts)?;
    let total = count(listed.len() * targets.len());
    let cells = Mutex::new(listed.iter().map(|_| vec![None; targets.len()]).collect::<Vec<_>>());
    let done = Mutex::new(0);
    let cancelled = ask_rows(accounts, network, reach, &rows(&listed, &question), &stop, &|row, column, came| {
        let cell = cell(&targets[column], action, &came);
        cells.lock().unwrap_or_else(PoisonError::into_inner)[row][column] = Some(cell.clone());
        let mut done = done.lock().unwrap_or_else(PoisonError::into_inner);
        *done += 1;
        on(MatrixEvent { account: listed[row].view.id.clone(), target: count(column), cell, done: *done, total });
    })
    .await;
    jobs.end(Work::Matrix, &stop);
    let cells = cells.into_inner().unwrap_or_else(PoisonError::into_inner);
    let rows = listed.iter().zip(cells).map(|(wanted, cells)| row(wanted, cells)).collect();
    Ok(MatrixView { targets: request.targets, rows, cancelled })
}

/// The whole cards of accounts for each target, in the order of the accounts; each is the one that the account's own test
/// shows, so a refusal costs a second request. Every action beside it where they are asked for: at most three requests more. Of a
/// registry, linking is the only one, and always told.
pub(in crate::app) async fn check_accounts(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    request: &MatrixRequest,
    actions: Option<ActionsRequest>,
) -> Result<Vec<Vec<AccountCard>>, Box<Problem>> {
    let goals = goals(&request.targets)?;
    let question = Question { texts: &request.targets, goals, depth: Depth::Cause, actions };
    let targets = &question.goals;
    let listed = wanted(accounts, network, &request.accounts)?;
    let came = Mutex::new(HashMap::new());
    let tell = |row: usize, column: usize, one: Came| {
        came.lock().unwrap_or_else(PoisonError::into_inner).insert((column, row), one);
    };
    ask_rows(accounts, network, reach, &rows(&listed, &question), &Notify::new(), &tell).await;
    let language = accounts.machine.language();
    let came = came.into_inner().unwrap_or_else(PoisonError::into_inner);
    let card = |column: usize, row: usize| {
        Some(match came.get(&(column, row))? {
            Ok(answer) => AccountCard {
                account: listed[row].view.id.clone(),
                report: report(&answer.finished, language),
                actions: answer.judged.as_ref().map(|judged| actions_view(judged, language)),
            },
            Err(problem) => {
                let report = keyless(&listed[row], &targets[column], problem, language);
                AccountCard { account: listed[row].view.id.clone(), report, actions: None }
            }
        })
    };
    Ok((0..targets.len()).map(|column| (0..listed.len()).filter_map(|row| card(column, row)).collect()).collect())
}

/// Every account with the same question.
fn rows<'a>(listed: &'a [Wanted], question: &'a Question<'a>) -> Vec<Row<'a>> {
    listed.iter().map(|wanted| Row { account: &wanted.view.id, host: &wanted.host_url, question }).collect()
}

/// An account, its server, and what it is asked.
pub(super) struct Row<'a> {
    pub(super) account: &'a AccountId,
    pub(super) host: &'a Host,
    pub(super) question: &'a Question<'a>,
}

/// Asks row after row, all at once within the bounds of their hosts; says whether it was stopped.
pub(super) async fn ask_rows(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    rows: &[Row<'_>],
    stop: &Notify,
    tell: Tell<'_>,
) -> bool {
    let (ways, in_all) = (ways(rows.iter().map(|row| row.host.clone())), Semaphore::new(IN_ALL));
    let mut asking: FuturesUnordered<_> = rows
        .iter()
        .enumerate()
        .map(|(at, row)| ask_row(accounts, network, reach, at, row.account, (&ways[row.host], &in_all, row.question), tell))
        .collect();
    let mut notes = Vec::new();
    let stopped = tokio::select! {
        () = async { while let Some(learned) = asking.next().await { notes.extend(learned) } } => false,
        () = stop.notified() => true,
    };
    drop(asking);
    accounts.note(&notes);
    stopped
}

/// Asks one account; for the first target alone, since that may show that the others need no question.
/// Says what was learned of its key.
async fn ask_row(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    row: usize,
    account: &AccountId,
    how: How<'_>,
    tell: Tell<'_>,
) -> Option<Note> {
    let columns = how.2.goals.len();
    let sender = match sender(accounts, network, account) {
        Ok(sender) => sender,
        Err(trouble) => {
            (0..columns).for_each(|column| tell(row, column, Err(trouble.clone())));
            return None;
        }
    };
    let (learned, for_all) = match ask_cell(accounts, network, reach, &sender, 0, how).await {
        Ok(answer) => {
            let evidence = &answer.finished.evidence;
            let told = (note(&sender.held, evidence), settles_all(evidence).then(|| evidence.clone()));
            tell(row, 0, Ok(answer));
            told
        }
        Err(trouble) => {
            tell(row, 0, Err(trouble));
            (None, None)
        }
    };
    let mut asking: FuturesUnordered<_> = (1..columns)
        .map(|column| {
            let (sender, for_all) = (&sender, for_all.clone());
            async move {
                let came = match for_all {
                    Some(evidence) => Ok(unasked(&sender.held, &how.2.goals[column], evidence)),
                    None => ask_cell(accounts, network, reach, sender, column, how).await,
                };
                (column, came)
            }
        })
        .collect();
    while let Some((column, came)) = asking.next().await {
        tell(row, column, came);
    }
    learned
}

async fn ask_cell(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    sender: &Sender,
    column: usize,
    (way, in_all, question): How<'_>,
) -> Came {
    let held = &sender.held;
    let _mine = way.enter(in_all).await;
    let target = match &question.goals[column] {
        Goal::Registry(name) => return Ok(ask_registry_cell(network, sender, way, name).await),
        Goal::Project(target) => target.clone(),
    };
    let (target, entity_source) = completed(&accounts.machine, target, held);
    let target = Target { entity: target.entity.or_else(|| default_of(reach, held)), ..target };
    let began = Instant::now();
    let probe = probe_of(network, sender, Some(&target));
    let mut evidence = probe.begin();
    evidence.entity_source = entity_source;
    let client = ready(network, sender, way, &mut evidence);
    if let Some(client) = client {
        match question.depth {
            Depth::Verdict => probe.check_once(client, &mut evidence).await,
            Depth::Cause => probe.ask_through(client, &mut evidence).await,
        }
    }
    if let Depth::Cause = question.depth {
        accounts.look_elsewhere(&mut evidence, &held.key, &held.host);
        look_among_others(accounts, network, reach, &mut evidence, held);
    }
    network.remember_peace(&held.host, &held.key, &evidence);
    remember_may(accounts, reach, held, &evidence);
    let judged = match &question.actions {
        Some(actions) => {
            let request = ActionsRequest { target: question.texts[column].clone(), ..actions.clone() };
            Some(judge_rights(&probe, client, evidence.clone(), (held, &target), &request).await?)
        }
        None => None,
    };
    Ok(Answer { finished: finished(held, evidence, millis(began)), judged })
}

async fn ask_registry_cell(network: &Network, sender: &Sender, way: &Way, name: &str) -> Answer {
    let held = &sender.held;
    let began = Instant::now();
    let probe = probe_of(network, sender, None);
    let mut evidence = probe.begin();
    let right = match ready(network, sender, way, &mut evidence) {
        Some(client) => registry::may_link(&probe, Some(client), &mut evidence, name).await,
        None => registry::may_link_unasked(&evidence, name),
    };
    network.remember_peace(&held.host, &held.key, &evidence);
    of_registry(held, evidence, (name, right), millis(began))
}

/// Where runs of this account go, as it was told in this session.
fn default_of(reach: &Reach, held: &Held) -> Option<String> {
    reach.known(held, |known| known.now.default_entity.clone().filter(|_| known.fresh))
}

fn goals(texts: &[String]) -> Result<Vec<Goal>, Box<Problem>> {
    texts.iter().map(|text| Goal::parse(text).map_err(problem::no_target)).collect()
}

fn of_registry(held: &Held, evidence: Evidence, (name, right): (&str, Option<Right>), elapsed_ms: u32) -> Answer {
    let judged = registry::judged(&evidence, right.clone());
    Answer { finished: registry::finished(held, evidence, (name, right), elapsed_ms), judged: Some(judged) }
}

/// The same answer for another target, which was not asked for.
fn unasked(held: &Held, goal: &Goal, evidence: Evidence) -> Answer {
    let mut evidence = Evidence { answers: Vec::new(), ..evidence };
    let target = match goal {
        Goal::Project(target) => target,
        Goal::Registry(name) => {
            (evidence.asked.entity, evidence.asked.project) = (None, None);
            let right = registry::may_link_unasked(&evidence, name);
            return of_registry(held, evidence, (name, right), 0);
        }
    };
    (evidence.asked.entity, evidence.asked.project) = (target.entity.clone(), Some(target.project.clone()));
    let rights = crate::diagnose::rights(&evidence, &crate::evidence::ActionsSeen::default());
    let judged = Judged { rights, entity: target.entity.clone(), project: Some(target.project.clone()), requests: 0 };
    Answer { finished: finished(held, evidence, 0), judged: Some(judged) }
}

fn finished(held: &Held, evidence: Evidence, elapsed_ms: u32) -> Finished {
    let states = steps(&evidence, true).into_iter();
    let steps = states.filter_map(|(name, state)| Some(Step { name, state: state?, ms: elapsed_ms })).collect();
    Finished { by: Some(held.id.clone()), evidence, account: held.label(), steps, elapsed_ms, registry: None }
}

fn row(wanted: &Wanted, cells: Vec<Option<MatrixCell>>) -> MatrixRow {
    let account = &wanted.view;
    MatrixRow {
        account: account.id.clone(),
        label: view::label(account),
        host: account.host.clone(),
        active: account.active,
        on_file: account.label.is_some(),
        cells,
    }
}

fn cell(goal: &Goal, action: Option<ActionName>, came: &Came) -> MatrixCell {
    let (entity, project) = match goal {
        Goal::Project(target) => (target.entity.clone(), target.project.clone()),
        Goal::Registry(name) => (None, name.clone()),
    };
    let action = if matches!(goal, Goal::Registry(_)) { Some(ActionName::LinkRegistry) } else { action };
    match came {
        Ok(Answer { finished, judged: of_actions }) => match (action, of_actions) {
            (Some(action), Some(of_actions)) => of_action(judged(&project, &finished.evidence), action, of_actions),
            _ => judged(&project, &finished.evidence),
        },
        Err(problem) => MatrixCell {
            verdict: Verdict::CannotTell,
            code: Some(problem.code),
            confidence: Some(Confidence::Certain),
            title: Some(TitleInBoth { ja: problem.explanation.ja.title.clone(), en: problem.explanation.en.title.clone() }),
            action: action.unwrap_or(ActionName::LogRun),
            entity,
            project,
        },
    }
}

/// The cell of an action. One that needs something which was not named is not decided.
fn of_action(of_run: MatrixCell, action: ActionName, judged: &Judged) -> MatrixCell {
    let right = judged.rights.iter().find(|right| right.action == action);
    let state = right.map_or(RightState::Unknown, |right| right.state);
    // A server that is not reached is no server that does not tell.
    if of_run.verdict == Verdict::Unreachable && state == RightState::Unknown {
        return of_run;
    }
    let code = right.filter(|right| right.state != RightState::May).and_then(|right| right.codes.first()).copied();
    let in_language = |code: crate::contract::Code, language| say(language, code.name(), &Args::new());
    MatrixCell {
        verdict: match state {
            RightState::May => Verdict::Allowed,
            RightState::MayNot => Verdict::Denied,
            RightState::Unknown => Verdict::CannotTell,
        },
        title: code.map(|code| TitleInBoth { ja: in_language(code, Language::Ja), en: in_language(code, Language::En) }),
        code,
        confidence: None,
        action,
        ..of_run
    }
}

/// A cause that is only possible is not told: one question more, the test itself, may show another.
fn judged(project: &str, evidence: &Evidence) -> MatrixCell {
    let judgement = judge(evidence);
    let lead = diagnose(evidence).into_iter().next().filter(|found| found.confidence != Confidence::Possible);
    let title = |found| {
        let in_language = |language| explain(found, evidence, judgement, language).title;
        TitleInBoth { ja: in_language(Language::Ja), en: in_language(Language::En) }
    };
    MatrixCell {
        verdict: judgement.verdict,
        title: lead.as_ref().map(title),
        code: lead.as_ref().map(|found| found.code),
        confidence: lead.map(|found| found.confidence),
        action: ActionName::LogRun,
        entity: evidence.entity_name().map(crate::plain::harmless),
        project: crate::plain::harmless(project),
    }
}

/// The card of an account whose key cannot be had.
fn keyless(wanted: &Wanted, goal: &Goal, problem: &Problem, language: Language) -> CheckReport {
    let mut evidence = Evidence::default();
    evidence.asked.host = Some(wanted.host_url.clone());
    let registry = match goal {
        Goal::Project(target) => {
            (evidence.asked.entity, evidence.asked.project) = (target.entity.clone(), Some(target.project.clone()));
            None
        }
        Goal::Registry(name) => Some(OfRegistry { name: name.clone(), right: None }),
    };
    let card = report(&Finished { registry, ..unasked_by(evidence, &view::label(&wanted.view)) }, language);
    CheckReport { verdict: Verdict::CannotTell, findings: vec![problem.explanation.of(language).clone()], elapsed_ms: 0, ..card }
}
