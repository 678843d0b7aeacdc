//! Recipes for other machines, on the wire.

use serde::{Deserialize, Serialize};

use crate::account::AccountId;
use crate::recipe::RecipeKind;

/// A kind of recipe, as it is offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RecipeEntry {
    /// Kind.
    pub kind: RecipeKind,
    /// Its own name.
    pub title: String,
    /// What it is, in a few words.
    pub about: String,
    /// How the file is called.
    pub file: String,
}

/// Asks for a recipe.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RecipeRequest {
    /// Kind.
    pub kind: RecipeKind,
    /// Whose key is meant; `null`: the one that wandb would use here.
    pub account: Option<AccountId>,
    /// `entity/project`, `project`, or the address of a project's page.
    pub target: String,
}

/// A complete file for another machine. It holds no key: it says where the key is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RecipeView {
    /// Kind.
    pub kind: RecipeKind,
    /// How the file is called.
    pub file: String,
    /// What stands in it.
    pub text: String,
    /// Entity that it names.
    pub entity: String,
    /// Project that it names.
    pub project: String,
    /// Server that it is for, as a person reads it.
    pub host: String,
}
