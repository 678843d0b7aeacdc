//! Which account, host and target are meant by what a person types.

use std::fs;

use keywand_core::account::{AccountId, Host};
use keywand_core::app::App;
use keywand_core::contract::{AccountAddRequest, BindRequest, KeepChoice, Problem};
use keywand_demo::{Demo, Options};
use keywand_tests::{STRANGE_KEY, World, added, paste};

fn code<T>(result: Result<T, Box<Problem>>) -> &'static str {
    result.map_or_else(|problem| problem.code.name(), |_| "done")
}

async fn keep(app: &App, demo: &Demo, person: &str, label: &str) -> AccountId {
    let key = demo.people().into_iter().find(|known| known.username == person).expect("a person").key;
    let request = AccountAddRequest { label: label.to_owned(), ..paste(&key, demo.url(), KeepChoice::Keychain) };
    added(app.account_add(request).await).expect("an account")
}

fn host(text: &str) -> Host {
    Host::parse(text).expect("a host")
}

#[tokio::test]
async fn an_account_is_meant_by_its_label_its_id_or_a_username_that_is_its_alone() {
    let (one, other) = (Demo::start(Options::default()).await.expect("W&B"), Demo::start(Options::default()).await.expect("W&B"));
    let app = World::new().app();
    let work = keep(&app, &one, "lzwjava", "work").await;
    let home = keep(&app, &other, "lzwjava", "home").await;
    let team = keep(&app, &one, "sato-yuki", "team").await;
    for (name, expect) in [("work", &work), ("home", &home), (home.0.as_str(), &home), ("sato-yuki", &team), ("Sato-Yuki", &team)]
    {
        assert_eq!(app.account_named(Some(name)).as_ref(), Ok(expect), "{name}");
    }
    let several = app.account_named(Some("LZWJAVA")).expect_err("two accounts");
    assert_eq!(several.code.name(), "account-is-unknown");
    let said = serde_json::to_string(&several.explanation.en).expect("JSON");
    assert!(said.contains("work, home"), "{said}");
    let near = app.account_named(Some("wrok")).expect_err("no account");
    let said = serde_json::to_string(&near.explanation.en).expect("JSON");
    assert!(said.contains("wrok") && said.contains("work"), "{said}");
    let far = app.account_named(Some("zzzzzzzz")).expect_err("no account");
    let said = serde_json::to_string(&far.explanation.en).expect("JSON");
    assert!(!said.contains("work"), "{said}");
    assert_eq!(code(app.account_named(None)), "account-is-unknown");
    assert_eq!(app.account_missing("gone").code.name(), "account-is-unknown");

    assert_eq!(app.accounts_meant(Some("lzwjava")), Ok(vec![work.clone(), home.clone()]));
    assert_eq!(app.accounts_meant(Some("sato-yuki")), Ok(vec![team.clone()]));
    assert_eq!(app.accounts_meant(Some("home")), Ok(vec![home.clone()]));
    assert_eq!(code(app.accounts_meant(Some("zzzzzzzz"))), "account-is-unknown");
    assert!(app.same_server(&work, &team) && !app.same_server(&work, &home));
    assert!(!app.same_server(&work, &AccountId("gone".to_owned())));
}

#[tokio::test]
async fn without_a_name_the_folders_account_comes_first_and_then_the_one_in_use() {
    let demo = Demo::start(Options::default()).await.expect("W&B");
    let mut world = World::new();
    world.around.variables.insert("WANDB_BASE_URL".to_owned(), demo.url().to_owned());
    let app = world.app();
    let mut all = Vec::new();
    for person in ["lzwjava", "sato-yuki", "m-keller"] {
        all.push(keep(&app, &demo, person, person).await);
    }
    assert_eq!(app.accounts_meant(None), Ok(all.clone()));
    let key = demo.people().into_iter().find(|known| known.username == "m-keller").expect("a person").key;
    let machine = demo.url().trim_start_matches("http://");
    fs::write(world.home().join(".netrc"), format!("machine {machine} login user password {key}\n")).expect("netrc");
    assert_eq!(app.accounts_meant(None), Ok(vec![all[2].clone(), all[0].clone(), all[1].clone()]));
    app.folder_bind(&BindRequest { folder: None, account: Some(all[1].clone()) }).expect("bound");
    assert_eq!(app.accounts_meant(None), Ok(vec![all[1].clone(), all[2].clone(), all[0].clone()]));
    assert_eq!(app.account_named(None).as_ref(), Ok(&all[1]));
}

