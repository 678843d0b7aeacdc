//! Sweeps and their agents.

use super::entry::{Shape, Tells};
use crate::evidence::Trouble;
use crate::reading::said::Weight;

pub(super) const SHAPES: &[Shape] = &[
    Shape {
        words: &["sweep user not valid"],
        not: &[],
        tells: Tells::Trouble(Trouble::SweepOwner),
        weight: Weight::Certain,
        source: "a server's words in public issue threads",
        example: "wandb: ERROR Error while calling W&B API: Sweep user not valid (<Response [400]>)",
    },
    Shape {
        words: &["could not find sweep"],
        not: &[],
        tells: Tells::Trouble(Trouble::SweepMissing),
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/apis/public/sweeps.py",
        example: "ValueError: Could not find sweep <Sweep bob-team/toy/abc123de (Unknown State)>",
    },
    Shape {
        words: &["sweep id not found"],
        not: &[],
        tells: Tells::Trouble(Trouble::SweepMissing),
        weight: Weight::Certain,
        source: "public issue threads",
        example: "wandb: ERROR Error while calling W&B API: sweep ID not found (<Response [404]>)",
    },
    Shape {
        words: &["sweep ", " not found"],
        not: &["was deleted", "sweep user", " entity ", "project ", "file", "command"],
        tells: Tells::Trouble(Trouble::SweepMissing),
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/apis/public/api.py",
        example: "wandb: ERROR Error while calling W&B API: sweep bob-team/toy/abc123de not found (<Response [404]>)",
    },
    Shape {
        words: &["sweep was deleted or agent was not found"],
        not: &[],
        tells: Tells::Trouble(Trouble::SweepMissing),
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/wandb_agent.py",
        example: "wandb: ERROR Sweep was deleted or agent was not found. Stopping sweep.",
    },
    Shape {
        words: &["name required for project query"],
        not: &[],
        tells: Tells::Trouble(Trouble::NoProject),
        weight: Weight::Certain,
        source: "a server's words in public issue threads",
        example: "wandb: ERROR Error while calling W&B API: name required for project query (<Response [400]>)",
    },
    Shape {
        words: &["expected sweep_id in form of"],
        not: &[],
        tells: Tells::Trouble(Trouble::NoProject),
        weight: Weight::Certain,
        source: "wandb 0.31.0, wandb/util.py",
        example: "wandb: ERROR Expected sweep_id in form of sweep, project/sweep, or entity/project/sweep",
    },
    Shape {
        words: &["project ", " not found during upsertsweep"],
        not: &[],
        tells: Tells::Project,
        weight: Weight::Certain,
        source: "a server's words in public issue threads",
        example: "Error: Project bob-team/toy not found during upsertSweep",
    },
];
