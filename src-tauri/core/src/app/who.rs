//! Which identity wandb uses on this machine, or in a folder, and what it shadows.

use std::path::Path;

use crate::account::{AccountId, NamedBy, Namer};
use crate::contract::{BindingView, Problem, SourceKind, SourceView, WhoRequest, WhoView, WslView};
use crate::diagnose::{Judgement, Verdict, diagnose};
use crate::evidence::{Asked, Evidence, KeySeen, PlaceKind, PlaceSeen};
use crate::explain::{FindingView, explain};
use crate::sdk::{self, Identity, Version};
use crate::secret::KeyShape;
use crate::system::{Surroundings, Wsl};
use crate::vault::{Account, Register};

use super::desk::{Accounts, Asking, Machine, Network};
use super::gate::{pass_key, verify};
use super::problem;

/// Which identity the SDK would use in a folder, from where, and what it shadows. Sends nothing.
pub(super) fn whoami(accounts: &Accounts, network: &Network, request: &WhoRequest) -> Result<WhoView, Box<Problem>> {
    let register = accounts.register()?;
    Ok(whoami_in(accounts, network, &register, request))
}

pub(super) fn whoami_in(accounts: &Accounts, network: &Network, register: &Register, request: &WhoRequest) -> WhoView {
    let around = accounts.machine.seen_from(request.folder.as_deref());
    let version = request.sdk.as_deref().and_then(Version::parse).unwrap_or(sdk::NEWEST);
    let (identity, account) = identity_in(register, &around, version);
    let bound = register.bound(&around.folder);
    let mut warnings = warnings(&accounts.machine, &identity);
    warnings.extend(named_by_folder(accounts, network, &identity, &around));
    let account = account.filter(|_| identity.seen.token.is_none());
    let former = if account.is_none() { former_owner(register, &identity) } else { None };
    let sources: Vec<SourceView> = identity.seen.keys.iter().map(source).collect();
    let none = SourceView { kind: SourceKind::None, file: None, line: None, variable: None, key_hint: None };
    let token = identity.seen.token.as_ref().map(source);
    let (source, shadowed) = match (token, identity.keys.is_empty(), sources.split_first()) {
        (Some(token), ..) => (token, sources),
        (None, false, Some((first, rest))) => (first.clone(), rest.to_vec()),
        _ => (none, sources),
    };
    WhoView {
        sdk: version.to_string(),
        folder: around.shown(&around.folder),
        host: identity.host.as_ref().ok().map(|host| host.base_url().to_owned()),
        key_hint: source.key_hint.clone(),
        source,
        account: account.map(|account| account.label.clone()),
        former: former.map(|account| account.label.clone()),
        account_id: account.map(|account| account.id.clone()),
        colour: account.map(|account| account.colour),
        user: account.and_then(|account| account.username.clone()),
        entity: identity.entity.map(|entity| entity.name),
        project: identity.project.map(|project| project.name),
        shadowed,
        bound: bound.map(|binding| BindingView {
            folder: around.shown(&binding.folder),
            account: label(register, Some(&binding.account)),
        }),
        warnings,
        wsl: Wsl::around(&around).map(|wsl| wsl_view(&around, wsl)),
    }
}

/// The identity that the SDK uses, asked of its host; what is learned is written down.
pub(super) async fn whoami_verified(
    accounts: &Accounts,
    network: &Network,
    request: &WhoRequest,
) -> Result<WhoView, Box<Problem>> {
    let mut view = whoami(accounts, network, request)?;
    let folder = accounts.machine.seen_from(request.folder.as_deref());
    let version = request.sdk.as_deref().and_then(Version::parse).unwrap_or(sdk::NEWEST);
    let identity = sdk::identity(&folder, None, version);
    let (Ok(host), Some(found)) = (identity.host, identity.keys.into_iter().next()) else {
        return Err(problem::key_is_missing(None));
    };
    let (key, source) = (&found.key, found.place.source());
    let named = NamedBy::Machine(found.naming);
    let passage = pass_key(accounts, network, &Asking { key, host: &host, named, source: &source })?;
    let evidence = verify(accounts, network, &passage, &source).await;
    let viewer = evidence.viewer.present().ok_or_else(|| problem::of_evidence(&evidence))?;
    view.user.clone_from(&viewer.username);
    Ok(view)
}

pub(super) fn warnings(machine: &Machine, identity: &Identity) -> Vec<FindingView> {
    let language = machine.language();
    // The client takes a variable as it is, blanks and all.
    let padded = |found: &sdk::FoundKey| {
        let raw = machine.around.variables.get(&found.place.name).filter(|_| found.place.kind == PlaceKind::Environment);
        raw.is_some_and(|raw| raw.trim() != raw)
    };
    let key = identity.keys.first().map(|found| KeySeen {
        shape: if padded(found) { KeyShape::HasWhiteSpace } else { found.key.shape() },
        hint: found.key.hint(),
        source: found.place.source(),
    });
    let host = identity.host.as_ref().ok().cloned();
    let evidence =
        Evidence { machine: Some(identity.seen.clone()), key, asked: Asked { host, ..Asked::default() }, ..Evidence::default() };
    let judgement = Judgement { verdict: Verdict::CannotTell, proven: false };
    diagnose(&evidence).iter().map(|found| explain(found, &evidence, judgement, language)).collect()
}

