//! What the window's last search for keys found.

use std::sync::Arc;

use crate::keys::Scan;

/// What the last search found.
#[derive(Clone, Default)]
pub(in crate::app) struct Found {
    pub(in crate::app) scan: Arc<Scan>,
    /// The folder that was searched, home as `~`.
    pub(in crate::app) folder: Option<String>,
    pub(in crate::app) stopped: bool,
    /// The history was to be searched, and there is none.
    pub(in crate::app) no_history: bool,
}
