//! The page of each code: what it means, beside the card of an example.

use serde::{Deserialize, Serialize};

use super::TitleInBoth;
use crate::diagnose::{Code, Group};
use crate::explain::FindingView;

/// Names one code.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CodeRequest {
    /// The code.
    pub code: Code,
}

/// One line of the list of codes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CodeEntry {
    /// The code.
    pub code: Code,
    /// What it is about.
    pub group: Group,
    /// What it is called, in both languages: a switch needs no new request, and both are searched.
    pub title: TitleInBoth,
}

/// The page of a code in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CodePage {
    /// What it is about.
    pub group: Group,
    /// In Japanese.
    pub ja: PageView,
    /// In English.
    pub en: PageView,
}

/// The page of a code. What stands between backticks is code, or the name of another code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PageView {
    /// What the card says, by an example.
    #[serde(flatten)]
    pub finding: FindingView,
    /// What it means.
    pub meaning: String,
    /// What speaks for it.
    pub evidence: String,
    /// What it is easily taken for.
    pub confused: String,
    /// What to do.
    pub remedy: String,
    /// Where that is known from.
    pub source: String,
}
