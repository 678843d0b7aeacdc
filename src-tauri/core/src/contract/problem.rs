//! Why a command could not do what was asked, on the wire.

use serde::Serialize;

use super::{Code, FindingView};
use crate::i18n::Language;

/// Why a command could not do what was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Problem {
    /// Stable name.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// Explained like any finding, in both languages: a switch needs no new request.
    pub explanation: Box<InBoth>,
    /// For a bug report; never a secret.
    pub technical: Option<String>,
    /// Might the same request succeed if sent again?
    pub retry: bool,
}

/// The same explanation in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct InBoth {
    /// In Japanese.
    pub ja: FindingView,
    /// In English.
    pub en: FindingView,
}

impl InBoth {
    /// The one in this language.
    pub fn of(&self, language: Language) -> &FindingView {
        match language {
            Language::Ja => &self.ja,
            Language::En => &self.en,
        }
    }
}

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Asks for a decision.
    Question,
    /// Something was wrong.
    Error,
}
