//! Favourites: tested again, and what was lost or gained since.

use std::sync::Arc;

use keywand_core::account::AccountId;
use keywand_core::app::App;
use keywand_core::contract::{
    AccountRequest, AccountsView, CheckRequest, Code, FavouriteChange, FavouriteRequest, FavouriteView, FavouritesView,
    KeepChoice, Preferences,
};
use keywand_demo::{Demo, Options};
use keywand_tests::{Clipboard, World, added, hold, paste};

const TARGET: &str = "vision-lab/resnet";

async fn sample() -> Demo {
    Demo::start(Options::default()).await.expect("the sample W&B")
}

async fn keep(app: &App, demo: &Demo, username: &str) -> AccountId {
    let person = demo.people().into_iter().find(|person| person.username == username).expect(username);
    added(app.account_add(paste(&person.key, demo.url(), KeepChoice::Keychain)).await).expect("an account")
}

async fn favour(app: &App, account: &AccountId, target: &str) -> FavouritesView {
    let request = FavouriteRequest { account: account.clone(), target: target.to_owned() };
    app.favourite_add(&request).await.expect("a favourite")
}

/// One pass by a program that has just been started.
async fn pass(world: &World) -> FavouritesView {
    world.app().watch(&[], |_| {}).await
}

fn only(view: &FavouritesView) -> &FavouriteView {
    assert!(view.trouble.is_none() && view.favourites.len() == 1, "{view:?}");
    &view.favourites[0]
}

fn code(view: &FavouriteView) -> Option<Code> {
    view.last.as_ref().and_then(|last| last.code)
}

#[tokio::test]
async fn a_role_that_is_lowered_is_lost_and_one_that_is_raised_is_gained() {
    let (world, demo) = (World::new(), sample().await);
    let account = keep(&world.app(), &demo, "lzwjava").await;
    assert_eq!(only(&favour(&world.app(), &account, TARGET).await).last.as_ref().map(|last| last.may_log), Some(true));
    assert_eq!(only(&pass(&world).await).change, None);
    demo.set_role("lzwjava", "vision-lab", "view-only");
    let view = pass(&world).await;
    let lost = only(&view);
    assert_eq!((lost.change, code(lost)), (Some(FavouriteChange::Lost), Some(Code::RoleIsViewOnly)));
    assert!(lost.before.as_ref().is_some_and(|before| before.may_log), "{lost:?}");
    assert_eq!(only(&pass(&world).await).change, None, "what was said once is no news");
    demo.set_role("lzwjava", "vision-lab", "member");
    let view = pass(&world).await;
    assert_eq!((only(&view).change, code(only(&view))), (Some(FavouriteChange::Gained), None));
    assert!(only(&view).before.as_ref().is_some_and(|before| !before.may_log));
}

#[tokio::test]
async fn a_key_that_was_revoked_loses_every_favourite_by_one_request() {
    let (world, demo) = (World::new(), sample().await);
    let account = keep(&world.app(), &demo, "lzwjava").await;
    for target in [TARGET, "nlp_team/tokenizer", "lzwjava/first-steps"] {
        favour(&world.app(), &account, target).await;
    }
    let before = demo.seen().len();
    let all = pass(&world).await.favourites;
    assert_eq!((all.len(), demo.seen().len() - before), (3, 3), "one request each where nothing is refused");
    demo.renew_key("lzwjava").expect("a new key");
    let before = demo.seen().len();
    let all = pass(&world).await.favourites;
    assert!(all.iter().all(|one| one.change == Some(FavouriteChange::Lost) && code(one) == Some(Code::KeyRejected)), "{all:?}");
    assert_eq!(demo.seen().len() - before, 1);
}

#[tokio::test]
async fn what_is_not_reached_or_not_told_is_never_lost_and_keeps_its_last_answer() {
    let (world, demo) = (World::new(), sample().await);
    let account = keep(&world.app(), &demo, "lzwjava").await;
    favour(&world.app(), &account, TARGET).await;
    let before = only(&pass(&world).await).last.clone();
    drop(demo);
    tokio::task::yield_now().await;
    let view = pass(&world).await;
    let one = only(&view);
    assert!(one.trouble.is_some() && one.change.is_none() && one.before.is_none(), "{one:?}");
    assert_eq!(one.last, before);
    assert_eq!(only(&world.app().favourites_look()).last, before, "nor on disk");
}

