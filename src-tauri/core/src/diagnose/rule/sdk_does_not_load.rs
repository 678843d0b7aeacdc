//! Meaning: The package is not installed here, or it cannot be imported: a part is missing or protobuf does not match.
//!
//! Evidence: An error from `import wandb`, or a missing command `wandb` or `wandb-core`.
//!
//! Not to be confused with: `wandb-is-shadowed`: a different folder is imported.
//!
//! What to do: Reinstall wandb and protobuf, or use a new virtual environment.
//!
//! Source: public issues; wandb 0.17 to 0.31, `wandb/util.py`.

use super::example::nothing_sent;
use super::{Finding, Rule, facts, finding};
use crate::diagnose::Confidence::Likely;
use crate::diagnose::{Code, Facts, Group, Mistake, Step};
use crate::evidence::{ClientSaid, Evidence, Trouble};

pub(super) const RULE: Rule = Rule {
    code: Code::SdkDoesNotLoad,
    group: Group::Machine,
    find: Some(find),
    example,
    neighbours: &[Code::WandbIsShadowed, Code::SdkIsOutdated],
    steps: &[Step::Run("reinstall", "pip install --upgrade --force-reinstall wandb protobuf"), Step::Say("check-python")],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let words = e.said(Trouble::SdkDoesNotLoad)?.to_owned();
    let mistake = is_absent(&words.to_lowercase()).then_some(Mistake::Absent);
    Some(finding(Code::SdkDoesNotLoad, Likely, Facts { message: Some(words), mistake, ..facts(e) }))
}

/// Does this Python, or this shell, have no wandb at all?
fn is_absent(words: &str) -> bool {
    ["no module named 'wandb'", "command not found", "not recognized", "executable file not found", "not installed", "to be installed", "install wandb"]
        .iter()
        .any(|mark| words.contains(mark))
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.client = Some(ClientSaid::Said(Trouble::SdkDoesNotLoad, "cannot import name 'Imports' from 'wandb.proto.wandb_telemetry_pb2'".into()));
    e
}
