//! Which keys lie on this machine, whose they are, and whether they work. Only `keys_verify` sends anything.

use std::path::PathBuf;
use std::sync::Arc;

use futures_util::{StreamExt as _, stream};

use crate::account::{Host, NamedBy, Namer, Naming};
use crate::contract::{KeyLying, KeysView, LyingPlace, LyingState, Problem};
use crate::evidence::{Evidence, KeySource};
use crate::explain::key_page;
use crate::keys::{Answer, Lying, LyingIn, Scan, Watch, check, scan_folder, scan_history, scan_machine, staged};
use crate::sdk::{FoundKey, NEWEST, Place, Program, Reading, found_keys, identity};
use crate::system::Surroundings;
use crate::vault::{Account, Register};

use super::desk::{Accounts, Asking, Machine, Network, Passage};
use super::gate::{pass_key, verify};
use super::{problem, readers};

/// So many keys are asked about at once.
const AT_ONCE: usize = 8;

/// Where keys are looked for, beside the places that programs read by themselves.
#[derive(Debug, Default, Clone)]
pub struct KeysWanted {
    /// Files and folders.
    pub paths: Vec<PathBuf>,
    /// Every object of the repository of each folder; without one, of the working folder.
    pub history: bool,
    /// Files that ignore files name, too.
    pub ignored: bool,
}

/// Every key that lies on this machine, in files and folders, and in the history of their repositories where asked for. `watch`
/// counts what was read on the way, and may stop the search.
pub(super) fn keys_lying(machine: &Machine, wanted: &KeysWanted, watch: &dyn Watch) -> Result<Scan, Box<Problem>> {
    let here = &machine.around;
    let mut scan = on_machine(here, wanted, watch)?;
    if wanted.history {
        scan.join(in_history(here, wanted, watch)?);
    }
    Ok(scan)
}

/// The keys in these files and folders, as they stand there and as they are staged; without any, in all that is staged.
pub(super) fn keys_checked(machine: &Machine, paths: &[PathBuf], watch: &dyn Watch) -> Result<Scan, Box<Problem>> {
    let here = &machine.around;
    let mut scan = in_paths(here, paths, false, watch)?;
    let named: Vec<String> = paths.iter().map(|path| path.to_string_lossy().into_owned()).collect();
    match staged(&here.folder, &named) {
        Ok(found) => scan.join(found),
        Err(error) if paths.is_empty() => return Err(problem::technical(format!("git: {error}"))),
        // Files that no repository holds are read as they are.
        Err(_) => {}
    }
    Ok(scan)
}

/// Hosts that would be asked about the keys of a scan, and how many keys each. Sends nothing.
pub(super) fn keys_hosts(accounts: &Accounts, scan: &Scan) -> Result<Vec<(String, usize)>, Box<Problem>> {
    let mut hosts: Vec<(String, usize)> = Vec::new();
    for (_, host, _) in asked(accounts, scan)? {
        match hosts.iter_mut().find(|(name, _)| *name == host.shown()) {
            Some((_, count)) => *count += 1,
            None => hosts.push((host.shown(), 1)),
        }
    }
    Ok(hosts)
}

/// Asks the host of each key whether it knows the key. Every host must be agreed to before the first key is sent.
pub(super) async fn keys_verify(accounts: &Accounts, network: &Network, scan: &Scan) -> Result<Vec<Answer>, Box<Problem>> {
    keys_verify_at(accounts, network, scan, |_| true).await
}

/// The same for the hosts that are meant; what was known of the other keys stays.
pub(super) async fn keys_verify_at(
    accounts: &Accounts,
    network: &Network,
    scan: &Scan,
    is_meant: impl Fn(&Host) -> bool,
) -> Result<Vec<Answer>, Box<Problem>> {
    let mut ways: Vec<(usize, Passage, KeySource)> = Vec::new();
    for (at, host, named) in asked(accounts, scan)?.into_iter().filter(|(_, host, _)| is_meant(host)) {
        let lying = &scan.keys[at];
        let source = KeySource::Place(lying.file.clone(), lying.line);
        let passage = pass_key(accounts, network, &Asking { key: &lying.key, host: &host, named, source: &source })?;
        ways.push((at, passage, source));
    }
    let ask = |(at, passage, source): (usize, Passage, KeySource)| async move {
        (at, answer(&verify(accounts, network, &passage, &source).await))
    };
    let answers: Vec<(usize, Answer)> = stream::iter(ways.into_iter().map(ask)).buffer_unordered(AT_ONCE).collect().await;
    let of = |lying: &Lying| answers.iter().find(|(at, _)| scan.keys[*at].key.is_same(&lying.key)).map(|(_, answer)| *answer);
    Ok(scan.keys.iter().map(|lying| of(lying).unwrap_or(lying.answer)).collect())
}

