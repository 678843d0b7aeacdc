//! What one program that reads a key of W&B's would send from this machine.

use super::generation::Version;
use super::place::Place;
use crate::secret::ApiKey;

/// A program that finds its key by rules of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    /// wandb from this version on, until the version at which its rules change.
    Wandb(Version, Option<Version>),
    /// `wandb.sandbox`, and `cwsandbox` where it is told to use W&B's credentials.
    Sandbox,
    /// weave for Python.
    WeavePython,
    /// weave for Node.js.
    WeaveNode,
    /// A wandb after 0.31.0, which reads the accounts that `wandb login sso` saves.
    SavedAccounts,
}

/// What a program would send, and where.
pub struct Reading {
    /// The program.
    pub program: Program,
    /// Base URL of the server that it would speak to, be it W&B's or not; `None` where none is given that it takes.
    pub host: Option<String>,
    /// The key that it would send.
    pub key: Option<Used>,
    /// What it uses in the place of a key: the file of an identity token or of saved accounts, home as `~`, or the variable.
    pub token: Option<Token>,
    /// Why it sends neither.
    pub why: Option<Why>,
}

/// A key that would be sent, and where it stands.
pub struct Used {
    /// The key.
    pub key: ApiKey,
    /// Where it stands.
    pub place: Place,
}

/// What is used in the place of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// The variable, or the file (home as `~`), that names it.
    pub place: String,
    /// Line in that file, counted from 1.
    pub line: Option<u32>,
    /// The name of the saved account.
    pub account: Option<String>,
}

/// Why a program sends no key. Only the first two are no error for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// No place that it reads has one for its server.
    NoKey,
    /// An entry of netrc has one, and the program reads netrc line by line: what stands on one line it does not see.
    OneLine,
    /// `WANDB_API_KEY` and `WANDB_IDENTITY_TOKEN_FILE` are both set.
    TokenConflict,
    /// It takes an API key only, and an identity token is set.
    TokenNotTaken,
    /// The file of the identity token is missing.
    TokenMissing,
    /// Python does not read netrc.
    NetrcUnreadable,
    /// Python does not read the settings.
    SettingsUnreadable,
    /// The key has no form that it takes.
    KeyMalformed,
    /// The server that is named has no address that it takes.
    HostWrong,
}

impl Why {
    /// Its name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoKey => "no-key",
            Self::OneLine => "entry-is-on-one-line",
            Self::TokenConflict => "identity-token-conflict",
            Self::TokenNotTaken => "identity-token-is-not-taken",
            Self::TokenMissing => "identity-token-is-missing",
            Self::NetrcUnreadable => "netrc-unreadable",
            Self::SettingsUnreadable => "settings-unreadable",
            Self::KeyMalformed => "key-malformed",
            Self::HostWrong => "host-is-wrong",
        }
    }
}

impl Program {
    /// Its name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Wandb(..) => "wandb",
            Self::Sandbox => "wandb-sandbox",
            Self::WeavePython => "weave-python",
            Self::WeaveNode => "weave-node",
            Self::SavedAccounts => "wandb-saved-accounts",
        }
    }
}

impl Reading {
    /// A program that sends nothing.
    pub(super) fn none(program: Program, host: Option<String>, why: Why) -> Self {
        Self { program, host, key: None, token: None, why: Some(why) }
    }

    /// A program that sends this key.
    pub(super) fn some(program: Program, host: String, key: Used) -> Self {
        Self { program, host: Some(host), key: Some(key), token: None, why: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_and_every_program_has_its_own_name_in_json() {
        for (why, expect) in [
            (Why::NoKey, "no-key"),
            (Why::OneLine, "entry-is-on-one-line"),
            (Why::TokenConflict, "identity-token-conflict"),
            (Why::TokenNotTaken, "identity-token-is-not-taken"),
            (Why::TokenMissing, "identity-token-is-missing"),
            (Why::NetrcUnreadable, "netrc-unreadable"),
            (Why::SettingsUnreadable, "settings-unreadable"),
            (Why::KeyMalformed, "key-malformed"),
            (Why::HostWrong, "host-is-wrong"),
        ] {
            assert_eq!(why.name(), expect, "{why:?}");
        }
        for (program, expect) in [
            (Program::Wandb(Version(0, 0, 0), None), "wandb"),
            (Program::Sandbox, "wandb-sandbox"),
            (Program::WeavePython, "weave-python"),
            (Program::WeaveNode, "weave-node"),
            (Program::SavedAccounts, "wandb-saved-accounts"),
        ] {
            assert_eq!(program.name(), expect, "{program:?}");
        }
    }
}
