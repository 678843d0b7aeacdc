//! What was shown last, so that a face may refer to it: a plan to make, a report to say again, a page to open.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::account::{AccountId, Target};
use crate::change::Plan;
use crate::contract::{OfflineTarget, Problem, Step};
use crate::diagnose::Right;
use crate::evidence::Evidence;
use crate::keys::Scan;

use super::super::problem;

/// What was shown last. Each part has a lock of its own.
#[derive(Default)]
pub(in crate::app) struct Shown {
    plan: Mutex<Option<Plan>>,
    test: Mutex<Option<Finished>>,
    rights: Mutex<Option<Judged>>,
    links: Mutex<Links>,
    keys: Mutex<KeysSeen>,
    offline: Mutex<Vec<OfflineTarget>>,
}

/// A finished test, kept so that it can be explained again.
pub(in crate::app) struct Finished {
    /// The account that asked; `None` for evidence that no test of this session gathered.
    pub(in crate::app) by: Option<AccountId>,
    pub(in crate::app) evidence: Evidence,
    pub(in crate::app) account: String,
    pub(in crate::app) steps: Vec<Step>,
    pub(in crate::app) elapsed_ms: u32,
    /// The right to link, where the target is the address of a registry: no run is logged there.
    pub(in crate::app) registry: Option<OfRegistry>,
}

/// A registry, and whether the account may link into it; `None`: nothing was told.
pub(in crate::app) struct OfRegistry {
    /// `ORGANIZATION/NAME`, or `NAME`.
    pub(in crate::app) name: String,
    pub(in crate::app) right: Option<Right>,
}

/// What was judged last, kept so that it can be said again.
#[derive(Default)]
pub(in crate::app) struct Judged {
    pub(in crate::app) rights: Vec<Right>,
    pub(in crate::app) entity: Option<String>,
    pub(in crate::app) project: Option<String>,
    pub(in crate::app) requests: u32,
}

/// Pages that were offered last, by who offers them. Only these are opened.
#[derive(Default)]
pub(in crate::app) struct Links {
    /// The report of a test.
    pub(in crate::app) report: Vec<String>,
    /// A text that was pasted.
    pub(in crate::app) pasted: Vec<String>,
    /// The page of a code.
    pub(in crate::app) code: Vec<String>,
    /// Keys that were found: where their hosts show them.
    pub(in crate::app) keys: Vec<String>,
    /// The project that was looked at.
    pub(in crate::app) project: Option<String>,
}

impl Links {
    /// Was this page offered?
    pub(in crate::app) fn offer(&self, url: &str) -> bool {
        let lists = [&self.report, &self.pasted, &self.code, &self.keys];
        lists.into_iter().flatten().chain(&self.project).any(|offered| offered == url)
    }
}

/// What the last search for keys found.
#[derive(Clone, Default)]
pub(in crate::app) struct KeysSeen {
    pub(in crate::app) scan: Arc<Scan>,
    /// The folder that was searched, home as `~`.
    pub(in crate::app) folder: Option<String>,
    pub(in crate::app) stopped: bool,
    /// The history was to be searched, and there is none.
    pub(in crate::app) no_history: bool,
}

impl Shown {
    /// Keeps a change that is shown.
    pub(in crate::app) fn keep_plan(&self, plan: Plan) {
        *lock(&self.plan) = Some(plan);
    }

    /// The change that was shown last; none is kept any more.
    pub(in crate::app) fn take_plan(&self) -> Option<Plan> {
        lock(&self.plan).take()
    }

    /// The change that was shown under this id; none is kept any more.
    ///
    /// # Errors
    /// `file-changed-since`, of no file, where another one was shown since.
    pub(in crate::app) fn planned(&self, id: &str) -> Result<Plan, Box<Problem>> {
        self.take_plan().filter(|plan| plan.id == id).ok_or_else(|| problem::file_changed_since(None))
    }

