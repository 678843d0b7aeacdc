//! Sweeps, artifacts, Launch queues, registries and invitations: what is told of them, and what writing does.

use serde_json::{Value, json};

use super::{Arguments, Refusal, object, write as runs};
use crate::data::PersonData;
use crate::rule;
use crate::store::{Artifact, Linked, Store, Sweep, id};
use crate::thing::{QUEUE_PROJECT, QUEUES, Registry, registry};

/// A project that is kept elsewhere: a registry, or the one that holds a team's queues.
pub(super) fn project(store: &Store, person: &PersonData, entity: &str, name: &str) -> Option<Value> {
    if name == QUEUE_PROJECT && QUEUES.iter().any(|queue| queue.entity == entity) {
        let inside = rule::teams(&store.cast, person).any(|team| team.name == entity);
        let writable = rule::entity_takes_writes(&store.cast, person, entity);
        return Some(if inside { bare_project(entity, name, !writable) } else { Value::Null });
    }
    let registry = registry(entity, name)?;
    if !rule::sees_registry(&store.cast, person, registry) {
        return Some(Value::Null);
    }
    Some(registry_project(store, person, registry))
}

fn bare_project(entity: &str, name: &str, read_only: bool) -> Value {
    json!({
        "__typename": "Project",
        "id": id("Project", &format!("{entity}/{name}")),
        "internalId": id("ProjectInternalId", &format!("{entity}/{name}")),
        "name": name,
        "entityName": entity,
        "entity": { "__typename": "Entity", "id": id("Entity", entity), "name": entity },
        "access": "ENTITY_WRITE",
        "readOnly": read_only,
    })
}

fn registry_project(store: &Store, person: &PersonData, registry: &Registry) -> Value {
    let mut project = bare_project(registry.organization, registry.project, !rule::links_into(&store.cast, person, registry));
    let role = |name: &str| json!({ "__typename": "Role", "name": name });
    project["access"] = json!(if registry.restricted { "RESTRICTED" } else { "PRIVATE" });
    project["members"] = registry
        .members
        .iter()
        .map(|(name, held)| json!({ "__typename": "ProjectMember", "id": id("Member", name), "name": name, "username": name, "role": role(held) }))
        .collect();
    project["teamMembers"] = registry
        .teams
        .iter()
        .map(|(team, held)| json!({ "team": { "__typename": "Entity", "id": id("Entity", team), "name": team }, "role": role(held) }))
        .collect();
    project
}

/// A field of a project; `None` where the project itself has the value.
pub(super) fn of_project(
    store: &Store,
    person: &PersonData,
    (entity, project): (&str, &str),
    field: &str,
    arguments: &Arguments,
) -> Option<Value> {
    match field {
        "sweep" => {
            let wanted = arguments.text("sweepName")?;
            let changing = store.changing();
            let found = changing.sweeps.iter().find(|one| one.entity == entity && one.project == project && one.name == wanted);
            Some(found.map_or(Value::Null, sweep))
        }
        "artifactCollectionMembership" => Some(membership(store, person, entity, project, arguments.text("name")?)),
        "artifact" => {
            let found = membership(store, person, entity, project, arguments.text("name")?);
            Some(found.get("artifact").cloned().unwrap_or_default())
        }
        "runQueues" => Some(QUEUES.iter().filter(|one| one.entity == entity).map(queue).collect()),
        "runQueue" => {
            let wanted = arguments.text("name")?;
            let found = QUEUES.iter().find(|one| one.entity == entity && one.name == wanted);
            Some(found.map_or(Value::Null, queue))
        }
        _ => None,
    }
}

fn queue(queue: &crate::thing::Queue) -> Value {
    json!({ "__typename": "RunQueue", "id": id("RunQueue", queue.name), "name": queue.name, "createdBy": null, "access": queue.access })
}

fn sweep(sweep: &Sweep) -> Value {
    json!({
        "__typename": "Sweep",
        "id": id("Sweep", &sweep.name),
        "name": sweep.name,
        "displayName": sweep.name,
        "method": "random",
        "state": "RUNNING",
        "config": "method: random\nparameters:\n  lr:\n    values: [1, 2]\n",
        "project": bare_project(&sweep.entity, &sweep.project, false),
        "runs": { "edges": [] },
        "runCount": 0,
    })
}

