//! Answers each field of the schema.

mod object;
mod thing;
mod write;

use serde_json::{Map, Value, json};

use crate::data::PersonData;
use crate::rule;
use crate::store::Store;

/// Why a field is not answered.
#[derive(Debug, Clone)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    message: String,
    code: Option<&'static str>,
}

impl Refusal {
    pub(crate) fn new(status: u16, message: impl Into<String>) -> Self {
        Self { status, message: message.into(), code: None }
    }

    /// The words of W&B for a caller without the right, with 401 and 403 alike.
    pub(crate) fn permission_denied(status: u16) -> Self {
        Self { status, message: "permission denied".to_owned(), code: Some("PERMISSION_ERROR") }
    }

    pub(crate) fn as_error(&self, path: &str) -> Value {
        let mut error = json!({ "message": self.message, "path": [path] });
        if let Some(code) = self.code {
            error["extensions"] = json!({ "code": code });
        }
        error
    }
}

/// Arguments of a field.
pub(crate) struct Arguments(pub(crate) Map<String, Value>);

impl Arguments {
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str().filter(|text| !text.is_empty())
    }

    pub(crate) fn number(&self, name: &str) -> Option<usize> {
        usize::try_from(self.0.get(name)?.as_u64()?).ok()
    }

    /// The fields of `input`.
    pub(crate) fn input(&self) -> Self {
        Self(self.0.get("input").and_then(Value::as_object).cloned().unwrap_or_default())
    }
}

/// A field of `Query` or `Mutation`.
pub(crate) fn root(store: &Store, person: &PersonData, root: &str, field: &str, arguments: &Arguments) -> Result<Value, Refusal> {
    match (root, field) {
        (_, "__typename") => Ok(json!(root)),
        (_, "__schema") => Ok(json!({ "__typename": "__Schema", "types": [] })),
        (_, "__type") => Ok(object::introspected(store, arguments.text("name").unwrap_or_default())),
        ("Query", "viewer") => Ok(object::user(store, person)),
        ("Query", "serverInfo") => Ok(object::server_info()),
        ("Query", "entity") => entity(store, person, arguments.text("name")),
        ("Query", "organization") => Ok(object::organization(arguments.text("name").unwrap_or_default())),
        ("Query", "project" | "model") => project(store, person, arguments),
        ("Query", "models" | "projects") => models(store, person, arguments),
        (_, "upsertBucket") => write::upsert_run(store, person, &arguments.input()),
        (_, "deleteRun") => write::delete_run(store, person, &arguments.input()),
        (_, "upsertModel") => write::upsert_project(store, person, &arguments.input()),
        (_, "createRunFiles") => Ok(write::create_run_files(store, &arguments.input())),
        (_, "stopRun" | "updateRunState") => write::stop_run(store, person, &arguments.input()),
        ("Query", "artifact") => Ok(thing::artifact_of_id(store, person, arguments.text("id").unwrap_or_default())),
        ("Mutation", _) => thing::write(store, person, field, &arguments.input()),
        _ => Ok(Value::Null),
    }
}

/// A field with arguments inside an object; `None` where the object itself has the value.
pub(crate) fn nested(
    store: &Store,
    person: &PersonData,
    of: &Map<String, Value>,
    field: &str,
    arguments: &Arguments,
) -> Option<Value> {
    let kind = of.get("__typename")?.as_str()?;
    let name = |key: &str| of.get(key).and_then(Value::as_str).unwrap_or_default();
    let (entity, project) = (name("entityName"), name("name"));
    match (kind, field) {
        ("Project", "run" | "bucket") => {
            let run = write::find_run(store, entity, project, arguments.text("name")?);
            Some(run.filter(|run| !run.deleted).map_or(Value::Null, |run| object::run(store, person, &run)))
        }
        ("Project", "runs") => Some(object::runs(store, person, entity, project)),
        ("Project", "runCount") => Some(json!(object::runs_of(store, entity, project).len())),
        ("Project", _) => thing::of_project(store, person, (entity, project), field, arguments),
        ("Entity", "project") => project_of(store, person, project, arguments.text("name")?).ok(),
        _ => None,
    }
}

fn entity(store: &Store, person: &PersonData, name: Option<&str>) -> Result<Value, Refusal> {
    let name = name.unwrap_or(person.default_entity);
    if rule::needs_organization_key(&store.cast, person, name) {
        return Err(Refusal::new(200, "the provided API key cannot access this resource"));
    }
    Ok(object::entity(store, person, name))
}

fn project(store: &Store, person: &PersonData, arguments: &Arguments) -> Result<Value, Refusal> {
    let entity = arguments.text("entityName").unwrap_or(person.default_entity);
    project_of(store, person, entity, arguments.text("name").unwrap_or_default())
}

fn project_of(store: &Store, person: &PersonData, entity: &str, name: &str) -> Result<Value, Refusal> {
    if rule::needs_organization_key(&store.cast, person, entity) {
        return Err(Refusal::new(200, "the provided API key cannot access this resource"));
    }
    if let Some(found) = thing::project(store, person, entity, name) {
        return Ok(found);
    }
    let visible = store.project(entity, name).filter(|project| rule::sees(&store.cast, person, project));
    Ok(visible.map_or(Value::Null, |project| object::project(store, person, &project)))
}

fn models(store: &Store, person: &PersonData, arguments: &Arguments) -> Result<Value, Refusal> {
    let entity = arguments.text("entityName").unwrap_or(person.default_entity);
    if rule::needs_organization_key(&store.cast, person, entity) {
        return Err(Refusal::new(200, "the provided API key cannot access this resource"));
    }
    let first = arguments.number("first").unwrap_or(50);
    let from = arguments.text("after").and_then(|cursor| cursor.parse().ok()).unwrap_or(0);
    let changing = store.changing();
    let there = changing.projects.iter().filter(|project| project.entity == entity);
    let visible: Vec<&rule::Project> = there.filter(|project| rule::sees(&store.cast, person, project)).collect();
    let total = visible.len();
    let page = visible.into_iter().skip(from).take(first);
    let page: Vec<Value> = page.map(|project| object::project(store, person, project)).collect();
    let end = from + page.len();
    let edges: Vec<Value> = page
        .into_iter()
        .enumerate()
        .map(|(at, node)| json!({ "__typename": "ProjectEdge", "cursor": (from + at + 1).to_string(), "node": node }))
        .collect();
    let page_info = json!({ "__typename": "PageInfo", "endCursor": end.to_string(), "hasNextPage": end < total });
    Ok(json!({ "__typename": "ProjectConnection", "edges": edges, "pageInfo": page_info }))
}
