//! `keywand guard`: the first line of a job.

use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use keywand_core::account::AccountId;
use keywand_core::contract::{GuardRequest, GuardView, Problem, Verdict};
use keywand_core::i18n::Args as Words;

use crate::args::Guard;
use crate::print;
use crate::session::{DONE, FAILED, Session, UNREACHED, USAGE, wait};
use crate::waiting::Waiting;

/// Longest that one test may take, whatever hangs.
const LIMIT: Duration = Duration::from_secs(3);
/// What of it the network gets; the rest is for starting and for reading files.
const NETWORK_LIMIT: Duration = Duration::from_millis(2_500);
/// Pause between two tests while the network is waited for.
const PAUSE: Duration = Duration::from_secs(2);

type Answer = Result<GuardView, Box<Problem>>;

/// Tests once; with `--wait`, until the host is reached.
pub(crate) fn run(session: Session, args: &Guard) -> u8 {
    if args.print.is_some() {
        return print_sh(&session, args);
    }
    // A passphrase may have to be typed; nobody hurries that.
    let named = |()| args.account.as_deref().map(|name| session.account(Some(name))).transpose();
    let account = match session.app.target_typed(&args.target).and_then(named) {
        Ok(account) => account,
        Err(problem) => return session.failed(&problem, args.json),
    };
    let end = Instant::now() + Duration::from_secs(args.wait.unwrap_or(0));
    let session: &'static Session = Box::leak(Box::new(session));
    let mut has_told = false;
    loop {
        let answer = test(session, account.clone(), &args.target);
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() || !is_unreached(answer.as_ref()) {
            return finish(session, args, answer);
        }
        if !std::mem::replace(&mut has_told, true) {
            tell_waiting(session, answer.as_ref(), left);
        }
        thread::sleep(PAUSE.min(left));
    }
}

/// One test; nothing where a file or the network does not answer in time. What hangs is left hanging: the program ends.
fn test(session: &'static Session, account: Option<AccountId>, target: &str) -> Option<Answer> {
    let waiting = Waiting::begin(session.language);
    waiting.on(&session.host_of(account.as_ref()));
    let (tell, told) = mpsc::channel();
    let request = GuardRequest { account, target: target.to_owned() };
    thread::spawn(move || {
        let unreadable = |error: std::io::Error| session.app.unreadable(&error.to_string());
        let done = wait(session.app.guard(&request, NETWORK_LIMIT)).map_err(unreadable).and_then(|done| done);
        // Nobody listens any longer where it took too long.
        let _ = tell.send(done);
    });
    told.recv_timeout(LIMIT).ok()
}

/// Might it be reached later?
fn is_unreached(answer: Option<&Answer>) -> bool {
    answer.is_none_or(|answer| answer.as_ref().is_ok_and(|view| view.verdict == Verdict::Unreachable))
}

fn tell_waiting(session: &Session, answer: Option<&Answer>, left: Duration) {
    let report = answer.and_then(|answer| answer.as_ref().ok()).and_then(|view| view.report.as_ref());
    let host = report.and_then(|report| report.host.clone()).unwrap_or_else(|| "W&B".to_owned());
    let words = Words::new().with("host", host).with("seconds", left.as_secs().to_string());
    print::err(&session.say("guard-waiting", &words));
}

fn finish(session: &Session, args: &Guard, answer: Option<Answer>) -> u8 {
    match answer {
        None => {
            print::err(&session.say("guard-too-slow", &Words::new().with("seconds", LIMIT.as_secs().to_string())));
            UNREACHED
        }
        Some(Err(problem)) => {
            let status = session.failed(&problem, args.json);
            session.name_option(&problem);
            if status == FAILED { UNREACHED } else { status }
        }
        Some(Ok(view)) => {
            if args.json {
                print::data(&serde_json::to_string(&view).unwrap_or_default());
            } else {
                view.lines.iter().for_each(|line| print::out(line));
            }
            match view.verdict {
                Verdict::Allowed => DONE,
                Verdict::Denied => FAILED,
                Verdict::Unreachable | Verdict::CannotTell => UNREACHED,
            }
        }
    }
}

/// The two lines for a machine without keywand.
fn print_sh(session: &Session, args: &Guard) -> u8 {
    match session.confirmed(|| session.app.guard_sh(args.account.as_deref(), &args.target)) {
        Ok(Some(lines)) => {
            print::out(lines.trim_end());
            DONE
        }
        Ok(None) => {
            print::err(&session.say("guard-sh-needs-entity", &Words::new()));
            USAGE
        }
        Err(problem) => session.failed(&problem, args.json),
    }
}
