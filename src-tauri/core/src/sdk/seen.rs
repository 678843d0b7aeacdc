//! Which machines netrc had when it was looked at last, and whose key each had: never a password. What another program took out is
//! noticed by it.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::NetrcFile;
use crate::account::{AccountId, Host};
use crate::secret::ApiKey;
use crate::system::{File, Lock, Refused, Surroundings};

/// A machine of netrc.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MachineOfNetrc {
    /// Its name; `default` for the entry that stands for every other.
    pub name: String,
    /// The account on file whose key it had.
    pub account: Option<AccountId>,
}

/// The machines of one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct SeenNetrc {
    version: u32,
    path: PathBuf,
    machines: Vec<MachineOfNetrc>,
}

/// Finds the account on file that has a key.
pub type OwnerOf<'a> = dyn Fn(&ApiKey, &Host) -> Option<AccountId> + 'a;

/// Machines that netrc had when it was looked at last, and has no more; none where it cannot be read, or is another file.
pub fn lost_machines(around: &Surroundings, owner: &OwnerOf<'_>) -> Vec<MachineOfNetrc> {
    let (Some(before), Some(now)) = (read(&around.data), look(around, owner)) else { return Vec::new() };
    if before.path != now.path {
        return Vec::new();
    }
    before.machines.into_iter().filter(|lost| !now.machines.iter().any(|there| there.name == lost.name)).collect()
}

/// Keeps the machines that netrc has now. What cannot be kept is not noticed later.
pub fn keep_machines(around: &Surroundings, owner: &OwnerOf<'_>) {
    let Some(now) = look(around, owner) else { return };
    if read(&around.data).is_some_and(|kept| kept == now) {
        return;
    }
    let _ = write(&around.data, &now);
}

/// The machines that netrc has now; none where it cannot be read.
pub fn machines_now(around: &Surroundings, owner: &OwnerOf<'_>) -> Vec<MachineOfNetrc> {
    look(around, owner).map(|seen| seen.machines).unwrap_or_default()
}

/// Keeps what netrc has after a change of our own: what it had just before that, and has no more, was taken out by us. What was
/// lost before stays lost.
pub fn keep_own_change(around: &Surroundings, owner: &OwnerOf<'_>, just_before: &[MachineOfNetrc]) {
    let Some(mut now) = look(around, owner) else { return };
    let has = |machines: &[MachineOfNetrc], name: &str| machines.iter().any(|one| one.name == name);
    let kept = read(&around.data).filter(|kept| kept.path == now.path);
    let lost = kept.into_iter().flat_map(|kept| kept.machines);
    let lost: Vec<_> = lost.filter(|one| !has(&now.machines, &one.name) && !has(just_before, &one.name)).collect();
    now.machines.extend(lost);
    let _ = write(&around.data, &now);
}

/// `None` where netrc cannot be read; a file that is not there has no machine.
fn look(around: &Surroundings, owner: &OwnerOf<'_>) -> Option<SeenNetrc> {
    let file = NetrcFile::find(around);
    let path = file.path.clone()?;
    let mut machines = Vec::<MachineOfNetrc>::new();
    if let Some(read) = &file.read {
        for entry in read.as_ref().ok()?.entries().filter(|entry| entry.machine != super::netrc::NOBODY) {
            let host = Host::parse(&format!("https://{}", entry.machine)).ok();
            let account = entry.key().zip(host).and_then(|((key, _), host)| owner(&key, &host));
            machines.retain(|known| known.name != entry.machine);
            machines.push(MachineOfNetrc { name: entry.machine.clone(), account });
        }
    }
    Some(SeenNetrc { version: 1, path, machines })
}

fn path(data: &Path) -> PathBuf {
    data.join("netrc.json")
}

fn read(data: &Path) -> Option<SeenNetrc> {
    let file = File::look(&path(data)).ok()?;
    serde_json::from_slice::<SeenNetrc>(file.content()).ok().filter(|seen| seen.version == 1)
}

fn write(data: &Path, seen: &SeenNetrc) -> Result<(), Refused> {
    let _held = Lock::take(data)?;
    let text = serde_json::to_vec(seen).map_err(|error| Refused::System(std::io::Error::other(error)))?;
    File::look(&path(data))?.replace(&text, true).map(drop)
}
