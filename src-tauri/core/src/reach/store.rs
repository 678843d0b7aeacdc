//! The last answers on disk: one file for what accounts reach, one an account for its projects. Never a key, never an e-mail
//! address. They can be asked for again, so what cannot be read is as if it were not there.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{Projects, Reached};
use crate::account::AccountId;
use crate::system::{File, Lock, Refused, now, sweep};
use crate::wandb::UnknownFields;

/// Version of the files' form. Those of a newer program are left alone.
const VERSION: u32 = 1;
const A_DAY: u64 = 86_400;

/// What was kept of every account.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    version: u32,
    /// What each account was last seen to reach.
    pub accounts: BTreeMap<AccountId, Reached>,
    /// Which fields each host, by its address, was found not to know, and when.
    #[serde(default)]
    unknown: BTreeMap<String, (u64, UnknownFields)>,
}

/// Projects of an account, by entity.
pub type ProjectsOf = HashMap<String, Arc<Projects>>;

#[derive(Default, Serialize, Deserialize)]
struct KeptProjects {
    version: u32,
    entities: BTreeMap<String, Projects>,
}

impl Kept {
    /// Reads what was kept.
    pub fn read(data: &Path) -> Self {
        read(&overview(data)).unwrap_or_default()
    }

    /// Which fields each host, by its address, was found not to know lately. A server learns with its next release.
    pub fn unknown(&self) -> BTreeMap<String, UnknownFields> {
        let recent = self.unknown.iter().filter(|(_, (at, _))| is_recent(*at));
        recent.map(|(host, (_, fields))| (host.clone(), fields.clone())).collect()
    }

    /// Reads the projects that were kept of an account.
    pub fn projects(data: &Path, account: &AccountId) -> ProjectsOf {
        let kept: KeptProjects = read(&projects(data, account)).unwrap_or_default();
        kept.entities.into_iter().map(|(entity, projects)| (entity, Arc::new(projects))).collect()
    }

    /// Keeps answers beside those of other accounts, one of us at a time.
    ///
    /// # Errors
    /// Why not; what was kept before then stays.
    pub fn keep(
        data: &Path,
        answers: Vec<(AccountId, Reached)>,
        unknown: BTreeMap<String, UnknownFields>,
    ) -> std::io::Result<()> {
        change(data, &overview(data), |kept: &mut Self| {
            kept.version = VERSION;
            kept.accounts.extend(answers);
            kept.unknown.retain(|_, (at, _)| is_recent(*at));
            for (host, fields) in unknown {
                let known = kept.unknown.entry(host).or_insert_with(|| (now(), UnknownFields::new()));
                known.1.extend(fields);
            }
        })
    }

    /// Keeps the projects of one entity of an account.
    ///
    /// # Errors
    /// As for [`Kept::keep`].
    pub fn keep_projects(data: &Path, account: &AccountId, entity: &str, list: &Projects) -> std::io::Result<()> {
        change(data, &projects(data, account), |kept: &mut KeptProjects| {
            kept.version = VERSION;
            kept.entities.insert(entity.to_owned(), list.clone());
        })
    }

    /// Forgets everything of an account.
    ///
    /// # Errors
    /// As for [`Kept::keep`].
    pub fn forget(data: &Path, account: &AccountId) -> std::io::Result<()> {
        let _ = std::fs::remove_file(projects(data, account));
        change(data, &overview(data), |kept: &mut Self| drop(kept.accounts.remove(account)))
    }
}

fn is_recent(at: u64) -> bool {
    now().saturating_sub(at) < A_DAY
}

fn overview(data: &Path) -> PathBuf {
    data.join("reach.json")
}

fn projects(data: &Path, account: &AccountId) -> PathBuf {
    data.join(format!("projects-{}.json", account.0))
}

#[derive(Deserialize)]
struct Versioned {
    version: u32,
}

fn read<T: DeserializeOwned>(path: &Path) -> Option<T> {
    parse(&File::look(path).ok()?)
}

fn parse<T: DeserializeOwned>(file: &File) -> Option<T> {
    serde_json::from_slice(file.content.as_deref()?).ok()
}

