//! The one table of commands, and what is made from it: the list, and the screen's types. The router is made in `app/call.rs`.

/// Hands the table to another macro, which reads each line as the method of `App` that answers the command.
///
/// A line says what the method is given: the request (`&` where it only looks at it), `desktop` where it needs what the face brings,
/// `tell` where it tells events on the way. `async` where it waits for a server. Of the response, `Result` is left out.
macro_rules! commands {
    ($with:ident) => {
        $with! {
            /// What the window needs to draw its first frame.
            start(&StartRequest) -> StartView;
            /// Starts the sample W&B on loopback and offers its people as accounts.
            async sample_start(desktop) -> AccountsView;
            /// The accounts as they are now: another window or terminal may have changed them.
            accounts_look() -> AccountsView;
            /// Adds an account from anything that holds a key; asks the host who it belongs to, unless told not to.
            async account_add(AccountAddRequest) -> AccountsView;
            /// Drops a key that waits for a decision.
            key_drop() -> Nothing;
            /// Puts a key that was found on this machine on file.
            async account_import(&ImportRequest) -> AccountsView;
            /// Renames or recolours an account on file.
            account_edit(&AccountEditRequest) -> AccountsView;
            /// Moves an account to another place in the order.
            account_move(&AccountMoveRequest) -> AccountsView;
            /// Removes an account. One on file can come back until the next is removed; one of this session is wiped.
            account_forget(&AccountRequest) -> AccountsView;
            /// Brings the account back that was removed last.
            account_restore() -> AccountsView;
            /// Opens the encrypted key file with its passphrase, or makes one.
            keys_unlock(UnlockRequest) -> AccountsView;
            /// Which identity the SDK would use in a folder, from where, and what it shadows. Sends nothing.
            whoami(&WhoRequest) -> WhoView;
            /// What other programs that read a key would send from a folder, a line each. Sends nothing.
            readers_said(&WhoRequest) -> Vec<TitleInBoth>;
            /// What a switch would change; writes nothing.
            switch_plan(&SwitchRequest) -> SwitchPlanView;
            /// What taking back the last switch would change; writes nothing.
            switch_undo() -> SwitchPlanView;
            /// Makes a change that was planned and shown.
            switch_apply(&ApplyRequest) -> SwitchDone;
            /// Listens to what a person asks for outside the window; wishes arrive on the channel beside the request.
            wish_listen(desktop, tell Wish) -> Nothing;
            /// Binds a folder to an account, or frees it.
            folder_bind(&BindRequest) -> WhoView;
            /// Remembers that keys may go to the host or the proxy that was asked about.
            host_confirm(&ConfirmRequest) -> Nothing;
            /// The permission test; progress arrives on the channel beside the request.
            async check_run(CheckRequest, tell Progress) -> CheckReport;
            /// Makes an empty project where the test finds it missing, then tests again; progress arrives on the channel beside the request.
            async project_create(ProjectCreateRequest, tell Progress) -> CheckReport;
            /// Stops the test that is running; it then ends with `check-was-cancelled`.
            check_cancel() -> Nothing;
            /// Explains the last test again, in the language that is kept now, without a request.
            check_explain() -> Option<CheckReport>;
            /// What the account may do at a target beside logging a run, action by action, read-only; the test goes before, where it was not made.
            async actions_run(ActionsRequest) -> ActionsView;
            /// Says the rights that were asked for last again, in the language that is kept now, without a request.
            actions_explain() -> Option<ActionsView>;
            /// What every account was last seen to reach, and what changed since the last session. Sends nothing.
            reach_look() -> ReachesView;
            /// Asks accounts what they reach: one request each, all at once; each answer arrives on the channel beside the request.
            async reach_run(ReachRequest, tell ReachView) -> ReachesView;
            /// Asks for the role in every team of accounts that were told their teams: one request a team, within the bounds of
            /// their hosts; each account arrives on the channel beside the request once all of its teams were asked.
            async roles_run(ReachRequest, tell ReachView) -> ReachesView;
            /// Asks for the members and roles of one entity.
            async team_open(&EntityRequest) -> TeamView;
            /// Lists the projects of one entity; what was kept and each page arrive on the channel beside the request.
            async projects_run(EntityRequest, tell ProjectsEvent) -> ProjectsView;
            /// The projects of one entity that the account may log to, as far as they are kept or the first page of the list tells; the one that changed last comes first.
            async projects_offer(&EntityRequest) -> Vec<String>;
            /// The call to copy for a project, and the address of its page. Sends nothing.
            project_ways(&ProjectRequest) -> ProjectWays;
            /// Searches everything that every account was seen to reach. Sends nothing.
            reach_search(&SearchRequest) -> SearchView;
            /// Asks which account may log to targets, read-only; verdicts arrive on the channel beside the request.
            async matrix_run(MatrixRequest, tell MatrixEvent) -> MatrixView;
            /// Every favourite with its last answer. Sends nothing.
            favourites_look() -> FavouritesView;
            /// Makes a target a favourite of an account: with the answer of the last test where it was that one, else tests first.
            async favourite_add(&FavouriteRequest) -> FavouritesView;
            /// Drops a favourite.
            favourite_drop(&FavouriteRequest) -> FavouritesView;
            /// Tests every favourite again, read-only; each arrives on the channel beside the request. The system notifies of a
            /// change where the person wants that.
            async favourites_run(desktop, tell FavouriteView) -> FavouritesView;
            /// Stops one of these; it then ends with what it has.
            work_cancel(CancelRequest) -> Nothing;
            /// Who may what: accounts × teams, to print or to copy, in the language that is kept now. Sends nothing.
            who_may() -> WhoMayView;
            /// Has the system print what the window laid out for paper.
            page_print(desktop) -> Nothing;
            /// Recognises what was pasted: a failure, a key, or a target. Sends nothing.
            paste_look(&PasteRequest) -> PasteView;
            /// Pasted code with other names in it; sends nothing.
            fix(&FixRequest) -> FixView;
            /// What would change in a file of code that the person chooses in the system's dialog; `null` where none was chosen. Writes nothing.
            async fix_choose(&FixChooseRequest, desktop) -> Option<FixPlanView>;
            /// What taking back the last change of a file of code would change; writes nothing.
            fix_undo() -> FixPlanView;
            /// Makes a change of a file of code that was planned and shown.
            fix_apply(&ApplyRequest) -> FixDone;
            /// Has the person choose a folder in the system's dialog; `null` where they chose none. Sends nothing.
            async folder_choose(&FolderRequest, desktop) -> Option<FolderView>;
            /// Searches this machine and the folder that was chosen for keys; how far it is arrives on the channel beside the request. Sends nothing.
            async keys_look(KeysLookRequest, tell SearchProgress) -> KeysFound;
            /// Asks one host whether it knows the keys of the last search that are for it, read-only.
            async keys_ask(&KeysAskRequest) -> KeysFound;
            /// What would change so that no key stands in files of the last search; writes nothing.
            clean_plan(&CleanRequest) -> CleanView;
            /// Keeps the keys that are not on file yet, and takes them out of the files as it was planned and shown.
            clean_apply(&CleanApplyRequest) -> Nothing;
            /// Reads the offline runs of the folder that was chosen, and says where `wandb sync` would send each; how far it is arrives on the channel beside the request. Sends nothing.
            async offline_look(OfflineLookRequest, tell SearchProgress) -> OfflineFound;
            /// Tests a target of those runs, read-only, with the key that wandb would use here; `null` where its names cannot be used, or it was stopped.
            async offline_test(&OfflineTestRequest) -> Option<OfflineTested>;
            /// Every code, by what it is about.
            codes_list() -> Vec<CodeEntry>;
            /// The page of one code.
            code_page(CodeRequest) -> CodePage;
            /// Keeps language, theme and last target; the language holds for everything said from then on.
            preferences_keep(Preferences) -> StartView;
            /// Does the window open when the person logs in?
            startup_look(desktop) -> StartupView;
            /// Has it open then, minimised, or no longer.
            startup_keep(&StartupView, desktop) -> StartupView;
            /// Every kind of recipe for another machine.
            recipes_list() -> Vec<RecipeEntry>;
            /// A complete file for another machine, without a key; `null` where the names cannot stand in one. Sends nothing.
            recipe_write(&RecipeRequest) -> Option<RecipeView>;
            /// Opens a page that the last report offered, in the browser.
            link_open(&LinkRequest, desktop) -> Nothing;
            /// Puts text on the clipboard.
            text_copy(&CopyRequest, desktop) -> Nothing;
        }
    };
}
pub(crate) use commands;

/// The name of a command.
macro_rules! name {
    (async $name:ident) => {
        stringify!($name)
    };
    ($name:ident) => {
        stringify!($name)
    };
}
pub(crate) use name;

/// The type of what a command is asked with.
macro_rules! request {
    (desktop $($rest:tt)*) => {
        $crate::contract::Nothing
    };
    (&$request:ty $(, $($rest:tt)*)?) => {
        $request
    };
    ($request:ty $(, $($rest:tt)*)?) => {
        $request
    };
    () => {
        $crate::contract::Nothing
    };
}
pub(crate) use request;

macro_rules! list {
    ($($(#[doc = $doc:expr])+ $($word:ident)+ ($($given:tt)*) -> $response:ty;)+) => {
        /// Every command that a face may call, in the order of the table.
        pub const COMMANDS: &[&str] = &[$(name!($($word)+)),+];
    };
}
commands!(list);
