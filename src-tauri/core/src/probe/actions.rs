//! What rights per action need beside the check: at most two documents more.

use super::decided::Decided;
use super::{Probe, stopped};
use crate::account::Subjects;
use crate::evidence::{ActionsSeen, Evidence, RegistrySeen, Seen};
use crate::wandb::{Client, actions, registry};

/// Most requests that all actions together need beside the check: one document asked twice where the server does not know
/// a field, and one for the registry.
pub const MOST_REQUESTS: usize = 3;

impl Probe<'_> {
    /// Asks, read-only, for what rights per action are read off, once the check has been asked. The members are added to
    /// the evidence; nothing else of it changes but the list of requests. Without a client, connections are made for it.
    pub async fn ask_actions(&self, client: Option<&Client>, evidence: &mut Evidence, subjects: &Subjects) -> ActionsSeen {
        let nothing = ActionsSeen { subjects: subjects.clone(), ..ActionsSeen::default() };
        let answered = !evidence.answers.is_empty() && !stopped(evidence);
        let (Some(entity), true) = (evidence.entity_name().map(str::to_owned), answered) else {
            return nothing;
        };
        let made = client.is_none().then(|| Client::new(self.host(), self.network));
        let Some(client) = client.or(made.as_ref().and_then(|made| made.as_ref().ok())) else {
            return nothing;
        };
        let before = evidence.answers.len();
        let mut seen = self.ask_subjects(client, evidence, &entity, subjects).await.unwrap_or(nothing);
        if evidence.answers.len() - before < MOST_REQUESTS {
            seen.registry = self.ask_registry(client, evidence, &seen).await;
        }
        seen
    }

    async fn ask_subjects(
        &self,
        client: &Client,
        evidence: &mut Evidence,
        entity: &str,
        subjects: &Subjects,
    ) -> Option<ActionsSeen> {
        let members_are_known = evidence.members.present().is_some();
        let unasked = actions::left_out(subjects, members_are_known);
        if members_are_known && unasked.len() == actions::left_out(&Subjects::default(), true).len() {
            return None;
        }
        let artifact = subjects.artifact_path(entity, &self.target.project);
        let variables = actions::variables(entity, &self.target.project, subjects, artifact.as_ref());
        let decided = Decided::by(evidence);
        let answer = self.send_without(client, evidence, (actions::DOCUMENT, &unasked), variables).await;
        decided.stays(evidence);
        let (members, seen) = actions::read(&answer?, subjects);
        if !members_are_known {
            evidence.members = members;
        }
        Some(seen)
    }

    /// The registry of the organization that was named, else of the entity's.
    async fn ask_registry(&self, client: &Client, evidence: &mut Evidence, seen: &ActionsSeen) -> Seen<RegistrySeen> {
        let Some((named, registry)) = seen.subjects.registry_project() else {
            return Seen::NotAsked;
        };
        let organization = match (named, &seen.organization) {
            (Some(named), _) => named,
            (None, Seen::Present(organization)) => organization.clone(),
            // An entity without an organization reaches no registry.
            (None, Seen::Absent) => return Seen::Absent,
            (None, _) => return Seen::Untold,
        };
        // What the server does not know is remembered; it is not asked again for it here.
        let text = registry::DOCUMENT.without(&self.memory.recall(self.host()));
        let variables = registry::variables(&organization, &registry);
        let decided = Decided::by(evidence);
        let answer = self.send(client, evidence, registry::DOCUMENT.operation, &text, variables).await;
        decided.stays(evidence);
        let Some(answer) = answer else {
            return Seen::Untold;
        };
        if let Some(unknown) = registry::DOCUMENT.unknown_to(&answer) {
            self.memory.keep(self.host(), unknown);
        }
        registry::read(&answer)
    }
}
