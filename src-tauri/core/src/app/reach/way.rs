//! The way to one host, shared by every account there.

use std::collections::HashMap;
use std::sync::LazyLock;
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::time::Instant;

use crate::account::{AccountId, Host, Target};
use crate::evidence::{Evidence, PathFailure};
use crate::probe::Probe;
use crate::sdk::Settings;
use crate::secret::KeyShape;
use crate::wandb::{Client, Network, choose_proxy};

use super::super::App;
use super::super::accounts::Held;

/// At most so many questions are on their way to one host at once: a dead one must not use up all there are.
const TO_ONE_HOST: usize = 64;
static NOTHING: LazyLock<Target> = LazyLock::new(|| Target { entity: None, project: String::new(), normalized: false });

/// The way to one host.
pub(super) struct Way {
    network: Network,
    client: Result<Client, PathFailure>,
    gate: Semaphore,
}

impl Way {
    /// Waits until a question may go this way.
    pub(super) async fn enter<'a>(&'a self, in_all: &'a Semaphore) -> impl Sized + use<'a> {
        // Nobody closes these gates.
        (self.gate.acquire().await, in_all.acquire().await)
    }

    /// A question of one account that goes this way.
    pub(super) fn probe<'a>(&'a self, app: &'a App, held: &'a Held) -> Probe<'a> {
        self.probe_for(app, held, &NOTHING)
    }

    /// The same, for a target.
    pub(super) fn probe_for<'a>(&'a self, app: &'a App, held: &'a Held, target: &'a Target) -> Probe<'a> {
        Probe {
            key: &held.key,
            key_source: held.source.clone(),
            host: &held.host,
            target,
            network: &self.network,
            memory: &app.memory,
            on: &|_| {},
        }
    }
}

impl App {
    /// The ways to these hosts, each prepared once.
    pub(super) fn ways(&self, hosts: impl Iterator<Item = Host>) -> HashMap<Host, Way> {
        let proxies = Settings::read(&self.around).proxies();
        let mut ways = HashMap::new();
        for host in hosts {
            ways.entry(host).or_insert_with_key(|host| {
                let network = Network { lookup: self.lookup.clone(), proxy: choose_proxy(host, &self.around, &proxies) };
                Way { client: Client::new(host, &network), network, gate: Semaphore::new(TO_ONE_HOST) }
            });
        }
        ways
    }

    /// Whom to ask, unless there is nothing to ask: what the client itself would refuse is never sent, and a host that asked
    /// for peace has it. Why not is then in the evidence.
    pub(super) fn ready<'a>(&self, held: &Held, way: &'a Way, evidence: &mut Evidence) -> Option<&'a Client> {
        if held.key.shape() != KeyShape::WellFormed {
            return None;
        }
        if let Some(wait) = self.peace_left(&held.host, &held.key) {
            (evidence.status, evidence.retry_after) = (Some(429), Some(wait));
            return None;
        }
        way.client.as_ref().map_err(|failure| evidence.path = Some(failure.clone())).ok()
    }

    /// Keeps until when a host asked for peace.
    pub(in crate::app) fn remember_peace(&self, held: &Held, evidence: &Evidence) {
        if let (Some(wait), Some(429)) = (evidence.retry_after, evidence.status) {
            let until = Instant::now() + Duration::from_secs(wait);
            self.state().peace.insert((held.host.clone(), held.key.hint()), until);
        }
    }

    /// The server of an account; asks no keychain.
    pub(super) fn host_of(&self, id: &AccountId) -> Option<Host> {
        if let Some(host) = self.state().accounts.host_of(id) {
            return Some(host);
        }
        self.register().ok()?.get(id)?.host()
    }
}
