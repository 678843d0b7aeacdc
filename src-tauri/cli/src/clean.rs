//! `keywand keys --clean`: keys taken out of code.

use std::io::IsTerminal as _;

use keywand_core::account::AccountId;
use keywand_core::app::KeysWanted;
use keywand_core::contract::{CleanView, Code, KeepChoice, KeyToKeep, Problem};
use keywand_core::i18n::Args as Words;
use keywand_core::plain::harmless;
use keywand_core::quote::typed_word;
use serde_json::json;

use crate::args::Keys;
use crate::session::{DONE, FAILED, Session, UNREACHED};
use crate::{keys, print};

/// Shows what changes, saves the keys, and changes the files.
pub(crate) fn run(session: &Session, args: &Keys) -> u8 {
    keys::stop_on_request(session);
    let unlocked = if args.encrypted_file { session.unlock() } else { Ok(()) };
    match unlocked.and_then(|()| clean(session, args)) {
        Ok(view) if !view.stays.is_empty() => FAILED,
        Ok(view) if !view.unread.is_empty() => UNREACHED,
        Ok(_) => DONE,
        Err(problem) => session.failed(&problem, args.json),
    }
}

/// Nobody was asked between the plan and the change, so where another program changed a file it is planned again.
fn clean(session: &Session, args: &Keys) -> Result<CleanView, Box<Problem>> {
    const ATTEMPTS: u32 = 10;
    let wanted = KeysWanted { paths: args.paths.clone(), history: false, ignored: args.no_ignore };
    let mut attempt = 0;
    loop {
        attempt += 1;
        let view = keys::search(session, |read| session.app.keys_clean(&wanted, read))?;
        show(session, args, &view);
        if args.dry_run || view.changes.is_empty() {
            said(session, args, &view, None);
            return Ok(view);
        }
        let labels = labels(session, args, &view);
        let keep = if args.encrypted_file { KeepChoice::EncryptedFile } else { KeepChoice::Keychain };
        match session.app.keys_clean_apply(&view.id, &labels, keep) {
            Err(problem) if problem.code == Code::FileChangedSince && attempt < ATTEMPTS => {}
            Err(problem) => return Err(problem),
            Ok(sentence) => {
                said(session, args, &view, Some((&sentence, &labels)));
                return Ok(view);
            }
        }
    }
}

fn show(session: &Session, args: &Keys, view: &CleanView) {
    for file in &view.unread {
        print::err(&session.say("keys-unread", &Words::new().with("file", harmless(file))));
    }
    if args.json {
        return;
    }
    for change in &view.changes {
        print::out(&format!("{}:{}", harmless(&change.file), change.line));
        for (sign, lines) in [("-", &change.old), ("+", &change.new)] {
            lines.iter().flat_map(|lines| lines.lines()).for_each(|line| print::out(&format!("  {sign} {line}")));
        }
    }
    for key in &view.stays {
        print::err(&session.say("clean-stays", &Words::new().with("key", keys::line(session, key))));
    }
    for save in &view.saves {
        let words = Words::new().with("hint", save.hint.clone()).with("host", harmless(&save.host));
        print::out(&session.say("clean-saves", &words));
    }
}

/// What each new account is called: as the option says, as a person says, or by the place of its key.
fn labels(session: &Session, args: &Keys, view: &CleanView) -> Vec<(AccountId, String)> {
    let is_asked = !args.json && std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    let label = |save: &KeyToKeep| match (&args.label, view.saves.len()) {
        (Some(label), 1) => label.clone(),
        _ if is_asked => asked(session, save),
        _ => save.label.clone(),
    };
    view.saves.iter().map(|save| (save.account.clone(), label(save))).collect()
}

fn asked(session: &Session, save: &KeyToKeep) -> String {
    let words = Words::new().with("hint", save.hint.clone()).with("label", harmless(&save.label));
    print::ask(&session.say("clean-label", &words));
    let mut answer = String::new();
    let _ = std::io::stdin().read_line(&mut answer);
    Some(answer.trim().to_owned()).filter(|answer| !answer.is_empty()).unwrap_or_else(|| save.label.clone())
}

fn said(session: &Session, args: &Keys, view: &CleanView, done: Option<(&str, &[(AccountId, String)])>) {
    if args.json {
        let mut object = json!(view);
        object["applied"] = json!(done.is_some());
        print::data(&object.to_string());
        return;
    }
    if view.changes.is_empty() {
        print::err(&session.say(if view.stays.is_empty() { "clean-none" } else { "clean-nothing" }, &Words::new()));
    }
    let Some((sentence, labels)) = done else { return };
    print::out(sentence);
    for (_, label) in labels {
        print::out(&session.say("clean-next", &Words::new().with("account", typed_word(label))));
    }
}