#[tokio::test]
async fn the_last_test_is_the_first_answer_and_costs_no_request() {
    let (world, demo) = (World::new(), sample().await);
    let app = world.app();
    let account = keep(&app, &demo, "tanaka-ken").await;
    let check = CheckRequest { account: account.clone(), target: "https://wandb.ai/vision-lab/resnet".to_owned(), write: false };
    app.check_run(check, |_| {}).await.expect("a report");
    let before = demo.seen().len();
    let view = favour(&app, &account, TARGET).await;
    assert_eq!((demo.seen().len(), code(only(&view))), (before, Some(Code::RoleIsViewOnly)));
    let again = favour(&app, &account, TARGET).await;
    assert_eq!(again.favourites.len(), 1, "it is one favourite");
    let request = FavouriteRequest { account, target: TARGET.to_owned() };
    assert_eq!(app.favourite_drop(&request).expect("dropped"), FavouritesView::default());
    assert_eq!(world.app().favourites_look(), FavouritesView::default());
}

#[tokio::test]
async fn a_target_without_an_entity_is_kept_with_the_one_that_the_server_chose() {
    let (world, demo) = (World::new(), sample().await);
    let account = keep(&world.app(), &demo, "lzwjava").await;
    assert_eq!(only(&favour(&world.app(), &account, "resnet").await).target, TARGET);
}

#[tokio::test]
async fn an_account_that_is_gone_takes_its_favourites_along_for_good_only() {
    let (world, demo) = (World::new(), sample().await);
    let app = world.app();
    let account = keep(&app, &demo, "lzwjava").await;
    favour(&app, &account, TARGET).await;
    let request = AccountRequest { account: account.clone() };
    app.account_forget(&request).expect("forgotten");
    assert!(world.app().favourites_look().favourites.is_empty());
    let AccountsView { added, .. } = app.account_restore().expect("restored");
    assert_eq!((added, only(&world.app().favourites_look()).target.as_str()), (Some(account), TARGET));
    app.account_purge(&request).expect("purged");
    let kept = std::fs::read_to_string(world.around.data.join("watch.json")).expect("the favourites");
    assert!(!kept.contains("resnet"), "{kept}");
}

#[tokio::test]
async fn an_account_of_this_session_has_no_favourites() {
    let (world, demo) = (World::new(), sample().await);
    let app = world.app();
    let person = &demo.people()[0];
    let account = hold(&app, &person.key, demo.url()).await.expect("an account");
    let request = FavouriteRequest { account, target: TARGET.to_owned() };
    let refused = app.favourite_add(&request).await.expect_err("refused");
    assert_eq!(refused.code, Code::AccountIsUnknown);
    assert!(!world.around.data.join("watch.json").exists());
}

#[tokio::test]
async fn the_system_notifies_of_a_change_only_and_without_names_unless_allowed() {
    let (world, demo) = (World::new(), sample().await);
    let account = keep(&world.app(), &demo, "lzwjava").await;
    favour(&world.app(), &account, TARGET).await;
    let mut role = ["view-only", "member"].into_iter().cycle();
    for (notify, notify_names, changes, expect) in
        [(false, true, true, None), (true, false, false, None), (true, false, true, Some(false)), (true, true, true, Some(true))]
    {
        let (app, desktop) = (world.app(), Arc::new(Clipboard::default()));
        app.preferences_keep(Preferences { notify, notify_names, ..Preferences::default() });
        if changes {
            demo.set_role("lzwjava", "vision-lab", role.next().expect("a role"));
        }
        let view = app.favourites_run(&*desktop, |_| {}).await;
        assert_eq!(only(&view).change.is_some(), changes);
        let told = desktop.notified();
        assert_eq!(told.len(), usize::from(expect.is_some()), "{told:?}");
        for text in told {
            let names = ["lzwjava", "vision-lab", "resnet"].iter().any(|name| text.contains(name));
            assert_eq!(Some(names), expect, "{text}");
        }
    }
}

#[tokio::test]
async fn favourites_that_cannot_be_read_are_said_and_stay_as_they_are() {
    let (world, demo) = (World::new(), sample().await);
    let account = keep(&world.app(), &demo, "lzwjava").await;
    let file = world.around.data.join("watch.json");
    std::fs::write(&file, "{\"version\":2}").expect("a file");
    let view = pass(&world).await;
    assert_eq!(view.trouble.expect("a problem").code, Code::SystemRefused);
    let request = FavouriteRequest { account, target: TARGET.to_owned() };
    assert!(world.app().favourite_add(&request).await.is_err());
    assert_eq!(std::fs::read_to_string(&file).expect("a file"), "{\"version\":2}");
}

