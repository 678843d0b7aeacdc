//! Makes a planned change: all of it, or nothing.

use super::hunk::{Keys, written};
use super::journal::{Journal, Receipt};
use super::plan::{FilePlan, Plan};
use super::receipt::FileReceipt;
use super::refused::ChangeRefused;
use crate::system::{File, Lock, Refused, Surroundings, now, sweep};

/// Makes a planned change: all of it, or nothing. Its receipt is written before the files are.
///
/// # Errors
/// Why nothing was changed.
pub fn apply(around: &Surroundings, plan: &Plan, keys: &Keys<'_>) -> Result<(), ChangeRefused> {
    let _held = Lock::take(&around.data).map_err(|error| match error.kind() {
        std::io::ErrorKind::TimedOut => ChangeRefused::Busy,
        _ => ChangeRefused::System(around.shown(&around.data), error),
    })?;
    let mut journal = Journal::read(&around.data);
    let ready = plan.files.iter().map(|planned| Ready::look(planned, &journal, keys)).collect::<Result<Vec<_>, _>>()?;
    if let Some(receipt) = &plan.undoes {
        write_all(&ready, keys)?;
        journal.remove(receipt);
        return write_journal(around, &journal);
    }
    let kept = journal.clone();
    let files = ready.iter().map(|ready| ready.receipt(keys)).collect::<Result<_, _>>()?;
    journal.add(Receipt { id: plan.id.clone(), at: now(), from: plan.from.clone(), to: plan.to.clone(), files });
    write_journal(around, &journal)?;
    write_all(&ready, keys).inspect_err(|_| {
        // The receipt of a change that was not made goes with it; one that stays is known by its fingerprints.
        let _ = write_journal(around, &kept);
    })
}

/// A file that is as it was planned on, and what it will hold.
struct Ready<'a> {
    planned: &'a FilePlan,
    file: File,
    content: Vec<u8>,
}

impl<'a> Ready<'a> {
    fn look(planned: &'a FilePlan, journal: &Journal, keys: &Keys<'_>) -> Result<Self, ChangeRefused> {
        planned.path.parent().into_iter().for_each(sweep);
        let file = File::look_when_quiet(&planned.path, |text| journal.knows(text));
        let file = file.map_err(|refused| ChangeRefused::of(refused, &planned.shown))?;
        if file.fingerprint() != planned.before {
            return Err(ChangeRefused::Changed(planned.shown.clone()));
        }
        let content = written(file.content(), &planned.hunks, keys)?;
        Ok(Self { planned, file, content })
    }

    fn receipt(&self, keys: &Keys<'_>) -> Result<FileReceipt, ChangeRefused> {
        let planned = self.planned;
        FileReceipt::of(planned.path.clone(), planned.kind, self.file.fingerprint(), (&planned.hunks, &self.content), keys)
    }

    /// The file as it is then; `None` where nothing was to be written.
    fn write(&self, keys: &Keys<'_>) -> Result<Option<File>, Refused> {
        let Self { planned, file, content } = self;
        if planned.remove {
            return file.remove().map(|()| None);
        }
        if content == file.content() && !planned.close {
            return Ok(None);
        }
        if let Some(folder) = planned.path.parent().filter(|_| planned.kind.makes_folder()) {
            std::fs::create_dir_all(folder)?;
        }
        match file.replace(content, planned.close) {
            Err(Refused::Raced(theirs)) => self.merge(&theirs, keys).map(Some),
            other => other.map(Some),
        }
    }

    /// Somebody wrote the file in place at the moment at which it was replaced: what they wrote comes back, with our change in
    /// it where that can be made.
    fn merge(&self, theirs: &[u8], keys: &Keys<'_>) -> Result<File, Refused> {
        let planned = self.planned;
        let now = File::look(&planned.path)?;
        match planned.kind.merge(&planned.hunks, theirs, keys) {
            Some(merged) => now.replace(&merged, planned.close),
            None => now.replace(theirs, false).and(Err(Refused::Changed)),
        }
    }
}

