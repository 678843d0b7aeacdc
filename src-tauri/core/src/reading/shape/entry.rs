//! One row of a table: the words of a line, and what they tell.

use crate::evidence::Trouble;
use crate::reading::said::{Failure, Weight, said, short};
use crate::reading::words::status;

/// One printed line.
pub(super) struct Shape {
    /// All of these stand in the line, in lower case.
    pub(super) words: &'static [&'static str],
    /// None of these stands in it.
    pub(super) not: &'static [&'static str],
    pub(super) tells: Tells,
    pub(super) weight: Weight,
    /// Who prints it, and since when.
    #[cfg_attr(not(test), expect(dead_code, reason = "for readers and tests"))]
    pub(super) source: &'static str,
    /// A line that it reads.
    #[cfg_attr(not(test), expect(dead_code, reason = "for readers and tests"))]
    pub(super) example: &'static str,
}

/// What a shape tells.
#[derive(Debug, Clone, Copy)]
pub(super) enum Tells {
    Trouble(Trouble),
    KeyMissing,
    KeyRejected,
    Artifact,
    Project,
    Outdated,
    /// A right is missing for this field of the API.
    Refused(Option<&'static str>),
}

impl Shape {
    pub(super) fn fits(&self, lower: &str) -> bool {
        self.words.iter().all(|word| lower.contains(word)) && !self.not.iter().any(|word| lower.contains(word))
    }

    pub(super) fn failure(&self, line: &str, lower: &str) -> Failure {
        let message = said(line);
        let status = status(lower);
        match self.tells {
            Tells::Trouble(trouble) => Failure::Trouble { trouble, message, status },
            Tells::KeyMissing => Failure::KeyMissing,
            Tells::KeyRejected => Failure::KeyRejected { message, status },
            Tells::Artifact => Failure::Artifact { message, status },
            Tells::Project => Failure::ProjectMissing { message, status },
            Tells::Outdated => Failure::Outdated { wanted: Some("0.28.0".to_owned()), message: short(&message) },
            Tells::Refused(field) => Failure::Refused { message, status, field: field.map(str::to_owned) },
        }
    }
}
