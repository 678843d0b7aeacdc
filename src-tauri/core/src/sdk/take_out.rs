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