/// `NAME:ALIAS` of a project: an artifact of its own, or a link to one of another project.
fn membership(store: &Store, person: &PersonData, entity: &str, project: &str, name: &str) -> Value {
    let name = name.split(':').next().unwrap_or_default();
    let linked = |link: &&Linked| link.entity == entity && link.project == project && link.name == name;
    let source = store.changing().links.iter().find(linked).map(|link| link.source.clone());
    let (of, within, source) = source.unwrap_or_else(|| (entity.to_owned(), project.to_owned(), name.to_owned()));
    let Some(found) = find(store, &of, &within, &source) else {
        return Value::Null;
    };
    let visible = store.project(&of, &within).is_some_and(|project| rule::sees(&store.cast, person, &project));
    json!({
        "__typename": "ArtifactCollectionMembership",
        "id": id("Membership", &format!("{entity}/{project}/{name}")),
        "versionIndex": 0,
        "createdAt": object::CREATED,
        "aliases": [alias()],
        "artifactCollection": collection(entity, project, name, "ArtifactPortfolio"),
        "artifact": if visible { artifact(&found) } else { Value::Null },
    })
}

fn alias() -> Value {
    json!({ "__typename": "ArtifactAlias", "id": id("Alias", "latest"), "alias": "latest" })
}

fn collection(entity: &str, project: &str, name: &str, kind: &str) -> Value {
    json!({
        "__typename": kind,
        "id": id(kind, &format!("{entity}/{project}/{name}")),
        "name": name,
        "project": bare_project(entity, project, false),
        "latestArtifact": null,
    })
}

fn artifact_id(artifact: &Artifact) -> String {
    id("Artifact", &format!("{}/{}/{}", artifact.entity, artifact.project, artifact.name))
}

fn artifact(artifact: &Artifact) -> Value {
    json!({
        "__typename": "Artifact",
        "id": artifact_id(artifact),
        "artifactSequence": collection(&artifact.entity, &artifact.project, &artifact.name, "ArtifactSequence"),
        "versionIndex": 0,
        "artifactType": { "__typename": "ArtifactType", "id": id("ArtifactType", &artifact.kind), "name": artifact.kind },
        "tags": [],
        "state": if artifact.committed { "COMMITTED" } else { "PENDING" },
        "size": 0,
        "digest": "64e7a7d3f4c9b1c1a9d1f5b4a8a7e3c2",
        "digestAlgorithm": "MANIFEST_MD5",
        "fileCount": 0,
        "ttlDurationSeconds": -2,
        "ttlIsInherited": true,
        "createdAt": object::CREATED,
        "aliases": [],
    })
}

fn find(store: &Store, entity: &str, project: &str, name: &str) -> Option<Artifact> {
    let changing = store.changing();
    changing.artifacts.iter().find(|one| one.entity == entity && one.project == project && one.name == name).cloned()
}

fn of_id(store: &Store, person: &PersonData, wanted: &str) -> Option<Artifact> {
    let found = store.changing().artifacts.iter().find(|one| artifact_id(one) == wanted).cloned()?;
    let project = store.project(&found.entity, &found.project)?;
    rule::sees(&store.cast, person, &project).then_some(found)
}

pub(super) fn artifact_of_id(store: &Store, person: &PersonData, wanted: &str) -> Value {
    of_id(store, person, wanted).map_or(Value::Null, |found| artifact(&found))
}

/// A mutation.
pub(super) fn write(store: &Store, person: &PersonData, field: &str, input: &Arguments) -> Result<Value, Refusal> {
    match field {
        "upsertSweep" => upsert_sweep(store, person, input),
        "createAgent" => create_agent(store, person, input),
        "agentHeartbeat" => Ok(json!({ "agent": { "id": input.text("id") }, "commands": "[{\"type\": \"exit\"}]" })),
        "createArtifact" => create_artifact(store, person, input),
        "createArtifactManifest" | "updateArtifactManifest" => Ok(manifest(store, input)),
        "createArtifactFiles" => Ok(json!({ "files": { "edges": [] } })),
        "commitArtifact" => commit_artifact(store, person, input),
        "useArtifact" => use_artifact(store, person, input),
        "linkArtifact" => link_artifact(store, person, input),
        "pushToRunQueueByName" | "pushToRunQueue" => push_to_queue(store, person, input),
        "createInvite" => create_invite(store, person, input),
        _ => Err(Refusal::new(400, format!("{field} is not part of the sample"))),
    }
}

