//! `keywand bind`, `unbind`: which folder belongs to which account.

use keywand_core::contract::{BindRequest, Problem, WhoView};
use keywand_core::i18n::Args as Words;
use serde::Serialize;

use crate::args::{Bind, Unbind};
use crate::print;
use crate::session::{DONE, Session};

/// A folder, and the account that it is bound to.
#[derive(Serialize)]
struct Bound {
    folder: String,
    account: Option<String>,
}

/// Binds a folder to an account.
pub(crate) fn bind(session: &Session, args: &Bind) -> u8 {
    let bound = session.app.account_named(Some(&args.name)).and_then(|account| {
        let request = BindRequest { folder: args.dir.clone(), account: Some(account) };
        session.app.folder_bind(&request)
    });
    finish(session, bound, "bound", args.json)
}

/// Frees a folder.
pub(crate) fn unbind(session: &Session, args: &Unbind) -> u8 {
    let request = BindRequest { folder: args.dir.clone(), account: None };
    finish(session, session.app.folder_bind(&request), "unbound", args.json)
}

fn finish(session: &Session, done: Result<WhoView, Box<Problem>>, id: &str, json: bool) -> u8 {
    let view = match done {
        Ok(view) => view,
        Err(problem) => return session.failed(&problem, json),
    };
    let bound = Bound { folder: view.folder, account: view.bound.map(|bound| bound.account) };
    if json {
        print::out(&serde_json::to_string(&bound).unwrap_or_default());
    } else {
        let words = Words::new().with("folder", bound.folder).with("account", bound.account.unwrap_or_default());
        print::out(&session.say(id, &words));
    }
    DONE
}
