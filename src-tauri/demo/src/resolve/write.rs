//! What writing does: runs and projects are made, runs are deleted softly, and some writes are refused.

use serde_json::{Value, json};

use super::object;
use super::{Arguments, Refusal};
use crate::data::PersonData;
use crate::rule::{self, Named, Project};
use crate::store::{Run, Store, id};

/// Makes or updates a run; a missing project is made where the caller may write to the entity.
pub(super) fn upsert_run(store: &Store, person: &PersonData, input: &Arguments) -> Result<Value, Refusal> {
    if let Some(run) = input.text("id").and_then(|id| run_of_id(store, id)) {
        return edit_run(store, person, input, &run);
    }
    let entity = input.text("entityName").unwrap_or(person.default_entity).to_owned();
    let project = input.text("modelName").unwrap_or("uncategorized").to_owned();
    let name = input.text("name").unwrap_or("unnamed").to_owned();
    if matches!(rule::named(&store.cast, &entity), Named::Nothing) {
        return Err(Refusal::new(404, format!("entity {entity} not found during upsertBucket")));
    }
    if rule::needs_organization_key(&store.cast, person, &entity) {
        return Err(Refusal::new(403, "the provided API key cannot access this resource"));
    }
    may_write(store, person, &entity, &project)?;
    if let Some(run) = find_run(store, &entity, &project, &name) {
        if run.deleted {
            let words = format!("run {entity}/{project}/{name} was previously created and deleted; try a new run name");
            return Err(Refusal::new(409, words));
        }
        keep_config(store, input, &run);
        return Ok(json!({ "__typename": "UpsertBucketPayload", "bucket": object::run(store, person, &run), "inserted": false }));
    }
    let run = Run {
        id: id("Run", &format!("{entity}/{project}/{name}")),
        entity,
        project,
        name,
        owner: person.username.to_owned(),
        config: input.text("config").unwrap_or("{}").to_owned(),
        deleted: false,
        is_old: false,
    };
    let answer = json!({ "__typename": "UpsertBucketPayload", "bucket": object::run(store, person, &run), "inserted": true });
    store.changing().runs.push(run);
    Ok(answer)
}

pub(super) fn may_write(store: &Store, person: &PersonData, entity: &str, project: &str) -> Result<(), Refusal> {
    if let Some(found) = store.project(entity, project) {
        if !rule::takes_runs(&store.cast, person, &found) {
            return Err(Refusal::permission_denied(403));
        }
        return match found.write_block {
            Some((status, "permission denied")) => Err(Refusal::permission_denied(status)),
            Some((status, words)) => Err(Refusal::new(status, words)),
            None => Ok(()),
        };
    }
    if !rule::entity_takes_writes(&store.cast, person, entity) {
        return Err(Refusal::permission_denied(403));
    }
    make_project(store, entity, project)
}

fn make_project(store: &Store, entity: &str, name: &str) -> Result<(), Refusal> {
    if matches!(rule::named(&store.cast, entity), Named::Team(team) if team.frozen) {
        return Err(Refusal::permission_denied(403));
    }
    store.changing().projects.push(Project {
        entity: entity.to_owned(),
        name: name.to_owned(),
        access: "ENTITY_WRITE".to_owned(),
        hidden: false,
        invited: Vec::new(),
        write_block: None,
    });
    Ok(())
}

pub(super) fn upsert_project(store: &Store, person: &PersonData, input: &Arguments) -> Result<Value, Refusal> {
    let entity = input.text("entityName").unwrap_or(person.default_entity);
    let name = input.text("name").unwrap_or_default();
    if matches!(rule::named(&store.cast, entity), Named::Nothing) {
        return Err(Refusal::new(404, format!("Entity {entity} not found")));
    }
    if !rule::entity_takes_writes(&store.cast, person, entity) {
        return Err(Refusal::permission_denied(403));
    }
    let existed = store.project(entity, name).is_some();
    if !existed {
        make_project(store, entity, name)?;
    }
    let made = store.project(entity, name).map(|project| object::project(store, person, &project));
    Ok(json!({ "__typename": "UpsertModelPayload", "project": made, "model": made, "inserted": !existed }))
}

/// The public API names a run by its id alone.
fn edit_run(store: &Store, person: &PersonData, input: &Arguments, run: &Run) -> Result<Value, Refusal> {
    may_write(store, person, &run.entity, &run.project)?;
    keep_config(store, input, run);
    Ok(json!({ "__typename": "UpsertBucketPayload", "bucket": object::run(store, person, run), "inserted": false }))
}

fn keep_config(store: &Store, input: &Arguments, run: &Run) {
    if let Some(config) = input.text("config") {
        let mut changing = store.changing();
        changing.runs.iter_mut().filter(|known| known.id == run.id).for_each(|known| config.clone_into(&mut known.config));
    }
}

fn run_of_id(store: &Store, id: &str) -> Option<Run> {
    store.changing().runs.iter().find(|run| run.id == id && !run.deleted).cloned()
}

/// A run that the person may stop or delete.
fn own_run(store: &Store, person: &PersonData, input: &Arguments) -> Result<Run, Refusal> {
    let found = run_of_id(store, input.text("id").unwrap_or_default());
    let visible =
        |run: &Run| store.project(&run.entity, &run.project).is_some_and(|project| rule::sees(&store.cast, person, &project));
    let run = found.filter(visible).ok_or_else(|| Refusal::new(404, "run not found"))?;
    may_write(store, person, &run.entity, &run.project)?;
    if rule::ends_run(&store.cast, person, &run.entity, &run.owner) { Ok(run) } else { Err(Refusal::permission_denied(403)) }
}

/// Deletes softly: the id stays used up.
pub(super) fn delete_run(store: &Store, person: &PersonData, input: &Arguments) -> Result<Value, Refusal> {
    let run = own_run(store, person, input)?;
    store.changing().runs.iter_mut().filter(|known| known.id == run.id).for_each(|known| known.deleted = true);
    Ok(json!({ "__typename": "DeleteRunPayload", "clientMutationId": null }))
}

pub(super) fn stop_run(store: &Store, person: &PersonData, input: &Arguments) -> Result<Value, Refusal> {
    own_run(store, person, input)?;
    Ok(json!({ "success": true, "clientMutationId": null }))
}

pub(super) fn create_run_files(store: &Store, input: &Arguments) -> Value {
    let names = input.0.get("files").and_then(Value::as_array).cloned().unwrap_or_default();
    let url = |name: &Value| format!("{}/storage/{}", store.url, name.as_str().unwrap_or_default());
    let files: Vec<Value> = names.iter().map(|name| json!({ "name": name, "uploadUrl": url(name) })).collect();
    json!({ "runID": id("Run", input.text("runName").unwrap_or_default()), "uploadHeaders": [], "files": files })
}

pub(super) fn find_run(store: &Store, entity: &str, project: &str, name: &str) -> Option<Run> {
    let changing = store.changing();
    changing.runs.iter().find(|run| run.entity == entity && run.project == project && run.name == name).cloned()
}
