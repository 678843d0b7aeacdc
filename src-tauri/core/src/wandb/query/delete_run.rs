//! Removes the run that proved it. Removal is soft, and the run id stays used up.

use serde_json::{Value, json};

use crate::wandb::{Answer, Document};

/// See `delete_run.graphql` for the source of every field.
pub const DOCUMENT: Document = Document { operation: "KeywandDeleteRun", text: include_str!("delete_run.graphql") };

/// Variables of the document.
pub fn variables(id: &str) -> Value {
    json!({ "id": id })
}

/// Was it removed?
pub fn read(answer: &Answer) -> bool {
    answer.errors.is_empty() && answer.data.get("deleteRun").is_some_and(|payload| !payload.is_null())
}
