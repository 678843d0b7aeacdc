//! Adding an account: from anything that holds a key, verified before it is kept.

use crate::account::{AccountId, Host, HostConcern, Target};
use crate::contract::{
    AccountAddRequest, AccountOrigin, AccountsView, Action, ImportRequest, KeepChoice, KeyHealth, Nothing, Problem, StepView,
};
use crate::diagnose::{Code, Facts, diagnose};
use crate::evidence::{Evidence, KeyElsewhere, KeySource};
use crate::i18n::{Args, Language, say};
use crate::probe::Probe;
use crate::sdk::{self, Settings};
use crate::secret::{ApiKey, KeyShape, read_pasted};
use crate::system::now;
use crate::vault::{Health, Keep};
use crate::wandb::{Network, choose_proxy};

use super::accounts::{Note, found_id};
use super::{App, problem};

/// A key that waits for a decision, and what is known of it.
#[derive(Clone)]
pub(super) struct Waiting {
    key: ApiKey,
    host: Host,
    source: KeySource,
    label: String,
    replaces: Option<AccountId>,
    unverified: bool,
    confirmed: bool,
    verified: Option<Owner>,
}

/// Whose key it is, as the host says.
#[derive(Clone, Default)]
struct Owner {
    username: Option<String>,
    default_entity: Option<String>,
    health: Option<Health>,
}

impl App {
    /// Adds an account from anything that holds a key.
    ///
    /// A key that needs a decision waits here, and the decision comes with an empty key: the host as it was shown, another
    /// place to keep it, or not to verify it. Any other request drops it.
    ///
    /// # Errors
    /// `key-malformed`, `host-is-wrong`; `host-is-unconfirmed` and `connection-is-not-encrypted` until the person agreed to
    /// exactly this host; `key-is-on-file`; `key-belongs-to-another`; what the host or the way to it says of the key; why it
    /// cannot be kept.
    pub async fn account_add(&self, request: AccountAddRequest) -> Result<AccountsView, Box<Problem>> {
        let waiting = self.state().accounts.waiting.take();
        let keep = request.keep;
        let candidate = match (request.key.shape(), waiting) {
            (KeyShape::Empty, Some(waiting)) => decided(waiting, &request),
            _ => fresh(request)?,
        };
        self.add(candidate, keep).await
    }

    /// Drops a key that waits for a decision; it is wiped.
    pub fn key_drop(&self) -> Nothing {
        self.state().accounts.waiting = None;
        Nothing {}
    }

    /// Puts a key that was found on this machine on file.
    ///
    /// # Errors
    /// `key-missing` where it no longer stands there; as for [`App::account_add`].
    pub async fn account_import(&self, request: &ImportRequest) -> Result<AccountsView, Box<Problem>> {
        let found = sdk::found_keys(&self.here()).into_iter().find(|found| found_id(found) == request.found);
        let found = found.ok_or_else(|| problem::key_is_missing(None))?;
        if found.key.shape() != KeyShape::WellFormed {
            return Err(problem::key_is_malformed(&found.key, &found.host));
        }
        let (key, host, unverified) = (found.key, found.host, request.unverified);
        let label = request.label.clone();
        let candidate = Waiting {
            key,
            host,
            source: found.place.source(),
            label,
            replaces: None,
            unverified,
            confirmed: false,
            verified: None,
        };
        self.add(candidate, request.keep).await
    }

