//! Meaning: The folder is bound to one account, but wandb uses another there.
//!
//! Evidence: The folder, the account that it is bound to, and the key that wandb finds.
//!
//! Not to be confused with: `environment-overrides-file`, which may be the cause.
//!
//! What to do: Use `keywand exec`, or add the line for direnv.
//!
//! Source: Keywand's folder bindings.

use super::{Finding, Rule, finding, local_facts};
use super::example::on_machine;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{Evidence, Location};

pub(super) const RULE: Rule = Rule {
    code: Code::FolderIsBoundElsewhere,
    group: Group::Machine,
    find: Some(find),
    example,
    neighbours: &[Code::KeyRejected, Code::Allowed],
    steps: &[Step::Run("exec", "keywand exec -- python train.py"), Step::Say("direnv")],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let (folder, account) = e.machine.as_ref()?.bound_elsewhere.clone()?;
    let facts = Facts { place: Some(Location::Folder(folder)), account: Some(account), ..local_facts(e) };
    Some(finding(Code::FolderIsBoundElsewhere, Certain, facts))
}

fn example() -> Evidence {
    on_machine(|machine| machine.bound_elsewhere = Some(("~/vision".into(), "lab".into())))
}
