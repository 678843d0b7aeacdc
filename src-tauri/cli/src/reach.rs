//! `keywand reach`: what accounts reach.

use keywand_core::account::AccountId;
use keywand_core::app::may_log_id;
use keywand_core::contract::{EntityView, ListedView, MayLog, Problem, ReachChange, ReachRequest, ReachView};
use keywand_core::explain::role_name;
use keywand_core::i18n::Args as Words;

use crate::args::Reach;
use crate::session::{DONE, FAILED, Session, status};
use crate::table::{Mood, table};
use crate::{print, projects};

/// Asks every account, or one, and prints what it reaches. Without any account on file: the identity that the SDK would use.
pub(crate) fn run(session: &Session, args: &Reach) -> u8 {
    if let Some(entity) = &args.entity {
        return projects::run(session, args, entity);
    }
    let app = &session.app;
    let asked = accounts(session, args).and_then(|accounts| {
        session
            .wait(app.reach_whole(ReachRequest { accounts: accounts.clone() }, |_| {}))
            .map_err(|error| app.unreadable(&error.to_string()))?
            .map(|view| (view, accounts))
    });
    let (view, named) = match asked {
        Ok(asked) => asked,
        Err(problem) => {
            let status = session.failed(&problem, args.json);
            session.name_key_options(&problem, args.json, "--account NAME");
            return status;
        }
    };
    let meant: Vec<&ReachView> = view.accounts.iter().filter(|reach| named.contains(&reach.account)).collect();
    if args.json {
        print::data(&serde_json::to_string(&meant).unwrap_or_default());
    } else if args.report {
        print::out(app.who_may_of(&named).markdown.trim_end());
    } else {
        meant.iter().for_each(|reach| describe(session, reach));
    }
    let answered = meant.iter().any(|reach| reach.trouble.is_none());
    let worst = meant.iter().filter_map(|reach| reach.trouble.as_deref()).map(status).max();
    if answered { DONE } else { worst.unwrap_or(FAILED) }
}

/// The account that was named, else all on file, else the identity that the SDK would use here.
pub(crate) fn accounts(session: &Session, args: &Reach) -> Result<Vec<AccountId>, Box<Problem>> {
    if let Some(name) = &args.account {
        return session.account(Some(name)).map(|account| vec![account]);
    }
    match session.accounts_on_file()? {
        none if none.is_empty() => {
            let account = session.app.account_of_machine(None, false)?;
            session.confirmed(|| session.app.may_send(&account))?;
            Ok(vec![account])
        }
        accounts => Ok(accounts),
    }
}

fn describe(session: &Session, reach: &ReachView) {
    let user = reach.user.as_deref().unwrap_or("-");
    print::out(&format!("{}  {user}  {}", reach.label, reach.host));
    if let Some(trouble) = &reach.trouble {
        print::prose("  ", &format!("{} [{}]", trouble.explanation.of(session.language).title, trouble.code));
        if reach.at.is_some() {
            print::out(&format!("  {}", session.say("reach-of-last-time", &Words::new())));
        }
    }
    for change in &reach.changes {
        print::prose("  ! ", &said(session, change));
    }
    if reach.teams_unknown.is_some() {
        print::out(&format!("  {}", session.say("reach-teams-unknown", &Words::new())));
    }
    if !reach.entities.is_empty() {
        let heads = ["", "head-team", "head-role", "head-log-runs", "head-organization", "head-projects", "head-admins"];
        table(session.language, "  ", &heads, &reach.entities.iter().map(|entity| row(session, entity)).collect::<Vec<_>>());
    }
}

/// `* vision-lab  Member  ✓ should work  Example Research  2  Yuki Sato`
fn row(session: &Session, entity: &EntityView) -> (Mood, Vec<String>) {
    let role = entity.role.as_deref().map(|role| role_name(role).to_owned()).unwrap_or_default();
    let admins = entity.admins.as_deref().filter(|_| !entity.personal).unwrap_or_default().join(", ");
    let cells = vec![
        if entity.default { "*" } else { " " }.to_owned(),
        entity.name.clone(),
        role,
        may_log(session, entity.may_log),
        entity.organization.clone().unwrap_or_default(),
        entity.projects.map(|listed| count(session, listed)).unwrap_or_default(),
        admins,
    ];
    (mood(entity.may_log), cells)
}

/// `✓ should work`
pub(crate) fn may_log(session: &Session, may_log: MayLog) -> String {
    format!("{} {}", mood(may_log).sign(), session.say(may_log_id(may_log), &Words::new()))
}

pub(crate) fn mood(may_log: MayLog) -> Mood {
    match may_log {
        MayLog::Yes => Mood::Good,
        MayLog::ReadOnly | MayLog::Missing => Mood::Bad,
        MayLog::Unknown => Mood::Unknown,
    }
}

/// How many projects were listed, and whether that is all of them.
fn count(session: &Session, listed: ListedView) -> String {
    let number = listed.count.to_string();
    if listed.complete { number } else { session.say("reach-at-least", &Words::new().with("count", number)) }
}

fn said(session: &Session, change: &ReachChange) -> String {
    let with = |team: &str| Words::new().with("team", team);
    let (id, facts) = match change {
        ReachChange::KeyRevoked => ("change-key-revoked", Words::new()),
        ReachChange::KeyWorksAgain => ("change-key-works-again", Words::new()),
        ReachChange::TeamGone { team } => ("change-team-gone", with(team)),
        ReachChange::TeamNew { team } => ("change-team-new", with(team)),
        ReachChange::LogLost { team } => ("change-log-lost", with(team)),
        ReachChange::LogGained { team } => ("change-log-gained", with(team)),
        ReachChange::RoleChanged { team, before, after } => {
            ("change-role-changed", with(team).with("before", role_name(before)).with("after", role_name(after)))
        }
        ReachChange::DefaultChanged { before, after } => {
            ("change-default-changed", Words::new().with("before", before.clone()).with("after", after.clone()))
        }
    };
    session.say(id, &facts)
}
