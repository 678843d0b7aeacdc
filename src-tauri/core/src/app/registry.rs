//! The address of a registry as a target: no run is logged there, so the right to link is told.

use crate::account::{AccountId, Subjects, Target};
use crate::contract::{Problem, RegistryView};
use crate::diagnose::{ActionName, RightState, Verdict, rights};
use crate::evidence::Evidence;
use crate::i18n::{Args, Language, say};
use crate::plain::harmless;

use super::check::{label, note};
use super::report::{Judged, actions_view};
use super::{App, language_of};

impl App {
    /// Judges whether an account may link into a registry, read-only: `ORGANIZATION/NAME`, or `NAME` of its only organization.
    ///
    /// # Errors
    /// `account-is-unknown`; why the key cannot be had; what the person must agree to before it is sent.
    pub async fn registry_run(&self, account: &AccountId, registry: &str) -> Result<RegistryView, Box<Problem>> {
        let held = self.held(account)?;
        let passage = self.pass(&held)?;
        let target = Target { entity: None, project: String::new(), normalized: false };
        let probe = self.network.probe(&passage, &held.source, &target, &|_| {});
        let mut evidence = probe.begin();
        evidence.asked.project = None;
        let subjects = Subjects { registry: Some(registry.to_owned()), ..Subjects::default() };
        let seen = probe.ask_registry_alone(&mut evidence, &subjects).await;
        self.network.remember_peace(&held.host, &held.key, &evidence);
        self.note(note(&held, &evidence).as_slice());
        let mut rights = rights(&evidence, &seen);
        rights.retain(|right| right.action == ActionName::LinkRegistry);
        let verdict = verdict(&evidence, rights.first().map(|right| right.state));
        let requests = u32::try_from(evidence.answers.len()).unwrap_or(u32::MAX);
        let (entity, project) = (evidence.asked.entity.clone(), evidence.asked.project.clone());
        let language = language_of(&self.state());
        let judged = Judged { rights, entity: entity.clone(), project: project.clone(), requests };
        let user = evidence.viewer.present().and_then(|viewer| viewer.username.as_deref().map(harmless));
        let (host, account) = (held.host.name(), harmless(&label(&held)));
        let who = user.clone().unwrap_or_else(|| account.clone());
        let sentence = sentence(verdict, &who, registry, &host, language);
        Ok(RegistryView {
            verdict,
            proven: false,
            sentence,
            host,
            account,
            user,
            entity,
            project,
            requests,
            view: actions_view(&judged, language),
        })
    }
}

fn verdict(evidence: &Evidence, state: Option<RightState>) -> Verdict {
    match state {
        _ if evidence.path.is_some() => Verdict::Unreachable,
        Some(RightState::May) => Verdict::Allowed,
        Some(RightState::MayNot) => Verdict::Denied,
        Some(RightState::Unknown) | None => Verdict::CannotTell,
    }
}

fn sentence(verdict: Verdict, user: &str, registry: &str, host: &str, language: Language) -> String {
    let id = match verdict {
        Verdict::Allowed => "registry-allowed",
        Verdict::Denied => "registry-denied",
        Verdict::Unreachable => "registry-unreachable",
        Verdict::CannotTell => "registry-cannot-tell",
    };
    say(language, id, &Args::new().with("user", user).with("registry", harmless(registry)).with("host", host))
}
