//! The keys that lie on this machine, for the window: the last search is remembered here, since no key goes to the page.

use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use crate::account::Host;
use crate::contract::{
    CleanApplyRequest, CleanRequest, CleanView, FolderFor, KeyFound, KeyPlaceFound, KeysAskRequest, KeysFound, KeysHost,
    KeysLookRequest, Nothing, Problem, SearchProgress, Work,
};
use crate::explain::key_page;
use crate::keys::{Answer, Lying, LyingIn, Scan, Search};
use crate::quote::typed_word;
use crate::system::Surroundings;

use super::clean::{keys_clean, keys_clean_apply};
use super::desk::{Accounts, Jobs, KeysSeen, Network, Shown};
use super::keys::{KeysWanted, Teller, asked, in_history, keys_verify_at, on_machine, teller};
use super::search::search_files;

/// Searches the places that programs read by themselves, and the folder that was chosen. What hosts said of keys in this session
/// stays known.
pub(super) async fn keys_look(
    accounts: &Accounts,
    jobs: &Jobs,
    shown: &Shown,
    request: KeysLookRequest,
    on: impl Fn(SearchProgress) + Send + Sync,
) -> Result<KeysFound, Box<Problem>> {
    let (here, folder) = (Arc::clone(&accounts.machine.around), accounts.machine.folder(FolderFor::Keys));
    let visible = folder.as_ref().map(|folder| here.shown(folder));
    let wanted = KeysWanted {
        history: request.history && folder.is_some(),
        ignored: request.ignored,
        paths: folder.into_iter().collect(),
    };
    let searched = search_files(jobs, Work::Keys, move |watch| search_all(&here, &wanted, watch), on).await?;
    let (mut scan, no_history) = searched.found?;
    if searched.is_newest {
        let mut seen = shown.keys();
        scan.recall(&seen.scan);
        *seen = KeysSeen { scan: Arc::new(scan), folder: visible, stopped: searched.stopped, no_history };
    }
    keys_found(accounts, shown)
}

/// Asks one host about the keys of the last search that are for it. Stopped, it leaves what was known.
pub(super) async fn keys_ask(
    accounts: &Accounts,
    network: &Network,
    jobs: &Jobs,
    shown: &Shown,
    request: &KeysAskRequest,
) -> Result<KeysFound, Box<Problem>> {
    let scan = Arc::clone(&shown.keys().scan);
    let stop = jobs.begin(Work::Keys);
    let answers = tokio::select! {
        answers = keys_verify_at(accounts, network, &scan, |host| host.shown() == request.host) => Some(answers),
        () = stop.notified() => None,
    };
    jobs.end(Work::Keys, &stop);
    if let Some(answers) = answers.transpose()? {
        let mut told = Scan::clone(&scan);
        told.note(answers);
        let mut seen = shown.keys();
        // Another search may have ended meanwhile.
        if Arc::ptr_eq(&seen.scan, &scan) {
            seen.scan = Arc::new(told);
        } else {
            Arc::make_mut(&mut seen.scan).recall(&told);
        }
    }
    keys_found(accounts, shown)
}

/// What would change so that no key stands in files of the last search; writes nothing. Files that shells and programs read at
/// their start are none of these.
pub(super) fn clean_plan(accounts: &Accounts, shown: &Shown, request: &CleanRequest) -> Result<CleanView, Box<Problem>> {
    let (here, scan) = (&accounts.machine.around, Arc::clone(&shown.keys().scan));
    let is_found = |file: &&String| scan.keys.iter().any(|lying| lying.file == **file && is_code(lying));
    let paths = request.files.iter().filter(is_found).map(|file| here.expand(file)).collect();
    keys_clean(accounts, shown, &KeysWanted { paths, ..KeysWanted::default() }, &AtomicU64::new(0))
}

/// Makes that change.
pub(super) fn clean_apply(accounts: &Accounts, shown: &Shown, request: &CleanApplyRequest) -> Result<Nothing, Box<Problem>> {
    let labels: Vec<_> = request.labels.iter().map(|one| (one.account.clone(), one.label.clone())).collect();
    keys_clean_apply(accounts, shown, &request.plan, &labels, request.keep)?;
    Ok(Nothing {})
}

fn keys_found(accounts: &Accounts, shown: &Shown) -> Result<KeysFound, Box<Problem>> {
    let found = shown.keys().clone();
    let (scan, teller) = (found.scan, teller(accounts)?);
    let hosts: Option<Vec<Host>> = asked(accounts, &scan).ok().map(|asked| asked.into_iter().map(|(_, host, _)| host).collect());
    let host = |at: usize| hosts.as_ref().and_then(|hosts| hosts.get(at));
    let mut keys: Vec<KeyFound> =
        scan.by_key().iter().enumerate().map(|(at, places)| key_found(&teller, places, host(at))).collect();
    shown.links().keys = keys.iter().filter_map(|key| key.page.clone()).collect();
    keys.sort_by_key(|key| key.places.iter().all(|place| place.readers.is_empty()));
    Ok(KeysFound {
        folder: found.folder,
        hosts: hosts.map(|hosts| counted(&hosts)),
        keys,
        read: scan.read,
        unread: scan.unread.clone(),
        left_out: scan.left_out,
        stopped: found.stopped,
        no_history: found.no_history,
    })
}

/// What was found, and whether the history could not be searched.
fn search_all(here: &Surroundings, wanted: &KeysWanted, watch: &Search) -> Result<(Scan, bool), Box<Problem>> {
    let mut scan = on_machine(here, wanted, watch)?;
    let history = wanted.history.then(|| in_history(here, wanted, watch));
    let no_history = history.as_ref().is_some_and(Result::is_err);
    history.into_iter().flatten().for_each(|history| scan.join(history));
    Ok((scan, no_history))
}

fn key_found(teller: &Teller, places: &[&Lying], host: Option<&Host>) -> KeyFound {
    let told: Vec<_> = places.iter().map(|lying| teller.tell(lying)).collect();
    let first = told.first().cloned();
    let account = first.as_ref().and_then(|first| first.account.clone());
    let places = told.into_iter().zip(places).map(|(told, lying)| KeyPlaceFound {
        place: told.place,
        readers: told.readers,
        is_code: is_code(lying),
    });
    KeyFound {
        hint: first.as_ref().map(|first| first.hint.clone()).unwrap_or_default(),
        rotate: account.as_ref().map(|label| format!("keywand rotate {}", typed_word(label))),
        account,
        host: host.map(Host::shown),
        page: host.map(key_page),
        state: first.map_or(super::keys::state(Answer::NotAsked), |first| first.state),
        places: places.collect(),
    }
}

/// A notebook, a script, a file of variables: not one that a shell or wandb reads at its start, and nothing of the history.
fn is_code(lying: &Lying) -> bool {
    lying.object.is_none() && matches!(lying.kind, LyingIn::Notebook | LyingIn::Source | LyingIn::Dotenv)
}

/// Each host once, and how many keys are for it.
fn counted(hosts: &[Host]) -> Vec<KeysHost> {
    let mut counted: Vec<KeysHost> = Vec::new();
    for host in hosts.iter().map(Host::shown) {
        match counted.iter_mut().find(|known| known.host == host) {
            Some(known) => known.keys += 1,
            None => counted.push(KeysHost { host, keys: 1 }),
        }
    }
    counted
}
