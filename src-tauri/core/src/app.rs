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
mod former;
mod found;
mod gate;
mod guard;
mod hand_over;
mod keys;
mod kind;
mod list;
mod meant;
mod netrc;
mod netrc_seen;
mod offline;
mod offline_found;
mod page;
mod paste;
mod people;
mod plan;
mod problem;
mod reach;
mod readers;
mod recipe;
mod registry;
mod report;
mod rotate;
mod sample;
mod script;
mod search;
mod standing;
mod startup;
mod switch;
mod terminal;
mod tested;
mod tray;
mod who;

use std::sync::Arc;

use crate::contract::{
    AccountAddRequest, AccountEditRequest, AccountMoveRequest, AccountRequest, AccountsView, ActionsRequest, ActionsView,
    ApplyRequest, BindRequest, CancelRequest, CheckReport, CheckRequest, CleanApplyRequest, CleanRequest, CleanView, CodeEntry,
    CodePage, CodeRequest, ConfirmRequest, CopyRequest, EntityRequest, FavouriteRequest, FavouriteView, FavouritesView,
    FixChooseRequest, FixDone, FixPlanView, FixRequest, FixView, FolderRequest, FolderView, ImportRequest, KeysAskRequest,
    KeysFound, KeysLookRequest, LinkRequest, MatrixEvent, MatrixRequest, MatrixView, Nothing, OfflineFound, OfflineLookRequest,
    OfflineTestRequest, OfflineTested, PasteRequest, PasteView, Preferences, Problem, Progress, ProjectCreateRequest,
    ProjectRequest, ProjectWays, ProjectsEvent, ProjectsView, ReachRequest, ReachView, ReachesView, RecipeEntry, RecipeRequest,
    RecipeView, SearchProgress, SearchRequest, SearchView, StartRequest, StartView, StartupView, SwitchDone, SwitchPlanView,
    SwitchRequest, TeamView, TitleInBoth, UnlockRequest, WhoMayView, WhoRequest, WhoView, Wish,
};
use crate::i18n::Language;
use crate::system::Surroundings;
use crate::vault::KeyStore;
use crate::wandb::Lookup;
use desk::{Accounts, Job, Jobs, Machine, Network, Reach, Shown};

pub use call::{Refusal, Tell};
pub use desk::{InMemory, KeepPreferences};
pub use desktop::Desktop;
pub use fix_file::changes as code_changes;
pub use hand_over::HandOver;
pub use keys::KeysWanted;
pub use page::{code_page, codes_list};
pub use paste::paste_explain;
pub use reach::who_may::may_log_id;
pub use report::{EXAMPLE_ACCOUNT, report_of};
pub use sample::{SampleOffer, SamplePerson, SampleWorld};
pub use script::{ScriptTarget, target_of_script};
pub use startup::{MINIMISED, autostart_entry, is_autostarting};
pub use tray::{TrayChoice, TrayItem, TrayKind, WishListener, Wishes, tray_choice, tray_menu};

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

/// The commands of the table: each hands a case the owners it needs.
impl App {
    /// Every account on offer, those on file first. Sends nothing and asks no keychain.
    pub fn accounts_look(&self) -> AccountsView {
        list::accounts_look(&self.accounts, &self.network)
    }

    /// Renames or recolours an account on file.
    ///
    /// # Errors
    /// `account-is-unknown`; why the register cannot be written.
    pub fn account_edit(&self, request: &AccountEditRequest) -> Result<AccountsView, Box<Problem>> {
        accounts::account_edit(&self.accounts, &self.network, request)
    }

    /// Moves an account to another place among those on file.
    ///
    /// # Errors
    /// `account-is-unknown`; why the register cannot be written.
    pub fn account_move(&self, request: &AccountMoveRequest) -> Result<AccountsView, Box<Problem>> {
        accounts::account_move(&self.accounts, &self.network, request)
    }

    /// Removes an account. One on file can come back until the next is removed; one of this session is wiped.
    ///
    /// # Errors
    /// Why the register cannot be written.
    pub fn account_forget(&self, request: &AccountRequest) -> Result<AccountsView, Box<Problem>> {
        accounts::account_forget(&self.accounts, &self.network, &self.reach, request)
    }

