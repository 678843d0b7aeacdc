//! The whole read-only check in one document: who am I, does the entity exist, may I write there?

use serde_json::{Value, json};

use super::field::{boolean, seen, string};
use crate::evidence::{EntitySeen, ProjectSeen, Seen, ViewerSeen};
use crate::wandb::{Answer, Document};

/// See `check.graphql` for the source of every field.
pub const DOCUMENT: Document = Document { operation: "KeywandCheck", text: include_str!("check.graphql") };

/// Variables of the document.
pub fn variables(entity: &str, project: &str) -> Value {
    json!({ "entity": entity, "project": project })
}

/// Takes the answer apart.
pub fn read(answer: &Answer) -> (Seen<ViewerSeen>, Seen<EntitySeen>, Seen<ProjectSeen>) {
    let refused = |field: &str| answer.errors.iter().any(|error| error.field() == Some(field));
    let data = &answer.data;
    (
        seen(data, "viewer", refused("viewer"), super::field::viewer),
        seen(data, "entity", refused("entity"), entity),
        seen(data, "project", refused("project"), project),
    )
}

fn entity(value: &Value) -> EntitySeen {
    EntitySeen {
        name: string(value, "name"),
        available: boolean(value, "available"),
        read_only: boolean(value, "readOnly"),
        is_team: boolean(value, "isTeam"),
        entity_type: string(value, "entityType"),
        organization: value.get("organization").and_then(|organization| string(organization, "name")),
    }
}

pub(super) fn project(value: &Value) -> ProjectSeen {
    ProjectSeen {
        name: string(value, "name"),
        entity_name: string(value, "entityName"),
        access: string(value, "access"),
        read_only: boolean(value, "readOnly"),
    }
}
