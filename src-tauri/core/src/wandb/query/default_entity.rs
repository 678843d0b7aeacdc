//! Where do runs go if no entity is given?

use serde_json::{Value, json};

use super::field::seen;
use crate::evidence::{Seen, ViewerSeen};
use crate::wandb::{Answer, Document};

/// See `default_entity.graphql` for the source of every field.
pub const DOCUMENT: Document = Document { operation: "KeywandDefaultEntity", text: include_str!("default_entity.graphql") };

/// The document has no variables.
pub fn variables() -> Value {
    json!({})
}

/// Takes the answer apart.
pub fn read(answer: &Answer) -> Seen<ViewerSeen> {
    let refused = answer.errors.iter().any(|error| error.field() == Some("viewer"));
    seen(&answer.data, "viewer", refused, super::field::viewer)
}
