//! Where one account may not log, does another one on file?

use crate::account::{AccountId, Host};
use crate::diagnose::{Verdict, judge};
use crate::evidence::{Evidence, OtherMay, OtherSeen};
use crate::reach::{MayLog, ProjectReached};
use crate::vault::Account;

use super::super::App;
use super::super::desk::Held;
use super::super::desk::Known;

impl App {
    /// Looks among the other accounts on file for one that may log where this one may not. Sends nothing.
    pub(in crate::app) fn look_among_others(&self, evidence: &mut Evidence, held: &Held) {
        self.remember_may(held, evidence);
        if judge(evidence).verdict == Verdict::Denied {
            let user = evidence.viewer.present().and_then(|viewer| viewer.username.as_deref());
            evidence.others = self.others_that_may(evidence, Some(&held.id), &held.host, user);
        }
    }

    /// Other accounts on file, of this server, that may log to the target as far as is known. Sends nothing.
    pub(in crate::app) fn others_that_may(
        &self,
        evidence: &Evidence,
        refused: Option<&AccountId>,
        host: &Host,
        user: Option<&str>,
    ) -> Vec<OtherSeen> {
        let Some((entity, project)) = evidence.entity_name().zip(evidence.asked.project.as_deref()) else { return Vec::new() };
        self.recall();
        let register = self.register().unwrap_or_default();
        let state = self.state();
        let others = register.accounts.iter().filter(|account| Some(&account.id) != refused);
        let others = others.filter(|account| account.host().is_some_and(|known| known.is_same_server(host)));
        // Another key of the same person may no more than this one.
        let others = others.filter(|account| user.is_none() || account.username.as_deref() != user);
        let may = |account: &Account| {
            let asked = (account.id.clone(), entity.to_owned(), project.to_owned());
            if state.reaches.may.contains(&asked) {
                return Some(OtherMay::Asked);
            }
            state.reaches.known.on_file(&account.id).and_then(|known| told(known, entity, project))
        };
        let seen =
            |account: &Account| Some(OtherSeen { id: account.id.clone(), label: account.label.clone(), may: may(account)? });
        others.filter_map(seen).collect()
    }

    /// Keeps for this session where an account may log, and where it no longer may.
    pub(super) fn remember_may(&self, held: &Held, evidence: &Evidence) {
        let Some((entity, project)) = evidence.entity_name().zip(evidence.asked.project.as_deref()) else { return };
        let asked = (held.id.clone(), entity.to_owned(), project.to_owned());
        let may = &mut self.state().reaches.may;
        match judge(evidence).verdict {
            Verdict::Allowed => drop(may.insert(asked)),
            Verdict::Denied => drop(may.remove(&asked)),
            Verdict::Unreachable | Verdict::CannotTell => {}
        }
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