    /// Brings the account back that was removed last.
    ///
    /// # Errors
    /// Why the register cannot be written.
    pub fn account_restore(&self) -> Result<AccountsView, Box<Problem>> {
        accounts::account_restore(&self.accounts, &self.network)
    }

    /// Opens the encrypted key file with its passphrase; the first one given makes it.
    ///
    /// # Errors
    /// `passphrase-is-wrong`.
    pub fn keys_unlock(&self, request: UnlockRequest) -> Result<AccountsView, Box<Problem>> {
        accounts::keys_unlock(&self.accounts, &self.network, request)
    }

    /// Judges every action, read-only: from the last test where it was the same account's for the same target, else from a test
    /// that is made first, and from at most three requests more. Of the address of a registry, linking is the only action.
    ///
    /// # Errors
    /// As [`check_run`](Self::check_run); `url-does-not-fit-target`. Everything that a server or the network does is in the view.
    pub async fn actions_run(&self, request: ActionsRequest) -> Result<ActionsView, Box<Problem>> {
        actions::actions_run(&self.accounts, &self.network, &self.reach, &self.jobs, &self.shown, request).await
    }

    /// Says the rights that were judged last again, in the language that is kept now, without a request.
    pub fn actions_explain(&self) -> Option<ActionsView> {
        actions::actions_explain(&self.machine, &self.shown)
    }

    /// Adds an account from anything that holds a key.
    ///
    /// A key that needs a decision waits here, and the decision comes with an empty key: the host as it was shown, another
    /// place to keep it, or not to verify it. Any other request drops it.
    ///
    /// # Errors
    /// `key-malformed`, `host-is-wrong`; `host-is-unconfirmed` and `connection-is-not-encrypted` until the person agreed to
    /// exactly this host; `key-is-on-file`; `key-belongs-to-another`; what the host or the way to it says of the key; why it
    /// cannot be kept.
    pub async fn account_add(&self, request: AccountAddRequest) -> Result<AccountsView, Box<Problem>> {
        add::account_add(&self.accounts, &self.network, request).await
    }

    /// Drops a key that waits for a decision; it is wiped.
    pub fn key_drop(&self) -> Nothing {
        add::key_drop(&self.accounts)
    }

    /// Puts a key that was found on this machine on file.
    ///
    /// # Errors
    /// `key-missing` where it no longer stands there; as for [`App::account_add`].
    pub async fn account_import(&self, request: &ImportRequest) -> Result<AccountsView, Box<Problem>> {
        add::account_import(&self.accounts, &self.network, request).await
    }

    /// Runs the permission test, read-only unless writing was asked for; tells what happens on the way. For the address of a registry it
    /// judges the right to link.
    ///
    /// # Errors
    /// `target-is-incomplete`, `key-missing`; what the person must agree to before the key is sent. Everything that a server or the network does is in the report.
    pub async fn check_run(
        &self,
        request: CheckRequest,
        on_progress: impl Fn(Progress) + Send + Sync,
    ) -> Result<CheckReport, Box<Problem>> {
        check::check_run(&self.accounts, &self.network, &self.reach, &self.jobs, &self.shown, request, on_progress).await
    }

    /// Makes an empty project where the test finds it missing and allowed, once, and shows the test of what is there then.
    ///
    /// # Errors
    /// As [`check_run`](Self::check_run); a refusal by the server is in the report.
    pub async fn project_create(
        &self,
        request: ProjectCreateRequest,
        on_progress: impl Fn(Progress) + Send + Sync,
    ) -> Result<CheckReport, Box<Problem>> {
        check::project_create(&self.accounts, &self.network, &self.reach, &self.jobs, &self.shown, request, on_progress).await
    }

    /// Remembers that keys may go to the host or the proxy that was asked about, as it was shown.
    ///
    /// # Errors
    /// `host-is-unconfirmed` where nobody asked about it; why the register cannot be written.
    pub fn host_confirm(&self, request: &ConfirmRequest) -> Result<Nothing, Box<Problem>> {
        confirm::host_confirm(&self.accounts, &self.network, request)
    }

