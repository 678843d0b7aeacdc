//! What a test decided stays as it was, whatever is asked beside it.

use crate::evidence::{Evidence, Refusal};

/// What the check decided; what is asked beside it changes nothing of that.
pub(super) struct Decided(Option<u16>, Vec<Refusal>, Option<u64>);

impl Decided {
    pub(super) fn by(evidence: &Evidence) -> Self {
        Self(evidence.status, evidence.refusals.clone(), evidence.retry_after)
    }

    pub(super) fn stays(self, evidence: &mut Evidence) {
        evidence.path = None;
        (evidence.status, evidence.refusals, evidence.retry_after) = (self.0, self.1, self.2);
    }
}
