//! Meaning: wandb reports an error that Keywand does not recognize.
//!
//! Evidence: A line in which wandb or Weave reports an error, and no known pattern matches; or a traceback of wandb that was
//! copied without its last line.
//!
//! Not to be confused with: `not-about-wandb`: another service failed.
//!
//! What to do: Read the log of the run, test the target, or upgrade wandb.
//!
//! Source: Keywand's own rule.

use super::example::nothing_sent;
use super::{Finding, Rule, facts, finding};
use crate::diagnose::Confidence::Possible;
use crate::diagnose::{Code, Facts, Group, Mistake, Step};
use crate::evidence::{ClientSaid, Evidence, Trouble};

pub(super) const RULE: Rule = Rule {
    code: Code::ErrorIsUnknown,
    group: Group::Outcome,
    find: Some(find),
    example,
    neighbours: &[Code::PermissionDeniedUnexplained, Code::Allowed],
    steps: &[Step::Run("read-log", "tail -n 50 wandb/debug-internal.log"), Step::Say("test-target"), Step::CopyReport],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    if e.said(Trouble::Cut).is_some() {
        let facts = Facts { mistake: Some(Mistake::TextEnds), ..facts(e) };
        return Some(finding(Code::ErrorIsUnknown, Possible, facts).last());
    }
    let words = e.said(Trouble::Unread)?.to_owned();
    Some(finding(Code::ErrorIsUnknown, Possible, Facts { message: Some(words), ..facts(e) }).last())
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.client = Some(ClientSaid::Said(Trouble::Unread, "artifact portfolio is not reticulated".into()));
    e
}
