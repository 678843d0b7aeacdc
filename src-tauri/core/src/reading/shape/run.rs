//! Runs: starting, resuming, logging to one, and what a run may not hold.

use super::entry::{Shape, Tells};
use crate::evidence::Trouble;
use crate::reading::said::Weight;

pub(super) const SHAPES: &[Shape] = &[
    Shape {
        words: &["directly to your organization"],
        not: &[],
        tells: Tells::Refused(Some("upsertBucket")),
        weight: Weight::Certain,
        source: "a server's words in public issue threads",
        example: "wandb: ERROR you may not log runs directly to your organization, please try using your team entity",
    },
    Shape {
        words: &["you must call wandb.init() before"],
        not: &[],
        tells: Tells::Trouble(Trouble::RunNotStarted),
        weight: Weight::Certain,
        source: "wandb 0.12 to 0.31, wandb/sdk/lib/preinit.py",
        example: "wandb.errors.errors.Error: You must call wandb.init() before wandb.log()",
    },
    Shape {
        words: &["run (", ") is finished. the call to"],
        not: &[],
        tells: Tells::Trouble(Trouble::RunNotStarted),
        weight: Weight::Certain,
        source: "wandb 0.19 to 0.31, wandb/sdk/wandb_run.py",
        example: "wandb.errors.errors.UsageError: Run (abc123de) is finished. The call to `log` will be ignored. Please make sure that you are using an active run.",
    },
    Shape {
        words: &["call `wandb.init()` before"],
        not: &[],
        tells: Tells::Trouble(Trouble::RunNotStarted),
        weight: Weight::Certain,
        source: "public issue threads",
        example: "RuntimeError: You must call `wandb.init()` before WandbCallback()",
    },
    Shape {
        words: &["run \"", " not found"],
        not: &["previously", "wandb.init"],
        tells: Tells::Trouble(Trouble::RunMissing),
        weight: Weight::Certain,
        source: "public issue threads",
        example: "wandb: ERROR Error while calling W&B API: run \"abc123de\" not found while updating run (<Response [404]>)",
    },
    Shape {
        words: &["run ", " not found during "],
        not: &["previously"],
        tells: Tells::Trouble(Trouble::RunMissing),
        weight: Weight::Certain,
        source: "public issue threads",
        example: "wandb: ERROR Error while calling W&B API: run abc123de not found during updateRun (<Response [404]>)",
    },
    Shape {
        words: &["unable to attach to run"],
        not: &[],
        tells: Tells::Trouble(Trouble::RunMissing),
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/sdk/wandb_init.py",
        example: "wandb.errors.UsageError: Unable to attach to run abc123de",
    },
    Shape {
        words: &["invalid parameters: ", " limit exceeded for "],
        not: &[],
        tells: Tells::Trouble(Trouble::TooLong),
        weight: Weight::Certain,
        source: "a server's words in public issue threads",
        example: "wandb: ERROR Error uploading run: returned error 400: {\"data\":{\"upsertBucket\":null},\"errors\":[{\"message\":\"invalid parameters: 64 limit exceeded for JobType\",\"path\":[\"upsertBucket\"]}]}",
    },
    Shape {
        words: &["config cannot exceed "],
        not: &[],
        tells: Tells::Trouble(Trouble::TooLong),
        weight: Weight::Certain,
        source: "a server's words in public issue threads",
        example: "wandb: ERROR Error while calling W&B API: run config cannot exceed 15 MB (<Response [400]>)",
    },
    Shape {
        words: &["summary", " cannot exceed "],
        not: &[],
        tells: Tells::Trouble(Trouble::TooLong),
        weight: Weight::Certain,
        source: "a server's words in public issue threads",
        example: "wandb: ERROR Error while calling W&B API: run summary cannot exceed 16 MB (<Response [400]>)",
    },
    Shape {
        words: &["invalid parameters: ", "too long"],
        not: &[],
        tells: Tells::Trouble(Trouble::TooLong),
        weight: Weight::Certain,
        source: "public issue threads",
        example: "wandb: ERROR Error while calling W&B API: invalid parameters: display name is too long (<Response [400]>)",
    },
    Shape {
        words: &["invalid parameters: ", "must be between"],
        not: &[],
        tells: Tells::Trouble(Trouble::TooLong),
        weight: Weight::Certain,
        source: "public issue threads",
        example: "wandb: ERROR Error while calling W&B API: invalid parameters: tag must be between 1 and 64 characters (<Response [400]>)",
    },
];
