//! Plans taking the key of an account out of netrc.

use super::found::{host_of, netrc_paths};
use super::join::join;
use super::kind::NETRC;
use super::mend;
use super::netrc::{Entry, Netrc};
use crate::account::{AccountId, Host};
use crate::change::{ChangeRefused, FilePlan, Hunk, Looked, Plan};
use crate::secret::ApiKey;
use crate::system::Surroundings;

/// Names the account whose key it is, where it is the account's.
type Own<'a> = dyn Fn(&ApiKey) -> Option<AccountId> + 'a;

/// Plans taking out every machine of this server that has an own key, in every file that a client may take for netrc. A machine
/// that has another key beside it stays as it is. Reads, and writes nothing.
///
/// # Errors
/// Why a file cannot be read.
pub fn plan_take_out(around: &Surroundings, host: &Host, own: &Own<'_>) -> Result<Plan, ChangeRefused> {
    let mut left_alone = Vec::new();
    let mut files = Vec::new();
    for path in netrc_paths(around) {
        let file = Looked::at(around, &path)?;
        let (planned, mixed) = plan_file(&file, host, own)?;
        files.push(planned);
        left_alone.extend(mixed.into_iter().map(|machine| format!("{}: {machine}", file.shown)));
    }
    Ok(Plan { left_alone, ..Plan::new(files)? })
}

/// What would change in one file, and the machines that stay because they have another key, too.
fn plan_file(file: &Looked, host: &Host, own: &Own<'_>) -> Result<(FilePlan, Vec<String>), ChangeRefused> {
    let text = file.content();
    let netrc = Netrc::read(text).map_err(|unreadable| mend::refused(text, unreadable, &file.shown))?;
    let refer = |key: &ApiKey| own(key).unwrap_or(AccountId(String::new()));
    let (mut hunks, mut mixed) = (Vec::<Hunk>::new(), Vec::new());
    for machine in machines(&netrc, host, own) {
        let mut keys = netrc.entries().filter(|entry| entry.machine == machine).filter_map(Entry::key);
        if keys.all(|(key, _)| own(&key).is_some()) {
            hunks.extend(netrc.take_out(text, &machine, &refer));
        } else {
            mixed.push(machine);
        }
    }
    Ok((file.plan(NETRC, join(hunks)), mixed))
}

/// The machines that stand for this server and have an own key, each once.
fn machines(netrc: &Netrc, host: &Host, own: &Own<'_>) -> Vec<String> {
    let named = [host.clone()];
    let mut machines = Vec::new();
    for entry in netrc.entries() {
        let Some((key, _)) = entry.key().filter(|(key, _)| own(key).is_some()) else { continue };
        let is_there = host_of(&entry.machine, &key, &named).is_some_and(|there| there.is_same_server(host));
        if is_there && !machines.contains(&entry.machine) {
            machines.push(entry.machine.clone());
        }
    }
    machines
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = "0123456789abcdef0123456789abcdef01234567";

    #[test]
    fn own_keys_go_and_a_machine_that_has_another_key_beside_stays() {
        let home = tempfile::tempdir().expect("a folder");
        let around = Surroundings { home: Some(home.path().to_owned()), ..Surroundings::default() };
        let own = |key: &ApiKey| (key.expose() == OWN).then(|| AccountId("own".to_owned()));
        let (cloud, here) = (Host::cloud(), Host::parse("https://h.example").expect("an address"));
        let keys = |_: &AccountId| Ok(ApiKey::new(OWN.to_owned()));
        let mine = |machine: &str| format!("machine {machine} password {OWN}\n");
        let both = [mine("api.wandb.ai"), mine("api.forge.coreweave.com")].concat();
        let other = "machine api.wandb.ai password other\n";
        let mixed = format!("{}{other}{}", mine("api.wandb.ai"), mine("api.forge.coreweave.com"));
        for (text, host, expect, left_alone) in [
            (both.as_str(), &cloud, Some(""), &[][..]),
            (&both, &here, None, &[]),
            (&format!("{}machine x password p\n", mine("h.example")), &here, Some("machine x password p\n"), &[]),
            (&[mine("h.example"), mine("h.example")].concat(), &here, Some(""), &[]),
            (&mixed, &cloud, Some(&*format!("{}{other}", mine("api.wandb.ai"))), &["~/.netrc: api.wandb.ai"]),
            (other, &cloud, None, &[]),
            ("", &cloud, None, &[]),
        ] {
            std::fs::write(home.path().join(".netrc"), text).expect("a file");
            let plan = plan_take_out(&around, host, &own).expect("a plan");
            let after = plan.files.first().map(|file| {
                let after = crate::change::written(text.as_bytes(), &file.hunks, &keys).expect("keys");
                String::from_utf8_lossy(&after).into_owned()
            });
            assert_eq!((after.as_deref(), plan.files.len()), (expect, usize::from(expect.is_some())), "{text}");
            assert_eq!(plan.left_alone, left_alone, "{text}");
        }
        std::fs::write(home.path().join("_netrc"), "machine").expect("a file");
        assert!(matches!(plan_take_out(&around, &cloud, &own), Err(ChangeRefused::Unreadable { line: 1, .. })));
    }
}
