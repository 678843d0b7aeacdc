//! Speaks to one W&B host and returns what was observed, never a judgement.
//!
//! Only fields that the released wandb client itself asks for are asked (`query/*.graphql` name their source), every
//! one may be missing, and nobody else's keys are ever selected.

mod admission;
mod answer;
mod client;
mod document;
#[cfg(fuzzing)]
pub mod fuzzing;
mod proxy;
mod query;
mod resolve;
mod tls;

pub(crate) use admission::admit;
pub use admission::{Admitted, Network};
pub use answer::{Answer, GraphqlError};
pub use client::{ANSWER_LIMIT, CONNECT_LIMIT, Client, Exchange, MAX_BODY};
pub use document::{Document, UnknownFields};
pub(crate) use proxy::agreement;
pub use proxy::{Proxy, ProxySetting};
pub use query::{
    DOCUMENTS, actions, check, check_registry, create_project, default_entity, delete_run, explain, find_run, projects, public,
    reach, registry, team, upsert_run,
};
pub use resolve::{Lookup, system_lookup};
