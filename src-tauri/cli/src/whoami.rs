//! `keywand whoami`.

use keywand_core::account::AccountId;
use keywand_core::contract::{SourceView, WhoRequest, WhoView, WslView};
use keywand_core::i18n::Args as Words;

use crate::args::Whoami;
use crate::print;
use crate::session::{DONE, Session};

/// Which identity the SDK would use.
pub(crate) fn run(session: &Session, args: &Whoami) -> u8 {
    if let Some(status) = session.no_folder(args.dir.as_deref()) {
        return status;
    }
    let found = if args.sdk.is_some() { None } else { session.app.wandb_of(args.dir.as_deref()) };
    let (version, packages) = found.unzip();
    let request = WhoRequest { folder: args.dir.clone(), sdk: args.sdk.clone().or(version) };
    let done = if args.verify {
        let unreadable = |error: std::io::Error| session.app.unreadable(&error.to_string());
        session.confirmed(|| session.wait(session.app.whoami_verified(&request)).map_err(unreadable)?)
    } else {
        session.app.whoami(&request)
    };
    match done {
        Ok(view) if args.json => {
            let mut object = serde_json::json!(view);
            object["sdk_found_in"] = serde_json::json!(packages);
            object["readers"] = serde_json::json!(session.app.readers(&request).unwrap_or_default());
            print::data(&object.to_string());
        }
        Ok(view) => {
            say_version(session, &view, args.sdk.is_some(), packages);
            show(session, &view);
            say_readers(session, &request);
            warn(session, &view);
            crate::netrc::mention_lost(session);
            // What this folder names is known of this folder only.
            if let (Some(account), None) = (&view.account_id, &args.dir) {
                entity_out_of_reach(session, account);
            }
        }
        Err(problem) => return session.failed(&problem, args.json),
    }
    DONE
}

/// What other programs would send.
fn say_readers(session: &Session, request: &WhoRequest) {
    print::out("");
    print::out(&session.say("who-readers", &Words::new()));
    let said = session.app.readers_said(request).unwrap_or_default();
    said.iter().for_each(|line| print::out(&format!("  {}", line.of(session.language))));
}

/// Which wandb it speaks of, and why that one.
fn say_version(session: &Session, view: &WhoView, is_given: bool, packages: Option<String>) {
    let place = packages.unwrap_or_else(|| session.say(if is_given { "who-sdk-given" } else { "who-sdk-newest" }, &Words::new()));
    print::out(&session.say("who-sdk", &Words::new().with("value", format!("{} ({place})", view.sdk))));
}

fn show(session: &Session, view: &WhoView) {
    let said = |id: &str, value: &str| session.say(id, &Words::new().with("value", value));
    let unknown = session.say("who-unknown", &Words::new());
    let or_unknown = |value: &Option<String>| value.clone().unwrap_or_else(|| unknown.clone());
    print::out(&said("who-host", &or_unknown(&view.host)));
    print::out(&said("who-source", &view.source.shown().unwrap_or_else(|| session.say("who-no-key", &Words::new()))));
    if view.key_hint.is_some() {
        print::out(&said("who-key", &or_unknown(&view.key_hint)));
        let former = view.former.as_ref().map(|former| session.say("who-former", &Words::new().with("account", former.clone())));
        print::out(&said("who-account", &or_unknown(&view.account.clone().or(former))));
        print::out(&said("who-user", &or_unknown(&view.user)));
    }
    print::out(&said("who-entity", &view.entity.clone().unwrap_or_else(|| session.say("who-server-chooses", &Words::new()))));
    print::out(&said("who-project", &view.project.clone().unwrap_or_else(|| session.say("who-client-chooses", &Words::new()))));
    for shadowed in view.shadowed.iter().filter_map(SourceView::shown) {
        print::out(&said("who-shadowed", &shadowed));
    }
    if let Some(bound) = &view.bound {
        print::out(&said("who-bound", &format!("{} → {}", bound.folder, bound.account)));
    }
    if let Some(wsl) = &view.wsl {
        show_homes(session, wsl);
    }
}

fn warn(session: &Session, view: &WhoView) {
    for warning in &view.warnings {
        print::out("");
        print::finding(warning, session.language);
    }
}

/// Which home was read, and that wandb in Windows reads another.
fn show_homes(session: &Session, wsl: &WslView) {
    let home = wsl.home.clone().unwrap_or_else(|| session.say("who-unknown", &Words::new()));
    let (id, words) = match &wsl.distribution {
        Some(distribution) => ("who-home-of", Words::new().with("home", home).with("distribution", distribution.clone())),
        None => ("who-home", Words::new().with("home", home)),
    };
    print::out(&session.say(id, &words));
    let (id, path) = match (&wsl.windows_netrc, &wsl.windows_home) {
        (Some(netrc), _) => ("who-windows-netrc", netrc.as_str()),
        (None, Some(home)) => ("who-windows-home", home.as_str()),
        (None, None) => ("who-windows-unknown", ""),
    };
    print::out(&session.say(id, &Words::new().with("value", path)));
}

/// Says, to standard error, that a variable or the settings name an entity that the account cannot log to.
pub(crate) fn entity_out_of_reach(session: &Session, account: &AccountId) {
    if let Some((entity, place)) = session.app.entity_out_of_reach(account) {
        print::err(&session.say("entity-out-of-reach", &Words::new().with("entity", entity).with("place", place)));
    }
}
