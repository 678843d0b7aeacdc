//! `keywand hand-over`: a key for a machine that `ssh` reaches.

use std::io::IsTerminal as _;

use keywand_core::account::{AccountId, page_host};
use keywand_core::app::HandOver as Open;
use keywand_core::contract::{
    CheckReport, CheckRequest, Code, HandOverDone, HandOverPlanView, HandOverProgramState, HandOverRequest, Problem, Verdict,
};
use keywand_core::i18n::Args as Words;

use crate::args::HandOver;
use crate::session::{DONE, FAILED, Session, UNREACHED, USAGE};
use crate::{check, print, switch};

type Planned = Result<(Open, HandOverPlanView), Box<Problem>>;

/// Tests here, shows what would change there, makes it, and tells what the test there came to.
pub(crate) fn run(session: &Session, args: &HandOver) -> u8 {
    let Some(target) = &args.target else { return undo(session, args) };
    let (account, report) = match test(session, args, target) {
        Ok(tested) => tested,
        Err(problem) => {
            session.failed(&problem, args.json);
            return check::hindered(&problem);
        }
    };
    if report.verdict != Verdict::Allowed && !args.anyway {
        return stop(session, args, &report);
    }
    if !args.json {
        print::out(&report.sentence);
    }
    let target = report.entity.clone().zip(report.project.clone());
    let program = std::env::current_exe().ok();
    let request = HandOverRequest { destination: args.machine.clone(), account, target, program };
    let planned = session.app.hand_over_plan(&request, is_attended());
    finish(session, args, planned, Some(&report))
}

/// Takes the last hand-over to the machine back.
fn undo(session: &Session, args: &HandOver) -> u8 {
    let planned = || session.app.hand_over_undo(&args.machine, is_attended());
    // The keys that come back may be in the encrypted file.
    let planned = match planned() {
        Err(problem) if problem.code == Code::PassphraseIsNeeded => session.unlock().and_then(|()| planned()),
        planned => planned,
    };
    finish(session, args, planned, None)
}

/// Is somebody there whom `ssh` can ask, and who can be asked before anything is written?
fn is_attended() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

fn test(session: &Session, args: &HandOver, target: &str) -> Result<(AccountId, CheckReport), Box<Problem>> {
    session.app.target_typed(target)?;
    let page = page_host(target);
    let account = match (&args.account, &page) {
        (Some(name), page) => {
            let account = session.account(Some(name))?;
            page.iter().try_for_each(|page| session.app.account_is_at(&account, page))?;
            account
        }
        (None, Some(page)) => session.app.account_of_page(page)?,
        (None, None) => session.app.account_of_machine(None, false)?,
    };
    let request = CheckRequest { account: account.clone(), target: target.to_owned(), write: false };
    let unreadable = |error: std::io::Error| session.app.unreadable(&error.to_string());
    let report = session.confirmed(|| session.wait(session.app.check_run(request.clone(), |_| ())).map_err(unreadable)?)?;
    Ok((account, report))
}

/// The test here is the answer; nothing was sent there.
fn stop(session: &Session, args: &HandOver, report: &CheckReport) -> u8 {
    if args.json {
        tell_json(Some(report), None, None);
    } else {
        print::report(report);
        print::err(&session.say("hand-over-stopped", &Words::new().with("host", args.machine.to_string())));
    }
    status(report.verdict)
}

fn finish(session: &Session, args: &HandOver, planned: Planned, report: Option<&CheckReport>) -> u8 {
    let (open, plan) = match planned {
        Ok(planned) => planned,
        Err(problem) => return session.failed(&problem, args.json),
    };
    if !args.json {
        show(session, &plan);
        if args.install {
            show_program(session, &plan);
        }
    }
    if args.dry_run {
        args.json.then(|| tell_json(report, Some(&plan), None));
        return DONE;
    }
    if !args.yes && is_attended() && !plan.is_empty() && !agrees(session, &plan) {
        return USAGE;
    }
    let offers = plan.program.state == HandOverProgramState::CanBePut;
    let with_program = args.install || offers && !args.yes && is_attended() && wants_program(session, &plan);
    match session.app.hand_over_apply(open, with_program) {
        Ok(done) if args.json => {
            tell_json(report, Some(&plan), Some(&done));
            done.verdict.map_or(DONE, status)
        }
        Ok(done) => {
            // Where the program was all there was to undo, there is no more to say.
            if plan.program.state != HandOverProgramState::Goes || plan.changes.len() + usize::from(plan.removes) > 0 {
                print::out(&done.sentence);
            }
            done.program.iter().for_each(|sentence| print::out(sentence));
            done.lines.iter().for_each(|line| print::out(line));
            if !plan.undo && (!plan.changes.is_empty() || done.program_done == Some(true)) {
                print::out(&session.say("hand-over-to-undo", &Words::new().with("host", plan.destination.clone())));
            }
            done.verdict.map_or(DONE, status)
        }
        Err(problem) => session.failed(&problem, args.json),
    }
}

fn show(session: &Session, plan: &HandOverPlanView) {
    let said = |id: &str, value: &str| session.say(id, &Words::new().with("value", value));
    switch::show_changes(&plan.changes);
    if plan.removes {
        print::out(&session.say("hand-over-removes", &Words::new().with("place", plan.file.clone())));
    }
    if plan.closes {
        print::out(&said("switch-closes", &plan.file));
    }
    plan.rescues.iter().for_each(|key| print::out(&said("switch-rescues", key)));
    plan.left_alone.iter().for_each(|place| print::out(&said("switch-left-alone", place)));
    plan.notes.iter().for_each(|note| print::out(&note.sentence));
    if plan.program.state == HandOverProgramState::Goes {
        print::out(&session.say("hand-over-program-goes", &of_program(plan)));
    }
}

/// Whether keywand itself will be put there, or why not.
fn show_program(session: &Session, plan: &HandOverPlanView) {
    let id = match plan.program.state {
        HandOverProgramState::CanBePut => "hand-over-program-will-be",
        HandOverProgramState::IsThere => "hand-over-program-is-there",
        HandOverProgramState::OtherSystem => "hand-over-program-other-system",
        HandOverProgramState::NoHome => "hand-over-program-no-home",
        HandOverProgramState::Goes => return,
    };
    print::out(&session.say(id, &of_program(plan)));
}

fn of_program(plan: &HandOverPlanView) -> Words {
    let program = &plan.program;
    let tenths = program.bytes.unwrap_or_default() / 100_000;
    let words = Words::new().with("host", plan.destination.clone()).with("place", program.file.clone().unwrap_or_default());
    words.with("size", format!("{}.{}", tenths / 10, tenths % 10)).told("system", program.system.clone())
}

/// Without a terminal the command itself is the yes.
fn agrees(session: &Session, plan: &HandOverPlanView) -> bool {
    says_yes(&session.say("hand-over-question", &Words::new().with("place", plan.file.clone())))
}

/// keywand itself only goes there where that was asked for.
fn wants_program(session: &Session, plan: &HandOverPlanView) -> bool {
    says_yes(&session.say("hand-over-program-question", &of_program(plan)))
}

fn says_yes(question: &str) -> bool {
    print::ask(question);
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).is_ok_and(|_| answer.trim().to_lowercase().starts_with('y'))
}

fn tell_json(report: Option<&CheckReport>, plan: Option<&HandOverPlanView>, done: Option<&HandOverDone>) {
    print::data(&serde_json::json!({ "report": report, "plan": plan, "done": done }).to_string());
}

fn status(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Allowed => DONE,
        Verdict::Denied => FAILED,
        Verdict::Unreachable | Verdict::CannotTell => UNREACHED,
    }
}
