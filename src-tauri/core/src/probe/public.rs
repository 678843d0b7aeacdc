//! What everybody may see: the project, asked for without a key.

use super::decided::Decided;
use super::{Event, Probe, note};
use crate::evidence::{Evidence, Seen};
use crate::wandb::{Client, public};

impl Probe<'_> {
    /// Asks once, read-only and without the key, whether everybody may see the project. The host is the one that the key may
    /// be sent to, so its gate holds for the names, too.
    pub(super) async fn ask_without_key(&self, client: &Client, evidence: &mut Evidence, entity: &str) {
        let document = public::DOCUMENT;
        let text = document.without(&self.memory.recall(self.host()));
        let variables = public::variables(entity, &self.target.project);
        let decided = Decided::by(evidence);
        (self.on)(Event::Asking(evidence));
        let exchange = client.ask_without_key(self.admitted, document.operation, &text, variables).await;
        let answer = note(evidence, exchange);
        decided.stays(evidence);
        evidence.without_key = answer.as_ref().map_or(Seen::Untold, public::read);
        (self.on)(Event::Learned(evidence));
    }
}
