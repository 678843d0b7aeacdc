//! Meaning: wandb cannot write a file or folder on this machine.
//!
//! Evidence: The operating system's message with a path: `Permission denied: '…'`, `Read-only file system`, `No space
//! left on device`.
//!
//! Not to be confused with: `permission-denied-unexplained`: the W&B server denies access, and the message contains no
//! path on this machine.
//!
//! What to do: Make wandb write elsewhere, or fix the owner of the path.
//!
//! Source: public issues; wandb 0.31.0, `wandb/cli/cli.py`.

use super::example::nothing_sent;
use super::{Finding, Rule, facts, finding};
use crate::diagnose::Confidence::Likely;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{ClientSaid, Evidence, Trouble};

pub(super) const RULE: Rule = Rule {
    code: Code::FolderCannotBeWritten,
    group: Group::Machine,
    find: Some(find),
    example,
    neighbours: &[Code::PermissionDeniedUnexplained, Code::StorageRefusesUpload],
    steps: &[Step::Run("set-dir", "export WANDB_DIR=\"$HOME/wandb-runs\""), Step::Say("check-owner")],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let words = e.said(Trouble::FolderNotWritable)?.to_owned();
    Some(finding(Code::FolderCannotBeWritten, Likely, Facts { message: Some(words), ..facts(e) }))
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.client = Some(ClientSaid::Said(Trouble::FolderNotWritable, "Permission denied: '/tmp/debug-cli.log'".into()));
    e
}
