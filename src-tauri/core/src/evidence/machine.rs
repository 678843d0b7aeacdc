//! What the wandb SDK would find on this machine.

use super::{KeySource, Location};
use crate::account::AccountId;

/// Everything that decides which identity the SDK uses in a folder.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MachineSeen {
    /// Version of wandb that this was judged for.
    pub sdk: String,
    /// Places that hold a key for the host, the one that wins first.
    pub keys: Vec<PlaceSeen>,
    /// Variables that differ from what the files say.
    pub overrides: Vec<OverrideSeen>,
    /// Where an identity token is named, where it is used and no key.
    pub token: Option<PlaceSeen>,
    /// Both a key and an identity token are named in the environment, which the SDK refuses.
    pub token_conflict: bool,
    /// The two names of W&B's cloud have different keys in netrc.
    pub split: Option<(PlaceSeen, PlaceSeen)>,
    /// A netrc file that Python does not read.
    pub netrc_unreadable: Option<UnreadableSeen>,
    /// A settings file that Python does not read.
    pub settings_unreadable: Option<UnreadableSeen>,
    /// A netrc file that others may read.
    pub netrc_open: Option<String>,
    /// Length of the winning key's secret part, where this version of the SDK cannot take it.
    pub key_too_long: Option<u32>,
    /// What wandb says of its own age.
    pub outdated: Option<OutdatedSeen>,
    /// Is `WANDB_MODE`, or `mode` of the settings, something other than online? The word, and where it stands.
    pub mode: Option<(String, Option<Location>)>,
    /// The server that the SDK would speak to, where the account in question belongs to another: theirs, then the account's.
    pub other_host: Option<(String, String)>,
    /// The folder belongs to another account than the one the SDK would use: folder, account.
    pub bound_elsewhere: Option<(String, String)>,
    /// What it was held against, where it was looked at beside a test.
    pub beside: Option<BesideSeen>,
}

/// What a test asked with and for, seen from this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BesideSeen {
    /// The account that asked, where it is on file.
    pub account: Option<AccountId>,
    /// How it is called.
    pub label: String,
    /// The key that wandb would send to the same server.
    pub uses: UsesSeen,
    /// Entity that a call without one logs to, and where it is named.
    pub entity: Option<(String, String)>,
    /// Project, likewise.
    pub project: Option<(String, String)>,
}

/// The key that wandb would send, held against the one that a test asked with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UsesSeen {
    /// The same.
    Same(PlaceSeen),
    /// Another one, and the account on file that it belongs to.
    Another(PlaceSeen, Option<String>),
    /// The one that the same account had before.
    Former(PlaceSeen),
    /// It finds none for this server.
    None,
    /// It would speak to another server.
    Elsewhere(String),
    /// What decides could not be read, or not in time.
    Unread,
}

/// A wandb that says it is too old.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutdatedSeen {
    /// The version that it asks for.
    pub wanted: Option<String>,
    /// Its words.
    pub message: String,
}

/// A place that holds a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceSeen {
    /// What kind of place.
    pub kind: PlaceKind,
    /// File (home as `~`) or variable.
    pub name: String,
    /// Line, counted from 1.
    pub line: Option<u32>,
    /// First and last four characters of the key.
    pub hint: String,
    /// Does it hold the same key as the place that wins?
    pub same: bool,
}

impl PlaceSeen {
    /// The same as the source of a key.
    pub fn source(&self) -> KeySource {
        KeySource::Place(self.name.clone(), self.line)
    }

    /// The file and its line, or the variable.
    pub fn location(&self) -> Location {
        match (self.kind, self.line) {
            (PlaceKind::Environment, None) => Location::Variable(self.name.clone()),
            (_, line) => Location::File(self.name.clone(), line),
        }
    }
}

/// Kinds of places, as `keywand whoami --json` names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceKind {
    /// An environment variable.
    Environment,
    /// A netrc file.
    Netrc,
    /// A settings file.
    Settings,
}

