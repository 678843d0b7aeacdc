//! Where the key of an account still stands on this machine, and taking it out of netrc.

use std::fs;

use keywand_core::account::AccountId;
use keywand_core::app::App;
use keywand_core::contract::{AccountRequest, ApplyRequest, SourceKind};
use keywand_tests::{STRANGE_KEY, World, keep_unasked};

const OTHER_KEY: &str = "6e17171e16e17171e16e17171e16e17171e1f00d";

fn places(app: &App, id: &AccountId) -> Vec<(SourceKind, Option<String>, Option<String>)> {
    let places = app.key_stands_in(id).expect("the places").into_iter();
    places.map(|place| (place.kind, place.variable.clone(), place.shown())).collect()
}

#[tokio::test]
async fn every_place_of_the_accounts_own_key_is_told_and_no_other() {
    let mut world = World::new();
    world.around.variables.insert("WANDB_API_KEY".to_owned(), STRANGE_KEY.to_owned());
    let netrc = format!(
        "machine api.wandb.ai login user password {STRANGE_KEY}\nmachine api.forge.coreweave.com login user password {OTHER_KEY}\n\
         machine w.example.jp login user password {STRANGE_KEY}\n"
    );
    fs::write(world.home().join(".netrc"), netrc).expect("netrc");
    fs::write(world.home().join(".bashrc"), format!("true\nexport WANDB_API_KEY={STRANGE_KEY}\n")).expect("a start-up file");
    let app = world.app();
    let (own, other) = (keep_unasked(&app, "work", STRANGE_KEY).await, keep_unasked(&app, "home", OTHER_KEY).await);
    let text = |text: &str| Some(text.to_owned());
    let expected = [
        (SourceKind::Environment, text("WANDB_API_KEY"), text("WANDB_API_KEY")),
        (SourceKind::Environment, text("WANDB_API_KEY"), text("~/.bashrc:2")),
        (SourceKind::Netrc, None, text("~/.netrc:1")),
    ];
    let mut found = places(&app, &own);
    found.sort_by_key(|(_, _, shown)| shown.clone());
    let mut expected = expected.to_vec();
    expected.sort_by_key(|(_, _, shown)| shown.clone());
    assert_eq!(found, expected);
    assert_eq!(places(&app, &other), [(SourceKind::Netrc, None, text("~/.netrc:2"))]);
    assert_eq!(app.key_stands_in(&own).expect("the places")[0].key_hint.as_deref(), Some("5e17…f00d"));
    let gone = app.key_stands_in(&AccountId("gone".to_owned())).expect_err("no account");
    assert_eq!(gone.code.name(), "account-is-unknown");
}

#[tokio::test]
async fn the_key_of_a_removed_account_is_taken_out_of_netrc_and_others_stay() {
    let world = World::new();
    let netrc = world.home().join(".netrc");
    let foreign = format!("machine github.com login me password p\nmachine w.example.jp login user password {OTHER_KEY}\n");
    fs::write(&netrc, format!("{foreign}machine api.wandb.ai\n  login user\n  password {STRANGE_KEY}\n")).expect("netrc");
    let app = world.app();
    let id = keep_unasked(&app, "work", STRANGE_KEY).await;
    assert_eq!(app.account_to_remove("work").as_ref(), Ok(&id));
    assert!(app.account_removed(&id).is_none());
    app.account_forget(&AccountRequest { account: id.clone() }).expect("removed");
    for name in ["work", id.0.as_str()] {
        assert_eq!(app.account_to_remove(name).as_ref(), Ok(&id), "{name}");
    }
    assert_eq!(app.account_to_remove("home").map_err(|problem| problem.code.name()), Err("account-is-unknown"));
    assert_eq!(app.account_removed(&id).and_then(|account| account.label).as_deref(), Some("work"));
    assert!(app.account_removed(&AccountId("gone".to_owned())).is_none());
    assert_eq!(places(&app, &id).len(), 1);

    let plan = app.take_out_plan(&id).expect("a plan");
    assert_eq!(fs::read_to_string(&netrc).expect("netrc").matches(STRANGE_KEY).count(), 1, "a plan writes nothing");
    app.switch_apply(&ApplyRequest { plan: plan.id }).expect("taken out");
    assert_eq!(fs::read_to_string(&netrc).expect("netrc"), foreign);
    assert!(places(&app, &id).is_empty());
    assert!(app.take_out_plan(&AccountId("gone".to_owned())).is_err());
}
