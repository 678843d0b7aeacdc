//! Meaning: Other users on this machine can read netrc and the keys in it.
//!
//! Evidence: The file permissions.
//!
//! Not to be confused with: `netrc-unreadable`: even wandb cannot read it.
//!
//! What to do: Run `chmod 600`; switching accounts also fixes this.
//!
//! Source: wandb 0.31.0, `wbnetrc.py`: creates the file with 0600 and does not change the permissions of an existing one.

use super::{Finding, Rule, finding, local_facts};
use super::example::on_machine;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{Evidence, Location};

pub(super) const RULE: Rule = Rule {
    code: Code::NetrcIsOpenToOthers,
    group: Group::Machine,
    find: Some(find),
    example,
    neighbours: &[Code::KeyRejected, Code::Allowed],
    steps: &[Step::CloseFile],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let file = e.machine.as_ref()?.netrc_open.clone()?;
    let facts = Facts { place: Some(Location::File(file, None)), ..local_facts(e) };
    Some(finding(Code::NetrcIsOpenToOthers, Certain, facts))
}

fn example() -> Evidence {
    on_machine(|machine| machine.netrc_open = Some("~/.netrc".into()))
}
