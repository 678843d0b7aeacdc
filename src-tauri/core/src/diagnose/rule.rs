//! Every cause in one file of `rule/`: what shows it, an example, its neighbours, the next steps, the links and the heading.

mod example;
mod finding;
mod shared;

use std::cmp::Reverse;

use super::code::{Code, Confidence, causes};
use super::group::Group;
use super::link::Link;
use super::step::Step;
use crate::evidence::Evidence;

pub use finding::{AskRole, Finding};
use finding::{Rank, finding};
use shared::{
    facts, is_denied, is_pending, is_placeholder, key_was_accepted, local_facts, refusal_words, same, unreadable_facts,
    with_certificate,
};
pub(crate) use shared::{is_service_account, is_service_role};
pub(super) use shared::{missing_entity, reads_only, writes};

macro_rules! rules {
    ($($(#[doc = $doc:expr])+ $variant:ident = $name:literal in $file:ident,)+) => {
        $(mod $file;)+

        /// Every cause, in the order in which they lead.
        pub const RULES: &[Rule] = &[$($file::RULE),+];

        impl Code {
            /// The cause that has this code.
            pub fn rule(self) -> &'static Rule {
                match self { $(Self::$variant => &$file::RULE),+ }
            }
        }
    };
}
causes!(rules);

impl Code {
    /// What it is about.
    pub fn group(self) -> Group {
        self.rule().group
    }
}

/// One cause.
#[derive(Clone, Copy)]
pub struct Rule {
    /// The code that it gives.
    pub code: Code,
    /// The heading that people look under.
    pub group: Group,
    /// Pure, and silent where its evidence is missing; `None` where no evidence shows it and the command itself knows.
    pub find: Option<fn(&Evidence) -> Option<Finding>>,
    /// Evidence that shows it.
    pub example: fn() -> Evidence,
    /// Causes that it is easily taken for: it is silent on their examples.
    pub neighbours: &'static [Code],
    /// What to do, best first.
    pub steps: &'static [Step],
    /// Pages to read.
    pub links: &'static [Link],
}

impl Rule {
    fn finds(&self, evidence: &Evidence) -> Option<Finding> {
        self.find.and_then(|find| find(evidence))
    }
}

/// Judges evidence: every cause that it allows, the one to read first first.
pub fn diagnose(evidence: &Evidence) -> Vec<Finding> {
    let mut findings: Vec<Finding> = RULES.iter().filter_map(|rule| rule.finds(evidence)).collect();
    if evidence.hearsay {
        // What a person wrote is nobody's message.
        for found in &mut findings {
            found.confidence = Confidence::Possible;
            found.facts.message = None;
        }
    }
    if evidence.indirect {
        for found in &mut findings {
            found.confidence = found.confidence.min(Confidence::Likely);
        }
    }
    // What explains nothing is worth saying only where nothing else explains it.
    if findings.iter().any(Finding::explains) {
        findings.retain(|found| found.rank != Rank::Last);
    }
    // After a test, what a server answered comes before what this machine would do; it never changes a verdict.
    let beside = evidence.machine.as_ref().is_some_and(|machine| machine.beside.is_some());
    let tested = beside || !evidence.answers.is_empty();
    findings.sort_by_key(|found| (tested && found.is_of_machine(), found.rank, Reverse(found.confidence)));
    findings
}

#[cfg(test)]
mod tests;
