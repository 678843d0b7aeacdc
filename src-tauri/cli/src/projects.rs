//! `keywand reach ENTITY`: the projects of one entity, as each account sees them.

use std::sync::{Mutex, PoisonError};

use keywand_core::account::AccountId;
use keywand_core::contract::{EntityRequest, Problem, ProjectView, ProjectsEvent, ProjectsView, Visibility};
use keywand_core::i18n::Args as Words;
use serde::Serialize;

use crate::args::Reach;
use crate::print;
use crate::reach::{accounts, may_log, mood};
use crate::session::{DONE, FAILED, Session, status};
use crate::table::{Mood, table};

/// What one account sees in the entity.
#[derive(Serialize)]
struct Listed {
    label: String,
    #[serde(flatten)]
    view: ProjectsView,
    /// As far as they were listed; those of last time where no answer came.
    projects: Vec<ProjectView>,
}

/// Lists the projects of an entity with every account, or one.
pub(crate) fn run(session: &Session, args: &Reach, entity: &str) -> u8 {
    let asked = accounts(session, args);
    let listed = asked.and_then(|accounts| accounts.iter().map(|account| list(session, account, entity)).collect());
    let listed: Vec<Listed> = match listed {
        Ok(listed) => listed,
        Err(problem) => return session.failed(&problem, args.json),
    };
    if args.json {
        print::data(&serde_json::to_string(&listed).unwrap_or_default());
    } else {
        listed.iter().for_each(|one| describe(session, one));
    }
    let answered = listed.iter().any(|one| one.view.trouble.is_none());
    let worst = listed.iter().filter_map(|one| one.view.trouble.as_deref()).map(status).max();
    if answered { DONE } else { worst.unwrap_or(FAILED) }
}

fn list(session: &Session, account: &AccountId, entity: &str) -> Result<Listed, Box<Problem>> {
    let app = &session.app;
    let told: Mutex<Vec<ProjectView>> = Mutex::default();
    let take = |event| {
        let mut told = told.lock().unwrap_or_else(PoisonError::into_inner);
        match event {
            ProjectsEvent::Kept { projects, .. } | ProjectsEvent::Page { projects, first: true } => *told = projects,
            ProjectsEvent::Page { projects, .. } => told.extend(projects),
        }
    };
    let request = EntityRequest { account: account.clone(), entity: entity.to_owned() };
    let view = session.wait(app.projects_run(request, take)).map_err(|error| app.unreadable(&error.to_string()))??;
    let projects = told.into_inner().unwrap_or_else(PoisonError::into_inner);
    Ok(Listed { label: label(session, account), view, projects })
}

fn label(session: &Session, account: &AccountId) -> String {
    let reaches = session.app.reach_look().accounts;
    reaches.into_iter().find(|reach| reach.account == *account).map(|reach| reach.label).unwrap_or_default()
}

fn describe(session: &Session, listed: &Listed) {
    let Listed { label, view, projects } = listed;
    print::out(&format!("{label}  {}", view.entity));
    if let Some(trouble) = &view.trouble {
        print::out(&format!("  {} [{}]", trouble.explanation.of(session.language).title, trouble.code));
        if !projects.is_empty() {
            print::out(&format!("  {}", session.say("reach-of-last-time", &Words::new())));
        }
    } else if projects.is_empty() {
        print::out(&format!("  {}", session.say("reach-no-project-told", &Words::new())));
    }
    if !projects.is_empty() {
        let heads = ["head-project", "head-log-runs", "head-visibility", "head-updated"];
        table(session.language, "  ", &heads, &projects.iter().map(|project| row(session, project)).collect::<Vec<_>>());
    }
}

/// `segmentation  ✓ should work  Team  2026-11-02`
fn row(session: &Session, project: &ProjectView) -> (Mood, Vec<String>) {
    let visibility = project.visibility.map(|visibility| session.say(visibility_id(visibility), &Words::new()));
    let updated = project.updated.and_then(day);
    let cells = vec![
        project.name.clone(),
        may_log(session, project.may_log),
        visibility.unwrap_or_default(),
        updated.unwrap_or_default(),
    ];
    (mood(project.may_log), cells)
}

fn visibility_id(visibility: Visibility) -> &'static str {
    match visibility {
        Visibility::Open => "visibility-open",
        Visibility::Public => "visibility-public",
        Visibility::Team => "visibility-team",
        Visibility::Restricted => "visibility-restricted",
    }
}

/// The day of a Unix time in UTC, `2026-01-31`.
fn day(seconds: u64) -> Option<String> {
    let time = jiff::Timestamp::from_second(i64::try_from(seconds).ok()?).ok()?;
    Some(time.strftime("%Y-%m-%d").to_string())
}
