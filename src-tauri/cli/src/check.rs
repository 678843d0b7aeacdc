//! `keywand check`: the permission test.

use std::io::IsTerminal as _;

use keywand_core::account::{AccountId, Host, page_host, registry_of_page};
use keywand_core::contract::{
    AccountAddRequest, ActionsView, CheckReport, CheckRequest, Code, KeepChoice, Problem, Progress, Verdict,
};
use keywand_core::i18n::Args as Words;

use crate::args::Check;
use crate::session::{self, FAILED, Session, UNREACHED, USAGE, wait_in};
use crate::waiting::Waiting;
use crate::{actions, key, print};

/// Runs it; the verdict alone decides the exit status.
pub(crate) fn run(session: &Session, args: &Check) -> u8 {
    let app = &session.app;
    let asker = match asker(session, args) {
        Ok(asker) => asker,
        Err(problem) => return refused(session, args, &problem),
    };
    if args.write && !args.yes && !agrees_to_write(session) {
        return USAGE;
    }
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else {
        return UNREACHED;
    };
    let mut reports = Vec::new();
    for target in &args.targets {
        let testable = testable(session, target, args.write);
        let asked = testable.and_then(|()| asker.account(session, args, target)).and_then(|account| {
            let request = CheckRequest { account: account.clone(), target: target.clone(), write: args.write };
            let report = session.confirmed(|| {
                let waiting = Waiting::begin(session.language);
                let host = app.host_of(&account).map(|host| host.name()).unwrap_or_default();
                wait_in(&runtime, app.check_run(request.clone(), |progress| told(&progress, &waiting, &host)))
            })?;
            // Of a registry there is one action, and it is the answer.
            let wants_actions = args.actions || report.registry.is_some();
            let actions = wants_actions.then(|| wait_in(&runtime, app.actions_run(actions::request(args, account, target))));
            Ok(Told { actions: actions.transpose()?, report })
        });
        reports.push(asked);
    }
    // A resolver that does not answer must not keep us from ending.
    runtime.shutdown_background();
    print_all(session, args, &reports);
    reports.iter().map(|told| told.as_ref().map_or_else(|problem| hindered(problem), status)).max().unwrap_or(USAGE)
}

/// Can this be tested: a project, or, where nothing is to be written, a registry?
pub(crate) fn testable(session: &Session, target: &str, write: bool) -> Result<(), Box<Problem>> {
    if registry_of_page(target).is_some() && !write { Ok(()) } else { session.app.target_typed(target) }
}

/// Shows what is waited for, and tells each decision.
fn told(progress: &Progress, waiting: &Waiting, host: &str) {
    match progress {
        Progress::Began { name } => {
            waiting.on(host);
            print::verbose(|| format!("host={host} ask={name:?}"));
        }
        Progress::Decided { step } => print::verbose(|| format!("host={host} {:?}={:?} ms={}", step.name, step.state, step.ms)),
        Progress::StillWaiting { host } => print::verbose(|| format!("host={host} silent")),
    }
}

/// Says what a test write does; a person at the terminal is asked. Without a terminal the option itself is the yes.
fn agrees_to_write(session: &Session) -> bool {
    print::err(&session.say("write-leaves", &Words::new()));
    if !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() {
        return true;
    }
    print::ask(&session.say("write-question", &Words::new()));
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).is_ok_and(|_| answer.trim().to_lowercase().starts_with('y'))
}

/// Who asks.
enum Asker {
    /// An account on file, or the key from standard input.
    One(AccountId),
    /// Whatever the SDK would use for the host that was given, or for the one of each address.
    Machine,
}

impl Asker {
    fn account(&self, session: &Session, args: &Check, target: &str) -> Result<AccountId, Box<Problem>> {
        match (self, page_host(target)) {
            (Self::One(account), _) => Ok(account.clone()),
            (Self::Machine, Some(page)) if args.host.is_none() => session.app.account_of_page(&page),
            (Self::Machine, _) => session.app.account_of_machine(args.host.as_deref(), args.allow_plain_http),
        }
    }
}

