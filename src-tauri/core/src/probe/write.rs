//! Proves it by writing: one run, in an existing project only, removed again.

use crate::evidence::{Evidence, Seen, WriteSeen};
use crate::system::random_name;
use crate::wandb::{Answer, Client, delete_run, find_run, upsert_run};

use super::{Event, Probe};

impl Probe<'_> {
    /// Proves it by writing one run where the project exists; call only after the person agreed.
    pub async fn write(&self, evidence: &mut Evidence) {
        prove(self, evidence).await;
        // A refused write needs explaining, too: who could end it?
        let refused = matches!(evidence.write, Some(WriteSeen::Refused { .. })) && evidence.members == Seen::NotAsked;
        if let (true, Some(entity), Ok(client)) =
            (refused, evidence.entity_name().map(str::to_owned), Client::new(self.host(), self.network))
        {
            self.ask_explanation(&client, evidence, &entity).await;
        }
    }
}

async fn prove(probe: &Probe<'_>, evidence: &mut Evidence) {
    if super::stopped(evidence) {
        return;
    }
    let place = evidence.project.present().zip(evidence.entity_name()).map(|(_, entity)| entity.to_owned());
    let Some(entity) = place else {
        evidence.write = Some(WriteSeen::NoProject);
        return;
    };
    let (Ok(client), Ok(name)) = (Client::new(probe.host(), probe.network), random_name()) else {
        return;
    };
    let writer = Writer { probe, client, entity, name: format!("keywand-{name}") };
    let seen = writer.write(evidence).await;
    evidence.write = Some(seen);
    (probe.on)(Event::Learned(evidence));
}

struct Writer<'a> {
    probe: &'a Probe<'a>,
    client: Client,
    entity: String,
    name: String,
}

impl Writer<'_> {
    async fn write(&self, evidence: &mut Evidence) -> WriteSeen {
        let project = &self.probe.target.project;
        let read_only_answer = evidence.status;
        let variables = upsert_run::variables(&self.entity, project, &self.name);
        let answer =
            self.send(evidence, upsert_run::DOCUMENT.operation, &upsert_run::DOCUMENT.without(&[].into()), variables).await;
        let Some(answer) = answer else {
            return self.look_up(evidence).await;
        };
        let Some(made) = upsert_run::read(&answer) else {
            let message = answer.errors.first().map(|error| error.message.clone()).unwrap_or_default();
            return match answer.status {
                429 | 500.. => WriteSeen::Unclear,
                status => WriteSeen::Refused { status, message },
            };
        };
        evidence.status = read_only_answer;
        if !made.inserted {
            // The id existed before: it is somebody's run, so it stays.
            return WriteSeen::Unclear;
        }
        let removed = self.remove(evidence, &made.id).await;
        let went_to = (made.entity.unwrap_or_else(|| self.entity.clone()), made.project.unwrap_or_else(|| project.clone()));
        if went_to != (self.entity.clone(), project.clone()) {
            return WriteSeen::MadeElsewhere { entity: went_to.0, project: went_to.1, removed: removed.is_ok() };
        }
        self.ended(removed)
    }

    /// No answer came: the run may have been made all the same.
    async fn look_up(&self, evidence: &mut Evidence) -> WriteSeen {
        evidence.path = None;
        let variables = find_run::variables(&self.entity, &self.probe.target.project, &self.name);
        let found = self.send(evidence, find_run::DOCUMENT.operation, &find_run::DOCUMENT.without(&[].into()), variables).await;
        let blocked = evidence.path.take();
        match found.as_ref().and_then(find_run::read) {
            Some(id) => {
                let removed = self.remove(evidence, &id).await;
                self.ended(removed)
            }
            None if blocked.is_some() => self.ended(Err(String::new())),
            None => WriteSeen::Unclear,
        }
    }

    async fn remove(&self, evidence: &mut Evidence, id: &str) -> Result<(), String> {
        let document = delete_run::DOCUMENT;
        let answer = self.send(evidence, document.operation, &document.without(&[].into()), delete_run::variables(id)).await;
        match answer {
            Some(answer) if delete_run::read(&answer) => Ok(()),
            Some(answer) => Err(answer.errors.first().map(|error| error.message.clone()).unwrap_or_default()),
            None => {
                evidence.path = None;
                Err(String::new())
            }
        }
    }

    fn ended(&self, removed: Result<(), String>) -> WriteSeen {
        match removed {
            Ok(()) => WriteSeen::MadeAndRemoved,
            Err(message) => {
                let app = self.probe.host().app_url();
                let page = format!("{app}/{}/{}/runs/{}", self.entity, self.probe.target.project, self.name);
                WriteSeen::MadeNotRemoved { page, message }
            }
        }
    }

    async fn send(
        &self,
        evidence: &mut Evidence,
        operation: &'static str,
        text: &str,
        variables: serde_json::Value,
    ) -> Option<Answer> {
        self.probe.send(&self.client, evidence, operation, text, variables).await
    }
}
