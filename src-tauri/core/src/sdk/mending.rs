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
