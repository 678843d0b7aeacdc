//! The example of a rule in place of a test, so that every explanation can be looked at without an account.

use crate::contract::CheckReport;
use crate::diagnose::{Code, RULES};
use crate::explain::offered_links;

use super::desk::{Machine, Shown};
use super::report::{EXAMPLE_ACCOUNT, finished, report};

/// Shows the example of a code's rule as the last test; `None` for a code that no rule finds. Asks no server.
pub(super) fn check_example(machine: &Machine, shown: &Shown, code: Code) -> Option<CheckReport> {
    let rule = RULES.iter().find(|rule| rule.code == code && rule.find.is_some())?;
    let finished = finished((rule.example)(), EXAMPLE_ACCOUNT);
    let report = report(&finished, machine.language());
    shown.links().report = offered_links(&report.findings);
    *shown.test() = Some(finished);
    Some(report)
}
