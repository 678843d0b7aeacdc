//! A W&B server on loopback with sample people, teams and projects, where every server-side refusal happens.
//!
//! The released wandb client logs in, lists and logs runs against it, and fails with the same words as against W&B.
//! `data` says what is there, `rule` who may do what, `resolve` answers GraphQL fields, `http` speaks.

mod cast;
mod data;
mod graphql;
mod http;
mod key;
mod resolve;
mod rule;
mod schema;
mod store;
mod thing;
mod traces;
mod world;

use std::sync::Arc;
use std::sync::atomic::Ordering;

use serde::Serialize;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub use cast::Size;
pub use schema::SCHEMA;
pub use store::Seen;
pub use world::{Mark, World};

use store::Store;

/// How the sample server is started.
#[derive(Debug, Default, Clone, Copy)]
pub struct Options {
    /// Port on loopback; 0 takes any that is free.
    pub port: u16,
    /// What it does not know or tell.
    pub lesser: Lesser,
    /// How much more there is.
    pub size: Size,
    /// Every answer waits, each person's another time, at most so many milliseconds.
    pub delay: u64,
}

/// What a lesser server (older, self-managed, compatible) does not know or tell.
#[derive(Debug, Default, Clone, Copy)]
pub struct Lesser {
    /// Knows none of `available`, `readOnly`, `entityType`, `access`, `role`.
    pub unknown_fields: bool,
    /// Cannot delete runs.
    pub no_delete_run: bool,
    /// Tells nobody the members of a team.
    pub members_hidden: bool,
}

/// A running sample server; dropping it stops it.
pub struct Demo {
    url: String,
    store: Arc<Store>,
    serving: JoinHandle<()>,
}

/// One person, as told to whoever started the server.
#[derive(Clone, Serialize)]
pub struct Person {
    /// Username.
    pub username: String,
    /// API key, made at start.
    pub key: String,
    /// Entity that runs go to where none is given.
    pub default_entity: String,
    /// Teams and the role in each.
    pub teams: Vec<Membership>,
}

/// A further key of a person, for one organization.
#[derive(Clone, Serialize)]
pub struct OrganizationKey {
    /// Username.
    pub username: String,
    /// The organization that the key is for.
    pub organization: String,
    /// API key, made at start.
    pub key: String,
}

/// One membership.
#[derive(Clone, Serialize)]
pub struct Membership {
    /// Team.
    pub name: String,
    /// Role in it.
    pub role: String,
}

/// Everything about a running server, in one line of JSON.
#[derive(Serialize)]
pub struct Description {
    url: String,
    people: Vec<Person>,
    more_keys: Vec<OrganizationKey>,
    projects: Vec<String>,
    worlds: Vec<World>,
}

impl Demo {
    /// Starts the server on the current tokio runtime.
    ///
    /// # Errors
    /// The port is taken, or the system gives no random bytes for keys.
    pub async fn start(options: Options) -> std::io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", options.port)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let store = Arc::new(Store::new(url.clone(), options.lesser, options.size, options.delay)?);
        let router = http::router(Arc::clone(&store));
        let serving = tokio::spawn(async move {
            // Serving ends only with the process or with the handle.
            let _ = axum::serve(listener, router).await;
        });
        Ok(Self { url, store, serving })
    }

    /// Its address.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Its people.
    pub fn people(&self) -> Vec<Person> {
        self.store.people()
    }

    /// Further keys of its people, each for one organization.
    pub fn more_keys(&self) -> Vec<OrganizationKey> {
        self.store.more_keys()
    }

    /// Gives a person a new key; the one before is rejected from then on.
    ///
    /// # Errors
    /// The system gives no random bytes.
    pub fn renew_key(&self, username: &str) -> std::io::Result<()> {
        self.store.renew(username)
    }

    /// Has answers take `delay` milliseconds at most from now on, as [`Options::delay`] does from the start.
    pub fn set_delay(&self, delay: u64) {
        self.store.delay.store(delay, Ordering::Relaxed);
    }

    /// Gives a member of a team another role: `admin`, `member` or `view-only`.
    pub fn set_role(&self, username: &str, team: &str, role: &str) {
        self.store.cast.set_role(username, team, role);
    }

    /// Its projects, as `entity/project`.
    pub fn projects(&self) -> Vec<String> {
        self.store.project_paths()
    }

    /// Questions worth asking, and what should come of each.
    pub fn worlds(&self) -> Vec<World> {
        world::worlds()
    }

    /// Every request so far.
    pub fn seen(&self) -> Vec<Seen> {
        self.store.seen()
    }

    /// Names of the runs of a project that were made since the start and not deleted.
    pub fn run_names(&self, entity: &str, project: &str) -> Vec<String> {
        self.store.run_names(entity, project)
    }

    /// Everything in one object.
    pub fn description(&self) -> Description {
        Description {
            url: self.url.clone(),
            people: self.people(),
            more_keys: self.more_keys(),
            projects: self.projects(),
            worlds: self.worlds(),
        }
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        self.serving.abort();
    }
}
