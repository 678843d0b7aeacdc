//! What comes of every test, whatever asked for it.

use std::sync::Arc;

use tokio::sync::Notify;
use tokio::time::Instant;

use crate::account::Target;
use crate::contract::{AccountOrigin, CheckReport};
use crate::evidence::Evidence;
use crate::sdk::{NEWEST, identity};
use crate::system::now;
use crate::vault::{Health, KeyHealth};

use super::desk::{Accounts, Finished, Held, Job, Jobs, Machine, Network, Note, Shown};
use super::report::report;

/// Keeps what a test found, and puts it into words.
pub(super) fn end_test(
    accounts: &Accounts,
    network: &Network,
    jobs: &Jobs,
    shown: &Shown,
    held: &Held,
    finished: Finished,
    cancel: &Arc<Notify>,
) -> CheckReport {
    network.remember_peace(&held.host, &held.key, &finished.evidence);
    jobs.end(Job::Test, cancel);
    let viewer = finished.evidence.viewer.present();
    accounts.session().name(&held.id, viewer.and_then(|viewer| viewer.username.clone()));
    let report = report(&finished, accounts.machine.language());
    shown.links().report = crate::explain::offered_links(&report.findings);
    let note = note(held, &finished.evidence);
    *shown.test() = Some(finished);
    accounts.note(note.as_slice());
    report
}

/// The identity that wandb uses on this machine has an entity of its own where a variable or the settings name one.
pub(super) fn completed(machine: &Machine, target: Target, held: &Held) -> (Target, Option<String>) {
    if target.entity.is_some() || held.origin != AccountOrigin::Machine {
        return (target, None);
    }
    match identity(&machine.around, Some(&held.host), NEWEST).entity {
        Some(named) => (Target { entity: Some(named.name), ..target }, Some(named.place)),
        None => (target, None),
    }
}

/// What is worth writing down of an account on file.
pub(super) fn note(held: &Held, evidence: &Evidence) -> Option<Note> {
    let health = health(evidence).filter(|_| held.origin == AccountOrigin::Kept)?;
    let viewer = evidence.viewer.present().cloned().unwrap_or_default();
    Some(Note { account: held.id.clone(), health, username: viewer.username, default_entity: viewer.default_entity })
}

/// How the key did; `None` where nothing was learned of it.
pub(super) fn health(evidence: &Evidence) -> Option<Health> {
    let state = match (evidence.viewer.present(), evidence.status, &evidence.path) {
        (Some(_), ..) => KeyHealth::Works,
        (None, Some(401), _) => KeyHealth::Rejected,
        (None, ..) if evidence.viewer.is_absent() => KeyHealth::Rejected,
        (None, _, Some(_)) => KeyHealth::Unreachable,
        _ => return None,
    };
    Some(Health { state, at: now() })
}

pub(super) fn millis(began: Instant) -> u32 {
    u32::try_from(began.elapsed().as_millis()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{PathFailure, Seen, ViewerSeen};

    #[test]
    fn how_a_key_did_is_learned_from_an_answer_of_its_host() {
        let owner = || Seen::Present(ViewerSeen::default());
        let failed = Some(PathFailure::AnswerTimeout);
        for (viewer, status, path, expect) in [
            (owner(), Some(200), None, Some(KeyHealth::Works)),
            (owner(), Some(401), failed.clone(), Some(KeyHealth::Works)),
            (Seen::NotAsked, Some(401), None, Some(KeyHealth::Rejected)),
            (Seen::Absent, Some(200), None, Some(KeyHealth::Rejected)),
            (Seen::NotAsked, None, failed, Some(KeyHealth::Unreachable)),
            (Seen::Untold, Some(200), None, None),
            (Seen::NotAsked, Some(500), None, None),
        ] {
            let evidence = Evidence { path, status, viewer, ..Evidence::default() };
            assert_eq!(health(&evidence).map(|health| health.state), expect, "{status:?}");
        }
    }
}
