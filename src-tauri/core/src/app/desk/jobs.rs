//! What is running, and how it is stopped: each kind of work at most once, a newer one stops the one before it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use crate::contract::Work;

/// What can be stopped.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::app) enum Job {
    /// The permission test.
    Test,
    /// What the table of commands lets a face stop.
    Work(Work),
}

impl From<Work> for Job {
    fn from(work: Work) -> Self {
        Self::Work(work)
    }
}

/// Work that is running.
#[derive(Default)]
pub(in crate::app) struct Jobs(Mutex<HashMap<Job, Arc<Notify>>>);

impl Jobs {
    /// Begins; told through what comes back when to stop. An earlier one of the same kind is stopped. Call it first, before the
    /// keychain is asked: a cancel that comes earlier is lost. Work that is refused before it ends keeps its place until the next of
    /// its kind: stopping it does nothing.
    pub(in crate::app) fn begin(&self, job: impl Into<Job>) -> Arc<Notify> {
        let stop = Arc::new(Notify::new());
        if let Some(earlier) = self.running().insert(job.into(), Arc::clone(&stop)) {
            earlier.notify_one();
        }
        stop
    }

    /// Ends; says whether nothing newer of the same kind has begun.
    pub(in crate::app) fn end(&self, job: impl Into<Job>, stop: &Arc<Notify>) -> bool {
        let (job, mut running) = (job.into(), self.running());
        let is_newest = running.get(&job).is_some_and(|known| Arc::ptr_eq(known, stop));
        if is_newest {
            running.remove(&job);
        }
        is_newest
    }

    /// Stops what is running; it ends with what it has.
    pub(in crate::app) fn cancel(&self, job: impl Into<Job>) {
        if let Some(stop) = self.running().get(&job.into()) {
            stop.notify_one();
        }
    }

    fn running(&self) -> MutexGuard<'_, HashMap<Job, Arc<Notify>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    #[test]
    fn a_newer_one_stops_the_one_before_it_and_nothing_of_another_kind() {
        let is_told = |stop: &Notify| stop.notified().now_or_never().is_some();
        let jobs = Jobs::default();
        let (first, other) = (jobs.begin(Job::Test), jobs.begin(Work::Reach));
        assert!(!is_told(&first) && !is_told(&other));
        let second = jobs.begin(Job::Test);
        assert!(is_told(&first) && !is_told(&second) && !is_told(&other));
        assert!(!jobs.end(Job::Test, &first), "a newer one has begun");
        jobs.cancel(Job::Test);
        assert!(is_told(&second) && !is_told(&other));
        assert!(jobs.end(Job::Test, &second) && !jobs.end(Job::Test, &second));
        jobs.cancel(Work::Reach);
        assert!(is_told(&other));
    }
}
