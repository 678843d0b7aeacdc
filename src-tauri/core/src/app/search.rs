//! A search of files that the window follows and may stop.

use std::sync::Arc;
use std::time::Duration;

use tokio::task::spawn_blocking;

use crate::contract::{Problem, SearchProgress, Work};
use crate::keys::{Search, Watch as _};

use super::desk::Jobs;
use super::problem;

/// How often the window is told how far a search is.
const TOLD_EVERY: Duration = Duration::from_millis(150);

/// What a search came to.
pub(super) struct Searched<T> {
    pub(super) found: T,
    pub(super) stopped: bool,
    /// Nothing newer of the same kind has begun.
    pub(super) is_newest: bool,
}

/// Searches beside everything else, tells how far it is, and stops where the work is cancelled.
pub(super) async fn search_files<T: Send + 'static>(
    jobs: &Jobs,
    work: Work,
    find: impl FnOnce(&Search) -> T + Send + 'static,
    on: impl Fn(SearchProgress),
) -> Result<Searched<T>, Box<Problem>> {
    let (stop, search) = (jobs.begin(work), Arc::new(Search::default()));
    let watch = Arc::clone(&search);
    let mut searching = spawn_blocking(move || find(&watch));
    let done = loop {
        tokio::select! {
            done = &mut searching => break done,
            () = stop.notified() => search.stop(),
            () = tokio::time::sleep(TOLD_EVERY) => on(SearchProgress { read: search.read() }),
        }
    };
    let is_newest = jobs.end(work, &stop);
    let found = done.map_err(|error| problem::technical(error.to_string()))?;
    Ok(Searched { found, stopped: search.is_stopped(), is_newest })
}
