//! The identity that the SDK uses, on the wire.

use serde::{Deserialize, Serialize};

use super::{Colour, FindingView};
use crate::account::AccountId;

/// Asks which identity the SDK would use.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
pub struct WhoRequest {
    /// The folder; `null`: the one that Keywand looks at.
    pub folder: Option<String>,
    /// Version of wandb; `null`: the newest that is known.
    pub sdk: Option<String>,
}

/// The identity that the SDK would use in a folder. `keywand whoami --json` prints it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WhoView {
    /// Version of wandb that this was judged for.
    pub sdk: String,
    /// The folder, home as `~`.
    pub folder: String,
    /// Base URL that it would speak to; `null` where what is given there is no address.
    pub host: Option<String>,
    /// Where the key stands that it would use.
    pub source: SourceView,
    /// First and last four characters of that key.
    pub key_hint: Option<String>,
    /// Label of the account on file that has this key.
    pub account: Option<String>,
    /// Label of the account on file that had this key before its own.
    pub former: Option<String>,
    /// That account.
    pub account_id: Option<AccountId>,
    /// Its mark.
    pub colour: Option<Colour>,
    /// Username as last seen.
    pub user: Option<String>,
    /// Entity that runs go to; `null`: the server chooses.
    pub entity: Option<String>,
    /// Project that runs go to; `null`: the client chooses.
    pub project: Option<String>,
    /// Other places with a key for this host, the one that would come next first.
    pub shadowed: Vec<SourceView>,
    /// The account that the folder is bound to.
    pub bound: Option<BindingView>,
    /// What a person should know about it.
    pub warnings: Vec<FindingView>,
    /// The two homes of a person in WSL; `null` outside of it.
    pub wsl: Option<WslView>,
}

/// What a program that reads a key of W&B's would send from here. `keywand whoami --json` and `keywand switch --json` list them as
/// `readers`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReaderView {
    /// `wandb`, `wandb-sandbox`, `weave-python`, `weave-node`; `wandb-saved-accounts`: a wandb after 0.31.0, which reads the accounts
    /// that `wandb login sso` saves.
    pub program: String,
    /// The first version of wandb that it holds for; `null` for other programs.
    pub since: Option<String>,
    /// The first version of wandb that it no longer holds for; `null` where none is known.
    pub before: Option<String>,
    /// Base URL that it would speak to; `null` where what is given there is no address that it takes.
    pub host: Option<String>,
    /// Where the key, or the identity token, stands that it would use.
    pub source: SourceView,
    /// Label of the account on file that has this key.
    pub account: Option<String>,
    /// Label of the account on file that had this key before its own.
    pub former: Option<String>,
    /// Name of the saved account, where `wandb login sso` saved it.
    pub saved_account: Option<String>,
    /// Why it sends no key: `no-key`, `entry-is-on-one-line`, `identity-token-conflict`, `identity-token-is-not-taken`,
    /// `identity-token-is-missing`, `netrc-unreadable`, `settings-unreadable`, `key-malformed`, `host-is-wrong`; `null` where it
    /// sends one.
    pub why: Option<String>,
    /// Would it send the key of the account that is switched to? `null` where nothing is switched.
    pub follows: Option<bool>,
}

/// A person in WSL has one home there and one in Windows; wandb and Keywand in Windows read the other one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WslView {
    /// What Windows calls this distribution; `null` where no variable tells.
    pub distribution: Option<String>,
    /// The home that is read here, in full.
    pub home: Option<String>,
    /// The home in Windows, as a path in here; `null` where nothing in here tells.
    pub windows_home: Option<String>,
    /// The netrc in it; `null` where there is none.
    pub windows_netrc: Option<String>,
}

/// A place that holds a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SourceView {
    /// What kind of place.
    pub kind: SourceKind,
    /// File, home as `~`.
    pub file: Option<String>,
    /// Line in that file, counted from 1.
    pub line: Option<u32>,
    /// Variable of the environment.
    pub variable: Option<String>,
    /// First and last four characters of the key that stands there.
    pub key_hint: Option<String>,
}

impl SourceView {
    /// `~/.netrc:3`, or the variable.
    pub fn shown(&self) -> Option<String> {
        let name = self.file.as_ref().or(self.variable.as_ref())?;
        Some(self.line.map_or_else(|| name.clone(), |line| format!("{name}:{line}")))
    }
}

/// Kinds of places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// An environment variable.
    Environment,
    /// A netrc file.
    Netrc,
    /// A settings file.
    Settings,
    /// No place holds a key.
    None,
}

/// A folder that belongs to an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BindingView {
    /// The folder, home as `~`.
    pub folder: String,
    /// Label of the account.
    pub account: String,
}

/// The last switch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SwitchedView {
    /// Seconds since 1970.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub at: u64,
    /// Label of the account before; `null` where it was none on file.
    pub from: Option<String>,
    /// Label of the account after.
    pub to: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_shown_as_its_file_with_the_line_or_as_its_variable() {
        for (file, line, variable, expect) in [
            (Some("f"), Some(3), Some("V"), Some("f:3")),
            (Some("f"), None, None, Some("f")),
            (None, None, Some("V"), Some("V")),
            (None, None, None, None),
        ] {
            let (file, variable) = (file.map(str::to_owned), variable.map(str::to_owned));
            let source = SourceView { kind: SourceKind::None, file, line, variable, key_hint: None };
            assert_eq!(source.shown().as_deref(), expect);
        }
    }
}
