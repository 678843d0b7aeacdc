//! What changes while the server runs: keys, projects, runs, and what was asked.

use std::collections::BTreeSet;
use std::sync::atomic::AtomicU64;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::cast::{self, Cast, Size};
use crate::data::{MORE_KEYS, PersonData};
use crate::rule::{self, Project};
use crate::schema::Schema;
use crate::thing::{ARTIFACTS, LINKS, Link, Made, RUNS, SWEEPS};
use crate::{Lesser, Membership, OrganizationKey, Person, key};

/// One request as it came in; never a key.
#[derive(Debug, Clone)]
pub struct Seen {
    /// HTTP method.
    pub method: String,
    /// Path.
    pub path: String,
    /// Name of the GraphQL operation.
    pub operation: Option<String>,
    /// Was it a mutation?
    pub is_mutation: bool,
    /// Was there an `Authorization` header?
    pub has_authorization: bool,
    /// `User-Agent`.
    pub user_agent: String,
    /// The GraphQL document.
    pub document: String,
}

/// A run.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    pub(crate) id: String,
    pub(crate) entity: String,
    pub(crate) project: String,
    pub(crate) name: String,
    pub(crate) owner: String,
    pub(crate) config: String,
    pub(crate) deleted: bool,
    /// Was it there from the start?
    pub(crate) is_old: bool,
}

/// A sweep.
#[derive(Debug, Clone)]
pub(crate) struct Sweep {
    pub(crate) entity: String,
    pub(crate) project: String,
    pub(crate) name: String,
}

/// An artifact with one version.
#[derive(Debug, Clone)]
pub(crate) struct Artifact {
    pub(crate) entity: String,
    pub(crate) project: String,
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) committed: bool,
}

/// A collection of a project or a registry that leads to an artifact of another project.
pub(crate) struct Linked {
    pub(crate) entity: String,
    pub(crate) project: String,
    pub(crate) name: String,
    /// Entity, project and name of the artifact.
    pub(crate) source: (String, String, String),
}

impl From<&Link> for Linked {
    fn from(link: &Link) -> Self {
        let (entity, project, name) = link.source;
        Self {
            entity: link.entity.to_owned(),
            project: link.project.to_owned(),
            name: link.name.to_owned(),
            source: (entity.to_owned(), project.to_owned(), name.to_owned()),
        }
    }
}

impl From<&Made> for Run {
    fn from(made: &Made) -> Self {
        Self {
            id: id("Run", &format!("{}/{}/{}", made.entity, made.project, made.name)),
            entity: made.entity.to_owned(),
            project: made.project.to_owned(),
            name: made.name.to_owned(),
            owner: made.owner.to_owned(),
            config: "{}".to_owned(),
            deleted: false,
            is_old: true,
        }
    }
}

impl From<&Made> for Sweep {
    fn from(made: &Made) -> Self {
        Self { entity: made.entity.to_owned(), project: made.project.to_owned(), name: made.name.to_owned() }
    }
}

impl From<&Made> for Artifact {
    fn from(made: &Made) -> Self {
        let (entity, project, name) = (made.entity.to_owned(), made.project.to_owned(), made.name.to_owned());
        Self { entity, project, name, kind: "dataset".to_owned(), committed: true }
    }
}

/// An opaque id.
pub(crate) fn id(kind: &str, name: &str) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(format!("{kind}:{name}"))
}

