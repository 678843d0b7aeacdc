//! The whole wire between a face (window, terminal) and the core: requests, views, events, problems
//! and the one table of commands. Names are `snake_case` on the wire; absent facts are `null`.
//!
//! `keywand check --json` prints a [`CheckReport`]: the window draws the same object.

use serde::{Deserialize, Serialize};

mod account;
mod code;
mod page;
mod paste;
mod reach;
mod switch;

use crate::account::AccountId;
pub use crate::diagnose::{Code, Confidence, Facts, Group, StepName, StepState, Verdict};
pub use crate::explain::{Action, EvidenceLine, FindingView, LinkView, StepView};
use crate::i18n::Language;
pub use crate::snippet::{EditKind, Form, Named, NoteCode, SnippetView, Span};
pub use crate::vault::{Colour, Health, KeyHealth};
pub use account::{
    AccountAddRequest, AccountEditRequest, AccountMoveRequest, AccountOrigin, AccountRequest, AccountView, AccountsView,
    FoundView, ImportRequest, KeepChoice, KeyPlace, RemovedView, SampleTarget, UnlockRequest,
};
pub use code::{EditView, FixDone, FixFileRequest, FixPlanView, FixRequest, FixView, NameView, NoteView};
pub use page::{CodeEntry, CodePage, CodeRequest, PageView};
pub use paste::{PasteReport, PasteRequest, PasteView, Slots};
pub use reach::{
    CancelRequest, EntityRequest, EntityView, HitKind, HitView, ListedView, MatrixCell, MatrixEvent, MatrixRequest, MatrixRow,
    MatrixView, MayLog, MemberView, ProjectRequest, ProjectView, ProjectWays, ProjectsEvent, ProjectsView, ReachChange,
    ReachRequest, ReachView, ReachesView, SearchRequest, SearchView, TeamView, TitleInBoth, Visibility, WhoMayView, WhyUnknown,
    Work,
};
pub use switch::{
    ApplyRequest, BindRequest, BindingView, ChangeView, ProgramView, SourceKind, SourceView, SwitchDone, SwitchPlanView,
    SwitchRequest, SwitchedView, WhoRequest, WhoView, Wish,
};

