//! The guard of a job: may the key that wandb would use here log runs there? It answers in few lines, in a hurry, and needs
//! neither a keychain nor a folder that can be written.

use std::time::Duration;

use crate::account::{AccountId, Host, Target, page_host};
use crate::contract::{CheckReport, Code, FindingView, Group, GuardRequest, GuardView, Problem, Severity, Verdict};
use crate::explain::Action;
use crate::i18n::{Args, Language, say};
use crate::recipe::guard_sh;
use crate::sdk::{self, Identity, NEWEST};

use super::check::check_within;
use super::desk::{Accounts, Jobs, Machine, Network, Reach, Shown};
use super::meant::{account_named, account_of_machine, account_of_page, host_of_machine, host_of_page};
use super::problem;
use super::who::warnings;

/// So many lines are read in a job's output.
const LINES: usize = 10;
/// Steps that are told of a cause.
const STEPS: usize = 3;

/// What keeps a client from beginning a run although, or because, no key is found.
const STOPPING: &[Code] = &[Code::IdentityTokenConflict, Code::HostIsWrong, Code::SettingsUnreadable, Code::NetrcUnreadable];

/// Tests as wandb would begin a run here, or as an account on file, and tells the verdict in at most ten lines. In a mode in
/// which wandb sends nothing it asks nothing.
/// # Source
/// A run's person: W&B documentation, service accounts (`WANDB_USERNAME`, `WANDB_USER_EMAIL`).
pub(super) async fn guard_job(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    jobs: &Jobs,
    shown: &Shown,
    request: &GuardRequest,
    limit: Duration,
) -> Result<GuardView, Box<Problem>> {
    let language = accounts.machine.language();
    let identity = sdk::identity(&accounts.machine.around, None, NEWEST);
    let warnings = warnings(&accounts.machine, &identity);
    if let Some(mode) = warnings.iter().find(|found| matches!(found.code, Code::ModeIsOffline | Code::ModeIsDisabled)) {
        return Ok(told(Verdict::Allowed, mode, language));
    }
    guarded(accounts, network, reach, jobs, shown, (&identity, &warnings), (request, limit)).await
}

/// The guard, whatever the mode here: another machine, and `wandb sync`, send in every one.
pub(super) async fn guard_elsewhere(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    jobs: &Jobs,
    shown: &Shown,
    request: &GuardRequest,
    limit: Duration,
) -> Result<GuardView, Box<Problem>> {
    let identity = sdk::identity(&accounts.machine.around, None, NEWEST);
    let warnings = warnings(&accounts.machine, &identity);
    guarded(accounts, network, reach, jobs, shown, (&identity, &warnings), (request, limit)).await
}

async fn guarded(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    jobs: &Jobs,
    shown: &Shown,
    (identity, warnings): (&Identity, &[FindingView]),
    (request, limit): (&GuardRequest, Duration),
) -> Result<GuardView, Box<Problem>> {
    let language = accounts.machine.language();
    let account = match &request.account {
        Some(account) => account.clone(),
        None => match account_of_job(accounts, &request.target, identity, warnings, language) {
            Ok(account) => account,
            Err(view) => return Ok(*view),
        },
    };
    match check_within(accounts, network, reach, jobs, shown, (&account, &request.target), limit).await {
        Ok(report) => Ok(card(&accounts.machine, shown, report, identity, (&account, &request.target))),
        Err(problem) => told_of(*problem, language),
    }
}

/// The guard as two lines of sh, for the server of an account on file, else for the one that wandb uses here.
///
/// `None` where no entity is known: one request cannot ask for the default one.
pub(super) fn guard_lines(
    accounts: &Accounts,
    network: &Network,
    account: Option<&str>,
    target: &str,
) -> Result<Option<String>, Box<Problem>> {
    let account = account.map(|name| account_named(accounts, Some(name))).transpose()?;
    let (host, named) = place_of_guard(accounts, network, account.as_ref(), target)?;
    let language = accounts.machine.language();
    Ok(named.entity.map(|entity| guard_sh(&host, &entity, &named.project, language)))
}