/// Writes every file; where one is refused, those before it get their old content back.
fn write_all(all: &[Ready<'_>], keys: &Keys<'_>) -> Result<(), ChangeRefused> {
    let mut done: Vec<(&File, File)> = Vec::new();
    for ready in all {
        match ready.write(keys) {
            Ok(Some(now)) => done.push((&ready.file, now)),
            Ok(None) => {}
            Err(refused) => {
                for (was, is) in done.into_iter().rev() {
                    // What was changed again in the meantime is somebody else's and stays.
                    let _ = if was.content.is_some() { is.replace(was.content(), false).map(drop) } else { is.remove() };
                }
                return Err(ChangeRefused::of(refused, &ready.planned.shown));
            }
        }
    }
    Ok(())
}

fn write_journal(around: &Surroundings, journal: &Journal) -> Result<(), ChangeRefused> {
    let shown = || around.shown(&around.data.join("switches.json"));
    journal.write(&around.data).map_err(|refused| ChangeRefused::of(refused, &shown()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::change::{Hint, Hunk, Kind, KindName, Piece, TakenBack, made, no_keys};
    use crate::edit::Edit;
    use std::path::{Path, PathBuf};

    /// Merges by adding its words, unless a text forbids it; makes a folder or not.
    struct Words {
        makes_folder: bool,
    }

    static PLAIN: Words = Words { makes_folder: false };
    static WITH_FOLDER: Words = Words { makes_folder: true };

    impl Kind for Words {
        fn name(&self) -> KindName {
            KindName::Netrc
        }

        fn show(&self, _: &str, _: &[Piece], _: &Hint<'_>) -> Option<String> {
            None
        }

        fn merge(&self, _: &[Hunk], theirs: &[u8], _: &Keys<'_>) -> Option<Vec<u8>> {
            (theirs != b"no").then(|| [theirs, b" and ours"].concat())
        }

        fn take_back(&self, _: &[Hunk], _: &[u8], _: &str, _: &Keys<'_>) -> Result<TakenBack, ChangeRefused> {
            Ok(TakenBack::default())
        }

        fn makes_folder(&self) -> bool {
            self.makes_folder
        }
    }

    fn around(folder: &Path) -> Surroundings {
        Surroundings { home: Some(folder.to_owned()), data: folder.join("data"), ..Surroundings::default() }
    }

    /// A plan to put `ours` before what stands in a file.
    fn planned(folder: &Path, name: &str, kind: &'static Words) -> FilePlan {
        let path = folder.join(name);
        let before = File::look(&path).expect("a file").fingerprint();
        let new = vec![Piece::Text("ours\n".to_owned())];
        let hunk = Hunk { edit: Edit { range: 0..0, old: Vec::new(), new }, line: 1, subject: "s".to_owned() };
        FilePlan { path, shown: format!("~/{name}"), kind, before, hunks: vec![hunk], remove: false, close: false }
    }

    fn text(path: PathBuf) -> Option<String> {
        std::fs::read_to_string(path).ok()
    }

    #[test]
    fn where_one_file_is_refused_those_before_it_get_their_old_content_back() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("old"), "theirs\n").expect("a file");
        let around = around(folder.path());
        let files =
            [("old", &PLAIN), ("new", &PLAIN), ("missing/file", &PLAIN)].map(|(name, kind)| planned(folder.path(), name, kind));
        let plan = Plan::new(files.into()).expect("a plan");
        match apply(&around, &plan, &no_keys) {
            Err(ChangeRefused::System(file, error)) => {
                assert_eq!((file.as_str(), error.kind()), ("~/missing/file", std::io::ErrorKind::NotFound));
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(text(folder.path().join("old")).as_deref(), Some("theirs\n"));
        assert!(!folder.path().join("new").exists());
        assert!(made(&around).is_empty(), "a change that was not made leaves no receipt");
    }

    #[test]
    fn a_change_is_made_whole_with_a_folder_where_its_kind_makes_one_and_taken_out_of_the_journal_again() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("old"), "theirs\n").expect("a file");
        let around = around(folder.path());
        let files = [("old", &PLAIN), ("made/file", &WITH_FOLDER)].map(|(name, kind)| planned(folder.path(), name, kind));
        let plan = Plan::new(files.into()).expect("a plan");
        apply(&around, &plan, &no_keys).expect("made");
        let texts = || ["old", "made/file"].map(|name| text(folder.path().join(name)));
        assert_eq!(texts(), [Some("ours\ntheirs\n".to_owned()), Some("ours\n".to_owned())]);
        assert_eq!(made(&around).iter().map(|made| made.files.len()).collect::<Vec<_>>(), [2]);
        let mut gone = planned(folder.path(), "made/file", &PLAIN);
        (gone.remove, gone.hunks) = (true, Vec::new());
        let undo = Plan { undoes: Some(plan.id.clone()), ..Plan::new(vec![gone]).expect("a plan") };
        apply(&around, &undo, &no_keys).expect("undone");
        assert_eq!(texts(), [Some("ours\ntheirs\n".to_owned()), None]);
        assert!(made(&around).is_empty());
    }

    #[test]
    fn a_file_that_is_not_as_it_was_planned_on_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let around = around(folder.path());
        let plan = Plan::new(vec![planned(folder.path(), "new", &PLAIN)]).expect("a plan");
        std::fs::write(folder.path().join("new"), "theirs\n").expect("a file");
        assert!(matches!(apply(&around, &plan, &no_keys), Err(ChangeRefused::Changed(file)) if file == "~/new"));
        assert_eq!(text(folder.path().join("new")).as_deref(), Some("theirs\n"));
        let inside = Surroundings { data: folder.path().join("new/data"), ..around };
        let refused = apply(&inside, &plan, &no_keys);
        assert!(matches!(refused, Err(ChangeRefused::System(file, _)) if file == "~/new/data"));
    }

    #[test]
    fn what_would_be_written_as_it_is_is_not_written() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("old"), "same\n").expect("a file");
        let same = Piece::Text("same\n".to_owned());
        let mut file = planned(folder.path(), "old", &PLAIN);
        file.hunks[0].edit = Edit { range: 0..5, old: vec![same.clone()], new: vec![same] };
        let mut ready = Ready::look(&file, &Journal::default(), &no_keys).expect("a file");
        assert!(matches!(ready.write(&no_keys), Ok(None)));
        ready.content = b"other\n".to_vec();
        assert!(matches!(ready.write(&no_keys), Ok(Some(now)) if now.content() == b"other\n"));
    }

    #[test]
    fn what_somebody_wrote_at_that_moment_comes_back_with_our_change_in_it_where_that_can_be_made() {
        for (theirs, expect, is_made) in [("theirs", "theirs and ours", true), ("no", "no", false)] {
            let folder = tempfile::tempdir().expect("a folder");
            std::fs::write(folder.path().join("old"), "old\n").expect("a file");
            let file = planned(folder.path(), "old", &PLAIN);
            let ready = Ready::look(&file, &Journal::default(), &no_keys).expect("a file");
            let merged = ready.merge(theirs.as_bytes(), &no_keys);
            assert_eq!(matches!(merged, Err(Refused::Changed)), !is_made, "{theirs}");
            assert_eq!(merged.is_ok(), is_made, "{theirs}");
            assert_eq!(text(folder.path().join("old")).as_deref(), Some(expect));
        }
    }
}
