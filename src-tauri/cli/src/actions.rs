//! `keywand check --actions`: what else may the account do there?

use keywand_core::account::AccountId;
use keywand_core::contract::{ActionName, ActionView, ActionsRequest, ActionsView, CheckReport, RightState};
use keywand_core::i18n::{Args as Words, Language, say};
use serde_json::Value;

use crate::args::Check;
use crate::print;

pub(crate) fn request(args: &Check, account: AccountId, target: &str) -> ActionsRequest {
    ActionsRequest {
        account,
        target: target.to_owned(),
        run: args.run.clone(),
        sweep: args.sweep.clone(),
        artifact: args.artifact.clone(),
        queue: args.queue.clone(),
        registry: args.registry.clone(),
    }
}

/// The card as JSON, with `actions` where they were asked for; `requests` then counts theirs, too.
pub(crate) fn with_report(report: &CheckReport, actions: Option<&ActionsView>) -> serde_json::Result<Value> {
    let mut whole = serde_json::to_value(report)?;
    if let Some(view) = actions {
        whole["requests"] = Value::from(report.requests + view.requests);
        whole["actions"] = serde_json::to_value(&view.actions)?;
    }
    Ok(whole)
}

/// Every action as text: `Should work  Read the project`, and below it the evidence.
///
/// Logging a run is said to be allowed where the test has proven it by writing.
pub(crate) fn describe(view: &ActionsView, proven: bool) {
    print::out("");
    print::out(&say(view.language, "actions-title", &Words::new()));
    for action in &view.actions {
        let proven = proven && (action.action, action.state) == (ActionName::LogRun, RightState::May);
        one(action, if proven { "verdict-allowed-proven" } else { state_id(action.state) }, view.language);
    }
}

fn one(action: &ActionView, state: &str, language: Language) {
    let state = say(language, state, &Words::new());
    let subject = action.subject.as_deref().map(|subject| format!(" {subject}")).unwrap_or_default();
    let cause = cause(action).map(|cause| format!(" · {cause}")).unwrap_or_default();
    print::out(&format!("  {state}  {}{subject}{cause}", action.title));
    action.evidence.iter().for_each(|line| print::out(&format!("      {line}")));
}

/// Why not, or why nobody can tell.
pub(crate) fn cause(action: &ActionView) -> Option<String> {
    let code = action.codes.first().filter(|_| action.state != RightState::May)?;
    Some(format!("{} [{code}]", action.cause.as_ref()?))
}

fn state_id(state: RightState) -> &'static str {
    match state {
        RightState::May => "right-may",
        RightState::MayNot => "right-may-not",
        RightState::Unknown => "right-unknown",
    }
}