    /// Opens a page that the last report, the last pasted text, the page of a code, the last search for keys or the last project offered.
    ///
    /// # Errors
    /// `host-is-unconfirmed` where no report offered it; `system-refused`.
    pub fn link_open(&self, request: &LinkRequest, desktop: &dyn Desktop) -> Result<Nothing, Box<Problem>> {
        desktop::link_open(&self.shown, request, desktop)
    }

    /// Puts text on the clipboard.
    ///
    /// # Errors
    /// `system-refused`, with the system's words.
    pub fn text_copy(&self, request: &CopyRequest, desktop: &dyn Desktop) -> Result<Nothing, Box<Problem>> {
        desktop::text_copy(request, desktop)
    }

    /// Has what stands in the window printed.
    ///
    /// # Errors
    /// `system-refused`, with the system's words.
    pub fn page_print(&self, desktop: &dyn Desktop) -> Result<Nothing, Box<Problem>> {
        desktop::page_print(desktop)
    }

    /// Starts the sample W&B on loopback and offers its people as accounts.
    ///
    /// # Errors
    /// `system-refused`, with the system's words.
    pub async fn sample_start(&self, desktop: &dyn Desktop) -> Result<AccountsView, Box<Problem>> {
        desktop::sample_start(&self.accounts, &self.network, desktop).await
    }

    /// Listens to what a person asks for outside the window.
    pub fn wish_listen(&self, desktop: &dyn Desktop, on: impl Fn(Wish) + Send + Sync + 'static) -> Nothing {
        desktop::wish_listen(desktop, on)
    }

    /// What has to change in pasted code; sends nothing. Without an entity, the nearest one that the account is known to have.
    ///
    /// # Errors
    /// Why the register cannot be read.
    pub fn fix(&self, request: &FixRequest) -> Result<FixView, Box<Problem>> {
        fix::fix_code(&self.accounts, &self.network, &self.reach, &self.shown, request)
    }

    /// What would change in a file of code that the person chooses in the system's dialog; writes nothing. `None` where they chose
    /// none.
    ///
    /// The page names no file and no form. A file that no name of code belongs to, and one that a shell or a program reads at its
    /// start (a hidden one, save `.env`), is refused: `keywand fix FILE` takes those.
    ///
    /// # Errors
    /// `file-cannot-be-written` where it cannot be read or is refused, `link-leads-nowhere`, `text-is-not-utf8` as a note;
    /// `system-refused` where there is no dialog; why the register cannot be read.
    pub async fn fix_choose(
        &self,
        request: &FixChooseRequest,
        desktop: &dyn Desktop,
    ) -> Result<Option<FixPlanView>, Box<Problem>> {
        fix_file::fix_choose(&self.accounts, &self.network, &self.reach, &self.shown, request, desktop).await
    }

    /// What taking back the last change of a file of code would change; writes nothing.
    ///
    /// # Errors
    /// `nothing-to-undo`, `link-leads-nowhere`, `file-cannot-be-written`.
    pub fn fix_undo(&self) -> Result<FixPlanView, Box<Problem>> {
        fix_file::fix_undo(&self.accounts, &self.shown)
    }

    /// Makes a change of a file of code that was planned and shown.
    ///
    /// # Errors
    /// `file-changed-since`, `file-cannot-be-written`, `another-keywand-is-busy`.
    pub fn fix_apply(&self, request: &ApplyRequest) -> Result<FixDone, Box<Problem>> {
        fix_file::fix_apply(&self.accounts, &self.shown, request)
    }

    /// Has the person choose a folder, and remembers it for as long as the program runs. `None` where they chose none.
    ///
    /// # Errors
    /// `system-refused` where there is no dialog.
    pub async fn folder_choose(
        &self,
        request: &FolderRequest,
        desktop: &dyn Desktop,
    ) -> Result<Option<FolderView>, Box<Problem>> {
        folder::folder_choose(&self.machine, request, desktop).await
    }