pub(crate) struct Store {
    pub(crate) url: String,
    pub(crate) lesser: Lesser,
    pub(crate) schema: Schema,
    pub(crate) cast: Cast,
    /// The longest that anybody waits for an answer, in milliseconds.
    pub(crate) delay: AtomicU64,
    keys: Mutex<Vec<(&'static PersonData, String)>>,
    more_keys: Vec<(&'static PersonData, String)>,
    changing: Mutex<Changing>,
}

#[derive(Default)]
pub(crate) struct Changing {
    pub(crate) projects: Vec<Project>,
    pub(crate) runs: Vec<Run>,
    pub(crate) sweeps: Vec<Sweep>,
    pub(crate) artifacts: Vec<Artifact>,
    pub(crate) links: Vec<Linked>,
    seen: Vec<Seen>,
}

impl Store {
    pub(crate) fn new(url: String, lesser: Lesser, size: Size, delay: u64) -> std::io::Result<Self> {
        let cast = Cast::new(size);
        let keys = cast.people.iter().map(|person| Ok((*person, a_key(person)?))).collect::<std::io::Result<_>>()?;
        let more_keys = MORE_KEYS.iter().map(|person| Ok((person, a_key(person)?))).collect::<std::io::Result<_>>()?;
        let projects = cast::projects(size).map(|project| Project {
            entity: project.entity.to_owned(),
            name: project.name.to_owned(),
            access: project.access.to_owned(),
            hidden: project.hidden,
            invited: project.invited.iter().map(|name| (*name).to_owned()).collect(),
            write_block: project.write_block,
        });
        let changing = Changing {
            projects: projects.collect(),
            runs: RUNS.iter().map(Run::from).collect(),
            sweeps: SWEEPS.iter().map(Sweep::from).collect(),
            artifacts: ARTIFACTS.iter().map(Artifact::from).collect(),
            links: LINKS.iter().map(Linked::from).collect(),
            seen: Vec::new(),
        };
        Ok(Self {
            url,
            lesser,
            schema: Schema::new(lesser)?,
            cast,
            delay: delay.into(),
            keys: Mutex::new(keys),
            more_keys,
            changing: Mutex::new(changing),
        })
    }

    pub(crate) fn changing(&self) -> MutexGuard<'_, Changing> {
        self.changing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn owner_of(&self, key: &str) -> Option<&'static PersonData> {
        let keys = self.keys();
        keys.iter().chain(&self.more_keys).find(|(_, known)| known == key).map(|(person, _)| *person)
    }

    /// Gives a person a new key in place of the one before.
    pub(crate) fn renew(&self, username: &str) -> std::io::Result<()> {
        if let Some((person, key)) = self.keys().iter_mut().find(|(person, _)| person.username == username) {
            *key = a_key(person)?;
        }
        Ok(())
    }

    fn keys(&self) -> MutexGuard<'_, Vec<(&'static PersonData, String)>> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn more_keys(&self) -> Vec<OrganizationKey> {
        let of = |(person, key): &(&PersonData, String)| OrganizationKey {
            username: person.username.to_owned(),
            organization: person.key_of.unwrap_or_default().to_owned(),
            key: key.clone(),
        };
        self.more_keys.iter().map(of).collect()
    }

    pub(crate) fn people(&self) -> Vec<Person> {
        let teams = |person: &PersonData| {
            let teams = self.cast.teams();
            let own = teams.into_iter().filter_map(|team| Some((team.name, rule::membership(person, team)?.role)));
            own.map(|(name, role)| Membership { name: name.to_owned(), role: role.to_owned() }).collect()
        };
        let keys = self.keys();
        let told = keys.iter().map(|(person, key)| Person {
            username: person.username.to_owned(),
            key: key.clone(),
            default_entity: person.default_entity.to_owned(),
            teams: teams(person),
        });
        told.collect()
    }

    pub(crate) fn project_paths(&self) -> Vec<String> {
        self.changing().projects.iter().map(|project| format!("{}/{}", project.entity, project.name)).collect()
    }

    pub(crate) fn project(&self, entity: &str, name: &str) -> Option<Project> {
        self.changing().projects.iter().find(|project| project.entity == entity && project.name == name).cloned()
    }

    pub(crate) fn note(&self, seen: Seen) {
        self.changing().seen.push(seen);
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.changing().seen.clone()
    }

    pub(crate) fn run_names(&self, entity: &str, project: &str) -> Vec<String> {
        let changing = self.changing();
        let there =
            changing.runs.iter().filter(|run| run.entity == entity && run.project == project && !run.deleted && !run.is_old);
        there.map(|run| run.name.clone()).collect::<BTreeSet<_>>().into_iter().collect()
    }
}

fn a_key(person: &PersonData) -> std::io::Result<String> {
    if person.long_key { key::long() } else { key::classic() }
}
