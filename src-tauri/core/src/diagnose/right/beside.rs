//! What is done with things that have rights of their own: artifacts, Launch queues, registries.

use super::entity::why_entity_refuses;
use super::ground::Ground;
use super::judged::{Judged, RightState, untold};
use super::project::{read, standing};
use crate::diagnose::Code;
use crate::diagnose::rule::{reads_only, writes};
use crate::evidence::{ActionsSeen, Evidence, QueueSeen, RegistrySeen, Seen};

/// A given artifact is looked up; without one, whoever reads the project reads its artifacts.
pub(super) fn use_artifact(e: &Evidence, seen: &ActionsSeen) -> Judged {
    if seen.subjects.artifact.is_none() {
        return read(e);
    }
    let refused = |ground| (RightState::MayNot, vec![Code::ArtifactRefused], vec![ground]);
    match &seen.artifact {
        Seen::Present(artifact) if !artifact.is_told => refused(Ground::ArtifactSourceIsHidden),
        Seen::Present(artifact) => match artifact.state.as_deref() {
            None | Some("COMMITTED") => (RightState::May, Vec::new(), vec![Ground::ArtifactIsVisible]),
            Some(state) => refused(Ground::ArtifactState(state.to_owned())),
        },
        Seen::Absent => refused(Ground::ArtifactIsMissing),
        Seen::Untold | Seen::NotAsked => untold(vec![Ground::NotTold("artifactCollectionMembership")]),
    }
}

/// The role in the registry, the account's own or that of a team of its own, decides; the role in the team does not.
///
/// # Source
/// W&B documentation, registry roles; wandb 0.31.0, `apis/public/registries/_members.py`.
pub(super) fn link_registry(e: &Evidence, seen: &ActionsSeen) -> Judged {
    let refused = |grounds| (RightState::MayNot, vec![Code::RegistryLinkRefused], grounds);
    let registry = match &seen.registry {
        Seen::Present(registry) => registry,
        Seen::Absent => return refused(vec![Ground::RegistryIsMissing]),
        Seen::Untold | Seen::NotAsked => return untold(vec![Ground::NotTold("teamMembers")]),
    };
    let roles = own_roles(e, registry);
    let grounds: Vec<Ground> = roles.iter().map(|role| Ground::RegistryRole((*role).to_owned())).collect();
    let lists = registry.members.is_some() && registry.teams.is_some();
    match () {
        () if roles.iter().any(|role| writes(role)) => (RightState::May, Vec::new(), grounds),
        () if registry.read_only == Some(true) => refused([vec![Ground::RegistryReadOnly], grounds].concat()),
        () if roles.is_empty() && lists => untold(vec![Ground::RegistryListsNoRole]),
        () if roles.is_empty() => untold(vec![Ground::NotTold("teamMembers")]),
        // Another list that was not told may hold a stronger role.
        () if lists && roles.iter().all(|role| reads_only(role)) => refused(grounds),
        () => untold(grounds),
    }
}

/// The roles that the account has in the registry, itself or through its teams, each once.
fn own_roles<'a>(e: &Evidence, registry: &'a RegistrySeen) -> Vec<&'a str> {
    let viewer = e.viewer.present();
    let username = viewer.and_then(|viewer| viewer.username.as_deref());
    let teams: Vec<&str> = viewer.and_then(|viewer| viewer.teams.as_ref()).into_iter().flatten().map(String::as_str).collect();
    let own = registry.members.iter().flatten().filter(|(name, _)| Some(name.as_str()) == username);
    let of_teams = registry.teams.iter().flatten().filter(|(team, _)| teams.contains(&team.as_str()));
    let mut roles: Vec<&str> = Vec::new();
    for (_, role) in own.chain(of_teams) {
        if !roles.contains(&role.as_str()) {
            roles.push(role);
        }
    }
    roles
}

/// A queue of the project's members takes jobs of whoever may write to the entity; a person's own queue tells nothing.
///
/// # Source
/// wandb 0.31.0, `sdk/launch/api.py` (`push_to_run_queue`).
pub(super) fn push_queue(e: &Evidence, seen: &ActionsSeen) -> Judged {
    let wanted = seen.subjects.queue.as_deref();
    let queues = match &seen.queues {
        Seen::Present(queues) => queues.as_slice(),
        Seen::Absent => &[],
        Seen::Untold | Seen::NotAsked => return untold(vec![Ground::NotTold("runQueues")]),
    };
    match queues.iter().find(|queue| queue.name.as_deref() == wanted) {
        Some(queue) => push(e, queue),
        // The client makes a queue of this name where it is missing.
        None if wanted == Some("default") => untold(vec![Ground::QueueIsMissing]),
        None => (RightState::MayNot, vec![Code::LaunchQueueRefused], vec![Ground::QueueIsMissing]),
    }
}

fn push(e: &Evidence, queue: &QueueSeen) -> Judged {
    let access = queue.access.clone().unwrap_or_default();
    let read_only = e.entity.present().and_then(|entity| entity.read_only);
    let mut grounds = vec![if access.is_empty() { Ground::NotTold("access") } else { Ground::QueueAccess(access.clone()) }];
    grounds.extend(read_only.map(Ground::EntityReadOnly));
    grounds.extend(standing(e));
    match read_only {
        Some(true) => (RightState::MayNot, why_entity_refuses(e), grounds),
        Some(false) if access == "PROJECT" => (RightState::May, Vec::new(), grounds),
        _ => untold(grounds),
    }
}
