//! What rights per action need beside the check: roles in the team, and the run, sweep, artifact or queue that was named.

use serde_json::{Value, json};

use super::field::{boolean, member, string};
use crate::account::{ArtifactPath, Subjects};
use crate::evidence::{ActionsSeen, ArtifactSeen, MemberSeen, QueueSeen, RunSeen, Seen};
use crate::wandb::{Answer, Document, UnknownFields};

/// See `actions.graphql` for the source of every field.
pub const DOCUMENT: Document = Document { operation: "KeywandActions", text: include_str!("actions.graphql") };

/// Variables of the document, for what was named.
pub fn variables(entity: &str, project: &str, subjects: &Subjects, artifact: Option<&ArtifactPath>) -> Value {
    let mut variables = json!({ "entity": entity, "project": project, "run": subjects.run, "sweep": subjects.sweep });
    if let Some(path) = artifact {
        variables["source"] = json!(path.entity);
        variables["sourceProject"] = json!(path.project);
        variables["artifact"] = json!(path.name);
    }
    variables
}

/// The lines that nobody asked for: those of a subject that was not named, and of members that are known.
pub fn left_out(subjects: &Subjects, members_are_known: bool) -> UnknownFields {
    let lines = [
        ("Project", "asked", subjects.run.is_none() && subjects.sweep.is_none()),
        ("Project", "run", subjects.run.is_none()),
        ("Project", "sweep", subjects.sweep.is_none()),
        ("Project", "artifactCollectionMembership", subjects.artifact.is_none()),
        ("Project", "runQueues", subjects.queue.is_none()),
        ("Entity", "members", members_are_known),
        ("Entity", "organization", subjects.registry.is_none()),
    ];
    let unasked = lines.into_iter().filter(|(.., unasked)| *unasked);
    unasked.map(|(kind, field, _)| (kind.to_owned(), field.to_owned())).collect()
}

/// Takes the answer apart: members of the entity, and the rest.
pub fn read(answer: &Answer, subjects: &Subjects) -> (Seen<Vec<MemberSeen>>, ActionsSeen) {
    let data = &answer.data;
    let members = data.get("entity").and_then(|entity| entity.get("members")).and_then(Value::as_array);
    let asked = |named: &Option<String>, seen: Inside<'_>| named.is_some().then(|| seen.of(answer));
    let project = |field| Inside { root: "project", field };
    let run = asked(&subjects.run, project("run")).unwrap_or_default();
    let sweep = asked(&subjects.sweep, project("sweep")).unwrap_or_default();
    let artifact =
        asked(&subjects.artifact, Inside { root: "source", field: "artifactCollectionMembership" }).unwrap_or_default();
    let queues = asked(&subjects.queue, Inside { root: "launch", field: "runQueues" }).unwrap_or_default();
    let organization = asked(&subjects.registry, Inside { root: "entity", field: "organization" }).unwrap_or_default();
    let seen = ActionsSeen {
        subjects: subjects.clone(),
        run: run.map(|run| one_run(&run)),
        sweep: sweep.map(|_| ()),
        artifact: artifact.map(|membership| one_artifact(&membership)),
        queues: queues.map(|queues| queues.as_array().into_iter().flatten().map(one_queue).collect()),
        organization: match organization.map(|organization| organization_entity(&organization)) {
            Seen::Present(Some(name)) => Seen::Present(name),
            Seen::Present(None) | Seen::Untold => Seen::Untold,
            Seen::Absent => Seen::Absent,
            Seen::NotAsked => Seen::NotAsked,
        },
        registry: Seen::NotAsked,
    };
    (members.map_or(Seen::Untold, |members| Seen::Present(members.iter().map(member).collect())), seen)
}

/// A field of an object that stands at the top of the answer.
#[derive(Clone, Copy)]
struct Inside<'a> {
    root: &'a str,
    field: &'a str,
}

impl Inside<'_> {
    /// An object that is `null` has no such field either, unless an error explains it.
    fn of(self, answer: &Answer) -> Seen<Value> {
        let refused = answer.errors.iter().any(|error| error.field() == Some(self.root));
        match answer.data.get(self.root) {
            None => Seen::Untold,
            Some(Value::Null) if refused => Seen::Untold,
            Some(Value::Null) => Seen::Absent,
            Some(object) => super::field::seen(object, self.field, refused, Value::clone),
        }
    }
}

fn one_run(run: &Value) -> RunSeen {
    RunSeen { read_only: boolean(run, "readOnly"), owner: run.get("user").and_then(|user| string(user, "username")) }
}

fn one_artifact(membership: &Value) -> ArtifactSeen {
    let artifact = membership.get("artifact").filter(|artifact| !artifact.is_null());
    ArtifactSeen { is_told: artifact.is_some(), state: artifact.and_then(|artifact| string(artifact, "state")) }
}

fn one_queue(queue: &Value) -> QueueSeen {
    QueueSeen { name: string(queue, "name"), access: string(queue, "access") }
}

fn organization_entity(organization: &Value) -> Option<String> {
    organization.get("orgEntity").and_then(|entity| string(entity, "name"))
}
