//! Of which kind a key is: no server tells it, so what was seen of the key is kept, and the kind is inferred from that.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

/// Kinds of API key.
///
/// # Source
/// W&B documentation, api-keys: a personal key, one of an organization (one person in one organization), a service account's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum KeyKind {
    /// A person's, for every organization that takes it.
    Personal,
    /// A person's, for one organization.
    Organization,
    /// A service account's.
    Service,
}

/// Of which kind a key is, and how that is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KindOfKey {
    /// The kind.
    pub kind: KeyKind,
    /// The organization that the key is for.
    pub organization: Option<String>,
    /// Concluded from where the key works, rather than told by the server.
    pub inferred: bool,
}

/// What was seen of a key that says something of its kind. Never an e-mail address.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Signs {
    /// A list of members calls its account a service account.
    pub service: bool,
    /// Its account has no e-mail address on file.
    pub no_email: Option<bool>,
    /// How many teams its account has.
    pub teams: Option<usize>,
    /// Teams of its account that answered it, each with its organization.
    pub works_at: BTreeMap<String, String>,
    /// Teams of its account that refused the key itself.
    pub refused_at: BTreeSet<String>,
}

impl Signs {
    /// Was nothing seen?
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Takes in what was seen later.
    pub fn learn(&mut self, later: &Self) {
        self.service |= later.service;
        self.no_email = later.no_email.or(self.no_email);
        self.teams = later.teams.or(self.teams);
        for (team, organization) in &later.works_at {
            self.refused_at.remove(team);
            self.works_at.insert(team.clone(), organization.clone());
        }
        for team in &later.refused_at {
            self.works_at.remove(team);
            self.refused_at.insert(team.clone());
        }
    }

    /// The kind, where anything says it; `refused_to_others` are the teams that refused other keys of the same person.
    pub fn kind(&self, refused_to_others: &BTreeSet<String>) -> Option<KindOfKey> {
        let inferred = |kind, organization| Some(KindOfKey { kind, organization, inferred: true });
        if self.service {
            return Some(KindOfKey { kind: KeyKind::Service, organization: None, inferred: false });
        }
        if self.no_email == Some(true) {
            return inferred(KeyKind::Service, None);
        }
        let organizations: BTreeSet<&String> = self.works_at.values().collect();
        let others_are_refused = || self.works_at.keys().any(|team| refused_to_others.contains(team));
        let all_refuse = || self.teams.is_some_and(|teams| teams > 0 && self.refused_at.len() >= teams);
        match organizations.len() {
            0 if all_refuse() => inferred(KeyKind::Personal, None),
            1 if !self.refused_at.is_empty() || others_are_refused() => {
                inferred(KeyKind::Organization, organizations.first().map(|name| (*name).clone()))
            }
            0 | 1 => None,
            // A key of one organization works in no other.
            _ => inferred(KeyKind::Personal, None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_told_inferred_or_not_known() {
        use KeyKind::{Organization, Personal, Service};
        for (case, works, refused, others, teams, no_email, service, expect) in [
            ("nothing was seen", vec![], vec![], vec![], None, None, false, None),
            ("one organization", vec![("a", "A")], vec![], vec![], Some(1), Some(false), false, None),
            (
                "two organizations",
                vec![("a", "A"), ("b", "B")],
                vec![],
                vec![],
                Some(2),
                None,
                false,
                Some((Personal, None, true)),
            ),
            (
                "one works, one refuses",
                vec![("a", "A")],
                vec!["b"],
                vec![],
                Some(2),
                None,
                false,
                Some((Organization, Some("A"), true)),
            ),
            (
                "it works where another key is refused",
                vec![("a", "A")],
                vec![],
                vec!["a"],
                Some(1),
                None,
                false,
                Some((Organization, Some("A"), true)),
            ),
            ("another key is refused elsewhere", vec![("a", "A")], vec![], vec!["b"], Some(1), None, false, None),
            ("every team refuses", vec![], vec!["a"], vec![], Some(1), None, false, Some((Personal, None, true))),
            ("there is no team", vec![], vec![], vec![], Some(0), None, false, None),
            ("some teams were not asked", vec![], vec!["a"], vec![], Some(2), None, false, None),
            ("no e-mail address", vec![("a", "A")], vec![], vec![], Some(1), Some(true), false, Some((Service, None, true))),
            ("a list of members says so", vec![], vec![], vec![], None, Some(true), true, Some((Service, None, false))),
        ] {
            let signs = Signs {
                service,
                no_email,
                teams,
                works_at: works.into_iter().map(|(team, name): (&str, &str)| (team.to_owned(), name.to_owned())).collect(),
                refused_at: refused.into_iter().map(|team: &str| team.to_owned()).collect(),
            };
            let others = others.into_iter().map(|team: &str| team.to_owned()).collect();
            let found = signs.kind(&others);
            let found = found.as_ref().map(|found| (found.kind, found.organization.as_deref(), found.inferred));
            assert_eq!(found, expect, "{case}");
        }
    }

    #[test]
    fn what_was_seen_last_of_a_team_counts() {
        let mut signs = Signs { refused_at: ["a".to_owned()].into(), ..Signs::default() };
        signs.learn(&Signs { works_at: [("a".to_owned(), "A".to_owned())].into(), ..Signs::default() });
        assert!(signs.refused_at.is_empty() && signs.works_at.contains_key("a"));
        signs.learn(&Signs { refused_at: ["a".to_owned()].into(), ..Signs::default() });
        assert!(signs.works_at.is_empty() && signs.refused_at.contains("a"));
    }

    #[test]
    fn what_was_not_seen_again_stays() {
        let seen = Signs { service: true, no_email: Some(true), teams: Some(2), ..Signs::default() };
        let (mut signs, nothing) = (Signs::default(), Signs::default());
        assert!(nothing.is_empty() && !seen.is_empty());
        for later in [&nothing, &seen, &nothing, &seen] {
            signs.learn(later);
        }
        assert_eq!(signs, seen);
        signs.learn(&Signs { no_email: Some(false), teams: Some(3), ..Signs::default() });
        assert_eq!((signs.service, signs.no_email, signs.teams), (true, Some(false), Some(3)));
    }
}
