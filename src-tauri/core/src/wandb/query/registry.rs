//! Who may link into a registry: its roles are independent of those of the team.

use serde_json::{Value, json};

use super::field::{boolean, seen, string};
use crate::evidence::{RegistrySeen, Seen};
use crate::wandb::{Answer, Document};

/// See `registry.graphql` for the source of every field.
pub const DOCUMENT: Document = Document { operation: "KeywandRegistry", text: include_str!("registry.graphql") };

/// Variables of the document.
pub fn variables(organization: &str, registry: &str) -> Value {
    json!({ "organization": organization, "registry": registry })
}

/// Takes the answer apart.
pub fn read(answer: &Answer) -> Seen<RegistrySeen> {
    let refused = answer.errors.iter().any(|error| error.field() == Some("project"));
    seen(&answer.data, "project", refused, |project| RegistrySeen {
        read_only: boolean(project, "readOnly"),
        members: roles(project, "members", |member| string(member, "username")),
        teams: roles(project, "teamMembers", |member| member.get("team").and_then(|team| string(team, "name"))),
    })
}

/// Names with their roles; one whose name or role was not told is left out.
fn roles(project: &Value, field: &str, name: impl Fn(&Value) -> Option<String>) -> Option<Vec<(String, String)>> {
    let rows = project.get(field)?.as_array()?;
    let role = |row: &Value| row.get("role").and_then(|role| string(role, "name"));
    Some(rows.iter().filter_map(|row| Some((name(row)?, role(row)?))).collect())
}
