//! After a time-out: was the run made after all?

use serde_json::{Value, json};

use super::field::string;
use crate::wandb::{Answer, Document};

/// See `find_run.graphql` for the source of every field.
pub const DOCUMENT: Document = Document { operation: "KeywandFindRun", text: include_str!("find_run.graphql") };

/// Variables of the document.
pub fn variables(entity: &str, project: &str, name: &str) -> Value {
    json!({ "entity": entity, "project": project, "name": name })
}

/// Storage id of the run, where it exists.
pub fn read(answer: &Answer) -> Option<String> {
    string(answer.data.get("project")?.get("run")?, "id")
}
