//! A finding in words, as every face shows it.

use serde::Serialize;

use crate::account::AccountId;
use crate::diagnose::{ActionName, Code, Confidence, Facts, Group, RightState};

/// One finding, explained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FindingView {
    /// Stable name of the cause.
    pub code: Code,
    /// What it is about; what is about this machine explains no answer of a server.
    pub group: Group,
    /// How sure the evidence makes it.
    pub confidence: Confidence,
    /// What is known; unknown facts are `null`.
    pub facts: Facts,
    /// The cause in a few words.
    pub title: String,
    /// What happened.
    pub what: String,
    /// Why we think so.
    pub why: String,
    /// What to do, in order.
    pub steps: Vec<StepView>,
    /// W&B's own pages.
    pub links: Vec<LinkView>,
    /// Names of those who can end it, where the server told them.
    pub ask: Vec<String>,
    /// Who they are, in words (team admin, network admin …).
    pub ask_role: Option<String>,
    /// A request ready to send.
    pub request: Option<String>,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StepView {
    /// In words.
    pub text: String,
    /// What a click does; `null` where a person must act elsewhere.
    pub action: Option<Action>,
}

/// What a click does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Action {
    /// Put one of these targets into the field and test it.
    UseTarget {
        /// `entity/project`, best first; the first is the button, the others stand beside it.
        targets: Vec<String>,
    },
    /// Open a page in the browser.
    OpenPage {
        /// Its address.
        url: String,
    },
    /// Enter another key.
    EnterKey {
        /// Host to fill in, as a person reads it.
        host: Option<String>,
    },
    /// Agree that the key may go to this host, which the button names.
    ConfirmHost {
        /// The host as it is shown.
        host: String,
    },
    /// Copy a command for the terminal.
    CopyCommand {
        /// The command.
        command: String,
    },
    /// Keep the key that waits for this session only.
    KeepForSession,
    /// Keep the key that waits in a file encrypted with a passphrase; asks for one first.
    KeepEncrypted,
    /// Keep the key that waits without asking the host whose it is.
    KeepUnverified,
    /// Enter the passphrase of the encrypted key file.
    EnterPassphrase,
    /// Switch the SDK to this account: shows the plan first.
    SwitchTo {
        /// The account.
        account: AccountId,
    },
    /// Plan the same switch again.
    PlanAgain,
    /// Do again what was refused.
    TryAgain,
    /// Run the same test again.
    TestAgain,
    /// Run the test that writes; asks first.
    ProveByWriting,
    /// Make the project that is missing; asks first.
    CreateProject,
    /// Copy the corrected snippet.
    CopySnippet,
    /// Copy the request to send.
    CopyRequest,
    /// Copy the redacted report.
    CopyReport,
}

/// A page to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LinkView {
    /// What it is.
    pub label: String,
    /// Its address.
    pub url: String,
}

/// One line of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EvidenceLine {
    /// What was looked at.
    pub asked: String,
    /// What was seen.
    pub answered: String,
}

/// One action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ActionView {
    /// Which action.
    pub action: ActionName,
    /// May the account do it?
    pub state: RightState,
    /// The run, sweep, artifact, queue or registry, as it was named.
    pub subject: Option<String>,
    /// Causes, the one to read first first.
    pub codes: Vec<Code>,
    /// What the action is called.
    pub title: String,
    /// The title of the first cause.
    pub cause: Option<String>,
    /// What it is read off, a sentence each.
    pub evidence: Vec<String>,
}
