//! What came of judging one action, and the causes that the check found.

use serde::Serialize;

use super::ground::Ground;
use crate::diagnose::verdict::{Verdict, judge};
use crate::diagnose::{Code, Group, diagnose};
use crate::evidence::Evidence;

/// May the account do it?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum RightState {
    /// Yes, as far as can be read.
    May,
    /// No.
    MayNot,
    /// Nothing that was told decides it. Never shown as "no".
    Unknown,
}

/// What came of one action: the state, its causes, and what it is read off.
pub(super) type Judged = (RightState, Vec<Code>, Vec<Ground>);

/// Causes that the check found and that fit, without what this machine would do.
pub(super) fn reasons(e: &Evidence, fits: impl Fn(Group) -> bool) -> Vec<Code> {
    let findings = diagnose(e).into_iter().map(|found| found.code);
    let causes = findings.filter(|code| code.group() != Group::Machine && *code != Code::Allowed);
    causes.filter(|code| *code != Code::AnotherAccountIsMember && fits(code.group())).collect()
}

/// Those causes, or these where the check found none that fits.
pub(super) fn reasons_or(e: &Evidence, fits: impl Fn(Group) -> bool, otherwise: Code) -> Vec<Code> {
    let found = reasons(e, fits);
    if found.is_empty() { vec![otherwise] } else { found }
}

/// The state that the check's verdict stands for.
pub(super) fn of_verdict(e: &Evidence) -> RightState {
    match judge(e).verdict {
        Verdict::Allowed => RightState::May,
        Verdict::Denied => RightState::MayNot,
        Verdict::Unreachable | Verdict::CannotTell => RightState::Unknown,
    }
}

/// Nothing that was told decides it.
pub(super) fn untold(grounds: Vec<Ground>) -> Judged {
    (RightState::Unknown, vec![Code::ServerDoesNotTell], grounds)
}
