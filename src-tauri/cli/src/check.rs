//! `keywand check`: the permission test.

use keywand_core::account::AccountId;
use keywand_core::contract::{AccountAddRequest, CheckReport, CheckRequest, KeepChoice, Problem, Verdict};

use crate::args::Check;
use crate::session::{Session, USAGE, is_question};
use crate::{key, print};

pub(crate) const UNDECIDED: u8 = 3;

/// Runs it; the verdict alone decides the exit status.
pub(crate) fn run(session: &Session, args: &Check) -> u8 {
    let app = &session.app;
    let account = match account(session, args) {
        Ok(account) => account,
        Err(problem) => return refused(session, args, &problem),
    };
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else {
        return UNDECIDED;
    };
    let mut reports = Vec::new();
    for target in &args.targets {
        let request = CheckRequest { account: account.clone(), target: target.clone(), write: args.write };
        match session.confirmed(|| runtime.block_on(app.check_run(request.clone(), |_| {}))) {
            Ok(report) => reports.push(report),
            Err(problem) => return refused(session, args, &problem),
        }
    }
    // A resolver that does not answer must not keep us from ending.
    runtime.shutdown_background();
    print_all(args, &reports);
    status(&reports)
}

/// The account that was named, the key from standard input, else the identity that the SDK would use here.
fn account(session: &Session, args: &Check) -> Result<AccountId, Box<Problem>> {
    let app = &session.app;
    if let Some(name) = &args.account {
        return session.account(Some(name));
    }
    if !args.key_stdin {
        return app.account_of_machine(args.host.as_deref(), args.allow_plain_http);
    }
    let key = key::from_stdin().map_err(|error| app.unreadable(&error.to_string()))?;
    let request = key::request(session, key, args.host.as_deref(), args.allow_plain_http)?;
    let view = key::add(session, &AccountAddRequest { keep: KeepChoice::Session, unverified: true, ..request })?;
    Ok(view.added.unwrap_or(AccountId(String::new())))
}

pub(crate) fn refused(session: &Session, args: &Check, problem: &Problem) -> u8 {
    use keywand_core::contract::Code;
    if args.json {
        print::out(&serde_json::to_string(problem).unwrap_or_default());
    } else {
        print::problem(problem, session.language);
    }
    match problem.code {
        _ if is_question(problem) => USAGE,
        Code::KeyMissing | Code::KeyMalformed | Code::AccountIsUnknown => 1,
        Code::TargetIsIncomplete | Code::HostIsWrong => USAGE,
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
