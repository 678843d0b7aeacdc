//! Who watches a search: it counts what was read, and may stop the search.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Watches a search.
pub trait Watch: Sync {
    /// One more text was read.
    fn count(&self);
    /// Is the search to end with what it has?
    fn is_stopped(&self) -> bool;
}

/// Only counts.
impl Watch for AtomicU64 {
    fn count(&self) {
        self.fetch_add(1, Ordering::Relaxed);
    }

    fn is_stopped(&self) -> bool {
        false
    }
}

/// Counts, and can be stopped.
#[derive(Debug, Default)]
pub struct Search {
    read: AtomicU64,
    stopped: AtomicBool,
}

impl Search {
    /// So many texts were read.
    pub fn read(&self) -> u64 {
        self.read.load(Ordering::Relaxed)
    }

    /// Stops it.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }
}

impl Watch for Search {
    fn count(&self) {
        self.read.count();
    }

    fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_counts_and_is_stopped_once_somebody_stops_it() {
        let search = Search::default();
        assert_eq!((search.read(), search.is_stopped()), (0, false));
        search.count();
        search.count();
        search.stop();
        assert_eq!((search.read(), search.is_stopped()), (2, true));

        let counted = AtomicU64::new(0);
        counted.count();
        assert_eq!((counted.load(Ordering::Relaxed), counted.is_stopped()), (1, false));
    }
}
