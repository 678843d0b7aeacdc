//! `keywand switch`, `undo`.

use keywand_core::contract::{ApplyRequest, ChangeView, Code, Problem, SwitchDone, SwitchPlanView, SwitchRequest};
use keywand_core::i18n::Args as Words;

use crate::args::{Switch, Undo};
use crate::right_key::{self, NoAccount};
use crate::session::{DONE, FAILED, Session};
use crate::{accounts, print, whoami};

/// Makes an account the one that the SDK uses.
pub(crate) fn switch(session: &Session, args: &Switch) -> u8 {
    let (name, target) = (args.name.as_deref(), args.for_target.as_deref());
    if name.or(target).is_none() {
        return accounts::list(session, args.json);
    }
    let is_back = name == Some("-") && target.is_none();
    let account = if is_back {
        let previous = session.app.previous_account();
        previous.and_then(|account| session.account(Some(&account.0))).map_err(NoAccount::Problem)
    } else {
        right_key::account(session, name, target, args.json)
    };
    let account = match account {
        Ok(account) => account,
        Err(NoAccount::Problem(problem)) => return session.failed(&problem, args.json),
        Err(NoAccount::Said(status)) => return status,
    };
    if !args.json {
        crate::netrc::mention_lost(session);
        accounts::say_rejected(session, &account);
        whoami::entity_out_of_reach(session, &account);
    }
    let request = SwitchRequest { account, with_settings: Some(args.with_settings) };
    let plan = || if is_back && !args.with_settings { session.app.switch_back() } else { session.app.switch_plan(&request) };
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
            Err(problem) if !json && !dry_run && attempt < ATTEMPTS && crate::netrc::offers_mend(session, &problem) => continue,
            Err(problem) => return session.failed(&problem, json),
        };
        if !json {
            show(session, &plan, dry_run);
        }
        let done = if dry_run { None } else { Some(session.app.switch_apply(&ApplyRequest { plan: plan.id.clone() })) };
        match done {
            // The key that comes back may be in the encrypted file.
            Some(Err(problem)) if problem.code == Code::PassphraseIsNeeded && attempt == 1 => match session.unlock() {
                Ok(()) => continue,
                Err(problem) => return session.failed(&problem, json),
            },
            Some(Err(problem)) if problem.code == Code::FileChangedSince && attempt < ATTEMPTS => continue,
            Some(Err(problem)) => return session.failed(&problem, json),
            Some(Ok(done)) => return say_done(session, &plan, &done, json),
            None if json => print::data(&object(&plan, None).to_string()),
            None => {}
        }
        return DONE;
    }
}

/// The last line says what wandb uses here now; a switch has failed where that is not the account.
fn say_done(session: &Session, plan: &SwitchPlanView, done: &SwitchDone, json: bool) -> u8 {
    if json {
        print::data(&object(plan, Some(done)).to_string());
    } else {
        let goes_elsewhere = plan.warnings.iter().any(|warning| warning.code == Code::SdkUsesAnotherHost);
        if done.in_use == Some(false) && goes_elsewhere && !plan.with_settings {
            print::err(&session.say("switch-host-too", &Words::new().with("account", plan.to.clone().unwrap_or_default())));
        }
        print::out(&done.sentence);
    }
    if done.in_use == Some(false) && !plan.undo { FAILED } else { DONE }
}

/// The plan, and what wandb uses here once it was made.
fn object(plan: &SwitchPlanView, done: Option<&SwitchDone>) -> serde_json::Value {
    let mut object = serde_json::json!(plan);
    object["in_use"] = serde_json::json!(done.map(|done| done.in_use));
    object["machine"] = serde_json::json!(done.map(|done| &done.accounts.machine));
    object
}

fn show(session: &Session, plan: &SwitchPlanView, dry_run: bool) {
    let said = |id: &str, value: &str| session.say(id, &Words::new().with("value", value));
    for warning in &plan.warnings {
        print::finding(warning, session.language);
        print::out("");
    }
    if plan.changes.is_empty() && (plan.undo || dry_run) {
        print::out(&session.say("switch-nothing", &Words::new()));
    }
    show_changes(&plan.changes);
    plan.closes.iter().for_each(|file| print::out(&said("switch-closes", file)));
    plan.rescues.iter().for_each(|key| print::out(&said("switch-rescues", key)));
    plan.left_behind.iter().for_each(|line| print::err(line.of(session.language)));
    plan.left_alone.iter().for_each(|place| print::out(&said("switch-left-alone", place)));
    for program in &plan.programs {
        print::out(&said("switch-program", &format!("{} ({})", program.name, program.pid)));
    }
}

/// Every changed place, before and after.
pub(crate) fn show_changes(changes: &[ChangeView]) {
    for change in changes {
        print::out(&format!("{}:{}", change.file, change.line));
        change.old.iter().for_each(|old| print::out(&format!("  - {old}")));
        change.new.iter().for_each(|new| print::out(&format!("  + {new}")));
    }
}