    async fn add(&self, mut candidate: Waiting, keep: KeepChoice) -> Result<AccountsView, Box<Problem>> {
        // A host that holds an account's key already was agreed to before.
        let register = self.register()?;
        candidate.confirmed |= register.accounts.iter().any(|known| known.host().as_ref() == Some(&candidate.host));
        if let Some(question) = unconfirmed(&candidate) {
            self.state().accounts.waiting = Some(candidate);
            return Err(question);
        }
        if keep == KeepChoice::Session {
            let owner = candidate.verified.unwrap_or_default();
            let added = self.state().accounts.hold(candidate.key, candidate.host, owner.username, AccountOrigin::Pasted);
            return Ok(self.accounts_view(Some(added)));
        }
        let known = register.find(&candidate.key, &candidate.host).filter(|known| Some(&known.id) != candidate.replaces.as_ref());
        if let Some(known) = known {
            return Err(problem::key_is_on_file(known));
        }
        // A key may only take the place of another one of the same person: that is always asked.
        if candidate.verified.is_none() && (!candidate.unverified || candidate.replaces.is_some()) {
            match self.owner(&candidate).await {
                Ok(owner) => candidate.verified = Some(owner),
                Err(mut problem) => {
                    if candidate.replaces.is_none() {
                        offer_unverified(&mut problem);
                    }
                    self.state().accounts.waiting = Some(candidate);
                    return Err(problem);
                }
            }
        }
        let owner = candidate.verified.clone().unwrap_or_default();
        if let Some(slot) = candidate.replaces.as_ref().and_then(|id| register.get(id))
            && slot.username.is_some()
            && slot.username != owner.username
        {
            return Err(problem::key_belongs_to_another(slot, owner.username.as_deref()));
        }
        let keep = if keep == KeepChoice::EncryptedFile { Keep::EncryptedFile } else { Keep::Keychain };
        match self.put_on_file(&candidate, &owner, keep) {
            Ok(added) => Ok(self.accounts_view(Some(added))),
            Err(problem) => {
                self.state().accounts.waiting = Some(candidate);
                Err(problem)
            }
        }
    }

    /// Key first, register second: an account on the register always had its key kept.
    fn put_on_file(&self, candidate: &Waiting, owner: &Owner, keep: Keep) -> Result<AccountId, Box<Problem>> {
        let key = &candidate.key;
        if let Some(id) = &candidate.replaces {
            let keep = self.register()?.get(id).map_or(keep, |account| account.keep);
            self.replace_key(id, key, keep)?;
            self.note_owner(id, owner);
            return Ok(id.clone());
        }
        let id = AccountId(crate::system::random_name().map_err(|error| problem::technical(error.to_string()))?);
        let store = self.vault.store(keep);
        store.put(&id, key).map_err(|trouble| problem::key_trouble(&trouble, None, true))?;
        let label = Some(candidate.label.trim()).filter(|label| !label.is_empty()).or(owner.username.as_deref());
        let written = self.change_register(|register| {
            let account = register.add(id.clone(), label, &candidate.host, key, keep);
            (account.username, account.default_entity) = (owner.username.clone(), owner.default_entity.clone());
            account.health = owner.health;
            Ok(())
        });
        if let Err(problem) = written {
            // The account is not on file, so its key shall not stay behind either.
            let _ = store.forget(&id);
            return Err(problem);
        }
        Ok(id)
    }

    /// The key before it stays at hand: files may still hold it, and an undo may bring it back there.
    fn replace_key(&self, id: &AccountId, key: &ApiKey, keep: Keep) -> Result<(), Box<Problem>> {
        let store = self.vault.store(keep);
        let old = store.get(id).ok();
        if old.as_ref().is_some_and(|old| old.is_same(key)) {
            return Ok(());
        }
        let former = old.and_then(|old| {
            let name = AccountId(crate::system::random_name().ok()?);
            store.put(&name, &old).ok().map(|()| name)
        });
        // A key that cannot be forgotten now hurts nobody: nothing leads to it any more.
        let forget = |name: Option<AccountId>| drop(name.map(|name| store.forget(&name)));
        if let Err(trouble) = store.put(id, key) {
            forget(former);
            return Err(problem::key_trouble(&trouble, None, true));
        }
        let noted = self.change_register(|register| Ok(register.rekey(id, key, former.clone())));
        if noted.is_err() {
            forget(former);
        }
        forget(noted?);
        Ok(())
    }

    fn note_owner(&self, id: &AccountId, owner: &Owner) {
        if let Some(health) = owner.health {
            let (username, default_entity) = (owner.username.clone(), owner.default_entity.clone());
            self.note(&[Note { account: id.clone(), health, username, default_entity }]);
        }
    }

