//! The one write: a run in an existing project.

use serde_json::{Value, json};

use super::field::{boolean, string};
use crate::wandb::{Answer, Document};

/// See `upsert_run.graphql` for the source of every field.
pub const DOCUMENT: Document = Document { operation: "KeywandUpsertRun", text: include_str!("upsert_run.graphql") };

/// Variables of the document.
pub fn variables(entity: &str, project: &str, name: &str) -> Value {
    json!({ "entity": entity, "project": project, "name": name, "state": "running" })
}

/// The run as the server made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Storage id, the argument of `deleteRun`.
    pub id: String,
    /// Entity that it went to.
    pub entity: Option<String>,
    /// Project that it went to.
    pub project: Option<String>,
    /// Was it new? Only a new run may be removed again.
    pub inserted: bool,
}

/// Takes the answer apart; `None` where no run was made.
pub fn read(answer: &Answer) -> Option<Made> {
    let payload = answer.data.get("upsertBucket")?;
    let bucket = payload.get("bucket")?;
    let project = bucket.get("project");
    Some(Made {
        id: string(bucket, "id")?,
        entity: project.and_then(|project| string(project.get("entity")?, "name")),
        project: project.and_then(|project| string(project, "name")),
        inserted: boolean(payload, "inserted").unwrap_or(false),
    })
}
