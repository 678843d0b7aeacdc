//! Adding an account: from anything that holds a key, verified before it is kept.

use crate::account::{AccountId, Host, NamedBy, Namer, Naming};
use crate::contract::{
    AccountAddRequest, AccountOrigin, AccountsView, Action, ImportRequest, KeepChoice, KeyHealth, Nothing, Problem, StepView,
};
use crate::evidence::{KeySource, PlaceKind};
use crate::i18n::{Args, Language, say};
use crate::sdk;
use crate::secret::{KeyShape, read_pasted};
use crate::system::now;
use crate::vault::{Health, Keep};

use super::accounts::check_label;
use super::desk::{Accounts, Asking, Network, Note, Owner, Passage, Waiting};
use super::gate::{pass_key, verify};
use super::list::{accounts_view, found_id};
use super::netrc::netrc_trouble;
use super::people::signs_of;
use super::problem;

/// Adds an account from anything that holds a key.
///
/// A key that needs a decision waits here, and the decision comes with an empty key: the host as it was shown, another
/// place to keep it, or not to verify it. Any other request drops it.
pub(super) async fn account_add(
    accounts: &Accounts,
    network: &Network,
    request: AccountAddRequest,
) -> Result<AccountsView, Box<Problem>> {
    let waiting = accounts.waiting.take();
    let keep = request.keep;
    let candidate = match (request.key.shape(), waiting) {
        (KeyShape::Empty, Some(waiting)) => decided(waiting, &request),
        _ => fresh(request)?,
    };
    add_candidate(accounts, network, candidate, keep).await
}

/// Drops a key that waits for a decision; it is wiped.
pub(super) fn key_drop(accounts: &Accounts) -> Nothing {
    drop(accounts.waiting.take());
    Nothing {}
}

/// Puts a key that was found on this machine on file.
pub(super) async fn account_import(
    accounts: &Accounts,
    network: &Network,
    request: &ImportRequest,
) -> Result<AccountsView, Box<Problem>> {
    let found = sdk::found_keys(&accounts.machine.around, None).into_iter().find(|found| found_id(found) == request.found);
    let found = found.ok_or_else(|| problem::key_is_missing(None))?;
    let named = NamedBy::Machine(found.naming);
    import_key(accounts, network, found, named, request).await
}

/// Puts the first key on file that stands in places of this kind and is not on file yet; where a host is named, of those
/// for that host only. What `request` says of a found key counts for nothing.
pub(super) async fn account_import_from(
    accounts: &Accounts,
    network: &Network,
    kind: PlaceKind,
    host: Option<(&Host, bool)>,
    request: &ImportRequest,
) -> Result<AccountsView, Box<Problem>> {
    let register = accounts.register()?;
    let found = sdk::found_keys(&accounts.machine.around, host.map(|(host, _)| host));
    let is_meant = |one: &sdk::FoundKey| host.is_none_or(|(host, _)| one.host.is_same_server(host));
    let mut meant = found.into_iter().filter(|one| one.place.kind == kind && is_meant(one)).peekable();
    let known = meant.peek().and_then(|one| register.find(&one.key, &one.host)).cloned();
    let Some(found) = meant.find(|one| register.find(&one.key, &one.host).is_none()) else {
        let unread = || Some(kind).filter(|kind| *kind == PlaceKind::Netrc).and_then(|_| netrc_trouble(accounts));
        let missing = || unread().unwrap_or_else(|| problem::key_is_missing(host.map(|(host, _)| host)));
        return Err(known.map_or_else(missing, |known| problem::key_is_on_file(&known)));
    };
    let typed = host.map(|(_, plain_http)| NamedBy::Person { plain_http });
    let named = typed.unwrap_or(NamedBy::Machine(found.naming));
    import_key(accounts, network, found, named, request).await
}

