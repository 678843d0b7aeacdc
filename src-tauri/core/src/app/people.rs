//! Several keys of one person: which accounts stand together, and of which kind each key is.

use std::collections::{BTreeSet, HashMap};

use crate::account::{AccountId, Host};
use crate::diagnose::is_service_role;
use crate::evidence::{Evidence, MemberSeen, Seen, TeamSeen};
use crate::vault::{Account, KeyKind, KindOfKey, Register, Signs};

/// A person: a server and a username there.
type Person = (String, String);

/// The group that each account on file stands in, and the kind of its key.
pub(super) struct People<'a> {
    /// Whose each account is.
    owners: HashMap<&'a AccountId, Person>,
    /// Every account of a person, in the order of the list.
    keys: HashMap<Person, Vec<&'a Account>>,
    /// Each server by its address. Most accounts share one, and reading an address takes its time.
    servers: HashMap<&'a str, Option<Host>>,
}

impl<'a> People<'a> {
    pub(super) fn of(register: &'a Register) -> Self {
        let accounts = || register.accounts.iter();
        let servers = accounts().fold(HashMap::new(), |mut known: HashMap<&str, Option<Host>>, account| {
            known.entry(&account.host).or_insert_with(|| account.host());
            known
        });
        let origin = |address: &&str| servers[address].as_ref().map_or_else(|| (*address).to_owned(), Host::origin);
        let origins: HashMap<&str, String> = servers.keys().map(|address| (*address, origin(address))).collect();
        let server = |account: &Account| origins[account.host.as_str()].clone();
        let own = |account: &Account| Some((server(account), account.username.clone()?));
        let people: BTreeSet<Person> = accounts().filter(|account| !is_service(account)).filter_map(own).collect();
        // A service account is nobody's own: it stands with the one person who has keys at its server.
        let host = |account: &Account| {
            let server = server(account);
            let mut there = people.iter().filter(|(origin, _)| *origin == server);
            there.next().filter(|_| there.next().is_none()).cloned()
        };
        let owner = |account: &Account| if is_service(account) { host(account).or_else(|| own(account)) } else { own(account) };
        let mut keys: HashMap<Person, Vec<&Account>> = HashMap::new();
        let mut owners = HashMap::new();
        for (account, person) in accounts().filter_map(|account| Some((account, owner(account)?))) {
            keys.entry(person.clone()).or_default().push(account);
            owners.insert(&account.id, person);
        }
        Self { owners, keys, servers }
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

    /// The server of an account on file, as a person reads it.
    pub(super) fn server(&self, account: &Account) -> String {
        let host = self.servers.get(account.host.as_str()).and_then(Option::as_ref);
        host.map_or_else(|| account.host.clone(), Host::name)
    }

    /// Every account of the same person, in their order.
    pub(super) fn keys_of(&self, account: &Account) -> impl Iterator<Item = &'a Account> {
        let keys = self.owners.get(&account.id).and_then(|person| self.keys.get(person));
        keys.into_iter().flatten().copied()
    }
}

