//! The search over everything that accounts reach. A query only matches: what it matches against was prepared before.

mod fold;

use std::cmp::Reverse;

use nucleo_matcher::chars::normalize;
use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str, Utf32String};

use super::MayLog;
use crate::account::AccountId;
use crate::snippet::Span;
use fold::{fold, mask, spans};

/// Fewer things than this are searched by one thread.
const WORTH_A_THREAD: usize = 20_000;

/// So many of the best are looked at a second time, for the best way in which each of them matches.
const SECOND_LOOK: usize = 512;

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
    /// Of two that match equally well, the first one stands first.
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
    /// Prepares things to be searched: accounts before entities before projects, shorter texts, the order of the alphabet.
    pub fn new(mut things: Vec<Thing>) -> Self {
        let depth = |thing: &Thing| u8::from(thing.entity.is_some()) + u8::from(thing.project.is_some());
        things.sort_by(|one, other| {
            let rank = |thing: &Thing| (depth(thing), thing.text.len());
            rank(one).cmp(&rank(other)).then_with(|| one.text.cmp(&other.text))
        });
        let prepared = things.iter().map(|thing| fold(&thing.text)).map(|text| (mask(&text), text)).collect();
        Self { things, prepared }
    }

    /// The best hits, best first, and how many there are in all.
    pub fn search(&self, query: &str, limit: usize) -> (Vec<Hit<'_>>, usize) {
        let query = fold(query.trim());
        if query.is_empty() {
            return (Vec::new(), 0);
        }
        let pattern = Pattern::new(&query.to_string(), CaseMatching::Ignore, Normalization::Smart, AtomKind::Fuzzy);
        let mut found = self.matches(&pattern, mask(&query));
        let total = found.len();
        keep_best(&mut found, limit.max(SECOND_LOOK));
        let mut matcher = matcher();
        for (score, at) in &mut found {
            let best = self.prepared.get(*at).and_then(|(_, text)| pattern.score(text.slice(..), &mut matcher));
            *score = Reverse(best.unwrap_or(score.0));
        }
        keep_best(&mut found, limit);
        found.sort_unstable();
        let mut hit = |at: usize| {
            let mut indices = Vec::new();
            let (thing, (_, text)) = (self.things.get(at)?, self.prepared.get(at)?);
            pattern.indices(text.slice(..), &mut matcher, &mut indices)?;
            Some(Hit { thing, ranges: spans(&thing.text, indices) })
        };
        (found.into_iter().filter_map(|(_, at)| hit(at)).collect(), total)
    }

    /// Everything that matches, with the score of the first way that is found.
    fn matches(&self, pattern: &Pattern, wanted: u64) -> Vec<(Reverse<u32>, usize)> {
        let words: Vec<(Utf32Str<'_>, bool)> = pattern.atoms.iter().map(|atom| atom.needle_text()).map(plain).collect();
        let threads = std::thread::available_parallelism().map_or(1, usize::from).min(self.prepared.len() / WORTH_A_THREAD + 1);
        let share = self.prepared.len().div_ceil(threads).max(1);
        let part = |(number, part): (usize, &[(u64, Utf32String)])| {
            let mut matcher = matcher();
            let mut score = |text: Utf32Str<'_>| {
                words.iter().try_fold(0, |sum, (word, is_plain)| {
                    matcher.config.normalize = *is_plain;
                    Some(sum + u32::from(matcher.fuzzy_match_greedy(text, *word)?))
                })
            };
            let scored = part.iter().enumerate().filter_map(|(at, (has, text))| {
                // A letter that is missing cannot be matched.
                let score = (has & wanted == wanted).then(|| score(text.slice(..)))??;
                Some((Reverse(score), number * share + at))
            });
            scored.collect::<Vec<_>>()
        };
        std::thread::scope(|scope| {
            let parts: Vec<_> = self.prepared.chunks(share).enumerate().map(|chunk| scope.spawn(move || part(chunk))).collect();
            parts.into_iter().flat_map(|part| part.join().unwrap_or_default()).collect()
        })
    }
}

/// A word, and whether it is written without accents: then it matches letters with accents, too.
fn plain(word: Utf32Str<'_>) -> (Utf32Str<'_>, bool) {
    (word, word.chars().all(|c| normalize(c) == c))
}

fn keep_best(found: &mut Vec<(Reverse<u32>, usize)>, count: usize) {
    if count < found.len() {
        found.select_nth_unstable(count);
        found.truncate(count);
    }
}

fn matcher() -> Matcher {
    Matcher::new(Config::DEFAULT.match_paths())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(names: impl IntoIterator<Item = String>) -> Index {
        let thing = |text| Thing { text, host: String::new(), entity: Some(String::new()), project: None, accounts: Vec::new() };
        Index::new(names.into_iter().map(thing).collect())
    }

    fn found(index: &Index, query: &str) -> Vec<String> {
        index.search(query, 3).0.into_iter().map(|hit| hit.thing.text.clone()).collect()
    }

    #[test]
    fn the_best_of_very_many_stands_first() {
        let many = (0..30_000).map(|number| format!("apple-bread-{number:05}-cake"));
        let late = "a-very-long-name-of-a-team/abc";
        let index = index(many.chain(["team/abc", "abc", late].map(str::to_owned)));
        let (hits, total) = index.search("abc", 3);
        assert_eq!(total, 30_003);
        assert!(hits.iter().any(|hit| hit.thing.text == late), "however late it stands");
        assert_eq!(hits[0].thing.text, "abc");
        assert_eq!(found(&index, "29999 cake"), ["apple-bread-29999-cake"]);
        assert_eq!(found(&index, "xyz"), [""; 0]);
    }

    #[test]
    fn accounts_come_before_entities_and_entities_before_projects() {
        let thing = |text: &str, entity: Option<&str>, project: Option<&str>| {
            let [entity, project] = [entity, project].map(|name| name.map(str::to_owned));
            Thing { text: text.to_owned(), host: String::new(), entity, project, accounts: Vec::new() }
        };
        let index = Index::new(vec![thing("a", Some("a"), Some("p")), thing("bb", Some("b"), None), thing("ccc", None, None)]);
        assert_eq!(index.things.iter().map(|thing| &*thing.text).collect::<Vec<_>>(), ["ccc", "bb", "a"]);
    }

    #[test]
    fn equals_stand_in_the_order_of_length_and_alphabet() {
        let index = index(["vision-zz", "vision-b", "vision-a"].map(str::to_owned));
        assert_eq!(found(&index, "vision"), ["vision-a", "vision-b", "vision-zz"]);
    }

    #[test]
    fn a_word_with_an_accent_matches_only_itself() {
        let index = index(["García", "Garcia"].map(str::to_owned));
        assert_eq!(found(&index, "garcia").len(), 2);
        assert_eq!(found(&index, "garcía"), ["García"]);
    }
}
