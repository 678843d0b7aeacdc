//! Plans a mend of netrc, and bringing back what it lost.

use super::NetrcFile;
use super::join::join;
use super::mend::{mend, refused};
use super::netrc::Netrc;
use crate::account::AccountId;
use crate::change::{ChangeRefused, Hunk, Kind, Looked, Piece, Plan};
use crate::evidence::NetrcFlaw;
use crate::system::Surroundings;

/// A mend of netrc, planned.
pub struct NetrcMend {
    /// The change.
    pub plan: Plan,
    /// Line and flaw of each place, in the order of the file.
    pub places: Vec<(u32, NetrcFlaw)>,
    /// The file, home as `~`.
    pub file: String,
    /// Why Python does not read it as it is; says nothing where it does.
    pub refused: ChangeRefused,
}

/// Plans the smallest change after which Python reads netrc; an empty one where it does already. Reads, and writes nothing.
///
/// # Errors
/// `Unreadable` where a person has to say what is meant; why the file cannot be read.
pub fn plan_mend(around: &Surroundings, kind: &'static dyn Kind) -> Result<NetrcMend, ChangeRefused> {
    let path = NetrcFile::find(around).path.ok_or(ChangeRefused::NoHome)?;
    let file = Looked::at(around, &path)?;
    let text = file.content();
    let refused = match Netrc::read(text) {
        Err(unreadable) => refused(text, unreadable, &file.shown),
        Ok(_) => ChangeRefused::NothingToUndo,
    };
    let Some(mended) = mend(text) else { return Err(refused) };
    let line = |at: usize| u32::try_from(1 + memchr::memchr_iter(b'\n', &text[..at]).count()).unwrap_or(u32::MAX);
    let places = mended.iter().map(|mended| (line(mended.edit.range.start), mended.flaw)).collect();
    let piece = |text: &str| if text.is_empty() { Vec::new() } else { vec![Piece::Text(text.to_owned())] };
    let hunks = mended.iter().map(|mended| {
        let at = line(mended.edit.range.start);
        let (old, new) = (piece(&mended.edit.old), piece(&mended.edit.new));
        Hunk { edit: crate::edit::Edit { range: mended.edit.range.clone(), old, new }, line: at, subject: at.to_string() }
    });
    Ok(NetrcMend { plan: Plan::new(vec![file.plan(kind, hunks.collect())])?, places, file: file.shown.clone(), refused })
}

/// Plans entries for these machines with the keys of these accounts; says the file, home as `~`. Reads, and writes nothing.
///
/// # Errors
/// Why the file cannot be read.
pub fn plan_restore(
    around: &Surroundings,
    machines: &[(String, AccountId)],
    kind: &'static dyn Kind,
) -> Result<(Plan, String), ChangeRefused> {
    let path = NetrcFile::find(around).path.ok_or(ChangeRefused::NoHome)?;
    let file = Looked::at(around, &path)?;
    let text = file.content();
    let netrc = Netrc::read(text).map_err(|unreadable| refused(text, unreadable, &file.shown))?;
    let nobody = |_: &crate::secret::ApiKey| AccountId(String::new());
    let missing = machines.iter().filter(|(machine, _)| !netrc.has(machine));
    let hunks = missing.flat_map(|(machine, account)| netrc.put(text, machine, account, &nobody)).collect();
    Ok((Plan::new(vec![file.plan(kind, join(hunks))])?, file.shown.clone()))
}

#[cfg(test)]
mod tests {
    use super::super::kind::NETRC;
    use super::*;

    fn around(text: &str) -> (tempfile::TempDir, Surroundings) {
        let home = tempfile::tempdir().expect("a folder");
        std::fs::write(home.path().join(".netrc"), text).expect("a file");
        let around = Surroundings { home: Some(home.path().to_owned()), ..Surroundings::default() };
        (home, around)
    }

    #[test]
    fn a_mend_tells_each_line_and_why_it_is_needed() {
        let (_home, planned_in) = around("Machine a password c\n\n\n# two words\n");
        let planned = plan_mend(&planned_in, NETRC).expect("a mend");
        assert_eq!(planned.places, [(1, NetrcFlaw::CapitalLetters), (3, NetrcFlaw::CommentAfterEmptyLine)]);
        assert_eq!((planned.file.as_str(), planned.plan.files.len()), ("~/.netrc", 1));
        let hunks = &planned.plan.files[0].hunks;
        let lines: Vec<(u32, &str)> = hunks.iter().map(|hunk| (hunk.line, hunk.subject.as_str())).collect();
        assert_eq!(lines, [(1, "1"), (3, "3")]);
        assert!(matches!(planned.refused, ChangeRefused::Unreadable { line: 1, .. }));
        let (_home, fine) = around("machine a password c\n");
        let planned = plan_mend(&fine, NETRC).expect("nothing to mend");
        assert!(planned.plan.is_empty() && matches!(planned.refused, ChangeRefused::NothingToUndo));
        let (_home, hopeless) = around("machine a password my secret\n");
        assert!(matches!(plan_mend(&hopeless, NETRC).err(), Some(ChangeRefused::Unreadable { line: 1, .. })));
        assert!(matches!(plan_mend(&Surroundings::default(), NETRC).err(), Some(ChangeRefused::NoHome)));
    }

    #[test]
    fn only_machines_that_are_missing_are_brought_back() {
        let machines = ["a", "b"].map(|machine| (machine.to_owned(), AccountId("id".to_owned())));
        let keys = |_: &AccountId| Ok(crate::secret::ApiKey::new("key".to_owned()));
        for (text, expect) in [
            ("machine a password p\n", "machine a password p\nmachine b\n  login user\n  password key\n"),
            ("machine a password p\nmachine b password q\n", ""),
            (
                "default password p\n",
                "default password p\nmachine a\n  login user\n  password key\nmachine b\n  login user\n  password key\n",
            ),
        ] {
            let (_home, around) = around(text);
            let (plan, file) = plan_restore(&around, &machines, NETRC).expect("a plan");
            let after = plan.files.first().map(|file| {
                let after = crate::change::written(text.as_bytes(), &file.hunks, &keys).expect("keys");
                String::from_utf8_lossy(&after).into_owned()
            });
            assert_eq!((after.unwrap_or_default().as_str(), file.as_str()), (expect, "~/.netrc"), "{text}");
        }
        let (_home, unreadable) = around("machine");
        let refused = plan_restore(&unreadable, &machines, NETRC).map(|_| ());
        assert!(matches!(refused, Err(ChangeRefused::Unreadable { line: 1, .. })));
    }
}