/// Server and target of a job: the server of an account, of a page's address, else the one that wandb uses here. The entity is
/// the one that wandb would use here where none is given.
pub(super) fn place_of_guard(
    accounts: &Accounts,
    network: &Network,
    account: Option<&AccountId>,
    target: &str,
) -> Result<(Host, Target), Box<Problem>> {
    let named = Target::parse(target).map_err(problem::no_target)?;
    let host = match (account, page_host(target)) {
        (Some(id), _) => accounts.host_of(id).ok_or_else(|| problem::account_is_unknown(&id.0))?,
        (None, Some(page)) => host_of_page(accounts, network, page)?,
        (None, None) => host_of_machine(accounts, network)?,
    };
    let entity = named.entity.or_else(|| Some(sdk::identity(&accounts.machine.around, None, NEWEST).entity?.name));
    Ok((host, Target { entity, ..named }))
}

/// The account of this machine; or why wandb would not begin a run with any.
fn account_of_job(
    accounts: &Accounts,
    target: &str,
    identity: &Identity,
    warnings: &[FindingView],
    language: Language,
) -> Result<AccountId, Box<GuardView>> {
    let page = page_host(target);
    let is_here = page.as_ref().is_none_or(|page| identity.host.as_ref().is_ok_and(|own| own.is_same_server(page)));
    if is_here && let Some(stopped) = stopped(identity, warnings, language) {
        return Err(Box::new(stopped));
    }
    let account = match &page {
        Some(page) => account_of_page(accounts, page),
        None => account_of_machine(accounts, None, false),
    };
    account.map_err(|problem| Box::new(told(Verdict::Denied, problem.explanation.of(language), language)))
}

fn card(
    machine: &Machine,
    shown: &Shown,
    report: CheckReport,
    identity: &Identity,
    (account, target): (&AccountId, &str),
) -> GuardView {
    let language = report.language;
    let mut lines = vec![report.sentence.clone()];
    if report.verdict != Verdict::Allowed
        && let Some(cause) = report.findings.iter().find(|found| found.group != Group::Machine)
    {
        lines.extend(finding(cause, language));
    }
    let mut notes: Vec<String> =
        report.findings.iter().filter(|found| found.group == Group::Machine).map(headline).take(2).collect();
    notes.extend(attribution(machine, shown, identity, &report, account));
    if let Some(entity) = report.entity.as_ref().filter(|_| !target.contains('/') && identity.entity.is_none()) {
        notes.push(say(language, "guard-no-entity", &Args::new().with("entity", entity.clone())));
    }
    lines.truncate(LINES.saturating_sub(notes.len()));
    lines.extend(notes);
    let causes = report.findings.iter().filter(|found| found.group != Group::Machine);
    let codes = causes.map(|found| found.code).collect();
    GuardView { verdict: report.verdict, codes, lines: one_line_each(lines), report: Some(report) }
}

/// To whom W&B attributes the runs of a service account here. What is named is told for every key: no field tells for sure whose it is.
fn attribution(machine: &Machine, shown: &Shown, identity: &Identity, report: &CheckReport, account: &AccountId) -> Vec<String> {
    let here = &machine.around;
    let args = |named: sdk::Named| {
        let args = Args::new().with("user", named.name).with("place", named.place);
        args.with("entity", report.entity.clone().unwrap_or_default())
    };
    let ids = ["guard-attributed-username", "guard-attributed-email"];
    let named = sdk::attribution(here, identity);
    let notes: Vec<String> =
        ids.into_iter().zip(named).filter_map(|(id, named)| Some(say(report.language, id, &args(named?)))).collect();
    if !notes.is_empty() {
        return notes;
    }
    let args = |service| Args::new().with("service", service).told("entity", report.entity.clone());
    let unnamed = |service| say(report.language, "guard-attributed-nobody", &args(service));
    service_account(shown, Some(account)).map(unnamed).into_iter().collect()
}

/// Does wandb stop here before it asks the server, or use what cannot be tested?
fn stopped(identity: &Identity, warnings: &[FindingView], language: Language) -> Option<GuardView> {
    if let Some(token) = &identity.seen.token {
        let words = Args::new().with("place", token.location().to_string());
        let lines = one_line_each(vec![say(language, "guard-token", &words)]);
        return Some(GuardView { verdict: Verdict::CannotTell, codes: Vec::new(), lines, report: None });
    }
    let is_malformed = |found: &&FindingView| found.code == Code::KeyMalformed;
    let cause = if identity.keys.is_empty() {
        STOPPING.iter().find_map(|code| warnings.iter().find(|found| found.code == *code))
    } else {
        warnings.iter().find(is_malformed)
    };
    cause.map(|cause| told(Verdict::Denied, cause, language))
}

