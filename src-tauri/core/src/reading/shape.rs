//! What W&B's programs print, one table a product: the words of a line, what they tell, how much they decide, where they were seen.

mod api;
mod artifact;
mod entry;
mod launch;
mod local;
mod registry;
mod run;
mod storage;
mod sweep;
mod weave;

use super::said::{Failure, Weight};
use entry::Shape;

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
