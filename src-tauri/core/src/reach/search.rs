//! The search over everything that accounts reach. A query only matches: what it matches against was prepared before.

mod fold;

use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32String};

use super::MayLog;
use crate::account::AccountId;
use crate::snippet::Span;
use fold::{fold, mask, spans};

/// Fewer things than this are searched by one thread.
const WORTH_A_THREAD: usize = 20_000;

/// What can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// What is shown and searched.
    pub text: String,
    /// Address of the server.
    pub host: String,
    /// The entity, as the server writes it; `None` for an account.
    pub entity: Option<String>,
    /// The project, as the server writes it.
    pub project: Option<String>,
    /// Accounts that reach it, in their order, and what each may do there.
    pub accounts: Vec<(AccountId, MayLog)>,
}

/// Things, ready to be searched.
#[derive(Debug, Default)]
pub struct Index {
    things: Vec<Thing>,
    prepared: Vec<(u64, Utf32String)>,
}

/// A thing that was found.
#[derive(Debug, PartialEq, Eq)]
pub struct Hit<'a> {
    /// The thing.
    pub thing: &'a Thing,
    /// Characters of its text that were matched, in UTF-16 units.
    pub ranges: Vec<Span>,
}

impl Index {
    /// Prepares things to be searched.
    pub fn new(things: Vec<Thing>) -> Self {
        let prepared = things.iter().map(|thing| fold(&thing.text)).map(|text| (mask(&text), text)).collect();
        Self { things, prepared }
    }

    /// The best hits, best first, and how many there are in all.
    pub fn search(&self, query: &str, limit: usize) -> (Vec<Hit<'_>>, usize) {
        let query = fold(query.trim());
        if query.is_empty() {
            return (Vec::new(), 0);
        }
        let wanted = mask(&query);
        let pattern = Pattern::new(&query.to_string(), CaseMatching::Ignore, Normalization::Smart, AtomKind::Fuzzy);
        let mut found = self.matches(&pattern, wanted);
        let total = found.len();
        let better = |one: &(u32, usize), other: &(u32, usize)| self.rank(*one).cmp(&self.rank(*other));
        if limit < found.len() {
            found.select_nth_unstable_by(limit, better);
            found.truncate(limit);
        }
        found.sort_unstable_by(better);
        let mut matcher = matcher();
        let mut hit = |at: usize| {
            let mut indices = Vec::new();
            let (thing, (_, text)) = (self.things.get(at)?, self.prepared.get(at)?);
            pattern.indices(text.slice(..), &mut matcher, &mut indices)?;
            Some(Hit { thing, ranges: spans(&thing.text, indices) })
        };
        (found.into_iter().filter_map(|(_, at)| hit(at)).collect(), total)
    }

    fn matches(&self, pattern: &Pattern, wanted: u64) -> Vec<(u32, usize)> {
        let threads = std::thread::available_parallelism().map_or(1, usize::from).min(self.prepared.len() / WORTH_A_THREAD + 1);
        let share = self.prepared.len().div_ceil(threads).max(1);
        let part = |(number, part): (usize, &[(u64, Utf32String)])| {
            let mut matcher = matcher();
            let scored = part.iter().enumerate().filter_map(|(at, (has, text))| {
                // A letter that is missing cannot be matched.
                let score = (has & wanted == wanted).then(|| pattern.score(text.slice(..), &mut matcher))??;
                Some((score, number * share + at))
            });
            scored.collect::<Vec<_>>()
        };
        if threads == 1 {
            return part((0, &self.prepared));
        }
        std::thread::scope(|scope| {
            let parts: Vec<_> = self.prepared.chunks(share).enumerate().map(|chunk| scope.spawn(move || part(chunk))).collect();
            parts.into_iter().flat_map(|part| part.join().unwrap_or_default()).collect()
        })
    }

    /// Best score first; then accounts before entities before projects, the shorter text, and the order of the alphabet.
    fn rank(&self, (score, at): (u32, usize)) -> impl Ord + use<'_> {
        let thing = &self.things[at];
        let depth = u8::from(thing.entity.is_some()) + u8::from(thing.project.is_some());
        (std::cmp::Reverse(score), depth, thing.text.len(), &thing.text, at)
    }
}

fn matcher() -> Matcher {
    Matcher::new(Config::DEFAULT.match_paths())
}
