//! Words by which it is told which parts of a piece of Python have to be read.

use std::collections::HashSet;

use super::part::Part;

/// Wherever one of these stands, or anything that contains `wandb` or `weave`, the part is read.
const ALWAYS: [&str; 10] = [
    "api",
    "entity",
    "import",
    "init_trackers",
    "link_artifact",
    "link_model",
    "log_with",
    "project",
    "report_to",
    "use_artifact",
];

/// A set of words that is quickly looked through.
pub(super) struct Words {
    all: HashSet<Vec<u8>>,
    /// Is there one that was not looked for yet?
    is_new: bool,
    /// By its first byte: which lengths there are.
    lengths: [u64; 256],
    /// Is something asked for that cannot be told by words?
    pub(super) is_everything: bool,
}

impl Words {
    pub(super) fn new() -> Self {
        let mut words = Self { all: HashSet::new(), is_new: true, lengths: [0; 256], is_everything: false };
        ALWAYS.iter().chain(&["use_model"]).for_each(|word| words.add(word));
        words
    }

    /// A name, or a key of a dictionary, which may be any text: where its longest word stands, it may stand.
    pub(super) fn add(&mut self, name: &str) {
        let is_plain = name.bytes().all(|byte| is_part(byte) || matches!(byte, b' ' | b'-' | b'.' | b'/' | b':'));
        let longest = name.as_bytes().split(|byte| !is_part(*byte)).max_by_key(|word| word.len()).unwrap_or_default();
        if names_wandb(longest) {
            // Looked for anyway.
        } else if !is_plain || !name.is_ascii() || longest.is_empty() {
            self.is_new |= !self.is_everything;
            self.is_everything = true;
        } else if self.all.insert(longest.to_owned()) {
            self.is_new = true;
            self.lengths[usize::from(longest[0])] |= 1 << longest.len().min(63);
        }
    }

    /// Marks every part in which one stands, or that nobody can see through.
    pub(super) fn mark(&mut self, code: &str, parts: &[Part], marked: &mut [bool]) -> bool {
        let mut is_more = false;
        if !std::mem::take(&mut self.is_new) {
            return false;
        }
        for (part, mark) in parts.iter().zip(marked) {
            if !*mark && (self.is_everything || part.is_opaque || self.stand_in(&code.as_bytes()[part.range.clone()])) {
                *mark = true;
                is_more = true;
            }
        }
        is_more
    }

    fn stand_in(&self, code: &[u8]) -> bool {
        code.split(|byte| !is_part(*byte)).any(|word| self.has(word) || names_wandb(word))
    }

    fn has(&self, word: &[u8]) -> bool {
        let first = word.first().map_or(0, |first| self.lengths[usize::from(*first)]);
        first & (1 << word.len().min(63)) != 0 && self.all.contains(word)
    }
}

/// Does it hold `wandb` or `weave`, in any case?
pub(super) fn names_wandb(word: &[u8]) -> bool {
    let is_name = |part: &[u8]| part.eq_ignore_ascii_case(b"wandb") || part.eq_ignore_ascii_case(b"weave");
    word.len() >= 5 && word.windows(5).any(|part| part[0] | 0x20 == b'w' && is_name(part))
}

fn is_part(byte: u8) -> bool {
    PARTS[usize::from(byte)]
}

const PARTS: [bool; 256] = {
    let mut parts = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        #[expect(clippy::cast_possible_truncation, reason = "it is below 256")]
        let it = byte as u8;
        parts[byte] = it.is_ascii_alphanumeric() || it == b'_' || it >= 0x80;
        byte += 1;
    }
    parts
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_told_by_whole_words_and_by_wandb_in_any() {
        let mut words = Words::new();
        words.add("a-bcd");
        for (code, expect) in [
            ("bcd", true),
            ("x bcd.e", true),
            ("project", true),
            ("use_model", true),
            ("my_WandB", true),
            ("reweaved", true),
            ("abcd", false),
            ("bc", false),
            ("my_project", false),
            ("wand weav", false),
            ("", false),
        ] {
            assert_eq!(words.stand_in(code.as_bytes()), expect, "{code}");
        }
        for (name, expect) in [("a b", false), ("wandb=é", false), ("a=b", true), ("é", true), ("", true), ("-", true)] {
            let mut words = Words::new();
            words.add(name);
            assert_eq!(words.is_everything, expect, "{name}");
        }
    }

    #[test]
    fn parts_are_marked_once_for_each_new_word() {
        let part = |range, is_opaque| Part { range, is_opaque, is_joinable: true };
        let (code, parts) = ("abc\ndef\nghi\n", [part(0..4, false), part(4..8, false), part(8..12, true)]);
        let (mut words, mut marked) = (Words::new(), [false; 3]);
        for (name, is_more, expect) in [
            ("wandb", true, [false, false, true]),
            ("abc", true, [true, false, true]),
            ("abc", false, [true, false, true]),
            ("zzz", false, [true, false, true]),
            ("a=b", true, [true, true, true]),
        ] {
            words.add(name);
            assert_eq!((words.mark(code, &parts, &mut marked), marked), (is_more, expect), "{name}");
        }
        // Everything was looked for already.
        words.add("=");
        marked = [false; 3];
        assert!(!words.mark(code, &parts, &mut marked));
    }
}