    /// Searches the places that programs read by themselves, and the folder that was chosen. What hosts said of keys in this session
    /// stays known.
    ///
    /// # Errors
    /// `system-refused` where the folder is gone; why the register cannot be read.
    pub async fn keys_look(
        &self,
        request: KeysLookRequest,
        on: impl Fn(SearchProgress) + Send + Sync,
    ) -> Result<KeysFound, Box<Problem>> {
        found::keys_look(&self.accounts, &self.jobs, &self.shown, request, on).await
    }

    /// Asks one host about the keys of the last search that are for it. Stopped, it leaves what was known.
    ///
    /// # Errors
    /// What the person must agree to first; `host-is-wrong`; why the register cannot be read.
    pub async fn keys_ask(&self, request: &KeysAskRequest) -> Result<KeysFound, Box<Problem>> {
        found::keys_ask(&self.accounts, &self.network, &self.jobs, &self.shown, request).await
    }

    /// What would change so that no key stands in files of the last search; writes nothing. Files that shells and programs read at
    /// their start are none of these.
    ///
    /// # Errors
    /// As for [`App::keys_clean`].
    pub fn clean_plan(&self, request: &CleanRequest) -> Result<CleanView, Box<Problem>> {
        found::clean_plan(&self.accounts, &self.shown, request)
    }

    /// Makes that change.
    ///
    /// # Errors
    /// As for [`App::keys_clean_apply`].
    pub fn clean_apply(&self, request: &CleanApplyRequest) -> Result<Nothing, Box<Problem>> {
        found::clean_apply(&self.accounts, &self.shown, request)
    }

    /// Reads the offline runs of the folder that was chosen, and says where `wandb sync` would send each. No file is changed.
    ///
    /// # Errors
    /// `target-is-incomplete`, `target-is-on-another-host`.
    pub async fn offline_look(
        &self,
        request: OfflineLookRequest,
        on: impl Fn(SearchProgress) + Send + Sync,
    ) -> Result<OfflineFound, Box<Problem>> {
        offline_found::offline_look(&self.accounts, &self.jobs, &self.shown, request, on).await
    }

    /// Tests a target of these runs, read-only, with the key that wandb would use here: `wandb sync` sends with that key. `None`
    /// where its names cannot be used as an entity and a project, or the test was stopped.
    ///
    /// # Errors
    /// What the person must agree to before the key is sent; why the key cannot be used.
    pub async fn offline_test(&self, request: &OfflineTestRequest) -> Result<Option<OfflineTested>, Box<Problem>> {
        offline_found::offline_test(&self.accounts, &self.network, &self.reach, &self.jobs, &self.shown, request).await
    }

    /// Every code, by what it is about.
    pub fn codes_list(&self) -> Vec<CodeEntry> {
        page::list_codes()
    }

    /// The page of one code. Its links may be opened from then on.
    pub fn code_page(&self, request: CodeRequest) -> CodePage {
        page::show_code(&self.shown, request)
    }

    /// Recognises a failure, code, a key, or a target; everything else is a text that says nothing of W&B.
    pub fn paste_look(&self, request: &PasteRequest) -> PasteView {
        paste::paste_look(&self.accounts, &self.network, &self.reach, &self.shown, request)
    }

    /// Every favourite with its last answer. Sends nothing.
    pub fn favourites_look(&self) -> FavouritesView {
        reach::favourites::favourites_look(&self.accounts, &self.network, &self.reach)
    }

    /// Makes a target a favourite, as [`favour`](Self::favour); gives all of them.
    ///
    /// # Errors
    /// As for [`favour`](Self::favour).
    pub async fn favourite_add(&self, request: &FavouriteRequest) -> Result<FavouritesView, Box<Problem>> {
        reach::favourites::favourite_add(&self.accounts, &self.network, &self.reach, &self.jobs, &self.shown, request).await
    }

    /// Drops a favourite; one that is none stays none.
    ///
    /// # Errors
    /// `target-is-incomplete`, `target-is-registry`; why the favourites cannot be kept.
    pub fn favourite_drop(&self, request: &FavouriteRequest) -> Result<FavouritesView, Box<Problem>> {
        reach::favourites::favourite_drop(&self.accounts, &self.network, &self.reach, request)
    }

