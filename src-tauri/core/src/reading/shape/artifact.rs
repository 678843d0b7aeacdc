//! Artifacts: found, used, downloaded.

use super::entry::{Shape, Tells};
use crate::reading::said::Weight;

pub(super) const SHAPES: &[Shape] = &[
    Shape {
        words: &["does not contain artifact"],
        not: &[],
        tells: Tells::Artifact,
        weight: Weight::Certain,
        source: "wandb 0.12 to 0.31, wandb/apis/public",
        example: "wandb: ERROR Project bob-team/toy does not contain artifact: \"weights:latest\"",
    },
    Shape {
        words: &["cannot use artifact", "not committed"],
        not: &[],
        tells: Tells::Artifact,
        weight: Weight::Certain,
        source: "a server's words in public issue threads",
        example: "wandb: ERROR Error while calling W&B API: cannot use artifact QXJ0OjE= as it has not committed (<Response [400]>)",
    },
    Shape {
        words: &["artifact membership ", "not found"],
        not: &[],
        tells: Tells::Artifact,
        weight: Weight::Certain,
        source: "wandb 0.31.0 against a server that refuses",
        example: "wandb: ERROR artifact membership 'val:latest' not found in 'bob-team/toy'",
    },
    Shape {
        words: &["artifact", "not found in "],
        not: &["file"],
        tells: Tells::Artifact,
        weight: Weight::Certain,
        source: "wandb 0.20 to 0.31",
        example: "ValueError: artifact 'weights:latest' not found in 'bob-team/toy'",
    },
    Shape {
        words: &["unable to fetch artifact with "],
        not: &[],
        tells: Tells::Artifact,
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/sdk/artifacts/artifact.py",
        example: "ValueError: Unable to fetch artifact with id: 'QXJ0OjE='",
    },
    Shape {
        words: &["could not find artifact"],
        not: &[],
        tells: Tells::Artifact,
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/apis/public/artifacts.py",
        example: "ValueError: Could not find artifact type 'model'",
    },
    Shape {
        words: &["artifact ", "could not be found"],
        not: &[],
        tells: Tells::Artifact,
        weight: Weight::Certain,
        source: "public issue threads",
        example: "wandb.errors.CommError: Artifact bob-team/toy/weights:v3 could not be found",
    },
    Shape {
        words: &["error downloading artifact"],
        not: &[],
        tells: Tells::Artifact,
        weight: Weight::Vague,
        source: "wandb 0.31.0, wandb/sdk/artifacts/artifact.py",
        example: "ValueError: Error downloading artifact: no such file",
    },
    Shape {
        words: &["failed to fetch artifact manifest"],
        not: &[],
        tells: Tells::Artifact,
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/sdk/artifacts/artifact.py",
        example: "ValueError: Failed to fetch artifact manifest",
    },
];
