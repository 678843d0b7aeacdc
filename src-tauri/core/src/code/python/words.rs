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
