//! Who is in a team, and in which role?

use serde_json::{Value, json};

use crate::evidence::{Seen, TeamSeen};
use crate::wandb::{Answer, Document};

/// See `team.graphql` for the source of every field.
pub const DOCUMENT: Document = Document { operation: "KeywandTeam", text: include_str!("team.graphql") };

/// Variables of the document.
pub fn variables(entity: &str) -> Value {
    json!({ "entity": entity })
}

/// Takes the answer apart. A placeholder, which stands for a name that nobody has taken, is none.
pub fn read(answer: &Answer) -> Seen<TeamSeen> {
    let refused = answer.errors.iter().any(|error| error.field() == Some("entity"));
    let seen = super::field::seen(&answer.data, "entity", refused, |entity| {
        let team = super::reach::team(entity)?;
        let members = entity.get("members").and_then(Value::as_array);
        let is_free = super::field::boolean(entity, "available") == Some(true);
        let members = members.map(|members| members.iter().map(super::field::member).collect());
        (!is_free).then_some(TeamSeen { members, ..team })
    });
    match seen {
        Seen::Present(Some(team)) => Seen::Present(team),
        Seen::Present(None) | Seen::Absent => Seen::Absent,
        Seen::Untold => Seen::Untold,
        Seen::NotAsked => Seen::NotAsked,
    }
}