pub(super) fn is_service(account: &Account) -> bool {
    account.signs.kind(&BTreeSet::new()).is_some_and(|known| known.kind == KeyKind::Service)
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_refused_another_key_of_the_same_person_tells_the_kind_of_a_key() {
        let account = |id: &str, username: &str, signs: serde_json::Value| {
            json!({
                "id": id, "label": id, "colour": "teal", "host": "https://api.wandb.ai", "username": username, "default_entity": null,
                "key_hint": "", "key_print": null, "keep": "keychain", "signs": signs,
            })
        };
        let works = json!({ "works_at": { "speech-group": "Kitakaze" } });
        let refused = json!({ "refused_at": ["speech-group"] });
        let of = |other: &str| {
            let accounts = json!([account("own", "sora", works.clone()), account("other", other, refused.clone())]);
            let mut register = Register::default();
            register.accounts = serde_json::from_value(accounts).expect("accounts");
            People::of(&register).kind(&register.accounts[0])
        };
        let organization = Some("Kitakaze".to_owned());
        assert_eq!(of("sora"), Some(KindOfKey { kind: KeyKind::Organization, organization, inferred: true }));
        assert_eq!(of("somebody-else"), None);
    }

    fn of(accounts: &[(&str, &str, Option<&str>, bool)]) -> Vec<String> {
        let account = |(id, host, username, service): &(&str, &str, Option<&str>, bool)| {
            json!({
                "id": id, "label": id, "colour": "teal", "host": host, "username": username, "default_entity": null,
                "key_hint": "", "key_print": null, "keep": "keychain", "signs": { "service": service },
            })
        };
        let mut register = Register::default();
        let accounts = accounts.iter().map(account).collect::<Vec<_>>();
        register.accounts = serde_json::from_value(accounts.into()).expect("accounts");
        let people = People::of(&register);
        register.accounts.iter().map(|account| people.group(account).0).collect()
    }

    #[test]
    fn a_service_account_stands_with_the_one_person_who_has_keys_at_its_server() {
        const CLOUD: &str = "https://api.wandb.ai";
        const OWN: &str = "https://w.example.jp";
        let person = |id, host, name| (id, host, Some(name), false);
        let service = |id, host| (id, host, Some("ci"), true);
        for (accounts, expect) in [
            (&[person("a", CLOUD, "ann"), person("b", CLOUD, "ann"), person("c", CLOUD, "bob")][..], &["a", "a", "c"][..]),
            (&[person("a", CLOUD, "ann"), person("b", OWN, "ann")], &["a", "b"]),
            (&[("a", CLOUD, None, false), ("b", CLOUD, None, false)], &["a", "b"]),
            (&[person("a", CLOUD, "ann"), service("s", CLOUD)], &["a", "a"]),
            (&[person("a", "https://api.forge.coreweave.com", "ann"), service("s", CLOUD)], &["a", "a"]),
            (
                &[person("a", CLOUD, "ann"), person("b", CLOUD, "bob"), service("s", CLOUD), service("t", CLOUD)],
                &["a", "b", "s", "s"],
            ),
            (&[person("a", OWN, "ann"), service("s", CLOUD)], &["a", "s"]),
        ] {
            assert_eq!(of(accounts), expect, "{accounts:?}");
        }
    }

    #[test]
    fn a_test_says_of_a_key_what_the_server_told_of_its_owner_and_of_the_team() {
        use crate::evidence::{EntitySeen, Refusal, ViewerSeen};
        let text = |text: &str| Some(text.to_owned());
        let teams = Some(["ann", "lab", "nlp"].map(str::to_owned).to_vec());
        let viewer = ViewerSeen { username: text("ann"), has_email: Some(false), teams, ..ViewerSeen::default() };
        let member = |name: &str, role: &str| MemberSeen { username: text(name), role: text(role), ..MemberSeen::default() };
        let entity = EntitySeen { organization: text("Org"), ..EntitySeen::default() };
        let mut e = Evidence {
            viewer: Seen::Present(viewer),
            entity: Seen::Present(entity),
            members: Seen::Present(vec![member("ann", "service"), member("bob", "member")]),
            ..Evidence::default()
        };
        e.asked.entity = text("lab");
        let signs = signs_of(&e);
        assert_eq!((signs.service, signs.no_email, signs.teams), (true, Some(true), Some(2)), "the own entity is no team");
        assert_eq!(signs.works_at.get("lab").map(String::as_str), Some("Org"));
        assert!(signs.refused_at.is_empty());
        e.members = Seen::Present(vec![member("ann", "member"), member("bob", "service")]);
        assert!(!signs_of(&e).service, "only the own row counts");
        e.asked.entity = text("ann");
        assert!(signs_of(&e).works_at.is_empty(), "one's own entity tells nothing of an organization's key");
        e.asked.entity = text("strange");
        assert!(signs_of(&e).works_at.is_empty(), "nor does a team of others");
        assert!(signs_of(&Evidence::default()).is_empty());

        let seen = Seen::Present(TeamSeen {
            organization: text("Org"),
            members: Some(vec![member("ann", "service")]),
            ..TeamSeen::default()
        });
        let none = Evidence::default();
        let opened = |user, seen: &Seen<TeamSeen>, e: &Evidence| {
            let signs = signs_of_team("lab", user, seen, e);
            (signs.service, signs.works_at.contains_key("lab"), signs.refused_at.contains("lab"))
        };
        assert_eq!(opened(Some("ann"), &seen, &none), (true, true, false));
        assert_eq!(opened(Some("bob"), &seen, &none), (false, true, false));
        assert_eq!(opened(None, &seen, &none), (false, true, false));
        assert_eq!(opened(Some("lab"), &seen, &none), (false, false, false));
        let words = "the provided API key cannot access this resource".to_owned();
        let refusals = vec![Refusal { field: None, message: words, code: None, status: 200 }];
        let refused = Evidence { refusals, ..Evidence::default() };
        assert_eq!(refused.key_is_refused(), opened(Some("ann"), &Seen::Untold, &refused).2);
    }
}
