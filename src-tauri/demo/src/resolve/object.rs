//! Objects with all their fields; the selection keeps what was asked for.

use serde_json::{Value, json};

use crate::data::{ORGANIZATIONS, PersonData, Right, TeamData};
use crate::rule::{self, Named, Project};
use crate::store::{Run, Store, id};

pub(super) const CREATED: &str = "2026-01-15T09:00:00Z";

fn edges(nodes: impl Iterator<Item = Value>) -> Value {
    let edges: Vec<Value> = nodes.map(|node| json!({ "node": node, "cursor": "" })).collect();
    json!({ "edges": edges })
}

pub(super) fn user(store: &Store, person: &PersonData) -> Value {
    let teams = rule::teams(&store.cast, person).map(|team| {
        json!({
            "__typename": "Entity",
            "id": id("Entity", team.name),
            "name": team.name,
            "available": false,
            "readOnly": !rule::entity_takes_writes(&store.cast, person, team.name),
            "isTeam": true,
            "entityType": "team",
            "organization": organization(team.organization),
        })
    });
    let organizations: Vec<Value> = organizations_of(store, person).map(organization).collect();
    json!({
        "__typename": "User",
        "id": id("User", person.username),
        "name": person.name,
        "username": person.username,
        "email": if person.has_email { format!("{}@example.com", person.username) } else { String::new() },
        "admin": false,
        "flags": "{\"code_saving_enabled\": true}",
        "entity": person.default_entity,
        "defaultEntity": { "__typename": "Entity", "id": id("Entity", person.default_entity), "name": person.default_entity },
        "deletedAt": null,
        "photoUrl": null,
        "apiKeys": edges(std::iter::once(json!({ "__typename": "ApiKey", "id": id("ApiKey", person.username), "name": "wandb_v1", "description": "sample" }))),
        "teams": edges(teams),
        "organizations": organizations,
    })
}

fn organizations_of(store: &Store, person: &PersonData) -> impl Iterator<Item = &'static str> {
    let own: Vec<&'static str> = rule::teams(&store.cast, person).map(|team| team.organization).collect();
    ORGANIZATIONS.iter().map(|(_, name)| *name).filter(move |name| own.iter().any(|own| entity_of(own) == Some(*name)))
}

fn entity_of(organization: &str) -> Option<&'static str> {
    ORGANIZATIONS.iter().find(|(display, _)| *display == organization).map(|(_, name)| *name)
}

/// An organization by the name of its entity or by its display name.
pub(super) fn organization(name: &str) -> Value {
    let Some((display, entity)) = ORGANIZATIONS.iter().find(|(display, entity)| *entity == name || *display == name) else {
        return Value::Null;
    };
    json!({
        "__typename": "Organization",
        "id": id("Organization", entity),
        "name": display,
        "orgEntity": { "__typename": "Entity", "id": id("Entity", entity), "name": entity, "entityType": "organization" },
        "coreWeaveOrganizationId": null,
        "featureFlags": [],
    })
}

/// An entity. A name that nobody has taken answers with a placeholder: `available: true, readOnly: false`.
///
/// # Source
/// github.com/wandb/wandb/pull/12878.
pub(super) fn entity(store: &Store, person: &PersonData, name: &str) -> Value {
    let named = rule::named(&store.cast, name);
    let exists = !matches!(named, Named::Nothing);
    let (kind, owner, belongs_to, members) = match named {
        Named::Team(team) => ("team", Value::Null, organization(team.organization), members(store, person, team)),
        Named::Personal(owner) => ("user", user(store, owner), Value::Null, Value::Array(Vec::new())),
        Named::Organization(display) => ("organization", Value::Null, organization(display), Value::Array(Vec::new())),
        Named::Nothing => ("team", Value::Null, Value::Null, Value::Array(Vec::new())),
    };
    json!({
        "__typename": "Entity",
        "id": id("Entity", name),
        "name": name,
        "available": !exists,
        "photoUrl": null,
        "readOnly": exists && !rule::entity_takes_writes(&store.cast, person, name),
        "readOnlyAdmin": false,
        "isTeam": matches!(named, Named::Team(_)),
        "entityType": kind,
        "privateOnly": false,
        "storageBytes": 0,
        "codeSavingEnabled": true,
        "defaultAccess": "ENTITY_WRITE",
        "isPaid": true,
        "limits": null,
        "members": members,
        "organization": belongs_to,
        "user": owner,
    })
}