/// May the person write to a project that exists?
fn existing(store: &Store, person: &PersonData, input: &Arguments, missing: &str) -> Result<(String, String), Refusal> {
    let entity = input.text("entityName").unwrap_or(person.default_entity).to_owned();
    let project = input.text("projectName").unwrap_or_default().to_owned();
    if rule::needs_organization_key(&store.cast, person, &entity) {
        return Err(Refusal::new(403, "the provided API key cannot access this resource"));
    }
    let found = store.project(&entity, &project).filter(|project| rule::sees(&store.cast, person, project));
    if found.is_none() {
        return Err(Refusal::new(404, missing.replace("{}", &format!("{entity}/{project}"))));
    }
    runs::may_write(store, person, &entity, &project)?;
    Ok((entity, project))
}

/// # Source
/// `Project E/P not found during upsertSweep`: public posts.
fn upsert_sweep(store: &Store, person: &PersonData, input: &Arguments) -> Result<Value, Refusal> {
    let (entity, project) = existing(store, person, input, "Project {} not found during upsertSweep")?;
    let mut changing = store.changing();
    let made = Sweep { entity, project, name: format!("sweep{:03}", changing.sweeps.len() + 1) };
    let answer = json!({ "__typename": "UpsertSweepPayload", "sweep": sweep(&made), "configValidationWarnings": [] });
    changing.sweeps.push(made);
    Ok(answer)
}

fn create_agent(store: &Store, person: &PersonData, input: &Arguments) -> Result<Value, Refusal> {
    let (entity, project) = existing(store, person, input, "project {} not found during createAgent")?;
    let wanted = input.text("sweep").unwrap_or_default();
    let changing = store.changing();
    if !changing.sweeps.iter().any(|one| one.entity == entity && one.project == project && one.name == wanted) {
        return Err(Refusal::new(404, format!("sweep {wanted} not found during createAgent")));
    }
    Ok(json!({ "agent": { "__typename": "Agent", "id": id("Agent", person.username) } }))
}

fn create_artifact(store: &Store, person: &PersonData, input: &Arguments) -> Result<Value, Refusal> {
    let (entity, project) = existing(store, person, input, "project {} not found during createArtifact")?;
    let names = input.0.get("artifactCollectionNames").and_then(Value::as_array);
    let first = names.and_then(|names| names.first()).and_then(Value::as_str);
    let name = first.or(input.text("artifactCollectionName")).unwrap_or("unnamed").to_owned();
    let kind = input.text("artifactTypeName").unwrap_or("dataset").to_owned();
    let made = find(store, &entity, &project, &name).unwrap_or_else(|| {
        let made = Artifact { entity, project, name, kind, committed: false };
        store.changing().artifacts.push(made.clone());
        made
    });
    Ok(json!({ "__typename": "CreateArtifactPayload", "artifact": artifact(&made) }))
}

fn manifest(store: &Store, input: &Arguments) -> Value {
    let name = input.text("artifactID").or(input.text("artifactManifestID")).unwrap_or_default();
    let file = json!({ "id": id("File", name), "uploadUrl": format!("{}/storage/manifest", store.url), "uploadHeaders": [] });
    json!({ "artifactManifest": { "__typename": "ArtifactManifest", "id": id("Manifest", name), "file": file } })
}

fn commit_artifact(store: &Store, person: &PersonData, input: &Arguments) -> Result<Value, Refusal> {
    let wanted = input.text("artifactID").unwrap_or_default();
    let found = of_id(store, person, wanted).ok_or_else(|| Refusal::new(404, "artifact not found"))?;
    runs::may_write(store, person, &found.entity, &found.project)?;
    store.changing().artifacts.iter_mut().filter(|one| artifact_id(one) == wanted).for_each(|one| one.committed = true);
    Ok(json!({ "artifact": artifact(&Artifact { committed: true, ..found }) }))
}

