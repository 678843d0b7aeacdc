//! Plans taking back a change: byte for byte where a file is as we left it, else only our own entries.

use super::hunk::Keys;
use super::journal::{Journal, Undoes};
use super::kind::Kinds;
use super::plan::{FilePlan, Looked, Plan};
use super::refused::ChangeRefused;
use crate::system::Surroundings;

/// Plans taking back the last change of this kind; writes nothing.
///
/// # Errors
/// Why it cannot be taken back.
pub fn undo(around: &Surroundings, undoes: Undoes, kinds: Kinds, keys: &Keys<'_>) -> Result<Plan, ChangeRefused> {
    let journal = Journal::read(&around.data);
    let receipt = journal.last(undoes).ok_or(ChangeRefused::NothingToUndo)?;
    let mut plan = Plan::new(Vec::new())?;
    (plan.to, plan.from) = (receipt.from.clone(), receipt.to.clone());
    plan.undoes = Some(receipt.id.clone());
    for left in receipt.files.iter().rev() {
        let (looked, kind) = (Looked::at(around, &left.path)?, kinds(left.kind));
        let now = looked.fingerprint().map(|_| looked.content());
        let Some(back) = left.way_back(kind, (now, &looked.shown), keys)? else { continue };
        plan.left_alone.extend(back.left_alone.into_iter().map(|subject| format!("{}: {subject}", looked.shown)));
        plan.files.push(FilePlan { remove: back.remove, ..looked.plan(kind, back.hunks) });
    }
    Ok(plan)
}
