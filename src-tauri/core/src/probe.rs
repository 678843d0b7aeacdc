//! Decides which questions to ask, asks them, and collects evidence. Reading and writing the network ends here.

mod actions;
mod create;
mod decided;
mod public;
mod reach;
mod registry;
mod write;

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde_json::Value;

use crate::account::{Host, Target, forbidden_in_project};
use crate::evidence::{AnswerSeen, Asked, Evidence, KeySeen, KeySource, Refusal, Seen};
use crate::secret::{ApiKey, KeyShape};
use crate::wandb::{Admitted, Answer, Client, Document, Exchange, Network, UnknownFields, check, default_entity, explain};

/// After this long without an answer the screen says that we are still waiting.
pub const STILL_WAITING: Duration = Duration::from_secs(3);

/// What a test tells while it runs.
pub enum Event<'a> {
    /// A question was sent.
    Asking(&'a Evidence),
    /// No answer yet after [`STILL_WAITING`].
    Waiting,
    /// Something was learned.
    Learned(&'a Evidence),
}

/// What each host was found not to know, kept for as long as the program runs.
#[derive(Debug, Default)]
pub struct Memory(Mutex<HashMap<Host, UnknownFields>>);

impl Memory {
    /// What every host was found not to know, by its address.
    pub fn all(&self) -> BTreeMap<String, UnknownFields> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.iter().map(|(host, unknown)| (host.base_url().to_owned(), unknown.clone())).collect()
    }

    /// Takes over what an earlier session found.
    pub fn take_over(&self, earlier: BTreeMap<String, UnknownFields>) {
        for (host, unknown) in earlier {
            if let Ok(host) = Host::parse(&host) {
                self.keep(&host, unknown);
            }
        }
    }

    fn recall(&self, host: &Host) -> UnknownFields {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(host).cloned().unwrap_or_default()
    }

    fn keep(&self, host: &Host, unknown: UnknownFields) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(host.clone()).or_default().extend(unknown);
    }
}

/// One test, ready to run.
pub struct Probe<'a> {
    /// The key to ask with, and the server that it may be sent to.
    pub admitted: &'a Admitted,
    /// Where the key was read.
    pub key_source: KeySource,
    /// What to ask for.
    pub target: &'a Target,
    /// How to get there.
    pub network: &'a Network,
    /// What the host was found not to know.
    pub memory: &'a Memory,
    /// Told what happens.
    pub on: &'a (dyn Fn(Event<'_>) + Send + Sync),
}

