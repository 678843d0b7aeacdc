//! The failure that one line reports: who is asked first.
//!
//! # Source
//! Outputs of wandb 0.16.6, 0.19.11, 0.22.3 and 0.31.0 against servers that refuse or fail; public issue threads.

use super::answered::{answered, front_door, vague};
use super::calm::is_calm;
use super::client::{local, mode};
use super::named::named;
use super::ours::is_ours;
use super::said::{Failure, Weight};
use super::shape;
use super::told::told;
use super::voice;
use super::way::{is_page, is_raised, on_the_way};
use super::words::status;
use crate::evidence::PathFailure;

/// What a line reports; what a person cites in it weighs no more than the person's own words.
pub(super) fn failure(line: &str, lower: &str, after_retry: bool) -> Option<(Weight, Failure)> {
    let cited = voice::without_citations(line);
    let (weight, failure) = reported(line, lower, after_retry)?;
    let own = cited.is_none_or(|rest| {
        let rest_reports = reported(&rest, &rest.to_ascii_lowercase(), after_retry);
        rest_reports.is_some_and(|(rest_weight, _)| rest_weight > Weight::Prose)
    });
    Some((if own { weight } else { weight.min(Weight::Prose) }, failure))
}

fn reported(line: &str, lower: &str, after_retry: bool) -> Option<(Weight, Failure)> {
    let ours = is_ours(lower);
    let on_its_way = ours || (after_retry && is_raised(lower));
    // A status that a server gave says more than that time was up, or that a page came with it.
    let failed = (ours || !is_page(lower)) && matches!(status(lower), Some(429 | 500..));
    let vague_way = |path: &Failure| matches!(path, Failure::Path(PathFailure::AnswerTimeout | PathFailure::NotWandb { .. }));
    let way = || on_the_way(line, lower, on_its_way).filter(|(_, path)| !(failed && vague_way(path)));
    // Words that stand alone may be a part of any name.
    let guessed = || {
        if is_calm(lower) { None } else { way().or_else(|| answered(line, lower, ours)).or_else(|| vague(line, lower)) }
    };
    local(line, lower)
        .or_else(|| shape::read(line, lower))
        .or_else(|| named(line, lower, ours))
        .or_else(|| front_door(line, lower, ours))
        .or_else(|| {
            guessed().map(|(weight, failure)| {
                (if voice::is_program(lower) || is_page(lower) { weight } else { Weight::Prose }, failure)
            })
        })
        .or_else(|| told(line, lower, ours))
        .or_else(|| mode(lower).map(|mode| (Weight::State, Failure::Mode(mode))))
}