/// Each key once, with the host that it is for: its account's, that of the place where wandb reads it, else the one that wandb
/// uses here.
pub(super) fn asked(accounts: &Accounts, scan: &Scan) -> Result<Vec<(usize, Host, NamedBy)>, Box<Problem>> {
    let (here, register) = (&accounts.machine.around, accounts.register()?);
    let (found, whoami) = (found_keys(here, None), identity(here, None, NEWEST));
    let mut asked: Vec<(usize, Host, NamedBy)> = Vec::new();
    for (at, lying) in scan.keys.iter().enumerate() {
        if asked.iter().any(|(known, ..)| scan.keys[*known].key.is_same(&lying.key)) {
            continue;
        }
        let (host, named) = if let Some(host) = holder(&register, lying).and_then(Account::host) {
            (host, NamedBy::Account)
        } else if let Some(found) = found.iter().find(|found| found.key.is_same(&lying.key)) {
            (found.host.clone(), NamedBy::Machine(found.naming))
        } else {
            let host = whoami.host.clone().map_err(|mistake| problem::host_is_wrong("WANDB_BASE_URL", mistake))?;
            (host, NamedBy::Machine(Naming { host: whoami.host_namer, key: Namer::Home, login: false }))
        };
        asked.push((at, host, named));
    }
    Ok(asked)
}

/// Where keys of the history can be deleted. Nothing asks there: a person goes.
fn pages(accounts: &Accounts, scan: &Scan) -> Result<Vec<String>, Box<Problem>> {
    let lies_in_history = |key: &Lying| key.kind == LyingIn::History && key.answer != Answer::Rejected;
    if !scan.keys.iter().any(lies_in_history) {
        return Ok(Vec::new());
    }
    let asked = asked(accounts, scan)?.into_iter();
    let in_history = |at: usize| scan.keys.iter().any(|key| lies_in_history(key) && key.key.is_same(&scan.keys[at].key));
    let mut pages: Vec<String> = asked.filter(|(at, ..)| in_history(*at)).map(|(_, host, _)| key_page(&host)).collect();
    pages.sort();
    pages.dedup();
    Ok(pages)
}

pub(super) fn teller(accounts: &Accounts) -> Result<Teller, Box<Problem>> {
    let (here, register) = (&accounts.machine.around, accounts.register()?);
    let used = identity(here, None, NEWEST).keys;
    let mut without = Surroundings::clone(here);
    without.variables.remove("WANDB_API_KEY");
    let readings = readers::found(here, None).into_iter().chain(readers::found(&without, None)).collect();
    Ok(Teller { register, used, readings })
}

/// What a scan found, for people and scripts: no key is in it.
pub(super) fn keys_told(accounts: &Accounts, scan: &Scan) -> Result<KeysView, Box<Problem>> {
    let teller = teller(accounts)?;
    let told = |lying: &Lying| teller.tell(lying);
    Ok(KeysView {
        keys: scan.keys.iter().map(told).collect(),
        read: scan.read,
        unread: scan.unread.clone(),
        left_out: scan.left_out,
        pages: pages(accounts, scan)?,
    })
}

/// Every key in the places that programs read by themselves, and in the files and folders that are named.
pub(super) fn on_machine(here: &Surroundings, wanted: &KeysWanted, watch: &dyn Watch) -> Result<Scan, Box<Problem>> {
    let mut scan = scan_machine(here);
    scan.join(in_paths(here, &wanted.paths, wanted.ignored, watch)?);
    Ok(scan)
}

/// Every key in the history of the repository of each folder that is named; without one, of the working folder.
pub(super) fn in_history(here: &Surroundings, wanted: &KeysWanted, watch: &dyn Watch) -> Result<Scan, Box<Problem>> {
    let mut scan = Scan::default();
    let folders = wanted.paths.iter().map(|path| here.folder.join(path)).filter(|path| path.is_dir());
    let mut folders: Vec<PathBuf> = folders.collect();
    if folders.is_empty() {
        folders.push(here.folder.clone());
    }
    for folder in folders {
        scan.join(scan_history(&folder, watch).map_err(|error| problem::technical(format!("git: {error}")))?);
    }
    Ok(scan)
}

pub(super) fn in_paths(here: &Surroundings, paths: &[PathBuf], ignored: bool, watch: &dyn Watch) -> Result<Scan, Box<Problem>> {
    let mut scan = Scan::default();
    for path in paths {
        let path = here.folder.join(path);
        std::fs::symlink_metadata(&path).map_err(|error| problem::technical(format!("{}: {error}", here.shown(&path))))?;
        scan.join(if path.is_dir() { scan_folder(here, &path, ignored, watch) } else { check(here, &[path]) });
    }
    Ok(scan)
}

/// What is known of this machine, to tell keys by.
pub(super) struct Teller {
    register: Arc<Register>,
    used: Vec<FoundKey>,
    /// What each program would send here, and without a key in the environment.
    readings: Vec<Reading>,
}

impl Teller {
    /// A key at its place: no key is in it.
    pub(super) fn tell(&self, lying: &Lying) -> KeyLying {
        KeyLying {
            hint: lying.key.hint(),
            place: place(lying),
            account: holder(&self.register, lying).map(|known| known.label.clone()),
            state: state(lying.answer),
            readers: readers(lying, &self.used, &self.readings),
        }
    }
}

/// The account that has the key, or had it before its own.
fn holder<'a>(register: &'a Register, lying: &Lying) -> Option<&'a Account> {
    register.having(&lying.key).next()
}

