//! What is done to the project itself: reading, logging, sweeps, traces.

use super::ground::Ground;
use super::judged::{Judged, RightState, of_verdict, reasons, reasons_or, untold};
use crate::diagnose::verdict::is_refused;
use crate::diagnose::{Code, Group, diagnose};
use crate::evidence::{ActionsSeen, EntitySeen, Evidence, Seen};

/// Only what hides a project explains that it cannot be read: a role that may not write is no reason.
pub(super) fn hides(group: Group) -> bool {
    matches!(group, Group::Entity | Group::Project | Group::Identity)
}

pub(super) fn read(e: &Evidence) -> Judged {
    match &e.project {
        Seen::Present(_) => (RightState::May, Vec::new(), vec![Ground::ProjectIsVisible]),
        Seen::Absent => (RightState::MayNot, reasons_or(e, hides, Code::ProjectNotFound), missing_project(e)),
        Seen::Untold | Seen::NotAsked if is_refused(e) => {
            let public = e.without_key.present().map(|_| Ground::ProjectIsPublic);
            (RightState::MayNot, refusal_codes(e), refusals(e).into_iter().chain(public).collect())
        }
        Seen::Untold | Seen::NotAsked => untold(vec![Ground::NotTold("project")]),
    }
}

pub(super) fn log_run(e: &Evidence) -> Judged {
    let codes: Vec<Code> = diagnose(e).into_iter().map(|found| found.code).collect();
    let state = of_verdict(e);
    (state, codes.into_iter().filter(|code| code.group() != Group::Machine).collect(), writing(e))
}

/// A run logs it, so the run decides; a missing project is created by that run.
pub(super) fn log_artifact(e: &Evidence) -> Judged {
    as_logging(e)
}

/// W&B makes no project for a sweep.
///
/// # Source
/// `Project E/P not found during upsertSweep`: public posts.
pub(super) fn create_sweep(e: &Evidence) -> Judged {
    let would_be_created = e.project.is_absent() && of_verdict(e) == RightState::May;
    if would_be_created {
        return (RightState::MayNot, reasons_or(e, hides, Code::ProjectNotFound), vec![Ground::ProjectIsNotVisible]);
    }
    as_logging(e)
}

pub(super) fn join_sweep(e: &Evidence, seen: &ActionsSeen) -> Judged {
    let (state, codes, mut grounds) = create_sweep(e);
    if state == RightState::MayNot {
        return (state, codes, grounds);
    }
    match &seen.sweep {
        Seen::Absent => (RightState::MayNot, vec![Code::SweepNotFound], vec![Ground::SweepIsMissing]),
        Seen::Present(()) => {
            grounds.insert(0, Ground::SweepIsVisible);
            (state, codes, grounds)
        }
        Seen::Untold | Seen::NotAsked => untold(vec![Ground::NotTold("sweep")]),
    }
}

/// Weave asks for the project and creates it where it is missing; its access is granted apart from the seat for models.
///
/// # Source
/// weave 0.54.0, `wandb_interface/project_creator.py`; W&B documentation, seats.
pub(super) fn trace_weave(e: &Evidence) -> Judged {
    let (state, codes, mut grounds) = as_logging(e);
    if state == RightState::MayNot && codes.contains(&Code::SeatHasNoAccess) {
        grounds.push(Ground::WeaveAccessIsApart);
        return (RightState::Unknown, codes, grounds);
    }
    (state, codes, grounds)
}

/// As logging a run; the causes only where it does not go.
pub(super) fn as_logging(e: &Evidence) -> Judged {
    let state = of_verdict(e);
    let codes = match state {
        RightState::May => Vec::new(),
        RightState::MayNot => reasons_or(e, |_| true, Code::PermissionDeniedUnexplained),
        RightState::Unknown => reasons_or(e, |_| true, Code::ServerDoesNotTell),
    };
    (state, codes, writing(e))
}

/// What says whether writing goes: the project where it is visible, else the entity, and the role.
pub(super) fn writing(e: &Evidence) -> Vec<Ground> {
    let mut grounds = Vec::new();
    let entity = e.entity.present();
    let of_project = e.project.present().and_then(|project| project.read_only);
    match (of_project, entity) {
        (Some(read_only), _) => grounds.push(Ground::ProjectReadOnly(read_only)),
        (None, Some(EntitySeen { available: Some(true), .. })) => grounds.push(Ground::EntityIsMissing),
        (None, Some(EntitySeen { read_only: Some(read_only), .. })) => {
            grounds.extend(e.project.is_absent().then_some(Ground::ProjectIsNotVisible));
            grounds.push(Ground::EntityReadOnly(*read_only));
        }
        (None, _) if is_refused(e) => grounds.extend(refusals(e)),
        (None, None) if e.entity.is_absent() => grounds.push(Ground::EntityIsMissing),
        (None, _) => grounds.push(Ground::NotTold("readOnly")),
    }
    grounds.extend(standing(e));
    grounds
}

/// How the account stands to the entity: its role, or that it is no member.
pub(super) fn standing(e: &Evidence) -> Option<Ground> {
    let exists = e.entity.present().is_some_and(|entity| entity.available != Some(true));
    match e.own_membership().and_then(|member| member.role.clone().or_else(|| member.account_type.clone())) {
        Some(role) => Some(Ground::Role(role)),
        None => (exists && e.is_member() == Some(false)).then_some(Ground::NotAMember),
    }
}

/// The words of whatever was refused.
pub(super) fn refusals(e: &Evidence) -> Vec<Ground> {
    let mut words: Vec<Ground> = e.refusals.iter().map(|refusal| Ground::Refused(refusal.message.clone())).collect();
    words.dedup();
    words
}

pub(super) fn refusal_codes(e: &Evidence) -> Vec<Code> {
    let found = reasons(e, |_| true);
    if found.is_empty() { vec![Code::PermissionDeniedUnexplained] } else { found }
}

fn missing_project(e: &Evidence) -> Vec<Ground> {
    match e.entity.present() {
        Some(EntitySeen { available: Some(true), .. }) => vec![Ground::EntityIsMissing],
        None if e.entity.is_absent() => vec![Ground::EntityIsMissing],
        _ => vec![Ground::ProjectIsNotVisible],
    }
}
