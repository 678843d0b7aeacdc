//! What an account reaches: who it is and its teams in one question, a team's members, a page of projects.

use serde_json::Value;

use super::{Event, Probe};
use crate::evidence::{Evidence, PageSeen, ReachSeen, Seen, TeamSeen};
use crate::wandb::{Answer, Client, Document, projects, reach, team};

impl Probe<'_> {
    /// Asks who the account is and which teams it has.
    pub async fn reach(&self, client: &Client, evidence: &mut Evidence) -> Seen<ReachSeen> {
        let seen = self.one(client, evidence, reach::DOCUMENT, reach::variables(), reach::read).await;
        evidence.viewer = match &seen {
            Seen::Present(seen) => Seen::Present(seen.viewer.clone()),
            Seen::Absent => Seen::Absent,
            Seen::Untold => Seen::Untold,
            Seen::NotAsked => Seen::NotAsked,
        };
        (self.on)(Event::Learned(evidence));
        seen
    }

    /// Asks for one entity and its members.
    pub async fn team(&self, client: &Client, evidence: &mut Evidence, entity: &str) -> Seen<TeamSeen> {
        self.one(client, evidence, team::DOCUMENT, team::variables(entity), team::read).await
    }

    /// Asks for one page of an entity's projects.
    pub async fn projects(
        &self,
        client: &Client,
        evidence: &mut Evidence,
        (entity, after, first): (&str, Option<&str>, u32),
    ) -> Seen<PageSeen> {
        let variables = projects::variables(entity, after, first);
        self.one(client, evidence, projects::DOCUMENT, variables, projects::read).await
    }

    /// Asks what decides, in one request; one before it where neither an entity nor the default one is known. A refusal is
    /// not looked into: that is for the test itself.
    pub async fn check_once(&self, client: &Client, evidence: &mut Evidence) {
        if self.is_refused_by_client() {
            return;
        }
        if self.target.entity.is_none() {
            self.ask_default_entity(client, evidence).await;
        }
        let Some(entity) = evidence.entity_name().map(str::to_owned) else { return };
        if !super::stopped(evidence) {
            self.ask_check(client, evidence, &entity).await;
        }
    }

    async fn one<T>(
        &self,
        client: &Client,
        evidence: &mut Evidence,
        document: Document,
        variables: Value,
        read: impl FnOnce(&Answer) -> Seen<T>,
    ) -> Seen<T> {
        let answer = self.send_tolerantly(client, evidence, document, variables).await;
        answer.as_ref().map_or(Seen::NotAsked, read)
    }
}
