//! Handing a key over to another machine, on the wire.

use std::path::PathBuf;

use serde::Serialize;

use super::{ChangeView, Verdict};
use crate::account::AccountId;
use crate::hand_over::Destination;

/// Asks what handing a key over would change.
#[derive(Debug, Clone)]
pub struct HandOverRequest {
    /// The machine.
    pub destination: Destination,
    /// Whose key.
    pub account: AccountId,
    /// Entity and project that are tested there; `None`: no test there.
    pub target: Option<(String, String)>,
    /// The program that could be put there; `None`: none is offered.
    pub program: Option<PathBuf>,
}

/// What would change there. Nothing is written yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HandOverPlanView {
    /// The machine, as `ssh` names it.
    pub destination: String,
    /// The file there, behind the name of its machine, home as `~`.
    pub file: String,
    /// Is it an undo?
    pub undo: bool,
    /// Every changed place; keys as hints.
    pub changes: Vec<ChangeView>,
    /// The file was made by the hand-over that is undone, and goes again.
    pub removes: bool,
    /// May others read the file now, and will it be for its owner alone?
    pub closes: bool,
    /// Keys there that are not on file, and will be kept here first: hint and file.
    pub rescues: Vec<String>,
    /// Places that somebody else changed since, and that stay as they are.
    pub left_alone: Vec<String>,
    /// What else decides there.
    pub notes: Vec<HandOverNoteView>,
    /// keywand itself there.
    pub program: HandOverProgram,
}

/// keywand itself on the other machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HandOverProgram {
    /// Is it there, or can it be?
    pub state: HandOverProgramState,
    /// Where it is or would be, behind the name of its machine; `null` where there is no home folder.
    pub file: Option<String>,
    /// Size of what would be put there.
    pub bytes: Option<u64>,
    /// System and machine there, as `uname -sm` tells them.
    pub system: Option<String>,
}

/// Is keywand there, or can it be?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum HandOverProgramState {
    /// It is not there, and this program can be put there.
    CanBePut,
    /// It is there.
    IsThere,
    /// It is not there, and this program is for another system.
    OtherSystem,
    /// There is no home folder that it could be put in.
    NoHome,
    /// It was put there by a hand-over, and goes with the undo.
    Goes,
}

impl HandOverPlanView {
    /// Would nothing change?
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && !self.removes && !self.closes && self.program.state != HandOverProgramState::Goes
    }
}

/// What else than netrc decides there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum HandOverNote {
    /// `WANDB_API_KEY` is set there and wins over netrc.
    KeyVariableIsSet,
    /// `WANDB_BASE_URL` there names another server than that of the key.
    ServerDiffers,
    /// The key's server is not W&B's cloud, and nothing there was seen to name it.
    ServerIsNotNamed,
}

/// The same, said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HandOverNoteView {
    /// Stable name.
    pub code: HandOverNote,
    /// One sentence.
    pub sentence: String,
}

/// A hand-over that was made, or taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HandOverDone {
    /// One sentence: what was done.
    pub sentence: String,
    /// What the guard came to there; `null` after an undo.
    pub verdict: Option<Verdict>,
    /// What the guard said there.
    pub lines: Vec<String>,
    /// One sentence: what came of putting keywand there, or of removing it; `null` where neither was to be.
    pub program: Option<String>,
    /// Is keywand there now as it was to be, or no longer there? `null` likewise.
    pub program_done: Option<bool>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_is_empty_where_nothing_is_written_removed_or_closed() {
        use HandOverProgramState::{CanBePut, Goes};
        for (removes, closes, state, expect) in [
            (false, false, CanBePut, true),
            (true, false, CanBePut, false),
            (false, true, CanBePut, false),
            (false, false, Goes, false),
        ] {
            let plan = HandOverPlanView {
                destination: String::new(),
                file: String::new(),
                undo: false,
                changes: Vec::new(),
                removes,
                closes,
                rescues: Vec::new(),
                left_alone: Vec::new(),
                notes: Vec::new(),
                program: HandOverProgram { state, file: None, bytes: None, system: None },
            };
            assert_eq!(plan.is_empty(), expect, "{removes} {closes} {state:?}");
        }
    }
}