    /// Tests every favourite again, as [`watch`](Self::watch), and has the system notify of a change where the person wants that.
    pub async fn favourites_run(&self, desktop: &dyn Desktop, on: impl Fn(FavouriteView) + Send + Sync) -> FavouritesView {
        reach::favourites::favourites_run(&self.accounts, &self.network, &self.reach, &self.jobs, desktop, on).await
    }

    /// Asks which account may log to targets, or do another action there; tells each verdict as it arrives. For the address of a registry
    /// the right to link decides, whether runs or linking were asked about.
    ///
    /// # Errors
    /// `target-is-incomplete`, `account-is-unknown`; `target-is-registry` for another action.
    pub async fn matrix_run(
        &self,
        request: MatrixRequest,
        on: impl Fn(MatrixEvent) + Send + Sync,
    ) -> Result<MatrixView, Box<Problem>> {
        reach::matrix::matrix_run(&self.accounts, &self.network, &self.reach, &self.jobs, request, on).await
    }

    /// Lists the projects of one entity. What was kept is told before anything is asked, then each page as it comes.
    ///
    /// # Errors
    /// `account-is-unknown`; why its key cannot be had.
    pub async fn projects_run(
        &self,
        request: EntityRequest,
        on: impl Fn(ProjectsEvent) + Send + Sync,
    ) -> Result<ProjectsView, Box<Problem>> {
        reach::projects::projects_run(&self.accounts, &self.network, &self.reach, &self.jobs, request, on).await
    }

    /// The projects of one entity that the account may log to, as far as the first page of the list tells; the one that
    /// changed last comes first. What is kept already is not asked for.
    ///
    /// # Errors
    /// `account-is-unknown`; why its key cannot be had; what the person must agree to before the key is sent.
    pub async fn projects_offer(&self, request: &EntityRequest) -> Result<Vec<String>, Box<Problem>> {
        reach::projects::projects_offer(&self.accounts, &self.network, &self.reach, request).await
    }

    /// The call to copy for a project, and the address of its page, which may be opened from then on. Sends nothing.
    ///
    /// # Errors
    /// `account-is-unknown`.
    pub fn project_ways(&self, request: &ProjectRequest) -> Result<ProjectWays, Box<Problem>> {
        reach::projects::project_ways(&self.accounts, &self.shown, request)
    }

    /// Asks for the role in every team of accounts that answered `reach_run`: one request a team. An account is told once all of
    /// its teams were asked; a team that does not answer keeps what was known of it.
    ///
    /// # Errors
    /// `account-is-unknown`.
    pub async fn roles_run(
        &self,
        request: ReachRequest,
        on: impl Fn(ReachView) + Send + Sync,
    ) -> Result<ReachesView, Box<Problem>> {
        reach::roles::roles_run(&self.accounts, &self.network, &self.reach, &self.jobs, request, on).await
    }

    /// Searches everything that every account was seen to reach. Sends nothing.
    pub fn reach_search(&self, request: &SearchRequest) -> SearchView {
        reach::search::reach_search(&self.accounts, &self.network, &self.reach, request)
    }

    /// Asks for the members and roles of one entity: one request. Where no answer comes, those of last time stand.
    ///
    /// # Errors
    /// `account-is-unknown`; why its key cannot be had.
    pub async fn team_open(&self, request: &EntityRequest) -> Result<TeamView, Box<Problem>> {
        reach::team::team_open(&self.accounts, &self.network, &self.reach, &self.jobs, request).await
    }

    /// Who may what, in the language that is kept now. Sends nothing.
    pub fn who_may(&self) -> WhoMayView {
        reach::who_may::who_may(&self.accounts, &self.network, &self.reach)
    }

    /// What every account was last seen to reach. Sends nothing.
    pub fn reach_look(&self) -> ReachesView {
        reach::reach_look(&self.accounts, &self.network, &self.reach)
    }

