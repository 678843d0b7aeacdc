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
