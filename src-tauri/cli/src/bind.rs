//! `keywand bind`, `unbind`: which folder belongs to which account.

use keywand_core::contract::{BindRequest, Problem, WhoView};
use keywand_core::i18n::Args as Words;
use serde::Serialize;

use crate::args::{Bind, Unbind};
use crate::print;
use crate::right_key::{self, NoAccount};
use crate::session::{DONE, FAILED, Session};
use crate::table::{Mood, table};

/// A folder, and the account that it is bound to.
#[derive(Serialize)]
struct Bound {
    folder: String,
    account: Option<String>,
}

/// Binds a folder to an account.
pub(crate) fn bind(session: &Session, args: &Bind) -> u8 {
    if let Some(status) = session.no_folder(args.dir.as_deref()) {
        return status;
    }
    let account = match &args.for_target {
        // No key is needed to bind by name alone.
        None => session.app.account_named(args.name.as_deref()).map_err(NoAccount::Problem),
        target => right_key::account(session, args.name.as_deref(), target.as_deref(), args.json),
    };
    let bound = match account {
        Ok(account) => session.app.folder_bind(&BindRequest { folder: args.dir.clone(), account: Some(account) }),
        Err(NoAccount::Problem(problem)) => Err(problem),
        Err(NoAccount::Said(status)) => return status,
    };
    finish(session, bound, "bound", args.json)
}

/// Frees a folder.
pub(crate) fn unbind(session: &Session, args: &Unbind) -> u8 {
    if !session.app.is_bound(args.dir.as_deref()) {
        // A folder that is gone may still be bound.
        if let Some(status) = session.no_folder(args.dir.as_deref()) {
            return status;
        }
        let folder = session.app.folder_shown(args.dir.as_deref());
        print::err(&session.say("not-bound", &Words::new().with("folder", folder.clone())));
        if args.json {
            print::data(&serde_json::to_string(&Bound { folder, account: None }).unwrap_or_default());
        }
        return FAILED;
    }
    let request = BindRequest { folder: args.dir.clone(), account: None };
    finish(session, session.app.folder_bind(&request), "unbound", args.json)
}

/// Lists the folders that are bound.
pub(crate) fn list(session: &Session, json: bool) -> u8 {
    let bound = match session.app.folders_bound() {
        Ok(bound) => bound,
        Err(problem) => return session.failed(&problem, json),
    };
    let bound: Vec<Bound> = bound.into_iter().map(|(folder, account)| Bound { folder, account }).collect();
    if json {
        print::data(&serde_json::to_string(&bound).unwrap_or_default());
        return DONE;
    }
    if bound.is_empty() {
        print::out(&session.say("bind-list-empty", &Words::new()));
    } else {
        let row = |one: Bound| (Mood::Plain, vec![one.folder, one.account.unwrap_or_default()]);
        table(session.language, "", &["head-folder", "head-account"], &bound.into_iter().map(row).collect::<Vec<_>>());
    }
    DONE
}

fn finish(session: &Session, done: Result<WhoView, Box<Problem>>, id: &str, json: bool) -> u8 {
    let view = match done {
        Ok(view) => view,
        Err(problem) => return session.failed(&problem, json),
    };
    let bound = Bound { folder: view.folder, account: view.bound.map(|bound| bound.account) };
    if json {
        print::data(&serde_json::to_string(&bound).unwrap_or_default());
    } else {
        let words = Words::new().with("folder", bound.folder).with("account", bound.account.unwrap_or_default());
        print::out(&session.say(id, &words));
    }
    DONE
}
