//! One changed place of somebody else's file. A key in it stands there only by the name of its account.

use serde::{Deserialize, Serialize};

use super::refused::ChangeRefused;
use crate::account::AccountId;
use crate::edit::{self, Edit};
use crate::secret::ApiKey;
use crate::vault::KeyTrouble;

/// One changed place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hunk {
    /// The range, and what stands there.
    #[serde(flatten)]
    pub edit: Edit<Vec<Piece>>,
    /// Line of the place, counted from 1.
    pub line: u32,
    /// The machine, setting or line that it is about.
    pub subject: String,
}

/// Part of a text: words of our own, or a key by the name of the account that holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Piece {
    /// As it is.
    Text(String),
    /// The key of this account.
    Key(AccountId),
}

impl Piece {
    /// Words as they are.
    pub fn text(bytes: &[u8]) -> Self {
        Self::Text(String::from_utf8_lossy(bytes).into_owned())
    }
}

/// Looks up the key of an account.
pub type Keys<'a> = dyn Fn(&AccountId) -> Result<ApiKey, KeyTrouble> + 'a;

/// For files that hold no key.
///
/// # Errors
/// Always.
pub fn no_keys(_: &AccountId) -> Result<ApiKey, KeyTrouble> {
    Err(KeyTrouble::NoAccount)
}

/// The text with the hunks.
///
/// # Errors
/// Why a key cannot be had; [`ChangeRefused::Changed`] where a hunk lies outside of the text.
pub fn written(text: &[u8], hunks: &[Hunk], keys: &Keys<'_>) -> Result<Vec<u8>, ChangeRefused> {
    let new = |hunk: &Hunk| Ok((hunk.edit.range.clone(), bytes(&hunk.edit.new, keys)?));
    let edits = hunks.iter().map(new).collect::<Result<Vec<_>, ChangeRefused>>()?;
    edit::apply(text, edits).ok_or_else(|| ChangeRefused::Changed(String::new()))
}

/// The hunks that lead back, in the order of the text.
///
/// # Errors
/// Why a key cannot be had.
pub fn reverse(hunks: &[Hunk], keys: &Keys<'_>) -> Result<Vec<Hunk>, ChangeRefused> {
    let mut hunks = hunks.to_vec();
    hunks.sort_by_key(|hunk| hunk.edit.place());
    let edits: Vec<_> = hunks.iter().map(|hunk| hunk.edit.clone()).collect();
    let back = edit::reverse(&edits, |new| bytes(new, keys).map(|bytes| bytes.len()))?;
    Ok(hunks.into_iter().zip(back).map(|(hunk, edit)| Hunk { edit, ..hunk }).collect())
}

fn bytes(pieces: &[Piece], keys: &Keys<'_>) -> Result<Vec<u8>, ChangeRefused> {
    let mut bytes = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => bytes.extend_from_slice(text.as_bytes()),
            Piece::Key(account) => {
                let key = keys(account).map_err(|trouble| ChangeRefused::Key(account.clone(), trouble))?;
                bytes.extend_from_slice(key.expose().as_bytes());
            }
        }
    }
    Ok(bytes)
}

/// The account whose key stands there.
pub fn key_of(pieces: &[Piece]) -> Option<&AccountId> {
    pieces.iter().find_map(|piece| match piece {
        Piece::Key(account) => Some(account),
        Piece::Text(_) => None,
    })
}

/// The words that stand there, without any key.
pub fn text_of(pieces: &[Piece]) -> String {
    let text = |piece: &Piece| match piece {
        Piece::Text(text) => Some(text.clone()),
        Piece::Key(_) => None,
    };
    pieces.iter().filter_map(text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hunk_stands_in_a_receipt_as_older_versions_wrote_it() {
        let kept = r#"{"range":{"start":3,"end":5},"line":2,"subject":"api.wandb.ai","old":[{"key":"a1"}],"new":[{"text":"x"}]}"#;
        let hunk: Hunk = serde_json::from_str(kept).expect("a hunk");
        assert_eq!(hunk.edit.range, 3..5);
        assert_eq!((key_of(&hunk.edit.old), text_of(&hunk.edit.new)), (Some(&AccountId("a1".to_owned())), "x".to_owned()));
        let value: serde_json::Value = serde_json::from_str(kept).expect("JSON");
        assert_eq!(serde_json::to_value(&hunk).expect("JSON"), value);
    }

    fn hunk(range: std::ops::Range<usize>, old: &[Piece], new: &[Piece]) -> Hunk {
        Hunk { edit: Edit { range, old: old.to_vec(), new: new.to_vec() }, line: 1, subject: "s".to_owned() }
    }

    #[test]
    fn a_key_is_written_where_it_can_be_had_and_the_way_back_leads_to_the_same_text() {
        let (text, key) = (|text: &str| Piece::Text(text.to_owned()), |id: &str| Piece::Key(AccountId(id.to_owned())));
        let keys = |id: &AccountId| match id.0.as_str() {
            "none" => no_keys(id),
            id => Ok(ApiKey::new(format!("key-{id}"))),
        };
        let hunks = [hunk(4..5, &[text("c")], &[]), hunk(2..2, &[], &[text("<"), key("a"), text(">")])];
        let changed = written(b"ab  c", &hunks, &keys).expect("keys");
        assert_eq!(String::from_utf8_lossy(&changed), "ab<key-a>  ");
        let back = reverse(&hunks, &keys).expect("keys");
        assert_eq!(back.iter().map(|hunk| hunk.edit.range.clone()).collect::<Vec<_>>(), [2..9, 11..11]);
        assert_eq!(written(&changed, &back, &keys).expect("keys"), b"ab  c");
        let none = [hunk(0..0, &[], &[key("none")])];
        for refused in [written(b"", &none, &keys).map(drop), reverse(&none, &keys).map(drop)] {
            assert!(matches!(refused, Err(ChangeRefused::Key(id, KeyTrouble::NoAccount)) if id.0 == "none"));
        }
        assert!(matches!(written(b"ab", &[hunk(1..3, &[], &[])], &keys), Err(ChangeRefused::Changed(_))));
        let pieces = [text("a"), key("x"), text("b"), key("y")];
        assert_eq!((key_of(&pieces), text_of(&pieces)), (Some(&AccountId("x".to_owned())), "ab".to_owned()));
        assert_eq!((key_of(&pieces[..1]), Piece::text(b"a\xff")), (None, text("a\u{fffd}")));
    }
}
