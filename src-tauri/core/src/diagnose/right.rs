//! What may this account do there, action by action? Judged from what the check saw and what was asked beside it.
//!
//! # Source
//! W&B documentation, team roles: View-only reads and downloads; a Member logs, makes artifacts and sweeps, and deletes and stops
//! own runs; an Admin does all. The role in a registry is independent of the role in the team. No field tells the rights of a
//! custom role, a seat, or whether a team lets its members invite.

mod action;
mod beside;
mod entity;
mod ground;
mod judged;
mod project;
mod run;

use super::Code;
use super::verdict::{key_is_malformed, project_name_is_invalid};
use crate::evidence::{ActionsSeen, Evidence};

pub use action::ActionName;
pub use ground::Ground;
pub use judged::RightState;
use judged::{Judged, reasons};

/// One action, judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Right {
    /// The action.
    pub action: ActionName,
    /// May the account do it?
    pub state: RightState,
    /// The run, sweep, artifact, queue or registry, as it was named.
    pub subject: Option<String>,
    /// Causes, the one to read first first.
    pub codes: Vec<Code>,
    /// What it is read off.
    pub grounds: Vec<Ground>,
}

/// Judges every action that was asked for, in the order of [`ActionName`].
pub fn rights(e: &Evidence, seen: &ActionsSeen) -> Vec<Right> {
    let asked = ActionName::ALL.iter().filter_map(|action| Some((*action, subject(*action, seen)?)));
    let judged = asked.map(|(action, subject)| {
        let (state, codes, grounds) = blocked(action, e).unwrap_or_else(|| judge_action(action, e, seen));
        Right { action, state, subject, codes, grounds }
    });
    judged.collect()
}

fn judge_action(action: ActionName, e: &Evidence, seen: &ActionsSeen) -> Judged {
    match action {
        ActionName::Read => project::read(e),
        ActionName::LogRun => project::log_run(e),
        ActionName::LogArtifact => project::log_artifact(e),
        ActionName::CreateSweep => project::create_sweep(e),
        ActionName::JoinSweep => project::join_sweep(e, seen),
        ActionName::TraceWeave => project::trace_weave(e),
        ActionName::ResumeRun | ActionName::EditRun | ActionName::StopRun | ActionName::DeleteRun => run::judge(action, e, seen),
        ActionName::UseArtifact => beside::use_artifact(e, seen),
        ActionName::LinkRegistry => beside::link_registry(e, seen),
        ActionName::PushQueue => beside::push_queue(e, seen),
        ActionName::CreateProject => entity::create_project(e),
        ActionName::InviteMember => entity::invite_member(e),
    }
}

/// What the action is about; `None` where it needs something that was not named.
#[expect(clippy::option_option, reason = "an action without a subject is asked for, too")]
fn subject(action: ActionName, seen: &ActionsSeen) -> Option<Option<String>> {
    let subjects = &seen.subjects;
    match action {
        ActionName::ResumeRun | ActionName::EditRun | ActionName::StopRun | ActionName::DeleteRun => {
            subjects.run.clone().map(Some)
        }
        ActionName::JoinSweep => subjects.sweep.clone().map(Some),
        ActionName::LinkRegistry => subjects.registry.clone().map(Some),
        ActionName::PushQueue => subjects.queue.clone().map(Some),
        ActionName::LogArtifact | ActionName::UseArtifact => Some(subjects.artifact.clone()),
        _ => Some(None),
    }
}

/// The answer that does not depend on the action: the key is refused, or no answer of a server decides anything.
fn blocked(action: ActionName, e: &Evidence) -> Option<Judged> {
    let all = |state| Some((state, reasons(e, |_| true), Vec::new()));
    if key_is_malformed(e) || e.viewer.is_absent() || e.status == Some(401) {
        return all(RightState::MayNot);
    }
    if project_name_is_invalid(e) {
        // Nothing was sent: what does not concern the project is not known.
        let elsewhere = matches!(action, ActionName::LinkRegistry | ActionName::PushQueue | ActionName::InviteMember);
        return all(if elsewhere { RightState::Unknown } else { RightState::MayNot });
    }
    let silent = e.path.is_some() || e.cancelled || e.answers.is_empty() || matches!(e.status, Some(429 | 500..));
    if silent { all(RightState::Unknown) } else { None }
}

#[cfg(test)]
mod tests;
