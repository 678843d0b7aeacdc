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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::change::{ChangeRefused, Keys, TakenBack};
    use crate::edit::Edit;

    struct Named(KindName);

    static NETRC: Named = Named(KindName::Netrc);
    static CODE: Named = Named(KindName::Code);

    impl Kind for Named {
        fn name(&self) -> KindName {
            self.0
        }

        fn show(&self, subject: &str, pieces: &[Piece], hint: &Hint<'_>) -> Option<String> {
            pieces.first().map(|piece| match piece {
                Piece::Text(text) => format!("{subject} {text}"),
                Piece::Key(account) => format!("{subject} {}", hint(account)),
            })
        }

        fn merge(&self, _: &[Hunk], _: &[u8], _: &Keys<'_>) -> Option<Vec<u8>> {
            None
        }

        fn take_back(&self, _: &[Hunk], _: &[u8], _: &str, _: &Keys<'_>) -> Result<TakenBack, ChangeRefused> {
            Ok(TakenBack::default())
        }
    }

    fn id(name: &str) -> AccountId {
        AccountId(name.to_owned())
    }

    fn file(shown: &str, kind: &'static Named, hunks: Vec<Hunk>) -> FilePlan {
        FilePlan { path: shown.into(), shown: shown.to_owned(), kind, before: None, hunks, remove: false, close: false }
    }

    fn hunk(old: &[Piece], new: &[Piece]) -> Hunk {
        Hunk { edit: Edit { range: 0..0, old: old.to_vec(), new: new.to_vec() }, line: 7, subject: "s".to_owned() }
    }

    #[test]
    fn a_change_is_shown_with_hints_also_of_keys_that_are_not_on_file_yet() {
        let hunks = vec![hunk(&[Piece::Key(id("stray"))], &[Piece::Key(id("a"))]), hunk(&[], &[Piece::Text("t".to_owned())])];
        let mut plan = Plan::new(vec![file("~/f", &NETRC, hunks)]).expect("a plan");
        let key = ApiKey::new("0123456789abcdef0123456789abcdef01234567".to_owned());
        plan.strays.push(Stray { account: id("stray"), key, host: Host::cloud(), file: "~/f".to_owned() });
        let change = |old: Option<&str>, new: &str| Change {
            file: "~/f".to_owned(),
            line: 7,
            old: old.map(str::to_owned),
            new: Some(new.to_owned()),
        };
        let changes = plan.changes(&|account| format!("hint of {}", account.0));
        assert_eq!(changes, [change(Some("s 0123…4567"), "s hint of a"), change(None, "s t")]);
    }

    #[test]
    fn a_file_in_which_nothing_would_change_is_left_out() {
        let one = || vec![hunk(&[], &[])];
        let files = || {
            vec![
                file("hunk", &NETRC, one()),
                file("nothing", &NETRC, Vec::new()),
                FilePlan { remove: true, ..file("remove", &NETRC, Vec::new()) },
                FilePlan { close: true, ..file("close", &NETRC, Vec::new()) },
                FilePlan { close: true, ..file("both", &NETRC, one()) },
            ]
        };
        let mut plan = Plan::new(files()).expect("a plan");
        assert_eq!(
            (plan.files(), plan.closes()),
            (["hunk", "remove", "close", "both"].map(str::to_owned).into(), vec!["close".to_owned(), "both".to_owned()])
        );
        plan.keep_modes();
        assert_eq!((plan.files(), plan.closes()), (["hunk", "remove", "both"].map(str::to_owned).into(), Vec::new()));
        assert_eq!((plan.is_empty(), plan.is_code(), plan.is_undo(), plan.id.len()), (false, false, false, 16));
        let empty = Plan::new(Vec::new()).expect("a plan");
        assert!(empty.is_empty() && !empty.is_code() && empty.id != plan.id);
        let code = Plan { undoes: Some("x".to_owned()), ..Plan::new(vec![file("c", &CODE, one())]).expect("a plan") };
        assert!(code.is_code() && code.is_undo());
    }

    #[test]
    fn a_file_is_planned_on_as_it_was_looked_at() {
        let home = tempfile::tempdir().expect("a folder");
        let around = Surroundings { home: Some(home.path().to_owned()), ..Surroundings::default() };
        let path = home.path().join("f");
        let absent = Looked::at(&around, &path).expect("no file");
        assert_eq!((absent.content(), absent.fingerprint(), absent.shown.as_str()), (&b""[..], None, "~/f"));
        match Looked::there(&around, &path).map(drop) {
            Err(ChangeRefused::System(file, error)) => {
                assert_eq!((file.as_str(), error.kind()), ("~/f", std::io::ErrorKind::NotFound));
            }
            other => panic!("{other:?}"),
        }
        std::fs::write(&path, "text").expect("a file");
        let there = Looked::there(&around, &path).expect("a file");
        let planned = there.plan(&NETRC, vec![hunk(&[], &[])]);
        assert_eq!((there.content(), planned.before.as_deref()), (&b"text"[..], Some(&*crate::system::fingerprint(b"text"))));
        assert_eq!(
            (planned.path, planned.shown, planned.hunks.len(), planned.remove, planned.close),
            (path, "~/f".to_owned(), 1, false, false)
        );
    }
}
