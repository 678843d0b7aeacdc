//! Launch queues, and Inference.

use super::entry::{Shape, Tells};
use crate::evidence::Trouble;
use crate::reading::said::Weight;

pub(super) const SHAPES: &[Shape] = &[
    Shape {
        words: &["error fetching run queues for"],
        not: &[],
        tells: Tells::Trouble(Trouble::LaunchQueue),
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/sdk/launch",
        example: "wandb: ERROR Error fetching run queues for bob-team check that you have access to this entity and project",
    },
    Shape {
        words: &["unable to add to run queue"],
        not: &[],
        tells: Tells::Trouble(Trouble::LaunchQueue),
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/sdk/launch",
        example: "wandb: ERROR Unable to add to run queue gpu.",
    },
    Shape {
        words: &["error pushing run queue item to queue"],
        not: &[],
        tells: Tells::Trouble(Trouble::LaunchQueue),
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/sdk/launch",
        example: "wandb.errors.CommError: Error pushing run queue item to queue gpu.",
    },
    Shape {
        words: &["launch", "queue", "not found"],
        not: &[],
        tells: Tells::Trouble(Trouble::LaunchQueue),
        weight: Weight::Certain,
        source: "public issue threads",
        example: "wandb: ERROR launch: queue gpu not found",
    },
    Shape {
        words: &["failed to create run queue"],
        not: &[],
        tells: Tells::Trouble(Trouble::LaunchQueue),
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/apis/public/jobs.py",
        example: "wandb.errors.CommError: failed to create run queue",
    },
    Shape {
        words: &["inference gateway is not enabled"],
        not: &[],
        tells: Tells::Trouble(Trouble::Inference),
        weight: Weight::Certain,
        source: "W&B's documentation of Inference",
        example: "openai.PermissionDeniedError: Error code: 403 - {'error': {'message': 'The inference gateway is not enabled for your organization'}}",
    },
    Shape {
        words: &["country, region, or territory not supported"],
        not: &["openai.com"],
        tells: Tells::Trouble(Trouble::Inference),
        weight: Weight::Vague,
        source: "W&B's documentation of Inference",
        example: "openai.PermissionDeniedError: Error code: 403 - {'error': {'message': 'Country, region, or territory not supported'}}",
    },
    Shape {
        words: &["unable to create default queue for"],
        not: &[],
        tells: Tells::Trouble(Trouble::LaunchQueue),
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/sdk/launch/api.py",
        example: "wandb: ERROR Unable to create default queue for entity: bob-team on project: toy. Run could not be added to a queue",
    },
    Shape {
        words: &["unable to push to run queue"],
        not: &[],
        tells: Tells::Trouble(Trouble::LaunchQueue),
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/sdk/launch/api.py",
        example: "wandb: ERROR Unable to push to run queue gpu. More than one queue found with this name.",
    },
    Shape {
        words: &["failed to delete run queue"],
        not: &[],
        tells: Tells::Trouble(Trouble::LaunchQueue),
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/apis/public/jobs.py",
        example: "wandb.errors.CommError: Failed to delete run queue gpu",
    },
    Shape {
        words: &["error fetching entity ", "check that you have access to this entity"],
        not: &[],
        tells: Tells::Trouble(Trouble::LaunchQueue),
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/sdk/launch/api.py",
        example: "Exception: Error fetching entity bob-team check that you have access to this entity",
    },
];