    /// Asks the host whose key it is.
    async fn owner(&self, candidate: &Waiting) -> Result<Owner, Box<Problem>> {
        let evidence = self.verify(&candidate.key, &candidate.host, candidate.source.clone()).await;
        match evidence.viewer.present() {
            Some(viewer) => Ok(Owner {
                username: viewer.username.clone(),
                default_entity: viewer.default_entity.clone(),
                health: Some(Health { state: KeyHealth::Works, at: now() }),
            }),
            None => Err(problem::of_evidence(&evidence)),
        }
    }

    /// Asks a host whose key it is; what it says is evidence like any other.
    pub(super) async fn verify(&self, key: &ApiKey, host: &Host, key_source: KeySource) -> Evidence {
        let settings = Settings::read(&self.around);
        let network = Network { lookup: self.lookup.clone(), proxy: choose_proxy(host, &self.around, &settings.proxies()) };
        let target = Target { entity: None, project: String::new(), normalized: false };
        let probe = Probe { key, key_source, host, target: &target, network: &network, memory: &self.memory, on: &|_| {} };
        let mut evidence = probe.begin();
        probe.verify(&mut evidence).await;
        self.look_elsewhere(&mut evidence, key, host);
        evidence
    }

    /// Is a key that this host does not know on file for another one? Looks into the register only: nothing is sent.
    pub(super) fn look_elsewhere(&self, evidence: &mut Evidence, key: &ApiKey, host: &Host) {
        if evidence.status != Some(401) && !evidence.viewer.is_absent() {
            return;
        }
        let register = self.register().unwrap_or_default();
        evidence.key_elsewhere = register.find_elsewhere(key, host).and_then(|account| {
            Some(KeyElsewhere { id: account.id.clone(), label: account.label.clone(), host: account.host()? })
        });
    }
}

/// The key that waited, with the decision that was made.
fn decided(waiting: Waiting, request: &AccountAddRequest) -> Waiting {
    let agreed = request.confirmed_host.as_deref() == Some(waiting.host.name().as_str());
    let unverified = waiting.unverified || request.unverified;
    Waiting { confirmed: waiting.confirmed || agreed, unverified, ..waiting }
}

fn fresh(request: AccountAddRequest) -> Result<Waiting, Box<Problem>> {
    let pasted = read_pasted(&request.key);
    let typed = Some(request.host.trim().to_owned()).filter(|host| !host.is_empty());
    let address = typed.or(pasted.host).unwrap_or_default();
    let host = Host::parse(&address).map_err(|mistake| problem::host_is_wrong(&address, mistake))?;
    if pasted.key.shape() != KeyShape::WellFormed {
        return Err(problem::key_is_malformed(&pasted.key, &host));
    }
    let confirmed = request.confirmed_host.as_deref() == Some(host.name().as_str());
    let AccountAddRequest { label, replaces, unverified, .. } = request;
    let source = KeySource::Pasted;
    Ok(Waiting { key: pasted.key, host, source, label, replaces, unverified, confirmed, verified: None })
}

/// The question whether the key may go to its host, until it was answered.
fn unconfirmed(candidate: &Waiting) -> Option<Box<Problem>> {
    let concern = candidate.host.concern().filter(|_| !candidate.confirmed)?;
    let (code, mistake, suggestion) = match concern {
        HostConcern::Unencrypted => (Code::ConnectionIsNotEncrypted, "unfamiliar", None),
        HostConcern::Unfamiliar => (Code::HostIsUnconfirmed, "unfamiliar", None),
        HostConcern::LooksLike(known) => (Code::HostIsUnconfirmed, "looks-like", Some(known.to_owned())),
    };
    let host = Some(candidate.host.name());
    Some(problem::question(code, Facts { host, mistake: Some(mistake.to_owned()), suggestion, ..Facts::default() }))
}

/// Adds the step "keep it unverified" to what the host or the way to it said.
fn offer_unverified(problem: &mut Problem) {
    for (language, view) in [(Language::Ja, &mut problem.explanation.ja), (Language::En, &mut problem.explanation.en)] {
        let text = say(language, "step-keep-unverified", &Args::new());
        view.steps.push(StepView { text, action: Some(Action::KeepUnverified) });
    }
}

/// The finding that leads, as a problem.
pub(super) fn leading(evidence: &Evidence) -> Option<(Code, Facts)> {
    diagnose(evidence).into_iter().next().map(|found| (found.code, found.facts))
}
