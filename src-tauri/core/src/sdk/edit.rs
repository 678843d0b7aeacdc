//! An edit of somebody else's file: byte ranges, and keys only by the name of their account.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::account::AccountId;
use crate::secret::ApiKey;

/// One range of bytes, what stood there and what stands there now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Edit {
    /// Where, in bytes of the text that the edit is applied to.
    pub(crate) range: Range<usize>,
    /// Line of the place, counted from 1.
    pub(crate) line: u32,
    /// Machine or setting concerned.
    pub(crate) subject: String,
    /// What stands there.
    pub(crate) old: Vec<Piece>,
    /// What will stand there.
    pub(crate) new: Vec<Piece>,
}

/// Part of a text: words of our own, or a key by the name of the account that holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Piece {
    /// As it is.
    Text(String),
    /// The key of this account.
    Key(AccountId),
}

impl Piece {
    pub(crate) fn text(bytes: &[u8]) -> Self {
        Self::Text(String::from_utf8_lossy(bytes).into_owned())
    }
}

/// Looks up the key of an account.
pub(crate) type Keys<'a> = dyn Fn(&AccountId) -> Option<ApiKey> + 'a;

/// The text with the edits; `None` where a key is missing.
pub(crate) fn apply(text: &[u8], edits: &[Edit], keys: &Keys<'_>) -> Option<Vec<u8>> {
    let mut order: Vec<&Edit> = edits.iter().collect();
    order.sort_by_key(|edit| edit.range.start);
    let mut result = Vec::with_capacity(text.len() + 256);
    let mut at = 0;
    for edit in order {
        result.extend_from_slice(text.get(at..edit.range.start)?);
        result.extend(written(&edit.new, keys)?);
        at = edit.range.end;
    }
    result.extend_from_slice(text.get(at..)?);
    Some(result)
}

/// The edits that lead back; `None` where a key is missing.
pub(crate) fn reverse(edits: &[Edit], keys: &Keys<'_>) -> Option<Vec<Edit>> {
    let mut order: Vec<&Edit> = edits.iter().collect();
    order.sort_by_key(|edit| edit.range.start);
    let mut shift = 0_isize;
    let mut back = Vec::new();
    for edit in order {
        let length = written(&edit.new, keys)?.len();
        let start = edit.range.start.checked_add_signed(shift)?;
        shift += isize::try_from(length).ok()? - isize::try_from(edit.range.len()).ok()?;
        let subject = edit.subject.clone();
        back.push(Edit { range: start..start + length, line: edit.line, subject, old: edit.new.clone(), new: edit.old.clone() });
    }
    Some(back)
}

fn written(pieces: &[Piece], keys: &Keys<'_>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => bytes.extend_from_slice(text.as_bytes()),
            Piece::Key(account) => bytes.extend_from_slice(keys(account)?.expose().as_bytes()),
        }
    }
    Some(bytes)
}