impl Probe<'_> {
    fn key(&self) -> &ApiKey {
        self.admitted.key()
    }

    fn host(&self) -> &Host {
        self.admitted.host()
    }

    /// What is known before anything is sent.
    pub fn begin(&self) -> Evidence {
        Evidence {
            asked: Asked {
                host: Some(self.host().clone()),
                entity: self.target.entity.clone(),
                project: Some(self.target.project.clone()),
                normalized: self.target.normalized,
            },
            key: Some(KeySeen { shape: self.key().shape(), hint: self.key().hint(), source: self.key_source.clone() }),
            proxy: self.network.proxy().map(|proxy| proxy.seen.clone()),
            ..Evidence::default()
        }
    }

    /// Asks, read-only: one document where entity and project are given, one before it for the default entity where
    /// none is, and at most one after it where a refusal or a missing project needs explaining.
    pub async fn ask(&self, evidence: &mut Evidence) {
        if self.is_refused_by_client() {
            return;
        }
        let client = match Client::new(self.host(), self.network) {
            Ok(client) => client,
            Err(failure) => {
                evidence.path = Some(failure);
                return;
            }
        };
        self.ask_through(&client, evidence).await;
    }

    /// The same through a client that is there already.
    pub async fn ask_through(&self, client: &Client, evidence: &mut Evidence) {
        self.check_once(client, evidence).await;
        let Some(entity) = evidence.entity_name().map(str::to_owned) else { return };
        if self.is_refused_by_client() || stopped(evidence) || !needs_explaining(evidence) {
            return;
        }
        // A key that is refused is told nothing of the entity; what everybody may see is asked instead.
        if evidence.key_is_refused() && evidence.viewer.present().is_some() {
            self.ask_without_key(client, evidence, &entity).await;
        } else {
            self.ask_explanation(client, evidence, &entity).await;
        }
    }

    /// What the client itself would refuse is never sent.
    fn is_refused_by_client(&self) -> bool {
        let project = &self.target.project;
        self.key().shape() != KeyShape::WellFormed
            || !forbidden_in_project(project).is_empty()
            || project.chars().count() > crate::account::MAX_PROJECT_CHARS
    }

    /// Asks only whose key it is.
    pub async fn verify(&self, evidence: &mut Evidence) {
        evidence.asked.project = None;
        match Client::new(self.host(), self.network) {
            Ok(client) => self.ask_default_entity(&client, evidence).await,
            Err(failure) => evidence.path = Some(failure),
        }
    }

    async fn ask_default_entity(&self, client: &Client, evidence: &mut Evidence) {
        let document = default_entity::DOCUMENT;
        if let Some(answer) = self.send_tolerantly(client, evidence, document, default_entity::variables()).await {
            evidence.viewer = default_entity::read(&answer);
        }
        (self.on)(Event::Learned(evidence));
    }

    async fn ask_check(&self, client: &Client, evidence: &mut Evidence, entity: &str) {
        let variables = check::variables(entity, &self.target.project);
        if let Some(answer) = self.send_tolerantly(client, evidence, check::DOCUMENT, variables).await {
            let (viewer, entity, project) = check::read(&answer);
            if evidence.viewer.present().is_none() || viewer.present().is_some() {
                evidence.viewer = viewer;
            }
            evidence.entity = entity;
            evidence.project = project;
        }
        (self.on)(Event::Learned(evidence));
    }

    /// A server that refused the whole document is asked who we are; else the refusal itself is looked into.
    async fn ask_explanation(&self, client: &Client, evidence: &mut Evidence, entity: &str) {
        let username = evidence.viewer.present().and_then(|viewer| viewer.username.clone());
        match username {
            None if evidence.viewer == Seen::Untold => {
                let decided = evidence.status;
                self.ask_default_entity(client, evidence).await;
                // Looking into it must not change what was decided.
                evidence.path = None;
                evidence.status = decided;
            }
            None => {}
            Some(username) => {
                let decided = (evidence.status, evidence.refusals.clone());
                let variables = explain::variables(entity, &username);
                if let Some(answer) = self.send_tolerantly(client, evidence, explain::DOCUMENT, variables).await {
                    (evidence.members, evidence.project_names, evidence.organizations) = explain::read(&answer);
                }
                // Looking into it must not change what was decided.
                evidence.path = None;
                (evidence.status, evidence.refusals) = decided;
                (self.on)(Event::Learned(evidence));
            }
        }
    }

    /// Asks; where the server does not know a field, leaves it out, asks once more, and remembers it for the host.
    async fn send_tolerantly(
        &self,
        client: &Client,
        evidence: &mut Evidence,
        document: Document,
        variables: Value,
    ) -> Option<Answer> {
        self.send_without(client, evidence, (document, &UnknownFields::new()), variables).await
    }

    /// As [`send_tolerantly`](Self::send_tolerantly), without the lines that nobody asked for.
    async fn send_without(
        &self,
        client: &Client,
        evidence: &mut Evidence,
        (document, unasked): (Document, &UnknownFields),
        variables: Value,
    ) -> Option<Answer> {
        let known_unknown = self.memory.recall(self.host());
        let text = document.without(&known_unknown.union(unasked).cloned().collect());
        let answer = self.send(client, evidence, document.operation, &text, variables.clone()).await?;
        let Some(unknown) = document.unknown_to(&answer).filter(|unknown| !unknown.is_subset(&known_unknown)) else {
            return Some(answer);
        };
        self.memory.keep(self.host(), unknown);
        evidence.refusals.clear();
        let text = document.without(&self.memory.recall(self.host()).union(unasked).cloned().collect());
        self.send(client, evidence, document.operation, &text, variables).await
    }

    /// Sends one document and notes what came of it.
    async fn send(
        &self,
        client: &Client,
        evidence: &mut Evidence,
        operation: &'static str,
        text: &str,
        variables: Value,
    ) -> Option<Answer> {
        (self.on)(Event::Asking(evidence));
        let asking = client.ask(self.admitted, operation, text, variables);
        tokio::pin!(asking);
        let exchange = tokio::select! {
            exchange = &mut asking => exchange,
            () = tokio::time::sleep(STILL_WAITING) => {
                (self.on)(Event::Waiting);
                asking.await
            }
        };
        note(evidence, exchange)
    }
}

fn note(evidence: &mut Evidence, exchange: Exchange) -> Option<Answer> {
    evidence.answers.push(AnswerSeen {
        operation: exchange.operation.to_owned(),
        status: exchange.status,
        body: exchange.body,
        ms: exchange.ms,
    });
    evidence.status = exchange.status.or(evidence.status);
    match exchange.outcome {
        Err(failure) => {
            evidence.path = Some(failure);
            None
        }
        Ok(answer) => {
            evidence.retry_after = answer.retry_after.or(evidence.retry_after);
            evidence.refusals.extend(answer.errors.iter().map(|error| Refusal {
                field: error.field().map(str::to_owned),
                message: error.message.clone(),
                code: error.code().map(str::to_owned),
                status: answer.status,
            }));
            Some(answer)
        }
    }
}

