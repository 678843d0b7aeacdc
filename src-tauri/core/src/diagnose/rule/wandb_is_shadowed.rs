//! Meaning: Python found a folder or file named `wandb` instead of the package.
//!
//! Evidence: `module 'wandb' has no attribute …`, `cannot import name … from 'wandb'`, `'wandb' is not a package`.
//!
//! Not to be confused with: `sdk-does-not-load`: the package is found but fails.
//!
//! What to do: Check `wandb.__path__`. Rename the file, or install the package in this Python.
//!
//! Source: public issues.

use super::example::nothing_sent;
use super::{Finding, Rule, facts, finding};
use crate::diagnose::Confidence::Likely;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{ClientSaid, Evidence, Trouble};

pub(super) const RULE: Rule = Rule {
    code: Code::WandbIsShadowed,
    group: Group::Machine,
    find: Some(find),
    example,
    neighbours: &[Code::SdkDoesNotLoad],
    steps: &[Step::Run("show-file", "python -c \"import wandb; print(wandb.__path__)\""), Step::Say("rename")],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let words = e.said(Trouble::Shadowed)?.to_owned();
    Some(finding(Code::WandbIsShadowed, Likely, Facts { message: Some(words), ..facts(e) }))
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.client = Some(ClientSaid::Said(Trouble::Shadowed, "module 'wandb' has no attribute 'init'".into()));
    e
}
