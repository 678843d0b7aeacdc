//! `keywand check` of a registry's address: may the account link artifacts into it?

use keywand_core::account::registry_of_page;
use keywand_core::contract::{Problem, RegistryView, Verdict};
use serde_json::{Value, json};

use crate::session::{Session, UNREACHED};
use crate::{actions, print};

/// Can this be tested: a project, or, where nothing is to be written, a registry?
pub(crate) fn testable(session: &Session, target: &str, write: bool) -> Result<(), Box<Problem>> {
    if registry_of_page(target).is_some() && !write { Ok(()) } else { session.app.target_typed(target) }
}

/// The shape of a test, with the one action that there is.
pub(crate) fn whole(view: &RegistryView) -> Value {
    let mut whole = json!(view);
    whole["actions"] = json!(view.view.actions);
    whole["findings"] = json!([]);
    whole["steps"] = json!([]);
    whole["snippet"] = Value::Null;
    whole
}

/// The one sentence, then the action with its cause and evidence.
pub(crate) fn describe(view: &RegistryView) {
    print::out(&view.sentence);
    actions::describe(&view.view, false);
}

pub(crate) fn status(view: &RegistryView) -> u8 {
    match view.verdict {
        Verdict::Allowed => 0,
        Verdict::Denied => 1,
        Verdict::Unreachable | Verdict::CannotTell => UNREACHED,
    }
}
