//! One form for names that look or sound the same: full-width and half-width, hiragana and katakana.

use nucleo_matcher::Utf32String;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::snippet::Span;

/// A text in the form that is compared.
pub(super) fn fold(text: &str) -> Utf32String {
    if text.is_ascii() {
        return Utf32String::Ascii(text.into());
    }
    let chars: Vec<char> = clusters(text).flat_map(|(_, cluster)| folded(cluster)).collect();
    if chars.iter().all(char::is_ascii) {
        return Utf32String::Ascii(chars.into_iter().collect::<String>().into());
    }
    Utf32String::Unicode(chars.into())
}

/// Which letters does it have? One bit a letter of the alphabet or digit, the rest shared among all others.
pub(super) fn mask(text: &Utf32String) -> u64 {
    let bit = |c: char| match c.to_ascii_lowercase() {
        c @ 'a'..='z' => 1 << (u32::from(c) - u32::from('a')),
        c @ '0'..='9' => 1 << (26 + u32::from(c) - u32::from('0')),
        c if c.is_whitespace() => 0,
        c => 1_u64 << (36 + c.to_lowercase().next().map_or(0, u32::from) % 28),
    };
    match text {
        Utf32String::Ascii(text) => text.chars().fold(0, |mask, c| mask | bit(c)),
        // A letter with an accent is also found by the one without.
        Utf32String::Unicode(chars) => chars.iter().fold(0, |mask, c| {
            let plain = std::iter::once(*c).nfd().next().unwrap_or(*c);
            mask | bit(*c) | bit(plain)
        }),
    }
}

/// Where in a text, in UTF-16 units, these characters of its folded form stand; neighbours make one range.
pub(super) fn spans(text: &str, mut indices: Vec<u32>) -> Vec<Span> {
    indices.sort_unstable();
    indices.dedup();
    let mut wanted = indices.into_iter().peekable();
    let mut spans: Vec<Span> = Vec::new();
    let mut at = 0;
    for (start, cluster) in clusters(text) {
        let end_of_cluster = at + u32::try_from(folded(cluster).count()).unwrap_or(u32::MAX);
        let mut is_matched = false;
        while wanted.next_if(|index| *index < end_of_cluster).is_some() {
            is_matched = true;
        }
        at = end_of_cluster;
        if is_matched {
            let end = start + units(cluster);
            match spans.last_mut() {
                Some(last) if last.end == start => last.end = end,
                _ => spans.push(Span { start, end }),
            }
        }
    }
    spans
}

fn units(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}

/// Characters with what combines with them, each with where it stands in UTF-16 units.
fn clusters(text: &str) -> impl Iterator<Item = (u32, &str)> {
    let mut rest = text;
    let mut start = 0;
    std::iter::from_fn(move || {
        let mut chars = rest.char_indices().skip(1);
        let end = chars.find(|(_, c)| !joins(*c)).map_or(rest.len(), |(at, _)| at);
        let (cluster, after) = rest.split_at(end);
        let found = (start, cluster);
        rest = after;
        start += units(cluster);
        (!cluster.is_empty()).then_some(found)
    })
}

/// Combining marks, half-width voicing marks, and the later parts of a Hangul syllable.
fn joins(c: char) -> bool {
    is_combining_mark(c) || matches!(c, '\u{ff9e}' | '\u{ff9f}' | '\u{1160}'..='\u{11ff}')
}

fn folded(cluster: &str) -> impl Iterator<Item = char> {
    cluster.nfkc().map(|c| match c {
        // Katakana is compared as hiragana.
        '\u{30a1}'..='\u{30f6}' => char::from_u32(u32::from(c) - 0x60).unwrap_or(c),
        c => c,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_look_or_sound_the_same_have_one_form() {
        for (one, other) in [
            ("ﾊﾞｲｵ", "ばいお"),
            ("バイオ", "ばいお"),
            ("ｖｉｓｉｏｎ", "vision"),
            ("カ\u{3099}", "が"),
            ("ﬁt", "fit"),
            ("\u{1112}\u{1161}\u{11ab}", "한"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
        assert_ne!(fold("バイオ"), fold("ハイオ"));
    }

    #[test]
    fn what_was_matched_is_found_in_the_text_as_it_is_shown() {
        for (text, indices, expect) in [
            ("vision-lab", vec![0, 1, 2], vec![(0, 3)]),
            ("vision-lab", vec![0, 7], vec![(0, 1), (7, 8)]),
            ("ﾊﾞｲｵ", vec![0, 1], vec![(0, 3)]),
            ("😀日本", vec![1], vec![(2, 3)]),
            ("ﬁt", vec![1], vec![(0, 1)]),
            ("ﬁt", vec![2], vec![(1, 2)]),
        ] {
            let found: Vec<(u32, u32)> = spans(text, indices).into_iter().map(|span| (span.start, span.end)).collect();
            assert_eq!(found, expect, "{text}");
        }
    }

    #[test]
    fn a_letter_without_its_accent_is_not_ruled_out() {
        let has = mask(&fold("Ana García"));
        let wanted = mask(&fold("garcia"));
        assert_eq!(has & wanted, wanted);
    }

    #[test]
    fn every_letter_and_digit_has_a_place_of_its_own() {
        for (text, expect) in
            [("aA z", 1 | (1 << 25)), ("0", 1 << 26), ("99", 1 << 35), ("-", 1 << 53), ("\u{e9}\u{e9}", (1 << 4) | (1 << 45))]
        {
            assert_eq!(mask(&fold(text)), expect, "{text}");
        }
    }
}
