//! A file of code with other names in it, changed as a switch changes files: planned, shown, applied, and taken back.

use std::path::{Path, PathBuf};

use super::edit::{Edit, Piece};
use super::journal::Kind;
use super::switch::{FilePlan, Plan, SwitchRefused, look};
use crate::system::{File, Surroundings, random_name};

/// A file of code as it was looked at.
pub struct CodeFile {
    path: PathBuf,
    file: File,
    /// Home as `~`.
    pub shown: String,
}

/// One changed range.
pub struct CodeEdit {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// What stands there.
    pub old: String,
    /// What will stand there.
    pub new: String,
    /// Line, counted from 1.
    pub line: u32,
}

impl CodeFile {
    /// Looks at a file.
    ///
    /// # Errors
    /// A link that leads nowhere; what the system says.
    pub fn look(around: &Surroundings, path: &Path) -> Result<Self, SwitchRefused> {
        let shown = around.shown(path);
        let file = look(around, path)?;
        if file.content.is_none() {
            return Err(SwitchRefused::System(shown, std::io::ErrorKind::NotFound.into()));
        }
        Ok(Self { path: path.to_owned(), file, shown })
    }

    /// Its bytes.
    pub fn content(&self) -> &[u8] {
        self.file.content()
    }
}

/// Plans changing a file of code; writes nothing.
///
/// # Errors
/// The system gives no random bytes.
pub fn plan_code(file: &CodeFile, edits: Vec<CodeEdit>) -> Result<Plan, SwitchRefused> {
    let id = random_name().map_err(|error| SwitchRefused::System(String::new(), error))?;
    let pieces = |text: String| if text.is_empty() { Vec::new() } else { vec![Piece::Text(text)] };
    let edits = edits.into_iter().map(|edit| Edit {
        range: edit.start..edit.end,
        line: edit.line,
        subject: format!("{}", edit.line),
        old: pieces(edit.old),
        new: pieces(edit.new),
    });
    let planned = FilePlan {
        path: file.path.clone(),
        shown: file.shown.clone(),
        kind: Kind::Code,
        before: file.file.fingerprint(),
        edits: edits.collect(),
        remove: false,
        close: false,
    };
    let files = if planned.edits.is_empty() { Vec::new() } else { vec![planned] };
    Ok(Plan { id, to: None, from: None, files, strays: Vec::new(), undoes: None, left_alone: Vec::new() })
}