/// A variable of the environment that wins over a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverrideSeen {
    /// Its name.
    pub variable: String,
    /// File and line that set it, where a start-up file of the shell does.
    pub set_at: Option<String>,
    /// What it wins over.
    pub over: Location,
    /// Not set here, but in every new terminal.
    pub in_new_terminals: bool,
}

/// A file that Python does not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadableSeen {
    /// The file, home as `~`.
    pub file: String,
    /// Line, counted from 1; `None` where the system would not even open it.
    pub line: Option<u32>,
    /// The word out of place, or the system's words.
    pub word: Option<String>,
    /// Why Python does not read netrc there; `None` where that is not known.
    pub flaw: Option<NetrcFlaw>,
}

/// Why Python does not read a netrc.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NetrcFlaw {
    /// A comment behind an empty line: Python reads its words.
    CommentAfterEmptyLine,
    /// A comment on the line behind a value in quotation marks: Python reads its words.
    CommentAfterQuotation,
    /// A comment before the first entry without a space behind `#`: Python reads its words.
    CommentWithoutSpace,
    /// A macro without the empty line that ends it.
    MacroWithoutEnd,
    /// One of netrc's words in capital letters.
    CapitalLetters,
    /// The invisible mark at the beginning of the file.
    ByteOrderMark,
    /// It is not UTF-8.
    NotUtf8,
    /// `machine` without a name.
    NameIsMissing,
    /// A word that is none of netrc's.
    UnexpectedWord,
}

impl NetrcFlaw {
    /// Every one.
    pub const ALL: [Self; 9] = [
        Self::CommentAfterEmptyLine,
        Self::CommentAfterQuotation,
        Self::CommentWithoutSpace,
        Self::MacroWithoutEnd,
        Self::CapitalLetters,
        Self::ByteOrderMark,
        Self::NotUtf8,
        Self::NameIsMissing,
        Self::UnexpectedWord,
    ];

    /// Its name in facts and in the catalogue.
    pub fn name(self) -> &'static str {
        match self {
            Self::CommentAfterEmptyLine => "comment-after-empty-line",
            Self::CommentAfterQuotation => "comment-after-quotation",
            Self::CommentWithoutSpace => "comment-without-space",
            Self::MacroWithoutEnd => "macro-without-end",
            Self::CapitalLetters => "capital-letters",
            Self::ByteOrderMark => "byte-order-mark",
            Self::NotUtf8 => "not-utf8",
            Self::NameIsMissing => "name-is-missing",
            Self::UnexpectedWord => "unexpected-word",
        }
    }

    /// May a mend be made without asking what is meant?
    pub fn is_mendable(self) -> bool {
        !matches!(self, Self::NotUtf8 | Self::NameIsMissing | Self::UnexpectedWord)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_a_variable_only_in_the_environment_itself() {
        for (kind, line, expect) in [
            (PlaceKind::Environment, None, Location::Variable("x".to_owned())),
            (PlaceKind::Environment, Some(2), Location::File("x".to_owned(), Some(2))),
            (PlaceKind::Netrc, Some(2), Location::File("x".to_owned(), Some(2))),
            (PlaceKind::Settings, None, Location::File("x".to_owned(), None)),
        ] {
            let place = PlaceSeen { kind, name: "x".to_owned(), line, hint: String::new(), same: false };
            assert_eq!((place.location(), place.source()), (expect, KeySource::Place("x".to_owned(), line)));
        }
    }

    #[test]
    fn every_flaw_has_its_own_name_and_only_what_is_certain_is_mended() {
        let names: std::collections::BTreeSet<_> = NetrcFlaw::ALL.into_iter().map(NetrcFlaw::name).collect();
        assert_eq!(names.len(), NetrcFlaw::ALL.len());
        let hopeless: Vec<_> = NetrcFlaw::ALL.into_iter().filter(|flaw| !flaw.is_mendable()).map(NetrcFlaw::name).collect();
        assert_eq!(hopeless, ["not-utf8", "name-is-missing", "unexpected-word"]);
    }
}
