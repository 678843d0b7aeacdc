//! What accounts reach, on the wire: entities, roles, projects, search, and which account may log where.
//!
//! A name is shown without characters that could reorder or hide the text around it; where that changes it, `exact` is the
//! name as the server writes it, and requests take that.

use serde::{Deserialize, Serialize};

use super::{ActionName, ActionsView, CheckReport, Code, Confidence, Health, Problem, Verdict};
use crate::account::AccountId;
use crate::i18n::Language;
use crate::snippet::Span;

pub use crate::reach::{MayLog, ReachChange, Visibility, WhyUnknown};

/// What every account was last seen to reach, those on file first.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReachesView {
    /// One an account, in the order of the accounts.
    pub accounts: Vec<ReachView>,
}

/// What one account was last seen to reach.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReachView {
    /// The account.
    pub account: AccountId,
    /// What it is called: its label, its username, else the hint of its key.
    pub label: String,
    /// Host as a person reads it.
    pub host: String,
    /// How its key did when it was last asked; `null` before that.
    pub key: Option<Health>,
    /// Why the last question had no answer; what stands below is then older. `null` where it had one.
    pub trouble: Option<Box<Problem>>,
    /// When what stands below was answered, in seconds since 1970; `null`: never.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub at: Option<u64>,
    /// Was it answered since Keywand started?
    pub fresh: bool,
    /// Username, as the server told it.
    pub user: Option<String>,
    /// Entity that runs go to where none is given.
    pub default_entity: Option<String>,
    /// Its own entity and its teams, the default one first; empty before the first answer.
    pub entities: Vec<EntityView>,
    /// Why its teams are not known, where the server did not tell them.
    pub teams_unknown: Option<WhyUnknown>,
    /// Its organizations; `null` where the server did not tell.
    pub organizations: Option<Vec<String>>,
    /// What changed since the answer of the last session.
    pub changes: Vec<ReachChange>,
    /// When that answer came, in seconds since 1970.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub changed_since: Option<u64>,
}

/// One entity that an account may name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EntityView {
    /// Its name, as it is shown.
    pub name: String,
    /// Its name as the server writes it, where that differs.
    pub exact: Option<String>,
    /// Is it the account's own entity, rather than a team?
    pub personal: bool,
    /// Do runs go here where no entity is given?
    pub default: bool,
    /// Organization, where the server told it.
    pub organization: Option<String>,
    /// May the account log runs here? A single project may decide otherwise.
    pub may_log: MayLog,
    /// Why that is not known, where it is not.
    pub may_log_unknown: Option<WhyUnknown>,
    /// The account's role, as the server writes it.
    pub role: Option<String>,
    /// Why that is not known, where it is not; members are asked when a team is opened.
    pub role_unknown: Option<WhyUnknown>,
    /// Names of its admins, the account itself not among them; `null` until its members were told.
    pub admins: Option<Vec<String>>,
    /// When role and admins were told, in seconds since 1970.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub members_at: Option<u64>,
    /// Invitations that were not accepted yet; `null` until its members were told.
    pub pending: Option<u32>,
    /// Its projects, as far as they were listed; `null`: not listed yet.
    pub projects: Option<ListedView>,
}

/// How far the projects of an entity were listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ListedView {
    /// So many were listed.
    pub count: u32,
    /// Is that all of them?
    pub complete: bool,
    /// When, in seconds since 1970.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub at: u64,
}

/// Asks what accounts reach.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReachRequest {
    /// The accounts; empty: all of them.
    pub accounts: Vec<AccountId>,
}

/// Names one entity of an account.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EntityRequest {
    /// The account that asks.
    pub account: AccountId,
    /// The entity: `exact` where there is one, else `name`.
    pub entity: String,
}

