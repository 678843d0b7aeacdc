//! Meaning: Both an API key and an identity token are set in the environment; wandb stops with an error.
//!
//! Evidence: `WANDB_API_KEY` and `WANDB_IDENTITY_TOKEN_FILE` are both set.
//!
//! Not to be confused with: `environment-overrides-file`: wandb picks the variable.
//!
//! What to do: Unset one of the two.
//!
//! Source: wandb 0.31.0, `authenticate.py` (`_try_env_auth`).

use super::{Finding, Rule, facts, finding};
use super::example::on_machine;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::IdentityTokenConflict,
    group: Group::Machine,
    find: Some(find),
    example,
    neighbours: &[Code::KeyRejected, Code::Allowed],
    steps: &[Step::Run("unset-token", "unset WANDB_IDENTITY_TOKEN_FILE"), Step::Say("keep-token")],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let machine = e.machine.as_ref().filter(|machine| machine.token_conflict)?;
    let facts = Facts { sdk: Some(machine.sdk.clone()), ..facts(e) };
    Some(finding(Code::IdentityTokenConflict, Certain, facts).leads())
}

fn example() -> Evidence {
    on_machine(|machine| machine.token_conflict = true)
}
