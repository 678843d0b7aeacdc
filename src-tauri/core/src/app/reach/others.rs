//! Where one account may not log, does another one on file?

use crate::account::{AccountId, Host, Target};
use crate::diagnose::{Verdict, judge};
use crate::evidence::{Evidence, OtherMay, OtherSeen};
use crate::reach::{MayLog, ProjectReached};
use crate::vault::Account;

use super::super::desk::{Accounts, Held, Known, Network, Reach};
use super::super::people::{is_service, signs_of};
use super::known::recall;
use super::way::{Sender, probe_of, ready, sender, ways};

/// Most other keys of one person that are asked.
const OWN_KEYS: usize = 4;

/// Looks among the other accounts on file for one that may log where this one may not. Sends nothing.
pub(in crate::app) fn look_among_others(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    evidence: &mut Evidence,
    held: &Held,
) {
    remember_may(accounts, reach, held, evidence);
    if judge(evidence).verdict == Verdict::Denied {
        let user = evidence.viewer.present().and_then(|viewer| viewer.username.as_deref());
        evidence.others = others_that_may(accounts, network, reach, evidence, Some(&held.id), &held.host, user);
    }
}

/// Other accounts on file, of this server, that may log to the target as far as is known. Sends nothing.
pub(in crate::app) fn others_that_may(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    evidence: &Evidence,
    refused: Option<&AccountId>,
    host: &Host,
    user: Option<&str>,
) -> Vec<OtherSeen> {
    let Some((entity, project)) = evidence.entity_name().zip(evidence.asked.project.as_deref()) else { return Vec::new() };
    recall(accounts, network, reach);
    let register = accounts.register().unwrap_or_default();
    let reaches = reach.reaches();
    let others = register.accounts.iter().filter(|account| Some(&account.id) != refused);
    let others = others.filter(|account| account.host().is_some_and(|known| known.is_same_server(host)));
    let same_person = |account: &Account| user.is_some() && account.username.as_deref() == user;
    // Another key of the same person may no more than this one, unless it is the key that was refused.
    let others = others.filter(|account| !same_person(account) || evidence.key_is_refused());
    let may = |account: &Account| {
        let asked = (account.id.clone(), entity.to_owned(), project.to_owned());
        if reaches.may.contains(&asked) {
            return Some(OtherMay::Asked);
        }
        let known = reaches.known.on_file(&account.id)?;
        // A list shows a team to every key of a person, whether or not the team takes that key.
        let is_proven = || known.now.entity(entity).is_some_and(|entity| entity.may_log() == MayLog::Yes);
        told(known, entity, project).filter(|_| !same_person(account) || is_proven())
    };
    let seen = |account: &Account| {
        let may = may(account)?;
        Some(OtherSeen { id: account.id.clone(), label: account.label.clone(), may, same_person: same_person(account) })
    };
    others.filter_map(seen).collect()
}

/// Where it is the key that was refused: asks the other keys of the same person on file, and those of service accounts,
/// read-only, one request each, whether one of them may log there.
pub(in crate::app) async fn ask_own_keys(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    evidence: &mut Evidence,
    held: &Held,
    target: &Target,
) {
    let user = evidence.viewer.present().and_then(|viewer| viewer.username.clone());
    let is_known = evidence.others.iter().any(|other| other.same_person);
    let (Some(user), false, true) = (user, is_known, evidence.key_is_refused()) else { return };
    if judge(evidence).verdict != Verdict::Denied || evidence.cancelled {
        return;
    }
    let target = Target { entity: evidence.entity_name().map(str::to_owned), ..target.clone() };
    for id in keys_of(accounts, &user, held) {
        if let Ok(sender) = sender(accounts, network, &id) {
            ask_own_key(accounts, network, reach, &sender, &target).await;
        }
    }
    evidence.others = others_that_may(accounts, network, reach, evidence, Some(&held.id), &held.host, Some(&user));
}

async fn ask_own_key(accounts: &Accounts, network: &Network, reach: &Reach, sender: &Sender, target: &Target) {
    let held = &sender.held;
    let ways = ways(std::iter::once(held.host.clone()));
    let probe = probe_of(network, sender, Some(target));
    let mut seen = probe.begin();
    if let Some(client) = ready(network, sender, &ways[&held.host], &mut seen) {
        probe.check_once(client, &mut seen).await;
    }
    network.remember_peace(&held.host, &held.key, &seen);
    remember_may(accounts, reach, held, &seen);
}

/// The other accounts on file that are this person at this server, then the service accounts there.
fn keys_of(accounts: &Accounts, user: &str, held: &Held) -> Vec<AccountId> {
    let register = accounts.register().unwrap_or_default();
    let there = register.accounts.iter().filter(|account| account.id != held.id);
    let there = there.filter(|account| account.host().is_some_and(|host| host.is_same_server(&held.host)));
    let (own, others): (Vec<_>, Vec<_>) = there.partition(|account| account.username.as_deref() == Some(user));
    let own = own.into_iter().chain(others.into_iter().filter(|account| is_service(account)));
    own.take(OWN_KEYS).map(|account| account.id.clone()).collect()
}

