//! Near names: what was probably meant.

use unicode_normalization::UnicodeNormalization as _;

/// The nearest of `candidates` to `given`, where one is near enough to have been meant.
///
/// Near is: the same but for case, hyphens, underscores, spaces, dots and full-width forms; or, for names of four
/// characters and more, at most two edits away (one for names shorter than eight).
pub fn nearest<'a>(given: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = plain(given);
    let allowed = match wanted.chars().count() {
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    };
    candidates
        .into_iter()
        .filter(|candidate| *candidate != given)
        .map(|candidate| (strsim::damerau_levenshtein(&wanted, &plain(candidate)), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// A name without what people confuse.
fn plain(name: &str) -> String {
    name.nfkc().flat_map(char::to_lowercase).filter(|c| !matches!(c, '-' | '_' | ' ' | '.')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_probably_meant_is_found() {
        let names = ["vision-lab", "nlp_team", "ml", "音声認識チーム", "team-a", "team-b"];
        for (given, expect) in [
            ("Vision-Lab", Some("vision-lab")),
            ("vision_lab", Some("vision-lab")),
            ("visoin-lab", Some("vision-lab")),
            ("ｖｉｓｉｏｎ-lab", Some("vision-lab")),
            ("nlpteam", Some("nlp_team")),
            ("音声認識ちーむ", None),
            ("音声認識チーム ", Some("音声認識チーム")),
            ("ML", Some("ml")),
            ("mk", None),
            ("robotics", None),
            ("vision-lab", None),
            ("teamx", Some("team-a")),
            ("teamxy", None),
            ("visionlxy", Some("vision-lab")),
            ("visionxyz", None),
        ] {
            assert_eq!(nearest(given, names), expect, "{given}");
        }
    }
}