/// A key that is not there, or has no form of one, is an answer; everything else that hinders the test is told as it is.
fn told_of(problem: Problem, language: Language) -> Result<GuardView, Box<Problem>> {
    match problem.code {
        Code::KeyMissing | Code::KeyMalformed if problem.severity == Severity::Error => {
            Ok(told(Verdict::Denied, problem.explanation.of(language), language))
        }
        _ => Err(Box::new(problem)),
    }
}

fn told(verdict: Verdict, found: &FindingView, language: Language) -> GuardView {
    GuardView { verdict, codes: vec![found.code], lines: one_line_each(finding(found, language)), report: None }
}

/// A cause in a few lines: what it is, why, what to do, whom to ask.
fn finding(found: &FindingView, language: Language) -> Vec<String> {
    let mut lines = vec![format!("{} [{}]", found.title, found.code)];
    lines.extend([&found.what, &found.why].into_iter().filter(|text| !text.is_empty()).map(|text| format!("  {text}")));
    for (step, number) in found.steps.iter().zip(1..).take(STEPS) {
        let command = match &step.action {
            Some(Action::CopyCommand { command }) => format!(": {command}"),
            _ => String::new(),
        };
        lines.push(format!("  {number}. {}{command}", step.text));
    }
    if let Some(role) = found.ask_role.as_ref().filter(|_| !found.ask.is_empty()) {
        lines.push(say(language, "guard-ask", &Args::new().with("role", role.clone()).with("names", found.ask.join(", "))));
    }
    lines.truncate(LINES);
    lines
}

fn headline(found: &FindingView) -> String {
    format!("{} [{}] {}", found.title, found.code, found.what)
}

fn one_line_each(lines: Vec<String>) -> Vec<String> {
    lines.into_iter().map(|line| line.replace(['\n', '\r'], " ").trim_end().to_owned()).collect()
}

/// The username of the last test's key, where it seems to be a service account's.
pub(super) fn service_account(shown: &Shown, account: Option<&AccountId>) -> Option<String> {
    let test = shown.test();
    let last = test.as_ref()?;
    let is_its = account.is_none_or(|account| last.by.as_ref() == Some(account));
    (is_its && crate::diagnose::is_service_account(&last.evidence)).then(|| last.evidence.viewer.present()?.username.clone())?
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::page::example;
    use crate::contract::StepView;
    use crate::diagnose::Facts;
    use crate::secret::ApiKey;

    #[test]
    fn a_cause_is_told_with_three_steps_and_whom_to_ask() {
        let command = Some(Action::CopyCommand { command: "cmd".to_owned() });
        let actions = [command, Some(Action::TestAgain), None, None];
        let step = |(action, text): (Option<Action>, &str)| StepView { text: text.to_owned(), action };
        let cause = FindingView {
            title: "Title".to_owned(),
            what: "What".to_owned(),
            why: String::new(),
            steps: actions.into_iter().zip(["one", "two", "three", "four"]).map(step).collect(),
            ask: vec!["a".to_owned(), "b".to_owned()],
            ask_role: Some("admin".to_owned()),
            ..example(Code::KeyMissing, Language::En)
        };
        let lines = ["Title [key-missing]", "  What", "  1. one: cmd", "  2. two", "  3. three", "Ask the admin: a, b"];
        assert_eq!(finding(&cause, Language::En), lines);
        assert_eq!(finding(&FindingView { ask: Vec::new(), ..cause }, Language::En), lines[..5]);
        assert_eq!(one_line_each(vec!["a\nb\rc \r\n".to_owned()]), ["a b c"]);
    }

    #[test]
    fn only_a_key_that_is_not_there_or_none_is_an_answer() {
        for (problem, is_answer) in [
            (problem::key_is_missing(None), true),
            (problem::key_is_malformed(&ApiKey::new("x".to_owned()), &Host::cloud()), true),
            (problem::question(Code::KeyMissing, Facts::default()), false),
            (problem::account_is_unknown("x"), false),
        ] {
            let code = problem.code;
            let told = told_of(*problem, Language::En).map(|view| (view.verdict, view.codes)).map_err(|problem| problem.code);
            assert_eq!(told, if is_answer { Ok((Verdict::Denied, vec![code])) } else { Err(code) });
        }
    }
}
