//! The way to one host, shared by every account there.

use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

use tokio::sync::Semaphore;

use crate::account::{AccountId, Host, Target};
use crate::contract::Problem;
use crate::evidence::{Evidence, PathFailure};
use crate::probe::Probe;
use crate::secret::KeyShape;
use crate::wandb::Client;

use super::super::desk::{Accounts, Held, Network, Passage};
use super::super::gate::pass;

/// At most so many questions are on their way at once.
pub(super) const IN_ALL: usize = 128;
/// At most so many questions are on their way to one host at once: a dead one must not use up all there are.
const TO_ONE_HOST: usize = 64;
static NOTHING: LazyLock<Target> = LazyLock::new(|| Target { entity: None, project: String::new(), normalized: false });

/// How much is asked of a team.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// Its members: one request.
    Roles,
    /// Its members and the first page of its projects: two requests.
    Projects,
}

/// The way to one host; the connections are made for the first account that may go there.
pub(super) struct Way {
    client: OnceLock<Result<Client, PathFailure>>,
    gate: Semaphore,
}

impl Way {
    /// Waits until a question may go this way.
    pub(super) async fn enter<'a>(&'a self, in_all: &'a Semaphore) -> impl Sized + use<'a> {
        // Nobody closes these gates.
        (self.gate.acquire().await, in_all.acquire().await)
    }

    fn client(&self, passage: &Passage) -> Result<&Client, PathFailure> {
        let made = self.client.get_or_init(|| Client::new(passage.admitted.host(), &passage.network));
        made.as_ref().map_err(Clone::clone)
    }
}

/// The ways to these hosts.
pub(super) fn ways(hosts: impl Iterator<Item = Host>) -> HashMap<Host, Way> {
    hosts.map(|host| (host, Way { client: OnceLock::new(), gate: Semaphore::new(TO_ONE_HOST) })).collect()
}

/// An account, and the leave to send its key to its host.
pub(super) struct Sender {
    pub(super) held: Held,
    passage: Passage,
}

/// An account that may send its key.
///
/// # Errors
/// `account-is-unknown`; why its key cannot be had; what the person must agree to first.
pub(super) fn sender(accounts: &Accounts, network: &Network, id: &AccountId) -> Result<Sender, Box<Problem>> {
    let held = accounts.held(id)?;
    let passage = pass(accounts, network, &held)?;
    Ok(Sender { held, passage })
}

/// A question of one account, about a target or none.
pub(super) fn probe_of<'a>(network: &'a Network, sender: &'a Sender, target: Option<&'a Target>) -> Probe<'a> {
    network.probe(&sender.passage, &sender.held.source, target.unwrap_or(&NOTHING), &|_| {})
}

/// Whom to ask, unless there is nothing to ask: what the client itself would refuse is never sent, and a host that asked
/// for peace has it. Why not is then in the evidence.
pub(super) fn ready<'a>(network: &Network, sender: &Sender, way: &'a Way, evidence: &mut Evidence) -> Option<&'a Client> {
    let held = &sender.held;
    if held.key.shape() != KeyShape::WellFormed {
        return None;
    }
    if let Some(wait) = network.peace_left(&held.host, &held.key) {
        (evidence.status, evidence.retry_after) = (Some(429), Some(wait));
        return None;
    }
    way.client(&sender.passage).map_err(|failure| evidence.path = Some(failure)).ok()
}
