//! Next steps as lines to run in a terminal. What a button of the window does is said as a command here, or in words of its own.

use keywand_core::contract::{Action, Code, FindingView, StepView};
use keywand_core::explain::check_command;
use keywand_core::i18n::{Args as Words, Language, say};
use keywand_core::quote::typed_word;

/// Stands in a sentence for what its command does.
const WHAT: &str = "\u{f8fd}";

/// A step: its words, and the lines that do it.
pub(crate) struct Told {
    pub(crate) text: String,
    pub(crate) commands: Vec<String>,
}

/// What a person at a terminal does; `None` for what only the window can do.
pub(crate) fn told(step: &StepView, found: &FindingView, language: Language) -> Option<Told> {
    let own = |id: &str| say(language, id, &Words::new());
    let told = |text: String, commands: Vec<String>| Some(Told { text, commands });
    let plain = || step.text.clone();
    let Some(action) = &step.action else { return told(plain(), Vec::new()) };
    match action {
        Action::CopyCommand { command } => told(without_copying(&step.text, language), vec![command.clone()]),
        Action::EnterKey { host } => told(plain(), vec![add(host.as_deref(), found)]),
        Action::SwitchTo { account } => {
            // The label that the step names; an id leads there, too.
            let label = found.facts.account.as_ref().filter(|label| step.text.contains(label.as_str()));
            told(plain(), vec![format!("keywand switch {}", typed_word(label.unwrap_or(&account.0)))])
        }
        Action::UseTarget { targets } => told(plain(), targets.iter().map(|target| check_command(target, None)).collect()),
        Action::OpenPage { url } => told(plain(), vec![]).map(|told| Told { text: format!("{}: {url}", told.text), ..told }),
        Action::TestAgain | Action::TryAgain | Action::PlanAgain => {
            match target(found).filter(|_| *action == Action::TestAgain) {
                Some(target) => told(own("step-test-again"), vec![check_command(&target, None)]),
                None => told(own("step-run-again"), Vec::new()),
            }
        }
        Action::ProveByWriting => {
            let target = target(found).unwrap_or_else(|| "ENTITY/PROJECT".to_owned());
            told(own("step-prove"), vec![format!("{} --write", check_command(&target, None))])
        }
        Action::CopySnippet => told(own("step-correct-code"), vec!["keywand fix FILE --diff".to_owned()]),
        Action::CopyRequest => found.request.as_ref().and_then(|_| told(own("step-send-request"), Vec::new())),
        Action::CopyReport => told(own("step-ask-for-help"), vec!["keywand doctor".to_owned()]),
        Action::ConfirmHost { host } => {
            told(say(language, "step-confirm-host", &Words::new().with("option", confirm(host))), Vec::new())
        }
        Action::KeepEncrypted => told(own("step-save-encrypted"), vec!["keywand add --encrypted-file".to_owned()]),
        Action::KeepUnverified => told(own("step-save-unverified"), vec!["keywand add --unverified".to_owned()]),
        Action::EnterPassphrase => told(own("step-passphrase"), Vec::new()),
        Action::KeepForSession | Action::CreateProject => None,
    }
}

/// The option that agrees to a host.
pub(crate) fn confirm(host: &str) -> String {
    let url = if host.contains("://") { host.to_owned() } else { format!("https://{host}") };
    format!("--confirm-host {}", typed_word(&url))
}

/// “Copy the command to upgrade wandb” is the window's; the command itself stands below these words.
fn without_copying(text: &str, language: Language) -> String {
    let pattern = say(language, "step-copies-command", &Words::new().with("what", WHAT));
    let (before, after) = pattern.split_once(WHAT).unwrap_or_default();
    let what = text.strip_prefix(before).and_then(|rest| rest.strip_suffix(after)).unwrap_or(text);
    let mut letters = what.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// What enters a key: a new one in the place of the one that an account on file has, else that of another account.
fn add(host: Option<&str>, found: &FindingView) -> String {
    let of_account = matches!(found.code, Code::KeyRejected | Code::KeychainLostKey | Code::KeyBelongsToAnother);
    match (&found.facts.account, host) {
        (Some(account), _) if of_account => format!("keywand add --replace {}", typed_word(account)),
        (_, Some(host)) => format!("keywand add --host {}", typed_word(host)),
        (_, None) => "keywand add".to_owned(),
    }
}

fn target(found: &FindingView) -> Option<String> {
    let project = found.facts.project.as_ref()?;
    Some(found.facts.entity.iter().chain([project]).map(String::as_str).collect::<Vec<_>>().join("/"))
}
