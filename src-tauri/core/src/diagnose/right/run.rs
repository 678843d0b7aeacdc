//! What is done to a given run: whose is it, and does its project take writes?

use super::action::ActionName;
use super::entity::{Standing, own_standing};
use super::ground::Ground;
use super::judged::{Judged, RightState, reasons_or, untold};
use super::project::{as_logging, hides, standing};
use crate::diagnose::Code;
use crate::evidence::{ActionsSeen, Evidence, RunSeen, Seen};

/// Members delete and stop only runs of their own.
///
/// # Source
/// W&B documentation, team roles.
pub(super) fn judge(action: ActionName, e: &Evidence, seen: &ActionsSeen) -> Judged {
    if e.project.is_absent() {
        return (RightState::MayNot, reasons_or(e, hides, Code::ProjectNotFound), vec![Ground::ProjectIsNotVisible]);
    }
    let run = match &seen.run {
        Seen::Present(run) => run,
        Seen::Absent => return (RightState::MayNot, vec![missing(action)], vec![Ground::RunIsMissing]),
        Seen::Untold | Seen::NotAsked => return unseen(e),
    };
    let writing = write(e, run);
    let removes = matches!(action, ActionName::StopRun | ActionName::DeleteRun);
    if !removes || writing.0 == RightState::MayNot {
        return writing;
    }
    end(e, run, writing)
}

fn missing(action: ActionName) -> Code {
    if action == ActionName::ResumeRun { Code::ResumeRunMissing } else { Code::RunNotFound }
}

/// The run was not told: where nothing may be written at all, that decides.
fn unseen(e: &Evidence) -> Judged {
    let (state, codes, grounds) = as_logging(e);
    if state == RightState::MayNot { (state, codes, grounds) } else { untold(vec![Ground::NotTold("run")]) }
}

/// Resuming and editing: `run.readOnly` is evaluated for the caller; where it is not told, the project decides.
fn write(e: &Evidence, run: &RunSeen) -> Judged {
    let (state, codes, mut grounds) = as_logging(e);
    match run.read_only {
        Some(true) => {
            grounds.insert(0, Ground::RunReadOnly(true));
            let codes = if state == RightState::MayNot { codes } else { vec![Code::PermissionDeniedUnexplained] };
            (RightState::MayNot, codes, grounds)
        }
        // Nothing can be written where the project is read-only, whatever is told of the run.
        Some(false) if state != RightState::MayNot => (RightState::May, Vec::new(), vec![Ground::RunReadOnly(false)]),
        _ => (state, codes, grounds),
    }
}

/// Stopping and deleting: one's own run, or any run for an admin.
fn end(e: &Evidence, run: &RunSeen, (state, codes, mut grounds): Judged) -> Judged {
    let username = e.viewer.present().and_then(|viewer| viewer.username.as_deref());
    let owner = run.owner.as_deref().map(|owner| (owner, username == Some(owner)));
    grounds.extend(match owner {
        Some((_, true)) => Some(Ground::RunIsOwn),
        Some((owner, false)) => Some(Ground::RunIsOf(owner.to_owned())),
        None => Some(Ground::NotTold("user")),
    });
    let role = standing(e).filter(|ground| !grounds.contains(ground));
    grounds.extend(role);
    match (owner, own_standing(e)) {
        (Some((_, true)), _) | (_, Standing::Admin) => (state, codes, grounds),
        (Some((_, false)), Standing::Member | Standing::Stranger) => {
            (RightState::MayNot, vec![Code::RunBelongsToAnother], grounds)
        }
        _ => untold(grounds),
    }
}