fn place(lying: &Lying) -> LyingPlace {
    let is_file = lying.kind != LyingIn::Environment && !lying.file.is_empty();
    LyingPlace {
        kind: lying.kind,
        file: is_file.then(|| lying.file.clone()),
        line: lying.line,
        variable: lying.variable.clone(),
        commit: lying.commit.clone(),
        object: lying.object.clone(),
    }
}

pub(super) fn state(answer: Answer) -> LyingState {
    match answer {
        Answer::NotAsked => LyingState::NotAsked,
        Answer::Works => LyingState::Works,
        Answer::Rejected => LyingState::Rejected,
        Answer::CannotTell => LyingState::CannotTell,
    }
}

pub(super) fn answer(evidence: &Evidence) -> Answer {
    if evidence.viewer.present().is_some() {
        Answer::Works
    } else if evidence.status == Some(401) || evidence.viewer.is_absent() {
        Answer::Rejected
    } else {
        Answer::CannotTell
    }
}

/// Programs that read this very place here, be it before or behind another one.
fn readers(lying: &Lying, used: &[FoundKey], readings: &[Reading]) -> Vec<&'static str> {
    let is_here = |place: &Place| place.name == lying.file && place.line == lying.line && lying.object.is_none();
    let of_wandb = used.iter().any(|one| is_here(&one.place)).then_some("wandb");
    let others = readings.iter().filter(|reading| !matches!(reading.program, Program::Wandb(..)));
    let others = others
        .filter(|reading| reading.key.as_ref().is_some_and(|used| is_here(&used.place)))
        .map(|reading| reading.program.name());
    let mut names: Vec<_> = of_wandb.into_iter().chain(others).collect();
    let mut seen = std::collections::HashSet::new();
    names.retain(|name| seen.insert(*name));
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{PlaceKind, Seen, ViewerSeen};
    use crate::sdk::Used;
    use crate::secret::ApiKey;

    fn lying(file: &str, line: u32, object: Option<&str>, kind: LyingIn) -> Lying {
        let (key, object) = (ApiKey::new("k".to_owned()), object.map(str::to_owned));
        Lying {
            key,
            file: file.to_owned(),
            line: Some(line),
            variable: None,
            object,
            commit: None,
            kind,
            answer: Answer::NotAsked,
        }
    }

    #[test]
    fn a_key_works_where_the_host_names_its_owner_and_is_rejected_where_it_knows_none() {
        let owner = || Seen::Present(ViewerSeen::default());
        for (viewer, status, expect) in [
            (owner(), Some(200), Answer::Works),
            (owner(), Some(401), Answer::Works),
            (Seen::NotAsked, Some(401), Answer::Rejected),
            (Seen::Absent, Some(200), Answer::Rejected),
            (Seen::NotAsked, Some(403), Answer::CannotTell),
            (Seen::Untold, None, Answer::CannotTell),
        ] {
            assert_eq!(answer(&Evidence { status, viewer, ..Evidence::default() }), expect, "{status:?}");
        }
    }

    #[test]
    fn a_place_has_a_file_where_it_is_one_and_readers_that_read_this_very_line() {
        for (file, kind, expect) in
            [("~/a", LyingIn::Source, Some("~/a")), ("", LyingIn::History, None), ("WANDB_API_KEY", LyingIn::Environment, None)]
        {
            assert_eq!(place(&lying(file, 1, None, kind)).file.as_deref(), expect, "{file}");
        }
        let key = || ApiKey::new("k".to_owned());
        let at = |line| Place { kind: PlaceKind::Netrc, name: "~/.netrc".to_owned(), line: Some(line) };
        let naming = Naming { host: Namer::Home, key: Namer::Home, login: false };
        let used = [FoundKey { key: key(), host: Host::cloud(), place: at(3), naming }];
        let reading = |program, line| {
            let key = Some(Used { key: key(), place: at(line) });
            Reading { program, host: None, key, token: None, why: None }
        };
        let readings = [
            reading(Program::Wandb(NEWEST, None), 4),
            reading(Program::WeavePython, 3),
            reading(Program::WeavePython, 3),
            reading(Program::WeaveNode, 4),
        ];
        for (file, line, object, expect) in [
            ("~/.netrc", 3, None, &["wandb", "weave-python"][..]),
            ("~/.netrc", 4, None, &["weave-node"]),
            ("~/.netrc", 5, None, &[]),
            ("~/.netrc", 3, Some("object"), &[]),
            ("~/other", 3, None, &[]),
        ] {
            assert_eq!(readers(&lying(file, line, object, LyingIn::Netrc), &used, &readings), expect, "{file} {line}");
        }
    }

    #[test]
    fn each_answer_has_a_state_of_its_own() {
        for (answer, expect) in [
            (Answer::NotAsked, LyingState::NotAsked),
            (Answer::Works, LyingState::Works),
            (Answer::Rejected, LyingState::Rejected),
            (Answer::CannotTell, LyingState::CannotTell),
        ] {
            assert_eq!(state(answer), expect);
        }
    }
}
