//! Rotation of an account's key.

use serde::Serialize;

use super::{ChangeView, KeyLying, LyingState};

/// What writing the new key in the place of the old one would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RotateView {
    /// Names the plan.
    pub id: String,
    /// Each place: first and last four characters of the old key and of the new one.
    pub changes: Vec<ChangeView>,
    /// Places that hold the old key and are left alone: the environment, logs, what a shell remembers.
    pub left: Vec<KeyLying>,
    /// First and last four characters of the old key.
    pub hint: String,
    /// The page on which the host shows keys.
    pub page: String,
    /// Files and folders that could not be read, or are too large; home as `~`.
    pub unread: Vec<String>,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RotateDone {
    /// Files in which the new key stands, and the old one does not.
    pub verified: Vec<String>,
    /// Files of which that does not hold.
    pub failed: Vec<String>,
    /// The page on which the host shows keys.
    pub page: String,
}

/// What the host says of the old key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RotateFinish {
    /// `works` until it is deleted.
    pub state: LyingState,
    /// First and last four characters of the old key.
    pub hint: String,
    /// The page on which the host shows keys.
    pub page: String,
    /// Places that programs read here, and that still hold it.
    pub still: Vec<KeyLying>,
}
