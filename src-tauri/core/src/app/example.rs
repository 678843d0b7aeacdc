//! The example of a rule in place of a test, so that every explanation can be looked at without an account.

use crate::contract::CheckReport;
use crate::diagnose::{Code, RULES};
use crate::explain::offered_links;

use super::App;
use super::report::{EXAMPLE_ACCOUNT, finished, report};

impl App {
    /// Shows the example of a code's rule as the last test; `None` for a code that no rule finds. Asks no server.
    pub fn check_example(&self, code: Code) -> Option<CheckReport> {
        let rule = RULES.iter().find(|rule| rule.code == code && rule.find.is_some())?;
        let finished = finished((rule.example)(), EXAMPLE_ACCOUNT);
        let report = report(&finished, self.machine.language());
        self.shown.links().report = offered_links(&report.findings);
        *self.shown.test() = Some(finished);
        Some(report)
    }
}
