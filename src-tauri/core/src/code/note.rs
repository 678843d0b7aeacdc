//! What is said where code is not changed, or where a person should look.

use serde::{Serialize, Serializer};

macro_rules! codes {
    ($($(#[doc = $doc:expr])+ $name:ident = $text:literal),+ $(,)?) => {
        /// Why something was left as it is, or what to look at. Never renamed or reused.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        #[cfg_attr(feature = "bindings", ts(rename_all = "kebab-case"))]
        pub enum NoteCode {
            $($(#[doc = $doc])+ $name),+
        }

        impl NoteCode {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Stable name.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $text),+
                }
            }
        }
    };
}

codes! {
    /// An f-string, a call or another expression gives the value.
    ValueIsComputed = "value-is-computed",
    /// The environment gives the value.
    ValueIsFromEnvironment = "value-is-from-environment",
    /// Arguments of a command or a function give the value.
    ValueIsFromArguments = "value-is-from-arguments",
    /// The value's name is given elsewhere than in the text.
    ValueIsFromElsewhere = "value-is-from-elsewhere",
    /// The variable is given more than once.
    VariableIsGivenTwice = "variable-is-given-twice",
    /// The variable is used for something else, too.
    VariableIsUsedElsewhere = "variable-is-used-elsewhere",
    /// The place of an argument means something else in some versions of wandb.
    ArgumentIsPositional = "argument-is-positional",
    /// `**` brings arguments that the text does not show.
    ArgumentsAreUnpacked = "arguments-are-unpacked",
    /// The literal is cut off, or stands in pieces with other text between them.
    ValueIsInPieces = "value-is-in-pieces",
    /// What is wanted cannot be written in this kind of literal.
    ValueCannotBeWritten = "value-cannot-be-written",
    /// The path leads to something that exists; it has to exist in the new place, too.
    PathMustExist = "path-must-exist",
    /// The path leads elsewhere than the runs of the same text go.
    PathLeadsElsewhere = "path-leads-elsewhere",
    /// Several different names became one.
    SeveralBecameOne = "several-became-one",
    /// It may not be about W&B.
    MayNotBeWandb = "may-not-be-wandb",
    /// Here the name is taken from the environment.
    SetInEnvironment = "set-in-environment",
    /// The project holds a slash: an entity's place is an argument of its own.
    ProjectHoldsPath = "project-holds-path",
    /// The text sets no entity: its runs go to the account's default entity.
    EntityIsNotSet = "entity-is-not-set",
    /// The project's name is one that examples write where a person is to put their own.
    ProjectIsPlaceholder = "project-is-placeholder",
    /// A name stands where it is not changed.
    NameIsLeftAlone = "name-is-left-alone",
    /// A class of the text's own holds the names.
    ClassIsDefinedHere = "class-is-defined-here",
    /// The kind of file is not read.
    FormIsUnknown = "form-is-unknown",
    /// An API key stands in the code.
    KeyInCode = "key-in-code",
    /// The text is not UTF-8.
    TextIsNotUtf8 = "text-is-not-utf8",
    /// The text is too long to be read as code.
    TextIsTooLong = "text-is-too-long",
    /// The text is not what it was said to be.
    TextIsUnreadable = "text-is-unreadable",
}

impl Serialize for NoteCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}
