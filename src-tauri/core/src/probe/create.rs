//! Makes the project that was asked for.

use crate::evidence::{CreationSeen, Evidence};
use crate::wandb::{Client, create_project};

use super::{Event, Probe};

impl Probe<'_> {
    /// Makes the project that was asked for and found missing; call only after the person agreed.
    ///
    /// Sends the request once, then looks whether the project is there: an answer that was lost is never sent again.
    pub async fn create(&self, evidence: &mut Evidence) {
        let place = evidence.entity_name().map(str::to_owned);
        let (Some(entity), Ok(client)) = (place, Client::new(self.host(), self.network)) else {
            return;
        };
        let decided = (evidence.status, evidence.refusals.clone());
        let document = create_project::DOCUMENT;
        let variables = create_project::variables(&entity, &self.target.project);
        let text = document.without(&[].into());
        let answer = self.send(&client, evidence, document.operation, &text, variables).await;
        let made = answer.as_ref().is_some_and(|answer| create_project::read(answer, &entity));
        // The refusal is told by what came of creating; what reading decided stays.
        (evidence.status, evidence.refusals) = decided;
        evidence.path = None;
        if let Some(refused) = answer.filter(|answer| !made && !answer.errors.is_empty() && !matches!(answer.status, 429 | 500..))
        {
            let message = refused.errors.first().map(|error| error.message.clone()).unwrap_or_default();
            evidence.creation = Some(CreationSeen::Refused { status: refused.status, message });
        } else {
            self.ask_check(&client, evidence, &entity).await;
            let there = made || evidence.project.present().is_some();
            evidence.creation = Some(if there { CreationSeen::Made } else { CreationSeen::Unclear });
        }
        (self.on)(Event::Learned(evidence));
    }
}