fn use_artifact(store: &Store, person: &PersonData, input: &Arguments) -> Result<Value, Refusal> {
    existing(store, person, input, "project {} not found during useArtifact")?;
    let found = of_id(store, person, input.text("artifactID").unwrap_or_default());
    let found = found.ok_or_else(|| Refusal::new(404, "artifact not found"))?;
    Ok(json!({ "artifact": artifact(&found) }))
}

/// # Source
/// `linking is only allowed within the same team …` (400): public posts; the roles of a registry: W&B documentation.
fn link_artifact(store: &Store, person: &PersonData, input: &Arguments) -> Result<Value, Refusal> {
    let (entity, project) = (input.text("entityName").unwrap_or_default(), input.text("projectName").unwrap_or_default());
    let found = of_id(store, person, input.text("artifactID").unwrap_or_default());
    let found = found.ok_or_else(|| Refusal::new(404, "artifact not found"))?;
    match registry(entity, project) {
        Some(registry) if !rule::sees_registry(&store.cast, person, registry) => {
            return Err(Refusal::new(404, format!("project {entity}/{project} not found during linkArtifact")));
        }
        Some(registry) if !rule::links_into(&store.cast, person, registry) => return Err(Refusal::permission_denied(403)),
        Some(_) => {}
        None if entity == found.entity => runs::may_write(store, person, entity, project)?,
        None => {
            let words = "linking is only allowed within the same team or to a collection in your organization's registry";
            return Err(Refusal::new(400, words));
        }
    }
    let name = input.text("artifactPortfolioName").unwrap_or_default();
    let kept = Linked {
        entity: registry(entity, project).map_or(entity, |registry| registry.organization).to_owned(),
        project: project.to_owned(),
        name: name.to_owned(),
        source: (found.entity.clone(), found.project.clone(), found.name.clone()),
    };
    let mut changing = store.changing();
    changing.links.retain(|link| (&link.entity, &link.project, &link.name) != (&kept.entity, &kept.project, &kept.name));
    changing.links.push(kept);
    drop(changing);
    let linked = json!({
        "__typename": "ArtifactCollectionMembership",
        "id": id("Membership", &format!("{entity}/{project}/{name}")),
        "versionIndex": 0,
        "createdAt": object::CREATED,
        "aliases": [alias()],
        "artifactCollection": collection(entity, project, name, "ArtifactPortfolio"),
        "artifact": artifact(&found),
    });
    Ok(json!({ "versionIndex": 0, "artifactMembership": linked }))
}

fn push_to_queue(store: &Store, person: &PersonData, input: &Arguments) -> Result<Value, Refusal> {
    let by_id = QUEUES.iter().find(|queue| Some(id("RunQueue", queue.name).as_str()) == input.text("queueID"));
    let (entity, wanted) = match by_id {
        Some(queue) => (queue.entity, queue.name),
        None => (input.text("entityName").unwrap_or_default(), input.text("queueName").unwrap_or_default()),
    };
    if rule::needs_organization_key(&store.cast, person, entity) {
        return Err(Refusal::new(403, "the provided API key cannot access this resource"));
    }
    let queue = QUEUES.iter().find(|queue| queue.entity == entity && queue.name == wanted);
    let queue = queue.ok_or_else(|| Refusal::new(404, format!("queue {wanted} not found")))?;
    let own = queue.access == "PROJECT" || queue.owner == person.username;
    if !own || !rule::entity_takes_writes(&store.cast, person, entity) {
        return Err(Refusal::permission_denied(403));
    }
    Ok(json!({ "runQueueItemId": id("RunQueueItem", wanted), "runSpec": "{}" }))
}

/// Admins invite; the sample's teams do not let their members.
fn create_invite(store: &Store, person: &PersonData, input: &Arguments) -> Result<Value, Refusal> {
    let entity = input.text("entityName").unwrap_or_default();
    let is_team = store.cast.team(entity).is_some();
    if rule::needs_organization_key(&store.cast, person, entity) {
        return Err(Refusal::new(403, "the provided API key cannot access this resource"));
    }
    if !is_team || !rule::administers(&store.cast, person, entity) {
        return Err(Refusal::permission_denied(403));
    }
    let invited = input.text("username").or(input.text("email")).unwrap_or_default();
    let invite = json!({ "id": id("Invite", invited), "name": invited, "email": input.text("email"), "createdAt": object::CREATED, "toUser": { "name": invited } });
    Ok(json!({ "invite": invite }))
}
