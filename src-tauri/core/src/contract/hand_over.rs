//! Handing a key over to another machine, on the wire.

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
}

impl HandOverPlanView {
    /// Would nothing change?
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && !self.removes && !self.closes
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
}
