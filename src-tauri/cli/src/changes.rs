//! `keywand undo --list`: the changes that can be taken back, the last one first.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use keywand_core::contract::ChangeMade;
use keywand_core::i18n::Args as Words;

use crate::print;
use crate::session::{DONE, Session};
use crate::table::{Mood, table};

/// Lists them.
pub(crate) fn list(session: &Session, json: bool) -> u8 {
    let changes = session.app.changes_made();
    if json {
        print::data(&serde_json::to_string(&changes).unwrap_or_default());
        return DONE;
    }
    if changes.is_empty() {
        print::out(&session.say("undo-list-empty", &Words::new()));
    } else {
        let row = |change: &ChangeMade| (Mood::Plain, vec![moment(change.at), what(session, change), change.files.join(", ")]);
        table(session.language, "", &["head-when", "head-change", "head-files"], &changes.iter().map(row).collect::<Vec<_>>());
    }
    DONE
}

fn what(session: &Session, change: &ChangeMade) -> String {
    match (&change.account, change.is_code) {
        (Some(account), true) => session.say("undo-list-rotated", &Words::new().with("account", account.clone())),
        (None, true) => session.say("undo-list-code", &Words::new()),
        (Some(account), false) => {
            let id = if change.took_out { "undo-list-taken-out" } else { "undo-list-switch" };
            session.say(id, &Words::new().with("account", account.clone()))
        }
        (None, false) => session.say("undo-list-change", &Words::new()),
    }
}

/// The time of this machine, to the minute.
pub(crate) fn moment(seconds: u64) -> String {
    let moment = i64::try_from(seconds).ok().and_then(|seconds| Timestamp::from_second(seconds).ok()).unwrap_or_default();
    moment.to_zoned(TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string()
}
