//! The use cases, one method a command. The window and the terminal are two faces of it.

mod accounts;
mod actions;
mod add;
mod beside;
mod call;
mod check;
mod clean;
mod confirm;
mod desk;
mod desktop;
mod example;
mod exec;
mod fix;
mod fix_file;
mod folder;
mod found;
mod guard;
mod hand_over;
mod keys;
mod kind;
mod netrc;
mod offline;
mod offline_found;
mod page;
mod paste;
mod people;
mod problem;
mod reach;
mod readers;
mod recipe;
mod registry;
mod report;
mod rotate;
mod script;
mod search;
mod standing;
mod startup;
mod switch;
mod tray;

use std::sync::Arc;

use crate::contract::{CheckReport, Nothing, Preferences, Problem, StartRequest, StartView};
use crate::i18n::Language;
use crate::system::Surroundings;
use crate::vault::KeyStore;
use crate::wandb::Lookup;
use desk::{Accounts, Job, Jobs, Machine, Network, Reach, Shown};

pub use accounts::{SampleOffer, SamplePerson, SampleWorld};
pub use call::{Refusal, Tell};
pub use desk::{InMemory, KeepPreferences};
pub use desktop::Desktop;
pub use fix_file::changes as code_changes;
pub use hand_over::HandOver;
pub use keys::KeysWanted;
pub use page::{code_page, codes_list};
pub use paste::paste_explain;
pub use reach::may_log_id;
pub use report::{EXAMPLE_ACCOUNT, report_of};
pub use script::{ScriptTarget, target_of_script};
pub use startup::{MINIMISED, autostart_entry, is_autostarting};
pub use tray::{TrayChoice, TrayItem, TrayKind, tray_choice, tray_menu};

/// The application without a face.
pub struct App {
    machine: Arc<Machine>,
    accounts: Accounts,
    network: Network,
    reach: Reach,
    jobs: Jobs,
    shown: Shown,
}

impl App {
    /// An application that sees these surroundings; sends nothing and reads nothing yet.
    pub fn new(around: Surroundings, keeper: Box<dyn KeepPreferences>) -> Self {
        let machine = Arc::new(Machine::new(Arc::new(around), keeper));
        Self {
            accounts: Accounts::new(Arc::clone(&machine)),
            network: Network::new(),
            reach: Reach::new(machine.around.data.clone()),
            machine,
            jobs: Jobs::default(),
            shown: Shown::default(),
        }
    }

    /// Keeps keys elsewhere than in the system's keychain.
    #[must_use]
    pub fn with_keys(self, keys: Box<dyn KeyStore>) -> Self {
        Self { accounts: self.accounts.with_keys(keys), ..self }
    }

    /// Uses another resolver.
    #[must_use]
    pub fn with_lookup(self, lookup: Lookup) -> Self {
        Self { network: self.network.with_lookup(lookup), ..self }
    }

    /// Says everything from now on in this language.
    pub fn speak(&self, language: Language) {
        self.machine.speak(language);
    }

    /// What the window needs to draw its first frame. Reads what the SDK reads on this machine; sends nothing.
    pub fn start(&self, request: &StartRequest) -> StartView {
        let preferences = self.machine.preferences();
        let of_system = || match request.languages.as_slice() {
            [] => Language::of_system(),
            tags => Language::best_of(tags.iter().map(String::as_str)),
        };
        self.machine.speak(preferences.language.unwrap_or_else(of_system));
        self.started(preferences)
    }

    /// Keeps language, theme and last target.
    pub fn preferences_keep(&self, preferences: Preferences) -> StartView {
        self.machine.keep_preferences(&preferences);
        self.machine.speak(preferences.language.unwrap_or_else(|| self.machine.language()));
        self.started(preferences)
    }

    fn started(&self, preferences: Preferences) -> StartView {
        let version = env!("CARGO_PKG_VERSION").to_owned();
        StartView { version, language: self.machine.language(), accounts: self.accounts_look(), preferences }
    }

    /// Explains the last test again, in the language that is kept now, without a request.
    pub fn check_explain(&self) -> Option<CheckReport> {
        let report = report::report(self.shown.test().as_ref()?, self.machine.language());
        self.shown.links().report = crate::explain::offered_links(&report.findings);
        Some(report)
    }

    /// Stops the test that is running.
    pub fn check_cancel(&self) -> Nothing {
        self.jobs.cancel(Job::Test);
        Nothing {}
    }

    /// A key would be printed on a terminal.
    pub fn output_is_a_terminal(&self, account: &str) -> Box<Problem> {
        problem::output_is_a_terminal(account)
    }
}
