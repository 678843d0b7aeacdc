//! Why a change was not planned or not made. Nothing was changed then.

use crate::account::AccountId;
use crate::evidence::NetrcFlaw;
use crate::system::Refused;
use crate::vault::KeyTrouble;

/// Why a change was not planned or not made.
#[derive(Debug)]
pub enum ChangeRefused {
    /// Python does not read the file, so wandb would not find what is written there.
    Unreadable {
        /// File, home as `~`.
        file: String,
        /// Line, counted from 1.
        line: u32,
        /// The word out of place.
        word: String,
        /// Why Python does not read netrc there.
        flaw: Option<NetrcFlaw>,
    },
    /// The file was changed after the plan was made.
    Changed(String),
    /// A link that leads nowhere.
    LinkLeadsNowhere(String),
    /// The file cannot be read or written; the system's words.
    System(String, std::io::Error),
    /// Another window or terminal is changing files.
    Busy,
    /// The key of this account cannot be had.
    Key(AccountId, KeyTrouble),
    /// There is no change to take back.
    NothingToUndo,
    /// There is no home folder, so no place for netrc.
    NoHome,
}

impl ChangeRefused {
    /// What was refused of this file, home as `~`.
    pub(super) fn of(refused: Refused, shown: &str) -> Self {
        match refused {
            Refused::Changed | Refused::Raced(_) => Self::Changed(shown.to_owned()),
            Refused::LinkLeadsNowhere => Self::LinkLeadsNowhere(shown.to_owned()),
            Refused::System(error) => Self::System(shown.to_owned(), error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_names_the_file_that_it_is_about() {
        let told = |refused| match ChangeRefused::of(refused, "~/f") {
            ChangeRefused::Changed(file) => ("changed", file),
            ChangeRefused::LinkLeadsNowhere(file) => ("link", file),
            ChangeRefused::System(file, error) => ("system", format!("{file} {error}")),
            other => panic!("{other:?}"),
        };
        for (refused, expect, words) in [
            (Refused::Changed, "changed", "~/f"),
            (Refused::Raced(b"theirs".to_vec()), "changed", "~/f"),
            (Refused::LinkLeadsNowhere, "link", "~/f"),
            (Refused::System(std::io::Error::other("words")), "system", "~/f words"),
        ] {
            assert_eq!(told(refused), (expect, words.to_owned()));
        }
    }
}