    /// The last test.
    pub(in crate::app) fn test(&self) -> MutexGuard<'_, Option<Finished>> {
        lock(&self.test)
    }

    /// What the last test saw, where it was this account's, and of this project of an entity that `is_asked`: as it was asked, and
    /// as the server named it.
    pub(in crate::app) fn tested(
        &self,
        account: &AccountId,
        target: &Target,
        is_asked: impl Fn(Option<&str>, Option<&str>) -> bool,
    ) -> Option<Evidence> {
        let test = self.test();
        let evidence = &test.as_ref().filter(|last| last.by.as_ref() == Some(account) && last.registry.is_none())?.evidence;
        let is_same = evidence.asked.project.as_deref() == Some(&target.project)
            && is_asked(evidence.asked.entity.as_deref(), evidence.entity_name());
        (is_same && !evidence.cancelled).then(|| evidence.clone())
    }

    /// The rights that were judged last.
    pub(in crate::app) fn rights(&self) -> MutexGuard<'_, Option<Judged>> {
        lock(&self.rights)
    }

    /// The pages that are offered.
    pub(in crate::app) fn links(&self) -> MutexGuard<'_, Links> {
        lock(&self.links)
    }

    /// The keys that were found last.
    pub(in crate::app) fn keys(&self) -> MutexGuard<'_, KeysSeen> {
        lock(&self.keys)
    }

    /// Where the offline runs go that were found last.
    pub(in crate::app) fn offline(&self) -> MutexGuard<'_, Vec<OfflineTarget>> {
        lock(&self.offline)
    }
}

fn lock<T>(part: &Mutex<T>) -> MutexGuard<'_, T> {
    part.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_test_counts_for_the_account_and_the_target_that_it_was_made_for() {
        for (account, project, is_entity, is_registry, cancelled, expect) in [
            ("a", "p", true, false, false, true),
            ("b", "p", true, false, false, false),
            ("a", "q", true, false, false, false),
            ("a", "p", false, false, false, false),
            ("a", "q", false, false, false, false),
            ("a", "p", true, true, false, false),
            ("a", "p", true, false, true, false),
        ] {
            let mut evidence = Evidence { cancelled, ..Evidence::default() };
            (evidence.asked.entity, evidence.asked.project) = (Some("e".to_owned()), Some("p".to_owned()));
            let by = Some(AccountId("a".to_owned()));
            let registry = is_registry.then(|| OfRegistry { name: "model".to_owned(), right: None });
            let shown = Shown::default();
            *shown.test() = Some(Finished { by, evidence, account: String::new(), steps: Vec::new(), elapsed_ms: 0, registry });
            let target = Target { entity: None, project: project.to_owned(), normalized: false };
            let tested = shown.tested(&AccountId(account.to_owned()), &target, |asked, named| {
                is_entity && (asked, named) == (Some("e"), Some("e"))
            });
            assert_eq!(tested.is_some(), expect, "{account} {project} {is_entity} {is_registry} {cancelled}");
        }
    }

    #[test]
    fn a_page_is_opened_where_one_of_the_lists_offers_it() {
        let list = |url: &str| vec![url.to_owned()];
        let links =
            Links { report: list("r"), pasted: list("p"), code: list("c"), keys: list("k"), project: Some("j".to_owned()) };
        for (url, expect) in [("r", true), ("p", true), ("c", true), ("k", true), ("j", true), ("x", false), ("", false)] {
            assert_eq!(links.offer(url), expect, "{url}");
        }
    }

    #[test]
    fn a_plan_is_made_by_its_own_id_and_once() {
        let shown = Shown::default();
        let plan = || Plan::new(Vec::new()).expect("a plan");
        let (first, last) = (plan(), plan());
        let ids = [first.id.clone(), last.id.clone()];
        shown.keep_plan(first);
        shown.keep_plan(last);
        assert!(shown.planned(&ids[1]).is_ok_and(|plan| plan.id == ids[1]));
        assert!(shown.planned(&ids[1]).is_err());
        shown.keep_plan(plan());
        assert!(shown.planned(&ids[0]).is_err() && shown.take_plan().is_none());
    }
}
