//! What would change, before anything is written.

use std::path::{Path, PathBuf};

use super::hunk::{Hunk, Piece};
use super::kind::{Hint, Kind, KindName};
use super::refused::ChangeRefused;
use crate::account::{AccountId, Host};
use crate::secret::ApiKey;
use crate::system::{File, Fingerprint, Surroundings, random_name};

/// What would change. It holds no key but those that stand in the way and are not on file yet.
pub struct Plan {
    /// Names the plan.
    pub id: String,
    /// The account that the SDK will use; `None` for a change that leads to no account.
    pub to: Option<AccountId>,
    /// The account that it uses now.
    pub from: Option<AccountId>,
    /// Each file that would change.
    pub files: Vec<FilePlan>,
    /// Keys about to be overwritten that are not on file: they are kept before anything is written.
    pub strays: Vec<Stray>,
    /// The receipt that an undo takes back.
    pub undoes: Option<String>,
    /// Places that were changed since by somebody else, and stay as they are.
    pub left_alone: Vec<String>,
}

/// What would change in one file.
pub struct FilePlan {
    /// Where it is.
    pub path: PathBuf,
    /// The same, home as `~`.
    pub shown: String,
    /// What kind of file it is.
    pub kind: &'static dyn Kind,
    /// Fingerprint of what was planned on; `None` where there is no file.
    pub before: Option<Fingerprint>,
    /// The changed places.
    pub hunks: Vec<Hunk>,
    /// The file was made by the change that is undone, and goes again.
    pub remove: bool,
    /// Is it open to others now, and shall that end?
    pub close: bool,
}

/// A key that stands in the way and is not on file.
pub struct Stray {
    /// The account that it becomes.
    pub account: AccountId,
    /// The key.
    pub key: ApiKey,
    /// Its server.
    pub host: Host,
    /// File, home as `~`.
    pub file: String,
}

/// One changed place, as a screen may show it: keys as hints, nobody else's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// File, home as `~`.
    pub file: String,
    /// Line, counted from 1.
    pub line: u32,
    /// What stands there; `None` where nothing does.
    pub old: Option<String>,
    /// What will stand there; `None` where nothing will.
    pub new: Option<String>,
}

/// A file that was looked at, to plan a change of it.
pub struct Looked {
    path: PathBuf,
    file: File,
    /// Where it is, home as `~`.
    pub shown: String,
}

impl Looked {
    /// Looks at a file; there may be none.
    ///
    /// # Errors
    /// A link that leads nowhere; what the system says.
    pub fn at(around: &Surroundings, path: &Path) -> Result<Self, ChangeRefused> {
        let shown = around.shown(path);
        let file = File::look(path).map_err(|refused| ChangeRefused::of(refused, &shown))?;
        Ok(Self { path: path.to_owned(), file, shown })
    }

    /// Looks at a file that has to be there.
    ///
    /// # Errors
    /// As for [`Looked::at`]; there is none.
    pub fn there(around: &Surroundings, path: &Path) -> Result<Self, ChangeRefused> {
        let looked = Self::at(around, path)?;
        match looked.file.content {
            Some(_) => Ok(looked),
            None => Err(ChangeRefused::System(looked.shown, std::io::ErrorKind::NotFound.into())),
        }
    }

    /// Its bytes; none where there is no such file.
    pub fn content(&self) -> &[u8] {
        self.file.content()
    }

    /// May others than its owner read it?
    pub fn is_open_to_others(&self) -> bool {
        self.file.is_open_to_others()
    }

    /// Fingerprint of its content; `None` where there is no such file.
    pub(super) fn fingerprint(&self) -> Option<Fingerprint> {
        self.file.fingerprint()
    }

    /// A plan to make these hunks in it.
    pub fn plan(&self, kind: &'static dyn Kind, hunks: Vec<Hunk>) -> FilePlan {
        let (path, shown, before) = (self.path.clone(), self.shown.clone(), self.fingerprint());
        FilePlan { path, shown, kind, before, hunks, remove: false, close: false }
    }
}

impl Plan {
    /// A plan to change these files; those in which nothing would change are left out.
    ///
    /// # Errors
    /// The system gives no random bytes.
    pub fn new(files: Vec<FilePlan>) -> Result<Self, ChangeRefused> {
        let id = random_name().map_err(|error| ChangeRefused::System(String::new(), error))?;
        let mut plan = Self { id, to: None, from: None, files, strays: Vec::new(), undoes: None, left_alone: Vec::new() };
        plan.files.retain(FilePlan::changes_something);
        Ok(plan)
    }

    /// Every change, keys as hints.
    pub fn changes(&self, hint: &Hint<'_>) -> Vec<Change> {
        let hint = |account: &AccountId| {
            let stray = self.strays.iter().find(|stray| stray.account == *account);
            stray.map_or_else(|| hint(account), |stray| stray.key.hint())
        };
        self.files.iter().flat_map(|planned| planned.changes(&hint)).collect()
    }

    /// Files that were open to others and will no longer be.
    pub fn closes(&self) -> Vec<String> {
        self.files.iter().filter(|planned| planned.close).map(|planned| planned.shown.clone()).collect()
    }

    /// Files that would be changed, home as `~`.
    pub fn files(&self) -> Vec<String> {
        self.files.iter().map(|planned| planned.shown.clone()).collect()
    }

    /// Does it change code, and no file of the SDK?
    pub fn is_code(&self) -> bool {
        self.files.iter().any(|planned| planned.kind.name() == KindName::Code)
    }

    /// Does it take back an earlier change?
    pub fn is_undo(&self) -> bool {
        self.undoes.is_some()
    }

    /// Is there nothing to do?
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Leaves the mode of the files as it is.
    pub fn keep_modes(&mut self) {
        self.files.iter_mut().for_each(|planned| planned.close = false);
        self.files.retain(FilePlan::changes_something);
    }
}

impl FilePlan {
    fn changes_something(&self) -> bool {
        !self.hunks.is_empty() || self.remove || self.close
    }

    fn changes(&self, hint: &Hint<'_>) -> Vec<Change> {
        let show = |hunk: &Hunk, side: &[Piece]| self.kind.show(&hunk.subject, side, hint);
        let change = |hunk: &Hunk| Change {
            file: self.shown.clone(),
            line: hunk.line,
            old: show(hunk, &hunk.edit.old),
            new: show(hunk, &hunk.edit.new),
        };
        self.hunks.iter().map(change).collect()
    }
}
