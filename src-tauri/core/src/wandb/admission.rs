//! The one gate for keys: a key is sent only where its host was confirmed for it.
//!
//! [`Client::ask`](super::Client::ask) takes an [`Admitted`], and only [`admit`] makes one; a [`Network`] takes a proxy only
//! through [`Network::to`].

use std::time::Instant;

use super::proxy::{Proxy, ProxySetting, choose_proxy};
use super::resolve::Lookup;
use crate::account::{Host, HostConcern, NamedBy, Namer, Naming};
use crate::secret::ApiKey;
use crate::system::Surroundings;

/// A key, and the host that it may be sent to.
#[derive(Clone)]
pub struct Admitted {
    key: ApiKey,
    host: Host,
}

impl Admitted {
    /// The key.
    pub fn key(&self) -> &ApiKey {
        &self.key
    }

    /// The host that it may be sent to.
    pub fn host(&self) -> &Host {
        &self.host
    }
}

/// Lets a key go to a host, if the host was confirmed for it; `agreed` holds the origins that the person agreed to.
///
/// # Errors
/// What the person must agree to first.
pub(crate) fn admit(key: &ApiKey, host: &Host, named: NamedBy, agreed: &[String]) -> Result<Admitted, HostConcern> {
    match concern(host, named, agreed) {
        None => Ok(Admitted { key: key.clone(), host: host.clone() }),
        Some(concern) => Err(concern),
    }
}

fn concern(host: &Host, named: NamedBy, agreed: &[String]) -> Option<HostConcern> {
    if agreed.contains(&host.origin()) {
        return None;
    }
    match named {
        NamedBy::Account | NamedBy::Sample => None,
        NamedBy::Person { plain_http } => host.concern().filter(|concern| *concern == HostConcern::Unencrypted && !plain_http),
        NamedBy::Machine(naming) => on_machine(host, naming),
    }
}

/// What a folder says never counts by itself: it may have come with somebody else's repository.
fn on_machine(host: &Host, naming: Naming) -> Option<HostConcern> {
    let is_encrypted = host.url().scheme() == "https";
    let logged_in = naming.login && is_encrypted;
    match (naming.host, naming.key) {
        (_, Namer::Folder) => Some(HostConcern::NamedByFolder),
        _ if host.is_cloud() || logged_in => None,
        (Namer::Folder, _) => Some(host.concern().unwrap_or(HostConcern::NamedByFolder)),
        (Namer::Default | Namer::Home | Namer::Environment, _) => host.concern(),
    }
}

/// How to get to a host: the resolver, and the proxy, if there is one.
#[derive(Clone)]
pub struct Network {
    pub(super) lookup: Lookup,
    pub(super) proxy: Option<Proxy>,
    /// When nobody waits for an answer any longer, where that is sooner than usual.
    pub(super) deadline: Option<Instant>,
}

impl Network {
    /// The way to a host as the wandb client would take it.
    ///
    /// # Errors
    /// The proxy, where only the working folder's settings name it and the person did not agree to it.
    pub fn to(
        host: &Host,
        lookup: Lookup,
        around: &Surroundings,
        settings: &[ProxySetting],
        agreed: &[String],
    ) -> Result<Self, Proxy> {
        match choose_proxy(host, around, settings) {
            Some(proxy) if proxy.of_folder && !agreed.contains(&proxy.agreement()) => Err(proxy),
            proxy => Ok(Self { lookup, proxy, deadline: None }),
        }
    }

    /// The same way, for somebody who waits no longer than that.
    #[must_use]
    pub fn until(self, deadline: Instant) -> Self {
        Self { deadline: Some(deadline), ..self }
    }

