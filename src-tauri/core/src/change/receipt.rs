//! What was done to one file, and the way back.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::hunk::{Hunk, Keys, reverse};
use super::kind::{Kind, KindName, TakenBack};
use super::refused::ChangeRefused;
use crate::system::{Fingerprint, fingerprint};

/// What was done to one file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct FileReceipt {
    /// Where it is.
    pub path: PathBuf,
    /// What kind of file it is.
    pub kind: KindName,
    /// Fingerprint before; `None` where there was no file.
    pub(super) before: Option<Fingerprint>,
    /// Fingerprint after.
    pub(super) after: Fingerprint,
    /// The hunks that lead back.
    pub(super) back: Vec<Hunk>,
}

/// What leads back in a file.
#[derive(Debug, Default)]
pub struct WayBack {
    /// The hunks.
    pub hunks: Vec<Hunk>,
    /// Subjects that somebody else changed since: they stay.
    pub left_alone: Vec<String>,
    /// The file was made by the change, and goes again.
    pub remove: bool,
}

impl FileReceipt {
    /// The receipt of hunks that lead to `after`.
    ///
    /// # Errors
    /// Why a key cannot be had.
    pub fn of(
        path: PathBuf,
        kind: &dyn Kind,
        before: Option<Fingerprint>,
        (hunks, after): (&[Hunk], &[u8]),
        keys: &Keys<'_>,
    ) -> Result<Self, ChangeRefused> {
        let back = reverse(hunks, keys)?.into_iter().map(|hunk| kind.keep(hunk)).collect();
        Ok(Self { path, kind: kind.name(), before, after: fingerprint(after), back })
    }

    /// What leads back from what stands there now; `None` where it is as before already. Byte for byte where the file is as we left it,
    /// else only our own entries.
    ///
    /// # Errors
    /// The text cannot be read; why a key cannot be had.
    pub fn way_back(
        &self,
        kind: &dyn Kind,
        (now, shown): (Option<&[u8]>, &str),
        keys: &Keys<'_>,
    ) -> Result<Option<WayBack>, ChangeRefused> {
        let print = now.map(fingerprint);
        if print == self.before {
            return Ok(None);
        }
        if print.as_ref() == Some(&self.after) {
            return Ok(Some(WayBack { hunks: self.back.clone(), left_alone: Vec::new(), remove: self.before.is_none() }));
        }
        let TakenBack { hunks, left_alone } = kind.take_back(&self.back, now.unwrap_or_default(), shown, keys)?;
        Ok(Some(WayBack { hunks, left_alone, remove: false }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::AccountId;
    use crate::change::{Hint, Piece, no_keys};
    use crate::edit::Edit;

    /// Leaves alone what it does not find, and keeps hunks under a mark.
    struct Marked;

    impl Kind for Marked {
        fn name(&self) -> KindName {
            KindName::Settings
        }

        fn show(&self, _: &str, _: &[Piece], _: &Hint<'_>) -> Option<String> {
            None
        }

        fn merge(&self, _: &[Hunk], _: &[u8], _: &Keys<'_>) -> Option<Vec<u8>> {
            None
        }

        fn take_back(&self, back: &[Hunk], text: &[u8], shown: &str, _: &Keys<'_>) -> Result<TakenBack, ChangeRefused> {
            match text {
                b"unreadable" => Err(ChangeRefused::Changed(shown.to_owned())),
                _ => Ok(TakenBack { hunks: back.to_vec(), left_alone: vec![String::from_utf8_lossy(text).into_owned()] }),
            }
        }

        fn keep(&self, hunk: Hunk) -> Hunk {
            Hunk { subject: format!("kept {}", hunk.subject), ..hunk }
        }
    }

    fn hunk(text: &str) -> Hunk {
        let new = vec![Piece::Text(text.to_owned())];
        Hunk { edit: Edit { range: 1..1, old: Vec::new(), new }, line: 1, subject: "s".to_owned() }
    }

    fn receipt(before: Option<&[u8]>) -> FileReceipt {
        let after = (&[hunk("b")][..], &b"ab"[..]);
        FileReceipt::of("/f".into(), &Marked, before.map(fingerprint), after, &no_keys).expect("a receipt")
    }

    #[test]
    fn a_receipt_holds_the_way_back_as_its_kind_keeps_it() {
        let made = receipt(Some(b"a"));
        assert_eq!(
            (made.kind, made.before.as_deref(), &made.after),
            (KindName::Settings, Some(&*fingerprint(b"a")), &fingerprint(b"ab"))
        );
        let back = &made.back[0];
        assert_eq!((back.edit.range.clone(), back.subject.as_str(), back.edit.new.len()), (1..2, "kept s", 0));
        let mut keyed = hunk("");
        keyed.edit.new = vec![Piece::Key(AccountId("a".to_owned()))];
        let refused = FileReceipt::of("/f".into(), &Marked, None, (&[keyed], b""), &no_keys);
        assert!(matches!(refused, Err(ChangeRefused::Key(..))));
    }

    #[test]
    fn the_way_back_is_byte_for_byte_where_the_file_is_as_we_left_it_and_else_leads_by_its_entries() {
        for (before, now, expect) in [
            (Some(&b"a"[..]), Some(&b"a"[..]), None),
            (None, None, None),
            (Some(b"a"), Some(b"ab"), Some((None, false))),
            (None, Some(b"ab"), Some((None, true))),
            (Some(b"a"), Some(b"other"), Some((Some("other"), false))),
            (None, Some(b"other"), Some((Some("other"), false))),
            (Some(b"a"), None, Some((Some(""), false))),
        ] {
            let back = receipt(before).way_back(&Marked, (now, "~/f"), &no_keys).expect("a way back");
            let told = back.as_ref().map(|back| (back.left_alone.first().map(String::as_str), back.remove));
            assert_eq!((told, back.as_ref().map(|back| back.hunks.len())), (expect, expect.map(|_| 1)), "{before:?} {now:?}");
        }
        let refused = receipt(None).way_back(&Marked, (Some(b"unreadable"), "~/f"), &no_keys);
        assert!(matches!(refused, Err(ChangeRefused::Changed(file)) if file == "~/f"));
    }
}
