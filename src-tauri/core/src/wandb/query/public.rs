//! Is the project there for everybody? Asked without a key.

use super::check;
use super::field::seen;
use crate::evidence::{ProjectSeen, Seen};
use crate::wandb::{Answer, Document};

pub use super::check::variables;

/// See `public.graphql` for the source of every field.
pub const DOCUMENT: Document = Document { operation: "KeywandPublic", text: include_str!("public.graphql") };

/// Takes the answer apart: a server that answers nobody without a key tells nothing.
pub fn read(answer: &Answer) -> Seen<ProjectSeen> {
    seen(&answer.data, "project", !answer.errors.is_empty() || answer.status != 200, check::project)
}