    /// Asks accounts what they reach: one request each, all at once. Each answer is told as it comes, and one that does not
    /// come delays nobody.
    ///
    /// # Errors
    /// `account-is-unknown`. What a host, the way to it or a keychain says stands with its account.
    pub async fn reach_run(
        &self,
        request: ReachRequest,
        on: impl Fn(ReachView) + Send + Sync,
    ) -> Result<ReachesView, Box<Problem>> {
        reach::reach_run(&self.accounts, &self.network, &self.reach, &self.jobs, request, on).await
    }

    /// Stops what is running; it ends with what it has.
    pub fn work_cancel(&self, request: CancelRequest) -> Nothing {
        reach::work_cancel(&self.jobs, request)
    }

    /// The same in words, without what [`App::whoami`] says already.
    ///
    /// # Errors
    /// As for [`App::readers`].
    pub fn readers_said(&self, request: &WhoRequest) -> Result<Vec<TitleInBoth>, Box<Problem>> {
        readers::readers_said(&self.accounts, &self.network, request)
    }

    /// Every kind of recipe, in the order in which they are offered.
    pub fn recipes_list(&self) -> Vec<RecipeEntry> {
        recipe::recipes_list(&self.machine)
    }

    /// A complete file for another machine. It names server, entity and project, and says where the key is kept there. Whether the
    /// key is a service account's is known where the last test was this account's.
    ///
    /// `None` where a name holds characters that nobody sees.
    ///
    /// # Errors
    /// `target-is-incomplete` where no entity is known, `account-is-unknown`, `host-is-wrong`; what the person must agree to before
    /// a key goes to that host.
    pub fn recipe_write(&self, request: &RecipeRequest) -> Result<Option<RecipeView>, Box<Problem>> {
        recipe::recipe_write(&self.accounts, &self.network, &self.shown, request)
    }

    /// Does the window open at login? Reads it where the system keeps it, every time: the person may change it there.
    ///
    /// # Errors
    /// `system-refused`, with the system's words.
    pub fn startup_look(&self, desktop: &dyn Desktop) -> Result<StartupView, Box<Problem>> {
        startup::startup_look(desktop)
    }

    /// Has the window open at login, minimised, or no longer.
    ///
    /// # Errors
    /// `system-refused`, with the system's words.
    pub fn startup_keep(&self, wanted: &StartupView, desktop: &dyn Desktop) -> Result<StartupView, Box<Problem>> {
        startup::startup_keep(wanted.at_login, desktop)
    }

    /// Which identity the SDK would use in a folder, from where, and what it shadows. Sends nothing.
    ///
    /// # Errors
    /// Why the register cannot be read.
    pub fn whoami(&self, request: &WhoRequest) -> Result<WhoView, Box<Problem>> {
        who::whoami(&self.accounts, &self.network, request)
    }

    /// What a switch would change; writes nothing.
    ///
    /// # Errors
    /// `account-is-unknown`, `netrc-unreadable`, `settings-unreadable`, `link-leads-nowhere`, `file-cannot-be-written`.
    pub fn switch_plan(&self, request: &SwitchRequest) -> Result<SwitchPlanView, Box<Problem>> {
        switch::switch_plan(&self.accounts, &self.shown, request)
    }

    /// What taking back the last switch would change; writes nothing.
    ///
    /// # Errors
    /// `nothing-to-undo`; as for [`App::switch_plan`].
    pub fn switch_undo(&self) -> Result<SwitchPlanView, Box<Problem>> {
        switch::switch_undo(&self.accounts, &self.shown)
    }

    /// Makes a change that was planned and shown: all of it, or nothing.
    ///
    /// # Errors
    /// `file-changed-since`, `file-cannot-be-written`, `another-keywand-is-busy`; why a key cannot be had or kept.
    pub fn switch_apply(&self, request: &ApplyRequest) -> Result<SwitchDone, Box<Problem>> {
        switch::switch_apply(&self.accounts, &self.network, &self.shown, request)
    }

    /// Binds a folder to an account, or frees it.
    ///
    /// # Errors
    /// `account-is-unknown`; why the register cannot be written.
    pub fn folder_bind(&self, request: &BindRequest) -> Result<WhoView, Box<Problem>> {
        folder::folder_bind(&self.accounts, &self.network, request)
    }
}
