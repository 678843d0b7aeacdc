//! The checksum of `cksum`, which every POSIX system has.

use std::fmt;

/// CRC and number of bytes, as `cksum` prints them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checksum {
    crc: u32,
    /// Number of bytes.
    pub bytes: usize,
}

impl Checksum {
    /// Reads `CRC BYTES`.
    pub fn read(text: &str) -> Option<Self> {
        let (crc, bytes) = text.trim().split_once(' ')?;
        Some(Self { crc: crc.parse().ok()?, bytes: bytes.parse().ok()? })
    }
}

impl fmt::Display for Checksum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.crc, self.bytes)
    }
}

/// The checksum of a content.
///
/// # Source
/// POSIX.1-2024, `cksum`: polynomial 0x04C11DB7, the number of bytes behind the content, the complement of all.
pub fn checksum(content: &[u8]) -> Checksum {
    let mut length = content.len();
    let mut crc = content.iter().fold(0, |crc, byte| step(crc, *byte));
    while length > 0 {
        crc = step(crc, length.to_le_bytes()[0]);
        length >>= 8;
    }
    Checksum { crc: !crc, bytes: content.len() }
}

fn step(crc: u32, byte: u8) -> u32 {
    (crc << 8) ^ STEPS[usize::from((crc >> 24).to_le_bytes()[0] ^ byte)]
}

/// What each byte adds: a program is millions of them.
const STEPS: [u32; 256] = {
    let mut steps = [0; 256];
    let mut byte: u32 = 0;
    while byte < 256 {
        let (mut crc, mut bit) = (byte << 24, 0);
        while bit < 8 {
            crc = if crc >> 31 == 1 { (crc << 1) ^ 0x04C1_1DB7 } else { crc << 1 };
            bit += 1;
        }
        steps[byte as usize] = crc;
        byte += 1;
    }
    steps
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checksum_is_the_one_that_cksum_prints() {
        for (content, printed) in [(&b""[..], "4294967295 0"), (b"123456789", "930766865 9"), (&[b'x'; 300], "3786917833 300")] {
            assert_eq!(checksum(content).to_string(), printed);
            assert_eq!(Checksum::read(printed), Some(checksum(content)));
        }
        assert_eq!(Checksum::read("none"), None);
    }
}
