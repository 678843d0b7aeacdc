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
mod unfinished;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use crate::account::AccountId;
use crate::change::Plan;
use crate::contract::{CheckReport, FolderFor, Nothing, OfflineTarget, Preferences, Problem, StartRequest, StartView};
use crate::i18n::Language;
use crate::system::Surroundings;
use crate::vault::{KeyStore, Keychain, Recalled, Signs, Vault};
use crate::wandb::Lookup;
use desk::{Accounts, Found, Network, Reaches, WaitingKey};
use report::{Finished, Judged};

pub use accounts::{SampleOffer, SamplePerson, SampleWorld};
pub use call::{Refusal, Tell};
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

/// Keeps preferences between starts; never a key.
pub trait KeepPreferences: Send + Sync {
    /// What was kept, or nothing.
    fn load(&self) -> Preferences;
    /// Keeps it. Preferences that cannot be kept are lost at the next start, and nothing else happens.
    fn keep(&self, preferences: &Preferences);
}

/// Keeps preferences for as long as the program runs.
#[derive(Debug, Default)]
pub struct InMemory(Mutex<Preferences>);

impl KeepPreferences for InMemory {
    fn load(&self) -> Preferences {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn keep(&self, preferences: &Preferences) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = preferences.clone();
    }
}

/// The application without a face.
pub struct App {
    around: Surroundings,
    keeper: Box<dyn KeepPreferences>,
    network: Network,
    vault: Vault,
    register: Mutex<Recalled>,
    waiting: WaitingKey,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    language: Option<Language>,
    accounts: Accounts,
    last: Option<Finished>,
    rights: Option<Judged>,
    links: Vec<String>,
    /// Pages that the text pasted last offers.
    pasted_links: Vec<String>,
    /// Addresses that the page of a code offered last.
    page_links: Vec<String>,
    /// Pages on which the hosts of the keys that were found last show keys.
    key_pages: Vec<String>,
    /// The page of the project that was looked at last.
    project_page: Option<String>,
    running: Option<Arc<Notify>>,
    /// The change that was shown last.
    plan: Option<Plan>,
    reaches: Reaches,
    /// Folders that were chosen.
    folders: HashMap<FolderFor, PathBuf>,
    /// What the last search for keys found.
    found: Found,
    /// What was learned of the kind of keys and is not written down yet.
    signs: HashMap<AccountId, Signs>,
    /// Where the offline runs go that were found last.
    offline: Vec<OfflineTarget>,
}

impl App {
    /// An application that sees these surroundings; sends nothing and reads nothing yet.
    pub fn new(around: Surroundings, keeper: Box<dyn KeepPreferences>) -> Self {
        let vault = Vault::new(Box::new(Keychain::default()), &around.data);
        let (network, waiting) = (Network::new(), WaitingKey::default());
        Self { around, keeper, network, vault, register: Mutex::default(), waiting, state: Mutex::default() }
    }

    /// Keeps keys elsewhere than in the system's keychain.
    #[must_use]
    pub fn with_keys(self, keys: Box<dyn KeyStore>) -> Self {
        let vault = Vault::new(keys, &self.around.data);
        Self { vault, ..self }
    }

    /// Uses another resolver.
    #[must_use]
    pub fn with_lookup(self, lookup: Lookup) -> Self {
        Self { network: self.network.with_lookup(lookup), ..self }
    }

    /// Says everything from now on in this language.
    pub fn speak(&self, language: Language) {
        self.state().language = Some(language);
    }

    /// What the window needs to draw its first frame. Reads what the SDK reads on this machine; sends nothing.
    pub fn start(&self, request: &StartRequest) -> StartView {
        let preferences = self.keeper.load();
        let of_system = || match request.languages.as_slice() {
            [] => Language::of_system(),
            tags => Language::best_of(tags.iter().map(String::as_str)),
        };
        let language = preferences.language.unwrap_or_else(of_system);
        self.state().language = Some(language);
        StartView { version: env!("CARGO_PKG_VERSION").to_owned(), language, accounts: self.accounts(), preferences }
    }

    /// Keeps language, theme and last target.
    pub fn preferences_keep(&self, preferences: Preferences) -> StartView {
        self.keeper.keep(&preferences);
        let language = preferences.language.or(self.state().language).unwrap_or_else(Language::of_system);
        self.state().language = Some(language);
        StartView { version: env!("CARGO_PKG_VERSION").to_owned(), language, accounts: self.accounts(), preferences }
    }

    /// Explains the last test again, in the language that is kept now, without a request.
    pub fn check_explain(&self) -> Option<CheckReport> {
        let mut state = self.state();
        let language = language_of(&state);
        let report = report::report(state.last.as_ref()?, language);
        state.links = crate::explain::offered_links(&report.findings);
        Some(report)
    }

    /// Stops the test that is running.
    pub fn check_cancel(&self) -> Nothing {
        if let Some(running) = &self.state().running {
            running.notify_one();
        }
        Nothing {}
    }

    /// A key would be printed on a terminal.
    pub fn output_is_a_terminal(&self, account: &str) -> Box<Problem> {
        problem::output_is_a_terminal(account)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn language_of(state: &State) -> Language {
    state.language.unwrap_or_else(Language::of_system)
}
