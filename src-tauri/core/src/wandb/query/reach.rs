//! What does an account reach? One request.

use serde_json::{Value, json};

use super::field::{boolean, nodes, string};
use crate::evidence::{OrganizationSeen, ReachSeen, Seen, TeamSeen};
use crate::wandb::{Answer, Document};

/// See `reach.graphql` for the source of every field.
pub const DOCUMENT: Document = Document { operation: "KeywandReach", text: include_str!("reach.graphql") };

/// The document has no variables.
pub fn variables() -> Value {
    json!({})
}

/// Takes the answer apart.
pub fn read(answer: &Answer) -> Seen<ReachSeen> {
    let refused = answer.errors.iter().any(|error| error.field() == Some("viewer"));
    super::field::seen(&answer.data, "viewer", refused, |viewer| ReachSeen {
        viewer: super::field::viewer(viewer),
        teams: nodes(viewer, "teams").map(|teams| teams.filter_map(team).collect()),
        organizations: organizations(viewer.get("organizations")),
    })
}

pub(super) fn team(value: &Value) -> Option<TeamSeen> {
    Some(TeamSeen {
        name: string(value, "name")?,
        read_only: boolean(value, "readOnly"),
        is_team: boolean(value, "isTeam"),
        organization: value.get("organization").and_then(|organization| string(organization, "name")),
        members: None,
    })
}

fn organizations(told: Option<&Value>) -> Option<Vec<OrganizationSeen>> {
    Some(told?.as_array()?.iter().map(super::explain::organization).collect())
}