fn members(store: &Store, asking: &PersonData, team: &'static TeamData) -> Value {
    let knows = rule::membership(asking, team).is_some() || team.organization == "Onsei KK";
    if store.lesser.members_hidden || !knows {
        return Value::Array(Vec::new());
    }
    let rows = team.members.iter().filter_map(|member| {
        let person = store.cast.person(member.username)?;
        Some(json!({
            "__typename": "Member",
            "id": id("Member", person.username),
            "username": person.username,
            "name": person.name,
            "email": if person.has_email { format!("{}@example.com", person.username) } else { String::new() },
            "role": member.role,
            "admin": member.right == Right::Admin,
            "pending": member.right == Right::Pending,
            "accountType": if member.role == "service" { "SERVICE" } else { "MEMBER" },
            "photoUrl": null,
            "apiKey": null,
        }))
    });
    rows.collect()
}

pub(super) fn project(store: &Store, person: &PersonData, project: &Project) -> Value {
    json!({
        "__typename": "Project",
        "id": id("Project", &format!("{}/{}", project.entity, project.name)),
        "internalId": id("ProjectInternalId", &format!("{}/{}", project.entity, project.name)),
        "name": project.name,
        "entityName": project.entity,
        "entity": { "__typename": "Entity", "id": id("Entity", &project.entity), "name": project.entity },
        "createdAt": CREATED,
        "updatedAt": changed(&project.name),
        "isBenchmark": false,
        "description": null,
        "access": project.access,
        "views": "{}",
        "readOnly": !rule::takes_runs(&store.cast, person, project),
        "user": null,
        "members": [],
        "teamMembers": [],
    })
}

pub(super) fn run(store: &Store, person: &PersonData, run: &Run) -> Value {
    let writable =
        store.project(&run.entity, &run.project).is_some_and(|project| rule::takes_runs(&store.cast, person, &project));
    let owner = store.cast.person(&run.owner);
    let project = json!({
        "__typename": "Project",
        "id": id("Project", &format!("{}/{}", run.entity, run.project)),
        "name": run.project,
        "entityName": run.entity,
        "entity": { "__typename": "Entity", "id": id("Entity", &run.entity), "name": run.entity },
    });
    json!({
        "__typename": "Run",
        "id": run.id,
        "name": run.name,
        "displayName": run.name,
        "config": run.config,
        "state": "running",
        "tags": [],
        "readOnly": !writable,
        "user": owner.map(|owner| json!({ "__typename": "User", "id": id("User", owner.username), "name": owner.name, "username": owner.username })),
        "createdAt": CREATED,
        "stopped": false,
        "historyLineCount": 0,
        "logLineCount": 0,
        "eventsLineCount": 0,
        "historyTail": "[]",
        "eventsTail": "[]",
        "summaryMetrics": "{}",
        "wandbConfig": "{\"t\": {}}",
        "projectId": 1,
        "project": project,
    })
}

/// Runs of a project that were not deleted.
pub(super) fn runs_of(store: &Store, entity: &str, project: &str) -> Vec<Run> {
    let changing = store.changing();
    changing.runs.iter().filter(|run| run.entity == entity && run.project == project && !run.deleted).cloned().collect()
}

pub(super) fn runs(store: &Store, person: &PersonData, entity: &str, project: &str) -> Value {
    let mut runs = edges(runs_of(store, entity, project).iter().map(|found| run(store, person, found)));
    runs["pageInfo"] = json!({ "endCursor": null, "hasNextPage": false });
    runs
}

pub(super) fn server_info() -> Value {
    json!({
        "__typename": "ServerInfo",
        "cliVersionInfo": "{\"max_cli_version\": \"0.31.0\"}",
        "latestLocalVersionInfo": { "outOfDate": false, "latestVersionString": "0.80.0", "versionOnThisInstanceString": "0.80.0" },
        "features": [],
    })
}

/// What old clients ask before they begin: which fields a type has.
///
/// # Source
/// Recordings of wandb 0.19.0 (`ProbeServerCapabilities`).
pub(super) fn introspected(store: &Store, kind: &str) -> Value {
    // Of a type that the sample lacks it knows no field; old clients fail on a type that is not there at all.
    let fields = store.schema.fields(kind).into_iter().flatten();
    let fields: Vec<Value> = fields.map(|name| json!({ "name": name, "args": [], "type": null })).collect();
    json!({ "name": kind, "fields": fields, "inputFields": fields, "enumValues": [] })
}

/// A moment of 2026 that differs from name to name.
fn changed(name: &str) -> String {
    let number = name.bytes().fold(7_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte)));
    format!("2026-{:02}-{:02}T{:02}:{:02}:00Z", number % 10 + 1, number / 10 % 28 + 1, number / 280 % 24, number / 6_720 % 60)
}
