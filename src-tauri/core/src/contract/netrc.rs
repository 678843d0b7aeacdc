//! netrc as a whole.

use serde::Serialize;

use super::{ChangeView, Problem};

/// What is wrong with netrc. `keywand netrc --json` prints it.
#[derive(Debug, Clone, Serialize)]
pub struct NetrcView {
    /// Why Python does not read it.
    pub trouble: Option<Box<Problem>>,
    /// Machines that it had when it was looked at last, and has no more.
    pub lost: Vec<LostMachine>,
}

/// A machine that netrc has no more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LostMachine {
    /// Its name.
    pub machine: String,
    /// Label of the saved account whose key it had; `None` where its password was somebody else's: it cannot be brought back.
    pub account: Option<String>,
}

/// A change of netrc that was planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NetrcChange {
    /// Names the plan.
    pub id: String,
    /// The file, home as `~`.
    pub file: String,
    /// Places that are mended.
    pub places: Vec<MendPlace>,
    /// What is brought back, keys as hints.
    pub changes: Vec<ChangeView>,
}

/// A place that is mended: what stands there is not repeated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MendPlace {
    /// Line, counted from 1.
    pub line: u32,
    /// What is wrong there: `comment-after-empty-line`, `comment-after-quotation`, `comment-without-space`, `macro-without-end`,
    /// `capital-letters`, `byte-order-mark`.
    pub flaw: &'static str,
}
