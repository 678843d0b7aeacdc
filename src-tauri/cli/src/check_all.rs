//! `keywand check --all-accounts`: which account on file may log there?

use keywand_core::account::AccountId;
use keywand_core::contract::{CheckReport, MatrixRequest, Problem, Verdict};
use keywand_core::i18n::Args as Words;
use serde::Serialize;

use crate::args::Check;
use crate::check::{UNDECIDED, refused};
use crate::print;
use crate::session::{Session, wait};

/// One target and every account's card, in the order of the register.
#[derive(Serialize)]
struct Asked<'a> {
    target: &'a str,
    accounts: Vec<CheckReport>,
}

/// Runs it; the verdicts alone decide the exit status.
pub(crate) fn run(session: &Session, args: &Check) -> u8 {
    let accounts = match session.accounts_on_file() {
        Ok(accounts) => accounts,
        Err(problem) => return refused(session, args, &problem),
    };
    let nobody = accounts.is_empty();
    let asked = match cards(session, args, accounts) {
        Ok(asked) => asked,
        Err(problem) => return refused(session, args, &problem),
    };
    if args.json {
        let json = match asked.as_slice() {
            [one] => serde_json::to_string(one),
            many => serde_json::to_string(many),
        };
        print::out(&json.unwrap_or_default());
    } else if nobody {
        print::out(&session.say("no-accounts-yet", &Words::new()));
    } else {
        asked.iter().for_each(|asked| describe(session, asked));
    }
    asked.iter().map(|asked| status(&asked.accounts)).max().unwrap_or(UNDECIDED)
}

fn cards<'a>(session: &Session, args: &'a Check, accounts: Vec<AccountId>) -> Result<Vec<Asked<'a>>, Box<Problem>> {
    let targets = args.targets.iter();
    if accounts.is_empty() {
        return Ok(targets.map(|target| Asked { target, accounts: Vec::new() }).collect());
    }
    let request = MatrixRequest { targets: args.targets.clone(), accounts };
    let cards = wait(session.app.check_accounts(&request)).map_err(|error| session.app.unreadable(&error.to_string()))??;
    Ok(targets.zip(cards).map(|(target, accounts)| Asked { target, accounts }).collect())
}

/// `allowed  work  alice  api.wandb.ai  [allowed]`
fn describe(session: &Session, asked: &Asked<'_>) {
    print::out(asked.target);
    for report in &asked.accounts {
        let verdict = session.say(print::verdict_id(report), &Words::new());
        let account = report.account.as_deref().unwrap_or("-");
        let user = report.user.as_deref().unwrap_or("-");
        let why = report.findings.first().map(|found| format!("  {} [{}]", found.title, found.code)).unwrap_or_default();
        print::out(&format!("  {verdict}  {account}  {user}  {}{why}", report.host.as_deref().unwrap_or("-")));
    }
}

fn status(reports: &[CheckReport]) -> u8 {
    let any = |verdict| reports.iter().any(|report| report.verdict == verdict);
    match (any(Verdict::Allowed), any(Verdict::Denied)) {
        (true, _) => 0,
        (false, true) => 1,
        (false, false) => UNDECIDED,
    }
}