/// Expands the command table to a Rust list and, for the tests, to TypeScript.
macro_rules! commands {
    ($($(#[doc = $doc:expr])+ $name:ident($request:ty) -> $response:ty;)+) => {
        /// Every command that the window may call, in the order of the table.
        pub const COMMANDS: &[&str] = &[$(stringify!($name)),+];

        /// The table as a TypeScript interface: `name: { request; response }`.
        #[cfg(feature = "bindings")]
        pub fn commands_as_typescript(config: &ts_rs::Config) -> String {
            use std::fmt::Write as _;
            use ts_rs::TS as _;
            let mut text = String::from("export interface Commands {\n");
            $(
                $( let _ = writeln!(text, "  /** {} */", $doc.trim()); )+
                let _ = writeln!(
                    text,
                    "  {}: {{ request: {}; response: {} }};",
                    stringify!($name), <$request>::name(config), <$response>::name(config)
                );
            )+
            text.push_str("}\n");
            text
        }
    };
}

commands! {
    /// What the window needs to draw its first frame.
    start(StartRequest) -> StartView;
    /// Starts the sample W&B on loopback and offers its people as accounts.
    sample_start(Nothing) -> AccountsView;
    /// The accounts as they are now: another window or terminal may have changed them.
    accounts_look(Nothing) -> AccountsView;
    /// Adds an account from anything that holds a key; asks the host who it belongs to, unless told not to.
    account_add(AccountAddRequest) -> AccountsView;
    /// Drops a key that waits for a decision.
    key_drop(Nothing) -> Nothing;
    /// Puts a key that was found on this machine on file.
    account_import(ImportRequest) -> AccountsView;
    /// Renames or recolours an account on file.
    account_edit(AccountEditRequest) -> AccountsView;
    /// Moves an account to another place in the order.
    account_move(AccountMoveRequest) -> AccountsView;
    /// Removes an account. One on file can come back until the next is removed; one of this session is wiped.
    account_forget(AccountRequest) -> AccountsView;
    /// Brings the account back that was removed last.
    account_restore(Nothing) -> AccountsView;
    /// Opens the encrypted key file with its passphrase, or makes one.
    keys_unlock(UnlockRequest) -> AccountsView;
    /// Which identity the SDK would use in a folder, from where, and what it shadows. Sends nothing.
    whoami(WhoRequest) -> WhoView;
    /// What a switch would change; writes nothing.
    switch_plan(SwitchRequest) -> SwitchPlanView;
    /// What taking back the last switch would change; writes nothing.
    switch_undo(Nothing) -> SwitchPlanView;
    /// Makes a change that was planned and shown.
    switch_apply(ApplyRequest) -> SwitchDone;
    /// Listens to what a person asks for outside the window; wishes arrive on the channel beside the request.
    wish_listen(Nothing) -> Nothing;
    /// Binds a folder to an account, or frees it.
    folder_bind(BindRequest) -> WhoView;
    /// Remembers that keys may go to the host or the proxy that was asked about.
    host_confirm(ConfirmRequest) -> Nothing;
    /// The permission test; progress arrives on the channel beside the request.
    check_run(CheckRequest) -> CheckReport;
    /// Makes an empty project where the test finds it missing, then tests again; progress arrives on the channel beside the request.
    project_create(ProjectCreateRequest) -> CheckReport;
    /// Stops the test that is running; it then ends with `check-was-cancelled`.
    check_cancel(Nothing) -> Nothing;
    /// Explains the last test again, in the language that is kept now, without a request.
    check_explain(Nothing) -> Option<CheckReport>;
    /// What every account was last seen to reach, and what changed since the last session. Sends nothing.
    reach_look(Nothing) -> ReachesView;
    /// Asks accounts what they reach: one request each, all at once; each answer arrives on the channel beside the request.
    reach_run(ReachRequest) -> ReachesView;
    /// Asks for the members and roles of one entity.
    team_open(EntityRequest) -> TeamView;
    /// Lists the projects of one entity; what was kept and each page arrive on the channel beside the request.
    projects_run(EntityRequest) -> ProjectsView;
    /// The call to copy for a project, and the address of its page. Sends nothing.
    project_ways(ProjectRequest) -> ProjectWays;
    /// Searches everything that every account was seen to reach. Sends nothing.
    reach_search(SearchRequest) -> SearchView;
    /// Asks which account may log to targets, read-only; verdicts arrive on the channel beside the request.
    matrix_run(MatrixRequest) -> MatrixView;
    /// Stops one of these; it then ends with what it has.
    work_cancel(CancelRequest) -> Nothing;
    /// Who may what: accounts × teams, to print or to copy, in the language that is kept now. Sends nothing.
    who_may(Nothing) -> WhoMayView;
    /// Has the system print what the window laid out for paper.
    page_print(Nothing) -> Nothing;
    /// Recognises what was pasted: a failure, a key, or a target. Sends nothing.
    paste_look(PasteRequest) -> PasteView;
    /// Pasted code with other names in it; sends nothing.
    fix(FixRequest) -> FixView;
    /// What would change in a file of code; writes nothing.
    fix_plan(FixFileRequest) -> FixPlanView;
    /// What taking back the last change of a file of code would change; writes nothing.
    fix_undo(Nothing) -> FixPlanView;
    /// Makes a change of a file of code that was planned and shown.
    fix_apply(ApplyRequest) -> FixDone;
    /// Every code, by what it is about.
    codes_list(Nothing) -> Vec<CodeEntry>;
    /// The page of one code.
    code_page(CodeRequest) -> CodePage;
    /// Keeps language, theme and last target; the language holds for everything said from then on.
    preferences_keep(Preferences) -> StartView;
    /// Opens a page that the last report offered, in the browser.
    link_open(LinkRequest) -> Nothing;
    /// Puts text on the clipboard.
    text_copy(CopyRequest) -> Nothing;
}

/// A request or response without content.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Nothing {}

/// Asks for the first frame.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StartRequest {
    /// Languages of the system, most wanted first, as BCP 47 tags; empty: the core asks the system.
    #[serde(default)]
    pub languages: Vec<String>,
}

/// What the window needs to draw its first frame.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StartView {
    /// Version of Keywand.
    pub version: String,
    /// Language to begin with: the kept preference, else the system's, else English.
    pub language: Language,
    /// What was kept from last time.
    pub preferences: Preferences,
    /// Accounts on offer.
    pub accounts: AccountsView,
}

