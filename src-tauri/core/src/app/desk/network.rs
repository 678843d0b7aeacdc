//! The way to every host: the only maker of a [`Probe`], and so the only place from which a key is sent.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::account::{Host, NamedBy, Target};
use crate::contract::Problem;
use crate::evidence::{Evidence, KeySource};
use crate::probe::{Event, Memory, Probe};
use crate::sdk::Settings;
use crate::secret::ApiKey;
use crate::system::Surroundings;
use crate::wandb::{self, Admitted, Lookup, admit, system_lookup};

use super::super::problem;

/// Told what happens during a test.
type On<'a> = &'a (dyn Fn(Event<'_>) + Send + Sync);

/// What is needed to reach hosts, and what was learned of them.
pub(in crate::app) struct Network {
    lookup: Lookup,
    memory: Memory,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    /// Until when a host asked the holder of a key for peace (`Retry-After`).
    peace: HashMap<(Host, String), Instant>,
    /// Origins that the person agreed to for this session only.
    agreed: Vec<String>,
    /// Questions that were asked and not answered: the text that was shown, and the origin that it stands for.
    asked: Vec<(String, String)>,
}

/// A key that may be sent, and the way to its host.
#[derive(Clone)]
pub(in crate::app) struct Passage {
    pub(in crate::app) admitted: Admitted,
    pub(in crate::app) network: wandb::Network,
}

/// A key, its host, and what decides whether it may be sent there.
pub(in crate::app) struct Asking<'a> {
    pub(in crate::app) key: &'a ApiKey,
    pub(in crate::app) host: &'a Host,
    pub(in crate::app) named: NamedBy,
    /// Where the key was read.
    pub(in crate::app) source: &'a KeySource,
}

impl Network {
    /// The system's resolver; nothing is known yet.
    pub(in crate::app) fn new() -> Self {
        Self { lookup: system_lookup(), memory: Memory::default(), kept: Mutex::default() }
    }

    /// Uses another resolver.
    pub(in crate::app) fn with_lookup(self, lookup: Lookup) -> Self {
        Self { lookup, ..self }
    }

    /// What hosts were found not to know.
    pub(in crate::app) fn memory(&self) -> &Memory {
        &self.memory
    }

    /// Lets a key pass to its host; `remembered` holds the origins that the person agreed to for good.
    ///
    /// # Errors
    /// `host-is-unconfirmed`, `connection-is-not-encrypted`, `proxy-is-unconfirmed`: what the person must agree to first.
    pub(in crate::app) fn pass(
        &self,
        asking: &Asking<'_>,
        around: &Surroundings,
        remembered: &[String],
    ) -> Result<Passage, Box<Problem>> {
        let agreed: Vec<String> = remembered.iter().chain(&self.kept().agreed).cloned().collect();
        let admitted = admit(asking.key, asking.host, asking.named, &agreed).map_err(|concern| {
            self.ask(asking.host.shown(), asking.host.origin());
            problem::host_question(asking.host, &concern, Some(asking.source))
        })?;
        let network = self.way(asking.host, around, &agreed)?;
        Ok(Passage { admitted, network })
    }

    fn way(&self, host: &Host, around: &Surroundings, agreed: &[String]) -> Result<wandb::Network, Box<Problem>> {
        let proxies = Settings::read(around).proxies();
        wandb::Network::to(host, self.lookup.clone(), around, &proxies, agreed).map_err(|proxy| {
            self.ask(proxy.origin.clone(), proxy.agreement());
            problem::proxy_question(&proxy)
        })
    }

    /// A test that goes this way.
    pub(in crate::app) fn probe<'a>(
        &'a self,
        passage: &'a Passage,
        source: &KeySource,
        target: &'a Target,
        on: On<'a>,
    ) -> Probe<'a> {
        let (admitted, network, memory) = (&passage.admitted, &passage.network, &self.memory);
        Probe { admitted, key_source: source.clone(), target, network, memory, on }
    }

    /// The origin of a question that was asked with this text; the question is answered with it.
    pub(in crate::app) fn answered(&self, shown: &str) -> Option<String> {
        let mut kept = self.kept();
        let at = kept.asked.iter().position(|(text, _)| text == shown)?;
        Some(kept.asked.swap_remove(at).1)
    }

    /// Agrees to an origin until the program ends.
    pub(in crate::app) fn agree(&self, origin: String) {
        self.kept().agreed.push(origin);
    }

    /// Seconds for which the host still wants no request with this key.
    pub(in crate::app) fn peace_left(&self, host: &Host, key: &ApiKey) -> Option<u64> {
        let until = *self.kept().peace.get(&(host.clone(), key.hint()))?;
        let left = until.checked_duration_since(Instant::now()).filter(|left| *left > Duration::ZERO)?;
        Some(left.as_secs() + 1)
    }

    /// Keeps until when a host asked for peace.
    pub(in crate::app) fn remember_peace(&self, host: &Host, key: &ApiKey, evidence: &Evidence) {
        if let (Some(wait), Some(429)) = (evidence.retry_after, evidence.status) {
            self.kept().peace.insert((host.clone(), key.hint()), Instant::now() + Duration::from_secs(wait));
        }
    }

    fn ask(&self, shown: String, origin: String) {
        let mut kept = self.kept();
        kept.asked.retain(|(text, _)| *text != shown);
        kept.asked.push((shown, origin));
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
