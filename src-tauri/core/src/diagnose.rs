//! Judges evidence. Pure, and cannot fail: [`Evidence`](crate::evidence::Evidence) in, findings and a verdict out.

mod code;
mod facts;
mod group;
mod link;
mod mistake;
pub mod near;
mod right;
mod rule;
mod step;
mod suggestion;
mod verdict;

pub use code::{Code, Confidence};
pub use facts::Facts;
pub use group::Group;
pub use link::Link;
pub use mistake::Mistake;
pub use right::{ActionName, Ground, Right, RightState, rights};
pub use rule::{AskRole, Finding, RULES, Rule, diagnose};
pub(crate) use rule::{is_service_account, is_service_role};
pub use step::Step;
pub use suggestion::Suggestion;
pub use verdict::{Judgement, StepName, StepState, Verdict, creatable, judge, steps};
