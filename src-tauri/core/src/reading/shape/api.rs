//! What `wandb.Api` looks up.

use super::entry::{Shape, Tells};
use crate::reading::said::Weight;

pub(super) const SHAPES: &[Shape] = &[
    Shape {
        words: &["project ", " not found under entity "],
        not: &[],
        tells: Tells::Project,
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/apis/public",
        example: "ValueError: project 'toy' not found under entity 'bob-team'",
    },
    Shape {
        words: &["could not find project "],
        not: &[],
        tells: Tells::Project,
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/apis/public/runs.py",
        example: "ValueError: Could not find project bob-team/toy",
    },
    Shape {
        words: &["could not find run <run "],
        not: &[],
        tells: Tells::Project,
        weight: Weight::Certain,
        source: "wandb 0.12 to 0.31, wandb/apis/public",
        example: "ValueError: Could not find run <Run bob-team/toy/abc123de (not found)>",
    },
    Shape {
        words: &["relogin required"],
        not: &[],
        tells: Tells::Outdated,
        weight: Weight::Certain,
        source: "wandb 0.27.1; mended in 0.28.0",
        example: "wandb: ERROR Error while calling W&B API: relogin required (<Response [401]>)",
    },
    Shape {
        words: &["invalid or missing api_key"],
        not: &[],
        tells: Tells::KeyMissing,
        weight: Weight::Certain,
        source: "wandb before 0.10",
        example: "wandb.errors.CommError: Invalid or missing api_key. Run `wandb login`",
    },
    Shape {
        words: &["invalid or missing api key"],
        not: &[],
        tells: Tells::KeyMissing,
        weight: Weight::Certain,
        source: "wandb before 0.10",
        example: "wandb: ERROR Invalid or missing API key. Run wandb login",
    },
    Shape {
        words: &["your login information seems to be invalid"],
        not: &[],
        tells: Tells::KeyRejected,
        weight: Weight::Certain,
        source: "wandb 0.9 to 0.19, wandb/cli/cli.py",
        example: "Your login information seems to be invalid: can you log in again please?",
    },
    Shape {
        words: &["there was a problem logging you in"],
        not: &[],
        tells: Tells::KeyRejected,
        weight: Weight::Vague,
        source: "wandb 0.9 to 0.19, wandb/cli/cli.py",
        example: "We're sorry, there was a problem logging you in.",
    },
];
