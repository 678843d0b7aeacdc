//! Who am I, and who may link into a registry? In one document.

use super::field::seen;
use super::registry;
use crate::evidence::{RegistrySeen, Seen, ViewerSeen};
use crate::wandb::{Answer, Document};

pub use super::registry::variables;

/// See `check_registry.graphql` for the source of every field.
pub const DOCUMENT: Document = Document { operation: "KeywandCheckRegistry", text: include_str!("check_registry.graphql") };

/// Takes the answer apart.
pub fn read(answer: &Answer) -> (Seen<ViewerSeen>, Seen<RegistrySeen>) {
    let refused = answer.errors.iter().any(|error| error.field() == Some("viewer"));
    (seen(&answer.data, "viewer", refused, super::field::viewer), registry::read(answer))
}
