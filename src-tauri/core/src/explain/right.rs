//! Rights per action in words.

use super::role::role_name;
use super::view::ActionView;
use crate::diagnose::{Ground, Right, RightState};
use crate::i18n::{Args, Language, say};
use crate::plain::harmless;

/// One action in words.
pub fn explain_right(right: &Right, language: Language) -> ActionView {
    let cause = right.codes.first().filter(|_| right.state != RightState::May);
    ActionView {
        action: right.action,
        state: right.state,
        subject: right.subject.as_deref().map(harmless),
        codes: right.codes.clone(),
        title: say(language, right.action.id(), &Args::new()),
        cause: cause.map(|code| say(language, code.name(), &Args::new())),
        evidence: right.grounds.iter().map(|ground| sentence(ground, language)).collect(),
    }
}

fn sentence(ground: &Ground, language: Language) -> String {
    let value = match ground {
        Ground::Role(role) | Ground::RegistryRole(role) => Some(role_name(role)),
        _ => ground.value(),
    };
    say(language, ground.id(), &Args::new().with("value", value.map(harmless).unwrap_or_default()))
}
