//! A run's file: a log in blocks as `LevelDB` has it, behind a header of wandb's.

use std::io::Read;

use super::unread::Unread;

/// Size of a block, in bytes; no part of a record crosses its end.
const BLOCK: usize = 32 * 1024;
/// Checksum, length and kind before each part.
const PART_HEADER: usize = 7;
/// Longest record that is read, in bytes. The record of a run comes early and holds its configuration.
const LONGEST: usize = 64 * 1024 * 1024;
/// `:W&B`, magic number 0xBEE1, version 0.
const FILE_HEADER: &[u8; 7] = b":W&B\xe1\xbe\0";

/// The records of a file, one after the other.
///
/// # Source
/// wandb 0.16.6, `sdk/internal/datastore.py`, and files that 0.16.6 and 0.31.0 wrote. The checksum is CRC-32 (IEEE) over the kind
/// and the content, without the mask of `LevelDB`. Kinds: 1 whole, 2 first, 3 middle, 4 last.
pub(super) struct Records<R> {
    file: R,
    /// Bytes of the block that were read.
    at: usize,
}

impl<R: Read> Records<R> {
    pub(super) fn open(mut file: R) -> Result<Self, Unread> {
        let mut header = [0; FILE_HEADER.len()];
        let read = fill(&mut file, &mut header)?;
        if header[..read] != FILE_HEADER[..read] {
            return Err(Unread::Damaged);
        }
        if read < header.len() { Err(Unread::CutShort) } else { Ok(Self { file, at: read }) }
    }

    /// The next record; `None` at the end.
    pub(super) fn next_record(&mut self) -> Result<Option<Vec<u8>>, Unread> {
        let mut record = Vec::new();
        let mut is_open = false;
        loop {
            match (self.part(&mut record)?, is_open) {
                (None, false) => return Ok(None),
                (None, true) => return Err(Unread::CutShort),
                (Some(1), false) | (Some(4), true) => return Ok(Some(record)),
                (Some(2), false) | (Some(3), true) if record.len() <= LONGEST => is_open = true,
                _ => return Err(Unread::Damaged),
            }
        }
    }

    /// Reads one part behind what is there; its kind.
    fn part(&mut self, record: &mut Vec<u8>) -> Result<Option<u8>, Unread> {
        let left = BLOCK - self.at;
        if left < PART_HEADER {
            let mut rest = [0; PART_HEADER];
            if fill(&mut self.file, &mut rest[..left])? < left {
                return Ok(None);
            }
            self.at = 0;
        }
        let mut header = [0; PART_HEADER];
        match fill(&mut self.file, &mut header)? {
            0 => return Ok(None),
            PART_HEADER => {}
            _ => return Err(Unread::CutShort),
        }
        let [a, b, c, d, low, high, kind] = header;
        let start = record.len();
        record.resize(start + usize::from(u16::from_le_bytes([low, high])), 0);
        self.at += PART_HEADER + record.len() - start;
        if self.at > BLOCK {
            return Err(Unread::Damaged);
        }
        self.file.read_exact(&mut record[start..])?;
        if checksum(kind, &record[start..]) != u32::from_le_bytes([a, b, c, d]) {
            return Err(Unread::Damaged);
        }
        Ok(Some(kind))
    }
}

/// Reads until the buffer is full or the file ends; how many bytes there are.
fn fill(file: &mut impl Read, buffer: &mut [u8]) -> Result<usize, Unread> {
    let mut filled = 0;
    while filled < buffer.len() {
        match file.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(filled)
}

fn checksum(kind: u8, content: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&[kind]);
    hasher.update(content);
    hasher.finalize()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in crate::offline) const HEADER: &[u8] = FILE_HEADER;

    pub(in crate::offline) fn part(kind: u8, content: &[u8]) -> Vec<u8> {
        let length = u16::try_from(content.len()).expect("a part").to_le_bytes();
        [&checksum(kind, content).to_le_bytes()[..], &length, &[kind], content].concat()
    }

    #[test]
    fn the_checksum_is_that_of_ieee() {
        assert_eq!(checksum(b'1', b"23456789"), 0xcbf4_3926);
    }

    #[test]
    fn an_interrupted_read_is_repeated_and_another_error_is_told() {
        struct Reads(Vec<std::io::Result<u8>>);
        impl Read for Reads {
            fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
                let Some(next) = self.0.pop() else { return Ok(0) };
                buffer[0] = next?;
                Ok(1)
            }
        }
        let error = |kind: std::io::ErrorKind| Err(kind.into());
        let mut buffer = [0; 4];
        let mut interrupted = Reads(vec![Ok(2), error(std::io::ErrorKind::Interrupted), Ok(1)]);
        assert_eq!((fill(&mut interrupted, &mut buffer), buffer), (Ok(2), [1, 2, 0, 0]));
        let mut refused = Reads(vec![Ok(2), error(std::io::ErrorKind::PermissionDenied), Ok(1)]);
        assert!(fill(&mut refused, &mut buffer).is_err());
    }

    #[test]
    fn records_are_joined_across_blocks() {
        // The first part fills the block to its end, or leaves too little for another part's header.
        for rest in [0, 1, 6] {
            let first = vec![1; BLOCK - HEADER.len() - PART_HEADER - rest];
            let file = [HEADER, &part(2, &first), &vec![0; rest], &part(4, b"end"), &part(1, b"whole")].concat();
            let mut records = Records::open(&file[..]).expect("a run's file");
            assert_eq!(records.next_record(), Ok(Some([&first[..], b"end"].concat())));
            assert_eq!(records.next_record(), Ok(Some(b"whole".to_vec())));
            assert_eq!(records.next_record(), Ok(None));
        }
    }

    #[test]
    fn a_header_that_just_fits_stands_at_the_end_of_a_block() {
        let first = vec![1; BLOCK - HEADER.len() - 2 * PART_HEADER];
        let file = [HEADER, &part(2, &first), &part(4, b""), &part(1, b"whole")].concat();
        let mut records = Records::open(&file[..]).expect("a run's file");
        assert_eq!(records.next_record(), Ok(Some(first)));
        assert_eq!(records.next_record(), Ok(Some(b"whole".to_vec())));
    }

    #[test]
    fn no_part_crosses_the_end_of_a_block() {
        let file = [HEADER, &part(1, &vec![1; BLOCK - HEADER.len() - PART_HEADER + 1])].concat();
        assert_eq!(Records::open(&file[..]).expect("a run's file").next_record(), Err(Unread::Damaged));
    }
}