#[tokio::test]
async fn a_favourite_of_what_wandb_uses_here_is_that_of_the_account_that_has_the_key() {
    let (mut world, demo) = (World::new(), sample().await);
    let person = demo.people().into_iter().find(|person| person.username == "lzwjava").expect("a person");
    world.around.variables.insert("WANDB_BASE_URL".to_owned(), demo.url().to_owned());
    world.around.variables.insert("WANDB_API_KEY".to_owned(), person.key.clone());
    let app = world.app();
    let machine = app.account_of_machine(None, false).expect("the key of the variable");
    let view = favour(&app, &machine, TARGET).await;
    assert_eq!((&only(&view).account, only(&view).label.as_str()), (&machine, "lzwjava"));
    let on_file = keep(&app, &demo, "lzwjava").await;
    let both = favour(&app, &app.account_of_machine(None, false).expect("the key"), TARGET).await;
    let owners: Vec<_> = both.favourites.iter().map(|one| one.account.clone()).collect();
    assert_eq!(owners, [machine.clone(), on_file.clone()], "the account on file has the key by now");

    // Where wandb has no key here any more, that is said of its favourite, and the other one is tested as before.
    world.around.variables.remove("WANDB_API_KEY");
    let told = std::sync::Mutex::new(Vec::new());
    let view = world.app().watch(&[], |one| told.lock().expect("told").push(one.account)).await;
    let troubles: Vec<_> = view.favourites.iter().map(|one| one.trouble.as_ref().map(|problem| problem.code)).collect();
    assert_eq!(troubles, [Some(Code::KeyMissing), None]);
    assert_eq!(view.favourites[0].label, "wandb");
    assert!(view.favourites.iter().all(|one| one.last.as_ref().is_some_and(|last| last.may_log)), "what was answered stays");
    assert_eq!(told.lock().expect("told").len(), 2);
    let view = world.app().watch(std::slice::from_ref(&on_file), |_| {}).await;
    assert_eq!(view.favourites.iter().map(|one| one.account.clone()).collect::<Vec<_>>(), [on_file]);
}

#[tokio::test]
async fn favourites_that_cannot_be_read_are_in_no_list() {
    let (world, demo) = (World::new(), sample().await);
    let account = keep(&world.app(), &demo, "lzwjava").await;
    favour(&world.app(), &account, TARGET).await;
    std::fs::write(world.around.data.join("watch.json"), "{\"version\":2}").expect("a file");
    let view = world.app().favourites_look();
    assert_eq!((view.trouble.map(|problem| problem.code), view.favourites.len()), (Some(Code::SystemRefused), 0));
    let request = FavouriteRequest { account, target: TARGET.to_owned() };
    assert_eq!(world.app().favourite_drop(&request).map_err(|problem| problem.code), Err(Code::SystemRefused));
}

#[tokio::test]
async fn a_favourite_is_dropped_by_its_names_and_no_other_goes_with_it() {
    let (world, demo) = (World::new(), sample().await);
    let app = world.app();
    let (own, other) = (keep(&app, &demo, "lzwjava").await, keep(&app, &demo, "sato-yuki").await);
    for (account, target) in [(&own, TARGET), (&own, "nlp_team/tokenizer"), (&other, TARGET)] {
        favour(&app, account, target).await;
    }
    let left =
        |view: &FavouritesView| view.favourites.iter().map(|one| (one.account.clone(), one.target.clone())).collect::<Vec<_>>();
    let drop_one = |target: &str| {
        let request = FavouriteRequest { account: own.clone(), target: target.to_owned() };
        left(&app.favourite_drop(&request).expect("dropped"))
    };
    assert_eq!(drop_one("vision-lab/other").len(), 3, "one that is none stays none");
    let page = format!("{}/vision-lab/resnet", demo.url());
    let rest = [(own.clone(), "nlp_team/tokenizer".to_owned()), (other, TARGET.to_owned())];
    assert_eq!(drop_one(&page), rest);
    let request = FavouriteRequest { account: own.clone(), target: "vision-lab/".to_owned() };
    assert_eq!(app.favourite_drop(&request).map_err(|problem| problem.code), Err(Code::TargetIsIncomplete));
}