/// Nothing more to learn: the way is blocked, the key is unknown, or the server asks for peace.
fn stopped(evidence: &Evidence) -> bool {
    evidence.path.is_some() || evidence.viewer.is_absent() || matches!(evidence.status, Some(401 | 429 | 500..))
}

fn needs_explaining(evidence: &Evidence) -> bool {
    evidence.project.present().is_none() || evidence.read_only() != Some(false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::NamedBy;
    use crate::evidence::{EntitySeen, PathFailure, ProjectSeen};
    use crate::system::Surroundings;
    use crate::wandb::{GraphqlError, admit, system_lookup};

    #[test]
    fn a_test_stops_where_the_way_the_key_or_the_server_ends_it() {
        let at = |status| Evidence { status, ..Evidence::default() };
        for (status, expect) in [(400, false), (401, true), (402, false), (428, false), (429, true), (430, false), (500, true)] {
            assert_eq!(stopped(&at(Some(status))), expect, "{status}");
        }
        assert!(!stopped(&at(None)) && !stopped(&at(Some(499))));
        assert!(stopped(&Evidence { path: Some(PathFailure::AnswerTimeout), ..at(Some(200)) }));
        assert!(stopped(&Evidence { viewer: Seen::Absent, ..at(Some(200)) }));
    }

    #[test]
    fn only_a_project_that_takes_runs_needs_no_explaining() {
        let project = |read_only| Seen::Present(ProjectSeen { read_only, ..ProjectSeen::default() });
        for (project, read_only, expect) in [
            (project(Some(false)), Some(true), false),
            (project(Some(true)), Some(false), true),
            (project(None), Some(false), false),
            (project(None), None, true),
            (Seen::Absent, Some(false), true),
            (Seen::Untold, Some(false), true),
        ] {
            let entity = Seen::Present(EntitySeen { read_only, ..EntitySeen::default() });
            let evidence = Evidence { entity, project, ..Evidence::default() };
            assert_eq!(needs_explaining(&evidence), expect, "{evidence:?}");
        }
    }

    #[test]
    fn an_answer_adds_to_what_was_noted_before_it() {
        let mut evidence = Evidence { status: Some(200), retry_after: Some(5), ..Evidence::default() };
        let exchange = |status, outcome| Exchange { operation: "KeywandCheck", ms: 7, status, body: "{}".into(), outcome };
        assert!(note(&mut evidence, exchange(None, Err(PathFailure::AnswerTimeout))).is_none());
        assert_eq!((evidence.status, &evidence.path), (Some(200), &Some(PathFailure::AnswerTimeout)));
        let extensions = serde_json::json!({ "code": "X" });
        let error = GraphqlError { message: "no".into(), path: vec!["entity".into()], extensions };
        let answer = Answer { status: 403, errors: vec![error], ..Answer::default() };
        assert!(note(&mut evidence, exchange(Some(403), Ok(answer))).is_some());
        assert_eq!((evidence.status, evidence.retry_after, evidence.answers.len()), (Some(403), Some(5), 2));
        let [field, code] = ["entity", "X"].map(|text| Some(text.to_owned()));
        assert_eq!(evidence.refusals, [Refusal { field, message: "no".into(), code, status: 403 }]);
    }

    #[test]
    fn what_the_client_itself_would_refuse_is_known_before_anything_is_sent() {
        let host = Host::parse("http://127.0.0.1:1").expect("a host");
        let Ok(network) = Network::to(&host, system_lookup(), &Surroundings::default(), &[], &[]) else {
            panic!("no proxy is named");
        };
        let key = "0123456789abcdef0123456789abcdef01234567";
        for (key, project, expect) in [
            (key, "p".to_owned(), false),
            (key, "音".repeat(128), false),
            (key, "音".repeat(129), true),
            (key, "a:b".to_owned(), true),
            (&key[1..], "p".to_owned(), true),
        ] {
            let admitted = admit(&ApiKey::new(key.to_owned()), &host, NamedBy::Account, &[]).expect("admitted");
            let target = Target { entity: None, project, normalized: false };
            let (memory, key_source) = (Memory::default(), KeySource::Pasted);
            let (admitted, target, network, memory) = (&admitted, &target, &network, &memory);
            let probe = Probe { admitted, key_source, target, network, memory, on: &|_| {} };
            assert_eq!(probe.is_refused_by_client(), expect, "{target:?}");
        }
    }

    #[test]
    fn what_a_host_does_not_know_is_remembered_for_it_and_added_to() {
        let host = |name: &str| Host::parse(name).expect("a host");
        let fields = |names: &[&str]| -> UnknownFields {
            let pairs = names.iter().filter_map(|name| name.split_once('.'));
            pairs.map(|(kind, field)| (kind.to_owned(), field.to_owned())).collect()
        };
        let memory = Memory::default();
        memory.keep(&host("https://a.example"), fields(&["Entity.readOnly"]));
        memory.keep(&host("https://a.example"), fields(&["User.email"]));
        let both = fields(&["Entity.readOnly", "User.email"]);
        assert_eq!(memory.recall(&host("https://a.example")), both);
        assert!(memory.recall(&host("https://b.example")).is_empty());
        assert_eq!(memory.all(), [("https://a.example".to_owned(), both.clone())].into());
        let later = Memory::default();
        later.take_over([("https://".to_owned(), fields(&["User.email"])), ("https://a.example".to_owned(), both)].into());
        assert_eq!(later.all(), memory.all(), "an address that is none is passed over");
    }

    #[test]
    fn what_is_known_before_anything_is_sent_is_the_question_the_key_and_the_way() {
        let host = Host::parse("https://w.example.jp").expect("a host");
        let Ok(network) = Network::to(&host, system_lookup(), &Surroundings::default(), &[], &[]) else {
            panic!("no proxy is named");
        };
        let key = ApiKey::new("0123456789abcdef0123456789abcdef01234567".to_owned());
        let admitted = admit(&key, &host, NamedBy::Account, &[]).expect("admitted");
        let target = Target { entity: Some("e".to_owned()), project: "p".to_owned(), normalized: true };
        let memory = Memory::default();
        let (admitted, target, network, memory) = (&admitted, &target, &network, &memory);
        let probe = Probe { admitted, key_source: KeySource::Keychain, target, network, memory, on: &|_| {} };
        let e = probe.begin();
        assert_eq!((e.asked.host, e.asked.entity.as_deref(), e.asked.project.as_deref()), (Some(host), Some("e"), Some("p")));
        assert!(e.asked.normalized && e.proxy.is_none() && e.answers.is_empty());
        let seen = e.key.expect("the key");
        assert_eq!((seen.hint.as_str(), seen.shape, seen.source), ("0123…4567", KeyShape::WellFormed, KeySource::Keychain));
    }

    #[tokio::test]
    async fn a_proxy_that_cannot_be_used_is_told_before_anything_is_sent() {
        use crate::wandb::ProxySetting;
        let host = Host::parse("http://w.example.jp").expect("a host");
        let url = "http://[".to_owned();
        let settings = [ProxySetting { name: "http_proxy".to_owned(), url, source: "f".to_owned(), of_folder: false }];
        let network = Network::to(&host, system_lookup(), &Surroundings::default(), &settings, &[]).expect("a network");
        let key = ApiKey::new("0123456789abcdef0123456789abcdef01234567".to_owned());
        let admitted = admit(&key, &host, NamedBy::Account, &[]).expect("admitted");
        let target = Target { entity: Some("e".to_owned()), project: "p".to_owned(), normalized: true };
        let (memory, key_source) = (Memory::default(), KeySource::Keychain);
        let (admitted, target, network, memory) = (&admitted, &target, &network, &memory);
        let probe = Probe { admitted, key_source, target, network, memory, on: &|_| {} };
        let mut evidence = probe.begin();
        let asked = &evidence.asked;
        assert_eq!((asked.entity.as_deref(), asked.project.as_deref(), asked.normalized), (Some("e"), Some("p"), true));
        assert_eq!(asked.host.as_ref(), Some(&host));
        let seen = evidence.key.as_ref().map(|key| (key.shape, key.hint.as_str(), &key.source));
        assert_eq!(seen, Some((KeyShape::WellFormed, "0123…4567", &KeySource::Keychain)));
        assert_eq!(evidence.proxy.as_ref().map(|proxy| proxy.source.as_str()), Some("f"));
        probe.ask(&mut evidence).await;
        assert!(matches!(evidence.path, Some(PathFailure::Proxy(_))) && evidence.answers.is_empty());
        let mut verified = probe.begin();
        probe.verify(&mut verified).await;
        assert!(matches!(verified.path, Some(PathFailure::Proxy(_))) && verified.asked.project.is_none());
    }
}
