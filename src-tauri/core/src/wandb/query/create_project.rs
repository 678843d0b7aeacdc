//! Makes an empty project.

use serde_json::{Value, json};

use super::field::string;
use crate::wandb::{Answer, Document};

/// See `create_project.graphql` for the source of every field.
pub const DOCUMENT: Document = Document { operation: "KeywandCreateProject", text: include_str!("create_project.graphql") };

/// Variables of the document.
pub fn variables(entity: &str, project: &str) -> Value {
    json!({ "entity": entity, "project": project })
}

/// Is the project there now, whoever made it? A server that puts it elsewhere did not do what was asked.
pub fn read(answer: &Answer, entity: &str) -> bool {
    let project = answer.data.get("upsertModel").and_then(|payload| payload.get("project"));
    let elsewhere = |project: &Value| string(project, "entityName").is_some_and(|name| name != entity);
    project.is_some_and(|project| string(project, "id").is_some() && !elsewhere(project))
}