    /// The proxy that requests go through.
    pub fn proxy(&self) -> Option<&Proxy> {
        self.proxy.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_goes_only_where_its_host_was_confirmed() {
        use HostConcern::{NamedByFolder, Unencrypted, Unfamiliar};
        use Namer::{Default, Environment, Folder, Home};
        let machine = |host, key, login| NamedBy::Machine(Naming { host, key, login });
        let typed = |plain_http| NamedBy::Person { plain_http };
        let (cloud, dedicated) = ("https://api.wandb.ai", "https://acme.wandb.io");
        let (own, plain, here) = ("https://w.example.jp:8443/wandb", "http://w.example.jp", "http://127.0.0.1:8080");
        for (address, named, agreed, expect) in [
            (cloud, machine(Default, Environment, false), "", None),
            (cloud, machine(Folder, Environment, false), "", None),
            (cloud, machine(Default, Folder, false), "", Some(NamedByFolder)),
            (cloud, machine(Default, Folder, false), "https://api.forge.coreweave.com", None),
            (own, machine(Folder, Environment, false), "", Some(Unfamiliar)),
            (own, machine(Folder, Home, false), "", Some(Unfamiliar)),
            (own, machine(Folder, Home, true), "", None),
            (own, machine(Folder, Folder, false), "", Some(NamedByFolder)),
            (own, machine(Environment, Environment, false), "", Some(Unfamiliar)),
            (own, machine(Home, Home, true), "", None),
            (own, machine(Folder, Environment, false), "https://w.example.jp:8443", None),
            (own, machine(Folder, Environment, false), "https://w.example.jp", Some(Unfamiliar)),
            (own, machine(Folder, Environment, false), "http://w.example.jp:8443", Some(Unfamiliar)),
            (own, typed(false), "", None),
            (plain, typed(false), "", Some(Unencrypted)),
            (plain, typed(true), "", None),
            (plain, NamedBy::Account, "", None),
            (plain, machine(Folder, Home, true), "", Some(Unencrypted)),
            (plain, machine(Environment, Environment, false), "", Some(Unencrypted)),
            (here, machine(Folder, Environment, false), "", Some(NamedByFolder)),
            (here, machine(Folder, Home, true), "", Some(NamedByFolder)),
            (here, machine(Environment, Environment, false), "", None),
            (here, machine(Home, Home, true), "", None),
            (here, typed(false), "", None),
            (dedicated, machine(Folder, Environment, false), "", Some(NamedByFolder)),
            (dedicated, machine(Home, Environment, false), "", None),
        ] {
            let key = ApiKey::new("0123456789abcdef0123456789abcdef01234567".to_owned());
            let host = Host::parse(address).expect(address);
            let agreed: Vec<String> = Some(agreed.to_owned()).into_iter().filter(|one| !one.is_empty()).collect();
            assert_eq!(admit(&key, &host, named, &agreed).err(), expect, "{address} {named:?} {agreed:?}");
        }
    }

    #[test]
    fn a_proxy_that_only_the_folder_names_waits_for_a_yes() {
        let setting = |of_folder| ProxySetting {
            name: "https_proxy".to_owned(),
            url: "http://p.example:3128".to_owned(),
            source: "wandb/settings".to_owned(),
            of_folder,
        };
        let host = Host::parse("https://w.example.jp").expect("an address");
        let yes = super::super::proxy::agreement("http://p.example:3128");
        for (of_folder, agreed, is_taken) in [
            (false, vec![], true),
            (true, vec![], false),
            (true, vec![yes.clone()], true),
            (true, vec!["http://p.example:3128".to_owned()], false),
        ] {
            let lookup = super::super::resolve::system_lookup();
            let found = Network::to(&host, lookup, &Surroundings::default(), &[setting(of_folder)], &agreed);
            match found {
                Ok(network) => {
                    assert!(is_taken, "{of_folder} {agreed:?}");
                    assert_eq!(network.proxy().map(|proxy| proxy.origin.as_str()), Some("http://p.example:3128"));
                    let deadline = Instant::now();
                    assert_eq!((network.deadline, network.until(deadline).deadline), (None, Some(deadline)));
                }
                Err(proxy) => assert!(!is_taken && proxy.of_folder && proxy.agreement() == yes, "{of_folder} {agreed:?}"),
            }
        }
    }

    #[test]
    fn what_was_admitted_is_the_key_and_the_host_that_were_asked_for() {
        let host = Host::parse("https://w.example.jp").expect("an address");
        let admitted = admit(&ApiKey::new("k".to_owned()), &host, NamedBy::Account, &[]).expect("admitted");
        assert_eq!((admitted.key().expose(), admitted.host()), ("k", &host));
    }
}
