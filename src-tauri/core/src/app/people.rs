//! Several keys of one person: which accounts stand together, and of which kind each key is.

use std::collections::{BTreeSet, HashMap};

use crate::account::AccountId;
use crate::diagnose::is_service_role;
use crate::evidence::{Evidence, MemberSeen, Seen, TeamSeen};
use crate::vault::{Account, KeyKind, KindOfKey, Register, Signs};

use super::App;
use super::desk::Held;

/// The group that each account on file stands in, and the kind of its key.
pub(super) struct People<'a> {
    register: &'a Register,
    /// Whose each account is: a server and a username there.
    owners: HashMap<&'a AccountId, (String, String)>,
}

impl<'a> People<'a> {
    pub(super) fn of(register: &'a Register) -> Self {
        let accounts = || register.accounts.iter();
        let person = |account: &Account| {
            let username = account.username.clone().filter(|_| !is_service(account))?;
            Some((origin(account), username))
        };
        let people: BTreeSet<(String, String)> = accounts().filter_map(person).collect();
        let owner = |account: &'a Account| {
            let server = origin(account);
            let mut there = people.iter().filter(|(origin, _)| *origin == server);
            let only = there.next().filter(|_| there.next().is_none());
            // A service account is nobody's own: it stands with the one person who has keys at its server.
            let owner = match (is_service(account), only) {
                (true, Some((_, username))) => Some(username.clone()),
                _ => account.username.clone(),
            };
            Some((&account.id, (server, owner?)))
        };
        Self { register, owners: accounts().filter_map(owner).collect() }
    }

    /// The first account of the same person; the account itself where it stands alone.
    pub(super) fn group(&self, account: &Account) -> AccountId {
        self.keys_of(account).next().map_or_else(|| account.id.clone(), |first| first.id.clone())
    }

    /// Of which kind the key of an account is.
    pub(super) fn kind(&self, account: &Account) -> Option<KindOfKey> {
        let others = self.keys_of(account).filter(|other| other.id != account.id);
        account.signs.kind(&others.flat_map(|other| other.signs.refused_at.iter().cloned()).collect())
    }

    /// Every account of the same person, in their order.
    pub(super) fn keys_of(&self, account: &Account) -> impl Iterator<Item = &'a Account> {
        let owner = self.owners.get(&account.id);
        self.register.accounts.iter().filter(move |other| owner.is_some() && self.owners.get(&other.id) == owner)
    }
}

fn origin(account: &Account) -> String {
    account.host().map_or_else(|| account.host.clone(), |host| host.origin())
}

pub(super) fn is_service(account: &Account) -> bool {
    account.signs.kind(&BTreeSet::new()).is_some_and(|known| known.kind == KeyKind::Service)
}

impl App {
    /// Keeps what an answer says of the kind of a key, until it is written down.
    pub(super) fn learn_signs(&self, held: &Held, signs: &Signs) {
        if !signs.is_empty() {
            self.state().signs.entry(held.id.clone()).or_default().learn(signs);
        }
    }
}

/// What a test says of the kind of its key.
pub(super) fn signs_of(evidence: &Evidence) -> Signs {
    let Some(viewer) = evidence.viewer.present() else { return Signs::default() };
    let is_own = |team: &&String| Some(*team) == viewer.username.as_ref();
    let mut signs = Signs {
        service: evidence.own_membership().is_some_and(is_service_member),
        no_email: viewer.has_email.map(|has| !has),
        teams: viewer.teams.as_ref().map(|teams| teams.iter().filter(|team| !is_own(team)).count()),
        ..Signs::default()
    };
    if let Some(entity) = evidence.entity_name().filter(|_| evidence.is_member() == Some(true) && !evidence.is_personal()) {
        let organization = evidence.entity.present().and_then(|seen| seen.organization.clone());
        at_team(&mut signs, entity, organization, evidence);
    }
    signs
}

/// What opening a team of the account says of it.
pub(super) fn signs_of_team(team: &str, user: Option<&str>, seen: &Seen<TeamSeen>, evidence: &Evidence) -> Signs {
    let mut signs = Signs::default();
    if user == Some(team) {
        return signs;
    }
    let told = seen.present();
    let mut members = told.and_then(|seen| seen.members.as_ref()).into_iter().flatten();
    signs.service = members.any(|member| user.is_some() && member.username.as_deref() == user && is_service_member(member));
    at_team(&mut signs, team, told.and_then(|seen| seen.organization.clone()), evidence);
    signs
}

fn at_team(signs: &mut Signs, team: &str, organization: Option<String>, evidence: &Evidence) {
    if evidence.key_is_refused() {
        signs.refused_at.insert(team.to_owned());
    } else if let Some(organization) = organization {
        signs.works_at.insert(team.to_owned(), organization);
    }
}

fn is_service_member(member: &MemberSeen) -> bool {
    [&member.account_type, &member.role].into_iter().flatten().any(|said| is_service_role(said))
}
