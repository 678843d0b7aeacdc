//! What a refusal needs to be explained: members, project names, organizations.

use serde_json::{Value, json};

use super::field::{member, nodes, string};
use crate::evidence::{MemberSeen, OrganizationSeen, Seen};
use crate::wandb::{Answer, Document};

/// See `explain.graphql` for the source of every field.
pub const DOCUMENT: Document = Document { operation: "KeywandExplain", text: include_str!("explain.graphql") };

/// Variables of the document.
pub fn variables(entity: &str, username: &str) -> Value {
    json!({ "entity": entity, "username": username })
}

/// Members, project names, organizations.
pub type Told = (Seen<Vec<MemberSeen>>, Seen<Vec<String>>, Seen<Vec<OrganizationSeen>>);

/// Takes the answer apart: members, project names, organizations.
pub fn read(answer: &Answer) -> Told {
    let data = &answer.data;
    let members = data.get("entity").and_then(|entity| entity.get("members")).and_then(Value::as_array);
    let names = nodes(data, "models").map(|projects| projects.filter_map(|project| string(project, "name")).collect());
    let own =
        data.get("own").and_then(|own| own.get("user")).and_then(|user| user.get("organizations")).and_then(Value::as_array);
    (
        told(members.map(|members| members.iter().map(member).collect())),
        told(names),
        told(own.map(|organizations| organizations.iter().map(organization).collect())),
    )
}

fn told<T>(value: Option<T>) -> Seen<T> {
    value.map_or(Seen::Untold, Seen::Present)
}

pub(super) fn organization(value: &Value) -> OrganizationSeen {
    OrganizationSeen { name: string(value, "name"), entity: value.get("orgEntity").and_then(|entity| string(entity, "name")) }
}
