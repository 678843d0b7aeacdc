//! The forms that one cause has: a sentence selects its words by them.

use serde::{Serialize, Serializer};

use crate::evidence::NetrcFlaw;

macro_rules! mistakes {
    ($($(#[$doc:meta])* $name:ident = $word:literal,)*) => {
        /// What is wrong, where a cause has several forms.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Mistake {
            $($(#[$doc])* $name,)*
            /// Why Python does not read netrc.
            Netrc(NetrcFlaw),
        }

        impl Mistake {
            /// Every one.
            pub fn all() -> impl Iterator<Item = Self> {
                [$(Self::$name,)*].into_iter().chain(NetrcFlaw::ALL.into_iter().map(Self::Netrc))
            }

            /// Its name in JSON and in the catalogue.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)*
                    Self::Netrc(flaw) => flaw.name(),
                }
            }
        }
    };
}

mistakes! {
    /// A key: nothing.
    Empty = "empty",
    /// A key: too few characters for any form.
    TooShort = "too-short",
    /// A key: neither of the two lengths.
    NeitherLength = "neither-length",
    /// A key: white space inside.
    HasWhiteSpace = "has-white-space",
    /// A key: quotation marks around it.
    HasQuotes = "has-quotes",
    /// A key: the assignment that it was copied with.
    IsAssignment = "is-assignment",
    /// A key: a masked one, as pages and logs show it.
    IsMasked = "is-masked",
    /// A key: a word that stands for a key in documentation.
    IsKeyword = "is-keyword",
    /// A key: full-width characters.
    IsFullWidth = "is-full-width",
    /// A key: characters that no key has.
    HasOtherCharacters = "has-other-characters",
    /// A project's name: characters that no name has.
    HasForbiddenCharacters = "has-forbidden-characters",
    /// A project's name: too many characters.
    IsTooLong = "is-too-long",
    /// An account's name: it is a key.
    LabelIsKey = "key",
    /// An account's name: it begins with `-`.
    LabelIsOption = "dash",
    /// An account's name: another account has it.
    LabelIsTaken = "taken",
    /// Several accounts have the username.
    Several = "several",
    /// A host that was never confirmed.
    Unfamiliar = "unfamiliar",
    /// A host that only the working folder names.
    ByFolder = "by-folder",
    /// A host whose name resembles a known one.
    LooksLike = "looks-like",
    /// A page of another host.
    OtherHost = "other-host",
    /// A page of another entity or project.
    Elsewhere = "elsewhere",
    /// A page of another kind.
    OtherPage = "other-page",
    /// There is none: a module, or a personal entity.
    Absent = "absent",
    /// A run was created, and went elsewhere.
    Written = "written",
    /// The variable is set in new terminals only.
    InNewTerminals = "in-new-terminals",
    /// wandb uses the key that the account had before.
    Former = "former",
    /// wandb finds no key.
    NoKey = "no-key",
    /// A key was to be kept, and waits.
    Adding = "adding",
    /// Another account: a test said that it may.
    Asked = "asked",
    /// Another key of the same person: likewise.
    AskedKey = "asked-key",
    /// Another account: its server told that it may.
    Told = "told",
    /// Another key of the same person: likewise.
    ToldKey = "told-key",
    /// Another account: the entity is in its list.
    Listed = "listed",
    /// Another key of the same person: likewise.
    ListedKey = "listed-key",
    /// A file: there is no home to keep it in.
    NoHome = "no-home",
    /// A file: another program has it open.
    HeldOpen = "held-open",
    /// A file of ours, whose folder can be another one.
    OwnFolder = "own-folder",
    /// `ssh` could not be started.
    NotStarted = "not-started",
    /// `ssh` did not log in.
    NoLogin = "no-login",
    /// The machine ran no shell.
    NoShell = "no-shell",
    /// The connection ended before the answer.
    CutOff = "cut-off",
    /// A pasted text ends before its error.
    TextEnds = "text-ends",
    /// The server's words name no entity.
    Unnamed = "unnamed",
    /// A server speaks http, and was asked by https.
    PlainHttp = "plain-http",
}

impl Serialize for Mistake {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_has_a_name_of_its_own_and_is_called_so_in_json() {
        let mut names = std::collections::BTreeSet::new();
        for mistake in Mistake::all() {
            assert_eq!(serde_json::to_value(mistake).expect("a string"), mistake.name(), "{mistake:?}");
            assert!(names.insert(mistake.name()), "{mistake:?}");
        }
        assert!(names.contains("too-short") && names.contains("byte-order-mark"));
    }
}