/// Keeps for this session where an account may log, and where it no longer may.
pub(super) fn remember_may(accounts: &Accounts, reach: &Reach, held: &Held, evidence: &Evidence) {
    accounts.learn_signs(held, &signs_of(evidence));
    let Some((entity, project)) = evidence.entity_name().zip(evidence.asked.project.as_deref()) else { return };
    let asked = (held.id.clone(), entity.to_owned(), project.to_owned());
    let may = &mut reach.reaches().may;
    match judge(evidence).verdict {
        Verdict::Allowed => drop(may.insert(asked)),
        Verdict::Denied => drop(may.remove(&asked)),
        Verdict::Unreachable | Verdict::CannotTell => {}
    }
}

/// What an account's last answer says of a target: the project decides where it was listed, else the entity.
fn told(known: &Known, entity: &str, project: &str) -> Option<OtherMay> {
    let listed = known.now.entities.iter().find(|known| known.name == entity)?;
    let pending = listed.own(known.now.user.as_deref()).and_then(|own| own.pending) == Some(true);
    let project = known.projects.get(entity).and_then(|list| list.list.iter().find(|known| known.name == project));
    let may_log = project.map_or(MayLog::Unknown, ProjectReached::may_log);
    // Only likely: a list may call an entity open that the server refuses when it is asked for itself.
    let of_list = match listed.read_only {
        Ok(false) => MayLog::Yes,
        _ => listed.may_log(),
    };
    match if may_log == MayLog::Unknown { of_list } else { may_log } {
        MayLog::Yes if !pending => Some(OtherMay::Told),
        MayLog::Unknown if !pending => Some(OtherMay::Listed),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::account::Host;
    use crate::evidence::MemberSeen;
    use crate::reach::{EntityReached, MembersReached, Projects, Told, WhyUnknown};

    /// What the last answer says of `team/p`, where the list says this of the team, of the account's own row and of a project.
    fn told_of(read_only: Told<bool>, pending: Option<bool>, project: Option<(&str, Option<bool>)>) -> Option<OtherMay> {
        let mut known = Known::unasked(&Host::cloud(), None);
        known.now.user = Some("me".to_owned());
        let member = |name: &str, pending| MemberSeen { username: Some(name.to_owned()), pending, ..MemberSeen::default() };
        let members = vec![member("invited", Some(true)), member("me", pending)];
        let members = Ok(MembersReached { at: 1, members });
        known.now.entities = vec![EntityReached { read_only, members, ..EntityReached::unasked("team".to_owned()) }];
        if let Some((name, read_only)) = project {
            let one = ProjectReached { name: name.to_owned(), visibility: None, read_only, created: None, updated: None };
            known.projects.insert("team".to_owned(), Arc::new(Projects { at: 1, complete: true, list: vec![one] }));
        }
        told(&known, "team", "p")
    }

    #[test]
    fn an_invitation_counts_for_nothing_and_the_project_is_surer_than_its_team() {
        let (told, listed) = (Some(OtherMay::Told), Some(OtherMay::Listed));
        let unknown = Err(WhyUnknown::NotTold);
        for (read_only, pending, project, expect) in [
            (Ok(false), None, None, told),
            (Ok(false), Some(false), None, told),
            (Ok(false), Some(true), None, None),
            (Ok(true), None, None, None),
            (unknown, None, None, listed),
            (unknown, Some(false), None, listed),
            (unknown, Some(true), None, None),
            (Ok(true), None, Some(("p", Some(false))), told),
            (Ok(true), Some(true), Some(("p", Some(false))), None),
            (Ok(false), None, Some(("p", Some(true))), None),
            (Ok(false), None, Some(("p", None)), told),
            (unknown, None, Some(("p", None)), listed),
            (Ok(true), None, Some(("q", Some(false))), None),
        ] {
            assert_eq!(told_of(read_only, pending, project), expect, "{read_only:?} {pending:?} {project:?}");
        }
        assert_eq!(super::told(&Known::unasked(&Host::cloud(), None), "team", "p"), None, "no list names it");
    }

    #[test]
    fn what_a_list_calls_open_counts_though_the_team_was_not_opened() {
        let mut known = Known::unasked(&Host::cloud(), None);
        known.now.entities = vec![EntityReached { read_only: Ok(false), ..EntityReached::unasked("team".to_owned()) }];
        assert_eq!(told(&known, "team", "p"), Some(OtherMay::Told));
        assert_eq!(told(&known, "other", "p"), None);
    }
}
