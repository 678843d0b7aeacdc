//! The sample W&B and its people.

use serde::Deserialize;

use crate::account::Host;
use crate::contract::{AccountOrigin, AccountsView, SampleTarget};
use crate::secret::ApiKey;

use super::desk::{Accounts, Network};
use super::list::accounts_view;

/// Offers the people of the sample W&B as accounts; those of an earlier one go.
pub(super) fn sample_offer(accounts: &Accounts, network: &Network, offer: SampleOffer) -> AccountsView {
    let mut first = None;
    {
        let mut session = accounts.session();
        session.held.retain(|held| held.origin != AccountOrigin::Sample);
        session.targets.clear();
        if let Ok(host) = Host::parse(&offer.url) {
            for person in offer.people {
                let id = session.hold(person.key, host.clone(), Some(person.username.clone()), AccountOrigin::Sample);
                let own = offer.worlds.iter().filter(|world| world.person == person.username);
                let targets = own.map(|world| SampleTarget {
                    account: id.clone(),
                    target: world.entity.iter().chain([&world.project]).map(String::as_str).collect::<Vec<_>>().join("/"),
                    code: world.code.clone(),
                });
                session.targets.extend(targets.collect::<Vec<_>>());
                first.get_or_insert(id);
            }
            session.sample = Some(offer.url);
        }
    }
    accounts_view(accounts, network, first)
}

/// The sample W&B, as it describes itself.
#[derive(Deserialize)]
pub struct SampleOffer {
    /// Its address.
    pub url: String,
    /// Its people.
    pub people: Vec<SamplePerson>,
    /// What is worth trying.
    pub worlds: Vec<SampleWorld>,
}

/// One person of the sample W&B.
#[derive(Deserialize)]
pub struct SamplePerson {
    /// Username.
    pub username: String,
    /// Key.
    pub key: ApiKey,
}

/// One question worth asking of the sample W&B.
#[derive(Deserialize)]
pub struct SampleWorld {
    /// Username of who asks.
    pub person: String,
    /// Entity; `None` lets the server choose.
    pub entity: Option<String>,
    /// Project.
    pub project: String,
    /// Code that should come first.
    pub code: String,
}
