//! Fields that several answers have.

use serde_json::Value;

use crate::evidence::{MemberSeen, Seen, ViewerSeen};

pub(super) fn string(value: &Value, field: &str) -> Option<String> {
    value.get(field)?.as_str().map(str::to_owned)
}

pub(super) fn boolean(value: &Value, field: &str) -> Option<bool> {
    value.get(field)?.as_bool()
}

/// The nodes of a connection: `{ edges: [{ node }] }`.
pub(super) fn nodes<'a>(value: &'a Value, field: &str) -> Option<impl Iterator<Item = &'a Value>> {
    let edges = value.get(field)?.get("edges")?.as_array()?;
    Some(edges.iter().filter_map(|edge| edge.get("node")).filter(|node| !node.is_null()))
}

/// A top-level field: present, `null`, or not told. A `null` that an error explains was refused, not absent.
pub(super) fn seen<T>(data: &Value, field: &str, refused: bool, read: impl FnOnce(&Value) -> T) -> Seen<T> {
    match data.get(field) {
        None => Seen::Untold,
        Some(Value::Null) if refused => Seen::Untold,
        Some(Value::Null) => Seen::Absent,
        Some(value) => Seen::Present(read(value)),
    }
}

pub(super) fn viewer(value: &Value) -> ViewerSeen {
    ViewerSeen {
        login_team: None,
        username: string(value, "username"),
        default_entity: string(value, "entity").filter(|name| !name.is_empty()),
        has_email: value.get("email").map(|email| email.as_str().is_some_and(|email| !email.is_empty())),
        teams: nodes(value, "teams").map(|teams| teams.filter_map(|team| string(team, "name")).collect()),
    }
}

pub(super) fn member(value: &Value) -> MemberSeen {
    MemberSeen {
        username: string(value, "username"),
        name: string(value, "name"),
        role: string(value, "role"),
        account_type: string(value, "accountType"),
        admin: boolean(value, "admin"),
        pending: boolean(value, "pending"),
    }
}