/// A team or personal entity, opened.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TeamView {
    /// The account that asked.
    pub account: AccountId,
    /// The entity, with what its members told of it.
    pub entity: EntityView,
    /// Its members; `null` where they were not told.
    pub members: Option<Vec<MemberView>>,
    /// Why they are not known, where they are not.
    pub members_unknown: Option<WhyUnknown>,
    /// When they were told, in seconds since 1970; `null`: never.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub at: Option<u64>,
    /// Why no answer came this time; what stands here is then of last time.
    pub trouble: Option<Box<Problem>>,
}

/// One member of a team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MemberView {
    /// Username.
    pub username: Option<String>,
    /// Display name.
    pub name: Option<String>,
    /// Role, as the server writes it; `null` where it does not tell.
    pub role: Option<String>,
    /// Team admin? `null` where the server does not tell.
    pub admin: Option<bool>,
    /// Invited, not yet joined? `null` where the server does not tell.
    pub pending: Option<bool>,
    /// Is it the account itself?
    pub own: bool,
}

/// One project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ProjectView {
    /// Its name, as it is shown.
    pub name: String,
    /// Its name as the server writes it, where that differs.
    pub exact: Option<String>,
    /// Who may see it; `null` where the server does not tell.
    pub visibility: Option<Visibility>,
    /// May the account log runs here?
    pub may_log: MayLog,
    /// Why that is not known, where it is not.
    pub may_log_unknown: Option<WhyUnknown>,
    /// When it was created, in seconds since 1970.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub created: Option<u64>,
    /// When it last changed, in seconds since 1970; `null` where the server does not tell.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub updated: Option<u64>,
}

/// Names one project of an entity.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ProjectRequest {
    /// The account that reaches it.
    pub account: AccountId,
    /// The entity: `exact` where there is one, else `name`.
    pub entity: String,
    /// The project: `exact` where there is one, else `name`.
    pub project: String,
}

/// What to do with a project elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ProjectWays {
    /// The call to copy.
    pub snippet: String,
    /// Its page; `link_open` opens it.
    pub page: String,
}

/// What arrives while projects are listed.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ProjectsEvent {
    /// The list of last time; comes first, where there is one, before anything is asked.
    Kept {
        /// The projects.
        projects: Vec<ProjectView>,
        /// When they were listed, in seconds since 1970.
        #[cfg_attr(feature = "bindings", ts(type = "number"))]
        at: u64,
    },
    /// A page. The first one takes the place of what was kept.
    Page {
        /// The projects.
        projects: Vec<ProjectView>,
        /// Is it the first page?
        first: bool,
    },
}

/// How the listing ended.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ProjectsView {
    /// The account that asked.
    pub account: AccountId,
    /// The entity, as it is shown.
    pub entity: String,
    /// What is listed now; `null`: nothing, not even from last time.
    pub listed: Option<ListedView>,
    /// Why the list is not known, where the server did not tell it.
    pub unknown: Option<WhyUnknown>,
    /// Why no further answer came; what came before it stands.
    pub trouble: Option<Box<Problem>>,
    /// Was it stopped?
    pub cancelled: bool,
}

/// Work that can be stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Work {
    /// `reach_run`.
    Reach,
    /// `roles_run`.
    Roles,
    /// `team_open`.
    Team,
    /// `projects_run`.
    Projects,
    /// `matrix_run`.
    Matrix,
    /// `keys_look` and `keys_ask`.
    Keys,
    /// `favourites_run`.
    Favourites,
    /// `offline_look` and `offline_test`.
    Offline,
}

/// Stops what is running.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CancelRequest {
    /// What to stop.
    pub work: Work,
}

/// Searches everything that every account was seen to reach.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SearchRequest {
    /// As typed; words may stand in any order. Empty: nothing is found.
    pub query: String,
    /// Most hits wanted.
    pub limit: u32,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SearchView {
    /// The query that this answers.
    pub query: String,
    /// Best first.
    pub hits: Vec<HitView>,
    /// So many were found in all.
    pub total: u32,
}

