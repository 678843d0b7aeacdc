//! The whole wire between a face (window, terminal) and the core: requests, views, events, problems
//! and the one table of commands (`table.rs`). Names are `snake_case` on the wire; absent facts are `null`.
//!
//! `keywand check --json` prints a [`CheckReport`]: the window draws the same object.

use serde::{Deserialize, Serialize};

mod account;
mod code;
mod found;
mod hand_over;
mod job;
mod lying;
mod netrc;
mod page;
mod paste;
mod problem;
mod reach;
mod recipe;
mod right;
mod rotate;
mod switch;
mod table;
#[cfg(feature = "bindings")]
mod typescript;
mod watch;
mod who;

use crate::account::AccountId;
pub use crate::code::{EditKind, Form, Named, NoteCode};
pub use crate::diagnose::{ActionName, Code, Confidence, Facts, Group, RightState, StepName, StepState, Verdict};
pub use crate::explain::{Action, ActionView, EvidenceLine, FindingView, LinkView, StepView};
use crate::i18n::Language;
pub use crate::keys::LyingIn;
pub use crate::offline::Unread;
pub use crate::recipe::RecipeKind;
pub use crate::snippet::{SnippetView, Span};
pub use crate::vault::{Colour, Health, KeyHealth, KeyKind, KindOfKey};
pub use account::{
    AccountAddRequest, AccountEditRequest, AccountMoveRequest, AccountOrigin, AccountRequest, AccountView, AccountsView,
    FoundView, ImportRequest, KeepChoice, KeyPlace, RemovedView, SampleTarget, UnlockRequest,
};
pub use code::{EditView, FixChooseRequest, FixDone, FixFileRequest, FixPlanView, FixRequest, FixView, NameView, NoteView};
pub use found::{
    AccountLabel, CleanApplyRequest, CleanRequest, FolderFor, FolderRequest, FolderView, KeyFound, KeyPlaceFound, KeysAskRequest,
    KeysFound, KeysHost, KeysLookRequest, SearchProgress,
};
pub use hand_over::{
    HandOverDone, HandOverNote, HandOverNoteView, HandOverPlanView, HandOverProgram, HandOverProgramState, HandOverRequest,
};
pub use job::{
    GuardRequest, GuardView, OfflineFound, OfflineLookRequest, OfflineRequest, OfflineRunView, OfflineTarget, OfflineTestRequest,
    OfflineTested, OfflineView,
};
pub use lying::{CleanView, KeyLying, KeyToKeep, KeysView, LyingPlace, LyingState};
pub use netrc::{LostMachine, MendPlace, NetrcChange, NetrcView};
pub use page::{CodeEntry, CodePage, CodeRequest, PageView};
pub use paste::{PasteReport, PasteRequest, PasteView, Slots};
pub use problem::{InBoth, Problem, Severity};
pub use reach::{
    AccountCard, CancelRequest, EntityRequest, EntityView, HitKind, HitView, ListedView, MatrixCell, MatrixEvent, MatrixRequest,
    MatrixRow, MatrixView, MayLog, MemberView, ProjectRequest, ProjectView, ProjectWays, ProjectsEvent, ProjectsView,
    ReachChange, ReachRequest, ReachView, ReachesView, SearchRequest, SearchView, TeamView, TitleInBoth, Visibility, WhoMayView,
    WhyUnknown, Work,
};
pub use recipe::{RecipeEntry, RecipeRequest, RecipeView};
pub use right::{ActionsRequest, ActionsView, PageMistake, PageMistakeKind, Place};
pub use rotate::{RotateDone, RotateFinish, RotateView};
pub use switch::{
    ApplyRequest, BindRequest, ChangeMade, ChangeView, ProgramView, SwitchDone, SwitchPlanView, SwitchRequest, Wish,
};
pub use table::COMMANDS;
pub(crate) use table::{commands, name, request};
#[cfg(feature = "bindings")]
pub use typescript::typescript;
pub use watch::{AnswerView, FavouriteChange, FavouriteRequest, FavouriteView, FavouritesView};
pub use who::{BindingView, ReaderView, SourceKind, SourceView, SwitchedView, WhoRequest, WhoView, WslView};

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
    /// The system notifies of what a favourite lost or gained.
    pub notify: bool,
    /// The notification names accounts and targets.
    pub notify_names: bool,
}

/// Whether the window opens when the person logs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StartupView {
    /// It opens then, minimised.
    pub at_login: bool,
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
    /// The registry that the target is the address of, `ORGANIZATION/NAME` or `NAME`: the right to link was judged, and entity and
    /// project are the registry's.
    pub registry: Option<String>,
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
