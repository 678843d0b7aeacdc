//! What W&B's programs print, one table a product: the words of a line, what they tell, how much they decide, where they were seen.

mod api;
mod artifact;
mod launch;
mod local;
mod registry;
mod run;
mod storage;
mod sweep;
mod weave;

use super::failure::{Failure, Weight, said, short};
use super::words::status;
use crate::evidence::Trouble;

/// One printed line.
pub(super) struct Shape {
    /// All of these stand in the line, in lower case.
    words: &'static [&'static str],
    /// None of these stands in it.
    not: &'static [&'static str],
    tells: Tells,
    weight: Weight,
    /// Who prints it, and since when.
    #[cfg_attr(not(test), expect(dead_code, reason = "for readers and tests"))]
    source: &'static str,
    /// A line that it reads.
    #[cfg_attr(not(test), expect(dead_code, reason = "for readers and tests"))]
    example: &'static str,
}

/// What a shape tells.
#[derive(Debug, Clone, Copy)]
enum Tells {
    Trouble(Trouble),
    KeyMissing,
    KeyRejected,
    Artifact,
    Project,
    Outdated,
    /// A right is missing for this field of the API.
    Refused(Option<&'static str>),
}

/// Every table, the more special first.
const TABLES: [&[Shape]; 9] = [
    run::SHAPES,
    sweep::SHAPES,
    registry::SHAPES,
    artifact::SHAPES,
    api::SHAPES,
    storage::SHAPES,
    launch::SHAPES,
    weave::SHAPES,
    local::SHAPES,
];

/// The failure that the first fitting shape tells.
pub(super) fn read(line: &str, lower: &str) -> Option<(Weight, Failure)> {
    let shape = TABLES.into_iter().flatten().find(|shape| shape.fits(lower))?;
    Some((shape.weight, shape.failure(line, lower)))
}

impl Shape {
    fn fits(&self, lower: &str) -> bool {
        self.words.iter().all(|word| lower.contains(word)) && !self.not.iter().any(|word| lower.contains(word))
    }

    fn failure(&self, line: &str, lower: &str) -> Failure {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_example_is_read_by_its_own_shape_first() {
        for shape in TABLES.into_iter().flatten() {
            let lower = shape.example.to_ascii_lowercase();
            let first = TABLES.into_iter().flatten().find(|other| other.fits(&lower));
            assert!(first.is_some_and(|first| std::ptr::eq(first, shape)), "{}", shape.example);
            assert!(!shape.source.is_empty());
        }
    }

    #[test]
    fn every_example_is_the_failure_of_a_whole_text() {
        for shape in TABLES.into_iter().flatten() {
            let reading = super::super::read(&format!("https://api.inference.wandb.ai\n{}", shape.example));
            let codes = crate::diagnose::diagnose(&reading.evidence);
            assert!(!codes.is_empty(), "{}", shape.example);
        }
    }
}
