//! Names that are W&B's, whoever reads them.

use super::found::Named;

/// A variable of the environment that says where runs go.
pub(super) fn variable(name: &str) -> Option<Named> {
    match name {
        "WANDB_ENTITY" => Some(Named::Entity),
        "WANDB_PROJECT" => Some(Named::Project),
        _ => None,
    }
}

/// A variable, an option or a key that can only be meant for W&B: `wandb_entity`, `--wandb-project-name`.
pub(super) fn named(name: &str) -> Option<Named> {
    if !name.as_bytes().windows(5).any(|part| part.eq_ignore_ascii_case(b"wandb")) {
        return None;
    }
    let plain: String =
        name.trim_start_matches('-').chars().map(|c| if matches!(c, '-' | '.') { '_' } else { c.to_ascii_lowercase() }).collect();
    let is = |names: &[&str]| {
        names.iter().any(|name| plain.strip_suffix(name).is_some_and(|before| before.is_empty() || before.ends_with(['_', '+'])))
    };
    if is(&["wandb_entity", "wandb_entity_name"]) {
        Some(Named::Entity)
    } else if is(&["wandb_project", "wandb_project_name", "wandb_proj"]) {
        Some(Named::Project)
    } else {
        None
    }
}

/// Does it hold an API key?
pub(super) fn is_key(name: &str) -> bool {
    name.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("wandb"))
        && matches!(name.to_ascii_lowercase().replace('-', "_").as_str(), "wandb_api_key" | "wandb_key" | "wandb_token")
}