/// What only the working folder names, and wandb would obey all the same: a host, a key, or a proxy.
pub(super) fn named_by_folder(
    accounts: &Accounts,
    network: &Network,
    identity: &Identity,
    around: &Surroundings,
) -> Option<FindingView> {
    let (host, found) = (identity.host.as_ref().ok()?, identity.keys.first()?);
    let of_folder = found.naming.host == Namer::Folder || found.naming.key == Namer::Folder;
    if !of_folder && !identity.settings.proxies().iter().any(|proxy| proxy.of_folder) {
        return None;
    }
    let (key, source) = (&found.key, found.place.source());
    let asking = Asking { key, host, named: NamedBy::Machine(found.naming), source: &source };
    let agreed = accounts.register().unwrap_or_default();
    let question = network.pass(&asking, around, &agreed.agreed).err()?;
    Some(question.explanation.of(accounts.machine.language()).clone())
}

/// The identity that the SDK would use in a folder, and the account on file that it belongs to.
pub(super) fn identity_in<'a>(
    register: &'a Register,
    around: &Surroundings,
    version: Version,
) -> (Identity, Option<&'a Account>) {
    let mut identity = sdk::identity(around, None, version);
    let account = owner(register, &identity);
    if let Some(binding) = register.bound(&around.folder)
        && account.map(|account| &account.id) != Some(&binding.account)
    {
        identity.seen.bound_elsewhere = Some((around.shown(&binding.folder), label(register, Some(&binding.account))));
    }
    (identity, account)
}

pub(super) fn owner<'a>(register: &'a Register, identity: &Identity) -> Option<&'a Account> {
    let (Ok(host), Some(found)) = (&identity.host, identity.keys.first()) else { return None };
    register.find(&found.key, host)
}

/// The account that had this key before its own. An identity token in its place is nobody's.
pub(super) fn former_owner<'a>(register: &'a Register, identity: &Identity) -> Option<&'a Account> {
    let (Ok(host), Some(found), None) = (&identity.host, identity.keys.first(), &identity.seen.token) else { return None };
    register.holder(&register.find_former(&found.key, host)?.id).map(|(account, _)| account)
}

pub(super) fn label(register: &Register, id: Option<&AccountId>) -> String {
    id.and_then(|id| register.get(id)).map(|account| account.label.clone()).unwrap_or_default()
}

pub(super) fn wsl_view(around: &Surroundings, wsl: Wsl) -> WslView {
    let path = |path: &Path| path.display().to_string();
    WslView {
        distribution: wsl.distribution,
        home: around.home.as_deref().map(path),
        windows_netrc: wsl.windows_home.as_deref().and_then(sdk::netrc_in).as_deref().map(path),
        windows_home: wsl.windows_home.as_deref().map(path),
    }
}

pub(super) fn source(place: &PlaceSeen) -> SourceView {
    let name = Some(place.name.clone());
    let (kind, file, variable) = match place.kind {
        PlaceKind::Environment => (SourceKind::Environment, None, name),
        PlaceKind::Netrc => (SourceKind::Netrc, name, None),
        PlaceKind::Settings => (SourceKind::Settings, name, None),
    };
    SourceView { kind, file, line: place.line, variable, key_hint: Some(place.hint.clone()).filter(|hint| !hint.is_empty()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_homes_of_a_person_in_wsl_are_told_in_full() {
        let windows = tempfile::tempdir().expect("a folder");
        let around = Surroundings { home: Some("/home/me".into()), ..Surroundings::default() };
        let view = |windows_home: Option<&Path>| {
            let wsl = Wsl { distribution: Some("Ubuntu".to_owned()), windows_home: windows_home.map(Path::to_owned) };
            wsl_view(&around, wsl)
        };
        let told = view(None);
        assert_eq!((told.distribution.as_deref(), told.home.as_deref()), (Some("Ubuntu"), Some("/home/me")));
        assert_eq!((told.windows_home, told.windows_netrc), (None, None));
        let home = windows.path().display().to_string();
        assert_eq!(view(Some(windows.path())).windows_netrc, None, "there is none");
        std::fs::write(windows.path().join("_netrc"), "").expect("a file");
        let told = view(Some(windows.path()));
        let netrc = windows.path().join("_netrc").display().to_string();
        assert_eq!((told.windows_home, told.windows_netrc), (Some(home), Some(netrc)));
    }
}
