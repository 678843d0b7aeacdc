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

#[cfg(test)]
mod tests {
    use super::*;

    struct Machine {
        home: tempfile::TempDir,
        around: Surroundings,
    }

    impl Machine {
        fn with(netrc: &str) -> Self {
            let home = tempfile::tempdir().expect("a folder");
            let data = home.path().join("data");
            let around = Surroundings { home: Some(home.path().to_owned()), data, ..Surroundings::default() };
            let machine = Self { home, around };
            machine.write(netrc);
            machine
        }

        fn write(&self, netrc: &str) {
            std::fs::write(self.home.path().join(".netrc"), netrc).expect("a file");
        }

        fn now(&self) -> Vec<(String, Option<String>)> {
            told(&machines_now(&self.around, &owner))
        }

        fn lost(&self) -> Vec<(String, Option<String>)> {
            told(&lost_machines(&self.around, &owner))
        }
    }

    /// Every key but one that is not on file belongs to the account of its name and host.
    fn owner(key: &ApiKey, host: &Host) -> Option<AccountId> {
        (key.expose() != "stray").then(|| AccountId(format!("{} at {}", key.expose(), host.name())))
    }

    fn told(machines: &[MachineOfNetrc]) -> Vec<(String, Option<String>)> {
        machines.iter().map(|one| (one.name.clone(), one.account.as_ref().map(|account| account.0.clone()))).collect()
    }

    fn one(name: &str, account: Option<&str>) -> (String, Option<String>) {
        (name.to_owned(), account.map(str::to_owned))
    }

    #[test]
    fn each_machine_is_told_once_with_the_owner_of_the_key_that_counts() {
        for (text, expect) in [
            ("", vec![]),
            ("machine a.b password x\nmachine c.d password stray\n", vec![one("a.b", Some("x at a.b")), one("c.d", None)]),
            ("machine a.b password x\nmachine a.b password y\n", vec![one("a.b", Some("y at a.b"))]),
            ("machine a.b login u\nmachine none.invalid password x\n", vec![one("a.b", None)]),
            ("default password x\n", vec![one("default", Some("x at default"))]),
            ("machine", vec![]),
        ] {
            assert_eq!(Machine::with(text).now(), expect, "{text}");
        }
    }

    #[test]
    fn what_another_program_took_out_is_lost_until_it_is_looked_at_again() {
        let machine = Machine::with("machine a.b password x\nmachine c.d password y\n");
        assert_eq!(machine.lost(), [], "nothing was looked at before");
        keep_machines(&machine.around, &owner);
        assert_eq!(machine.lost(), []);
        machine.write("machine c.d password z\n");
        assert_eq!(machine.lost(), [one("a.b", Some("x at a.b"))]);
        machine.write("machine");
        assert_eq!(machine.lost(), [], "what cannot be read has lost nothing");
        machine.write("machine c.d password z\n");
        let mut elsewhere = machine.around.clone();
        let other = machine.home.path().join("other");
        elsewhere.variables.insert("NETRC".to_owned(), other.display().to_string());
        assert_eq!(lost_machines(&elsewhere, &owner), [], "another file has lost nothing");
        keep_machines(&machine.around, &owner);
        assert_eq!(machine.lost(), []);
        machine.write("");
        assert_eq!(machine.lost(), [one("c.d", Some("z at c.d"))]);
        std::fs::write(path(&machine.around.data), "{}").expect("a file");
        assert_eq!(machine.lost(), [], "what an unknown version kept is not used");
    }

    #[test]
    fn what_we_took_out_is_not_lost_and_what_was_lost_before_stays_lost() {
        let machine = Machine::with("machine a.b password x\nmachine c.d password y\nmachine e.f password z\n");
        keep_machines(&machine.around, &owner);
        machine.write("machine c.d password y\nmachine e.f password z\n");
        let just_before = machines_now(&machine.around, &owner);
        machine.write("machine e.f password z\n");
        keep_own_change(&machine.around, &owner, &just_before);
        assert_eq!(machine.lost(), [one("a.b", Some("x at a.b"))]);
        let mut elsewhere = machine.around.clone();
        elsewhere.variables.insert("NETRC".to_owned(), machine.home.path().join("other").display().to_string());
        keep_own_change(&elsewhere, &owner, &[]);
        assert_eq!(lost_machines(&elsewhere, &owner), [], "another file has lost nothing");
    }

    #[test]
    fn a_list_of_another_version_is_not_used() {
        let machine = Machine::with("");
        let (data, netrc) = (&machine.around.data, machine.home.path().join(".netrc"));
        for (version, is_used) in [(1, true), (2, false)] {
            let lost = MachineOfNetrc { name: "a.b".to_owned(), account: None };
            write(data, &SeenNetrc { version, path: netrc.clone(), machines: vec![lost] }).expect("written");
            assert_eq!(machine.lost().len(), usize::from(is_used), "{version}");
        }
    }
}