/// What is kept between starts. Never a key.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
pub struct Preferences {
    /// Language chosen by hand; `null` follows the system.
    pub language: Option<Language>,
    /// Theme chosen by hand; `null` follows the system.
    pub theme: Option<Theme>,
    /// Last target, as typed: `entity/project` or `project`.
    pub last_target: Option<String>,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// Dark text on light ground.
    Light,
    /// Light text on dark ground.
    Dark,
}

/// Asks: may this account log runs there?
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CheckRequest {
    /// The account that asks.
    pub account: AccountId,
    /// `entity/project`, `project`, or the address of a project or run page.
    pub target: String,
    /// Prove it by writing: one run in an existing project, removed again.
    pub write: bool,
}

/// Makes an empty project.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ProjectCreateRequest {
    /// The account that makes it.
    pub account: AccountId,
    /// Entity that it will belong to.
    pub entity: String,
    /// Its name.
    pub project: String,
}

/// Opens one page.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LinkRequest {
    /// The page's address; only one that a report offered is opened.
    pub url: String,
}

/// Answers the question whether a key may go somewhere.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ConfirmRequest {
    /// The host or the proxy, as the question showed it.
    pub host: String,
}

/// Copies one text.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CopyRequest {
    /// The text.
    pub text: String,
}

/// One step of a finished test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Step {
    /// Which step.
    pub name: StepName,
    /// How it ended.
    pub state: StepState,
    /// Milliseconds from the start of the test until the step was decided.
    pub ms: u32,
}

/// What arrives while a test runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Progress {
    /// Work on a step began.
    Began {
        /// Which step.
        name: StepName,
    },
    /// A step was decided.
    Decided {
        /// The step.
        step: Step,
    },
    /// Three seconds have passed without an answer; the test goes on.
    StillWaiting {
        /// The host that has not answered.
        host: String,
    },
}

/// The verdict card: everything that a finished test has to say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CheckReport {
    /// May this account log runs there?
    pub verdict: Verdict,
    /// Shown by a run that was made and removed (allowed) or refused (denied).
    pub proven: bool,
    /// Language of every sentence below.
    pub language: Language,
    /// One sentence: who, where, may or may not.
    pub sentence: String,
    /// Host as a person reads it.
    pub host: Option<String>,
    /// Label of the account, as shown.
    pub account: Option<String>,
    /// Username, where the server told it.
    pub user: Option<String>,
    /// Entity that was tested (the default entity where none was given).
    pub entity: Option<String>,
    /// Project that was tested.
    pub project: Option<String>,
    /// Most probable first.
    pub findings: Vec<FindingView>,
    /// Every step, in order.
    pub steps: Vec<Step>,
    /// Requests that went to the server.
    pub requests: u32,
    /// Milliseconds of the whole test.
    pub elapsed_ms: u32,
    /// What was asked and answered, and where the key came from; never the key.
    pub evidence: Vec<EvidenceLine>,
    /// The corrected call, ready to copy; `null` where nothing sensible can be offered.
    pub snippet: Option<SnippetView>,
    /// May the test be proved by writing, and what would that leave behind?
    pub write_offer: Option<String>,
    /// May the missing project be created from here, and what would that leave behind?
    pub create_offer: Option<String>,
    /// Redacted report, as it would be copied.
    pub report: String,
    /// Answers as they came, cut and with any secret masked.
    pub raw: Vec<RawAnswer>,
}

/// One answer as it came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RawAnswer {
    /// Name of the GraphQL operation.
    pub operation: String,
    /// HTTP status, where one arrived.
    pub status: Option<u16>,
    /// The body, cut at 16 KiB, any secret masked.
    pub body: String,
}

/// Why a command could not do what was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Problem {
    /// Stable name.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// Explained like any finding, in both languages: a switch needs no new request.
    pub explanation: Box<InBoth>,
    /// For a bug report; never a secret.
    pub technical: Option<String>,
    /// Might the same request succeed if sent again?
    pub retry: bool,
}

/// The same explanation in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct InBoth {
    /// In Japanese.
    pub ja: FindingView,
    /// In English.
    pub en: FindingView,
}

impl InBoth {
    /// The one in this language.
    pub fn of(&self, language: Language) -> &FindingView {
        match language {
            Language::Ja => &self.ja,
            Language::En => &self.en,
        }
    }
}

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Asks for a decision.
    Question,
    /// Something was wrong.
    Error,
}
