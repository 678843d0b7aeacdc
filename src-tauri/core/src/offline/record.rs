//! One record of a run's file, a protobuf message: is it the run's own, and what does it say?

/// Number of the field that holds the run.
const RUN: u64 = 17;

/// What the record of a run says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Written {
    /// Its id.
    pub run: Option<String>,
    /// Entity that it was begun for; `None` leaves it to who sends it.
    pub entity: Option<String>,
    /// Project that it was begun for.
    pub project: Option<String>,
}

/// The run, where this record holds it.
///
/// # Source
/// wandb 0.31.0, `proto/wandb_internal.proto`: `Record.run` = 17; `RunRecord` `run_id` = 1, `entity` = 2, `project` = 3.
pub(super) fn run_in(record: &[u8]) -> Option<Written> {
    let run = fields(record)?.into_iter().find(|(number, _)| *number == RUN)?.1;
    let mut written = Written::default();
    for (number, content) in fields(run)? {
        let text = || Some(String::from_utf8_lossy(content).into_owned()).filter(|text| !text.is_empty());
        match number {
            1 => written.run = text(),
            2 => written.entity = text(),
            3 => written.project = text(),
            _ => {}
        }
    }
    Some(written)
}

/// The fields that have a length, each with its number; `None` where it is no message.
fn fields(mut message: &[u8]) -> Option<Vec<(u64, &[u8])>> {
    let mut found = Vec::new();
    while !message.is_empty() {
        let tag = varint(&mut message)?;
        match tag & 7 {
            0 => drop(varint(&mut message)?),
            1 => drop(take(&mut message, 8)?),
            2 => {
                let length = usize::try_from(varint(&mut message)?).ok()?;
                found.push((tag >> 3, take(&mut message, length)?));
            }
            5 => drop(take(&mut message, 4)?),
            _ => return None,
        }
    }
    Some(found)
}

fn take<'a>(message: &mut &'a [u8], length: usize) -> Option<&'a [u8]> {
    let (taken, rest) = message.split_at_checked(length)?;
    *message = rest;
    Some(taken)
}

fn varint(message: &mut &[u8]) -> Option<u64> {
    let mut number = 0_u64;
    for shift in (0..64).step_by(7) {
        let (byte, rest) = message.split_first()?;
        *message = rest;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_run_is_found_among_other_fields() {
        let run = b"\x0a\x02id\x12\x04team\x1a\x04proj\x20\x07";
        let record = [&b"\x08\x96\x01\x8a\x01"[..], &[u8::try_from(run.len()).expect("short")], run].concat();
        let text = |text: &str| Some(text.to_owned());
        assert_eq!(run_in(&record), Some(Written { run: text("id"), entity: text("team"), project: text("proj") }));
        assert_eq!(run_in(b"\x08\x01\x12\x01x"), None);
        let fixed = b"\x09\0\0\0\0\0\0\0\0\x0d\0\0\0\0\x8a\x01\x06\x0a\x02id\x12\0";
        assert_eq!(run_in(fixed), Some(Written { run: text("id"), entity: None, project: None }));
        assert_eq!(run_in(&[&b"\x0b"[..], &record].concat()), None);
        assert_eq!(run_in(&record[..record.len() - 3]), None);
        assert_eq!(run_in(b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"), None);
    }
}
