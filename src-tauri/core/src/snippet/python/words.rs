//! Words by which it is told which parts of a piece of Python have to be read.

use std::collections::HashSet;
use std::ops::Range;

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
        let mut at = 0;
        while at < code.len() {
            if !is_part(code[at]) {
                at += 1;
                continue;
            }
            let start = at;
            let mut has_w = false;
            while let Some(&byte) = code.get(at).filter(|byte| is_part(**byte)) {
                has_w |= byte | 0x20 == b'w';
                at += 1;
            }
            if self.has(code, start..at) || (has_w && names_wandb(&code[start..at])) {
                return true;
            }
        }
        false
    }

    fn has(&self, code: &[u8], word: Range<usize>) -> bool {
        let is_length = self.lengths[usize::from(code[word.start])] & (1 << word.len().min(63)) != 0;
        is_length && self.all.contains(&code[word])
    }
}

/// Does it hold `wandb` or `weave`, in any case?
pub(super) fn names_wandb(word: &[u8]) -> bool {
    word.windows(5).any(|part| part.eq_ignore_ascii_case(b"wandb") || part.eq_ignore_ascii_case(b"weave"))
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
