//! The registry: links and aliases.

use super::entry::{Shape, Tells};
use crate::evidence::Trouble;
use crate::reading::said::Weight;

pub(super) const SHAPES: &[Shape] = &[
    Shape {
        words: &["linking is only allowed within the same team"],
        not: &[],
        tells: Tells::Trouble(Trouble::RegistryLink),
        weight: Weight::Certain,
        source: "a server's words in public issue threads",
        example: "wandb.errors.errors.CommError: HTTP 400: linking is only allowed within the same team or to a collection in your organization's registry",
    },
    Shape {
        words: &["model registry has been migrated"],
        not: &[],
        tells: Tells::Trouble(Trouble::RegistryLink),
        weight: Weight::Certain,
        source: "a server's words in public issue threads",
        example: "wandb: ERROR Error while calling W&B API: The model registry has been migrated for teams in your organization (<Response [400]>)",
    },
    Shape {
        words: &["unable to find organization for entity"],
        not: &[],
        tells: Tells::Trouble(Trouble::RegistryLink),
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/sdk/artifacts",
        example: "ValueError: Unable to find organization for entity 'bob-team'.",
    },
    Shape {
        words: &["permission to add the following alias"],
        not: &[],
        tells: Tells::Trouble(Trouble::RegistryLink),
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/sdk/artifacts",
        example: "wandb: ERROR You do not have permission to add the following alias to this artifact: production",
    },
    Shape {
        words: &["permission to add at least one of the following aliases"],
        not: &[],
        tells: Tells::Trouble(Trouble::RegistryLink),
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/sdk/artifacts",
        example: "CommError: You do not have permission to add at least one of the following aliases to this artifact: ['production']",
    },
    Shape {
        words: &["permission to delete at least one of the following aliases"],
        not: &[],
        tells: Tells::Trouble(Trouble::RegistryLink),
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/sdk/artifacts",
        example: "CommError: You do not have permission to delete at least one of the following aliases from this artifact: ['production']",
    },
    Shape {
        words: &["permission to unlink the artifact"],
        not: &[],
        tells: Tells::Trouble(Trouble::RegistryLink),
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/sdk/artifacts",
        example: "CommError: You do not have permission to unlink the artifact weights:v0",
    },
    Shape {
        words: &["failed to map client id"],
        not: &[],
        tells: Tells::Trouble(Trouble::RegistryLink),
        weight: Weight::Vague,
        source: "public issue threads",
        example: "wandb: ERROR Error while calling W&B API: failed to map client id (<Response [404]>)",
    },
    Shape {
        words: &["\"linkartifact\"", "permission"],
        not: &[],
        tells: Tells::Trouble(Trouble::RegistryLink),
        weight: Weight::Certain,
        source: "public issue threads",
        example: "wandb: ERROR Error linking artifact: returned error 403: {\"errors\":[{\"message\":\"permission denied\",\"path\":[\"linkArtifact\"],\"extensions\":{\"code\":\"PERMISSION_ERROR\"}}]}",
    },
    Shape {
        words: &["expecting the organization name or entity name to match"],
        not: &[],
        tells: Tells::Trouble(Trouble::RegistryLink),
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/sdk/artifacts/_gqlutils.py",
        example: "ValueError: Expecting the organization name or entity name to match 'acme' and cannot be linked/fetched with 'bob-team'.",
    },
    Shape {
        words: &["is not a registry project. must start with"],
        not: &[],
        tells: Tells::Trouble(Trouble::RegistryLink),
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/sdk/artifacts/_validators.py",
        example: "ValueError: Project 'toy' is not a registry project. Must start with: 'wandb-registry-'",
    },
    Shape {
        words: &["target_path must match '<registry_project>"],
        not: &[],
        tells: Tells::Trouble(Trouble::RegistryLink),
        weight: Weight::Certain,
        source: "weave 0.54.0, weave/trace/registry_links.py",
        example: "ValueError: target_path must match '<registry_project>/<portfolio_name>' where registry_project starts with 'wandb-registry-'",
    },
];