fn change<T: Default + Serialize + DeserializeOwned>(
    data: &Path,
    path: &Path,
    change: impl FnOnce(&mut T),
) -> std::io::Result<()> {
    let _held = Lock::take(data)?;
    sweep(data);
    let file = File::look(path).map_err(words)?;
    let is_newer = parse::<Versioned>(&file).is_some_and(|found| found.version > VERSION);
    if is_newer {
        return Ok(());
    }
    let mut kept: T = parse(&file).unwrap_or_default();
    change(&mut kept);
    let text = serde_json::to_vec(&kept)?;
    if file.content.as_deref() != Some(text.as_slice()) {
        file.replace(&text, true).map_err(words)?;
    }
    Ok(())
}

fn words(refused: Refused) -> std::io::Error {
    match refused {
        Refused::System(error) => error,
        _ => std::io::ErrorKind::ResourceBusy.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(name: &str) -> AccountId {
        AccountId(name.to_owned())
    }

    fn reached(user: &str) -> Reached {
        Reached { user: Some(user.to_owned()), at: Some(7), ..Reached::unasked("https://api.wandb.ai") }
    }

    #[test]
    fn answers_of_other_accounts_stay_and_a_forgotten_account_leaves_nothing() {
        let data = tempfile::tempdir().expect("a folder");
        let data = data.path();
        for name in ["a", "b"] {
            Kept::keep(data, vec![(id(name), reached(name))], BTreeMap::new()).expect("kept");
            Kept::keep_projects(data, &id(name), "team", &Projects { at: 7, ..Projects::default() }).expect("kept");
        }
        assert_eq!(Kept::read(data).accounts.keys().map(|id| id.0.as_str()).collect::<Vec<_>>(), ["a", "b"]);
        Kept::forget(data, &id("a")).expect("forgotten");
        assert_eq!(Kept::read(data).accounts.keys().map(|id| id.0.as_str()).collect::<Vec<_>>(), ["b"]);
        assert!(Kept::projects(data, &id("a")).is_empty());
        assert_eq!(Kept::projects(data, &id("b"))["team"].at, 7);
    }

    #[test]
    fn what_cannot_be_read_is_as_if_it_were_not_there_and_what_is_newer_stays() {
        let data = tempfile::tempdir().expect("a folder");
        let path = data.path().join("reach.json");
        for (text, expect) in [("{\"version\":1,\"acc", 1), ("", 1), ("{\"version\":9,\"accounts\":[]}", 0)] {
            std::fs::write(&path, text).expect("a file");
            assert!(Kept::read(data.path()).accounts.is_empty());
            Kept::keep(data.path(), vec![(id("a"), reached("a"))], BTreeMap::new()).expect("kept or left alone");
            assert_eq!(Kept::read(data.path()).accounts.len(), expect, "{text}");
        }
        assert!(std::fs::read_to_string(&path).expect("a file").contains("\"version\":9"));
    }

    #[test]
    fn what_a_host_does_not_know_is_kept_for_a_day_and_added_to() {
        let data = tempfile::tempdir().expect("a folder");
        let data = data.path();
        let fields = |names: &[&str]| -> UnknownFields {
            let pairs = names.iter().filter_map(|name| name.split_once('.'));
            pairs.map(|(kind, field)| (kind.to_owned(), field.to_owned())).collect()
        };
        let keep = |host: &str, names: &[&str]| {
            Kept::keep(data, Vec::new(), [(host.to_owned(), fields(names))].into()).expect("kept");
        };
        keep("https://a", &["Entity.readOnly"]);
        keep("https://a", &["User.email"]);
        let known = Kept::read(data).unknown();
        assert_eq!(known.keys().collect::<Vec<_>>(), ["https://a"]);
        assert_eq!(known["https://a"].len(), 2);
        let path = data.join("reach.json");
        let text = std::fs::read_to_string(&path).expect("a file");
        let mut kept: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        for (age, expect) in [(86_000, 1), (86_500, 0)] {
            kept["unknown"]["https://a"][0] = (now() - age).into();
            std::fs::write(&path, kept.to_string()).expect("a file");
            assert_eq!(Kept::read(data).unknown().len(), expect, "{age}");
        }
        keep("https://b", &["User.email"]);
        let text = std::fs::read_to_string(&path).expect("a file");
        assert!(!text.contains("https://a") && text.contains("https://b"), "what is old goes: {text}");
    }

    #[test]
    fn what_the_system_says_is_passed_on_and_a_file_in_use_is_busy() {
        let denied = words(Refused::System(std::io::ErrorKind::PermissionDenied.into()));
        assert_eq!(denied.kind(), std::io::ErrorKind::PermissionDenied);
        assert_eq!(words(Refused::Changed).kind(), std::io::ErrorKind::ResourceBusy);
    }
}
