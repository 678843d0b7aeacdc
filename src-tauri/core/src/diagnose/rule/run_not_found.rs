//! Meaning: No run with this ID exists in the entity and project.
//!
//! Evidence: `run … not found`, HTTP 404, while updating or looking up a run.
//!
//! Not to be confused with: `run-id-was-deleted`: the server says that the ID was used and deleted.
//! `permission-denied-unexplained`: HTTP 403.
//!
//! What to do: Compare the entity, project and ID with the run page.
//!
//! Source: public issues; wandb 0.31.0, `wandb/apis/public/runs.py`.

use super::example::nothing_sent;
use super::{Finding, Rule, facts, finding};
use crate::diagnose::Confidence::{Certain, Likely};
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{ClientSaid, Evidence, Trouble};

pub(super) const RULE: Rule = Rule {
    code: Code::RunNotFound,
    group: Group::Run,
    find: Some(find),
    example,
    neighbours: &[Code::RunIdWasDeleted, Code::PermissionDeniedUnexplained],
    steps: &[Step::OpenProjectPage, Step::Say("check-id"), Step::Say("start-anew"), Step::CopyReport],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let words = e.said(Trouble::RunMissing)?.to_owned();
    // A stream of files that is not there may be missing for its project, too.
    let sure = if words.contains("file_stream") { Likely } else { Certain };
    Some(finding(Code::RunNotFound, sure, Facts { message: Some(words), ..facts(e) }))
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.client = Some(ClientSaid::Said(Trouble::RunMissing, "run \"abc123de\" not found while updating run".into()));
    e
}
