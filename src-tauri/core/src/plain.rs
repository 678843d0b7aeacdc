//! Text from elsewhere as it may be kept and shown: nothing invisible in it, and no longer than a person reads.

/// Longest name or line that is shown, in characters.
const LINE: usize = 500;
/// Longest block of lines that is shown, in characters.
const BLOCK: usize = 16 * 1024;

/// Is it a character that takes no place, or changes how its neighbours are drawn? White space and control characters are not
/// meant.
///
/// # Source
/// Unicode 16, `DerivedCoreProperties.txt` (`Default_Ignorable_Code_Point`) without variation selectors and the combining
/// grapheme joiner's neighbours, which belong to visible text; line and paragraph separator; U+FFF9 to U+FFFB.
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    )
}

/// A name or a sentence on one line: without control and invisible characters, cut where nobody reads on.
pub fn harmless(text: &str) -> String {
    clean(text, LINE, |c| if c.is_whitespace() { Some(' ') } else { (!c.is_control()).then_some(c) })
}

/// Several lines, likewise; line breaks and tabs stay.
pub fn harmless_lines(text: &str) -> String {
    clean(text, BLOCK, |c| (!c.is_control() || matches!(c, '\n' | '\t')).then_some(c))
}

fn clean(text: &str, limit: usize, keep: impl Fn(char) -> Option<char>) -> String {
    let mut kept = text.chars().filter(|c| !is_invisible(*c)).filter_map(keep);
    let mut cleaned: String = kept.by_ref().take(limit).collect();
    if kept.next().is_some() {
        cleaned.push('…');
    }
    cleaned
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_hides_is_shown() {
        for (text, expect) in [
            ("a\u{202e}b\u{1b}[31mc\u{0}d\u{2068}日本語", "ab[31mcd日本語"),
            ("two\nlines\tand\u{2028}more", "two lines andmore"),
            ("\u{61c}tag\u{e0041}\u{e007f}ged\u{ad}", "tagged"),
            ("全角　の空白", "全角 の空白"),
            ("❤\u{fe0f}", "❤\u{fe0f}"),
        ] {
            assert_eq!(harmless(text), expect);
        }
        assert_eq!(harmless_lines("a\n\tb\u{7}"), "a\n\tb");
        assert_eq!(harmless(&"x".repeat(3_000_000)).chars().count(), LINE + 1);
        for (length, shown) in [(16_384, 16_384), (16_385, 16_385), (3_000_000, 16_385)] {
            assert_eq!(harmless_lines(&"x".repeat(length)).chars().count(), shown, "a whole block, or one that ends with …");
        }
    }

    #[test]
    fn a_line_is_cut_where_nobody_reads_on_and_a_block_later() {
        for (length, shown) in [(0, 0), (500, 500), (501, 501), (600, 501)] {
            let cut = harmless(&"x".repeat(length));
            assert_eq!((cut.chars().count(), cut.ends_with('…')), (shown, length > 500), "{length}");
        }
        for (c, expect) in [
            ('\u{ad}', true),
            ('\u{feff}', true),
            ('\u{2029}', true),
            ('a', false),
            (' ', false),
            ('\n', false),
            ('\u{fe0f}', false),
        ] {
            assert_eq!(is_invisible(c), expect, "{c:?}");
        }
    }
}
