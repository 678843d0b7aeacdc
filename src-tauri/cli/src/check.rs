//! `keywand check`: the permission test.

use keywand_core::account::{AccountId, Host};
use keywand_core::app::{App, InMemory};
use keywand_core::contract::{CheckReport, CheckRequest, KeyHoldRequest, Preferences, Problem, StartRequest, Verdict};
use keywand_core::i18n::Language;
use keywand_core::system::Surroundings;

use crate::args::Check;
use crate::{key, print};

const USAGE: u8 = 2;
const UNDECIDED: u8 = 3;

/// Runs it; the verdict alone decides the exit status.
pub(crate) fn run(args: &Check) -> u8 {
    let app = App::new(Surroundings::of_this_process(), Box::new(InMemory::default()));
    app.start(&StartRequest::default());
    if let Some(language) = args.lang {
        app.preferences_keep(Preferences { language: Some(language), ..Preferences::default() });
    }
    let account = match account(&app, args) {
        Ok(account) => account,
        Err(problem) => return refused(args, &problem),
    };
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else {
        return UNDECIDED;
    };
    let mut reports = Vec::new();
    for target in &args.targets {
        let request = CheckRequest { account: account.clone(), target: target.clone(), write: args.write };
        match runtime.block_on(app.check_run(request, |_| {})) {
            Ok(report) => reports.push(report),
            Err(problem) => return refused(args, &problem),
        }
    }
    // A resolver that does not answer must not keep us from ending.
    runtime.shutdown_background();
    print_all(args, &reports);
    status(&reports)
}

/// The key from standard input, else the identity that the SDK would use here.
fn account(app: &App, args: &Check) -> Result<AccountId, Box<Problem>> {
    if !args.key_stdin {
        return app.account_of_machine(args.host.as_deref());
    }
    let key = key::from_stdin().map_err(|error| app.unreadable(&error.to_string()))?;
    let host = args.host.clone().unwrap_or_else(|| app.host_of_machine());
    // Whoever writes --host has named the host; plain http to another machine needs a word of its own.
    let named = Host::parse(&host).ok().filter(|host| host.url().scheme() == "https" || args.allow_plain_http);
    let request = KeyHoldRequest { key, host, confirmed_host: named.map(|host| host.name()) };
    let view = app.key_hold(request)?;
    Ok(view.added.unwrap_or(AccountId(String::new())))
}

fn refused(args: &Check, problem: &Problem) -> u8 {
    use keywand_core::contract::Code;
    if args.json {
        print::out(&serde_json::to_string(problem).unwrap_or_default());
    } else {
        print::problem(problem, args.lang.unwrap_or_else(Language::of_system));
    }
    match problem.code {
        Code::KeyMissing | Code::KeyMalformed => 1,
        Code::TargetIsIncomplete | Code::HostIsWrong | Code::ConnectionIsNotEncrypted | Code::HostIsUnconfirmed => USAGE,
        _ => UNDECIDED,
    }
}

fn print_all(args: &Check, reports: &[CheckReport]) {
    if args.json {
        let json = match reports {
            [one] => serde_json::to_string(one),
            many => serde_json::to_string(many),
        };
        return print::out(&json.unwrap_or_default());
    }
    for (at, report) in reports.iter().enumerate() {
        if at > 0 {
            print::out("");
        }
        print::report(report);
    }
}

/// Several targets: the worst of them.
fn status(reports: &[CheckReport]) -> u8 {
    let of = |report: &CheckReport| match report.verdict {
        Verdict::Allowed => 0,
        Verdict::Denied => 1,
        Verdict::Unreachable | Verdict::CannotTell => UNDECIDED,
    };
    reports.iter().map(of).max().unwrap_or(USAGE)
}
