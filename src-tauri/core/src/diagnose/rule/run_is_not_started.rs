//! Meaning: A call such as `wandb.log` needs an active run, but there is none.
//!
//! Evidence: wandb printed `You must call wandb.init() before …` or `Run … is finished`.
//!
//! Not to be confused with: `mode-is-disabled`: a run is started but saves nothing.
//!
//! What to do: Call `wandb.init()` first, in the same process. Call `finish()` last.
//!
//! Source: wandb 0.12 to 0.31, `wandb/sdk/lib/preinit.py`, `wandb/sdk/wandb_run.py`.

use super::example::nothing_sent;
use super::{Finding, Rule, facts, finding};
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{ClientSaid, Evidence, Trouble};

pub(super) const RULE: Rule = Rule {
    code: Code::RunIsNotStarted,
    group: Group::Run,
    find: Some(find),
    example,
    neighbours: &[Code::ResumeRunMissing, Code::ModeIsDisabled],
    steps: &[
        Step::Run("find-calls", "grep -rnE 'wandb\\.(init|finish|log)' --include='*.py' ."),
        Step::Say("call-init"),
        Step::Say("each-process"),
        Step::CopyReport,
    ],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let words = e.said(Trouble::RunNotStarted)?.to_owned();
    Some(finding(Code::RunIsNotStarted, Certain, Facts { message: Some(words), ..facts(e) }))
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.client = Some(ClientSaid::Said(Trouble::RunNotStarted, "You must call wandb.init() before wandb.log()".into()));
    e
}
