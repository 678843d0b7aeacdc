//! Shell commands.

use std::ops::Range;

use super::found::Scan;

/// A `%…` or `!…` line of a notebook.
pub(super) fn command_of_notebook(_code: &str, _range: Range<usize>, _scan: &mut Scan) {}
