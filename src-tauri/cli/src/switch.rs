//! `keywand switch`, `undo`.

use keywand_core::contract::{ApplyRequest, Code, Problem, SwitchPlanView, SwitchRequest};
use keywand_core::i18n::Args as Words;

use crate::args::{Switch, Undo};
use crate::session::{DONE, Session};
use crate::{accounts, print};

/// Makes an account the one that the SDK uses.
pub(crate) fn switch(session: &Session, args: &Switch) -> u8 {
    let Some(name) = &args.name else { return accounts::list(session, args.json) };
    let account = match name.as_str() {
        "-" => session.app.previous_account().and_then(|account| session.account(Some(&account.0))),
        name => session.account(Some(name)),
    };
    let with_settings = args.with_settings.then_some(true).or(Some(false));
    let account = match account {
        Ok(account) => account,
        Err(problem) => return session.failed(&problem, args.json),
    };
    let plan = || session.app.switch_plan(&SwitchRequest { account: account.clone(), with_settings });
    finish(session, &plan, args.dry_run, args.json)
}

/// Takes the last switch back.
pub(crate) fn undo(session: &Session, args: &Undo) -> u8 {
    // The keys that come back may be in the encrypted file.
    let plan = || match session.app.last_undo() {
        Err(problem) if problem.code == Code::PassphraseIsNeeded => session.unlock().and_then(|()| session.app.last_undo()),
        plan => plan,
    };
    finish(session, &plan, args.dry_run, args.json)
}

/// Shows a plan and makes it. Nobody was asked in between, so where another program changed the file it is planned again.
fn finish(session: &Session, plan: &dyn Fn() -> Result<SwitchPlanView, Box<Problem>>, dry_run: bool, json: bool) -> u8 {
    const ATTEMPTS: u32 = 50;
    let mut attempt = 0;
    loop {
        attempt += 1;
        let plan = match plan() {
            Ok(plan) => plan,
            Err(problem) => return session.failed(&problem, json),
        };
        if !json {
            show(session, &plan);
        }
        let done = if dry_run { None } else { Some(session.app.switch_apply(&ApplyRequest { plan: plan.id.clone() })) };
        match done {
            Some(Err(problem)) if problem.code == Code::FileChangedSince && attempt < ATTEMPTS => continue,
            Some(Err(problem)) => return session.failed(&problem, json),
            _ if json => print::out(&serde_json::to_string(&plan).unwrap_or_default()),
            Some(Ok(done)) => print::out(&done.sentence),
            None => {}
        }
        return DONE;
    }
}

fn show(session: &Session, plan: &SwitchPlanView) {
    let said = |id: &str, value: &str| session.say(id, &Words::new().with("value", value));
    for warning in &plan.warnings {
        print::finding(warning, session.language);
        print::out("");
    }
    if plan.changes.is_empty() {
        print::out(&session.say("switch-nothing", &Words::new()));
    }
    for change in &plan.changes {
        print::out(&format!("{}:{}", change.file, change.line));
        change.old.iter().for_each(|old| print::out(&format!("  - {old}")));
        change.new.iter().for_each(|new| print::out(&format!("  + {new}")));
    }
    plan.closes.iter().for_each(|file| print::out(&said("switch-closes", file)));
    plan.rescues.iter().for_each(|key| print::out(&said("switch-rescues", key)));
    plan.left_alone.iter().for_each(|place| print::out(&said("switch-left-alone", place)));
    for program in &plan.programs {
        print::out(&said("switch-program", &format!("{} ({})", program.name, program.pid)));
    }
}