/// What a hit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum HitKind {
    /// An account.
    Account,
    /// A team, or an account's own entity.
    Entity,
    /// A project.
    Project,
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HitView {
    /// What it is.
    pub kind: HitKind,
    /// What is shown: a label and username, `entity`, or `entity/project`.
    pub text: String,
    /// Characters of `text` that were matched, in UTF-16 units.
    pub ranges: Vec<Span>,
    /// Host as a person reads it.
    pub host: String,
    /// The account that would ask: one that may log, where there is one.
    pub account: AccountId,
    /// What that account is called.
    pub account_label: String,
    /// Every account that reaches it.
    pub accounts: Vec<AccountId>,
    /// May that account log runs there? `null` for an account.
    pub may_log: Option<MayLog>,
    /// Target to test, as the server writes it: `entity/project`; `null` where no project is meant.
    pub target: Option<String>,
    /// The entity, as the server writes it; `null` for an account.
    pub entity: Option<String>,
    /// The call to copy; `null` where no project is meant.
    pub snippet: Option<String>,
}

/// Asks which account may log to targets, or do something else there.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MatrixRequest {
    /// The targets, as typed.
    pub targets: Vec<String>,
    /// The accounts; empty: all of them.
    pub accounts: Vec<AccountId>,
    /// What they would do there; none: log a run.
    #[serde(default)]
    pub action: Option<ActionName>,
    /// The run, sweep, artifact, queue or registry that the action is about: an id, a name or the address of its page.
    #[serde(default)]
    pub subject: Option<String>,
}

/// The card of one account for one target.
#[derive(Debug, Clone, Serialize)]
pub struct AccountCard {
    /// The account.
    pub account: AccountId,
    /// The card that the account's own test shows.
    pub report: CheckReport,
    /// Every action, where they were asked for.
    pub actions: Option<ActionsView>,
}

/// Verdicts of accounts × targets.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MatrixView {
    /// The targets, as typed, in order.
    pub targets: Vec<String>,
    /// One an account, in the order of the accounts.
    pub rows: Vec<MatrixRow>,
    /// Was it stopped?
    pub cancelled: bool,
}

/// One account's verdicts.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MatrixRow {
    /// The account.
    pub account: AccountId,
    /// What it is called.
    pub label: String,
    /// Host as a person reads it.
    pub host: String,
    /// Does the SDK use it now?
    pub active: bool,
    /// Is it on file, so that a switch to it can be planned?
    pub on_file: bool,
    /// One a target, in order; `null`: not decided.
    pub cells: Vec<Option<MatrixCell>>,
}

/// May this account log there, or do what was asked?
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MatrixCell {
    /// The verdict.
    pub verdict: Verdict,
    /// The cause that leads, where one question was enough to tell it; else test this one to learn it.
    pub code: Option<Code>,
    /// How sure it is.
    pub confidence: Option<Confidence>,
    /// That cause in a few words.
    pub title: Option<TitleInBoth>,
    /// The action that was judged: of a registry it is linking, whatever was asked about.
    pub action: ActionName,
    /// Where the run would go; `null` where no entity is known.
    pub entity: Option<String>,
    /// The project.
    pub project: String,
}

/// A few words in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TitleInBoth {
    /// In Japanese.
    pub ja: String,
    /// In English.
    pub en: String,
}

impl TitleInBoth {
    /// In one of them.
    pub fn of(&self, language: Language) -> &str {
        if language == Language::Ja { &self.ja } else { &self.en }
    }
}

/// A verdict of a matrix as it arrives.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MatrixEvent {
    /// The account.
    pub account: AccountId,
    /// Number of the target, counted from 0.
    pub target: u32,
    /// The verdict.
    pub cell: MatrixCell,
    /// So many are decided.
    pub done: u32,
    /// Of so many.
    pub total: u32,
}

/// Who may what, as it may be pasted into a ticket or printed: no key, no e-mail address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WhoMayView {
    /// Plain text.
    pub text: String,
    /// Markdown.
    pub markdown: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_said_in_the_language_that_is_asked_for() {
        let title = TitleInBoth { ja: "a".to_owned(), en: "b".to_owned() };
        assert_eq!(Language::ALL.map(|language| title.of(language)), ["a", "b"]);
    }
}
