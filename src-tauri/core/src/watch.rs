//! Favourites: targets that are tested again, each for one account. What was last answered, and what that changed.

mod store;

use serde::{Deserialize, Serialize};

use crate::account::{AccountId, Target};

pub use store::{change, read};

/// One favourite. Never a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Favourite {
    /// What is tested, and for whom.
    #[serde(flatten)]
    pub what: Watched,
    /// Address of the server that answered, or is to answer.
    pub host: String,
    /// The last answer that decided; `None` before the first.
    pub last: Option<Answer>,
    /// The last answer that was the opposite.
    pub before: Option<Answer>,
}

/// A target, and the account that is to log runs there.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Watched {
    /// The account.
    pub account: AccountId,
    /// The entity; `None` where no server named it yet.
    pub entity: Option<String>,
    /// The project.
    pub project: String,
}

/// An answer that decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// May the account log runs there?
    pub may_log: bool,
    /// Code of the cause, where it may not. A later release may know codes that this one does not.
    pub code: Option<String>,
    /// Seconds since 1970.
    pub at: u64,
}

/// What an answer changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum FavouriteChange {
    /// The account could log runs there and can no longer.
    Lost,
    /// The account could not log runs there and now may.
    Gained,
}

impl Watched {
    /// As it is typed: `entity/project`, or `project`.
    pub fn target(&self) -> String {
        self.entity.iter().chain([&self.project]).map(String::as_str).collect::<Vec<_>>().join("/")
    }

    /// Is it what a person names?
    pub fn is_named(&self, target: &Target) -> bool {
        self.entity == target.entity && self.project == target.project
    }

    /// Its target, as the probe takes it.
    pub fn as_target(&self) -> Target {
        Target { entity: self.entity.clone(), project: self.project.clone(), normalized: false }
    }
}

impl Favourite {
    /// What this answer changes. Nothing before there is an earlier one.
    pub fn change(&self, answer: &Answer) -> Option<FavouriteChange> {
        match (self.last.as_ref()?.may_log, answer.may_log) {
            (true, false) => Some(FavouriteChange::Lost),
            (false, true) => Some(FavouriteChange::Gained),
            _ => None,
        }
    }

    /// Takes an answer in; the one before it stays where it was the opposite.
    pub fn learn(&mut self, answer: Answer) {
        let opposite = self.change(&answer).and_then(|_| self.last.take());
        self.before = opposite.or(self.before.take());
        self.last = Some(answer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(may_log: bool, at: u64) -> Answer {
        Answer { may_log, code: (!may_log).then(|| "role-is-view-only".to_owned()), at }
    }

    fn favourite() -> Favourite {
        let what = Watched { account: AccountId("a".into()), entity: Some("team".into()), project: "p".into() };
        Favourite { what, host: "https://api.wandb.ai".into(), last: None, before: None }
    }

    #[test]
    fn each_answer_is_compared_with_the_one_before_it() {
        use FavouriteChange::{Gained, Lost};
        for (answers, changes, before) in [
            (&[true][..], &[None][..], None),
            (&[false], &[None], None),
            (&[true, true], &[None, None], None),
            (&[true, false], &[None, Some(Lost)], Some(0)),
            (&[false, true], &[None, Some(Gained)], Some(0)),
            (&[true, true, false, false], &[None, None, Some(Lost), None], Some(1)),
            (&[true, false, true], &[None, Some(Lost), Some(Gained)], Some(1)),
        ] {
            let mut kept = favourite();
            let mut told = Vec::new();
            for (may_log, at) in answers.iter().zip(0..) {
                told.push(kept.change(&answer(*may_log, at)));
                kept.learn(answer(*may_log, at));
            }
            assert_eq!(told, changes, "{answers:?}");
            assert_eq!(kept.before.map(|before| before.at), before, "{answers:?}");
        }
    }

    #[test]
    fn a_favourite_is_named_as_it_is_typed() {
        let whole = favourite().what;
        let alone = Watched { entity: None, ..whole.clone() };
        for (what, typed, is_named) in [
            (&whole, "team/p", true),
            (&whole, "p", false),
            (&alone, "p", true),
            (&whole, "https://wandb.ai/team/p/runs/x", true),
        ] {
            assert_eq!(what.is_named(&Target::parse(typed).expect(typed)), is_named, "{typed}");
        }
        assert_eq!((whole.target().as_str(), alone.target().as_str()), ("team/p", "p"));
    }

    #[test]
    fn a_target_is_handed_on_as_it_is_kept() {
        let whole = favourite().what;
        let alone = Watched { entity: None, ..whole.clone() };
        for what in [whole, alone] {
            let target = what.as_target();
            assert!(what.is_named(&target) && !target.normalized, "{target:?}");
            let other = Target { project: "q".to_owned(), ..target };
            assert!(!what.is_named(&other), "{other:?}");
        }
    }
}