/// The account that was named, the key from standard input, else the identity that the SDK would use here. Refused where the
/// hosts of the account, of `--host` and of the targets' addresses are not one.
fn asker(session: &Session, args: &Check) -> Result<Asker, Box<Problem>> {
    let app = &session.app;
    // A target that names no project keeps none of the others from being tested.
    args.targets.iter().map(|target| testable(session, target, args.write)).reduce(Result::or).transpose()?;
    let given = args.host.as_deref().map(|host| app.host_typed(host)).transpose()?;
    let pages: Vec<Host> = args.targets.iter().filter_map(|target| page_host(target)).collect();
    given.iter().try_for_each(|given| pages.iter().try_for_each(|page| app.page_is_at(page, given)))?;
    if let Some(name) = &args.account {
        let account = session.account(Some(name))?;
        given.iter().chain(&pages).try_for_each(|host| app.account_is_at(&account, host))?;
        return Ok(Asker::One(account));
    }
    if !args.key_stdin {
        return Ok(Asker::Machine);
    }
    let page = pages.first();
    page.iter().try_for_each(|page| pages.iter().try_for_each(|other| app.page_is_at(other, page)))?;
    print::say_how_to_end("key-paste", session.language);
    let key = key::from_stdin().map_err(|error| app.unreadable(&error.to_string()))?;
    let request = match (page, &args.host) {
        (Some(page), None) => key::request_for_page(session, key, page)?,
        (_, host) => key::request(session, key, host.as_deref(), args.allow_plain_http)?,
    };
    let view = key::add(session, &AccountAddRequest { keep: KeepChoice::Session, unverified: true, ..request })?;
    Ok(Asker::One(view.added.unwrap_or(AccountId(String::new()))))
}

/// What hinders the test is one that could not tell, unless it is wrong usage or a key that is not there.
pub(crate) fn refused(session: &Session, args: &Check, problem: &Problem) -> u8 {
    if args.json && args.targets.len() > 1 {
        let all: Vec<&Problem> = args.targets.iter().map(|_| problem).collect();
        print::data(&serde_json::to_string(&all).unwrap_or_default());
    } else {
        session.failed(problem, args.json);
        session.name_key_options(problem, args.json, "--account NAME / --key-stdin");
    }
    hindered(problem)
}

pub(crate) fn hindered(problem: &Problem) -> u8 {
    match session::status(problem) {
        FAILED if !matches!(problem.code, Code::KeyMissing | Code::KeyMalformed) => UNREACHED,
        status => status,
    }
}

/// The card of a target, with every action where they were asked for.
struct Told {
    report: CheckReport,
    actions: Option<ActionsView>,
}

/// What came of one target.
type Asked = Result<Told, Box<Problem>>;

fn print_all(session: &Session, args: &Check, reports: &[Asked]) {
    if args.json {
        let whole = |told: &Asked| match told {
            Ok(Told { report, actions }) => actions::with_report(report, actions.as_ref()),
            Err(problem) => serde_json::to_value(problem),
        };
        let json = match reports {
            [one] => whole(one).map(|one| one.to_string()),
            many => many.iter().map(whole).collect::<Result<Vec<_>, _>>().map(|all| serde_json::Value::from(all).to_string()),
        };
        return print::data(&json.unwrap_or_default());
    }
    for (at, told) in reports.iter().enumerate() {
        if at > 0 {
            print::out("");
        }
        match told {
            Ok(Told { report, actions }) => {
                print::report(report);
                let proven = report.proven && report.verdict == Verdict::Allowed;
                actions.iter().for_each(|view| actions::describe(view, proven));
            }
            Err(problem) => drop(session.failed(problem, false)),
        }
    }
}

/// Several targets: the worst of them.
fn status(told: &Told) -> u8 {
    match told.report.verdict {
        Verdict::Allowed => 0,
        Verdict::Denied => 1,
        Verdict::Unreachable | Verdict::CannotTell => UNREACHED,
    }
}
