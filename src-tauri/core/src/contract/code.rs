//! Corrected code, on the wire.

use serde::{Deserialize, Serialize};

use super::{EditKind, Form, Named, NoteCode, Span};
use crate::account::AccountId;

/// Asks for pasted code with other names in it.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
pub struct FixRequest {
    /// The code.
    pub text: String,
    /// What kind of text it is; `null`: what it looks like.
    pub form: Option<Form>,
    /// Entity that it is to name; `null`: the nearest one that the account is known to have; empty: leave entities as they are.
    pub entity: Option<String>,
    /// Project that it is to name; `null` or empty: leave projects as they are.
    pub project: Option<String>,
    /// The account that the names are for; `null`: the one that the SDK uses here.
    pub account: Option<AccountId>,
}

/// What has to change in pasted code. The text itself does not come back: it may hold a key, and the edits say everything.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FixView {
    /// What the text was read as.
    pub form: Form,
    /// Entity that it names now; `null` where entities were left as they are.
    pub entity: Option<String>,
    /// Project that it names now; `null` where projects were left as they are.
    pub project: Option<String>,
    /// In the order of the text; they do not touch each other. Everything between them is as it was.
    pub edits: Vec<EditView>,
    /// In the order of the text.
    pub notes: Vec<NoteView>,
    /// Names that stood in the text.
    pub names: Vec<NameView>,
    /// Entities to choose from, as far as the account is known; the default entity first.
    pub offers: Vec<String>,
    /// The entity that runs of the corrected text go to, where that is one entity.
    pub runs_to: Option<String>,
    /// Its projects to choose from, as last listed; the one that changed last comes first.
    pub projects: Vec<String>,
}

/// One changed range.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EditView {
    /// First byte in the old text.
    pub start: u32,
    /// One past the last byte in the old text.
    pub end: u32,
    /// What stands there; empty where something is added.
    pub old: String,
    /// What will stand there.
    pub new: String,
    /// What is changed.
    pub kind: EditKind,
    /// Line in the old text, counted from 1.
    pub line: u32,
    /// The range in the old text, as the screen counts.
    pub before: Span,
    /// The range in the new text, as the screen counts.
    pub after: Span,
}

/// What was left as it is, or should be looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NoteView {
    /// Stable name.
    pub code: NoteCode,
    /// Line, counted from 1.
    pub line: u32,
    /// What it is about: an argument, a variable, a path.
    pub subject: Option<String>,
    /// One or two sentences, in the language that is kept now.
    pub text: String,
}

/// A name that stands in a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NameView {
    /// What it names.
    pub named: Named,
    /// The name.
    pub name: String,
}

/// Asks what would change in a file that the person chooses in the system's dialog.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
pub struct FixChooseRequest {
    /// As for pasted code.
    pub entity: Option<String>,
    /// As for pasted code.
    pub project: Option<String>,
    /// As for pasted code.
    pub account: Option<AccountId>,
}

/// Asks what would change in a file that the terminal names.
#[derive(Debug, Clone, Default)]
pub struct FixFileRequest {
    /// The file; `~` is the home folder.
    pub path: String,
    /// What kind of text it is; `null`: what its name and its text say.
    pub form: Option<Form>,
    /// As for pasted code.
    pub entity: Option<String>,
    /// As for pasted code.
    pub project: Option<String>,
    /// As for pasted code.
    pub account: Option<AccountId>,
}

/// What would change in a file. Nothing is written yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FixPlanView {
    /// Names the plan, for `fix_apply`.
    pub id: String,
    /// The file, home as `~`.
    pub file: String,
    /// Does it take back an earlier change?
    pub undo: bool,
    /// Every changed place: the line as it is and as it will be, any key masked.
    pub changes: Vec<super::ChangeView>,
    /// Places that somebody else changed since, and that stay as they are.
    pub left_alone: Vec<String>,
    /// The same as for pasted code; `null` for an undo.
    pub view: Option<FixView>,
}

/// A change of a file that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FixDone {
    /// The file, home as `~`.
    pub file: String,
    /// One sentence: what was done.
    pub sentence: String,
}
