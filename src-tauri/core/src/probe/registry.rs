//! A registry that is asked about by itself: whose key it is, and which roles there are. Two requests at most.

use super::{Probe, stopped};
use crate::account::Subjects;
use crate::evidence::{ActionsSeen, Evidence, RegistrySeen, Seen};
use crate::wandb::{Client, check_registry};

impl Probe<'_> {
    /// Asks, read-only: one document where the organization is named, one before it for the account's organizations where
    /// it is not. Without a client, connections are made for it.
    pub async fn ask_registry_alone(&self, client: Option<&Client>, evidence: &mut Evidence, subjects: &Subjects) -> ActionsSeen {
        let mut seen = ActionsSeen { subjects: subjects.clone(), ..ActionsSeen::default() };
        if self.is_refused_by_client() {
            return seen;
        }
        if let Some(client) = client {
            seen.registry = self.ask_registry_of(client, evidence, subjects).await;
            return seen;
        }
        match Client::new(self.host(), self.network) {
            Ok(client) => seen.registry = self.ask_registry_of(&client, evidence, subjects).await,
            Err(failure) => evidence.path = Some(failure),
        }
        seen
    }

    async fn ask_registry_of(&self, client: &Client, evidence: &mut Evidence, subjects: &Subjects) -> Seen<RegistrySeen> {
        let Some((named, registry)) = subjects.registry_project() else { return Seen::NotAsked };
        let organization = match named {
            Some(named) => named,
            None => match self.only_organization(client, evidence).await {
                Ok(organization) => organization,
                Err(unknown) => return unknown,
            },
        };
        evidence.asked.entity = Some(organization.clone());
        evidence.asked.project = Some(registry.clone());
        let variables = check_registry::variables(&organization, &registry);
        let answer = self.send_tolerantly(client, evidence, check_registry::DOCUMENT, variables).await;
        let Some(answer) = answer else { return Seen::Untold };
        let (viewer, registry) = check_registry::read(&answer);
        evidence.viewer = viewer;
        registry
    }

    /// The entity of the account's organization, where it has one: an address need not name it.
    async fn only_organization(&self, client: &Client, evidence: &mut Evidence) -> Result<String, Seen<RegistrySeen>> {
        let told = self.reach(client, evidence).await;
        let organizations = told.present().and_then(|reach| reach.organizations.clone());
        match organizations.as_deref() {
            _ if stopped(evidence) => Err(Seen::Untold),
            Some([only]) => only.entity.clone().ok_or(Seen::Untold),
            Some([]) => Err(Seen::Absent),
            _ => Err(Seen::Untold),
        }
    }
}