#[tokio::test]
async fn an_account_and_a_page_are_held_against_the_host_that_was_given() {
    let demo = Demo::start(Options::default()).await.expect("W&B");
    let app = World::new().app();
    let account = keep(&app, &demo, "lzwjava", "work").await;
    assert_eq!(app.account_is_at(&account, &host(demo.url())), Ok(()));
    let elsewhere = app.account_is_at(&account, &host("https://w2.example.jp")).expect_err("another host");
    assert_eq!(elsewhere.code.name(), "account-is-on-another-host");
    for explained in [&elsewhere.explanation.en, &elsewhere.explanation.ja] {
        let said = serde_json::to_string(explained).expect("JSON");
        assert!(said.contains("w2.example.jp") && said.contains("work"), "{said}");
    }
    assert_eq!(code(app.account_is_at(&AccountId("gone".to_owned()), &host(demo.url()))), "account-is-unknown");

    assert_eq!(app.page_is_at(&host("https://api.forge.coreweave.com"), &host("https://api.wandb.ai")), Ok(()));
    let elsewhere = app.page_is_at(&host("https://w.example.jp"), &host("https://w2.example.jp")).expect_err("another host");
    assert_eq!(elsewhere.code.name(), "target-is-on-another-host");
    let said = serde_json::to_string(&elsewhere.explanation.en).expect("JSON");
    assert!(said.contains("w.example.jp") && said.contains("w2.example.jp"), "{said}");
}

#[test]
fn what_is_typed_is_refused_before_anything_is_asked() {
    let app = World::new().app();
    for (text, expect) in
        [("team/project", "done"), ("project", "done"), ("team/", "target-is-incomplete"), ("", "target-is-incomplete")]
    {
        assert_eq!(code(app.target_typed(text)), expect, "{text}");
    }
    let registry = app.target_typed("https://wandb.ai/orgs/o/registry/model").expect_err("a registry");
    assert_eq!(registry.code.name(), "target-is-registry");
    for (text, expect) in [("w.example.jp", "done"), ("https://w.example.jp:8443", "done"), ("https://", "host-is-wrong")] {
        assert_eq!(code(app.host_typed(text)), expect, "{text}");
    }
    let refused = app.unreadable("no such device");
    assert_eq!((refused.code.name(), refused.technical.as_deref()), ("system-refused", Some("no such device")));
}

#[test]
fn the_host_of_this_machine_is_the_one_that_the_sdk_would_choose() {
    let mut world = World::new();
    assert_eq!(world.app().host_of_machine().map(|host| host.name()), Ok(Host::cloud().name()));
    world.around.variables.insert("WANDB_BASE_URL".to_owned(), "https://w.example.jp".to_owned());
    let app = world.app();
    assert_eq!(code(app.host_of_machine()), "host-is-unconfirmed");
    app.agree(&["https://w.example.jp".to_owned()]).expect("a host");
    assert_eq!(app.host_of_machine().map(|host| host.name()), Ok("w.example.jp".to_owned()));
    world.around.variables.insert("WANDB_BASE_URL".to_owned(), "http://w.example.jp".to_owned());
    assert_eq!(code(world.app().host_of_machine()), "connection-is-not-encrypted");
    world.around.variables.insert("WANDB_BASE_URL".to_owned(), "https://".to_owned());
    assert_eq!(code(world.app().host_of_machine()), "host-is-wrong");
    world.around.variables.remove("WANDB_BASE_URL");
    fs::create_dir(world.home().join("wandb")).expect("a folder");
    fs::write(world.home().join("wandb/settings"), "[default]\nbase_url = https://w.example.jp\n").expect("settings");
    assert_eq!(code(world.app().host_of_machine()), "host-is-unconfirmed");
}

#[test]
fn the_key_of_this_machine_is_the_one_for_the_server_that_is_named() {
    let mut world = World::new();
    assert_eq!(code(world.app().account_of_machine(None, false)), "key-missing");
    assert_eq!(code(world.app().account_of_machine(Some("https://"), false)), "host-is-wrong");
    let missing = world.app().account_of_machine(Some("w2.example.jp"), false).expect_err("no key");
    let said = serde_json::to_string(&missing.explanation.en).expect("JSON");
    assert!(missing.code.name() == "key-missing" && said.contains("w2.example.jp"), "{said}");
    let netrc = format!("machine w.example.jp login user password {STRANGE_KEY}\n");
    fs::write(world.home().join(".netrc"), netrc).expect("netrc");
    assert_eq!(code(world.app().account_of_machine(None, false)), "key-missing");
    let app = world.app();
    let id = app.account_of_machine(Some("w.example.jp"), false).expect("the key of netrc");
    assert_eq!(app.host_of(&id).map(|host| host.name()), Some("w.example.jp".to_owned()));
    let page = app.account_of_page(&host("https://w.example.jp")).expect("the key of netrc");
    assert_eq!(app.host_of(&page).map(|host| host.name()), Some("w.example.jp".to_owned()));
    assert_eq!(code(app.account_of_page(&host("https://w2.example.jp"))), "key-missing");
    world.around.variables.insert("WANDB_BASE_URL".to_owned(), "https://w.example.jp".to_owned());
    let app = world.app();
    let id = app.account_of_machine(None, false).expect("the key of netrc");
    assert_eq!(app.host_of(&id).map(|host| host.name()), Some("w.example.jp".to_owned()));
}