async fn import_key(
    accounts: &Accounts,
    network: &Network,
    found: sdk::FoundKey,
    named: NamedBy,
    request: &ImportRequest,
) -> Result<AccountsView, Box<Problem>> {
    if found.key.shape() != KeyShape::WellFormed {
        return Err(problem::key_is_malformed(&found.key, &found.host));
    }
    let (key, host, unverified) = (found.key, found.host, request.unverified);
    let label = request.label.clone();
    let candidate = Waiting { key, host, source: found.place.source(), label, replaces: None, unverified, named, verified: None };
    add_candidate(accounts, network, candidate, request.keep).await
}

async fn add_candidate(
    accounts: &Accounts,
    network: &Network,
    mut candidate: Waiting,
    keep: KeepChoice,
) -> Result<AccountsView, Box<Problem>> {
    let register = accounts.register()?;
    check_label(&register, &candidate.label, candidate.replaces.as_ref())?;
    let slot = candidate.replaces.as_ref().and_then(|id| register.get(id));
    if let Some(slot) = slot
        && slot.host().is_none_or(|host| !host.is_same_server(&candidate.host))
    {
        return Err(problem::account_is_on_another_host(slot, &candidate.host));
    }
    // A host that holds an account's key already was agreed to before.
    if register.accounts.iter().any(|known| known.host().as_ref() == Some(&candidate.host)) {
        candidate.named = NamedBy::Account;
    }
    let passage = match pass_candidate(accounts, network, &candidate) {
        Ok(passage) => passage,
        Err(question) => {
            accounts.waiting.keep(candidate);
            return Err(question);
        }
    };
    if keep == KeepChoice::Session {
        let owner = candidate.verified.unwrap_or_default();
        let added = accounts.session().hold(candidate.key, candidate.host, owner.username, AccountOrigin::Pasted);
        return Ok(accounts_view(accounts, network, Some(added)));
    }
    let known = register.find(&candidate.key, &candidate.host).filter(|known| Some(&known.id) != candidate.replaces.as_ref());
    if let Some(known) = known {
        return Err(problem::key_is_on_file(known));
    }
    // A key may only take the place of another one of the same person: that is always asked.
    if candidate.verified.is_none() && (!candidate.unverified || candidate.replaces.is_some()) {
        match owner_of(accounts, network, &passage, &candidate).await {
            Ok(owner) => candidate.verified = Some(owner),
            Err(mut problem) => {
                if candidate.replaces.is_none() {
                    offer_unverified(&mut problem);
                }
                accounts.waiting.keep(candidate);
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
    match put_on_file(accounts, &candidate, &owner, keep) {
        Ok(added) => Ok(accounts_view(accounts, network, Some(added))),
        Err(problem) => {
            accounts.waiting.keep(candidate);
            Err(problem)
        }
    }
}

/// Key first, register second: an account on the register always had its key kept.
fn put_on_file(accounts: &Accounts, candidate: &Waiting, owner: &Owner, keep: Keep) -> Result<AccountId, Box<Problem>> {
    let key = &candidate.key;
    if let Some(id) = &candidate.replaces {
        let keep = accounts.register()?.get(id).map_or(keep, |account| account.keep);
        accounts.replace_key(id, &candidate.host, key, keep)?;
        note_owner(accounts, id, owner);
        return Ok(id.clone());
    }
    let id = AccountId(crate::system::random_name().map_err(|error| problem::technical(error.to_string()))?);
    accounts.begin_keeping(&id, keep)?;
    let kept = accounts.vault.keep_key(keep, &id, &candidate.host, key);
    if let Err(trouble) = kept {
        // No key was kept under that name.
        let _ = accounts.change_register(|register| {
            register.unfinished.retain(|one| one.name != id);
            Ok(())
        });
        return Err(problem::key_trouble(&trouble, None, true));
    }
    let written = accounts.change_register(|register| {
        // A server may say any username; one that cannot be a name is none.
        let username = owner.username.as_deref().filter(|name| check_label(register, name, None).is_ok());
        let label = Some(candidate.label.trim()).filter(|label| !label.is_empty()).or(username);
        let account = register.add(id.clone(), label, &candidate.host, key, keep);
        (account.username, account.default_entity) = (owner.username.clone(), owner.default_entity.clone());
        (account.health, account.signs) = (owner.health, owner.signs.clone());
        register.unfinished.retain(|one| one.name != id);
        Ok(())
    });
    if let Err(problem) = written {
        // The account is not on file, so its key shall not stay behind either.
        let _ = accounts.vault.forget(keep, &id);
        return Err(problem);
    }
    Ok(id)
}

fn note_owner(accounts: &Accounts, id: &AccountId, owner: &Owner) {
    if let Some(health) = owner.health {
        let (username, default_entity) = (owner.username.clone(), owner.default_entity.clone());
        accounts.signs().insert(id.clone(), owner.signs.clone());
        accounts.note(&[Note { account: id.clone(), health, username, default_entity }]);
    }
}

/// Asks the host whose key it is.
async fn owner_of(accounts: &Accounts, network: &Network, passage: &Passage, candidate: &Waiting) -> Result<Owner, Box<Problem>> {
    let evidence = verify(accounts, network, passage, &candidate.source).await;
    match evidence.viewer.present() {
        Some(viewer) => Ok(Owner {
            username: viewer.username.clone(),
            default_entity: viewer.default_entity.clone(),
            health: Some(Health { state: KeyHealth::Works, at: now() }),
            signs: signs_of(&evidence),
        }),
        None => Err(problem::of_evidence(&evidence)),
    }
}

fn pass_candidate(accounts: &Accounts, network: &Network, candidate: &Waiting) -> Result<Passage, Box<Problem>> {
    let Waiting { key, host, named, source, .. } = candidate;
    pass_key(accounts, network, &Asking { key, host, named: *named, source })
}

/// The key that waited, with the decision that was made: the host as it was shown, or to keep the key unverified.
fn decided(waiting: Waiting, request: &AccountAddRequest) -> Waiting {
    let agreed = request.confirmed_host.as_deref() == Some(waiting.host.shown().as_str());
    let unverified = waiting.unverified || request.unverified;
    let named = if agreed { NamedBy::Person { plain_http: true } } else { waiting.named };
    Waiting { unverified, named, ..waiting }
}

fn fresh(request: AccountAddRequest) -> Result<Waiting, Box<Problem>> {
    let pasted = read_pasted(&request.key);
    let typed = Some(request.host.trim().to_owned()).filter(|host| !host.is_empty());
    let address = typed.or(pasted.host).unwrap_or_default();
    let host = Host::parse(&address).map_err(|mistake| problem::host_is_wrong(&address, mistake))?;
    if pasted.key.shape() != KeyShape::WellFormed {
        return Err(problem::key_is_malformed(&pasted.key, &host));
    }
    let named = named(&host, request.confirmed_host.as_deref());
    let AccountAddRequest { label, replaces, unverified, .. } = request;
    let source = KeySource::Pasted;
    Ok(Waiting { key: pasted.key, host, source, label, replaces, unverified, named, verified: None })
}

/// A host that stands in the form, or came with what was pasted, counts as typed once it was agreed to as it is shown;
/// W&B's own hosts and this machine need no yes.
fn named(host: &Host, confirmed: Option<&str>) -> NamedBy {
    if confirmed == Some(host.shown().as_str()) {
        return NamedBy::Person { plain_http: true };
    }
    NamedBy::Machine(Naming { host: Namer::Home, key: Namer::Home, login: false })
}

/// Adds the step "keep it unverified" to what the host or the way to it said.
fn offer_unverified(problem: &mut Problem) {
    for (language, view) in [(Language::Ja, &mut problem.explanation.ja), (Language::En, &mut problem.explanation.en)] {
        let text = say(language, "step-keep-unverified", &Args::new());
        view.steps.push(StepView { text, action: Some(Action::KeepUnverified) });
    }
}
